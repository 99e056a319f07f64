"""What the classes and modules of schemas are called: component keys, and the path from them to inline schemas."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from ..input.json_pointer import split
from ..ir import Api, Origin, SchemaId
from . import reserved
from .collisions import Claim, settle
from .words import fit, pascal, singular, snake, spared, word_set, words

Side: TypeAlias = Literal["models", "params"]

_COMPONENTS: Final = "#/components/schemas"
_STRUCTURE: Final = word_set("# components schemas properties items additionalProperties oneOf anyOf allOf")


@dataclass(frozen=True, slots=True)
class OperationTitle:
    """What an operation's inline schemas are named after."""

    id: str
    pointer: str
    text: str


class SchemaNames:
    """Claims on class names and the settled modules for one side: `models` are responses, `params` requests."""

    def __init__(self, api: Api, titles: Mapping[str, OperationTitle], side: Side) -> None:
        self._api = api
        self._titles = titles
        self._operation_at = {title.pointer: title.id for title in titles.values()}
        self._side: Side = side
        self._bases: dict[str, str] = {}

    # --- classes -----------------------------------------------------------------------------------------------------

    def claims(self) -> Iterator[Claim[tuple[str, str]]]:
        """One per schema, under the key (side, schema id)."""
        for id_, schema in self._api.schemas.items():
            inline = schema.origin.component is None
            exact = schema.origin.component is not None and pascal(schema.origin.component) == schema.origin.component
            rank = ((3 if inline else 0) + (self._side == "params"), not exact, id_)
            yield Claim((self._side, id_), self._wishes(id_, schema.origin.component), f"{self._side} {id_}", rank)

    def _wishes(self, id_: SchemaId, component: str | None) -> tuple[str, ...]:
        base = self._base(id_)
        if self._side == "models":
            return (base, f"{base}Model")
        if component is None:
            return (f"{base}Params", f"{base}BodyParams")
        return (f"{base}Params", f"{pascal(component)}Params")

    def _base(self, place: str) -> str:
        """The class name of the schema at `place` before any suffix; also of an operation, and of a place between."""
        if place not in self._bases:
            self._bases[place] = fit(pascal(split(place)[-1] if split(place) else "") or "Schema", place)
            self._bases[place] = fit(self._spelled(place) or "Schema", place)  # which may ask for its own
        return self._bases[place]

    def _spelled(self, place: str) -> str:
        if place in self._titles:
            return pascal(self._titles[place].text)
        if place in self._operation_at:
            return self._base(self._operation_at[place])
        schema = self._api.schemas.get(place)
        origin = schema.origin if schema is not None else self._api.places.get(place)
        if origin is not None and origin.component is not None:
            return pascal(self._key(origin.component))
        if origin is not None and origin.parent is not None:
            parent = self._base(origin.parent)
            return parent + self._part(origin, parent)
        return self._from_pointer(place)

    def _from_pointer(self, place: str) -> str:
        """A parent that is no schema of its own, say a union that became a plain type: named by the steps to it."""
        above, _, step = place.rpartition("/")
        if above == _COMPONENTS:
            return pascal(self._key(split(place)[-1]))
        if not above:
            return ""
        return self._base(above) + ("" if step in _STRUCTURE or step.isdecimal() else pascal(split(place)[-1]))

    def _part(self, origin: Origin, parent: str) -> str:
        """What an inline schema adds to its parent's name."""
        said = words(origin.hint)
        if origin.parent in self._titles and origin.hint == "body" and self._side == "params":
            return ""
        if not origin.item or not said:
            return pascal(origin.hint) if origin.hint else "Item"
        last = said[-1].lower()
        single = " ".join((*said[:-1], singular(last)))
        if last == "item":
            return pascal(origin.hint)
        if singular(last) == last:
            return f"{pascal(origin.hint)}Item"
        # not ErrorError: an item of `errors` in `error`
        return "Item" if parent.endswith((pascal(single), pascal(origin.hint))) else pascal(single)

    def _key(self, key: str) -> str:
        """A component's key as this side spells it: `create_contact_request` makes `CreateContactParams`."""
        said = words(key)
        if self._side == "params" and len(said) > 1 and said[-1].lower() == "request":
            return "_".join(said[:-1])
        return key

    # --- modules -----------------------------------------------------------------------------------------------------

    def modules(self) -> dict[SchemaId, str]:
        """The module of every schema: its component's, or that of the operation in which it lies."""
        roots = {id_: self._root(id_) for id_ in self._api.schemas}
        stems = settle([self._module_claim(root) for root in set(roots.values())], reserved=reserved.MODULES)
        return {id_: stems[root] for id_, root in roots.items()}

    def _root(self, place: str) -> str:
        """A component's pointer or an operation's id; an empty text for a schema that belongs to neither."""
        seen: set[str] = set()
        while place:
            if place in self._titles or place in seen:
                return place
            seen.add(place)
            if place in self._operation_at:
                return self._operation_at[place]
            schema = self._api.schemas.get(place)
            above = place.rpartition("/")[0]
            if above == _COMPONENTS or (schema is not None and schema.origin.component is not None):
                return place
            place = (schema.origin.parent if schema is not None else None) or above
        return place

    def _module_claim(self, root: str) -> Claim[str]:
        title = self._titles.get(root)
        if title is not None:
            stem = snake(title.text, "operation")
            stems = [f"{stem}_response"] if self._side == "models" else [spared(stem, reserved.MODULES), f"{stem}_body"]
            return Claim(root, [fit(stem, root) for stem in stems], root, (1, root))
        schema = self._api.schemas.get(root)
        component = schema.origin.component if schema is not None else None
        key = component or (split(root) or ("shared",))[-1]
        stems = [spared(snake(text, "schema"), reserved.MODULES) for text in (self._key(key), key)]
        return Claim(root, stems, root, (0, root))
