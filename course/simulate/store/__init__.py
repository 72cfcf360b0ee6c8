"""One-person stores that grow by buying and giving over a graph with communities."""
