"""References to other files: what is read, what is refused, and which file a problem names. What comes out: `tests/cases/other_files`."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner, Result

from generator import pipeline
from generator.cli import main
from generator.input import files_below
from generator.input.description import read_description
from generator.input.document import InputError

THING = "type: object\nproperties: {id: {type: string}}\n"


def described(folder: Path, ref: str, files: Mapping[str, str] | None = None, **more: Any) -> Path:
    """A description in `folder/api` whose only answer is what `ref` leads to, and files beside it."""
    path = folder / "api" / "openapi.yaml"
    content = {"application/json": {"schema": {"$ref": ref}}}
    operation = {"operationId": "get", "responses": {"200": {"description": "A thing.", "content": content}}}
    data = {"openapi": "3.0.3", "info": {"title": "Joined", "version": "1"}, "paths": {"/a": {"get": operation}}}
    for name, text in {"api/openapi.yaml": yaml.safe_dump({**data, **more}), **(files or {})}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return path


def schemas(path: Path) -> dict[str, Any]:
    document, problems = read_description(path, allow_files=True)
    assert not problems
    found: dict[str, Any] = document.data["components"]["schemas"]
    return found


def problems(path: Path, *, allow_files: bool = True) -> list[tuple[str, int, str, str]]:
    """File, line, code and pointer of what is wrong."""
    try:
        found = pipeline.describe(
            pipeline.Job(path, None, (), None), pipeline.Options(allow_files=allow_files)
        ).problems
    except InputError as error:
        found = error.problems
    shown = (one._replace(file=os.path.relpath(one.file, path.parent)) for one in found if one.severity != "note")
    return [(one.file, one.line, one.code, one.pointer) for one in shown]


PLACE = "#/paths/~1a/get/responses/200/content/application~1json/schema/$ref"


@pytest.mark.parametrize(
    ("ref", "code"),
    [
        ("../outside.yaml", "outside-folder"),
        ("%2e%2e/outside.yaml", "outside-folder"),
        ("sub/../../outside.yaml#/a", "outside-folder"),
        ("link.yaml", "outside-folder"),
        ("linked/outside.yaml", "outside-folder"),
        ("/etc/passwd", "outside-folder"),
        ("%2Fetc/passwd", "outside-folder"),
        ("C:/outside.yaml", "outside-folder"),
        ("file:///etc/passwd", "external-reference"),
        ("https://example.com/thing.yaml", "external-reference"),
        ("//example.com/thing.yaml", "external-reference"),
        ("sub", "not-a-file"),
        ("pipe.yaml", "not-a-file"),
        ("missing.yaml#/a", "file-not-found"),
        ("a%00b.yaml", "file-not-found"),
        ("ab%3Ac.yaml", "bad-file-name"),
        ("thing.yaml#/properties/other", "dangling-reference"),
        ("thing.yaml#anchor", "dangling-reference"),
        ("openapi.yaml#/nothing", "dangling-reference"),
        ("circle.yaml#/a", "reference-cycle"),
    ],
)
def test_refused(ref: str, code: str, tmp_path: Path) -> None:
    circle = "a: {$ref: 'circle.yaml#/b'}\nb: {$ref: '#/a'}\n"
    files = {"outside.yaml": THING, "api/thing.yaml": THING, "api/sub/a.yaml": THING, "api/circle.yaml": circle}
    path = described(tmp_path, ref, files)
    (path.parent / "link.yaml").symlink_to(tmp_path / "outside.yaml")
    (path.parent / "linked").symlink_to(tmp_path)
    os.mkfifo(path.parent / "pipe.yaml")
    assert problems(path) == [("openapi.yaml", 14, code, PLACE)]


def test_without_the_option_the_refusal_says_how(tmp_path: Path) -> None:
    path = described(tmp_path, "thing.yaml", {"api/thing.yaml": THING})
    assert problems(path, allow_files=False) == [("openapi.yaml", 14, "external-reference", PLACE)]
    result = sdkgen("validate", str(path))
    assert result.exit_code == 1
    assert "--allow-files" in result.output


def test_problems_name_the_file_that_they_are_in(tmp_path: Path) -> None:
    thing = "type: object\nproperties:\n  a: {type: strin}\n  b: {$ref: '#/c'}\n  d: {$ref: ../../outside.yaml}\n"
    path = described(tmp_path, "sub/thing.yaml", {"api/sub/thing.yaml": thing, "outside.yaml": THING})
    assert problems(path) == [
        ("sub/thing.yaml", 3, "schema-violation", "#/properties/a/type"),
        ("sub/thing.yaml", 4, "dangling-reference", "#/properties/b/$ref"),
        ("sub/thing.yaml", 5, "outside-folder", "#/properties/d/$ref"),
    ]


def test_a_lost_reference_is_not_taken_for_one_of_the_description(tmp_path: Path) -> None:
    components = {"schemas": {"Other": {"type": "integer"}}}
    thing = "type: object\nproperties: {b: {$ref: '#/components/schemas/Other'}}\n"
    path = described(tmp_path, "thing.yaml", {"api/thing.yaml": thing}, components=components)
    assert problems(path) == [("thing.yaml", 2, "dangling-reference", "#/properties/b/$ref")]


def test_what_is_wrong_with_several_files_is_told_in_one_run(tmp_path: Path) -> None:
    files = {"api/a.yaml": "a: [\n", "api/b.json": '{"a": 1,}', "api/c.yaml": "- 1\n"}
    thing = {f"api/{name}.yaml": f"allOf: [{{$ref: {ref}}}]\n" for name, ref in [("x", "b.json"), ("y", "c.yaml")]}
    path = described(
        tmp_path,
        "all.yaml",
        {**files, **thing, "api/all.yaml": "allOf: [{$ref: a.yaml}, {$ref: x.yaml}, {$ref: y.yaml}]"},
    )
    assert {(file, code) for file, _, code, _ in problems(path)} >= {
        ("a.yaml", "bad-syntax"),
        ("b.json", "bad-syntax"),
        ("c.yaml", "not-an-object"),
    }


def test_names_are_keys_or_files_and_none_is_taken_twice(tmp_path: Path) -> None:
    files = {
        "api/one/thing.yaml": "allOf: [{$ref: '../defs.yaml#/$defs/thing'}, {$ref: '../two/thing.yaml'}, {$ref: 'a b%25.yaml'}]",
        "api/two/thing.yaml": THING,
        "api/one/a b%.yaml": THING,
        "api/defs.yaml": "$defs: {thing: {$ref: '#/$defs/other'}, other: {$ref: 'third.yaml'}}\n",
        "api/third.yaml": THING,
    }
    path = described(tmp_path, "one/thing.yaml", files, components={"schemas": {"third": {"type": "integer"}}})
    assert sorted(schemas(path)) == ["a_b_", "thing", "thing_2", "third", "third_2"]


def test_a_component_that_is_another_file_has_its_own_name(tmp_path: Path) -> None:
    files = {
        "api/thing.yaml": "properties: {next: {$ref: thing.yaml}, back: {$ref: 'openapi.yaml#/components/schemas/T'}}"
    }
    path = described(tmp_path, "thing.yaml", files, components={"schemas": {"T": {"$ref": "thing.yaml"}}})
    own = {"$ref": "#/components/schemas/T"}
    assert schemas(path) == {"T": {"properties": {"next": own, "back": own}}}


def test_a_discriminator_finds_schemas_of_its_own_file(tmp_path: Path) -> None:
    mapping = "{a: A, b: 'b.yaml', c: '#/components/schemas/C', d: Unknown}"
    union = f"{{oneOf: [], discriminator: {{propertyName: k, mapping: {mapping}}}}}"
    pets = f"components: {{schemas: {{Pet: {union}, A: {{type: object}}, C: {{type: object}}}}}}"
    found = schemas(
        described(tmp_path, "pets.yaml#/components/schemas/Pet", {"api/pets.yaml": pets, "api/b.yaml": THING})
    )
    where = "#/components/schemas/"
    assert found["Pet"]["discriminator"]["mapping"] == {
        "a": f"{where}A",
        "b": f"{where}b",
        "c": f"{where}C",
        "d": "Unknown",
    }


def test_a_value_is_data_whatever_it_looks_like(tmp_path: Path) -> None:
    thing = (
        "{type: object, example: {$ref: missing.yaml}, properties: {$ref: {type: string, default: {$ref: other.yaml}}}}"
    )
    assert schemas(described(tmp_path, "thing.yaml", {"api/thing.yaml": thing}))["thing"] == yaml.safe_load(thing)


def test_an_example_may_be_a_file(tmp_path: Path) -> None:
    path = described(
        tmp_path,
        "thing.yaml",
        {"api/thing.yaml": "{type: object, example: {$ref: a.json}}", "api/a.json": '{"id": "1"}'},
    )
    assert schemas(path)["thing"] == {"type": "object", "example": {"id": "1"}}


def test_files_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    chain = {f"api/{n}.yaml": f"properties: {{next: {{$ref: {n + 1}.yaml}}}}" for n in range(20)} | {
        "api/20.yaml": THING
    }
    path = described(tmp_path, "0.yaml", chain)
    assert len(schemas(path)) == 21
    monkeypatch.setattr(files_below, "MAX_FILES", 10)
    assert [code for _, _, code, _ in problems(path)] == ["too-many-files"]
    monkeypatch.undo()
    monkeypatch.setattr(files_below, "MAX_TOTAL", 200)
    assert [code for _, _, code, _ in problems(path)] == ["file-too-large"]


def test_what_is_no_component_may_not_hold_itself(tmp_path: Path) -> None:
    calls = "get: {responses: {'200': {description: A.}}, callbacks: {c: {'{$url}': {$ref: item.yaml}}}}\n"
    path = described(tmp_path, "#/components/schemas/T", {"api/item.yaml": calls}, components={"schemas": {"T": {}}})
    data = yaml.safe_load(path.read_text("utf-8"))
    data["paths"]["/b"] = {"$ref": "item.yaml"}
    path.write_text(yaml.safe_dump(data), "utf-8")
    assert ("item.yaml", 1, "reference-cycle") in [one[:3] for one in problems(path)]


# --- commands --------------------------------------------------------------------------------------------------------


def sdkgen(*arguments: str) -> Result:
    return CliRunner().invoke(main, list(arguments))


def test_a_change_of_another_file_is_a_change(tmp_path: Path) -> None:
    path = described(tmp_path, "sub/thing.yaml", {"api/sub/thing.yaml": THING})
    command = ("generate", str(path), "--allow-files", "--out", str(tmp_path / "out"))
    assert "files written" in sdkgen(*command).output
    manifest = json.loads((tmp_path / "out/src/joined/manifest.json").read_text("utf-8"))
    assert manifest["others"] == ["sub/thing.yaml"]
    assert "unchanged (" in sdkgen(*command).output
    (path.parent / "sub/thing.yaml").write_text(THING.replace("id", "name"), "utf-8")
    assert "1 files written" not in (told := sdkgen(*command).output)
    assert "unchanged (" not in told
    assert "name" in (tmp_path / "out/src/joined/models/thing.py").read_text("utf-8")
    (path.parent / "sub/thing.yaml").unlink()
    assert sdkgen(*command).exit_code == 1


def test_every_command_that_reads_a_description_takes_the_option(tmp_path: Path) -> None:
    path = str(described(tmp_path, "thing.yaml", {"api/thing.yaml": THING}))
    for command in (["validate", path], ["surface", path], ["diff", path, path]):
        assert sdkgen(*command).exit_code == 1
        assert sdkgen(*command, "--allow-files").exit_code == 0


def test_a_dynamic_reference_that_may_lead_to_several_schemas_is_told(tmp_path: Path) -> None:
    page = {"type": "object", "properties": {"items": {"type": "array", "items": {"$dynamicRef": "#item"}}}}
    item = {"$dynamicAnchor": "item", "type": "object", "properties": {"n": {"type": "integer"}}}
    names = {"page": {**page, "$defs": {"any": {"$dynamicAnchor": "item"}}}, "other": item}
    path = described(tmp_path, "#/components/schemas/page", openapi="3.1.0", components={"schemas": names})
    place = "#/components/schemas/page/properties/items/items/$dynamicRef"
    assert [(code, at) for _, _, code, at in problems(path, allow_files=False)] == [("dynamic-reference", place)]
    alone = {**names, "other": {}}
    path = described(tmp_path, "#/components/schemas/page", openapi="3.1.0", components={"schemas": alone})
    assert problems(path, allow_files=False) == []


def test_what_is_pinned_is_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = described(tmp_path, "thing.yaml", {"api/thing.yaml": THING})
    monkeypatch.chdir(tmp_path)
    refused = sdkgen("init", "other", "--from", str(path))
    assert "leaves this file, which only --allow-files allows" in refused.output
    made = sdkgen("init", "project", "--from", str(path), "--allow-files")
    assert made.exit_code == 0, made.output
    monkeypatch.chdir(tmp_path / "project")
    path.unlink()
    again = sdkgen("generate")
    assert again.exit_code == 0, again.output
    (pinned,) = (tmp_path / "project/specs/fetched").iterdir()
    assert json.loads(pinned.read_text("utf-8"))["components"]["schemas"] == {"thing": yaml.safe_load(THING)}
