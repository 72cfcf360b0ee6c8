"""Anonymous peer review: drawings given out without names, forms read back, feedback without reviewers.

Who reads whose drawing follows from the cohort's secret seed and from who took part, wave by wave; it is
worked out again whenever it is needed and never written down. A drawing's code says nothing without the seed.
"""
