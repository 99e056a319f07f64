"""`--templates`: replacing a template, or a block of one, and what happens when a template is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main

from .test_cli import GOOD


def generate(tmp_path: Path, name: str, template: str) -> tuple[Result, Path]:
    (tmp_path / "pets.yaml").write_text(GOOD)
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / name).write_text(template)
    arguments = ["generate", tmp_path / "pets.yaml", "--out", tmp_path / "out", "--templates", tmp_path / "templates"]
    return CliRunner().invoke(main, [str(one) for one in arguments]), tmp_path / "out"


def test_a_block_is_replaced_and_the_rest_stays(tmp_path: Path) -> None:
    template = '{% extends "sdkgen/client.py.j2" %}{% block members %}\n    team = "billing"\n{% endblock %}'
    result, out = generate(tmp_path, "client.py.j2", template)
    assert result.exit_code == 0, result.output
    text = (out / "src/pet_store/_client.py").read_text()
    assert text.count('    team = "billing"\n') == 2
    assert "def shop(self) -> Shop:" in text


def test_super_prints_what_the_block_would_have_printed(tmp_path: Path) -> None:
    template = (
        '{% extends "sdkgen/pyproject.toml.j2" %}{% block extras %}\n{{ super() }}\n[tool.mine]\nx = 1\n{% endblock %}'
    )
    result, out = generate(tmp_path, "pyproject.toml.j2", template)
    assert result.exit_code == 0, result.output
    text = (out / "pyproject.toml").read_text()
    assert "fast = [" in text
    assert "[tool.mine]" in text


def test_a_whole_template_is_replaced(tmp_path: Path) -> None:
    result, out = generate(tmp_path, "api.md.j2", "# {{ package.title_text }}\n")
    assert result.exit_code == 0, result.output
    assert (out / "api.md").read_text() == "# Pet Store API\n"


@pytest.mark.parametrize(
    ("template", "message"),
    [
        ("{{ package.title }}", "which is not Code"),
        ("{{ package.nothing }}", "Undefined"),
        ("{% if %}", "correct the template"),
        ('{% extends "sdkgen/nothing.j2" %}', "sdkgen/nothing.j2"),
    ],
)
def test_a_wrong_template_ends_in_one_line(tmp_path: Path, template: str, message: str) -> None:
    result, out = generate(tmp_path, "api.md.j2", template)
    assert result.exit_code == 1
    assert message in result.stderr
    assert len(result.stderr.splitlines()) == 1
    assert not out.exists()


def test_output_that_is_no_python_ends_in_one_line(tmp_path: Path) -> None:
    result, out = generate(tmp_path, "errors.py.j2", "def {{ client.name }}(:\n")
    assert result.exit_code == 1
    assert "no Python" in result.stderr
    assert not out.exists()
