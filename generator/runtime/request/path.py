"""Paths: the description's template with its arguments filled in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..guards import is_mapping
from .members import (
    DELIMITERS,
    defined,
    delimited,
    entries,
    is_collection,
    is_nested,
    is_undefined,
    joined,
    member,
    plain,
)
from .parameters import Styled
from .text import quote, scalar


def climbs(path: str) -> bool:
    """Whether a path that somebody else names leads up (`..`), as any server on its way may read it.

    They undo percent-encoding before or after parting the path, once or twice; to some a backslash is a slash, and to some a
    segment ends at its first semicolon.
    """
    from urllib.parse import unquote

    for _ in range(3):
        path = unquote(path)
    return any(segment.partition(";")[0] == ".." for segment in path.replace("\\", "/").split("/"))


def build_path(template: str, values: Mapping[str, Any]) -> str:
    """Fill `{name}` in `template`, each value percent-encoded so that it stays within its segment.

    Args:
        template: a path of the description, such as `/contacts/{id}`.
        values: a value, or a wrapped value, for each name in the template.

    Raises:
        ValueError: a value is undefined, empty, `.` or `..`, which a server or a proxy would read as another path; or
            the whole segment would be.
        TypeError: a value is of no type that a parameter can have.
    """
    if "{" not in template:
        return template
    segments = [_segment(segment, values) if "{" in segment else segment for segment in template.split("/")]
    return "/".join(segments)


def _segment(template: str, values: Mapping[str, Any]) -> str:
    parts: list[str] = []
    rest = template
    while rest:
        literal, brace, rest = rest.partition("{")
        parts.append(literal)
        if brace:
            name, _, rest = rest.partition("}")
            parts.append(_path_value(name, values[name]))
    segment = "".join(parts)
    if segment in (".", ".."):
        raise ValueError(f"the path segment {template!r} cannot become {segment!r}, which means another path")
    return segment


def _path_value(name: str, value: Any) -> str:
    if is_undefined(value):
        raise ValueError(f"path argument {name!r} is missing: got {value!r}")
    try:
        text = _path_text(value if isinstance(value, Styled) else Styled(value, "simple"))
    except (TypeError, ValueError) as error:
        raise type(error)(f"path argument {name!r}: {error}") from None
    if text in ("", ".", "..") and not (isinstance(value, Styled) and value.style == "label"):
        raise ValueError(f"path argument {name!r} cannot be {text!r}, which means another path")
    return text


def _path_text(styled: Styled) -> str:
    if styled.style == "label":
        return "." + joined(styled, "." if styled.explode else ",")
    if styled.style == "matrix":
        return _matrix(styled)
    if styled.style in DELIMITERS:
        return delimited(styled)
    return joined(styled, ",")


def _matrix(styled: Styled) -> str:
    value, name = plain(styled.value), quote(styled.name)
    if not is_collection(value):
        return _matrix_pair(name, quote(scalar(value)))
    if not styled.explode or (is_mapping(value) and is_nested(value)):
        return _matrix_pair(name, joined(styled, ","))
    if is_mapping(value):
        return "".join(_matrix_pair(quote(key), quote(text)) for key, text in entries(value))
    return "".join(_matrix_pair(name, quote(member(item))) for item in defined(value))


def _matrix_pair(name: str, text: str) -> str:
    return f";{name}={text}" if text else f";{name}"  # RFC 6570, 3.2.7: no `=` before an empty value
