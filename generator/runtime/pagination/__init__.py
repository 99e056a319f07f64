"""Pages of a list, and the items across them."""
