"""What generated files may consist of. Anything else got there from a description."""

from __future__ import annotations

import ast
import io
import re
import tokenize
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from markdown_it import MarkdownIt

STATEMENTS = (
    ast.AnnAssign, ast.Assign, ast.AsyncFunctionDef, ast.ClassDef, ast.Expr, ast.FunctionDef, ast.If, ast.Import, ast.ImportFrom,
    ast.Pass, ast.Raise, ast.Return,
)  # fmt: skip

EXPRESSIONS = (
    ast.Attribute, ast.Await, ast.BinOp, ast.BoolOp, ast.Call, ast.Compare, ast.Constant, ast.Dict, ast.FormattedValue, ast.JoinedStr,
    ast.Lambda, ast.List, ast.Name, ast.Set, ast.Starred, ast.Subscript, ast.Tuple,
)  # fmt: skip

CALLS = frozenset("""
    ApiInfo AsyncFakeTransport AttributeError Credential CursorBody CursorQuery FakeTransport NextUrl PageNumber Quota Scroll Server TypedDict
    _MODULES.get as_json async_raw async_streaming cast csv deep field getattr globals import_module label matrix pipes raw reserved
    as_raw as_streaming self._client.call self._client.download self._client.page simple sorted spaces spread
    deprecated_arguments deprecated_method streaming super super().__init__ union without_waiting items part read self._client.open_stream
    """.split())
"""Functions that templates call, as they spell them; classes of the client itself come on top."""

COMMENTS = frozenset(('# mypy: disable-error-code="deprecated"', "# pyright: reportDeprecated=false"))

MODULES = frozenset(
    ("__future__", "builtins", "collections.abc", "datetime", "functools", "httpx2", "importlib", "typing")
)

ANNOTATION = (
    ast.Attribute,
    ast.BinOp,
    ast.BitOr,
    ast.Constant,
    ast.Expression,
    ast.List,
    ast.Load,
    ast.Name,
    ast.Subscript,
    ast.Tuple,
)

PATH = re.compile(r"(?:[a-z0-9_]+/)*[A-Za-z0-9_]+\.(?:py|md|toml|json|typed)|(?:src/\w+/)py\.typed")

TOML_KEYS = {
    "build-system": {"requires", "build-backend"},
    "project": {"name", "version", "description", "readme", "requires-python", "dependencies", "optional-dependencies"},
    "tool": {"hatch"},
}


def faults(files: Mapping[str, str]) -> Iterator[str]:
    """Everything in a client's files, by path, that no template would have printed."""
    for path, text in files.items():
        if not PATH.fullmatch(path):
            yield f"odd path {path!r}"
        if "/_runtime/" in path:
            continue
        name = PurePosixPath(path).name
        if name.endswith(".py"):
            yield from (f"{path}: {fault}" for fault in python_faults(text))
        elif name == "pyproject.toml":
            yield from (f"{path}: {fault}" for fault in toml_faults(text))
        elif name.endswith(".md"):
            yield from (f"{path}: {fault}" for fault in markdown_faults(text))


