"""A company as a tree with shortcuts, its gatekeepers, and what holds it together."""
