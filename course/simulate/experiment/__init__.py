"""Experiments: beliefs updated by data, rules fixed beforehand, stars out of a hundred."""
