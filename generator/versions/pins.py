"""`specs/versions.toml`: what is published of an API and where, and which description each version's client is made from.

`[api]` holds what all versions share: title, addresses, and the overlays, whose actions say which versions they are for.
Every other table is a version and pins its description by checksum.

A fetched file and its pin change together. The new file is written beside the old one (`.new`), then the table of pins is
replaced in one step, then the new file takes the old one's place. Whoever reads in between, or after a writer was killed,
takes the file that has the pinned checksum, which is always there.
"""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias

from ..fingerprint import Settings
from ..input.version_range import version_key
from .pin_table import API, Api, Pin, PinError, by_version, is_version, parsed, to_toml

__all__ = [
    "API",
    "EMBEDDED",
    "FETCHED",
    "OVERLAYS",
    "PENDING",
    "TABLE",
    "Api",
    "Pin",
    "PinError",
    "Pins",
    "State",
    "Status",
    "add_overlay",
    "available_versions",
    "changing",
    "checksum",
    "commit",
    "drop_overlay",
    "is_version",
    "load_pins",
    "missing_versions",
    "pending",
    "pinned_file",
    "statuses",
    "write_file",
]

TABLE = "versions.toml"
OVERLAYS = "overlays"
FETCHED = "fetched"
EMBEDDED = "embedded"
PENDING = ".new"

State: TypeAlias = Literal["ready", "not fetched", "changed"]


class Pins(NamedTuple):
    """All pins of a folder, by version."""

    folder: Path
    pins: tuple[Pin, ...]
    api: Api = Api()

    @property
    def versions(self) -> tuple[str, ...]:
        """The versions that the overlays serve: those under the API's own title."""
        return tuple(pin.version for pin in self.pins if pin.title == self.api.title)

    def get(self, version: str) -> Pin | None:
        """The pin of a version, in whatever case it is written; what has no number yet has several names."""
        exact = (pin for pin in self.pins if pin.version == version)
        alike = (pin for pin in self.pins if version_key(pin.version) == version_key(version))
        return next(exact, None) or next(alike, None)

    def find(self, title: str, version: str) -> Pin | None:
        """The pin for a description of that title and version."""
        return next((pin for pin in self.pins if (pin.title, pin.version) == (title, version)), None)

    def predecessor(self, version: str) -> Pin | None:
        """The newest version before this one."""
        before = [pin for pin in self.pins if version_key(pin.version) < version_key(version)]
        return before[-1] if before else None

    def replaced_by(self, pin: Pin) -> Pin | None:
        """The other version whose package has the same name, of which there can be but one."""
        same = (one for one in self.pins if (one.title, one.package) == (pin.title, pin.package))
        return next((one for one in same if one.version != pin.version), None)

    def without(self, pin: Pin | None) -> Pins:
        return self._replace(pins=tuple(one for one in self.pins if one != pin))

    def path(self, pin: Pin) -> Path:
        """Where the file belongs."""
        return self.folder / pin.file

    def pinned(self, pin: Pin) -> Path | None:
        """Where the file with the pinned checksum is; None if it is nowhere."""
        path = self.path(pin)
        return next((one for one in (path, pending(path)) if checksum(one) == pin.sha256), None)

    def overlay_paths(self) -> tuple[Path, ...]:
        return tuple(self.folder / OVERLAYS / name for name in self.api.overlays)

    def overlays_for(self, title: str, version: str) -> tuple[Path, ...]:
        """The overlays of a description of that title and version: none where it is not pinned. Raises PinError."""
        paths = self.overlay_paths() if title == self.api.title and self.find(title, version) else ()
        for path in paths:
            if not path.is_file():
                raise PinError(
                    f"{path} is missing, but {self.folder / TABLE} names it; restore it or take it out there"
                )
        return paths

    def settings_for(self, title: str, version: str) -> Settings:
        """What the pin of a description of that title and version says about it. Raises PinError."""
        pin = self.find(title, version)
        if pin is None:
            return Settings()
        overlays = self.overlays_for(title, version)
        return Settings(overlays, self.versions if overlays else (), pin.package, pin.release)

    def to_toml(self) -> str:
        return to_toml(self.api, self.pins)

    def replaced(self, pin: Pin) -> Pins:
        """With this pin instead of the one of its version. The first one names the API."""
        others = [one for one in self.pins if one.version != pin.version]
        api = self.api if self.api.title else self.api._replace(title=pin.title)
        return self._replace(pins=by_version([*others, pin]), api=api)


# --- reading -------------------------------------------------------------------------------------------------------------


def load_pins(folder: Path) -> Pins:
    """The pins of a folder; none if it has no table. Raises PinError."""
    path = folder / TABLE
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        return Pins(folder, ())
    except (OSError, UnicodeDecodeError) as error:
        raise PinError(f"{path}: cannot be read ({error}); restore it") from None
    api, pins = parsed(text, str(path))
    return Pins(folder, pins, api)


