"""Response model `DataExport`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open


class DataExport(Model):
    """An export job; ask for it again until `status` is no longer `pending` or `in_progress`."""

    download_expires_at: str | None = None
    """When the result is deleted, Unix time in seconds written as a string; empty before
    completion.
    """

    download_url: str | None = None
    """Where the result can be fetched with your token; empty before completion."""

    job_identfier: str | None = None
    """A misspelling of `job_identifier`, which is what the API sends.

    Deprecated.
    """

    job_identifier: str
    """Id of the export job; the other export operations ask for it."""

    status: Open[Literal["pending", "in_progress", "failed", "completed", "no_data", "canceled"]]
    """Where the job stands; only `completed` has something to download, `no_data` means the span
    was empty.
    """
