"""Names from a description never take the place of what generated code uses, in whatever scope they stand."""

from __future__ import annotations

import ast
import builtins
import importlib.metadata
import json
import keyword
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement

from generator import installation, ir, pipeline
from generator.names import reserved, used
from generator.names.client import client_name, package_name
from tests.support.cases import generate_cases

from .scopes import shadowed

ROOT = Path(__file__).parents[2]
RUNTIME = installation.runtime_folder()


def derived() -> Iterator[str]:
    """All that the derived table holds."""
    for value in (*used.TYPES.values(), *used.CLIENT.values(), *vars(used).values()):
        if isinstance(value, frozenset):
            yield from value


@cache
def used_names() -> tuple[str, ...]:
    """Every name that the modules of a client and of its runtime import or define, and all of Python's."""
    found = set(dir(builtins)) | set(keyword.kwlist) | set(keyword.softkwlist) | set(derived())
    package = next((ROOT / "generated" / "intercom-2.9" / "src").iterdir())
    for path in [*package.glob("*.py"), *package.glob("resources/*.py"), *RUNTIME.rglob("*.py")]:
        tree = ast.parse(path.read_text("utf-8"))
        for node in ast.walk(tree) if path.name == "_client.py" else tree.body:
            match node:
                case ast.arg(arg=name):
                    found.add(name)
                case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                    found.add(name)
                case ast.ImportFrom(module=str(module)) if module.startswith(("models", "params", "resources")):
                    pass
                case ast.Import(names=names) | ast.ImportFrom(names=names):
                    found.update(part for alias in names for part in (alias.asname or alias.name).split("."))
                case ast.Assign(targets=[ast.Name(id=name)]):
                    found.add(name)
                case _:
                    pass
    return tuple(sorted(found))


def spellings(name: str) -> Iterator[str]:
    yield name
    yield re.sub(r"(?<=[a-z])(?=[A-Z])|_", " ", name).strip() or name


TYPES: tuple[dict[str, Any], ...] = (
    {"type": "array", "items": {"type": "string"}},
    {"type": "object", "additionalProperties": {"type": "integer"}},
    {"type": "string", "format": "date-time"},
    {"type": "string", "format": "date"},
    {"oneOf": [{"type": "string"}, {"type": "number"}]},
    {"type": "string", "enum": ["a", "b"]},
    {"type": "boolean"},
    {},
)


def described(names: tuple[str, ...]) -> dict[str, Any]:
    """A description that calls everything by these names."""
    texts = list(dict.fromkeys(text for name in names for text in spellings(name)))
    every = {text: TYPES[index % len(TYPES)] for index, text in enumerate(texts)}

    def operation(id_: str, tag: str, answer: Any, **more: Any) -> dict[str, Any]:
        content = {"application/json": {"schema": answer}}
        return {
            "operationId": id_,
            "tags": [tag],
            "responses": {"200": {"description": "", "content": content}},
            **more,
        }

    def parameters(place: str, texts: list[str]) -> list[dict[str, Any]]:
        shown = [text for text in texts if place != "header" or text.lower() not in ("accept", "content-type")]
        return [
            {"name": text, "in": place, "schema": every[text], "required": place == "path"}
            | ({"style": "deepObject"} if place == "query" and every[text].get("type") == "object" else {})
            for text in shown
        ]

    body = {"content": {"application/json": {"schema": {"type": "object", "properties": every}}}}
    parts = {"content": {"multipart/form-data": {"schema": {"type": "object", "properties": every}}}}
    ids = [text for text in texts if text.isidentifier()]
    route = "".join(f"/{{{text}}}" for text in ids)
    paths: dict[str, Any] = {
        "/parts": {"put": operation("parts", "things", TYPES[1], requestBody=parts)},
        "/body": {"post": operation("body", "things", {"type": "object", "properties": every}, requestBody=body)},
        "/header": {"get": operation("header", "things", TYPES[4], parameters=parameters("header", ids))},
        f"/path{route}": {"get": operation("path", "things", TYPES[5], parameters=parameters("path", ids))},
    }
    for index, answer in enumerate(TYPES):
        shown = parameters("query", [text for text in texts if text.islower()])
        paths[f"/query/{index}"] = {"get": operation(f"query{index}", "things", answer, parameters=shown)}
    for index, text in enumerate(texts):
        member = {"$ref": f"#/components/schemas/{text.replace(' ', '_')}"}
        given = {"parameters": [{"name": "q", "in": "query", "schema": TYPES[index % len(TYPES)]}]}
        paths[f"/named/{index}"] = {
            "get": operation(text, "things", TYPES[(index + 1) % len(TYPES)], **given),
            "post": operation(f"one {index}", text, member),
        }
    events = {"content": {"text/event-stream": {"schema": TYPES[0]}}, "description": ""}
    shown = parameters("query", [text for text in texts if text.islower()])
    paths["/stream"] = {"get": {**operation("stream", "things", {}, parameters=shown), "responses": {"200": events}}}
    elsewhere = {"url": "https://{a}.example.test", "variables": {"a": {"default": "a"}}}
    schemas = {text.replace(" ", "_"): {"type": "object", "properties": {"p": every[text]}} for text in texts}
    for index, text in enumerate(schemas):
        answer = {"$ref": f"#/components/schemas/{text}"}
        paths[f"/elsewhere/{index}"] = {"get": operation(f"elsewhere {index}", "elsewhere", answer)}
        paths[f"/elsewhere/{index}"]["servers"] = [elsewhere]
    schemas["Told"] = {"type": "object", "properties": every, "additionalProperties": {"type": "integer"}}
    paths["/told"] = {"get": operation("told", "things", {"$ref": "#/components/schemas/Told"})}
    return {
        "openapi": "3.0.3",
        "info": {"title": "Any name", "version": "1"},
        "servers": [{"url": "https://api.example.test"}],
        "paths": paths,
        "components": {"schemas": schemas},
    }


