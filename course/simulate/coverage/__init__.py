"""Corridors and maps covered within a range."""
