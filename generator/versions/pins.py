"""`specs/versions.toml`: what is published of an API and where, and which description each version's client is made from.

`[api]` holds what all versions share: title, addresses, and the overlays, whose actions say which versions they are for.
Every other table is a version and pins its description by checksum.

A fetched file and its pin change together. The new file is written beside the old one (`.new`), then the table of pins is
replaced in one step, then the new file takes the old one's place. Whoever reads in between, or after a writer was killed,
takes the file that has the pinned checksum, which is always there.
"""

from __future__ import annotations

import os
import re
from collections.abc import Generator, Iterable
from contextlib import contextmanager, suppress
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any, Literal, NamedTuple, TypeAlias

from ..diagnostics import UserError
from ..input.json_pointer import is_array, is_object
from ..input.version_range import version_key

TABLE = "versions.toml"
OVERLAYS = "overlays"
API = "api"
"""The table that is no version."""
FETCHED = "fetched"
EMBEDDED = "embedded"
PENDING = ".new"

HEAD = """\
# Which description each version of the client is made from. A file with another checksum is refused.
# `sdkgen fetch VERSION --from FILE` accepts a file; `sdkgen versions` shows the state of each.
# Overlays apply in the order given here; their actions say which versions they are for.
"""

State: TypeAlias = Literal["ready", "not fetched", "changed"]


class PinError(UserError):
    """A table, a version or a file that does not fit; the text says how to go on."""


class Api(NamedTuple):
    """What all versions share."""

    title: str = ""
    """Title of the descriptions. A file with this title and the version of a pin gets the overlays."""
    upstream: str = ""
    """Address of a version's description, with `{version}` in it, and `{commit}` where `head` tells one."""
    head: str = ""
    """Address that answers the newest commit of upstream; empty where there is none."""
    overlays: tuple[str, ...] = ()
    """Names of files in `overlays/`, in the order in which they apply."""


class Pin(NamedTuple):
    """One version."""

    version: str
    title: str
    """Title of the description. Overlays are for those under the API's own title, and for no other."""
    source: str
    """`embedded`, the address that the file was fetched from, or the name of the file that it was taken from."""
    file: str
    """Path inside the folder of the pins."""
    sha256: str
    package: str
    retrieved: str
    """Date, as in 2026-08-21."""

    @property
    def is_url(self) -> bool:
        return "://" in self.source


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
        return next((pin for pin in self.pins if pin.version == version), None)

    def find(self, title: str, version: str) -> Pin | None:
        """The pin for a description of that title and version."""
        return next((pin for pin in self.pins if (pin.title, pin.version) == (title, version)), None)

    def predecessor(self, version: str) -> Pin | None:
        """The newest version before this one."""
        before = [pin for pin in self.pins if version_key(pin.version) < version_key(version)]
        return before[-1] if before else None

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

    def replaced(self, pin: Pin) -> Pins:
        """With this pin instead of the one of its version. The first one names the API."""
        others = [one for one in self.pins if one.version != pin.version]
        api = self.api if self.api.title else self.api._replace(title=pin.title)
        return self._replace(pins=_by_version([*others, pin]), api=api)

    def to_toml(self) -> str:
        from ..printing.literals import toml_string

        def entry(key: str, value: str) -> str:
            return f"{key} = {toml_string(value)}\n" if value else ""

        def table(pin: Pin) -> str:
            retrieved = f"retrieved = {pin.retrieved}\n" if pin.retrieved else ""
            return (
                f"\n[{toml_string(pin.version)}]\n"
                f"{entry('title', pin.title if pin.title != self.api.title else '')}"
                f"source = {toml_string(pin.source)}\n"
                f"file = {toml_string(pin.file)}\n"
                f"sha256 = {toml_string(pin.sha256)}\n"
                f"package = {toml_string(pin.package)}\n"
                f"{retrieved}"
            )

        overlays = ", ".join(toml_string(name) for name in self.api.overlays)
        shared = (
            f"\n[{API}]\n"
            f"title = {toml_string(self.api.title)}\n"
            f"{entry('upstream', self.api.upstream)}"
            f"{entry('head', self.api.head)}"
            f"overlays = [{overlays}]\n"
        )
        return HEAD + shared + "".join(map(table, self.pins))