def constructed(names: tuple[str, ...]) -> dict[str, Any]:
    """A description whose client is constructed with arguments of these names."""
    ids = [name for name in names if name.islower()]
    url = "https://api.example.test/" + "/".join(f"{{{name}}}" for name in ids[1::2])
    return {
        "openapi": "3.0.3",
        "info": {"title": "Any name", "version": "1"},
        "servers": [{"url": url, "variables": {name: {"default": "a"} for name in ids[1::2]}}],
        "security": [{name: []} for name in ids[::2]],
        "paths": {"/a": {"get": {"operationId": "a", "responses": {"200": {"description": ""}}}}},
        "components": {
            "securitySchemes": {name: {"type": "apiKey", "in": "header", "name": f"x-{name}"} for name in ids[::2]}
        },
    }


def printed(document: dict[str, Any], folder: Path) -> tuple[dict[str, str], dict[str, str]]:
    path = folder / "openapi.json"
    path.write_text(json.dumps(document), "utf-8")
    job = pipeline.Job(path, None, (), None)
    compiled = pipeline.compile_client(job, pipeline.Options(), (installation.templates_folder(),))
    return dict(compiled.rendered), dict(compiled.verbatim)


def faults(files: dict[str, str]) -> list[str]:
    modules = ((path, text) for path, text in files.items() if path.endswith(".py") and "/_runtime/" not in path)
    return [f"{path}: {fault}" for path, text in modules for fault in shadowed(text)]


def test_the_check_sees_what_is_hidden() -> None:
    for source in (
        "class A:\n    def list(self) -> list[str]: ...\n",
        "class A:\n    @cached_property\n    def cached_property(self) -> int: ...\n",
        "class A:\n    def omit(self) -> None: ...\n    def b(self, *, q: str = omit) -> None: ...\n",
        "class A:\n    date: date | None\n",
        "def f(self, cast):\n    return self._client.call(returns=cast('type[Any]', Any))\n",
        "def f(self, type):\n    return self._client.call(returns=cast('type[Any]', Any))\n",
        "def f(self, dict):\n    return self._client.call(returns=dict[str, str])\n",
        "def f(super):\n    super().__init__(API, super=super)\n",
        "from a import Error\nError = OtherError\n",
        "from a import ValueError\n",
        "class A:\n    property: str\n    @property\n    def extra(self) -> int: ...\n",
        "def f(a, b, a):\n    pass\n",
        "def f(self, reconnect, **request_options: Unpack[StreamOptions]):\n    pass\n",
    ):
        assert list(shadowed(source)), source
    assert not list(shadowed("def f(self, list):\n    return self._client.call(query={'list': list}, returns=Tag)\n"))


def test_names_that_the_code_uses_hide_nothing(tmp_path: Path) -> None:
    # those that code is sure to use, and of the others enough
    sure = set(dir(builtins)) | set(derived())
    names = tuple(name for index, name in enumerate(used_names()) if name in sure or index % 3 == 0)
    rendered, verbatim = printed(described((*names, "cached_property", "omit", "cast", "builtins", "httpx2")), tmp_path)
    assert len(used_names()) > 600
    assert faults(rendered) == []
    source = tmp_path / "src"
    for path, text in {**rendered, **verbatim}.items():
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", USE, str(source)], capture_output=True, text=True, check=False, cwd=tmp_path
    )
    assert done.returncode == 0, done.stderr[-2000:]


