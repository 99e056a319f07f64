"""Response model `Payment`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Date, Model
from .._runtime.types import Open
from .name import Name


class PaymentBank(Model):
    """An object of the API."""

    code: str | None = None


class Payment(Model):
    """An object of the API."""

    bank: PaymentBank | None = None
    holder: Name | None = None
    method: Open[Literal["card", "bank"]]
    number: str | int | None = None
    signed: Date | None = None
