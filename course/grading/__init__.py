"""One submission in, marks out: the only wall that knows nbgrader's insides.

The steps are separate on purpose. `reading` and `repair` make a sound notebook of whatever was handed in,
`execute` runs it, `record` lets nbgrader's own converter write the gradebook, `feedback` writes the pages.
Importing nbgrader costs seconds, so nothing here imports it before it is needed.
"""
