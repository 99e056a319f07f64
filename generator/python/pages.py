"""The pages of a method whose answers continue."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from .. import ir
from ..printing.literals import Code, identifier, string, tuple_of
from .scope import Scope

PAGE_CLASSES = {"page": "PageNumber", "scroll": "Scroll", "next_url": "NextUrl"}


class PageTypes(NamedTuple):
    """The types of an item and of a whole answer, and the expression for the items of an answer called `body`."""

    item: Code
    body: Code
    returns: Code
    """The type of a whole answer at run time."""
    items: Code


def page_types(scope: Scope) -> PageTypes | None:
    """None unless the operation is paginated."""
    pagination, content = scope.operation.pagination, scope.operation.returns
    if pagination is None or content is None:
        return None
    body = scope.api.resolve(content.type)
    if not isinstance(body, ir.ObjectSchema):
        return None
    found: ir.TypeRef = content.type
    steps = [Code("body")]
    for name in pagination.items.split("."):
        schema = scope.api.resolve(found)
        property_ = _property(schema, name)
        if property_ is None or not isinstance(schema, ir.ObjectSchema):
            return None
        steps.append(Code(f"{steps[-1]}.{identifier(scope.names.fields[schema.id][name])}"))
        found = property_.type
    items = scope.api.resolve(found)
    item = scope.models.print(items.items) if isinstance(items, ir.Array) else scope.models.print(ir.ANY)
    # every field may be None; the body itself is not
    given = " and ".join(f"{step} is not None" for step in steps[1:-1])
    attributes = Code(f"{steps[-1]} if {given} else None" if given else steps[-1])
    whole = ir.Ref(body.id)
    return PageTypes(item, scope.models.print(whole), scope.values.print(whole), attributes)


def page_call(scope: Scope, page: PageTypes) -> Iterator[Code]:
    """What the runtime's call needs to know of the pages."""
    yield Code(f"returns={page.returns}")
    yield Code(f"items=lambda body: {page.items}")
    yield Code(f"style={_page_style(scope)}")


def _page_style(scope: Scope) -> Code:
    pagination = scope.operation.pagination
    assert pagination is not None
    following = tuple_of(string(part) for part in pagination.next)
    if pagination.style == "cursor":
        cls = "CursorBody" if pagination.place == "body" else "CursorQuery"
        path = tuple_of(string(part) for part in pagination.parameter)
        parameter = path if pagination.place == "body" else string(".".join(pagination.parameter))
        arguments = [f"param={parameter}", f"next={following}"]
    else:
        cls = PAGE_CLASSES[pagination.style]
        named = f"param={string('.'.join(pagination.parameter))}"
        place = f"{'pages' if pagination.style == 'page' else 'next'}={following}"
        arguments = [named, place] if pagination.parameter else [place]
    return Code(f"{scope.helper('pagination.styles', cls)}({', '.join(arguments)})")


def _property(schema: object, name: str) -> ir.Property | None:
    properties = schema.properties if isinstance(schema, ir.ObjectSchema) else ()
    return next((one for one in properties if one.name == name), None)
