"""Answers that go on: server-sent events and sequences of JSON texts, item by item as they arrive."""
