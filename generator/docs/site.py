"""A version's folder: Markdown, the theme's own files and `mkdocs.yml`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from ..printing.literals import Code
from ..printing.markup import blocks, code, inline, link, linked_code, quoted, text
from ..printing.render import Page, render_pages
from ..python import Package
from ..python.method_nodes import Method
from ..python.nodes import Resource
from ..surface.diff import Report
from .changes import changes_view
from .entries import entry
from .places import GUIDES, Places, resource_page, up
from .resources import resource_view
from .types import index_rows, module_view, uses

THEME = "docs/theme"
"""Where the files lie, among the templates, that are copied as they are."""


@dataclass(frozen=True)
class Version:
    """One client, and the folder of its site beside the others."""

    package: Package
    folder: str
    report: Report | None = None
    """What it changes for the callers of the version before, where that is at hand."""


def folders(packages: Sequence[Package]) -> list[str]:
    """The folder of each: its version, or title and version where those of several APIs are side by side."""
    versions = [_words(one.version) for one in packages]
    if len({one.title for one in packages}) == 1 and len(set(versions)) == len(versions):
        return versions
    named = [f"{_words(one.title)}-{_words(one.version)}" for one in packages]
    counts = {name: named.count(name) for name in named}
    return [name if counts[name] == 1 else f"{name}-{one.name}" for name, one in zip(named, packages, strict=True)]


def _words(value: str) -> str:
    return ".".join(re.findall(r"[a-z0-9]+", value.lower())[:8]) or "api"


def source(package: Package) -> str:
    """The folder of the Markdown files."""
    return f"src/{package.name}_docs"


def site(version: Version, versions: Sequence[Version], templates: Sequence[Path], generator: str) -> dict[str, str]:
    """Text by path."""
    places = Places(version.package)
    files = render_pages(_pages(version, versions, places, generator), tuple(templates))
    theme = templates[-1] / THEME
    for path in sorted(theme.rglob("*.*")):
        files[f"theme/{path.relative_to(theme).as_posix()}"] = path.read_text("utf-8")
    return files


def _pages(version: Version, versions: Sequence[Version], places: Places, generator: str) -> Iterator[Page]:
    package = version.package
    folder = source(package)
    shared = {"package": package, "client": package.client}
    yield Page("mkdocs.yml", "docs/mkdocs.yml.j2", {**shared, **_settings(version, versions, places, generator)})
    yield Page(f"{folder}/index.md", "docs/index.md.j2", {**shared, **_index(places)})
    for resource in package.resources:
        context = {**shared, "resource": resource_view(resource, places)}
        yield Page(f"{folder}/{resource_page(resource)}.md", "docs/resource.md.j2", context)
    used = uses(places)
    yield Page(f"{folder}/models/index.md", "docs/models.md.j2", {**shared, "rows": tuple(index_rows(places))})
    for stem, modules in places.modules():
        view = module_view(stem, modules, places, used)
        address = f"{folder}/{_page_of(places, str(modules[0].members[0].name))}.md"
        yield Page(address, "docs/module.md.j2", {**shared, "module": view})
    for name in GUIDES:
        yield Page(f"{folder}/guide/{name}.md", f"docs/guide/{name}.md.j2", {**shared, **_guide(places)})
    report = changes_view(version.report) if version.report is not None else None
    yield Page(f"{folder}/changes.md", "docs/changes.md.j2", {**shared, "changes": report})


def _page_of(places: Places, name: str) -> str:
    return places.types[name].partition("/#")[0]


def _settings(version: Version, versions: Sequence[Version], places: Places, generator: str) -> Mapping[str, object]:
    package = version.package
    pages = places.pages()
    return {
        # the theme prints these into HTML as they are
        "site_name": quoted(f"{text(package.title)} {text(package.version)}"),
        "description": quoted(f"Python client of the {text(package.title)}, version {text(package.version)}"),
        "generator": quoted(str(text(generator))),
        "source": quoted(source(package)),
        "resources": tuple(
            (quoted(str(text(one.attr))), quoted(f"{resource_page(one)}.md")) for one in package.resources
        ),
        "version": quoted(str(text(package.version))),
        "versions": tuple(
            (
                quoted(str(text(one.package.version))),
                quoted(one.folder),
                tuple(map(quoted, sorted(set(pages) - set(Places(one.package).pages())))),
            )
            for one in versions
            if len(versions) > 1
        ),
    }


def _index(places: Places) -> Mapping[str, object]:
    package = places.package
    explained = package.explained
    return {
        "text": blocks(explained.text),
        "title": text(package.title),
        "version": text(package.version),
        "distribution": text(package.distribution),
        "servers": tuple(
            entry(one.name, code(one.url), notes=_default(at), described=one.text)
            for at, one in enumerate(explained.servers)
        ),
        "has_regions": len(explained.servers) > 1,
        "credentials": tuple(entry(one.argument, code(one.env), described=one.text) for one in explained.credentials),
        "resources": tuple(
            (
                link(f"{resource_page(one)}/", code(f"client.{one.attr}")),
                inline(one.summary),
                Code(", ".join(_method_link(places, one, method, 0) for method in one.methods)),
            )
            for one in package.resources
        ),
        "operations": Code(str(sum(len(one.methods) for one in package.resources))),
    }


def _default(at: int) -> tuple[Code, ...]:
    return (Code("the default"),) if at == 0 else ()


def _method_link(places: Places, resource: Resource, method: Method, depth: int, *, whole: bool = False) -> Code:
    name = f"client.{resource.attr}.{method.name}" if whole else str(method.name)
    return link(up(depth, places.method(resource, method)), code(name))


def _guide(places: Places) -> Mapping[str, object]:
    package = places.package
    methods = [(resource, method) for resource in package.resources for method in resource.methods]
    statuses: dict[str, set[str]] = {}
    for _, method in methods:
        for failure in method.explained.failures:
            if failure.status != "default":
                statuses.setdefault(str(failure.cls), set()).add(failure.status)
    described = partial(_method_link, places, depth=2, whole=True)
    url_of = partial(_address, places)
    return {
        "construct": package.explained.construct,
        "async_construct": package.explained.async_construct,
        "statuses": tuple(
            (code(cls), Code(", ".join(str(text(one)) for one in sorted(found))))
            for cls, found in sorted(statuses.items(), key=lambda item: min(item[1]))
        ),
        "pages": tuple(
            (
                described(resource, method),
                linked_code(method.returns, url_of),
                text(method.pagination[0].replace("_", " ")),
            )
            for resource, method in methods
            if method.pagination is not None and method.via == "page"
        ),
        "streams": tuple(
            (described(resource, method), linked_code(_stream_type(method), url_of), code(method.streams or ""))
            for resource, method in methods
            if method.streams is not None
        ),
        "signature": inline(package.explained.signature),
        "event": linked_code(package.webhooks.event, url_of) if package.webhooks is not None else None,
    }


def _address(places: Places, name: str) -> str | None:
    address = places.types.get(name)
    return up(2, address) if address is not None else None


def _stream_type(method: Method) -> Code:
    return method.stream.returns if method.stream is not None else method.returns
