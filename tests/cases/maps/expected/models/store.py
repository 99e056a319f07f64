"""Response model `Store`."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import ExtensibleModel, Model


class StoreMixed(ExtensibleModel):
    """An object of the API."""

    known: str | None = None

    @property
    def extra(self) -> dict[str, int]:
        """Fields beyond the listed ones, by wire name."""
        return super().extra


class StoreOffice(Model):
    """An object of the API."""

    city: str | None = None


class Store(Model):
    """An object of the API."""

    closed: dict[str, Any] | None = None
    empty: dict[str, Any] | None = None
    free: dict[str, Any] | None = None
    lists: dict[str, list[int]] | None = None
    mixed: StoreMixed | None = None
    nested: dict[str, dict[str, float]] | None = None
    nullable: dict[str, str | None] | None = None
    offices: dict[str, StoreOffice] | None = None
    texts: dict[str, str] | None = None
