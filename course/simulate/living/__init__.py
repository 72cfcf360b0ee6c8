"""The drawn network run: once as a story, many times as a distribution, and on average."""
