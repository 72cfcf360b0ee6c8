"""What the processes run on: graphs as arrays, one frontier over all runs, chances, sweeps."""
