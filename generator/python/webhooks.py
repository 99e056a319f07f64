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
    imports.add("collections.abc", "Mapping")
    for name in ERRORS:
        imports.add(runtime("webhooks"), name)
    if note.event is None:
        imports.add("typing", "Any")
        event = Code("dict[str, Any]")
    else:
        event = TypePrinter(api, names, layout, "models", imports).print(ir.Ref(note.event))
    if note.kind == "standard":
        signature, given = "StandardSignature()", "The request's headers."
    else:
        values = (note.header, note.algorithm, note.encoding, note.prefix)
        signature = f"Signature({', '.join(map(string, values))})"
        given = "The request's headers, or the value of the one that holds the signature."
    imports.add(runtime("webhooks"), signature.partition("(")[0])
    models = [event] if note.event is not None and event.isidentifier() else []
    exported = tuple(map(string, ("SIGNATURE", *sorted([*models, *ERRORS]), "parse", "verify")))
    return Webhooks(imports.block(), Code(signature), Code(given), event, exported)
