"""The pages of a client as text: everything is there, under addresses that last, and every example runs."""

from __future__ import annotations

import contextlib
import io
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from generator import installation, pipeline
from generator.cli import main
from generator.docs.places import Places
from generator.docs.site import Version, folders, site
from generator.python import Package
from generator.surface.diff import report
from generator.surface.surface import full
from tests.behaviour.versions import version
from tests.support.cases import Case, all_cases, generate_cases

ROOT = Path(__file__).parents[2]
EMBEDDED = ROOT / "specs" / "intercom-2.9.yaml"
TEMPLATES = (installation.templates_folder(),)

STREAMS = """
openapi: 3.1.0
info: {title: Ticker, version: "%s"}
servers: [{url: "https://ticker.example"}]
tags: [{name: models, description: "Of a name that pages have, too."}]
paths:
  /ticks:
    get:
      operationId: listTicks
      tags: [models]
      responses:
        "200": {description: Ticks, content: {text/event-stream: {schema: {$ref: "#/components/schemas/index"}}}}
%s
components:
  schemas:
    index: {type: object, properties: {n: {type: integer}}}
"""


@cache
def package(path: Path) -> Package:
    options = pipeline.Options()
    return pipeline.view_of(pipeline.describe(pipeline.Job(path, None, None, ROOT / "specs"), options), options)


@cache
def files(path: Path = EMBEDDED) -> dict[str, str]:
    only = Version(package(path), "2.9")
    return site(only, [only], TEMPLATES, "a test")


def page(name: str) -> str:
    return next(text for path, text in files().items() if path.endswith(f"_docs/{name}.md"))


def test_every_operation_is_a_method_with_its_parts() -> None:
    found = 0
    for resource in package(EMBEDDED).resources:
        text = page(str(resource.module))
        for method in resource.methods:
            section = text.partition(f"\n## {_shown(str(method.name))} {{ #{method.name} }}\n")[2].partition("\n## ")[0]
            for part in ("-returns }", "-errors }", "-example }"):
                assert part in section, (resource.attr, method.name, part)
            for argument in (*method.positional, *method.keyword):
                assert f"<code>{_shown(str(argument.name))}</code>" in section
            assert '=== "Sync"' in section
            assert '=== "Async"' in section
            found += 1
    assert found == 108


def _shown(name: str) -> str:
    return name.replace("_", "&#95;")


def test_every_type_has_its_fields_and_every_link_leads_somewhere() -> None:
    places = Places(package(EMBEDDED))
    known = {
        path.partition("_docs/")[2].removesuffix("index.md").replace(".md", "/")
        for path in files()
        if path.endswith(".md")
    }
    assert set(places.pages()) == known
    anchors = {
        f"{path.partition('_docs/')[2].removesuffix('index.md').replace('.md', '/')}#{anchor}"
        for path, text in files().items()
        for anchor in re.findall(r"^#+ .*\{ #(\S+) \}$", text, re.MULTILINE)
    }
    checked = 0
    for path, text in files().items():
        if not path.endswith(".md"):
            continue
        here = path.partition("_docs/")[2].removesuffix("index.md").replace(".md", "/")
        for url in re.findall(r'<a href="([^"]*)"', text):
            url = url.replace("&#35;", "#").replace("&#95;", "_").replace("&#58;", ":")
            if url.startswith("http"):
                continue
            target = _resolved(here, url)
            assert target in anchors or (target.partition("#")[0] in known and "#" not in target), (path, url)
            checked += 1
    assert checked > 1_000
    for address in places.types.values():
        assert address.replace("/#", "/#") in anchors


def _resolved(here: str, url: str) -> str:
    steps = here.split("/")[:-1] if here else []
    address, mark, anchor = url.partition("#")
    for step in address.split("/")[:-1]:
        if step == "..":
            steps.pop()
        elif step != ".":
            steps.append(step)
    if not address:
        return f"{here}{mark}{anchor}"
    return "".join(f"{step}/" for step in steps) + mark + anchor


def test_addresses_that_others_keep() -> None:
    places = Places(package(EMBEDDED))
    contacts = next(one for one in places.package.resources if one.attr == "contacts")
    assert places.method(contacts, next(one for one in contacts.methods if one.name == "search")) == "contacts/#search"
    assert places.types["Contact"] == "models/contact/#Contact"
    assert "guide/errors/" in places.pages()


