"""Media types by how their bodies are written and read."""

from __future__ import annotations

from ..ir import BodyKind


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON, by its name or its suffix (RFC 6839)."""
    essence = media_type.partition(";")[0].strip().lower()
    return essence == "application/json" or essence.endswith("+json")


def media_kind(media_type: str) -> BodyKind:
    """How a body of this media type is written and read."""
    essence = media_type.partition(";")[0].strip().lower()
    if is_json(media_type):
        return "json"
    if essence == "application/x-www-form-urlencoded":
        return "form"
    if essence.startswith("multipart/"):
        return "multipart"
    return "text" if essence.startswith("text/") else "binary"
