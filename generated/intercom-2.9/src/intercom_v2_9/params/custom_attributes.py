"""Request type `CustomAttributesParams`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

CustomAttributesParams: TypeAlias = Mapping[str, Any]
"""Values of custom attributes by attribute name; null clears one."""
