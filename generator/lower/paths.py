"""Path keys: what of them is requested. OpenAPI knows no query or fragment in them, and descriptions have both."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple
from urllib.parse import quote, unquote_plus

from ..ir import Parameter, Scalar
from .parameters import ParametersByKey, names_in
from .reading import Context

_KEPT = "/{}%:@!$&'()*+,;=-._~"
"""What a path may hold (RFC 3986, 3.3), and the braces of its parameters."""


class Target(NamedTuple):
    route: str
    """Path without query and fragment, percent-encoded."""
    fixed: tuple[tuple[str, str], ...]
    """Names and values of its query that no parameter stands for."""
    parameters: ParametersByKey
    """The operation's parameters, those of the path's query among its own."""


def target(context: Context, path: str, declared: ParametersByKey, pointer: str) -> Target:
    """What the key `path` requests. What is behind a `#` is not sent; it only tells operations apart."""
    shown, _, fragment = path.partition("#")
    before, _, query = shown.partition("?")
    route = re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", quote(before if before.startswith("/") else f"/{before}", safe=_KEPT))
    parameters = dict(declared)
    fixed: list[tuple[str, str]] = []
    for pair in filter(None, query.split("&")):
        raw_name, _, value = pair.partition("=")
        name = unquote_plus(raw_name)
        inner = names_in(value)
        if value == f"{{{''.join(inner)}}}":
            given = parameters.pop(("path", inner[0]), None) or parameters.pop(("query", inner[0]), None)
            parameters["query", name] = replace(
                given or Parameter(inner[0], "path", Scalar("string"), pointer),
                name=name,
                place="query",
                required=True,
                serialization="form-exploded",
            )
        else:
            parameters.pop(("query", name), None)
            fixed.append((name, unquote_plus(value)))
    if fragment or query:
        told = " and ".join(
            [
                *(["its query is sent with every call"] * bool(query)),
                *(["what is behind # is not sent"] * bool(fragment)),
            ]
        )
        context.schemas.report("path-with-query", f"this path is more than a path: {told}", pointer, "note")
    return Target(route, tuple(fixed), parameters)
