"""Two sides that raise each other: cars and connectors."""
