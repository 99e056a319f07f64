"""What OpenAPI and JSON Schema define: their objects, media types and words, each fact once."""
