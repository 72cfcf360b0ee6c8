"""What learning management systems and spreadsheets write, read; marks put back into their own files."""
