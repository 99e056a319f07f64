"""Texts to files: a client folder is written whole or not at all."""
