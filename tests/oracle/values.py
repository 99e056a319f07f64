"""Values made from the schemas and examples of a description: as JSON, and as Python would have them.

What is made is JSON; `python` turns it into what a user of the client would write (a `datetime` for a date-time).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from hypothesis import HealthCheck, find, settings
from hypothesis import strategies as st
from hypothesis.errors import NoSuchExample, Unsatisfiable

from .description import Description, Json, Schema
from .judge import REQUIRED_IN_ANSWERS, Direction, Judge

DEPTH = 5
"""How deep objects nest before what is optional is left out."""

FORMATS: Mapping[str, str] = {
    "date-time": "2024-05-06T07:08:09Z",
    "date": "2024-05-06",
    "time": "07:08:09Z",
    "duration": "PT1H30M",
    "uuid": "6fa459ea-ee8a-4ca4-894e-db77e160355e",
    "email": "ada@example.com",
    "uri": "https://example.com/a",
    "url": "https://example.com/a",
    "uri-reference": "/a",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "byte": "aGk=",
    "decimal": "12.50",
}

PYTHON: Mapping[str, Callable[[str], Any]] = {
    "date-time": datetime.fromisoformat,
    "date": date.fromisoformat,
}
"""What the clients take for a string of this format; other formats are text for them."""

_unhurried = settings(database=None, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))


class Values:
    """Makes values for one description, for what is sent or for what is answered."""

    def __init__(self, description: Description, judge: Judge, direction: Direction = "request") -> None:
        self._description = description
        self._judge = judge
        self._direction = direction
        self._other_side = "readOnly" if direction == "request" else "writeOnly"

    def make(self, schema: Schema, *, everything: bool) -> Json:
        """A value with all members, or only with the required ones."""
        return self._of(schema, everything, 0)

    def faults(self, schema: Schema, value: Json) -> list[str]:
        """Where the value is not what the schema says."""
        return self._judge.faults(schema, value, self._direction)

    def fits(self, schema: Schema, value: Json) -> bool:
        return not self.faults(schema, value)

    # --- JSON --------------------------------------------------------------------------------------------------------

    def _of(self, schema: Schema, everything: bool, depth: int) -> Json:
        flat = self.flat(schema)
        for key in ("oneOf", "anyOf"):
            if flat.get(key):
                return self._one_of(schema, flat, key, everything, depth)
        if "const" in flat:
            return flat["const"]
        for key in ("example", "default"):
            if key in flat and _is_scalar(flat[key]) and flat[key] is not None and self.fits(schema, flat[key]):
                return flat[key]
        if flat.get("enum"):
            return next((one for one in flat["enum"] if one is not None), None)
        return self._by_type(flat, everything and depth < DEPTH, depth)

    def _by_type(self, flat: Schema, everything: bool, depth: int) -> Json:
        match _type(flat):
            case "object":
                return self._object(flat, everything, depth)
            case "array":
                return self._array(flat, everything, depth)
            case "integer" | "number" as type_:
                return _number(flat, type_)
            case "boolean":
                return True
            case "null":
                return None
            case _:
                return _text(flat)

    def _object(self, flat: Schema, everything: bool, depth: int) -> dict[str, Json]:
        properties: Mapping[str, Schema] = flat.get("properties", {})
        noted = flat.get(REQUIRED_IN_ANSWERS, []) if self._direction == "response" else []
        required = [*flat.get("required", []), *(name for name in noted if name in properties)]
        made: dict[str, Json] = {}
        for name, schema in properties.items():
            if (everything or name in required) and not self.flat(schema).get(self._other_side):
                value = self._of(schema, everything, depth + 1)
                if name in required or self.fits(schema, value):  # a schema that nothing fits is not worth the body
                    made[name] = value
        more = flat.get("additionalProperties")
        extra = [name for name in required if name not in properties]
        if isinstance(more, Mapping) and everything and not properties:
            extra.append("some key")
        for name in extra:
            made[name] = self._of(more if isinstance(more, Mapping) else {}, everything, depth + 1)
        discriminator = flat.get("discriminator")
        if isinstance(discriminator, Mapping) and (name := discriminator["propertyName"]) in made:
            made[name] = next(iter(discriminator.get("mapping", {})), made[name])
        return made

    def _array(self, flat: Schema, everything: bool, depth: int) -> list[Json]:
        first = [self._of(one, everything, depth + 1) for one in flat.get("prefixItems", [])]
        items = flat.get("items") or {}
        least = int(flat.get("minItems", 0))
        usual = 2 if everything and not flat.get("uniqueItems") else 1
        wanted = max(least, min(usual, flat.get("maxItems", usual))) if depth < DEPTH and not first else least
        return first + [self._of(items, everything, depth + 1) for _ in range(wanted - len(first))]

    def _one_of(self, schema: Schema, flat: Schema, key: str, everything: bool, depth: int) -> Json:
        """A value of the first member that the whole schema takes; with all members, if it takes none with less."""
        base = {name: value for name, value in flat.items() if name not in (key, "discriminator")}
        members = [member for member in flat[key] if _type(self.flat(member)) != "null"]
        made: list[Json] = []
        for more in dict.fromkeys((everything, True)):
            for member in members:
                joined = self._chosen(flat, key, base, member)
                one = self._named(flat, member, self._of(joined, more, depth + 1)) if depth < 4 * DEPTH else None
                if self.fits(schema, one):
                    return one
                made.append(one)
        return made[0] if made else None

    def _chosen(self, flat: Schema, key: str, base: Schema, member: Schema) -> Schema:
        """The member of a union with what stands beside the union; a member that extends the union is not one again."""
        joined = self._joined([base, member])
        return {name: value for name, value in joined.items() if name != key or value != flat[key]}

    def _named(self, flat: Schema, member: Schema, value: Json) -> Json:
        """With the name that the discriminator gives the member."""
        discriminator = flat.get("discriminator")
        if not isinstance(discriminator, Mapping) or "$ref" not in member or not isinstance(value, dict):
            return value
        name = member["$ref"].rpartition("/")[2]
        mapping: Mapping[str, str] = discriminator.get("mapping", {})
        keys = [key for key, target in mapping.items() if target in (member["$ref"], name)]
        return {**value, discriminator["propertyName"]: keys[0] if keys else name}

    # --- schemas -----------------------------------------------------------------------------------------------------

    def flat(self, schema: Schema) -> Schema:
        """The schema with its reference followed and its `allOf` merged."""
        return self._joined([schema])

    def _joined(self, schemas: Sequence[Schema]) -> Schema:
        joined: dict[str, Any] = {}
        for one in self._parts(schemas, 0):
            for key, value in one.items():
                if key == "properties":
                    joined[key] = {**joined.get(key, {}), **value}
                elif key in ("required", REQUIRED_IN_ANSWERS):
                    joined[key] = [*joined.get(key, []), *value]
                else:
                    joined[key] = value
        return joined

    def _parts(self, schemas: Sequence[Schema], depth: int) -> Iterator[Schema]:
        for schema in schemas if depth < 20 else ():
            resolved = self._description.resolved(schema)
            if isinstance(resolved, Mapping):
                yield from self._parts(resolved.get("allOf", []), depth + 1)
                yield {key: value for key, value in resolved.items() if key != "allOf"}

    # --- Python ------------------------------------------------------------------------------------------------------

    def python(self, schema: Schema, value: Json, *, files: bool = False) -> Any:
        """The JSON as a user of the client would write it; with `files`, `format: binary` is the content of a file."""
        flat = self.flat(schema)
        for key in ("oneOf", "anyOf"):
            base = {name: part for name, part in flat.items() if name != key}
            for member in flat.get(key, []):
                if self.fits(member, value):
                    return self.python(self._chosen(flat, key, base, member), value, files=files)
        if isinstance(value, str) and _type(flat) == "string":
            if files and flat.get("format") == "binary":
                return value.encode()
            return PYTHON.get(str(flat.get("format")), str)(value)
        if isinstance(value, list):
            first = flat.get("prefixItems", [])
            schemas = [*first, *[flat.get("items", {})] * len(value)]
            return [self.python(part, one, files=files) for part, one in zip(schemas, value, strict=False)]
        if isinstance(value, dict):
            more = flat.get("additionalProperties")
            rest = more if isinstance(more, Mapping) else {}
            known = flat.get("properties", {})
            return {name: self.python(known.get(name, rest), one, files=files) for name, one in value.items()}
        return value


def _type(flat: Schema) -> str | None:
    declared = flat.get("type")
    if isinstance(declared, list):
        return next((str(one) for one in declared if one != "null"), "null")
    if isinstance(declared, str):
        return declared
    if "properties" in flat or "additionalProperties" in flat or "required" in flat:
        return "object"
    return "array" if "items" in flat or "prefixItems" in flat else None


def _is_scalar(value: Json) -> bool:
    return not isinstance(value, list | dict)


def _number(flat: Schema, type_: str) -> float:
    step = flat.get("multipleOf", 1)
    exclusive = flat.get("exclusiveMinimum")
    low = flat.get("minimum", 0 if not isinstance(exclusive, int | float) else exclusive)
    made = (int(low // step) + 2) * step
    high = flat.get("maximum")
    return made if high is None or made <= high else high if type_ == "number" else int(high)


def _text(flat: Schema) -> str:
    if "pattern" in flat:
        least, most = flat.get("minLength", 0), flat.get("maxLength", 10_000)
        with suppress(re.error, NoSuchExample, Unsatisfiable):  # of another language than Python's: the judge will tell
            found: str = find(
                st.from_regex(flat["pattern"]), lambda one: least <= len(one) <= most, settings=_unhurried
            )
            return found
    made = FORMATS.get(str(flat.get("format")), "some text")
    return (made + "x" * (flat.get("minLength", 0) - len(made)))[: flat.get("maxLength")]


def same(left: Any, right: Any) -> bool:
    """Whether two JSON values are equal, moments compared as moments."""
    return _comparable(left) == _comparable(right)


def _comparable(value: Any) -> str:
    def plain(node: Any) -> Any:
        if isinstance(node, Mapping):
            return {key: plain(one) for key, one in node.items()}
        if isinstance(node, list | tuple):
            return [plain(one) for one in node]
        if isinstance(node, str) and len(node) >= 19 and node[4:5] == "-" and node[10:11] in "Tt ":
            try:
                return datetime.fromisoformat(node).timestamp()
            except ValueError:
                return node
        if isinstance(node, Decimal):
            node = float(node)
        if isinstance(node, float) and node.is_integer():
            return int(node)
        return node.isoformat() if isinstance(node, date) else node

    return json.dumps(plain(value), sort_keys=True)
