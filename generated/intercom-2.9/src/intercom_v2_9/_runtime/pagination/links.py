"""The `Link` header field (RFC 8288). No I/O."""

from __future__ import annotations

import re

_LINK = re.compile(r'<([^<>]*)>((?:[^",<>]|"(?:[^"\\]|\\.)*")*)')
"""A target, and its parameters up to the comma before the next link; a comma in quotes is none."""

_PARAMETER = re.compile(r';\s*([^\s;=,"]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?')


def linked(field: str, relation: str) -> str | None:
    """The target of the first link of a relation, such as `next`; None if the field has none.

    A relation is compared without case, and a link may have several. A link whose context is another resource (`anchor`)
    says nothing of this one.
    """
    for link in _LINK.finditer(field):
        parameters: dict[str, str] = {}
        for name, quoted, plain in _PARAMETER.findall(link[2]):
            parameters.setdefault(name.lower(), re.sub(r"\\(.)", r"\1", quoted) or plain)  # the first one counts
        if relation in parameters.get("rel", "").lower().split() and not parameters.get("anchor"):
            return link[1].strip()
    return None
