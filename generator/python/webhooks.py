"""The module `webhooks`: how notifications are signed, and the class that they are read into."""

from __future__ import annotations

from .. import ir
from ..names.assign import Names
from ..printing.literals import Code, string
from .nodes import Webhooks
from .type_expressions import Imports, Layout, ModulePath, TypePrinter, runtime

ERRORS = ("WebhookPayloadError", "WebhookVerificationError")


def build_webhooks(api: ir.Api, names: Names, layout: Layout) -> Webhooks | None:
    """None for an API that is not known to send any."""
    note = api.webhooks
    if note is None:
        return None
    imports = Imports(ModulePath(("webhooks",)))
    if note.event is None:
        imports.add("typing", "Any")
        event = Code("dict[str, Any]")
    else:
        event = TypePrinter(api, names, layout, "models", imports).print(note.event)
    models = [event] if note.event is not None and event.isidentifier() and event != "Any" else []
    returns = event
    if not (models and isinstance(api.resolve(note.event or ir.ANY), ir.ObjectSchema)) and note.event is not None:
        imports.add("typing", "cast")
        returns = Code(f"cast({string(f'type[{event}]')}, {event})")
    if note.kind is None:
        imports.add(runtime("webhooks"), ERRORS[0])
        imports.add(runtime("webhooks"), "read")
        exported = tuple(map(string, (*sorted([*models, ERRORS[0]]), "parse")))
        return Webhooks(imports.block(), None, Code(""), event, returns, exported)
    imports.add("collections.abc", "Mapping")
    for name in ERRORS:
        imports.add(runtime("webhooks"), name)
    if note.kind == "standard":
        signature, given = "StandardSignature()", "The request's headers."
    else:
        values = (note.header, note.algorithm, note.encoding, note.prefix)
        signature = f"Signature({', '.join(map(string, values))})"
        given = "The request's headers, or the value of the one that holds the signature."
    imports.add(runtime("webhooks"), signature.partition("(")[0])
    exported = tuple(map(string, ("SIGNATURE", *sorted([*models, *ERRORS]), "parse", "verify")))
    return Webhooks(imports.block(), Code(signature), Code(given), event, returns, exported)
