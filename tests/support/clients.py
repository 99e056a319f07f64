"""Generate a client from a small description and import it, as a user would who installed it.

client = generate(DESCRIPTION)                # text, or a path
package = client.import_()                    # the package itself
contacts = client.import_("resources.contacts")
"""

from __future__ import annotations

import atexit
import importlib
import json
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from types import ModuleType
from typing import Any, TypeAlias

from generator import pipeline
from generator.diagnostics import Problem
from generator.input.document import InputError

Description: TypeAlias = Path | str
"""A file, or the text of one: a `str` that holds a line break."""

_scratch = tempfile.TemporaryDirectory(prefix="clients-")
atexit.register(_scratch.cleanup)
_numbers = count(1)
_roots: set[str] = set()
"""The folders of clients that stand in `sys.path`."""


@dataclass(frozen=True)
class GeneratedClient:
    """A client folder that `generate` wrote."""

    path: Path
    package: str
    operations: int
    problems: tuple[Problem, ...]
    """Warnings."""

    @property
    def source(self) -> Path:
        """The package's folder."""
        return self.path / "src" / self.package

    @property
    def surface(self) -> dict[str, Any]:
        loaded: dict[str, Any] = json.loads((self.path / "surface.json").read_text("utf-8"))
        return loaded

    def modules(self) -> list[str]:
        """Dotted names of all modules below the package, the runtime's included."""
        files = sorted(self.source.rglob("*.py"))
        dotted = (".".join(file.relative_to(self.source).with_suffix("").parts) for file in files)
        return [name.removesuffix("__init__").rstrip(".") for name in dotted if name != "__init__"]

    def import_(self, module: str = "") -> ModuleType:
        """The package, or a module of it by its dotted name. A package of that name from another folder is forgotten."""
        self._forget_others()
        root = str(self.path / "src")
        if root not in sys.path:
            sys.path.insert(0, root)
            _roots.add(root)
            for known in list(sys.path_importer_cache):  # those of it alone: servers import in threads of their own
                if str(known).startswith(root):
                    sys.path_importer_cache.pop(known, None)
        return importlib.import_module(f"{self.package}.{module}" if module else self.package)

    def client_class(self, *, asynchronous: bool = False) -> Any:
        """The client class, by the name that the surface gives it."""
        return getattr(self.import_(), self.surface["async_client" if asynchronous else "client"])

    def _forget_others(self) -> None:
        loaded = sys.modules.get(self.package)
        if loaded is None or Path(str(loaded.__file__)).parent == self.source:
            return
        other = str(Path(str(loaded.__file__)).parents[1])
        assert other in _roots, f"{self.package} is a package of {other}"
        for name in [name for name in sys.modules if name == self.package or name.startswith(f"{self.package}.")]:
            del sys.modules[name]
        if other in sys.path:
            sys.path.remove(other)


def new_folder() -> Path:
    """A path for a folder that goes away with the test run; it does not exist yet."""
    return Path(_scratch.name) / f"client-{next(_numbers)}"


def written(text: str, suffix: str = ".yaml") -> Path:
    """A file with this text."""
    folder = new_folder()
    folder.mkdir()
    path = folder / f"openapi{suffix}"
    path.write_text(text, "utf-8")
    return path


def generate(
    description: Description,
    overlays: Sequence[Description] = (),
    tolerant: bool = False,
    out: Path | None = None,
    *,
    package: str | None = None,
) -> GeneratedClient:
    """Generate one client, into a folder of its own if `out` does not name one.

    Raises `InputError` with every problem where the description is refused.
    """
    job = pipeline.Job(_path(description), out or new_folder(), tuple(map(_path, overlays)), None)
    return _client(pipeline.generate([job], _run(tolerant, package))[0])


def generate_all(descriptions: Mapping[str, tuple[Path, Sequence[Path]]], folder: Path) -> dict[str, GeneratedClient]:
    """Many clients in one run, description and overlays by key, each into the folder of its key below `folder`.

    What an earlier run wrote there is taken over where nothing has changed. They may refer to files of their own folder.
    """
    jobs = [
        pipeline.Job(description, folder / key, tuple(overlays), None)
        for key, (description, overlays) in descriptions.items()
    ]
    outcomes = pipeline.generate(jobs, pipeline.Run(pipeline.Options(allow_files=True)))
    _raise_problems(outcomes)
    return {key: _client(outcome) for key, outcome in zip(descriptions, outcomes, strict=True)}


def _run(tolerant: bool, package: str | None) -> pipeline.Run:
    return pipeline.Run(pipeline.Options(tolerant=tolerant, package=package), fresh=True)


def _raise_problems(outcomes: Iterable[pipeline.Outcome]) -> None:
    problems = [problem for outcome in outcomes if outcome.failed for problem in outcome.problems]
    if problems:
        raise InputError(tuple(sorted(problems)))


def _client(outcome: pipeline.Outcome) -> GeneratedClient:
    _raise_problems([outcome])
    assert outcome.out is not None
    return GeneratedClient(outcome.out, outcome.package, outcome.operations, outcome.problems)


def _path(description: Description) -> Path:
    if isinstance(description, str) and "\n" in description:
        return written(description)
    return Path(description)
