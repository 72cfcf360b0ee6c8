"""Reward schemes for recommending, and what a sale costs."""
