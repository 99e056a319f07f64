"""Response model `Detail`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.model import union
from .login import Login
from .logout import Logout

if TYPE_CHECKING:
    Detail: TypeAlias = Login | Logout
else:
    Detail = union(
        "Detail", lambda: (Login, Logout), literals=({"kind": ("login",)}, {"kind": ("logout",)})
    )
"""One of several types."""
