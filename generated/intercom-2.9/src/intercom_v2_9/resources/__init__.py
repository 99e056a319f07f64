"""The resources of the client, each imported on first use."""
