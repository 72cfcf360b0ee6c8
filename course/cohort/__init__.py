"""The instructor's verbs around one class: plan, open, release, collect, grade, feedback, export, demo.

A cohort is one private folder with its secret seed and nbgrader's own tree; nbgrader's commands and its
formgrader work in it unchanged.
"""
