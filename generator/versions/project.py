"""A project around the client of one API: pins, overlays, Makefile, tests, and a workflow that checks them."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

from .. import __version__, installation, pipeline
from ..diagnostics import UserError
from . import pins
from .bump import Bumped, bump
from .download import Progress

FILES = {
    "Makefile": "Makefile",
    "README.md": "README.md",
    "gitignore": ".gitignore",
    "workflow.yml": ".github/workflows/client.yml",
    "test_client.py.txt": "tests/test_client.py",
}
"""Templates, and where they go."""
CORRECTIONS = "corrections.yaml"
ALLOWED = frozenset((".git",))


class InitError(UserError):
    """The project was not made; nothing was written."""


def init(folder: Path, source: str, *, run: pipeline.Run, progress: Progress = lambda received, total: None) -> Bumped:
    """Make a project in a folder that is empty or not there; `source` is the address or file of its description.

    Raises InitError and what `bump` raises. If the description cannot be used (`outcome.failed`), nothing was written.
    """
    there = sorted({path.name for path in folder.iterdir()} - ALLOWED) if folder.is_dir() else []
    if there or (folder.exists() and not folder.is_dir()):
        raise InitError(f"{folder}: is not empty ({', '.join(there[:3]) or 'a file'}); name a new folder")
    run = run._replace(generated=folder / "generated")
    with _skeleton() as skeleton:
        done = bump(None, source, folder=folder / "specs", template=skeleton, run=run, progress=progress)
    if done.outcome.failed or done.outcome.out is None:
        return done
    surface = json.loads((done.outcome.out / "surface.json").read_text("utf-8"))
    values = _values(folder, source, done, surface["client"])
    for name, target in FILES.items():
        text = _template(name)
        for key, value in values.items():
            text = text.replace(f"@{key}@", value)
        path = folder / target
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    _tell_make_where_we_are(folder)
    return done


def _template(name: str) -> str:
    return (installation.templates_folder() / "project" / name).read_text("utf-8")


class _skeleton:
    """A folder that pins nothing yet, with an overlay to write corrections into."""

    def __enter__(self) -> Path:
        from tempfile import TemporaryDirectory

        self._folder = TemporaryDirectory(prefix="sdkgen-")
        root = Path(self._folder.name)
        (root / pins.OVERLAYS).mkdir()
        (root / pins.OVERLAYS / CORRECTIONS).write_text(_template(CORRECTIONS), "utf-8")
        empty = pins.Pins(root, (), pins.Api(overlays=(CORRECTIONS,)))
        (root / pins.TABLE).write_text(empty.to_toml(), "utf-8")
        return root

    def __exit__(self, *_: object) -> None:
        self._folder.cleanup()


def _values(folder: Path, source: str, done: Bumped, client: str) -> dict[str, str]:
    from ..printing.markup import markdown

    assert done.outcome.out is not None
    where = source if "://" in source else os.path.relpath(source, folder)
    return {
        "TITLE": str(markdown(done.fetched.pin.title)),
        "PACKAGE": done.outcome.package,
        "CLIENT": client,
        "FOLDER": done.outcome.out.name,
        # as one word for the shell and for make
        "SOURCE": "'" + where.replace("'", "'\\''").replace("$", "$$").replace("#", "\\#") + "'",
        "SDKGEN": __version__,
    }


def _tell_make_where_we_are(folder: Path) -> None:
    """Where `sdkgen` on the PATH is not this one, the Makefile is told of it in a file that is not committed."""
    import sys

    ours = Path(sys.argv[0]).absolute()
    command = str(ours) if ours.name == "sdkgen" and ours.is_file() else f"{sys.executable} -m generator"
    found = shutil.which("sdkgen")
    if found is None or Path(found).resolve() != ours.resolve():
        (folder / "local.mk").write_text(f"SDKGEN := {command}\n", "utf-8")
