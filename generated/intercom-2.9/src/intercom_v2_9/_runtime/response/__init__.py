"""Answers as they came: heads, bodies, downloads."""
