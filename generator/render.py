"""The view, printed: one template for each kind of file. Templates see `Code` and nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .literals import Code
from .view import Package

if TYPE_CHECKING:
    import jinja2


class UnsafeOutput(TypeError):
    """A template tried to print text that did not come through `literals.py`."""


@dataclass(frozen=True, slots=True)
class Page:
    """One file to print: where it goes in the client's folder, by which template, from what."""

    path: str
    template: str
    context: Mapping[str, Any]


def render(package: Package, templates: tuple[Path, ...]) -> dict[str, str]:
    """Text by path. `templates` are searched in order, so that a user's folder may override single files and blocks."""
    environment = _environment(templates)
    return {page.path: environment.get_template(page.template).render(page.context) for page in _pages(package)}


def _pages(package: Package) -> Iterator[Page]:
    source = f"src/{package.name}"
    shared = {"package": package, "client": package.client}
    for name in ("pyproject.toml", "README.md", "api.md"):
        yield Page(name, f"{name}.j2", shared)
    yield Page(f"{source}/__init__.py", "package.py.j2", shared)
    yield Page(f"{source}/_client.py", "client.py.j2", shared)
    for name in ("errors", "webhooks", "testing"):
        yield Page(f"{source}/{name}.py", f"{name}.py.j2", shared)
    for index in package.indexes:
        yield Page(f"{source}/{index.folder}/__init__.py", "types_index.py.j2", {"index": index})
    for module in package.models:
        yield Page(f"{source}/{module.path}", "models.py.j2", {"module": module})
    for module in package.params:
        yield Page(f"{source}/{module.path}", "params.py.j2", {"module": module})
    yield Page(f"{source}/resources/__init__.py", "resources.py.j2", shared)
    for resource in package.resources:
        yield Page(f"{source}/{resource.path}", "resource.py.j2", {"resource": resource})


def _environment(templates: tuple[Path, ...]) -> jinja2.Environment:
    import jinja2

    return jinja2.Environment(
        loader=jinja2.FileSystemLoader([str(folder) for folder in templates]),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
        finalize=_checked,
    )


def _checked(value: object) -> object:
    if isinstance(value, Code):
        return value
    raise UnsafeOutput(f"a template prints {type(value).__name__} {value!r:.60}, which is not Code")
