"""What generated clients are made of. Light at import: what a call needs is loaded with the first call."""

from __future__ import annotations

from .api import ApiInfo, Credential, Quota, Server
from .async_client import AsyncClient
from .sync_client import SyncClient

__all__ = ["ApiInfo", "AsyncClient", "Credential", "Quota", "Server", "SyncClient"]
