"""`specs/overlays/proposed-<version>.yaml`: corrections that a bump made by itself, for somebody to adopt, change or drop.

They are applied as they are. Moving an action into another overlay adopts it; a further bump of the version adds to the
file and leaves what is in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from io import StringIO
from pathlib import Path
from typing import Any

from ..input import overlay
from ..input.description import read_description
from ..input.document import Document, load, unchanged
from ..input.json_pointer import is_array, is_object, join, lookup
from ..lower.pagination_evidence import NOTE, evidence
from ..lower.recorded_answers import list_in, recorded_answer, schema_of_answer
from . import pins
from .cures import proposals
from .proposals import ROUNDS, Proposal, as_overlay, json_path

HEAD = """\
# Proposed by `sdkgen bump {version}`, and applied: each action mends one thing that the description of {version} gets wrong.
# Look at each. Moving it into another overlay adopts it; what you delete here is proposed again by the next bump of
# {version}, unless another action has settled the matter.
"""


def propose(folder: Path, version: str, description: Path) -> tuple[Path, list[Proposal]]:
    """Write an action for everything that can be mended without judgement; those that are new, and their file.

    Raises PinError and InputError (an overlay that is none).
    """
    path = folder / pins.OVERLAYS / f"proposed-{version}.yaml"
    known = pins.load_pins(folder)
    found: list[Proposal] = []
    published, _ = read_description(description)
    published = replace(published, told=unchanged)  # overlays are about what it was converted to
    overlays = [load(one) for one in known.overlay_paths()]
    for _ in range(ROUNDS):
        document, _ = overlay.apply(published, [*overlays, as_overlay(found, version)], known.versions)
        # a list under its right key may mend the note on pages that is about it, so the one comes before the other
        ways = (contradicted_lists, _cures, _pages)
        nothing: list[Proposal] = []
        new = next((new for way in ways if (new := _new(way(document), found))), nothing)
        if not new:
            break
        found += new
    if found:
        _write(path, version, found, title=known.api.title)
        pins.add_overlay(folder, path.name)
    return path, found


def _new(proposed: Sequence[Proposal], found: Sequence[Proposal]) -> list[Proposal]:
    """Each once, without those that were found before. Items go one by one, so a number may be another item's by now."""
    once = [one for at, one in enumerate(proposed) if one not in proposed[:at]]
    return [one for one in once if one not in found or (one.remove and one.is_by_number)]


def _cures(document: Document) -> list[Proposal]:
    """Of the problems that the stages find."""
    from ..input.anchors import resolve_names
    from ..lower import lower
    from ..validate import validate

    document, _ = resolve_names(document)
    return proposals(document, [*validate(document), *lower(document, tolerant=True)[1]])


# --- pages and lists -----------------------------------------------------------------------------------------------------


def _pages(document: Document) -> list[Proposal]:
    """Operations that answer in pages and do not say so."""
    found: list[Proposal] = []
    for one in evidence(document):
        update: dict[str, Any] = {NOTE: one.note}
        if one.parameters:
            update["parameters"] = one.parameters
        items = f"its items are `{one.note['items']}`" if one.note["items"] else "the answer is the list of items"
        reason = f"The operation answers in pages: {one.reason}, and {items}."
        found.append(Proposal(json_path(one.steps, document.data), reason, update))
    return found


def contradicted_lists(document: Document) -> list[Proposal]:
    """Where the recorded answer has its list under a key that the schema does not have."""
    found: list[Proposal] = []
    for path, item in document.data.get("paths", {}).items():
        for method, node in item.items() if is_object(item) else ():
            if not is_object(node) or "responses" not in node:
                continue
            key = list_in(recorded_answer(document, node))
            place = schema_of_answer(document, ("paths", path, method))
            if key is None or "." in key or place is None:
                continue
            steps, properties = place
            lists = [one for one, below in properties.items() if is_object(below) and below.get("type") == "array"]
            if key in properties or len(lists) != 1:
                continue
            items = _items_for(document, key) or properties[lists[0]].get("items", {})
            reason = f"The recorded answer has its list in `{key}`, where the schema says `{lists[0]}`."
            where = json_path(steps, document.data)
            found.append(Proposal(where, reason, {"properties": {key: {"type": "array", "items": items}}}))
    return found


def _items_for(document: Document, key: str) -> dict[str, Any] | None:
    """The component that is named like one of the list."""
    from ..names.words import singular

    name = singular(key)
    try:
        lookup(document.data, join(("components", "schemas", name)))
    except LookupError:
        return None
    return {"$ref": join(("components", "schemas", name))}


# --- the file ------------------------------------------------------------------------------------------------------------


def _write(path: Path, version: str, found: Sequence[Proposal], *, title: str) -> None:
    """Add actions to the file, which keeps its comments and layout."""
    from ruamel.yaml import YAML
    from ruamel.yaml.comments import CommentedMap, CommentedSeq
    from ruamel.yaml.scalarstring import DoubleQuotedScalarString

    yaml: Any = YAML()
    yaml.preserve_quotes = True
    yaml.width = 120
    yaml.indent(mapping=2, sequence=4, offset=2)
    if path.is_file():
        data: Any = yaml.load(path.read_text("utf-8"))
        head = ""
    else:
        data = CommentedMap(
            overlay="1.0.0", info=CommentedMap(title=f"{title}, proposed for {version}", version="1.0.0")
        )
        data["actions"] = CommentedSeq()
        head = HEAD.format(version=version)
    for one in found:
        action = _commented(one.action(version))
        range_: Any = CommentedMap({key: DoubleQuotedScalarString(one) for key, one in one.versions(version).items()})
        range_.fa.set_flow_style()
        action["x-sdk-versions"] = range_
        data["actions"].append(action)
        data["actions"].yaml_set_comment_before_after_key(len(data["actions"]) - 1, before="\n")
    out = StringIO()
    yaml.dump(data, out)
    path.parent.mkdir(parents=True, exist_ok=True)
    pins.write_file(path, (head + out.getvalue()).encode())


def _commented(node: Any) -> Any:
    from ruamel.yaml.comments import CommentedMap, CommentedSeq

    if is_object(node):
        return CommentedMap({key: _commented(one) for key, one in node.items()})
    if is_array(node):
        return CommentedSeq([_commented(one) for one in node])
    return node
