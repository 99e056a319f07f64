"""Security Scheme and Security Requirement Objects: which credentials there are, and which of them an operation needs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice, product

from ..input.json_pointer import escape, is_array
from ..ir import Requirement, SecurityScheme
from .nodes import Node, as_object
from .reading import Context, mappings, text

MOST_CHOICES = 100
"""Groups that one may stand for."""

NOWHERE: Requirement = ()
"""The group of an operation that can be called without any."""


class Security:
    """The schemes of a description, and the requirements of its operations."""

    def __init__(self, context: Context, operations: Iterable[Node]) -> None:
        self._context = context
        self._defined = as_object(as_object(context.data.get("components")).get("securitySchemes"))
        self._root = context.data.get("security")
        self._schemes: dict[str, SecurityScheme | None] = {}
        self._is_stated = is_array(self._root) or any(is_array(node.get("security")) for node in operations)
        if self._defined and not self._is_stated:
            message = (
                "no operation says whether it needs these: each is sent where the client is given it, needed nowhere"
            )
            context.schemas.report("security-not-required", message, "#/components/securitySchemes", "note")

    def requirements(self, node: Node) -> tuple[Requirement, ...]:
        """What one operation needs. Groups with a scheme that no client can serve are left out, if there are others."""
        if not self._is_stated:
            usable = [key for key in sorted(self._defined) if self._scheme(key) is not None]
            return (*((key,) for key in usable), NOWHERE) if usable else ()
        listed = node["security"] if is_array(node.get("security")) else self._root
        groups = [tuple(sorted(group)) for group in mappings(listed)]
        served = [self._served(group) for group in groups]
        whole = [ours for group, ours in zip(groups, served, strict=True) if ours == self._sent(group)]
        found = tuple(dict.fromkeys(one for group in whole or served for one in self._apart(group)))
        return found if any(found) else ()

    def _apart(self, group: Requirement) -> Iterator[Requirement]:
        """The group; several where credentials would fill the same header, which only one can: then each with the others."""
        places: dict[tuple[str, str], list[str]] = {}
        for scheme in filter(None, map(self._scheme, group)):
            places.setdefault((scheme.place, scheme.name.lower()), []).append(scheme.key)
        for first, *others in places.values():
            for key in others:
                message = f"it is sent where {first!r} is, which is required along with it: either of the two is taken"
                self._context.schemas.report("credentials-collide", message, self._node(key)[1], "note")
        yield from islice((tuple(sorted(one)) for one in product(*places.values())), MOST_CHOICES)

    def used(self, requirements: Iterable[tuple[Requirement, ...]]) -> tuple[SecurityScheme, ...]:
        """The schemes that these name, by key."""
        keys = {key for groups in requirements for group in groups for key in group}
        return tuple(scheme for key in sorted(keys) if (scheme := self._scheme(key)) is not None)

    def _served(self, group: Requirement) -> Requirement:
        return tuple(key for key in group if self._scheme(key) is not None)

    def _sent(self, group: Requirement) -> Requirement:
        """The group without what is no matter of requests."""
        return tuple(key for key in group if self._node(key)[0].get("type") != "mutualTLS")

    def _node(self, key: str) -> tuple[Node, str]:
        pointer = f"#/components/securitySchemes/{escape(key)}"
        return self._context.resolved(self._defined[key], pointer) if key in self._defined else ({}, pointer)

    def _scheme(self, key: str) -> SecurityScheme | None:
        if key not in self._schemes:
            self._schemes[key] = self._read(key)
        return self._schemes[key]

    def _read(self, key: str) -> SecurityScheme | None:
        if key not in self._defined:  # validation has told
            return None
        node, pointer = self._node(key)
        kind, scheme, description = node.get("type"), text(node, "scheme").lower(), text(node, "description")
        if kind == "http" and scheme in ("bearer", "basic"):
            return SecurityScheme("bearer" if scheme == "bearer" else "basic", key, description=description)
        if kind == "apiKey" and node.get("in") in ("query", "header", "cookie") and text(node, "name"):
            return SecurityScheme("apikey", key, node["in"], text(node, "name"), description)
        if kind == "oauth2":
            return self._oauth(key, node, description)
        if kind == "openIdConnect":
            message = "the client does not sign in by OpenID Connect: callers give it an access token"
            self._context.schemas.report("openid-connect", message, pointer, "note")
            return SecurityScheme("bearer", key, description=description)
        if kind == "mutualTLS":
            message = "a client certificate is a matter of the connection: callers pass an `http_client` that has it"
            self._context.schemas.report("mutual-tls", message, pointer, "note")
            return None
        message = (
            "this security scheme is not supported: callers pass its header through `default_headers`, "
            "or an `http_client` that authenticates"
        )
        self._context.schemas.report("unsupported-security", message, pointer, "warning")
        return None

    def _oauth(self, key: str, node: Node, description: str) -> SecurityScheme:
        flows = as_object(node.get("flows"))
        itself = as_object(flows.get("clientCredentials"))
        urls = [text(as_object(flow), name) for flow in flows.values() for name in ("refreshUrl", "tokenUrl")]
        token_url, refresh_url = text(itself, "tokenUrl") or None, next(filter(None, urls), None)
        return SecurityScheme(
            "bearer",
            key,
            description=description,
            token_url=token_url,
            refresh_url=refresh_url if refresh_url != token_url else None,
        )
