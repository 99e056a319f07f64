"""The view, printed: one template for each kind of file. Templates see `Code` and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..diagnostics import UserError
from ..python import Package
from .line_breaks import fit
from .literals import Code

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
    """Text by path.

    `templates` are searched in order, so that a user's folder may override single files; the last folder is ours, and its
    files can be extended as `sdkgen/<name>`, to override single blocks. Raises UserError for a template that is wrong.
    """
    return render_pages(_pages(package), templates)


def render_pages(pages: Iterable[Page], templates: tuple[Path, ...]) -> dict[str, str]:
    """The same for any pages."""
    import jinja2

    environment = _environment(templates)
    files: dict[str, str] = {}
    for page in pages:
        try:
            text = environment.get_template(page.template).render(page.context)
        except jinja2.TemplateSyntaxError as error:
            raise UserError(
                f"{error.filename or error.name}:{error.lineno}: {error.message}; correct the template"
            ) from None
        except (jinja2.TemplateError, UnsafeOutput) as error:
            raise UserError(f"template {page.template}, for {page.path}: {error}") from None
        files[page.path] = fit(text) if page.path.endswith(".py") else text
    return files


def _pages(package: Package) -> Iterator[Page]:
    source = f"src/{package.name}"
    shared = {"package": package, "client": package.client}
    for name in ("pyproject.toml", "README.md", "api.md"):
        yield Page(name, f"{name}.j2", shared)
    yield Page(f"{source}/__init__.py", "package.py.j2", shared)
    yield Page(f"{source}/_client.py", "client.py.j2", shared)
    for name in ("errors", "shared_errors", *(("webhooks",) if package.webhooks else ()), "testing"):
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


@lru_cache(4)  # several versions in one run share it
def _environment(templates: tuple[Path, ...]) -> jinja2.Environment:
    import jinja2

    from .template_blocks import BlockContext

    folders = [str(folder) for folder in templates]
    ours = jinja2.PrefixLoader({"sdkgen": jinja2.FileSystemLoader(folders[-1])})
    environment = jinja2.Environment(
        loader=jinja2.ChoiceLoader([ours, jinja2.FileSystemLoader(folders)]),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
        finalize=_checked,
    )
    environment.context_class = BlockContext
    return environment


def _checked(value: object) -> object:
    if isinstance(value, Code):
        return value
    raise UnsafeOutput(f"it prints {type(value).__name__} {value!r:.60}, which is not Code")
