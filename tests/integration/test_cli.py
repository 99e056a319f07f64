"""The command line as its contract has it: exit codes, what is printed where, what is written."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main

GOOD = """\
openapi: 3.0.3
info: {title: Pet Store API, version: "1.0"}
servers: [{url: "https://pets.example.com"}]
tags: [{name: Shop, description: All the pets.}]
paths:
  /pets/{id}:
    get:
      operationId: getShop
      tags: [Shop]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        "200":
          description: The pet.
          content: {application/json: {schema: {$ref: "#/components/schemas/pet"}}}
components:
  schemas:
    pet: {type: object, properties: {name: {type: string}}}
"""
BAD = GOOD.replace("#/components/schemas/pet", "#/components/schemas/dog")


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    path = tmp_path / "pets.yaml"
    path.write_text(GOOD)
    return path


@pytest.fixture
def bad_spec(tmp_path: Path) -> Path:
    path = tmp_path / "bad.yaml"
    path.write_text(BAD)
    return path


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(one) for one in arguments])


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


class TestGenerate:
    def test_writes_a_client_and_says_so(self, spec: Path, tmp_path: Path) -> None:
        result = run("generate", spec, "--out", tmp_path / "out")
        assert result.exit_code == 0, result.output
        assert result.stdout.startswith("pet_store: 1 operations; ")
        assert (tmp_path / "out/src/pet_store/resources/shop.py").is_file()

    def test_an_error_names_its_place_and_writes_nothing(self, bad_spec: Path, tmp_path: Path) -> None:
        result = run("generate", bad_spec, "--out", tmp_path / "out")
        assert result.exit_code == 1
        assert f"{bad_spec}:14:49: error dangling-reference: " in result.stderr
        assert result.stderr.endswith(": 1 error, nothing written; mend what is told above, and run this again\n")
        assert not (tmp_path / "out").exists()

    def test_an_error_leaves_an_earlier_client_as_it_was(self, spec: Path, tmp_path: Path) -> None:
        run("generate", spec, "--out", tmp_path / "out")
        before = tree(tmp_path / "out")
        spec.write_text(BAD)
        assert run("generate", spec, "--out", tmp_path / "out").exit_code == 1
        assert tree(tmp_path / "out") == before

    def test_tolerant_turns_the_error_into_a_warning(self, bad_spec: Path, tmp_path: Path) -> None:
        result = run("generate", bad_spec, "--tolerant", "--out", tmp_path / "out")
        assert result.exit_code == 0
        assert "warning dangling-reference: " in result.stderr
        assert "-> Any:" in (tmp_path / "out/src/pet_store/resources/shop.py").read_text()

    def test_warnings_are_repeated_when_nothing_has_changed(self, bad_spec: Path, tmp_path: Path) -> None:
        run("generate", bad_spec, "--tolerant", "--out", tmp_path / "out")
        result = run("generate", bad_spec, "--tolerant", "--out", tmp_path / "out")
        assert "unchanged" in result.stdout
        assert "warning dangling-reference: " in result.stderr

    def test_several_specs_get_a_folder_each(self, spec: Path, tmp_path: Path) -> None:
        other = tmp_path / "cats.yaml"
        other.write_text(GOOD.replace("Pet Store API", "Cat API"))
        assert run("generate", spec, other, "--out", tmp_path / "out").exit_code == 0
        assert (tmp_path / "out/pets/src/pet_store").is_dir()
        assert (tmp_path / "out/cats/src/cat").is_dir()

    def test_one_that_fails_does_not_keep_the_others_from_being_written(
        self, spec: Path, bad_spec: Path, tmp_path: Path
    ) -> None:
        result = run("generate", bad_spec, spec, "--out", tmp_path / "out")
        assert result.exit_code == 1
        assert (tmp_path / "out/pets/src/pet_store").is_dir()
        assert not (tmp_path / "out/bad").exists()

    def test_two_descriptions_that_would_share_a_folder_are_refused(self, spec: Path, tmp_path: Path) -> None:
        for name in ("one", "two"):
            (tmp_path / name).mkdir()
            (tmp_path / name / "api.yaml").write_text(GOOD)
        one, two = tmp_path / "one/api.yaml", tmp_path / "two/api.yaml"
        result = run("generate", one, two, spec, "--out", tmp_path / "out")
        assert result.exit_code == 1
        assert f"{one}: error output-conflict: its client would share the folder {tmp_path}/out/api" in result.stderr
        assert f"{two}: error output-conflict: " in result.stderr
        assert [path.name for path in (tmp_path / "out").iterdir()] == ["pets"]

    def test_two_descriptions_of_one_title_and_version_are_refused(
        self, spec: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        other = tmp_path / "other.yaml"
        other.write_text(GOOD.replace("/pets", "/cats"))
        monkeypatch.chdir(tmp_path)
        result = run("generate", spec, other)
        assert result.exit_code == 1
        assert result.stderr.count("error output-conflict") == 2
        assert not (tmp_path / "generated").exists()

    def test_the_client_of_another_api_stays(self, spec: Path, tmp_path: Path) -> None:
        other = tmp_path / "cats.yaml"
        other.write_text(GOOD.replace("Pet Store API", "Cat API"))
        run("generate", spec, "--out", tmp_path / "out")
        before = tree(tmp_path / "out")
        result = run("generate", other, "--out", tmp_path / "out")
        assert result.exit_code == 1
        assert "holds the client of 'Pet Store API'" in result.stderr
        assert tree(tmp_path / "out") == before
        assert run("generate", other, "--out", tmp_path / "out", "--force").exit_code == 0

    def test_a_description_edited_during_the_run_is_generated_by_the_next(
        self, spec: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from generator import pipeline

        finish = pipeline._finish  # pyright: ignore[reportPrivateUsage]

        def edited(*arguments: object) -> object:
            spec.write_text(GOOD.replace("getShop", "getPet"))
            return finish(*arguments)  # type: ignore[arg-type]

        with monkeypatch.context() as patched:
            patched.setattr(pipeline, "_finish", edited)
            run("generate", spec, "--out", tmp_path / "out")
        assert "unchanged" not in run("generate", spec, "--out", tmp_path / "out").stdout.partition(";")[0]
        assert '"getPet"' in (tmp_path / "out/surface.json").read_text()

    @pytest.mark.parametrize("command", ["generate", "validate", "surface", "diff"])
    def test_an_overlay_that_is_not_there_is_an_error_with_its_place(self, spec: Path, command: str) -> None:
        specs = [spec, spec] if command == "diff" else [spec]
        result = run(command, *specs, "--overlay", "nowhere.yaml")
        assert result.exit_code == 1
        assert result.stderr == "nowhere.yaml: error file-not-found: there is no such overlay; check the path\n"

    def test_package_overrides_the_name(self, spec: Path, tmp_path: Path) -> None:
        assert run("generate", spec, "--package", "my_pets", "--out", tmp_path / "out").exit_code == 0
        assert (tmp_path / "out/src/my_pets/__init__.py").is_file()

    def test_overlays_of_the_command_line_apply(self, bad_spec: Path, tmp_path: Path) -> None:
        overlay = tmp_path / "overlay.yaml"
        overlay.write_text(
            "overlay: 1.0.0\ninfo: {title: Fix, version: '1'}\n"
            "actions: [{target: $.components.schemas, update: {dog: {type: object, properties: {age: {type: integer}}}}}]\n"
        )
        result = run("generate", bad_spec, "--overlay", overlay, "--out", tmp_path / "out")
        assert result.exit_code == 0, result.output
        assert "overlays overlay.yaml" in result.stdout
        assert (tmp_path / "out/src/pet_store/models/dog.py").is_file()

    def test_a_file_that_is_not_there_is_an_error_of_one_line(self, tmp_path: Path) -> None:
        result = run("generate", tmp_path / "nothing.yaml", "--out", tmp_path / "out")
        assert result.exit_code == 1
        assert f"{tmp_path / 'nothing.yaml'}: error " in result.stderr

    def test_a_version_that_is_not_pinned_is_an_error(self, tmp_path: Path) -> None:
        result = run("generate", "1.7", "--out", tmp_path / "out")
        assert result.exit_code == 1
        assert result.stderr.startswith("sdkgen: 1.7 is not pinned")

    def test_a_file_of_the_users_own_in_the_way_is_named(self, spec: Path, tmp_path: Path) -> None:
        mine = tmp_path / "out/README.md"
        mine.parent.mkdir()
        mine.write_text("mine")
        result = run("generate", spec, "--out", tmp_path / "out")
        assert result.exit_code == 1
        assert "README.md" in result.stderr
        assert tree(tmp_path / "out") == {"README.md": b"mine"}

    @pytest.mark.parametrize(
        "options",
        [
            ["--overlay", "x.yaml", "--no-overlay"],
            ["--package", "class"],
            ["--package", "json"],
            ["--jobs", "0"],
            ["--templates", "nowhere"],
            ["--nonsense"],
        ],
    )
    def test_wrong_usage_exits_with_2(self, spec: Path, options: list[str]) -> None:
        assert run("generate", spec, *options).exit_code == 2


class TestCheck:
    def test_what_was_generated_passes(self, spec: Path, tmp_path: Path) -> None:
        run("generate", spec, "--out", tmp_path / "out")
        result = run("generate", spec, "--check", "--out", tmp_path / "out")
        assert result.exit_code == 0, result.output
        assert "up to date" in result.stdout

    @pytest.mark.parametrize(
        "name",
        ["README.md", "src/pet_store/resources/shop.py", "src/pet_store/_runtime/errors.py", "surface.json"],
    )
    def test_an_edited_file_is_shown_as_a_diff(self, spec: Path, tmp_path: Path, name: str) -> None:
        run("generate", spec, "--out", tmp_path / "out")
        path = tmp_path / "out" / name
        path.write_text(path.read_text() + "\n# edited by hand\n")
        result = run("generate", spec, "--check", "--out", tmp_path / "out")
        assert result.exit_code == 1
        assert name in result.stdout
        assert "-# edited by hand" in result.stdout

    def test_a_missing_file_fails_and_nothing_is_written(self, spec: Path, tmp_path: Path) -> None:
        run("generate", spec, "--out", tmp_path / "out")
        (tmp_path / "out/api.md").unlink()
        assert run("generate", spec, "--check", "--out", tmp_path / "out").exit_code == 1
        assert not (tmp_path / "out/api.md").exists()


class TestOneDescription:
    @pytest.mark.parametrize("command", ["validate", "surface", "diff"])
    def test_all_take_the_same_options(self, bad_spec: Path, tmp_path: Path, command: str) -> None:
        specs = [bad_spec, bad_spec] if command == "diff" else [bad_spec]
        assert run(command, *specs).exit_code == 1
        assert run(command, *specs, "--tolerant").exit_code == 0
        overlay = tmp_path / "overlay.yaml"
        overlay.write_text(
            "overlay: 1.0.0\ninfo: {title: Fix, version: '1'}\n"
            "actions: [{target: $.components.schemas, update: {dog: {type: object}}}]\n"
        )
        assert run(command, *specs, "--overlay", overlay).exit_code == 0
        assert run(command, *specs, "--no-overlay").exit_code == 1
        assert run(command, *specs, "--no-overlay", "--overlay", overlay).exit_code == 2

    def test_validate(self, spec: Path, bad_spec: Path) -> None:
        assert run("validate", spec).exit_code == 0
        result = run("validate", bad_spec)
        assert result.exit_code == 1
        assert "dangling-reference" in result.stderr

    def test_surface_prints_one_json_object(self, spec: Path) -> None:
        result = run("surface", spec)
        assert result.exit_code == 0
        surface = json.loads(result.stdout)
        assert [one["method"] for one in surface["operations"]] == ["retrieve"]

    def test_diff_takes_files_and_generated_clients(self, spec: Path, tmp_path: Path) -> None:
        run("generate", spec, "--out", tmp_path / "out")
        newer = tmp_path / "newer.yaml"
        newer.write_text(GOOD.replace("properties: {name:", "properties: {age:").replace('"1.0"', '"1.1"'))
        assert json.loads(run("diff", spec, tmp_path / "out", "--format", "json").stdout)["changes"] == []
        result = run("diff", tmp_path / "out", newer, "--fail-on", "breaking")
        assert result.exit_code == 1
        assert "Pet.name" in result.stdout
        assert run("diff", tmp_path / "out", newer).exit_code == 0
        assert run("diff", spec, spec, "--fail-on", "breaking").exit_code == 0

    def test_diff_of_what_is_no_client_ends_in_one_line(self, spec: Path, tmp_path: Path) -> None:
        result = run("diff", spec, tmp_path)
        assert result.exit_code == 1
        assert result.stderr.startswith("sdkgen: ")
        assert "Traceback" not in result.output


def test_versions_lists_the_pins() -> None:
    result = run("versions")
    assert result.exit_code == 0
    assert [line.split()[0] for line in result.stdout.splitlines()[1:]] == [f"2.{minor}" for minor in range(7, 16)]


def test_a_pin_decides_about_overlays_and_package(spec: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("fetch", "1.0", "--from", spec).exit_code == 0
    table = tmp_path / "specs/versions.toml"
    assert 'package = "pet_store"' in table.read_text()
    table.write_text(table.read_text().replace('"pet_store"', '"acme_pets"'))
    result = run("generate", "1.0")
    assert result.exit_code == 0, result.output
    assert (tmp_path / "generated/pet-store/src/acme_pets/__init__.py").is_file()


def test_output_that_cannot_be_written_is_told_in_one_line(tmp_path: Path) -> None:
    description = tmp_path / "openapi.json"
    answer = {"200": {"description": "", "content": {"text/plain": {"schema": {"type": "string"}}}}}
    operation = {"operationId": "a", "responses": answer}
    data = {"openapi": "3.0.3", "info": {"title": "A", "version": "1"}, "paths": {"/a": {"get": operation}}}
    description.write_text(json.dumps(data), "utf-8")
    command = [sys.executable, "-m", "generator"]
    with open("/dev/full", "w") as full:
        told = subprocess.run(
            [*command, "surface", str(description)], stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert (told.returncode, told.stderr) == (1, "sdkgen: the output: No space left on device\n")
    named = run("generate", description, "--out", tmp_path / ("x" * 300))
    assert (named.exit_code, named.output.count("\n")) == (1, 1)
    assert "File name too long" in named.output
