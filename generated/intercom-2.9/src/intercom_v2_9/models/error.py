"""Response model `Error`."""

from __future__ import annotations

from uuid import UUID

from .._runtime.models.model import Model


class ErrorItem(Model):
    """One error."""

    code: str | None = None
    """Kind of error, for programs, such as `unauthorized` or `parameter_invalid`."""

    field: str | None = None
    """Name of the field or parameter that caused it, where it was a single one."""

    message: str | None = None
    """What went wrong, in English, for people."""


class Error(Model):
    """Why a request failed."""

    type: str | None = None
    """Always `error.list`."""

    errors: list[ErrorItem] | None = None
    """One or more errors, most often one."""

    request_id: UUID | None = None
    """Id of the request, for questions to Intercom's support; not always a UUID, whatever the
    format says.
    """
