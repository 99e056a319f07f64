"""`host`, `basePath` and `schemes` as servers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ..json_pointer import is_array
from ..origins import Steps
from .moved import Moved


def servers(data: Mapping[str, Any], node: Mapping[str, Any], moved: Moved, old: Steps = ()) -> list[dict[str, Any]]:
    """The servers of `node`, the description or an operation with schemes of its own; that with https first.

    Without a host nobody knows where the API is; without schemes, it is taken to be where it should.
    """
    host, path = (data.get(key) if isinstance(data.get(key), str) else "" for key in ("host", "basePath"))
    listed = node.get("schemes")
    schemes = [one for one in listed if one in ("http", "https")] if is_array(listed) else []
    base = "/" + str(path).strip("/") if str(path).strip("/") else ""
    at: Steps = ("host",) if host else ("basePath",) if path else ("swagger",)
    for other in listed if is_array(listed) else ():
        if other in ("ws", "wss"):
            message = "WebSockets are no HTTP; operations are called with the other schemes"
            moved.report("websocket-scheme", message, (*old, "schemes"))
    if not host:
        moved.put((*old, "servers", "0"), at)
        return [{"url": base or "/"}]
    found: list[dict[str, Any]] = []
    for number, scheme in enumerate(sorted(set(schemes), reverse=True) or ["https"]):
        url = f"{scheme}://{str(host).rstrip('/')}{base}"
        names = re.findall(r"\{([^{}]+)\}", url)
        found.append({"url": url, **({"variables": {name: {"default": ""} for name in names}} if names else {})})
        moved.put((*old, "servers", str(number)), (*old, "schemes") if old else at)
    return found
