"""Descriptions are hostile: nothing in them gets out of strings and docstrings, whatever it says and wherever it stands."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator import installation, pipeline
from generator.input.document import InputError
from generator.printing.black import format_texts
from tests.behaviour.calls import operations
from tests.support.clients import generate
from tests.support.server import Server

from . import payloads
from .inspection import faults, markup, shape
from .payloads import BREAKOUTS, CANARY, EVERY, MARKUP, ODD, PATHS, WORDS, Different, Fill, clean, described

GROUPS = {"breakouts": BREAKOUTS, "odd": ODD, "markup": MARKUP, "paths": PATHS, "words": WORDS}
STARTS = range(0, len(EVERY), 37)


def printed(text: Fill, name: Fill, *, formatted: bool) -> dict[str, str]:
    """Every file of the client of a description filled like this, by path."""
    with tempfile.TemporaryDirectory() as folder:
        job = pipeline.Job(written(text, name, Path(folder)), None, (), None)
        compiled = pipeline.compile_client(job, pipeline.Options(tolerant=True), (installation.templates_folder(),))
    rendered = format_texts(compiled.rendered) if formatted else compiled.rendered
    return {**rendered, **compiled.verbatim}


def written(text: Fill, name: Fill, folder: Path) -> Path:
    path = folder / "openapi.json"
    path.write_text(json.dumps(described(text, name)), "utf-8")
    return path


@cache
def unharmed() -> dict[str, str]:
    """The client of the description without anything hostile in it."""
    return printed(clean, clean, formatted=True)


def differing(files: dict[str, str]) -> list[str]:
    """Modules that are not what they are in the unharmed client, strings aside."""
    printed_ones = [path for path in files if path.endswith(".py") and "/_runtime/" not in path]
    return [path for path in printed_ones if shape(files[path]) != shape(unharmed()[path])]


def test_the_inspection_passes_what_templates_print() -> None:
    assert list(faults(unharmed())) == []


# --- text that is only printed ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("group", GROUPS)
def test_text_changes_strings_and_nothing_else(group: str) -> None:
    for start in range(0, len(GROUPS[group]), 9):
        files = printed(Different(GROUPS[group], start), clean, formatted=True)
        assert files.keys() == unharmed().keys()
        assert differing(files) == []
        documents = [path for path in files if path.endswith(".md")]
        assert [path for path in documents if markup(files[path]) != markup(unharmed()[path])] == []
        assert list(faults(files)) == []


def test_the_inspection_would_see_text_get_out() -> None:
    path = "src/hostile/models/thing.py"
    for added in (
        payloads.TOUCH,
        "x = eval('1')",
        "# a comment",
        "import os",
        "for x in y: pass",
        "x = '\u202e'",
        "x = [y for y in z]",
    ):
        assert list(faults({path: unharmed()[path] + added + "\n"}))
    for path, added in {
        "pyproject.toml": "[tool.evil]\n",
        "api.md": "| - | - |\n| - | - |\n| a | b | c |\n",
        "README.md": "<b>x</b>\n",
    }.items():
        assert list(faults({path: unharmed()[path] + "\n" + added}))


# --- text that names are made of -------------------------------------------------------------------------------------


@pytest.mark.parametrize("start", STARTS)
def test_names_are_identifiers_whatever_they_are_made_of(start: int) -> None:
    files = printed(Different(EVERY, start), Different(EVERY, start + 11), formatted=True)
    assert list(faults(files)) == []


IMPORT_EVERYTHING = """
import importlib, pkgutil, sys, typing
sys.path.insert(0, sys.argv[1])
package = importlib.import_module(sys.argv[2])
for info in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    if "net_fast" in info.name: continue
    module = importlib.import_module(info.name)
    for one in list(vars(module).values()):
        if isinstance(one, type) and ".params." in one.__module__ and one.__module__ == info.name:
            typing.get_type_hints(one)
try:
    package.testing.fake_client()
except ValueError:
    pass  # refused to send such a header, or to such a server
"""


@pytest.mark.parametrize("start", STARTS)
def test_nothing_is_executed_and_nothing_lands_elsewhere(start: int, tmp_path: Path) -> None:
    inside = tmp_path / "a" / "b" / "c"
    inside.mkdir(parents=True)
    description = written(Different(EVERY, start + 5), Different(EVERY, start), inside)
    client = generate(description, tolerant=True, out=inside / "client")
    command = [sys.executable, "-W", "error", "-c", IMPORT_EVERYTHING, str(client.path / "src"), client.package]
    done = subprocess.run(command, cwd=inside, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    left = {path.relative_to(inside).parts[0] for path in tmp_path.rglob("*") if path.is_file()}
    assert left == {"client", "openapi.json"}
    assert not list(tmp_path.rglob(CANARY))


@pytest.mark.parametrize("start", range(0, len(WORDS), 7))
def test_operations_of_any_name_can_be_called(start: int) -> None:
    words = tuple(word for word in WORDS if word)
    with tempfile.TemporaryDirectory() as folder, Server() as server:
        client = generate(written(clean, Different(words, start), Path(folder)), tolerant=True, package="any_name")
        caller = client.client_class()("tok_any_name", base_url=server.url)
        known = operations(client.path / "surface.json")
        for operation in known.values():
            server.answer(200, b"[]" if operation.http == "PUT /upload" else b"{}")
            body = b"bytes" if operation.http == "PUT /upload" else operation.made_up_body()
            arguments = operation.arguments({}, body, every=True)
            operation.bound(caller)(*arguments.positional, **arguments.keyword)
            request = server.requests[-1]
            assert request.method == operation.http.split(" ")[0]
            assert request.path.split("/")[1] == operation.http.split("/")[1]
            if isinstance(body, dict):
                assert request.json() == body
        assert len(server.requests) == len(known) == 3


# --- anything --------------------------------------------------------------------------------------------------------

FRAGMENTS = st.one_of(
    st.sampled_from(EVERY),
    st.sampled_from(['"', '"""', "\\", "'", "\n", "{%", "%}", "{{", "`", "|", "#", "\u2028", " ", "."]),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=6),
)
TEXTS = st.lists(FRAGMENTS, max_size=6).map("".join)


@given(texts=st.lists(TEXTS, min_size=1, max_size=12), names=st.lists(TEXTS, min_size=1, max_size=12))
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_text_anywhere(texts: list[str], names: list[str]) -> None:
    assert list(faults(printed(Different(texts), Different(names), formatted=False))) == []


@given(texts=st.lists(TEXTS, min_size=4, max_size=12))
@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_text_survives_formatting(texts: list[str]) -> None:
    files = printed(Different(texts), clean, formatted=True)
    assert differing(files) == []


def test_half_a_character_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        generate(written(lambda text: text + "\ud800", clean, tmp_path), tolerant=True)
