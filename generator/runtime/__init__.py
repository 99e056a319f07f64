"""What is copied into every generated client: ordinary Python, the same for every API."""
