"""Operations of Swagger 2.0: what they take and answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from ...openapi.media_types import essence
from ..json_pointer import is_array, is_object, split, step, unquoted
from ..origins import Steps
from .moved import Moved
from .schemas import schema
from .servers import servers

METHODS = ("get", "put", "post", "delete", "options", "head", "patch")

FORM, MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data"

_OF_PARAMETER = ("name", "in", "description", "required", "allowEmptyValue", "collectionFormat", "deprecated", "schema")
"""What a parameter says beside its type."""

_OPAQUE = ("application/octet-stream", "application/pdf", "application/zip", "application/gzip")

_STYLES = {"ssv": "spaceDelimited", "tsv": "tabDelimited", "pipes": "pipeDelimited"}


class _Parameter(NamedTuple):
    """A parameter, references followed."""

    node: Mapping[str, Any]
    place: Steps
    raw: Any
    written: Steps
    """Where it, or the reference to it, stands."""

    @property
    def kind(self) -> Any:
        return self.node.get("in")


class Operations:
    def __init__(self, data: Mapping[str, Any], moved: Moved) -> None:
        self._data = data
        self._moved = moved

    # --- what is shared ------------------------------------------------------------------------------------------------

    def shared_parameters(self) -> dict[str, Any]:
        """Those that are parameters in OpenAPI 3, too: bodies and fields of forms become a part of each operation."""
        found: dict[str, Any] = {}
        for name, node in _members(self._data.get("parameters")):
            if is_object(node) and node.get("in") not in ("body", "formData"):
                found[name] = self._parameter(node, ("parameters", name), ("components", "parameters", name))
        return found

    def shared_responses(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name, node in _members(self._data.get("responses")):
            new = ("components", "responses", name)
            found[name] = self._response(node, ("responses", name), new, self._produces({}))
        return found

    # --- paths ---------------------------------------------------------------------------------------------------------

    def paths(self) -> Any:
        paths = self._data["paths"]
        if not is_object(paths):
            return paths
        return {
            path: item if path.startswith("x-") else self._item(item, ("paths", path)) for path, item in paths.items()
        }

    def _item(self, item: Any, at: Steps) -> Any:
        if not is_object(item):
            return item
        made = dict(item)
        if isinstance(item.get("$ref"), str):
            self._moved.refer(made)
        shared = self._parameters(item.get("parameters"), (*at, "parameters"))
        if "parameters" in item:
            made["parameters"] = self._plain(shared, (*at, "parameters"))
        for method in METHODS:
            if is_object(item.get(method)):
                made[method] = self._operation(item[method], (*at, method), shared)
        return made

    def _operation(self, node: dict[str, Any], at: Steps, shared: list[_Parameter]) -> dict[str, Any]:
        made = {
            key: value for key, value in node.items() if key not in ("consumes", "produces", "schemes", "parameters")
        }
        own = self._parameters(node.get("parameters"), (*at, "parameters"))
        if "parameters" in node:
            made["parameters"] = self._plain(own, (*at, "parameters"))
        body = self._body(node, at, own) or self._body(node, at, shared)
        if body is not None:
            made["requestBody"] = body
        responses = node.get("responses")
        if is_object(responses):
            made["responses"] = {
                status: one if status.startswith("x-") else self._answer(one, (*at, "responses", status), node)
                for status, one in responses.items()
            }
        if is_array(node.get("schemes")) and self._data.get("host"):
            made["servers"] = servers(self._data, node, self._moved, at)
        return made

    # --- parameters ----------------------------------------------------------------------------------------------------

    def _parameters(self, nodes: Any, at: Steps) -> list[_Parameter]:
        found: list[_Parameter] = []
        for index, raw in enumerate(nodes if is_array(nodes) else ()):
            node, place = self._resolved(raw, (*at, str(index)))
            found.append(_Parameter(node if is_object(node) else {}, place, raw, (*at, str(index))))
        return found

    def _plain(self, parameters: list[_Parameter], at: Steps) -> list[Any]:
        """Those that are no body, at `at`."""
        made: list[Any] = []
        for one in parameters:
            if one.kind in ("body", "formData"):
                continue
            new = (*at, str(len(made)))
            self._moved.put(new, one.written)
            made.append(self._parameter(one.raw, one.written, new))
        return made

    def _parameter(self, raw: Any, old: Steps, new: Steps) -> Any:
        if not is_object(raw):
            return raw
        if isinstance(raw.get("$ref"), str):
            made = dict(raw)
            self._moved.refer(made)
            return made
        self._moved.put(new, old)
        made = {key: raw[key] for key in _OF_PARAMETER if key in raw and key not in ("collectionFormat", "schema")}
        made["schema"] = self._schema_of(raw, old, (*new, "schema"))
        return {**made, **self._style(raw, old)}

    def _schema_of(self, raw: Mapping[str, Any], old: Steps, new: Steps) -> Any:
        """The type of a parameter or header, which says it itself; many say `schema` all the same."""
        if "type" not in raw and is_object(raw.get("schema")):
            self._moved.put(new, (*old, "schema"))
            return schema(raw["schema"], (*old, "schema"), self._moved)
        self._moved.put(new, old)
        if "items" in raw:
            self._moved.put((*new, "items"), (*old, "items"))
        said = {key: value for key, value in raw.items() if key not in _OF_PARAMETER}
        self._check_items(said.get("items"), (*old, "items"))
        return schema(said, old, self._moved)

    def _check_items(self, items: Any, old: Steps) -> None:
        if is_object(items) and items.get("type") == "array":
            message = "lists in a list are sent as JSON text, not joined by the character that this says"
            self._moved.report("collection-format", message, (*old, "collectionFormat"))

    def _style(self, raw: Mapping[str, Any], old: Steps) -> dict[str, Any]:
        """How a list is written, in the words of OpenAPI 3. Without a word it is joined by commas."""
        if raw.get("type") != "array":
            return {}
        said, place = str(raw.get("collectionFormat", "csv")), raw.get("in")
        if said in _STYLES:
            return {"style": _STYLES[said], "explode": False}
        if said == "multi" and place in ("query", "formData"):
            return {"style": "form", "explode": True}
        if said != "csv":
            message = f"{said[:20]!r} is no way to write a list here; it is joined by commas"
            self._moved.report("collection-format", message, (*old, "collectionFormat"), "warning")
        return {"style": "simple" if place in ("path", "header") else "form", "explode": False}

    # --- bodies --------------------------------------------------------------------------------------------------------

    def _body(self, node: Mapping[str, Any], at: Steps, parameters: list[_Parameter]) -> dict[str, Any] | None:
        new = (*at, "requestBody")
        consumes = self._list("consumes", node)
        one = next((one for one in parameters if one.kind == "body"), None)
        if one is not None:
            self._moved.put(new, one.place)
            made = {key: one.node[key] for key in ("description", "required") if key in one.node}
            names = consumes or ["application/json"]
            for name in names:
                self._moved.put((*new, "content", name), one.place)
                self._moved.put((*new, "content", name, "schema"), (*one.place, "schema"))
            content = schema(one.node.get("schema", {}), (*one.place, "schema"), self._moved)
            return {**made, "content": {name: {"schema": content} for name in names}}
        fields = [one for one in parameters if one.kind == "formData" and isinstance(one.node.get("name"), str)]
        return self._form(fields, consumes, at, new) if fields else None

    def _form(self, fields: list[_Parameter], consumes: list[str], at: Steps, new: Steps) -> dict[str, Any]:
        has_file = any(one.node.get("type") == "file" for one in fields)
        names = [one for one in consumes if one.partition(";")[0].strip().lower() in (FORM, MULTIPART)]
        if has_file:
            names = [one for one in names if one.lower().startswith(MULTIPART)] or [MULTIPART]
        self._moved.put(new, (*at, "parameters"))
        properties: dict[str, Any] = {}
        encoding: dict[str, Any] = {}
        for one in fields:
            name = one.node["name"]
            places = [(*new, "content", media, "schema", "properties", name) for media in names or [FORM]]
            properties[name] = self._schema_of(one.node, one.place, places[0])
            for place in places[1:]:
                self._moved.put(place, one.place)
            if isinstance(one.node.get("description"), str):
                properties[name] = {**properties[name], "description": one.node["description"]}
            if style := self._style(one.node, one.place):
                encoding[name] = style
        required = [one.node["name"] for one in fields if one.node.get("required") is True]
        form: dict[str, Any] = {"type": "object", "properties": properties}
        if required:
            form["required"] = required
        media: dict[str, Any] = {"schema": form, **({"encoding": encoding} if encoding else {})}
        return {"required": bool(required), "content": {name: dict(media) for name in names or [FORM]}}

    # --- answers -------------------------------------------------------------------------------------------------------

    def _answer(self, node: Any, at: Steps, operation: Mapping[str, Any]) -> Any:
        """A response; a shared one is written out where it comes in other media types than the API's own.

        Some refer to a whole response where its schema is wanted (go-swagger, for those without content).
        """
        if is_object(node) and is_object(inner := node.get("schema")) and _is_response(inner.get("$ref")):
            self._moved.put(at, (*at, "schema"))
            return self._answer(inner, at, operation)
        if is_object(node) and isinstance(node.get("$ref"), str):
            produces = self._produces(operation)
            target, place = self._resolved(node, at)
            if produces != self._produces({}) and is_object(target) and "schema" in target:
                self._moved.put(at, place)
                return self._response(target, place, at, produces)
        return self._response(node, at, at, self._produces(operation))

    def _response(self, node: Any, old: Steps, new: Steps, produces: list[str]) -> Any:
        if not is_object(node):
            return node
        if isinstance(node.get("$ref"), str):
            made = dict(node)
            self._moved.refer(made)
            return made
        self._moved.put(new, old)
        made = {key: value for key, value in node.items() if key not in ("schema", "headers", "examples")}
        if "headers" in node:
            made["headers"] = {
                name: self._header(one, (*old, "headers", name), (*new, "headers", name))
                for name, one in _members(node["headers"])
            }
        if "schema" in node:
            made["content"] = self._content(node, old, new, produces)
        return made

    def _header(self, node: Any, old: Steps, new: Steps) -> Any:
        if not is_object(node):
            return node
        described = {key: node[key] for key in ("description",) if key in node}
        return {**described, "schema": self._schema_of(node, old, (*new, "schema"))}

    def _content(self, node: Mapping[str, Any], old: Steps, new: Steps, produces: list[str]) -> dict[str, Any]:
        examples = dict(_members(node.get("examples")))
        names = produces or [name for name in examples if "/" in name] or ["*/*"]
        told = schema(node["schema"], (*old, "schema"), self._moved)
        if (is_object(told) and told.get("type") not in ("string", None)) or "$ref" in told:
            names = [name for name in names if not _is_opaque(name)] or ["application/json"]
        made: dict[str, Any] = {}
        for name in names:
            self._moved.put((*new, "content", name), old)
            self._moved.put((*new, "content", name, "schema"), (*old, "schema"))
            made[name] = {"schema": told, **({"example": examples[name]} if name in examples else {})}
        return made

    # --- what is said once for all -------------------------------------------------------------------------------------

    def _produces(self, operation: Mapping[str, Any]) -> list[str]:
        return self._list("produces", operation)

    def _list(self, key: str, operation: Mapping[str, Any]) -> list[str]:
        """The media types of an operation, or those of the whole API; empty where nothing is said."""
        said = operation.get(key, self._data.get(key))
        return list(dict.fromkeys(one for one in said if isinstance(one, str) and one)) if is_array(said) else []

    def _resolved(self, node: Any, at: Steps) -> tuple[Any, Steps]:
        """What a reference to a parameter or response leads to, and where that is; the node itself where it is none."""
        for _ in range(20):
            ref = node.get("$ref") if is_object(node) else None
            if not isinstance(ref, str) or not ref.startswith("#/"):
                break
            target: Any = self._data
            steps = split(unquoted(ref))
            try:
                for token in steps:
                    target = step(target, token)
            except LookupError:
                break
            node, at = target, steps
        return node, at


def _is_response(ref: Any) -> bool:
    return isinstance(ref, str) and ref.startswith("#/responses/") and ref.count("/") == 2


def _is_opaque(media_type: str) -> bool:
    """Whether nothing with a structure comes in it: an error of an operation that produces images is none."""
    name = essence(media_type)
    return name.startswith(("image/", "audio/", "video/", "font/")) or name in _OPAQUE


def _members(node: Any) -> list[tuple[str, Any]]:
    return list(node.items()) if is_object(node) else []