def _by_version(pins: Iterable[Pin]) -> tuple[Pin, ...]:
    return tuple(sorted(pins, key=lambda pin: (version_key(pin.version), pin.version)))


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
    api, pins = _parsed(text, str(path))
    return Pins(folder, pins, api)


@cache
def _parsed(text: str, name: str) -> tuple[Api, tuple[Pin, ...]]:
    import tomllib

    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PinError(f"{name}: is not TOML ({error}); correct or restore it") from None
    api = _api(tables.pop(API, {}), name)
    return api, _by_version(_pin(version, table, name, api) for version, table in tables.items())


_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_HEX = re.compile(r"[0-9a-f]{64}")
_VERSION = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_FILE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,127}")


def is_version(text: str) -> bool:
    """Whether it may name a version: it becomes part of file names and addresses."""
    return _VERSION.fullmatch(text) is not None


def _api(table: Any, name: str) -> Api:
    def fault(what: str) -> PinError:
        return PinError(f"{name}: [{API}] {what}; correct it")

    if not is_object(table):
        raise fault("must be a table")
    for key in table:
        if key not in Api._fields:
            raise fault(f"has `{key}`, which is none of {', '.join(Api._fields)}")
    for key in ("title", "upstream", "head"):
        if not isinstance(table.get(key, ""), str):
            raise fault(f"needs `{key}` as a string")
    if table.get("upstream") and "{version}" not in table["upstream"]:
        raise fault("needs `upstream` with {version} where the version goes")
    overlays = table.get("overlays", [])
    if not is_array(overlays) or not all(map(_is_file_name, overlays)):
        raise fault("needs `overlays`, an array of file names")
    return Api(table.get("title", ""), table.get("upstream", ""), table.get("head", ""), tuple(overlays))


_PIN_KEYS = ("title", "source", "file", "sha256", "package", "retrieved")


def _pin(version: str, table: Any, name: str, api: Api) -> Pin:
    def fault(what: str) -> PinError:
        return PinError(f'{name}: ["{version}"] {what}; correct it')

    if not is_version(version):
        raise fault("is no version")
    if not is_object(table):
        raise fault("must be a table")
    table = {"title": api.title, **table}
    for key in table:
        if key not in _PIN_KEYS:
            belongs = f"; it belongs into [{API}]" if key in Api._fields else ""
            raise fault(f"has `{key}`, which is none of {', '.join(_PIN_KEYS)}{belongs}")
    for key in ("title", "source", "file", "sha256", "package"):
        if not isinstance(table.get(key), str):
            raise fault(f"needs `{key}`, a string")
    retrieved = table.get("retrieved", "")
    if retrieved != "" and not _DATE.fullmatch(str(retrieved)):
        raise fault("needs `retrieved` as a date")
    if not _HEX.fullmatch(table["sha256"]):
        raise fault("needs `sha256` as 64 hexadecimal digits")
    if not all(map(_is_file_name, table["file"].split("/"))):
        raise fault("needs `file` as a path inside the folder")
    return Pin(
        version=version,
        title=table["title"],
        source=table["source"],
        file=table["file"],
        sha256=table["sha256"],
        package=table["package"],
        retrieved=str(retrieved),
    )


def _is_file_name(value: Any) -> bool:
    return isinstance(value, str) and _FILE_NAME.fullmatch(value) is not None


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
    from ..output.lock import lock

    try:
        with lock(str(folder.resolve() / TABLE)):
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
    """Pin a version to `content`, or to the file that is there. Only inside `changing`; raises OSError.

    Killed at any moment, either the old pin and file are in force or the new ones.
    """
    changed = pins.replaced(pin)
    path = changed.path(pin)
    if content is not None:
        os.makedirs(path.parent, exist_ok=True)
        write_file(pending(path), content)
    if changed != pins:
        write_file(changed.folder / TABLE, changed.to_toml().encode())
    if content is not None:
        os.replace(pending(path), path)
    return changed


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