USE = """
import importlib, inspect, pkgutil, sys
sys.path.insert(0, sys.argv[1])
import any_name as package
for info in pkgutil.walk_packages(package.__path__, "any_name."):
    if "fast" not in info.name:
        importlib.import_module(info.name)
for folder in (package.models, package.params):
    for name in dir(folder):
        getattr(folder, name)
client = package.testing.fake_client(max_retries=0)
called = 0
for name in dir(type(client)):
    if name[0] == "_" or not type(vars(type(client)).get(name)).__name__ == "cached_property":
        continue
    resource = getattr(client, name)
    for method in dir(resource):
        if method[0] != "_" and not method.startswith("with_"):
            function = getattr(resource, method)
            required = [one for one in inspect.signature(function).parameters.values() if one.kind == one.POSITIONAL_ONLY]
            function(*["a"] * len(required))
            called += 1
assert called > 500, called
"""


def test_what_a_client_is_constructed_with_hides_nothing(tmp_path: Path) -> None:
    for names in (used_names(), used_names()[1:]):
        rendered, _ = printed(constructed(names), tmp_path)
        assert faults(rendered) == []


def test_resources_hide_nothing_of_what_the_client_uses(tmp_path: Path) -> None:
    """Where no model has taken the name before."""
    tags = [text for name in used_names() for text in (name, name.removeprefix("Async"))]
    answers = {"200": {"description": ""}}
    paths = {f"/{index}": {"get": {"tags": [tag], "responses": answers}} for index, tag in enumerate(tags)}
    document = {"openapi": "3.0.3", "info": {"title": "Any name", "version": "1"}, "paths": paths}
    rendered, _ = printed(document, tmp_path)
    assert faults(rendered) == []


def test_the_cases_hide_nothing() -> None:
    for name, client in generate_cases().items():
        files = {path.as_posix(): path.read_text("utf-8") for path in client.source.rglob("*.py")}
        assert faults(files) == [], name


# --- the client and its package --------------------------------------------------------------------------------------


def titled(title: str, version: str = "") -> ir.Api:
    from tests.unit.api_builder import api

    return api(title=title, version=version)


def beside_the_client() -> set[str]:
    """What the modules around the client's class import from the runtime and from Python, and what the package offers."""
    package = next((ROOT / "generated" / "intercom-2.9" / "src").iterdir())
    found: set[str] = set()
    for file in ("__init__.py", "_client.py", "errors.py", "testing.py"):
        for node in ast.walk(ast.parse((package / file).read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and not (node.module or "").startswith(("resources", "_client")):
                found.update(alias.asname or alias.name for alias in node.names)
    return found - {"IntercomError"}


def test_no_title_makes_a_class_that_is_there_already() -> None:
    exported = {name for name in beside_the_client() if name[:1].isupper()}
    assert {"ConflictError", "ApiInfo", "FakeTransport", "Drift", "Literal"} <= exported
    for name in sorted(exported | {one for one in dir(builtins) if one.endswith("Error")}):
        for title in (name, name.removesuffix("Error"), name.removeprefix("Async"), *spellings(name)):
            client = client_name(titled(title or "x"))
            own = {client, f"Async{client}", f"{client}Error"}
            assert not own & exported, (title, own)
            assert not own & set(dir(builtins)), (title, own)


def installed(*names: str) -> Iterator[str]:
    """The modules of distributions and of all they need, and the distributions' names."""
    known: set[str] = set()
    waiting = list(names)
    modules = importlib.metadata.packages_distributions()
    while waiting:
        name = re.sub(r"[-_.]+", "-", waiting.pop()).lower()
        if name in known:
            continue
        known.add(name)
        yield name.replace("-", "_")
        try:
            needs = importlib.metadata.requires(name) or []
        except importlib.metadata.PackageNotFoundError:
            continue  # for another platform
        yield from (
            module
            for module, owners in modules.items()
            if name in (re.sub(r"[-_.]+", "-", one).lower() for one in owners)
        )
        parsed = [Requirement(one) for one in needs]
        waiting += [one.name for one in parsed if one.marker is None or "extra" not in str(one.marker)]


@pytest.mark.parametrize(
    "needs", [("httpx2", "httpcore2", "anyio", "msgspec"), ("pip", "hatchling", "setuptools", "wheel", "build")]
)
def test_no_title_takes_the_place_of_what_a_client_needs(needs: tuple[str, ...]) -> None:
    for module in installed(*needs):
        if module.isidentifier() and module.islower() and not module.startswith("_"):
            package = package_name(titled(module))
            assert package != module, module
            assert package not in reserved.PACKAGES


def test_modules_of_python_are_no_packages() -> None:
    for module in (*sys.stdlib_module_names, "distutils", "telnetlib", "annotationlib", "compression"):
        assert package_name(titled(module)) != module  # whatever Python this is
