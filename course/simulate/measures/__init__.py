"""Measures of large graphs, under the names networkx uses."""
