"""Descriptions from upstream or from a file into `specs/fetched/`, each with its pin.

Fetching repeats what was pinned: what comes from the web must have the pinned checksum, since addresses say nothing about
what they serve. A file that the user names is what the user wants, and becomes the pin; so does what a bump gets, which is
there to move pins, and says what is different.
"""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from .. import installation
from ..diagnostics import UserError
from ..input.document import MAX_BYTES, Document, InputError, read
from ..input.json_pointer import is_object
from ..input.version_range import names_a_version, version_key
from . import description_changes, pins
from .download import Limits, Progress, download

UPSTREAM_VARIABLE = "SDKGEN_UPSTREAM"
"""Environment variable with another address for every version, with `{version}` in it: a mirror."""


class Upstream(NamedTuple):
    """Where descriptions are published."""

    file: str
    """Address of a version's file, with `{version}` and, where there is a `head`, `{commit}`."""
    head: str | None = None
    """Address that answers the newest commit, 40 hexadecimal digits."""


class FetchError(UserError):
    """Nothing was fetched and nothing was changed; the text says why, and how to go on."""


class Fetched(NamedTuple):
    """A version whose file and pin are in place."""

    pin: pins.Pin
    path: Path
    changed: bool
    """Whether the pin is a new one."""
    origin: str = ""
    """The file or address that it was got from now."""
    summary: tuple[str, ...] = ()
    """What the facts differ in from the file that was pinned before, where there was one."""


def fetch(
    version: str | None,
    from_: str | None = None,
    *,
    folder: Path,
    allow_files: bool = False,
    accept: bool = False,
    progress: Progress = lambda received, total: None,
    limits: Limits = Limits(),  # noqa: B008  # immutable
    upstream: Upstream | None = None,
) -> Fetched:
    """Get the file of `version` and pin it; `from_` is an address or a file instead of upstream.

    With `allow_files` such a file may refer to others, below its folder: what is pinned is one file, joined from them.
    With `accept` what upstream serves now takes the place of what was pinned; else it must be that, byte for byte.
    Without a version it is the one that the file says. Raises FetchError, DownloadError, PinError and InputError; then
    no pin and no description has changed.
    """
    if version is not None and not pins.is_version(version):
        raise FetchError(f"{version!r} is no version; give one like 2.10")
    known = pins.load_pins(folder)
    pin = known.get(version) if version is not None else None
    if version is not None and pin is None and from_ is None and not names_a_version(version):
        raise FetchError(f"{version!r} names no version, so nothing was asked for; give one like 2.10, or Preview")
    if version is None and from_ is None:
        raise FetchError("say which version, or where its description is: --from FILE or URL")
    source = from_ or _source(version or "", pin, known, upstream or configured_upstream(known.api), newest=accept)
    if source is None:
        assert pin is not None
        return Fetched(pin, pins.pinned_file(folder, pin.version), False, pin.source)
    content = _content(source, limits, progress)
    if allow_files and "://" not in source:
        content = _joined(Path(source), content)
    if version is None:
        version = _stated_version(content, source)
        pin = known.get(version)
    if "://" in source and pin is not None and not accept and sha256(content).hexdigest() != pin.sha256:
        raise FetchError(_refusal(known, pin, source, content))
    with pins.changing(folder) as current:
        return _pinned(current, version, source, content, by_user=accept or from_ is not None)


def _content(source: str, limits: Limits, progress: Progress) -> bytes:
    if "://" in source:
        return download(source, limits=limits, progress=progress)
    return _file_content(Path(source))


def _joined(path: Path, content: bytes) -> bytes:
    """The file with all that it draws in from others; as it is where that is nothing. Raises InputError."""
    from ..input.description import joined_text

    text = joined_text(path)
    return content if text is None else text.encode()


def _stated_version(content: bytes, name: str) -> str:
    """The version that a description says it is. Raises InputError, FetchError."""
    version = str(_description(content, name).data["info"].get("version", ""))
    if not pins.is_version(version):
        raise FetchError(f"{name}: its version {version[:40]!r} cannot be the name of a file; correct `info.version`")
    return version


