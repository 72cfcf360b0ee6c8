"""How taste, pledges and attention spread in a crowd."""
