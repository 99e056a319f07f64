"""A copy of the pins' folder to work on, and the step in which the folder and a client become what was worked out.

Whatever fails before that step, and whenever the process is killed, nothing of the user's has changed.
"""

from __future__ import annotations

import shutil
from collections.abc import Generator, Iterable, Mapping
from contextlib import ExitStack, contextmanager, nullcontext
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from ..diagnostics import Problem, UserError
from ..output import folder_lock
from . import pins

if TYPE_CHECKING:
    from ..output.folder_change import Change


class Overtaken(UserError):
    """Somebody else changed the folder in the meantime."""


class Workspace(NamedTuple):
    """The folder of pins and its copy."""

    folder: Path
    copy: Path
    found: Mapping[str, str]
    """SHA-256 of every file as it was copied, by path in the folder."""

    def inside(self, source: str | None) -> str | None:
        """A source as it is to be named to whoever works on the copy: a file of the folder is that of the copy."""
        if source is None or "://" in source:
            return source
        path = Path(source).resolve()
        folder = self.folder.resolve()
        return str(self.copy / path.relative_to(folder)) if path.is_relative_to(folder) else source

    def told(self, text: str) -> str:
        """A text for the user, with the folder's own paths."""
        return text.replace(str(self.copy), str(self.folder))

    def problem(self, problem: Problem) -> Problem:
        return problem._replace(file=self.told(problem.file), message=self.told(problem.message))

    def change(self) -> Change:
        """What is different in the copy."""
        now = _digests(self.copy)
        put = {path: (self.copy / path).read_bytes() for path, one in now.items() if self.found.get(path) != one}
        return {**put, **dict.fromkeys(self.found.keys() - now.keys())}

    def check_unchanged(self) -> None:
        """Raises Overtaken."""
        if _digests(self.folder) != self.found:
            raise Overtaken(
                f"{self.folder} was changed by somebody else in the meantime; nothing was changed, run again"
            )


@contextmanager
def workspace(folder: Path, template: Path | None = None) -> Generator[Workspace, None, None]:
    """A copy for as long as the context lasts; `template` is what a folder without pins starts as. Raises PinError."""
    with TemporaryDirectory(prefix="sdkgen-") as temporary:
        copy = Path(temporary) / "specs"
        copy.mkdir()
        if template is not None and not (folder / pins.TABLE).is_file():
            _copy(template, copy, _digests(template))
        recover(folder.resolve())
        with pins.changing(folder) if folder.is_dir() else nullcontext():
            found = _digests(folder)
            _copy(folder, copy, found)
        yield Workspace(folder, copy, found)


def recover(folder: Path) -> None:
    """Clear away, or complete, what a killed run left of a change of the folder. Raises PinError."""
    from ..output import folder_change

    place = str(folder.parent.resolve() / folder.name)
    if not folder_change.has_leftovers(place):
        return
    try:
        with locked((place,)):
            folder_change.recover(place)
    except OSError as error:
        raise pins.PinError(f"{folder}: cannot be changed ({error.strerror or error}); nothing was changed") from None


def _copy(source: Path, target: Path, names: Iterable[str]) -> None:
    for name in names:
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source / name, target / name)


def _digests(folder: Path) -> dict[str, str]:
    """Of every file, hidden ones and links aside."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink())
    names = {path.relative_to(folder).as_posix(): path for path in files}
    return {
        name: sha256(path.read_bytes()).hexdigest()
        for name, path in names.items()
        if not any(step.startswith(".") for step in name.split("/"))
    }


@contextmanager
def locked(places: Iterable[str]) -> Generator[None, None, None]:
    """Keep other processes from changing any of the folders. Raises Busy, OSError."""
    with ExitStack() as stack:
        for place in sorted(set(places)):  # in one order, so that two processes do not wait for each other
            stack.enter_context(folder_lock.lock(place))
        yield
