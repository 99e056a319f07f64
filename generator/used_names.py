"""Writes `names/used.py`: the names that generated code uses of its own, and that no name of a description may take.

    python -m generator.used_names [--check]

They are read off what prints them: the templates, parsed as the Python that they are around what is filled in; the
modules in `python/`, whose texts name what they import; and the runtime, whose classes say what callers find on them.
So a name that is new in any of these is a name that is taken.
"""

from __future__ import annotations

import ast
import builtins
import importlib
import keyword
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import jinja2
import jinja2.nodes

from .installation import runtime_folder, templates_folder

HERE = Path(__file__).parent
TARGET = HERE / "names" / "used.py"

CLIENT_SIDE = ("client", "package", "webhooks")
"""Templates, and modules in `python/`, of what stands once in a client; the others print models, params and resources."""

CLIENT_TEMPLATES = ("client", "errors", "package", "shared_errors", "testing", "webhooks")
STANDARD = ("builtins", "collections.abc", "datetime", "decimal", "functools", "typing", "uuid")
"""What generated modules import of Python; another one that a text of `python/` imports is found missing by a test."""

IN_SIGNATURES = ("builtins", "datetime", "deprecation", "types")
"""Of what is filled in, what stands in annotations, defaults and decorators: they are looked up in a class."""

_BUILTINS = frozenset(dir(builtins)) - set(keyword.kwlist)


# --- templates -------------------------------------------------------------------------------------------------------

_FILLED = {"keyword": "def", "statement": "return", "imports": "if _:\n    pass"}
"""Fills of the templates that are no names."""


def template(name: str) -> ast.Module:
    """A template as Python: what is filled in is `_`; of what stands under conditions, both branches, one after the other."""
    text = (templates_folder() / f"{name}.py.j2").read_text("utf-8")
    parsed = jinja2.Environment(trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True).parse(text)
    branches = ("".join(_filled(parsed.body, other=other)) for other in (False, True))
    return ast.Module([one for branch in branches for one in ast.parse(branch).body], [])


def _filled(parts: Iterable[jinja2.nodes.Node], *, other: bool) -> Iterator[str]:
    for part in parts:
        match part:
            case jinja2.nodes.TemplateData():
                yield part.data
            case jinja2.nodes.Output():
                yield from _filled(part.nodes, other=other)
            case jinja2.nodes.If(test=jinja2.nodes.Not()):
                continue  # a comma unless it is the last one
            case jinja2.nodes.If():
                yield from _filled(part.else_ if other and part.else_ else part.body, other=other)
            case jinja2.nodes.For():
                yield from _filled(part.else_ if other and part.else_ else part.body, other=other)
            case jinja2.nodes.Block():
                yield from _filled(part.body, other=other)
            case jinja2.nodes.Getattr(attr=name):
                yield _FILLED.get(name, "_")
            case _:
                yield "_"


def loaded(nodes: Iterable[ast.AST | None]) -> Iterator[str]:
    for node in nodes:
        yield from (one.id for one in ast.walk(node) if isinstance(one, ast.Name)) if node is not None else ()


def bound(tree: ast.AST) -> Iterator[str]:
    """What a module binds, imports, and calls its arguments, at any depth."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names) | ast.ImportFrom(names=names):
                yield from (alias.asname or alias.name for alias in names)
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.arg(arg=name):
                yield name
            case ast.Name(id=name):
                yield name
            case _:
                pass


def of_classes(tree: ast.Module) -> set[str]:
    """What is looked up in the bodies of classes: decorators, annotations and defaults, not what functions do."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            for one in node.body:
                found.update(_of_class(one))
    return found


def _of_class(node: ast.stmt) -> Iterator[str]:
    if isinstance(node, ast.FunctionDef):
        given = node.args
        every = [*given.posonlyargs, *given.args, *given.kwonlyargs, given.vararg, given.kwarg]
        yield from loaded([*node.decorator_list, node.returns, *given.defaults, *given.kw_defaults])
        yield from loaded(one.annotation for one in every if one is not None)
    elif isinstance(node, ast.AnnAssign):
        yield from loaded([node.annotation, node.value])


