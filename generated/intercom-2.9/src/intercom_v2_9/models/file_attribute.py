"""Response model `FileAttribute`."""

from __future__ import annotations

from .._runtime.models.model import Model


class FileAttribute(Model):
    """A file held by a ticket field."""

    type: str | None = None
    """Kind of value, always `upload`."""

    content_type: str | None = None
    """Media type, for example `image/png`."""

    filesize: int | None = None
    """Size in bytes."""

    height: int | None = None
    """Height in pixels, for images."""

    name: str | None = None
    """File name with its extension."""

    url: str | None = None
    """Temporary address of the file; it stops working after 30 minutes."""

    width: int | None = None
    """Width in pixels, for images."""
