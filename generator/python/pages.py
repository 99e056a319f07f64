"""The pages of a method whose answers continue."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from .. import ir
from ..printing.literals import Code, identifier, string, tuple_of
from .scope import Scope

PAGE_CLASSES = {"page": "PageNumber", "scroll": "Scroll", "next_url": "NextUrl"}
COUNTED = {"page": "PageCount", "offset": "Offset"}
"""The classes for pages whose answers do not name the next one."""


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
    if isinstance(body, ir.Array) and not pagination.items:
        return PageTypes(
            scope.models.print(body.items), scope.models.print(body), scope.values.print(body), Code("body")
        )
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
    if pagination.style == "link":
        return Code(f"{scope.helper('pagination.styles', 'LinkHeader')}()")
    if pagination.count is not None:
        cls = COUNTED[pagination.style]
        return Code(f"{scope.helper('pagination.counted', cls)}({', '.join(_counted(pagination, pagination.count))})")
    following = tuple_of(string(part) for part in pagination.next)
    if pagination.style == "cursor":
        cls = "CursorBody" if pagination.place == "body" else "CursorQuery"
        arguments = [f"param={_place(pagination, pagination.parameter)}", f"next={following}"]
    else:
        cls = PAGE_CLASSES[pagination.style]
        named = f"param={string('.'.join(pagination.parameter))}"
        place = f"{'pages' if pagination.style == 'page' else 'next'}={following}"
        arguments = [named, place] if pagination.parameter else [place]
    return Code(f"{scope.helper('pagination.styles', cls)}({', '.join(arguments)})")


def _counted(pagination: ir.Pagination, count: ir.PageCount) -> Iterator[str]:
    yield f"param={_place(pagination, pagination.parameter)}"
    yield f"start={count.start}"
    if count.limit and count.max_limit is not None:
        yield f"limit={_place(pagination, count.limit)}"
        yield f"max_limit={count.max_limit}"
    for name, path in (("total", count.total), ("more", count.more)):
        if path:
            yield f"{name}={tuple_of(string(part) for part in path)}"


def _place(pagination: ir.Pagination, path: tuple[str, ...]) -> Code:
    """What carries a value: a path in the body, or the name of a query parameter."""
    return tuple_of(string(part) for part in path) if pagination.place == "body" else string(".".join(path))


def _property(schema: object, name: str) -> ir.Property | None:
    properties = schema.properties if isinstance(schema, ir.ObjectSchema) else ()
    return next((one for one in properties if one.name == name), None)
