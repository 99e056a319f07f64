"""What a `Content-Type` says: whether it is JSON, and in which charset its text is. Light at import."""

from __future__ import annotations

from collections.abc import Iterable

_JSON = frozenset({"application/json", "application/x-json", "text/json", "text/x-json"})


def essence(content_type: str) -> str:
    """The media type without its parameters, in lower case."""
    return content_type.partition(";")[0].strip().lower()


def is_json(content_type: str) -> bool:
    """Whether a media type is JSON: by its name, by a name that is in use for it, or by its suffix (RFC 6839)."""
    name = essence(content_type)
    return name in _JSON or name.endswith("+json")


def parameters(content_type: str) -> frozenset[tuple[str, str]]:
    """The parameters of a media type: `v=2` of `a/b; v=2`. Names have no case; a charset says nothing of what is meant."""
    pairs = (one.partition("=") for one in content_type.split(";")[1:])
    named = ((name.strip().lower(), value.strip().strip('"')) for name, _, value in pairs)
    return frozenset((name, value) for name, value in named if name and name != "charset")


def charset(content_type: str) -> str | None:
    """The charset that a `Content-Type` names, None where it names none."""
    for parameter in content_type.split(";")[1:]:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            return value.strip().strip("\"'") or None
    return None


_UTF_8 = frozenset(("utf-8", "utf8", "us-ascii", "ascii"))


def as_utf_8(content: bytes, content_type: str) -> bytes:
    """A JSON body as it should have come: in UTF-8. One that is not in the charset that its `Content-Type` names stays as it is."""
    named = charset(content_type) if ";" in content_type else None
    if named is None or named.lower() in _UTF_8:
        return content
    try:
        return content.decode(named).encode()
    except (LookupError, ValueError):
        return content


def decode_text(content: bytes, content_type: str) -> str | None:
    """The text of a body in the charset that its `Content-Type` names, UTF-8 where it names none.

    Bytes that are not of the charset become U+FFFD. None where the charset is not one that Python knows.
    """
    try:
        return content.decode(charset(content_type) or "utf-8", "replace")
    except (LookupError, ValueError):  # unknown, no charset at all (`gzip`), or one that does not replace
        return None


def best_match(content_type: str, offered: Iterable[str]) -> str | None:
    """Which of the `offered` media types and ranges an answer's `Content-Type` is meant by; None for none."""
    name = essence(content_type)
    names = list(offered)
    exact = [one for one in names if essence(one) == name]
    if exact:
        # the first of those that ask for most of what it says: `a/b; v=2` before `a/b`, which is before `a/b; v=1`
        own = parameters(content_type)
        return max(exact, key=lambda one: (parameters(one) <= own, len(parameters(one) & own), -len(parameters(one))))
    if is_json(name):
        known = next(filter(is_json, names), None)
        if known is not None:
            return known
    return next((one for one in (f"{name.partition('/')[0]}/*", "*/*", "*") if one in names), None)
