"""The base of errors that the user of the tool can cure; the command line prints their text and exits with 1."""

from __future__ import annotations


class UserError(Exception):
    """Text for the user: what is wrong, then the cure."""
