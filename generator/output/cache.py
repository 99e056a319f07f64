"""What earlier runs of this user have made, in the user's own cache folder.

What lies in an output folder, or beside one, may have come from anywhere: a manifest in it proves nothing. So a run takes
over only what is kept here: how Black has formatted a text, and which folders hold what this tool has written into them.
A cache that cannot be read or written is an empty one.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Mapping
from contextlib import closing, suppress
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite3 import Connection

    from .manifest import Manifest

MAX_BYTES = 256 * 2**20
"""Of the formatted texts; when they grow beyond it, they are forgotten."""


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

    def note_written(self, out: Path, manifest: Manifest) -> None:
        """Remember that a run has left this manifest in `out`."""
        if (folder := self.folder("written")) is not None:
            with suppress(OSError):
                (folder / _key(out)).write_text(manifest.sha256, "ascii")

    def was_written(self, out: Path, manifest: Manifest) -> bool:
        """Whether this user's last run into `out` has left this manifest."""
        folder = self.folder("written")
        try:
            return folder is not None and (folder / _key(out)).read_text("ascii") == manifest.sha256
        except (OSError, ValueError):
            return False

    def recall(self, keys: Iterable[str]) -> dict[str, str]:
        """The texts that were kept under some of the keys."""
        from sqlite3 import Error

        found: dict[str, str] = {}
        with suppress(Error, OSError, UnicodeError), closing(self._open()) as database:
            for key in keys:
                found.update(database.execute("SELECT key, text FROM formatted WHERE key = ?", (key,)))
        return found

    def keep(self, texts: Mapping[str, str]) -> None:
        """Keep texts for later runs."""
        from sqlite3 import Error

        with suppress(Error, OSError, UnicodeError), closing(self._open()) as database, database:
            database.executemany("INSERT OR REPLACE INTO formatted VALUES (?, ?)", texts.items())

    def _open(self) -> Connection:
        """Raises sqlite3.Error, OSError."""
        from sqlite3 import connect

        folder = self.folder("formatted")
        if folder is None:
            raise FileNotFoundError
        path = folder / "texts.sqlite3"
        if path.exists() and path.stat().st_size > MAX_BYTES:
            path.unlink()
        database = connect(path, timeout=1)
        database.execute("CREATE TABLE IF NOT EXISTS formatted (key TEXT PRIMARY KEY, text TEXT) WITHOUT ROWID")
        return database


def _key(out: Path) -> str:
    return sha256(os.fsencode(out.resolve())).hexdigest()


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
    others = stat.S_IWOTH | stat.S_IWGRP
    return stat.S_ISDIR(status.st_mode) and status.st_uid == os.geteuid() and not status.st_mode & others