def configured_upstream(api: pins.Api) -> Upstream | None:
    """Where the pins say that the API is published, or the mirror that the environment names; None if neither does."""
    mirror = os.environ.get(UPSTREAM_VARIABLE, "")
    if not mirror:
        return Upstream(api.upstream, api.head or None) if api.upstream else None
    if "{version}" not in mirror:
        raise FetchError(f"{UPSTREAM_VARIABLE} must hold {{version}}, where the version goes; correct or unset it")
    return Upstream(mirror)


# --- where it comes from -------------------------------------------------------------------------------------------------


def _source(
    version: str, pin: pins.Pin | None, known: pins.Pins, upstream: Upstream | None, *, newest: bool
) -> str | None:
    """An address or a path; None if there is nothing to fetch."""
    if upstream is not None and (pin is None or (pin.is_url and (newest or upstream.head is None))):
        return _newest(version, upstream)
    if pin is None:
        raise FetchError(
            f"{known.folder / pins.TABLE} does not say where {version} is published: give a file or an address with "
            f"--from, or name the place as `upstream` in [{pins.API}]"
        )
    if pin.is_url:
        return pin.source
    if known.pinned(pin) is None:
        came = "is embedded" if pin.source == pins.EMBEDDED else f"was taken from the file {pin.source}"
        raise FetchError(
            f"{version} {came}, and {known.path(pin)} is not the file with its checksum {pin.sha256}; "
            f"restore it, or accept a file with `sdkgen fetch {version} --from FILE`"
        )
    return None


def _newest(version: str, upstream: Upstream) -> str:
    commit = "main"
    if upstream.head is not None:
        limits = Limits(size=1024, total=20, attempts=2)
        answer = download(upstream.head, headers={"Accept": "application/vnd.github.sha"}, limits=limits)
        commit = answer.decode("ascii", "replace").strip()
        if len(commit) != 40 or not all(character in "0123456789abcdef" for character in commit):
            raise FetchError(f"{upstream.head}: answers no commit; give an address with --from")
    return upstream.file.replace("{version}", version).replace("{commit}", commit)


