"""The text of `specs/versions.toml`: read, checked, and written."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Any, NamedTuple

from ..diagnostics import UserError
from ..input.json_pointer import is_array, is_object
from ..input.version_range import version_key

API = "api"
"""The table that is no version."""

HEAD = """\
# Which description each version of the client is made from. A file with another checksum is refused.
# `sdkgen fetch VERSION --from FILE` accepts a file; `sdkgen versions` shows the state of each.
# Overlays apply in the order given here; their actions say which versions they are for.
"""


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
    release: int = 0
    """Of the client, counted within the API's version: the last part of the distribution's version."""

    @property
    def is_url(self) -> bool:
        return "://" in self.source


def by_version(pins: Iterable[Pin]) -> tuple[Pin, ...]:
    """In the order of the versions."""
    return tuple(sorted(pins, key=lambda pin: (version_key(pin.version), pin.version)))


# --- reading -------------------------------------------------------------------------------------------------------------


@cache
def parsed(text: str, name: str) -> tuple[Api, tuple[Pin, ...]]:
    """The API and its versions, in their order. Raises PinError."""
    import tomllib

    try:
        tables = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise PinError(f"{name}: is not TOML ({error}); correct or restore it") from None
    api = _api(tables.pop(API, {}), _place(text, name, API))
    pins = (_pin(version, table, _place(text, name, version), api) for version, table in tables.items())
    return api, by_version(pins)


def _place(text: str, name: str, table: str) -> str:
    """The file, and the line where a table begins."""
    heads = {f"[{table}]", f'["{table}"]', f"['{table}']"}
    lines = (number for number, line in enumerate(text.splitlines(), 1) if line.split("#")[0].strip() in heads)
    return f"{name}:{next(lines, 1)}"


_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_PACKAGE = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,127}")
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


_PIN_KEYS = ("title", "source", "file", "sha256", "package", "retrieved", "release")


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
    release = table.get("release", 0)
    if type(release) is not int or release < 0:
        raise fault("needs `release` as a number from 0 on")
    if not _PACKAGE.fullmatch(table["package"]):
        raise fault("needs `package`, an identifier like acme_v2")
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
        release=release,
    )


def _is_file_name(value: Any) -> bool:
    return isinstance(value, str) and _FILE_NAME.fullmatch(value) is not None


# --- writing -------------------------------------------------------------------------------------------------------------


def to_toml(api: Api, pins: Iterable[Pin]) -> str:
    """The table as the tool writes it."""
    from ..printing.literals import toml_string

    def entry(key: str, value: str) -> str:
        return f"{key} = {toml_string(value)}\n" if value else ""

    def table(pin: Pin) -> str:
        retrieved = f"retrieved = {pin.retrieved}\n" if pin.retrieved else ""
        release = f"release = {pin.release}\n" if pin.release else ""
        return (
            f"\n[{toml_string(pin.version)}]\n"
            f"{entry('title', pin.title if pin.title != api.title else '')}"
            f"source = {toml_string(pin.source)}\n"
            f"file = {toml_string(pin.file)}\n"
            f"sha256 = {toml_string(pin.sha256)}\n"
            f"package = {toml_string(pin.package)}\n"
            f"{retrieved}"
            f"{release}"
        )

    overlays = ", ".join(toml_string(name) for name in api.overlays)
    shared = (
        f"\n[{API}]\n"
        f"title = {toml_string(api.title)}\n"
        f"{entry('upstream', api.upstream)}"
        f"{entry('head', api.head)}"
        f"overlays = [{overlays}]\n"
    )
    return HEAD + shared + "".join(map(table, pins))
