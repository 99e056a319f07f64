"""Request type `PaymentBankParams`."""

from __future__ import annotations

from typing import TypedDict


class PaymentBankParams(TypedDict, total=False):
    """An object to send."""

    code: str
