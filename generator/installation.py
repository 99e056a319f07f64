"""Where the tool finds its own data: beside the sources in a checkout, inside the package once installed."""

from __future__ import annotations

import re
from pathlib import Path

from .input.version_range import current_word
from .output.paths import portability_fault

_PACKAGE = Path(__file__).parent
_CHECKOUT = _PACKAGE.parent


def templates_folder() -> Path:
    return _own("templates")


def specs_folder() -> Path:
    """The pins of the folder the tool is run in, if it has any; else those it came with."""
    here = Path("specs")
    return here if (here / "versions.toml").is_file() else _own("specs")


def runtime_folder() -> Path:
    return _PACKAGE / "runtime"


def source_files() -> list[Path]:
    """Every file whose change may change what is generated, templates aside."""
    return sorted(path for path in _PACKAGE.rglob("*.py") if "__pycache__" not in path.parts)


def _own(name: str) -> Path:
    installed = _PACKAGE / "_data" / name
    return installed if installed.is_dir() else _CHECKOUT / name


def client_folder(title: str, version: str, package: str) -> str:
    """The folder of a client under `generated/`: `acme-2.9`; without the version where the package's name has none.

    Versions whose packages have one name take each other's place, so that a new version is seen as what it changes.
    """
    words = [word for word in re.findall(r"[a-z0-9]+", title.lower()) if word != "api"]
    numbers = re.findall(r"[a-z0-9]+", current_word(version))
    if not package.endswith("_".join(numbers)):
        numbers = []
    name = "-".join([*(words or ["api"]), *([".".join(numbers)] if numbers else [])])
    return f"{name}-api" if portability_fault(name) else name
