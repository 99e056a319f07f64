"""Response model `CompanyData`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open


class CompanyData(Model):
    """A reference to a company of a contact."""

    type: Open[Literal["company"]] | None = None
    """Always `company`."""

    id: str | None = None
    """Intercom id of the company."""

    url: str | None = None
    """Path of the company, relative to the API's base URL."""
