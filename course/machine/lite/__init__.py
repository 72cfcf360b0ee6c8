"""The kit as a site of plain files: lessons and practice exercises that run in the reader's own browser."""
