"""JSON to Python and back: models, decoding that does not fail on data, unions, dates."""
