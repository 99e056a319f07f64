"""What a client offers to its callers, as JSON, and what changes for them between two versions."""
