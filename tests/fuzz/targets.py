"""What is fed with random input, and what has to hold for any: by name, each a property that hypothesis can run."""

from __future__ import annotations

import ast
import copy
import email.parser
import email.policy
import json
import tempfile
import tomllib
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeAlias

from httpx_sse._decoders import SSEDecoder
from hypothesis import strategies as st

from generator import installation, pipeline
from generator.diagnostics import InputError, Problem
from generator.input.document import Document, read
from generator.input.json_pointer import is_array, is_object
from generator.input.overlay import apply
from generator.printing import literals, markup
from generator.runtime.errors import DecodeError
from generator.runtime.models.decode import decode
from generator.runtime.request.multipart import encode_multipart
from generator.runtime.streaming.events import EventReader
from tests.hostile.inspection import faults, is_plain_line
from tests.hostile.payloads import EVERY
from tests.hostile.table import OVERLAY, PLAIN, positions

Property: TypeAlias = "tuple[Callable[..., None], tuple[st.SearchStrategy[Any], ...]]"

TARGETS: dict[str, Property] = {}
"""By name: what has to hold, and of what."""


def target(*strategies: st.SearchStrategy[Any]) -> Callable[[Callable[..., None]], Callable[..., None]]:
    def register(check: Callable[..., None]) -> Callable[..., None]:
        TARGETS[check.__name__] = (check, strategies)
        return check

    return register


TEXT = st.text(max_size=30) | st.sampled_from(EVERY) | st.lists(st.sampled_from(EVERY), max_size=4).map("".join)
WHOLE_TEXT = TEXT.map(lambda text: text.encode("utf-8", "ignore").decode())
SCALAR = st.none() | st.booleans() | st.integers() | st.floats() | WHOLE_TEXT
KEYS = st.sampled_from(sorted({str(step) for _, path in positions() for step in path}))
JSON = st.recursive(
    SCALAR,
    lambda below: st.lists(below, max_size=4) | st.dictionaries(KEYS | WHOLE_TEXT, below, max_size=4),
    max_leaves=12,
)


def check_told(problems: Sequence[Problem]) -> None:
    assert problems
    check_none(line for line in map(str, problems) if not is_plain_line(line))


def check_none(found: Iterable[str]) -> None:
    wrong = list(found)
    assert not wrong, wrong[:5]


# --- readers ---------------------------------------------------------------------------------------------------------

PIECES = st.sampled_from(
    [*"{}[]:,-?&*!|>%@#'\"\\ \n\r\t~", "---\n", "...\n", "<<: ", "&a ", "*a", "!!python/object:os.system ", "!!binary ", "? ", "|2-\n", "0x1F", "1e999"]
)  # fmt: skip
SOURCES = st.binary(max_size=80) | st.lists(PIECES | WHOLE_TEXT, max_size=30).map(lambda parts: "".join(parts).encode())


@target(SOURCES | JSON.map(lambda data: json.dumps(data).encode()), st.sampled_from(["a.yaml", "a.json", "a"]))
def reader(content: bytes, name: str) -> None:
    """Bytes are a document, or refused with problems of one line each."""
    try:
        assert isinstance(read(content, name), Document)
    except InputError as error:
        check_told(error.problems)


# --- descriptions and overlays ---------------------------------------------------------------------------------------


@st.composite
def changed(draw: st.DrawFn, plain: Any) -> Any:
    """The plain document with some of its nodes removed, replaced, copied to another place, or put beside others."""
    data = copy.deepcopy(plain)
    for _ in range(draw(st.integers(1, 4))):
        nodes = list(_nodes(data))
        node = draw(st.sampled_from(nodes))
        step = draw(st.sampled_from(sorted(node) if is_object(node) else range(len(node))))
        match draw(st.sampled_from(["remove", "replace", "copy", "add", "fill"])):
            case "remove":
                del node[step]
            case "replace":
                node[step] = draw(JSON)
            case "copy":
                node[step] = copy.deepcopy(draw(st.sampled_from(nodes)))
            case "add" if is_object(node):
                node[draw(KEYS)] = draw(JSON)
            case _:
                node[step] = draw(WHOLE_TEXT)
    return data


def _nodes(data: Any) -> list[Any]:
    """Objects and arrays that hold something."""
    below = data.values() if is_object(data) else data if is_array(data) else ()
    return [*([data] if below else []), *(node for one in below for node in _nodes(one))]