def of_functions(tree: ast.Module, name: str) -> set[str]:
    """The arguments of the functions of that name, and what their bodies use."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.name == name:
            given = node.args
            every = [*given.posonlyargs, *given.args, *given.kwonlyargs, given.vararg, given.kwarg]
            found.update(one.arg for one in every if one is not None)
            found.update(loaded(node.body))
    return found


def of_module(tree: ast.Module) -> set[str]:
    """What is looked up in a module, by its functions, too: all but what these bind themselves."""
    own = {one.arg for one in ast.walk(tree) if isinstance(one, ast.arg)}
    own |= {one.id for one in ast.walk(tree) if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store)}
    return set(loaded([tree])) - own


# --- what is filled in -----------------------------------------------------------------------------------------------


def texts(path: Path) -> Iterator[str]:
    """The texts in a module, docstrings aside."""
    tree = ast.parse(path.read_text("utf-8"))
    prose = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose:
            yield node.value


def printed_builtins(path: Path) -> set[str]:
    """The builtins in the code that a module prints: names in `Code(...)`, and types."""
    tree = ast.parse(path.read_text("utf-8"))
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Code":
            parts = (one for given in node.args for one in ast.walk(given) if isinstance(one, ast.Constant))
            bare = (re.sub(r'"[^"]*"', "", one.value) for one in parts if isinstance(one.value, str))
            found.update(name for text in bare for name in re.findall(r"(?<![\w.])[a-z]\w*\b(?!=)", text))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and re.match(r"[a-z]+( \||\[)", node.value):
            found.update(re.findall(r"(?<![\w.])[a-z]\w*", node.value))
    if path.stem == "type_expressions":
        found.update(text for text in texts(path) if isinstance(getattr(builtins, text, None), type))
    return found & _BUILTINS


def rooms() -> dict[str, set[str]]:
    """What each module of the runtime, and of Python, offers by name."""
    found: dict[str, set[str]] = {}
    for path in sorted(runtime_folder().rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        name = ".".join(path.relative_to(runtime_folder()).with_suffix("").parts)
        found[name] = {one for one in _offered(tree.body) if not one.startswith("_")}
    for name in STANDARD[1:]:
        found[name] = {one for one in dir(importlib.import_module(name)) if not one.startswith("_")}
    return found


def _offered(body: Iterable[ast.stmt]) -> Iterator[str]:
    for node in body:
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield name
            case ast.Assign(targets=[ast.Name(id="__all__"), *_], value=ast.List(elts=named)):
                yield from (one.value for one in named if isinstance(one, ast.Constant) and isinstance(one.value, str))
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case ast.ImportFrom(names=names):
                yield from (alias.name for alias in names if alias.asname == alias.name)
            case ast.If(body=first, orelse=second):
                yield from (*_offered(first), *_offered(second))
            case _:
                pass


def used(stems: Iterable[str], templates: Iterable[str]) -> dict[str, set[str]]:
    """Module -> what these print of it."""
    said: set[str] = set()
    for stem in stems:
        said.update(word for text in texts(HERE / "python" / f"{stem}.py") for word in re.findall(r"[\w.]+", text))
    said |= {word.removeprefix("_runtime.") for word in said}
    for name in templates:
        said.update(bound(template(name)))
        for node in ast.walk(template(name)):
            if isinstance(node, ast.ImportFrom) and node.module:
                said.add(node.module.removeprefix("_runtime."))
    named = {module: names & said for module, names in rooms().items() if module in said}
    return {module: names for module, names in named.items() if names}


# --- the runtime -----------------------------------------------------------------------------------------------------


def members(module: str, *classes: str) -> set[str]:
    """The public attributes of classes of the runtime."""
    tree = ast.parse((runtime_folder() / f"{module.replace('.', '/')}.py").read_text("utf-8"))
    chosen = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef) and node.name in classes]
    assert len(chosen) == len(classes), (module, classes)
    bodies = [node for one in chosen for node in one.body]
    return {name for name in _offered(bodies) if not name.startswith("_")}


# --- the table -------------------------------------------------------------------------------------------------------


def table() -> dict[str, dict[str, set[str]] | set[str]]:
    every = [path.stem for path in sorted((HERE / "python").glob("*.py"))]
    types = used((one for one in every if one not in CLIENT_SIDE), ("models", "params", "resource"))
    client = used(CLIENT_SIDE, CLIENT_TEMPLATES)
    bodies = [HERE / "python" / f"{one}.py" for one in every if one not in CLIENT_SIDE]
    plain = {name for path in bodies for name in printed_builtins(path)} - {"type"}  # spelled otherwise where hidden
    signatures = {name for module in IN_SIGNATURES for name in types.get(module, ()) if name.islower()} | {"builtins"}
    model, resource, constructor = template("models"), template("resource"), template("client")
    clients = [members(f"client.{one}_client", f"{one.capitalize()}Client") for one in ("sync", "async")]
    return {
        "TYPES": {module: {name for name in names if name[0].isupper()} for module, names in types.items()},
        "CLIENT": {
            module: {name for name in names if name[0].isupper()}
            for module, names in {**client, "": set(bound(constructor))}.items()
        },
        "MODEL": members("models.model", "Model") | plain,
        "MODEL_WITH_EXTRA": of_classes(model) - {"_", *plain, *members("models.model", "Model")},
        "RESOURCES": {
            *clients[0],
            *clients[1],
            *(name for name in of_classes(constructor) if name.islower()),
            *printed_builtins(HERE / "python" / "client.py"),
        },
        "METHODS": {
            *(name for name in (*of_classes(resource), *members("client.resource", "Resource")) if name.islower()),
            *(name for name in bound(resource) if name.startswith("with_")),
            *(signatures | plain)
            - {"list"},  # what callers expect a listing to be called: annotations spell it otherwise then
        },
        "ARGUMENTS": of_functions(resource, "_") - {"_"}
        | members("types", "RequestOptions", "StreamOptions")
        | {"omit"},
        "BODIES": plain | {"builtins"} | {name for name in types["typing"] if name == "cast"},
        "CONSTRUCTOR": of_functions(constructor, "__init__") - {"token"},  # a credential itself
        "INDEX": {name for name in of_module(template("types_index")) if name.islower()},
    }


def derived() -> str:
    lines = ['"""Derived from the templates and the runtime: change those, then run `make sync`."""', ""]
    lines += ["from typing import Final", "", "from .words import word_set", ""]
    for key, value in table().items():
        if isinstance(value, dict):
            pairs = (f"{module!r}: {_words(names)}," for module, names in sorted(value.items()) if _kept(names))
            lines.append(f"{key}: Final = {{{' '.join(pairs)}}}")
        else:
            lines.append(f"{key}: Final = {_words(value)}")
    text = "\n".join(lines) + "\n"
    command = [sys.executable, "-m", "black", "--quiet", "--stdin-filename", str(TARGET), "-"]
    return subprocess.run(command, input=text, text=True, stdout=subprocess.PIPE, check=True).stdout


def _kept(names: Iterable[str]) -> list[str]:
    return sorted(name for name in set(names) if name.strip("_") and not name.startswith("__"))


def _words(names: Iterable[str]) -> str:
    rows, row = list[str](), ""
    for name in _kept(names):
        if len(row) + len(name) > 100:
            rows, row = [*rows, row], ""
        row += f"{name} "
    spelled = [*(f'"{one}"' for one in rows), f'"{row.rstrip()}"']
    return f"word_set({chr(10).join(spelled)})"


def main(arguments: list[str]) -> int:
    text = derived()
    current = TARGET.read_text("utf-8") if TARGET.exists() else ""
    if text != current and "--check" in arguments:
        print("generator/names/used.py is not what templates and runtime give: run `make sync`", file=sys.stderr)
        return 1
    if text != current:
        TARGET.write_text(text, "utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
