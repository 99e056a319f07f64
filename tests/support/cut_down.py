"""The pins as they would be if only the earlier versions were known: for bumps into what nobody has prepared."""

from __future__ import annotations

import shutil
from io import StringIO
from pathlib import Path

from ruamel.yaml import YAML

from generator.input.version_range import VersionRange
from generator.versions import pins


def cut_down(source: Path, target: Path, *, until: str) -> None:
    """A copy of the pins' folder without the versions after `until`, and without what overlays say of them."""
    shutil.copytree(source, target, ignore=shutil.ignore_patterns(pins.FETCHED))
    known = pins.load_pins(target)
    kept = [pin for pin in known.pins if VersionRange(None, until).contains(pin.version)]
    for path in known.overlay_paths():
        _cut_overlay(path, [pin.version for pin in kept], until)
    overlays = tuple(name for name in known.api.overlays if (target / pins.OVERLAYS / name).is_file())
    api = known.api._replace(overlays=overlays)
    pins.write_file(target / pins.TABLE, known._replace(pins=tuple(kept), api=api).to_toml().encode())


def _cut_overlay(path: Path, versions: list[str], until: str) -> None:
    """Without actions for later versions only; those that end later have not ended yet."""
    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = 4096
    yaml.indent(mapping=2, sequence=4, offset=2)
    data = yaml.load(path.read_text("utf-8"))
    for number in reversed(range(len(data["actions"]))):
        action = data["actions"][number]
        range_ = VersionRange.of(dict(action["x-sdk-versions"])) if "x-sdk-versions" in action else VersionRange()
        if not any(map(range_.contains, versions)):
            del data["actions"][number]
        elif range_.until is not None and range_.contains(until):
            del action["x-sdk-versions"]["until"]
            if not action["x-sdk-versions"]:
                del action["x-sdk-versions"]
    if not data["actions"]:
        path.unlink()
        return
    out = StringIO()
    yaml.dump(data, out)
    path.write_text(out.getvalue(), "utf-8")
