"""Response Objects: what an operation answers, by status."""

from __future__ import annotations

from collections.abc import Sequence, Set

from ..input.json_pointer import escape
from ..ir import Content, Example, Origin, Response, TypeRef
from ..openapi.media_types import is_any, without_charset
from .contents import media_examples, response_contents
from .nodes import as_object
from .reading import Context, text

MOVED = frozenset(("301", "307", "308"))
"""Redirects that only say where the resource is now: beside a 2xx they are followed, not returned."""


def responses(
    context: Context, raw: object, pointer: str, owner: str
) -> tuple[tuple[Response, ...], tuple[Example, ...]]:
    """What an operation answers, by status, and the recorded answers."""
    keys = [key for key in as_object(raw) if not key.startswith("x-")]
    declared = {key.lower() if key.lower() == "default" else key.upper(): key for key in keys}
    succeeding = successes(declared.keys())
    found: list[Response] = []
    examples: list[Example] = []
    named = False
    for status in sorted(declared):
        node, place = context.resolved(as_object(raw)[declared[status]], f"{pointer}/{escape(declared[status])}")
        is_success = status in succeeding
        origin = Origin(None, owner, "response" if is_success and not named else f"response {status}")
        content = as_object(node.get("content"))
        forms = response_contents(context, content, place, origin)
        named = named or (is_success and bool(forms))
        for form in [*forms[:1], *(one for one in forms[1:] if one.kind == "stream")]:
            examples += media_examples(context, as_object(content[form.media_type]), status, form.media_type)
        headers = tuple(name for name in as_object(node.get("headers")) if name.lower() != "content-type")
        found.append(Response(status, tuple(forms), text(node, "description"), headers, is_success))
    return tuple(found), tuple(examples)


def successes(statuses: Set[str]) -> frozenset[str]:
    """Those of the described statuses that a method returns: 2xx, and redirects that are the answer; or `default` alone."""
    successful = {status for status in statuses if status.startswith("2")}
    redirects = {status for status in statuses if status.startswith("3") and not (successful and status in MOVED)}
    return frozenset(successful | redirects or statuses & {"default"})


def returned(found: Sequence[Response]) -> TypeRef | None:
    """What the first success that has content holds."""
    return next((form.type for response in found if response.is_success for form in response.contents), None)


def accept(found: Sequence[Response]) -> str:
    """The `Accept` header of a plain call: every form of the successes, JSON preferred where others stand beside it.

    A stream beside them is asked for apart.
    """
    forms = [form for response in found if response.is_success for form in response.contents]
    forms = [form for form in forms if form.kind != "stream"] or forms
    names: dict[str, bool] = {}
    for form in forms:
        for name in _accepted(form):
            names.setdefault(name, form.kind == "json" and not is_any(name))
    preferred = [name for name, is_preferred in names.items() if is_preferred]
    others = [name for name in names if name not in preferred]
    return ", ".join([*preferred, *(f"{name};q=0.5" if preferred else name for name in others)]) or "application/json"


def _accepted(form: Content) -> tuple[str, ...]:
    name = without_charset(form.media_type)
    return ("application/json", name) if "*" in name and form.kind == "json" else (name,)
