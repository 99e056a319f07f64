"""Where references lead. Nothing is fetched: a description is one file, and every reference must stay inside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import get_close_matches

from ..input.json_pointer import is_object, join, lookup, split, unquoted
from .finding import Finding, kind_of, shown
from .walker import Description, Reference, visit

GUESSES, SIBLINGS, LONGEST = 20, 500, 80
"""How often a lost name is compared with the names that are there, with how many of them, and up to which length: each
comparison takes time that grows with the product of the lengths."""


def check_references(description: Description) -> Iterator[Finding]:
    """References that lead nowhere, outside, in a circle, or to something of another kind.

    What they lead to is walked as well where the grammar did not reach it.
    """
    done = 0
    while done < len(description.references):
        reference = description.references[done]
        done += 1
        yield from _check(reference, description)
    for node in description.of_kind("schema"):
        yield from _check_mapping(node.value.get("discriminator"), node.pointer, description)


def _check(reference: Reference, description: Description) -> Iterator[Finding]:
    pointer, ref = reference.pointer, reference.ref
    if not isinstance(ref, str):
        message = f"`$ref` must be text and is {kind_of(ref)}; write `#/components/...`"
        yield Finding(pointer, "bad-reference", message)
        return
    try:
        target = lookup(description.data, ref)
    except LookupError:
        yield _lost(reference, description)
        return
    place = join(split(unquoted(ref)))
    if not is_object(target):
        is_boolean_schema = isinstance(target, bool) and reference.kind == "schema" and not description.is_3_0
        if not is_boolean_schema:
            message = f"{shown(ref)} is {kind_of(target)}, not an object ({reference.kind}); correct the reference"
            yield Finding(pointer, "wrong-reference", message)
        return
    kind = description.kinds.get(place)
    if kind == reference.kind:
        description.referred.add(place)
    if kind is None and _is_data(split(unquoted(ref)), description):
        message = f"{shown(ref)} lies in an example or another value, which is data and describes nothing; refer to a {reference.kind}"
        yield Finding(pointer, "wrong-reference", message)
    elif kind is None:
        description.referred.add(place)
        visit(description, reference.kind, split(unquoted(ref)), target)
    elif kind != reference.kind:
        yield Finding(
            pointer, "wrong-reference", f"{shown(ref)} is a {kind}, not a {reference.kind}; correct the reference"
        )
    elif _is_circle(ref, description):
        message = f"{shown(ref)} leads only to further references, in a circle; let one of them define something"
        yield Finding(pointer, "reference-cycle", message)


DATA = frozenset(("const", "default", "enum", "example", "examples", "value"))
"""Keys of OpenAPI's objects that hold values of the API."""


def _is_data(steps: Sequence[str], description: Description) -> bool:
    """Whether the way from the last node that the grammar knows leads on into a value."""
    known = (length for length in range(len(steps) - 1, -1, -1) if join(steps[:length]) in description.kinds)
    return steps[next(known, 0)] in DATA if steps else False


def _lost(reference: Reference, description: Description) -> Finding:
    ref: str = reference.ref
    if not ref.startswith("#"):
        message = f"{shown(ref)} leaves this file, and nothing is fetched; copy its target into `components`"
        if "://" not in ref:
            message = f"{shown(ref)} leaves this file, which only --allow-files allows; give that, or copy its target"
        return Finding(reference.pointer, "external-reference", message)
    if ref != "#" and not ref.startswith("#/"):
        message = f"{shown(ref)} is not a JSON pointer; refer by path, like `#/components/schemas/name`"
        return Finding(reference.pointer, "dangling-reference", message)
    cure = f"define the {reference.kind} there or correct the name"
    similar = _similar(ref, description)
    if similar is not None:
        cure += f" (there is {shown(similar)})"
    return Finding(reference.pointer, "dangling-reference", f"there is nothing at {shown(ref)}; {cure}")


def _similar(ref: str, description: Description) -> str | None:
    """A sibling of the missing target with nearly its name."""
    *parents, name = split(unquoted(ref))
    if description.guesses >= GUESSES:
        return None
    description.guesses += 1
    try:
        siblings = lookup(description.data, join(parents))
    except LookupError:
        return None
    if not is_object(siblings) or len(name) > LONGEST:
        return None
    likely = [one for one in siblings if abs(len(one) - len(name)) <= LONGEST // 8][:SIBLINGS]
    return next(iter(get_close_matches(name, likely, n=1, cutoff=0.85)), None)


def _is_circle(ref: str, description: Description) -> bool:
    """Whether following references from here on never ends at a definition."""
    seen: dict[str, None] = {}
    while ref not in seen and ref not in description.ends:
        seen[ref] = None
        following = _following(ref, description)
        if following is None:
            description.ends.update(dict.fromkeys(seen, True))
            return False
        ref = following
    ends = description.ends.setdefault(ref, False)
    description.ends.update(dict.fromkeys(seen, ends))
    return not ends


def _following(ref: str, description: Description) -> str | None:
    """The reference that stands where `ref` leads, if nothing else does."""
    try:
        target = lookup(description.data, ref)
    except LookupError:
        return None
    following = target.get("$ref") if is_object(target) else None
    return following if isinstance(following, str) and (len(target) == 1 or description.is_3_0) else None


def _check_mapping(discriminator: object, pointer: str, description: Description) -> Iterator[Finding]:
    """A discriminator's mapping names schemas by component name or by reference."""
    if not is_object(discriminator):
        return
    mapping = discriminator.get("mapping")
    targets = [(("mapping", value), target) for value, target in (mapping.items() if is_object(mapping) else ())]
    for steps, target in [*targets, (("defaultMapping",), discriminator.get("defaultMapping"))]:
        if not isinstance(target, str):
            continue
        ref = target if "#" in target or "/" in target else join(("components", "schemas", target))
        try:
            lookup(description.data, ref)
        except LookupError:
            place = f"{pointer}/discriminator" + join(steps)[1:]
            # a value without a schema is one that the client does not know: nothing it could get wrong
            yield _lost(Reference("schema", place, ref), description)._replace(severity="warning")