def checksum(path: Path) -> str | None:
    """SHA-256 of a file in hex; None if there is none."""
    try:
        return sha256(path.read_bytes()).hexdigest()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
    except OSError as error:
        raise PinError(f"{path}: cannot be read ({error.strerror}); check its permissions") from None


# --- what a run needs ----------------------------------------------------------------------------------------------------


def pinned_file(folder: Path, version: str) -> Path:
    """The file that the version is pinned to. Raises PinError where there is none, or another one."""
    pins = load_pins(folder)
    pin = pins.get(version)
    if pin is None:
        known = ", ".join(one.version for one in pins.pins) or "none"
        raise PinError(
            f"{version} is not pinned (pinned: {known}); run `sdkgen fetch {version}`, or give a file's path"
        )
    path = pins.pinned(pin)
    if path is None:
        raise PinError(_unusable(pins, pin))
    return path


def _unusable(pins: Pins, pin: Pin) -> str:
    path = pins.path(pin)
    found = checksum(path)
    if found is None:
        return f"{pin.version} is not fetched: {path} is missing; run `sdkgen fetch {pin.version}`"
    return (
        f"{path} has the checksum {found}, but {pin.version} is pinned to {pin.sha256}; "
        f"restore it, or accept it with `sdkgen fetch {pin.version} --from {path}`"
    )


def available_versions(folder: Path) -> list[str]:
    """Versions whose file is there, whatever its checksum."""
    return [one.pin.version for one in statuses(folder) if one.state != "not fetched"]


def missing_versions(folder: Path) -> list[str]:
    """Versions that are pinned but still to be fetched."""
    return [one.pin.version for one in statuses(folder) if one.state == "not fetched"]


class Status(NamedTuple):
    """How a pin stands."""

    pin: Pin
    state: State


def statuses(folder: Path) -> list[Status]:
    """Every pin with what is to be said of its file: pinned file there, no file there, or another one."""
    pins = load_pins(folder)
    return [Status(pin, _state(pins, pin)) for pin in pins.pins]


def _state(pins: Pins, pin: Pin) -> State:
    if pins.pinned(pin) is not None:
        return "ready"
    return "changed" if pins.path(pin).exists() else "not fetched"


# --- changing ------------------------------------------------------------------------------------------------------------


def pending(path: Path) -> Path:
    """Where a file waits until its pin is written."""
    return path.with_name(path.name + PENDING)


@contextmanager
def changing(folder: Path) -> Generator[Pins, None, None]:
    """The pins, for the only process that may change them; what a killed one left is cleared away. Raises PinError."""
    from ..output import folder_lock

    try:
        with folder_lock.lock(str(folder.resolve() / TABLE)):
            pins = load_pins(folder)
            _recover(pins)
            yield pins
    except OSError as error:
        raise PinError(f"{folder}: cannot be changed ({error.strerror or error}); nothing was changed") from None


def _recover(pins: Pins) -> None:
    """Complete what was interrupted after the table was written, undo what was before."""
    for pin in pins.pins:
        path = pins.path(pin)
        if checksum(pending(path)) == pin.sha256:
            os.replace(pending(path), path)
    waiting = (pending(pins.path(pin)) for pin in pins.pins)
    temporary = pins.folder.glob(f".*{PENDING}")
    for path in (*waiting, *temporary, *(pins.folder / FETCHED).glob(f"*{PENDING}")):
        path.unlink(missing_ok=True)


def commit(pins: Pins, pin: Pin, content: bytes | None) -> Pins:
    """Pin a version to `content`, or to the file that is there, in place of one whose package has the same name.

    Only inside `changing`; raises OSError.

    Killed at any moment, either the old pin and file are in force or the new ones.
    """
    changed = pins.without(pins.replaced_by(pin)).replaced(pin)
    path = changed.path(pin)
    if content is not None:
        os.makedirs(path.parent, exist_ok=True)
        write_file(pending(path), content)
    if changed != pins:
        write_file(changed.folder / TABLE, changed.to_toml().encode())
    if content is not None:
        os.replace(pending(path), path)
    return changed


def add_overlay(folder: Path, name: str) -> None:
    """Have an overlay apply after all others. Raises PinError, OSError."""
    known = load_pins(folder)
    if name not in known.api.overlays:
        changed = known._replace(api=known.api._replace(overlays=(*known.api.overlays, name)))
        write_file(folder / TABLE, changed.to_toml().encode())


def drop_overlay(folder: Path, name: str) -> None:
    """Have an overlay not apply any more. Raises PinError, OSError."""
    known = load_pins(folder)
    overlays = tuple(one for one in known.api.overlays if one != name)
    write_file(folder / TABLE, known._replace(api=known.api._replace(overlays=overlays)).to_toml().encode())


def write_file(path: Path, content: bytes) -> None:
    """Replace a file in one step. Raises OSError, and then it is as it was."""
    # the name ends like a file that waits for its pin, so that one left behind is cleared away alike
    temporary = path.with_name(f".{path.name}.{os.getpid()}{PENDING}")
    try:
        with open(temporary, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise
