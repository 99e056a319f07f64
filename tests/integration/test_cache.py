"""What a run does not do again, and whom it believes that it was done. Mechanism, not time, is asserted."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from generator import fingerprint, pipeline
from generator.output.manifest import digest
from generator.printing import format_cache

from .test_cli import GOOD


@pytest.fixture
def formatted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[int]:
    """How many texts each run has handed to Black; nothing was kept before."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    counts: list[int] = []
    original = format_cache.format_new

    def counting(texts: Mapping[str, str], format_texts: format_cache.Format, *rest: Any) -> dict[str, str]:
        counts.append(0)

        def black(some: Mapping[str, str]) -> dict[str, str]:
            counts[-1] += len(some)
            return format_texts(some)

        return original(texts, black, *rest)

    monkeypatch.setattr(format_cache, "format_new", counting)
    return counts


def generate(path: Path, text: str, **options: bool) -> pipeline.Outcome:
    path.with_suffix(".yaml").write_text(text)
    job = pipeline.Job(path.with_suffix(".yaml"), path, None, None)
    return pipeline.generate([job], pipeline.Run(jobs=1, **options))[0]


def test_a_run_with_nothing_changed_does_not_read_the_description(
    tmp_path: Path, formatted: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    generate(tmp_path / "one", GOOD)
    monkeypatch.setattr(pipeline, "describe", lambda *_: pytest.fail("the description was read"))
    assert generate(tmp_path / "one", GOOD).report is None
    assert len(formatted) == 1


def test_a_changed_description_formats_only_what_it_changes(tmp_path: Path, formatted: list[int]) -> None:
    generate(tmp_path / "one", GOOD)
    alike = generate(tmp_path / "one", GOOD.replace("name: {type: string}", "name: {type: integer}")).report
    words = ", ".join(f"a_name_of_some_length_{number}" for number in range(9))
    new = generate(tmp_path / "one", GOOD.replace("name: {type: string}", f"name: {{enum: [{words}]}}")).report
    assert alike is not None
    assert new is not None
    assert formatted[1:] == [0, 1], "what is laid out like something else is no news to Black"
    assert "src/pet_store/models/pet.py" in alike.written
    assert "src/pet_store/models/pet.py" in new.written


def test_a_sibling_version_takes_over_what_it_shares(tmp_path: Path, formatted: list[int]) -> None:
    generate(tmp_path / "one", GOOD)
    generate(tmp_path / "two", GOOD.replace('version: "1.0"', 'version: "1.1"'))
    assert formatted[1] == 0 < formatted[0]


def test_a_file_edited_by_hand_is_not_taken_over(tmp_path: Path, formatted: list[int]) -> None:
    generate(tmp_path / "one", GOOD)
    path = tmp_path / "one/src/pet_store/models/pet.py"
    original = path.read_text()
    path.write_text(original + "# edited\n")
    assert generate(tmp_path / "one", GOOD).report is not None
    assert path.read_text() == original
    assert formatted[1:] == [0], "Black has had it"


@pytest.mark.parametrize("how", ["of another user", "of another place", "written anew"])
def test_a_manifest_is_no_proof_of_who_wrote_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    generate(tmp_path / "one", GOOD)
    evil = tmp_path / "one/src/pet_store/models/pet.py"
    original = evil.read_text()
    evil.write_text(original + "print('evil')\n")
    manifest = tmp_path / "one/src/pet_store/manifest.json"
    forged = json.loads(manifest.read_text())
    forged["files"]["src/pet_store/models/pet.py"] = digest(evil.read_bytes())
    manifest.write_text(json.dumps(forged, indent=1, sort_keys=True) + "\n")
    if how == "of another user":
        shutil.rmtree(tmp_path / "cache")
    elif how == "of another place":
        (tmp_path / "one").rename(tmp_path / "two")
        evil = tmp_path / "two/src/pet_store/models/pet.py"
    report = generate(tmp_path / ("two" if how == "of another place" else "one"), GOOD).report
    assert report is not None
    assert evil.read_text() == original


def test_a_folder_that_others_may_write_to_is_no_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    generate(tmp_path / "one", GOOD)
    (tmp_path / "cache/sdkgen").chmod(0o777)
    assert generate(tmp_path / "one", GOOD).report is not None
    (tmp_path / "cache/sdkgen").chmod(0o700)
    (tmp_path / "cache/sdkgen/formatted/texts.sqlite3").write_bytes(b"no database" * 100)
    assert generate(tmp_path / "one", GOOD.replace("name: {type: string}", "name: {type: number}")).report is not None


def test_fresh_and_check_trust_nothing_in_the_folder(tmp_path: Path, formatted: list[int]) -> None:
    generate(tmp_path / "one", GOOD)
    generate(tmp_path / "one", GOOD, fresh=True)
    generate(tmp_path / "one", GOOD, check=True)
    assert formatted[0] == formatted[1] == formatted[2]


def test_several_versions_format_what_they_share_once(tmp_path: Path, formatted: list[int]) -> None:
    jobs = []
    for version in ("1.0", "1.1"):
        path = tmp_path / f"pets-{version}.yaml"
        path.write_text(GOOD.replace('version: "1.0"', f'version: "{version}"'))
        jobs.append(pipeline.Job(path, tmp_path / version, None, None))
    outcomes = pipeline.generate(jobs, pipeline.Run(jobs=1))
    python = [sum(path.endswith(".py") for path in one.report.written) for one in outcomes if one.report]
    assert len(formatted) == 1
    assert formatted[0] < sum(python) - len(list((tmp_path / "1.0").rglob("_runtime/*.py")))


@pytest.mark.parametrize(("other", "texts"), [("26.1.0", 0), ("26.99.1", 0), ("27.1.0", 1)])
def test_releases_of_black_that_share_a_style_share_the_cache(
    tmp_path: Path, formatted: list[int], monkeypatch: pytest.MonkeyPatch, other: str, texts: int
) -> None:
    """Black keeps its style within a year, so the client and its manifest do not depend on the release."""
    written: list[bytes] = []
    for version in ("26.10.1", other):
        (tmp_path / "_black_version.py").write_text(f'version = "{version}"\n')
        monkeypatch.syspath_prepend(tmp_path)
        fingerprint.formatter.cache_clear()
        generate(tmp_path / "one", GOOD)
        written.append(next((tmp_path / "one/src").glob("*/manifest.json")).read_bytes())
    fingerprint.formatter.cache_clear()
    assert (written[0] == written[1]) is (texts == 0)
    assert len(formatted) == 1 + texts
