"""The machine the kit runs on: its environment, its system programs, JupyterLab, the test run.

Everything here runs on the standard library alone, since it runs before anything is installed.
"""
