"""Response model `IntercomVersion`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.types import Open

IntercomVersion: TypeAlias = Open[
    Literal[
        "1.0",
        "1.1",
        "1.2",
        "1.3",
        "1.4",
        "2.0",
        "2.1",
        "2.2",
        "2.3",
        "2.4",
        "2.5",
        "2.6",
        "2.7",
        "2.8",
        "2.9",
    ]
]
"""A version of the API."""
