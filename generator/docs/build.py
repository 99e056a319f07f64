"""mkdocs, run over the folders of several versions: each gives the site of one, side by side with the others."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path

from ..diagnostics import UserError
from ..printing.markup import attribute, link, text
from ..processes import processors
from .site import Version


def build(folders: Sequence[tuple[Path, Path]], done: Callable[[Path], None] = lambda path: None) -> None:
    """Build each folder with a `mkdocs.yml` into the other. Raises UserError."""
    if find_spec("material") is None or find_spec("mkdocs") is None:
        raise UserError("mkdocs-material is not installed; install it: pip install 'sdkgen[docs]'")

    def one(pair: tuple[Path, Path]) -> None:
        _build(*pair)
        done(pair[1])

    with ThreadPoolExecutor(processors()) as pool:
        list(pool.map(one, folders))


def _build(folder: Path, out: Path) -> None:
    command = [sys.executable, "-m", "mkdocs", "--quiet", "build", "--strict", "--clean"]
    command += ["--config-file", str(folder / "mkdocs.yml"), "--site-dir", str(out.absolute())]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    found = subprocess.run(command, env=environment, capture_output=True, text=True, encoding="utf-8", check=False)
    if found.returncode:
        last = (found.stderr.strip() or found.stdout.strip()).splitlines()[-1:] or ["no reason given"]
        raise UserError(f"mkdocs could not build {folder}: {last[0]}")


PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="refresh" content="0; url={newest}/">
<link rel="icon" href="{newest}/assets/images/favicon.png">
<title>{title}</title>
<h1>{title}</h1>
<ul>
{links}
</ul>
</html>
"""


def index(site: Path, versions: Sequence[Version]) -> None:
    """The page above the versions: it leads to the newest, and names all."""
    links = "\n".join(
        f"<li>{link(f'{one.folder}/', text(f'{one.package.title} {one.package.version}'))}</li>" for one in versions
    )
    newest = versions[-1]
    page = PAGE.format(newest=attribute(newest.folder), title=text(newest.package.title), links=links)
    (site / "index.html").write_text(page, "utf-8")
