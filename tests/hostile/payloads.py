"""Text that tries to leave the place it is printed into, and a description that has room for it everywhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import count
from typing import Any, TypeAlias

CANARY = "canary-was-run"
"""A file of this name appears where anything of a payload is executed."""

TOUCH = f"__import__('pathlib').Path('{CANARY}').touch()"

BREAKOUTS = (
    f'"""\n{TOUCH}\n"""',
    f"'''\n{TOUCH}\n'''",
    f'\\"""; {TOUCH}; """',
    f'\\\\"""\n{TOUCH}\n"""\\',
    f'"; {TOUCH}; "',
    f"', {TOUCH}, '",
    f"\\', {TOUCH}, \\'",
    f'"] | {TOUCH} | Literal["',
    f"\n{TOUCH}\n",
    f"\r{TOUCH}\r",
    f"text\r\n{TOUCH}\r\n",
    f"\u2028{TOUCH}\u2029",
    f"\x0c{TOUCH}\x0b\x85\x1c{TOUCH}",
    f"# comment\n{TOUCH}",
    f"# type: ignore\n#: {TOUCH}",
    f"{{{{ {TOUCH} }}}}",
    f"{{% for x in y %}}{TOUCH}{{% endfor %}}",
    f"#}} {{# {TOUCH} #}}",
    "{% raw %}", "{%", "%}", "{{", "}}",
    f"{{{TOUCH}}}",
    "{0.__class__.__mro__}", "%(x)s %s %", "${HOME}", f"$(touch {CANARY})", f"`touch {CANARY}`",
    f"(lambda: {TOUCH})()",
    TOUCH,
)  # fmt: skip

ODD = (
    "\\", "\\\\", "ends in a quote\"", "ends in a backslash\\", '"', "'", '""', "''", '"""', "'''", "\\N{DIGIT ONE}", "\\x", "\\u",
    "\u202ereversed\u202c", "\u2066isolated\u2069", "zero\u200bwidth\u200d\ufeff", "nul\x00nul", "bell\x07 escape\x1b[31m",
    "🧨", "👩‍👩‍👧‍👦", "é", "e\u0301", "ﬁ", "ª", "𝒞𝓁𝒶𝓈𝓈", "中文", "٣", "\ud7ff\ue000", "\U0010ffff",
    "x" * 5_000, "many words " * 1_000, "{%" * 3_000, "\n" * 50, " ", "\t", "\u00a0",
)  # fmt: skip

MARKUP = (
    "| a | b |", "a \\| b", "` | `", "``` \n```\n# heading", "# heading", "- item", "1. item", "---", "===", "> quote",
    "[link](javascript:alert(1))", "![image](http://x)", "<script>alert(1)</script>", "<!-- ", "-->", "&lt;b&gt;", "https://x.example",
    "\n\n## Another\n\n| a | b |\n| - | - |\n", "a\n===",
    '"\n[project.scripts]\nx = "y"', "'\n[tool.evil]\n", '"""\n[tool.evil]\n',
)  # fmt: skip

PATHS = (
    "../../evil", "/etc/evil", "..\\..\\evil", "C:\\evil", "a/b", ".", "..", "~", "CON", "aux.py", "evil.py", "x\x00.py",
    "__init__", "__main__", "__pycache__", "_runtime", "_client", "models/contact", "con ", "file.",
)  # fmt: skip

WORDS = (
    "class", "None", "True", "import", "match", "type", "self", "cls", "print", "list", "str", "dict", "int", "super", "omit", "Omit",
    "field", "union", "Model", "Any", "Literal", "TypedDict", "Required", "TYPE_CHECKING", "cached_property", "Unpack", "builtins",
    "__class__", "__init__", "__dict__", "__slots__", "__getattr__", "__doc__", "__struct_fields__", "__post_init__", "_", "__", "___",
    "to_dict", "extra", "client", "_client", "options", "request_options", "body", "path", "query", "headers", "timeout",
    "with_raw_response", "with_options", "close", "request", "API", "Resource", "SyncClient", "", "0", "1st", "from", "From", "FROM",
)  # fmt: skip

EVERY = (*BREAKOUTS, *ODD, *MARKUP, *PATHS, *WORDS)

Fill: TypeAlias = Callable[[str], str]
"""The text for a place, given by its clean text. No two places have the same clean text."""


def sendable(text: str) -> str:
    """What of a text can stand in a header: one that cannot makes an argument of the header."""
    return "".join(filter(str.isprintable, text.encode("ascii", "ignore").decode())).strip() or "a version"


