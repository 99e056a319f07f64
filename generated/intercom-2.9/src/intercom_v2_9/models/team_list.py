"""Response model `TeamList`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open
from .team import Team


class TeamList(Model):
    """All teams of a workspace."""

    type: Open[Literal["team.list"]]
    """Always `team.list`."""

    teams: list[Team]
    """The teams."""
