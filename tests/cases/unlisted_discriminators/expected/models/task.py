"""Response model `Task`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from .._runtime.models.model import Model, union
from .._runtime.types import Open
from .closed_task import ClosedTask
from .open_task import OpenTask


class Task(Model):
    """An object of the API."""

    id: str | None = None
    state: Open[Literal["task"]] | None = None


if TYPE_CHECKING:
    TaskUnion: TypeAlias = Task | ClosedTask | OpenTask
else:
    TaskUnion = union(
        "TaskUnion",
        lambda: (Task, ClosedTask, OpenTask),
        discriminator="state",
        mapping={"closed_task": 1, "open": 2, "task": 0},
        literals=({"state": ("task",)}, {"state": ("closed_task",)}, {"state": ("open",)}),
    )
"""One of several types."""