@target(changed(PLAIN), st.booleans())
def descriptions(data: Any, tolerant: bool) -> None:
    """Any description is refused, or printed as a client of nothing but what templates print."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "openapi.json"
        path.write_text(json.dumps(data), "utf-8")
        try:
            job = pipeline.Job(path, None, (), None)
            compiled = pipeline.compile_client(job, pipeline.Options(tolerant), (installation.templates_folder(),))
        except InputError as error:
            check_told(error.problems)
            return
    check_none(faults({**compiled.rendered, "surface.json": compiled.verbatim["surface.json"]}))


STEPS = st.sampled_from(["$", ".a", "..*", ".*", "[0]", "[-1]", "['a']", "[::2]", "[?@.a]", "[?@.name=='x']", "[?match(@.a, '(a+)+')]", "[?length(@)>1e99]", "..", "[", "]", "'", "?", "@"])  # fmt: skip
TARGET = st.lists(STEPS | KEYS.map(lambda key: f".{key}"), max_size=6).map("".join)


@target(st.lists(st.tuples(TARGET | WHOLE_TEXT, JSON, st.booleans()), max_size=4), changed(OVERLAY))
def overlays(actions: list[tuple[str, Any, bool]], odd: Any) -> None:
    """Overlays give problems and never raise, and the description stays as it is."""
    base = read(json.dumps(PLAIN).encode(), "openapi.json")
    before = copy.deepcopy(base.data)
    made = [
        {"target": target, **({"remove": True} if removes else {"update": update})}
        for target, update, removes in actions
    ]
    for data in ({**OVERLAY, "actions": made}, odd):
        try:
            source = read(json.dumps(data).encode(), "overlay.json")
        except InputError:
            continue
        _, problems = apply(base, [source])
        check_none(line for line in map(str, problems) if not is_plain_line(line))
        assert base.data == before


# --- emitters --------------------------------------------------------------------------------------------------------


@target(TEXT, JSON, st.sampled_from([0, 4, 8]))
def emitters(text: str, value: Any, indent: int) -> None:
    """What they print is one literal, docstring, name or piece of Markdown, and means what went in."""
    assert ast.literal_eval(literals.string(text)) == text
    ast.parse(literals.literal(value), mode="eval")
    printed = " " * indent + literals.docstring(literals.paragraphs(text, 80), indent)
    (statement,) = ast.parse("if True:\n" * (indent > 0) + printed).body
    inner = statement.body[0] if isinstance(statement, ast.If) else statement
    assert isinstance(inner, ast.Expr)
    assert isinstance(inner.value, ast.Constant)
    loaded = tomllib.loads(f"x = {literals.toml_string(text)}")["x"]
    assert loaded == "".join(one for one in text if not "\ud800" <= one <= "\udfff")
    for line in (markup.markdown(text), markup.markdown_code(text), markup.text(text), markup.attribute(text)):
        assert line.isprintable()
    with suppress(literals.NotAnIdentifier):
        ast.parse(f"{literals.identifier(text)}: int")


# --- server-sent events ----------------------------------------------------------------------------------------------

FIELDS = st.sampled_from([b"data", b"event", b"id", b"retry", b":", b"data:", b"data: ", b"id: ", b"retry: 5", b" ", b"\xef\xbb\xbf", b"\0", b"a"])  # fmt: skip
ENDS = st.sampled_from([b"\n", b"\r", b"\r\n", b"\n\n", b"\r\r\n"])
STREAMS = st.lists(FIELDS | ENDS | st.binary(max_size=6) | WHOLE_TEXT.map(str.encode), max_size=40).map(b"".join)


@target(STREAMS, st.lists(st.integers(0, 400), max_size=12))
def events(stream: bytes, cuts: list[int]) -> None:
    """Wherever a stream is cut, its events are those that another reader finds in the whole of it."""
    reader = EventReader()
    edges = [0, *sorted(cuts), len(stream)]
    found = [event for start, end in pairwise(edges) for event in reader.feed(stream[start:end])]
    other = SSEDecoder()
    lines = stream.removeprefix(b"\xef\xbb\xbf").splitlines(keepends=True)
    whole = [line.rstrip(b"\r\n") for line in lines if line.endswith((b"\n", b"\r"))]
    expected = [event for line in whole if (event := other.decode(line.decode("utf-8", "replace"))) is not None]
    expected = [event for event in expected if event.data or b"data" in stream]
    theirs = [event.data for event in expected if event.data]
    assert [event.data.decode("utf-8", "replace") for event in found if event.data] == theirs


# --- multipart -------------------------------------------------------------------------------------------------------

NAMES = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20) | WHOLE_TEXT.filter(bool)


@target(st.dictionaries(NAMES, WHOLE_TEXT | st.tuples(NAMES, st.binary(max_size=40)), min_size=1, max_size=4))
def multipart(fields: dict[str, Any]) -> None:
    """Another parser finds as many parts as there are fields, each with its content."""
    body = encode_multipart(fields)
    if body is None or not isinstance(body.content, bytes):
        return
    head = f"Content-Type: {body.content_type}\r\n\r\n".encode()
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + body.content)
    parts = list(message.iter_parts())
    assert len(parts) == len(fields)
    for part, value in zip(parts, fields.values(), strict=True):
        wanted = value.encode() if isinstance(value, str) else value[1]
        assert part.get_payload(decode=True) == wanted or b"\r" in wanted or b"\n" in wanted
        assert part["Content-Disposition"] is not None
        assert part["X-Evil"] is None


# --- answers ---------------------------------------------------------------------------------------------------------

TYPES = st.sampled_from(
    [Any, str, int, float, bool, list[int], dict[str, float], int | None, list[dict[str, str]], str | float]
)


@target(st.binary(max_size=60) | JSON.map(lambda data: json.dumps(data).encode()), TYPES)
def answers(content: bytes, type_: Any) -> None:
    """Decoding fails on what is no JSON, and on nothing else."""
    with suppress(DecodeError):
        decode(content, type_)
