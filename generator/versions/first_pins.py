"""The pins of a folder that has none yet: those that the tool came with, where they are of the same API."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..diagnostics import UserError
from ..output import folder_change
from . import pins
from .fetch import Fetched, FetchError, fetch
from .workspace import locked, workspace


def fetch_here(version: str, from_: str | None = None, *, template: Path, folder: Path, **more: Any) -> Fetched:
    """As `fetch`, in a folder that becomes one of pins if it is none. Whatever fails, nothing was made.

    Raises what `fetch` raises.
    """
    if (folder / pins.TABLE).is_file():
        return fetch(version, from_, folder=folder, **more)
    with workspace(folder, template) as work:
        try:
            fetched = fetch(version, work.inside(from_), folder=work.copy, **more)
            without_others(work.copy, fetched.pin)
            place = str(folder.resolve())
            folder.parent.mkdir(parents=True, exist_ok=True)
            with locked((place,)):
                folder_change.change({place: work.change()})
        except UserError as error:
            raise type(error)(*(work.told(one) if isinstance(one, str) else one for one in error.args)) from None
        except OSError as error:
            raise FetchError(
                f"{folder}: cannot be made ({error.strerror or error}); run in a folder of yours"
            ) from None
        return fetched._replace(path=Path(work.told(str(fetched.path))))


def without_others(folder: Path, pin: pins.Pin) -> None:
    """Leave nothing of another API in a folder that started as a copy. Raises PinError, OSError."""
    known = pins.load_pins(folder)
    if pin.title == known.api.title:
        return
    for path in folder.rglob("*"):
        if path.is_file() and path != known.path(pin):
            path.unlink()
    alone = pins.Pins(folder, (pin,), pins.Api(title=pin.title))
    pins.write_file(folder / pins.TABLE, alone.to_toml().encode())