def python_faults(source: str) -> Iterator[str]:
    """Statements, expressions, calls and imports that no template prints, comments, and characters that deceive."""
    tree = ast.parse(source)
    own = {node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef)} | set(_imported_classes(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.stmt) and not isinstance(node, STATEMENTS):
            yield f"statement {ast.unparse(node):.80}"
        elif isinstance(node, ast.expr) and not isinstance(node, EXPRESSIONS):
            yield f"expression {ast.unparse(node):.80}"
        elif isinstance(node, ast.Expr) and not (
            isinstance(node.value, ast.Constant) and (isinstance(node.value.value, str) or node.value.value is ...)
        ):
            if ast.unparse(node.value.func if isinstance(node.value, ast.Call) else node.value) != "super().__init__":
                yield f"expression statement {ast.unparse(node):.80}"
        elif isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            if called not in CALLS and called not in own:
                yield f"call of {called:.80}"
            yield from _quoted_faults(node)
        elif isinstance(node, ast.Import | ast.ImportFrom):
            yield from _import_faults(node)
        elif isinstance(node, ast.Name | ast.FunctionDef | ast.ClassDef | ast.arg):
            spelled = node.id if isinstance(node, ast.Name) else node.arg if isinstance(node, ast.arg) else node.name
            if not spelled.isascii():
                yield f"identifier {spelled!r}"
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT and token.string not in COMMENTS:
            yield f"comment {token.string:.80}"
    for character in sorted(set(source)):
        if not character.isprintable() and character != "\n":
            yield f"character {character!r}"


def _imported_classes(tree: ast.Module) -> Iterator[str]:
    """Classes that come from the client itself: what a resource or a client makes instances of."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level and not (node.module or "").startswith("_runtime"):
            yield from (alias.asname or alias.name for alias in node.names)


def _import_faults(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    if isinstance(node, ast.ImportFrom) and node.level:
        return
    modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else [str(node.module)]
    yield from (f"import of {module}" for module in modules if module not in MODULES)


def _quoted_faults(call: ast.Call) -> Iterator[str]:
    """Types that stand in quotes: of a TypedDict's keys, and of `cast`."""
    match ast.unparse(call.func):
        case "TypedDict":
            quoted = call.args[1].values if isinstance(call.args[1], ast.Dict) else [call.args[1]]
        case "cast":
            quoted = call.args[:1]
        case _:
            return
    for one in quoted:
        if not isinstance(one, ast.Constant) or not isinstance(one.value, str):
            yield f"quoted type {ast.unparse(one):.80}"
            continue
        for node in ast.walk(ast.parse(one.value, mode="eval")):
            if not isinstance(node, ANNOTATION):
                yield f"quoted type {one.value:.80}"


def toml_faults(source: str) -> Iterator[str]:
    loaded = tomllib.loads(source)
    for key in loaded.keys() - TOML_KEYS.keys():
        yield f"table {key!r}"
    for key, allowed in TOML_KEYS.items():
        yield from (f"key {key}.{one}" for one in loaded[key].keys() - allowed)
    if loaded["project"]["dependencies"] != ["anyio>=4.5", "httpcore2>=2.0", "httpx2>=2.0", "msgspec>=0.20"]:
        yield f"dependencies {loaded['project']['dependencies']}"
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", loaded["project"]["name"]):
        yield f"name {loaded['project']['name']!r}"
    if not re.fullmatch(r"\d+(\.\d+)*", loaded["project"]["version"]):
        yield f"version {loaded['project']['version']!r}"


def markdown_faults(source: str) -> Iterator[str]:
    """Rows with a cell too many or too few, markup that no template prints, and characters that deceive."""
    columns = 0
    for line in source.split("\n"):
        # a backslash escapes the bar behind it, unless it is itself escaped
        cells = len(re.findall(r"(?<!\\)(?:\\\\)*\|", line)) - 1
        if line.startswith("|"):
            columns = columns or cells
            if cells != columns:
                yield f"{cells} cells instead of {columns}: {line:.120}"
        else:
            columns = 0
    yield from (f"markup {kind}" for kind in sorted(set(markup(source)) - MARKUP - LINKS))
    yield from (f"character {one!r}" for one in sorted(set(source)) if not one.isprintable() and one != "\n")


MARKUP = frozenset("""
    code_inline fence heading_close heading_open inline link_close link_open paragraph_close paragraph_open softbreak table_close
    table_open tbody_close tbody_open td_close td_open text text_special th_close th_open thead_close thead_open tr_close tr_open
    """.split())
"""Markdown that templates print, as tokens of its syntax."""

LINKS = frozenset(("api.md", "README.md"))


def markup(source: str) -> list[str]:
    """The syntax of a Markdown text: what a reader sees other than words."""
    blocks = MarkdownIt("commonmark").enable("table").parse(source)
    tokens = [token for block in blocks for token in (block, *(block.children or ()))]
    links = [str(token.attrs["href"]) for token in tokens if token.type == "link_open"]
    # escaped characters split a text in several
    return [token.type for token in tokens if token.type not in ("text", "text_special")] + links


def shape(source: str) -> str:
    """The syntax tree without docstrings, and with every string alike."""
    return ast.dump(_Masked().visit(ast.parse(source)))


class _Masked(ast.NodeTransformer):
    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        return ast.copy_location(ast.Constant("text"), node) if isinstance(node.value, str) else node

    def visit_Expr(self, node: ast.Expr) -> ast.AST | None:
        if isinstance(node.value, ast.Constant):
            return None
        return self.generic_visit(node)


_TURNING = frozenset(("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"))


def is_plain_line(line: str) -> bool:
    """Whether a terminal shows what stands there: no control characters, line ends, or marks that turn the text."""
    return not any(
        unicodedata.category(one) in ("Cc", "Cs", "Zl", "Zp") or unicodedata.bidirectional(one) in _TURNING
        for one in line
    )
