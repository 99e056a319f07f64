"""Response models `Person`, `Company`, `People`."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model


class Person(Model):
    """An object of the API."""

    employer: Company | None = None
    name: str | None = None


class Company(Model):
    """An object of the API."""

    name: str | None = None
    people: People | None = None


People: TypeAlias = list[Person]
"""A type of its own name."""
