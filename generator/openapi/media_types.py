"""Media types by how their bodies are written and read."""

from __future__ import annotations

from ..ir import BodyKind, StreamFormat
from ..runtime.response.media_types import essence, is_json

__all__ = ["essence", "is_any", "is_json", "media_kind", "stream_format", "without_charset"]


def is_any(media_type: str) -> bool:
    """Whether a range says nothing of how a body is written: `*/*`, `application/*`."""
    return essence(media_type) in ("*/*", "*", "application/*")


_LINES = frozenset(
    (
        *("application/jsonl", "application/x-jsonl", "application/jsonlines", "application/x-jsonlines"),
        *("application/ndjson", "application/x-ndjson", "application/json-lines", "application/stream+json"),
    )
)
"""JSON Lines and NDJSON, by the names that are in use for them; none is registered."""


def stream_format(media_type: str) -> StreamFormat | None:
    """How the items of a sequential media type are set apart (OpenAPI 3.2, 4.14.3); None for any other media type."""
    name = essence(media_type)
    if name == "text/event-stream":
        return "events"
    if name in _LINES:
        return "lines"
    return "records" if name == "application/json-seq" or name.endswith("+json-seq") else None


def media_kind(media_type: str) -> BodyKind:
    """How a body of this media type is written and read, as far as the name tells."""
    name = essence(media_type)
    if stream_format(media_type) is not None:
        return "stream"
    if is_json(media_type):
        return "json"
    if name == "application/x-www-form-urlencoded":
        return "form"
    if name.startswith("multipart/"):
        return "multipart"
    return "text" if name.startswith("text/") else "binary"


def without_charset(media_type: str) -> str:
    """As it stands in `Accept`: a charset is the server's to choose."""
    name, *parameters = (part.strip() for part in media_type.split(";"))
    kept = [one for one in parameters if one and not one.lower().startswith("charset=")]
    return "; ".join([name, *kept])
