"""Learning from miles: the learning curve and rare events."""
