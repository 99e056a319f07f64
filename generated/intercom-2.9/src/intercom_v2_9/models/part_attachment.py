"""Response model `PartAttachment`."""

from __future__ import annotations

from .._runtime.models.model import Model


class PartAttachment(Model):
    """A file sent with a message."""

    type: str | None = None
    """How the file got here, normally `upload`."""

    content_type: str | None = None
    """Media type, for example `image/png`."""

    filesize: int | None = None
    """Size in bytes."""

    height: int | None = None
    """Height of an image in pixels."""

    name: str | None = None
    """File name with its extension."""

    url: str | None = None
    """Where the file can be fetched; the address may be short-lived."""

    width: int | None = None
    """Width of an image in pixels."""
