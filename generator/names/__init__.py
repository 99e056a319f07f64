"""Every Python name of a client, decided once for the whole description."""
