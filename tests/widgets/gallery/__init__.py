"""Every widget in every state, on a page without Jupyter: ``python -m tests.widgets.gallery``."""
