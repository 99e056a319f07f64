"""What generated clients are made of. Light at import: what a call needs is loaded with the first call."""

from __future__ import annotations

from .api import ApiInfo, Credential
from .client_async import AsyncClient
from .client_sync import SyncClient

__all__ = ["ApiInfo", "AsyncClient", "Credential", "SyncClient"]
