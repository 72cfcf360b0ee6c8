"""A cohort's life in time: dates and extensions, consent and memory, closing, opening the next term, forgetting.

Whatever is asked here can be asked again after it was cut off: each verb writes down what it is about to do, or
replaces whole files, and goes on from what it finds.
"""
