"""What the oracles look at: the embedded description, and the descriptions of `tests/cases`."""

from __future__ import annotations

import tomllib
from functools import cache

from tests.support.cases import ROOT, all_cases, generate_cases
from tests.support.clients import GeneratedClient

from .description import Description

EMBEDDED = "2.9"

LEFT_OUT = {
    "other_files": "the oracle reads one file",
    "swagger_2": "the oracle reads OpenAPI 3",
    "named_references": "references to anchors and to other documents' names are not read without the generator",
}
"""Cases that the oracles do not look at, and why."""


def names() -> list[str]:
    """The pinned version and the cases."""
    return [EMBEDDED, *(case.name for case in all_cases())]


def subject(name: str) -> tuple[Description, GeneratedClient]:
    """The description with its overlays, and the client made from it."""
    if name != EMBEDDED:
        case = next(case for case in all_cases() if case.name == name)
        return Description(case.description, case.overlays), _clients()[name]
    pins = tomllib.loads((ROOT / "specs" / "versions.toml").read_text("utf-8"))
    pin = pins[EMBEDDED]
    overlays = [*pins.get("api", {}).get("overlays", []), *pin.get("overlays", [])]
    paths = [ROOT / "specs" / "overlays" / one for one in overlays]
    client = GeneratedClient(ROOT / "generated" / f"intercom-{EMBEDDED}", pin["package"], 0, ())
    return Description(ROOT / "specs" / pin["file"], paths), client


@cache
def _clients() -> dict[str, GeneratedClient]:
    return generate_cases()
