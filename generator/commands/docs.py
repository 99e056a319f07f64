"""`sdkgen docs`: the reference of clients, to be read in a browser."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .generate import available
from .reading import Reading, reads_specs
from .told import fail, guarded, print_problems, progress, say

if TYPE_CHECKING:
    from ..docs.site import Version
    from ..output.manifest import Manifest
    from ..pipeline import Described
    from ..python import Package


@click.command()
@click.argument("spec", nargs=-1)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    default=Path("docs"),
    show_default=True,
    help="Folder of the pages; with several versions, the folder above theirs.",
)
@click.option(
    "--site", type=click.Path(path_type=Path), help="Build the site, too, into this folder (needs sdkgen[docs])."
)
@click.option("--force", is_flag=True, help="Write into a folder that no run made, too.")
@reads_specs
def docs(spec: tuple[str, ...], out: Path, site: Path | None, force: bool, reading: Reading) -> None:
    """Write the reference of the client of each SPEC, as Markdown for mkdocs-material. Without SPEC, of every pinned version."""
    from .. import installation
    from ..docs import site as sites
    from ..pipeline import GENERATOR

    wanted = list(spec) or guarded(lambda: available(installation.specs_folder()))
    with progress() as tell:
        read = [(tell(f"reading {one}"), _read(one, reading))[1] for one in wanted]
        versions = _versions([package for _, package in read])
        places: list[tuple[Path, Path]] = []
        for (described, package), version in zip(read, versions, strict=True):
            alone = len(versions) == 1
            folder = out if alone else out / version.folder
            tell(f"writing {folder}")
            files = guarded(partial(sites.site, version, versions, (installation.templates_folder(),), GENERATOR))
            _write(folder, files, _manifest(described, package, files), force=force)
            pages = sum(name.endswith(".md") for name in files)
            say(f"{package.title} {package.version}: {pages} pages ({folder})")
            if site is not None:
                places.append((folder, site if alone else site / version.folder))
        if site is not None:
            _build(site, places, versions, tell)
    if site is None:
        first = out if len(versions) == 1 else out / versions[-1].folder
        say(f"to see it: mkdocs serve -f {first / 'mkdocs.yml'} (or let --site DIR build it)")


def _read(spec: str, reading: Reading) -> tuple[Described, Package]:
    from .. import pipeline

    described = reading.describe(spec, quietly=True)
    print_problems([one for one in described.problems if one.severity != "note"])
    return described, guarded(lambda: pipeline.view_of(described, reading.options()))


def _versions(packages: list[Package]) -> list[Version]:
    """Each with what it changes for the callers of the one before it."""
    from ..docs.site import Version, folders
    from ..surface.diff import report
    from ..surface.surface import full

    before = {str(new.name): report(full(old), full(new)) for old, new in pairwise(packages) if old.title == new.title}
    names = folders(packages)
    return [Version(one, name, before.get(str(one.name))) for one, name in zip(packages, names, strict=True)]


def _manifest(described: Described, package: Package, files: dict[str, str]) -> Manifest:
    from ..output.manifest import Manifest, digests
    from ..pipeline import GENERATOR

    return Manifest(
        title=package.title,
        version=package.version,
        package=f"{package.name}_docs",
        generator=GENERATOR,
        description_sha256=described.document.sha256,
        inputs="",
        operations=len(described.api.operations),
        warnings=(),
        others=(),
        files=digests(files),
    )


def _write(folder: Path, files: dict[str, str], manifest: Manifest, *, force: bool) -> None:
    from ..diagnostics import Problem
    from ..output.write import WriteError, write

    try:
        write(folder, files, manifest, force=force)
    except WriteError as error:
        fail([Problem(str(folder), 0, 0, error.code, error.message)])


def _build(site: Path, places: list[tuple[Path, Path]], versions: list[Version], tell: Callable[[str], None]) -> None:
    from ..docs.build import build, index

    tell(f"building {len(places)} site{'s' if len(places) > 1 else ''} with mkdocs")
    guarded(lambda: build(places, lambda done: tell(f"built {done}")))
    if len(versions) > 1:
        guarded(lambda: index(site, versions))
    say(f"to see it: python -m http.server -d {site}, then open http://localhost:8000/")
