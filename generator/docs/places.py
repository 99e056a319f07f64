"""Where things are on the site of a version: addresses that stay what they are from run to run, and from version to version.

`contacts/#search` is a method, `models/contact/#Contact` a type, `guide/errors/` a page about the client.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from ..python import Package
from ..python.method_nodes import Method
from ..python.nodes import Resource
from ..python.type_nodes import TypesModule

GUIDES = ("errors", "retries", "pagination", "streaming", "testing", "webhooks")

TAKEN = frozenset(("index", "models", "guide", "changes", "assets", "search", "sitemap", "404"))
"""What else lies at the top of a site: a resource of such a name has another page, that no resource can be called."""


def resource_page(resource: Resource) -> str:
    """The page of a resource, without its ending."""
    name = str(resource.module)
    return f"{name}-resource" if name.lower() in TAKEN else name


def module_page(stem: str) -> str:
    return f"models/{stem}-types" if stem.lower() == "index" else f"models/{stem}"


@dataclass(frozen=True)
class Places:
    """Addresses on one site."""

    package: Package
    types: Mapping[str, str] = field(init=False)
    """Names of models and params -> their address from the top."""

    def __post_init__(self) -> None:
        found = {
            str(one.name): f"{module_page(str(module.stem))}/#{one.name}"
            for module in (*self.package.models, *self.package.params)
            for one in module.members
        }
        object.__setattr__(self, "types", found)

    def modules(self) -> Iterator[tuple[str, tuple[TypesModule, ...]]]:
        """Stem, and the modules of models and params that have it, in the order of the stems."""
        stems: dict[str, list[TypesModule]] = {}
        for module in (*self.package.models, *self.package.params):
            stems.setdefault(str(module.stem), []).append(module)
        for stem, found in sorted(stems.items()):
            yield stem, tuple(found)

    def pages(self) -> list[str]:
        """Every page's address from the top; that of the first is empty."""
        return [
            "",
            *(f"{resource_page(one)}/" for one in self.package.resources),
            "models/",
            *(f"{module_page(stem)}/" for stem, _ in self.modules()),
            *(f"guide/{name}/" for name in GUIDES),
            "changes/",
        ]

    def method(self, resource: Resource, method: Method) -> str:
        return f"{resource_page(resource)}/#{method.name}"


def up(depth: int, address: str) -> str:
    """An address from the top, as a page spells it that is so many folders below."""
    return "../" * depth + address or "./"
