"""Response model `Audit`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from .._runtime.models.model import Model, union
from .._runtime.types import Open


class AuditLogin(Model):
    """An object of the API."""

    address: str | None = None
    kind: Open[Literal["login"]] | None = None
    request: str | None = None
    trace: str | None = None


class AuditLogout(Model):
    """An object of the API."""

    kind: Open[Literal["logout"]] | None = None
    request: str | None = None
    trace: str | None = None


if TYPE_CHECKING:
    Audit: TypeAlias = AuditLogin | AuditLogout
else:
    Audit = union(
        "Audit",
        lambda: (AuditLogin, AuditLogout),
        literals=({"kind": ("login",)}, {"kind": ("logout",)}),
    )
"""One of several types."""
