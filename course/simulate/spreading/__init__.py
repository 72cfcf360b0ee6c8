"""Cascades, epidemics and two strains on a graph, whom to seed, and the trees they leave."""
