"""A fake API that answers from the description, for tests without a network."""