def described(text: Fill, name: Fill) -> dict[str, Any]:
    """A description with `text` where text is only printed, and `name` where Python names are made of it."""

    def ref(key: str) -> dict[str, Any]:
        return {"$ref": "#/components/schemas/" + key.replace("~", "~0").replace("/", "~1")}

    thing, part, other, kind, maybe = (name(one) for one in ("Thing", "Part", "Other", "Kind", "Maybe"))
    identifier = name("id")
    response = {
        "description": text("a response"),
        "content": {
            "application/json": {
                "schema": ref(thing),
                "examples": {text("recorded"): {"value": {name("prop"): text("got")}}},
            }
        },
    }
    create = {
        "operationId": name("createThing"),
        "tags": [name("Things")],
        "summary": text("a summary"),
        "description": text("what it does"),
        "deprecated": True,
        "parameters": [
            {"name": "X-Version", "in": "header", "schema": {"type": "string", "default": sendable(text("a version"))}},
            {
                "name": name("search"),
                "in": "query",
                "description": text("of search"),
                "schema": {"type": "string", "default": text("none")},
            },
            {
                "name": name("sort"),
                "in": "query",
                "schema": {"type": "array", "items": {"enum": [text("up"), text("down")]}},
                "explode": False,
            },
            {
                "name": name("trace"),
                "in": "header",
                "description": text("of trace"),
                "required": True,
                "schema": {"type": "string"},
            },
            {"name": name("crumb"), "in": "cookie", "schema": {"type": "string"}},
        ],
        "requestBody": {
            "description": text("of the body"),
            "content": {
                "application/json": {
                    "schema": {
                        "type": "object",
                        "description": text("of the body's schema"),
                        "required": [name("needed")],
                        "properties": {
                            name("needed"): {"type": "string", "description": text("of needed")},
                            name("chosen"): {"enum": [text("this"), text("that")], "default": text("this")},
                            name("inline"): {
                                "type": "object",
                                "properties": {name("deep key"): {"type": "string", "default": text("deep")}},
                            },
                        },
                    },
                    "examples": {
                        text("sent"): {"value": {name("needed"): text("value"), name("chosen"): text("this")}}
                    },
                }
            },
        },
        "responses": {
            "200": response,
            "404": {"description": text("not found")},
            "default": {"description": text("else")},
        },
    }
    text_response = {"description": text("plain"), "content": {"text/x-" + text("odd"): {"schema": {"type": "string"}}}}
    show = {
        "operationId": name("showThing"),
        "tags": [name("Things")],
        "description": text("shows it"),
        "parameters": [
            {"name": "X-Version", "in": "header", "schema": {"type": "string", "default": sendable(text("a version"))}},
            {
                "name": identifier,
                "in": "path",
                "required": True,
                "description": text("of id"),
                "schema": {"type": "integer"},
            },
        ],
        "responses": {"200": text_response},
    }
    upload = {
        "operationId": name("uploadOther"),
        "tags": [name("Others")],
        "parameters": [
            {"name": "X-Version", "in": "header", "schema": {"type": "string", "default": sendable(text("a version"))}}
        ],
        "requestBody": {
            "required": True,
            "content": {"application/x-" + text("upload"): {"schema": {"type": "string", "format": "binary"}}},
        },
        "responses": {
            "200": {
                "description": "",
                "content": {"application/json": {"schema": {"type": "array", "items": ref(maybe)}}},
            }
        },
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": name("Hostile API"), "version": name("1.0"), "description": text("of the API")},
        "servers": [
            {"url": "https://" + text("a server"), "description": text("of a server")},
            {"url": "/" + text("b server")},
            {"url": "https://api.example.com/{base}", "variables": {"base": {"default": text("a base"), "description": text("of it")}}},
        ],
        "tags": [{"name": name("Things"), "description": text("of things")}, {"name": name("Others"), "description": text("of others")}],
        "security": [{name("key"): []}],
        "paths": {
            f"/{name('things')}": {"post": create},
            f"/{name('things')}/{{{identifier}}}": {"get": show},
            "/upload": {"put": upload},
        },
        "components": {
            "securitySchemes": {name("key"): {"type": "apiKey", "in": "header", "name": text("X-Key")}},
            "schemas": {
                thing: {
                    "type": "object",
                    "title": text("a title"),
                    "description": text("of thing"),
                    "example": text("example of thing"),
                    "properties": {
                        name("prop"): {"type": "string", "description": text("of prop"), "deprecated": True},
                        name("other prop"): {"type": "string", "enum": [text("red"), text("blue")]},
                        name("part"): ref(part),
                        name("maybe"): ref(maybe),
                        name("inside"): {"type": "object", "properties": {name("deeper"): {"type": "integer"}}},
                    },
                },
                part: {"type": "object", "description": text("of part"), "required": [name("kind")], "properties": {name("kind"): {"enum": [text("p")]}}},
                other: {"type": "object", "description": text("of other"), "properties": {name("kind"): {"enum": [text("o")]}, name("own"): {"type": "string"}}},
                kind: {"type": "string", "enum": [text("one"), text("two")], "description": text("of kind")},
                maybe: {
                    "description": text("of maybe"),
                    "oneOf": [ref(part), ref(other)],
                    "discriminator": {"propertyName": name("kind"), "mapping": {name("p-tag"): ref(part)["$ref"], name("o-tag"): ref(other)["$ref"]}},
                },
            },
        },
    }  # fmt: skip


def clean(text: str) -> str:
    return text


class Different:
    """Fills every place with the next payload, and the same place with the same one."""

    def __init__(self, payloads: Sequence[str], start: int = 0) -> None:
        self._payloads = tuple(dict.fromkeys(payloads))
        self._filled: dict[str, str] = {}
        self._next = count(start)

    def __call__(self, text: str) -> str:
        if text not in self._filled:
            number = next(self._next)
            again = number // len(self._payloads)
            # once more the same payload would be the same name
            self._filled[text] = f"{self._payloads[number % len(self._payloads)]}{again or ''}"
        return self._filled[text]
