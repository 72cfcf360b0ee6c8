"""What runs beside a student's code, inside the sandbox: no gradebook, no cohort, no nbgrader here.

`parent` is imported once and forked for every submission, `confine` shuts each fork in, `guard` watches it,
`shell` runs its cells, `honesty` looks whether they run as written, `wire` carries words in and outputs out.
"""
