"""Which hand-ins are alike, with the evidence side by side: for a person to look at, never a verdict.

Everything is turned into sets of small features (runs of letters, subtrees of code, neighbourhoods of a drawing);
what the task itself brings is taken off, and what half the class has weighs little. One sparse product compares
everybody with everybody; only the few pairs that stand out are looked at closely.
"""
