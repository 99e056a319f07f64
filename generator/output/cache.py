"""What earlier runs of this user have made, in the user's own cache folder.

What lies in an output folder, or beside one, may have come from anywhere: a manifest in it proves nothing. So a run takes
over only what is kept here: how Black has formatted a text, and which folders hold what this tool has written into them.
A cache that cannot be read or written is an empty one.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Collection, Mapping
from contextlib import closing, suppress
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite3 import Connection

MAX_BYTES = 256 * 2**20
"""Of the formatted texts; when they grow beyond it, they are forgotten."""
_AT_ONCE = 500
"""Keys in one question."""


class Cache:
    """`Cache(None)` knows nothing and keeps nothing."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    @classmethod
    def own(cls) -> Cache:
        """The one in the cache folder of this user, as the operating system names it."""
        from platformdirs import user_cache_path

        folder = user_cache_path("sdkgen", appauthor=False)
        return cls(folder if _is_private(folder) else None)

    def folder(self, name: str) -> Path | None:
        """A folder in the cache, made if it is not there; None where there can be none."""
        if self._folder is None:
            return None
        try:
            (self._folder / name).mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError:
            return None
        return self._folder / name

    # --- what was written ------------------------------------------------------------------------------------------------

    def note_written(self, out: Path, manifest: str) -> None:
        """Remember the digest of the manifest that a run has left in `out`."""
        if self.folder("written") is not None and (path := self._written(out)) is not None:
            with suppress(OSError):
                path.write_text(manifest, "ascii")

    def was_written(self, out: Path, manifest: str) -> bool:
        """Whether this user's last run into `out` has left a manifest with this digest."""
        path = self._written(out)
        try:
            return path is not None and path.read_text("ascii") == manifest
        except (OSError, ValueError):
            return False

    def _written(self, out: Path) -> Path | None:
        return self._folder and self._folder / "written" / sha256(os.fsencode(out.resolve())).hexdigest()

    # --- what was formatted ----------------------------------------------------------------------------------------------

    def recall(self, keys: Collection[str]) -> dict[str, str]:
        """The texts that were kept under some of the keys."""
        database = self._open()
        if database is None:
            return {}
        found: dict[str, str] = {}
        wanted = list(keys)
        with suppress(*_errors()), closing(database):
            for start in range(0, len(wanted), _AT_ONCE):
                some = wanted[start : start + _AT_ONCE]
                marks = ",".join("?" * len(some))
                found.update(database.execute(f"SELECT key, text FROM formatted WHERE key IN ({marks})", some))
        return found

    def keep(self, texts: Mapping[str, str]) -> None:
        """Keep texts for later runs."""
        database = self._open() if texts else None
        if database is not None:
            with suppress(*_errors()), closing(database), database:
                database.executemany("INSERT OR REPLACE INTO formatted VALUES (?, ?)", texts.items())

    def _open(self) -> Connection | None:
        folder = self.folder("formatted")
        if folder is None:
            return None
        import sqlite3

        path = folder / "texts.sqlite3"
        try:
            if path.exists() and path.stat().st_size > MAX_BYTES:
                path.unlink()
            database = sqlite3.connect(path, timeout=1)
            database.execute("CREATE TABLE IF NOT EXISTS formatted (key TEXT PRIMARY KEY, text TEXT) WITHOUT ROWID")
            return database
        except (sqlite3.Error, OSError):
            return None


def _errors() -> tuple[type[Exception], ...]:
    import sqlite3

    return (sqlite3.Error, OSError, UnicodeError)


def _is_private(folder: Path) -> bool:
    """Whether nobody but this user can have put anything into the folder, which need not be there yet."""
    if not hasattr(os, "geteuid"):  # the system itself keeps a user's folders from others
        return True
    try:
        status = os.lstat(folder)
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return (
        stat.S_ISDIR(status.st_mode)
        and status.st_uid == os.geteuid()
        and not status.st_mode & (stat.S_IWOTH | stat.S_IWGRP)
    )