def _client(module: Any, asynchronous: bool) -> Any:
    return module.fake_async_client() if asynchronous else module.fake_client()


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_every_example_runs(asynchronous: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Against the fake client, which refuses what the description does not allow."""
    client = version("embedded 2.9", "intercom_v2_9").client
    _run_all(client, package(EMBEDDED), 108, asynchronous, monkeypatch, tmp_path)


cases = cache(generate_cases)


@pytest.mark.parametrize("case", all_cases(), ids=lambda case: case.name)
def test_every_example_of_the_cases_runs(case: Case, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    client = cases()[case.name]
    options = pipeline.Options(allow_files=True)
    job = pipeline.Job(case.description, None, case.overlays, None)
    made = pipeline.view_of(pipeline.describe(job, options), options)
    _run_all(client, made, client.operations, False, monkeypatch, tmp_path)


def _run_all(
    client: Any, made: Package, count: int, asynchronous: bool, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    module, testing = client.import_(), client.import_("testing")
    name = str(made.client.async_name if asynchronous else made.client.name)
    monkeypatch.setattr(module, name, lambda **settings: _client(testing, asynchronous), raising=False)
    monkeypatch.chdir(folder)
    run, faults = 0, []
    for resource in made.resources:
        for method in resource.methods:
            program = method.explained.async_program if asynchronous else method.explained.program
            text = "\n".join(program)
            try:
                with contextlib.redirect_stdout(io.StringIO()):
                    exec(compile(text, f"{resource.attr}.{method.name}", "exec"), {})
            except Exception as error:
                faults.append(f"{text}\n{type(error).__name__}: {str(error)[:300]}")
            run += 1
    assert faults == [], "\n\n".join(faults)
    assert run == count


def test_pages_of_streams_and_of_names_that_are_taken(tmp_path: Path) -> None:
    path = tmp_path / "ticker.yaml"
    path.write_text(STREAMS % ("1", ""), "utf-8")
    made = package(path)
    text = site(Version(made, "1"), [Version(made, "1")], TEMPLATES, "a test")
    resource = text[f"src/{made.name}_docs/models-resource.md"]
    assert "Stream&#91;ServerSentEvent" in resource
    assert "client.models.list_ticks() -> Stream[ServerSentEvent[Index]]" in resource
    assert "client.models.list_ticks" in text[f"src/{made.name}_docs/guide/streaming.md"].replace("&#95;", "_")
    assert f"src/{made.name}_docs/models/index-types.md" in text


def test_changes_are_a_page_of_the_version_that_makes_them(tmp_path: Path) -> None:
    more = '  /tocks: {get: {operationId: listTocks, tags: [models], responses: {"204": {description: Nothing}}}}'
    versions = []
    for number, paths in (("1", more), ("2", "")):
        path = tmp_path / f"{number}.yaml"
        path.write_text(STREAMS % (number, paths), "utf-8")
        versions.append(package(path))
    assert folders(versions) == ["1", "2"]
    old, new = versions
    second = Version(new, "2", report(full(old), full(new)))
    text = site(second, [Version(old, "1"), second], TEMPLATES, "a test")
    changes = text[f"src/{new.name}_docs/changes.md"]
    assert "From 1 to 2: 1 breaking" in changes
    assert "<code>models.list&#95;tocks()</code>" in changes
    assert '- name: "1"\n      folder: "1"\n      lacks: []' in text["mkdocs.yml"]


def test_a_folder_that_holds_something_else_is_left_alone(tmp_path: Path) -> None:
    out = tmp_path / "docs"
    out.mkdir()
    (out / "own.md").write_text("mine")
    done = CliRunner().invoke(main, ["docs", str(EMBEDDED), "--out", str(out)])
    assert done.exit_code == 1
    assert "output-conflict" in done.output
    assert sorted(path.name for path in out.iterdir()) == ["own.md"]


def test_the_same_input_gives_the_same_pages() -> None:
    only = Version(package(EMBEDDED), "2.9")
    assert site(only, [only], TEMPLATES, "a test") == files()
