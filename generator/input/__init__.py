"""Files to documents: reading, the places of nodes, JSON pointers, and overlays."""