def _file_content(path: Path) -> bytes:
    try:
        with open(path, "rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise FetchError(f"{path}: cannot be read ({error.strerror}); check the path") from None
    if len(content) > MAX_BYTES:
        raise FetchError(f"{path}: larger than {MAX_BYTES // 2**20} MiB, so it is no description; check the path")
    return content


# --- what came -----------------------------------------------------------------------------------------------------------


def _refusal(known: pins.Pins, pin: pins.Pin, source: str, content: bytes) -> str:
    """What to say of a served file with another checksum. It is kept, outside, for a look at it and for accepting it."""
    from tempfile import mkdtemp

    refused = (
        f"{source} serves a file with the checksum {sha256(content).hexdigest()}, but {pin.version} is pinned to "
        f"{pin.sha256}; nothing was changed"
    )
    try:
        document = _described(content, source, pin.version)
    except (InputError, FetchError) as error:
        return f"{refused}. Nor could it be accepted: {str(error).splitlines()[0]}"
    kept = Path(mkdtemp(prefix="sdkgen-")) / Path(pin.file).name
    kept.write_bytes(content)
    accept = f"It is kept in {kept}; to accept it: sdkgen fetch {pin.version} --from {kept}"
    return "\n".join([f"{refused}. What came:", *(f"  {line}" for line in _summary(known, pin, document)), accept])


def _pinned(current: pins.Pins, version: str, source: str, content: bytes, *, by_user: bool) -> Fetched:
    pin = current.get(version)
    if pin is not None and sha256(content).hexdigest() == pin.sha256:
        path = current.path(pin)
        if current.pinned(pin) is None:
            pins.commit(current, pin, content)
        return Fetched(pin, path, False, source)
    if pin is not None and not by_user:
        raise FetchError(f"{version} was pinned by another run in the meantime; try again")
    document = _described(content, source, version)
    version = str(document.data["info"]["version"])
    summary = _summary(current, pin, document) if pin is not None else []
    new = _new_pin(current, pin, version, source, document, content)
    in_place = current.path(new).resolve() == Path(source).resolve()
    pins.commit(current, new, None if in_place else content)
    return Fetched(new, current.path(new), True, source, tuple(summary))


def _description(content: bytes, name: str) -> Document:
    """The file as a description. Raises InputError, FetchError."""
    is_named = name.endswith(".json" if content.lstrip().startswith(b"{") else (".yaml", ".yml", ".json"))
    document = read(content, name if is_named else f"{name} (fetched)")
    if not any(isinstance(document.data.get(key), str) for key in ("openapi", "swagger")) or not is_object(
        document.data.get("info")
    ):
        raise FetchError(f"{name}: is no OpenAPI description; check the address or file")
    return document


def _described(content: bytes, name: str, version: str) -> Document:
    """The file as a description of that version. Raises InputError, FetchError."""
    document = _description(content, name)
    info = document.data["info"]
    if version_key(str(info.get("version"))) != version_key(version):
        raise FetchError(
            f"{name}: describes version {str(info.get('version'))[:40]!r}, not {version}; check the version"
        )
    return document


def _new_pin(
    current: pins.Pins, pin: pins.Pin | None, version: str, source: str, document: Document, content: bytes
) -> pins.Pin:
    title = str(document.data["info"].get("title"))
    package = pin.package if pin is not None else _package(current, title, version)
    suffix = "json" if content.lstrip().startswith(b"{") else "yaml"
    file = f"{pins.FETCHED}/{installation.client_folder(title, version, package)}.{suffix}"
    if "://" not in source:
        path = Path(source).resolve()
        # one that lies beside the table stays there, unless it was joined with others
        if path.parent == current.folder.resolve() and path.read_bytes() == content:
            source, file = pins.EMBEDDED, path.name
        else:
            source = path.name
    return pins.Pin(
        version=version,
        title=title,
        source=source,
        file=file,
        sha256=document.sha256,
        package=package,
        retrieved=date.today().isoformat(),
        release=pin.release if pin is not None else 0,
    )


def _package(current: pins.Pins, title: str, version: str) -> str:
    """The name that the version before has, with this version where that one's is in it; else one made of the title."""
    before = current.predecessor(version) or (current.pins[0] if current.pins else None)
    if before is None or before.title != title:
        return _made(title, version)
    name = _made(title, version)
    suffix, new = (_made(title, one, versioned=True).removeprefix(name) for one in (before.version, version))
    return before.package.removesuffix(suffix) + new if before.package.endswith(suffix) else before.package


def _made(title: str, version: str, *, versioned: bool = False) -> str:
    from ..ir import Api
    from ..names.client import package_name

    return package_name(Api(title, version, "", (), (), (), {}), versioned=versioned)


def _summary(current: pins.Pins, pin: pins.Pin, document: Document) -> list[str]:
    """What changed since the file that was pinned, if that is still there."""
    path = current.pinned(pin)
    if path is None:
        return ["the file pinned before is not here, so what changed cannot be told"]
    old = read(path.read_bytes(), str(path))
    return description_changes.summary(description_changes.differences(old.data, document.data))


# --- progress ------------------------------------------------------------------------------------------------------------


@contextmanager
def progress_bar(name: str) -> Generator[Progress, None, None]:
    """A bar on a terminal, nothing elsewhere."""
    import sys

    if not sys.stderr.isatty():
        yield lambda received, total: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, TextColumn
    from rich.progress import Progress as Bar

    with Bar(TextColumn("{task.description}"), BarColumn(), DownloadColumn(), console=Console(stderr=True)) as bar:
        task = bar.add_task(name, total=None)
        yield lambda received, total: bar.update(task, completed=received, total=total)
