"""Whether every name in a generated module means what the generator meant by it.

A template's `list` is the builtin, its `cast` that of `typing`. Where a description gives a method, a field or an argument
such a name, the code around it would silently get the wrong one.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterable, Iterator

from generator.runtime.types import RequestOptions, StreamOptions

VALUES = frozenset(
    (
        *("path", "query", "headers", "cookies", "json", "form", "multipart", "content", "content_type", "others"),
        *("whole", "options"),
    )
)
"""Arguments of the runtime's calls under which a method passes on its own arguments."""

OPTIONS = {f"Unpack[{one.__name__}]": frozenset(one.__annotations__) for one in (RequestOptions, StreamOptions)}
"""Every method's options, which its own arguments may not be."""

Function = ast.FunctionDef | ast.AsyncFunctionDef


def shadowed(source: str) -> Iterator[str]:
    """Names that hide what the code around them uses."""
    tree = ast.parse(source)
    try:
        compile(source, "<generated>", "exec", dont_inherit=True)
    except SyntaxError as error:
        yield f"line {error.lineno}: {error.msg}"
    bound = list(_bound(tree.body))
    once = set(bound)
    yield from (f"module: {name!r} hides a builtin" for name in sorted(once & _BUILTINS))
    yield from (f"module: {name!r} is bound twice" for name in sorted(once) if bound.count(name) > 1)
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            hidden = set(_bound(node.body)) & {name for one in node.body for name in _meant_by_class(one)}
            yield from (f"class {node.name}: {name!r} hides what its body uses" for name in sorted(hidden))
            yield from (f"class {node.name}: {name!r} is bound twice" for name in _twice(_bound(node.body)))
        elif isinstance(node, Function):
            hidden = set(_parameters(node)) & {name for one in node.body for name in _meant_by_function(one)}
            yield from (f"{node.name}(): argument {name!r} hides what it uses" for name in sorted(hidden))
            options = node.args.kwarg and ast.unparse(node.args.kwarg.annotation or ast.Tuple([]))
            twice = set(_parameters(node)) & OPTIONS.get(options or "", frozenset())
            yield from (f"{node.name}(): argument {name!r} is one of its {options}" for name in sorted(twice))


_BUILTINS = frozenset(dir(builtins)) - {"__doc__"}


def _twice(names: Iterable[str]) -> list[str]:
    known = list(names)
    return sorted({name for name in known if known.count(name) > 1})


def _bound(body: Iterable[ast.stmt]) -> Iterator[str]:
    for node in body:
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                if not any(ast.unparse(one) == "overload" for one in node.decorator_list):
                    yield name
            case ast.Import(names=names) | ast.ImportFrom(names=names):
                yield from (alias.asname or alias.name for alias in names)
            case ast.Assign(targets=targets):
                yield from (one.id for target in targets for one in ast.walk(target) if isinstance(one, ast.Name))
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case ast.If(body=inner):  # what stands under `else` is the same for the interpreter
                yield from _bound(inner)
            case _:
                pass


def _names(node: ast.AST | None) -> Iterator[str]:
    """What an expression loads, text in which types stand included."""
    for one in ast.walk(node) if node is not None else ():
        if isinstance(one, ast.Name):
            yield one.id
        elif isinstance(one, ast.Call) and ast.unparse(one.func) == "cast" and isinstance(one.args[0], ast.Constant):
            yield from _names(ast.parse(str(one.args[0].value), mode="eval"))


def _meant_by_class(node: ast.stmt) -> Iterator[str]:
    """What is looked up in the scope of a class: annotations, defaults, decorators; not the bodies of methods."""
    match node:
        case ast.FunctionDef(args=given) | ast.AsyncFunctionDef(args=given):
            for one in (*node.decorator_list, *given.defaults, *given.kw_defaults, node.returns):
                yield from _names(one)
            for argument in _arguments(given):
                yield from _names(argument.annotation)
        case ast.AnnAssign():
            yield from _names(node.annotation)
            yield from _names(node.value)
        case ast.Assign():
            yield from _names(node.value)
        case _:
            pass


def _arguments(given: ast.arguments) -> list[ast.arg]:
    more = [one for one in (given.vararg, given.kwarg) if one is not None]
    return [*given.posonlyargs, *given.args, *given.kwonlyargs, *more]


def _parameters(node: Function) -> Iterator[str]:
    yield from (argument.arg for argument in _arguments(node.args))


def _meant_by_function(node: ast.AST) -> Iterator[str]:
    """What a body refers to beside its arguments: what it calls, what it subscripts, types."""
    match node:
        case ast.Call():
            yield from _names(node.func) if isinstance(node.func, ast.Name) else _meant_by_function(node.func)
            if ast.unparse(node.func) == "cast":
                yield from _names(node)
            yield from (name for one in node.args for name in _meant_by_function(one))
            for keyword in node.keywords:
                own = keyword.arg in VALUES or ast.unparse(keyword.value) == keyword.arg
                yield from (_meant_by_function if own or keyword.arg is None else _named)(keyword.value)
        case ast.Subscript():
            yield from _names(node.value)
            yield from _meant_by_function(node.slice)
        case _:
            yield from (name for one in ast.iter_child_nodes(node) for name in _meant_by_function(one))


def _named(node: ast.expr) -> Iterator[str]:
    """Of an argument that takes types and helpers; what a constructor hands on in a dict is its own."""
    if isinstance(node, ast.Dict | ast.BoolOp):
        yield from _meant_by_function(node)
    else:
        yield from _names(node)
