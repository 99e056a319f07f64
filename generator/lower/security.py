"""Security Scheme Objects."""

from __future__ import annotations

from ..input.json_pointer import escape
from ..ir import SecurityScheme
from .nodes import as_object
from .reading import Context, mappings, text


def security_schemes(context: Context) -> tuple[SecurityScheme, ...]:
    """The schemes that the description requires first, then the others it defines."""
    defined = as_object(as_object(context.data.get("components")).get("securitySchemes"))
    required = [key for node in mappings(context.data.get("security")) for key in node]
    ordered = dict.fromkeys([*(key for key in required if key in defined), *sorted(defined)])
    schemes = [_scheme(context, key, defined[key]) for key in ordered]
    return tuple(scheme for scheme in schemes if scheme is not None)


def _scheme(context: Context, key: str, raw: object) -> SecurityScheme | None:
    pointer = f"#/components/securitySchemes/{escape(key)}"
    node, _ = context.resolved(raw, pointer)
    kind, scheme = node.get("type"), text(node, "scheme").lower()
    if kind in ("oauth2", "openIdConnect") or (kind == "http" and scheme == "bearer"):
        return SecurityScheme("bearer", key)
    if kind == "http" and scheme == "basic":
        return SecurityScheme("basic", key)
    if kind == "apiKey" and node.get("in") in ("query", "header", "cookie"):
        return SecurityScheme("apikey", key, node["in"], text(node, "name"))
    context.schemas.report(
        "unsupported-security",
        "this security scheme is not supported: pass its header through `default_headers`",
        pointer,
        "warning",
    )
    return None
