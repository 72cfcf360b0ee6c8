"""Cars sent to trips: matching, the smallest fleet, waiting."""
