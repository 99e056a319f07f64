"""From a method's arguments to a request: paths, queries, bodies and credentials."""
