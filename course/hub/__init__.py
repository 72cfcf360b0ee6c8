"""JupyterHub on one Linux server for several cohorts: accounts, folders and settings from their plans and rosters.

`python -m course hub setup hub.toml` brings a server to what the file says; run again, it changes what has changed.
"""
