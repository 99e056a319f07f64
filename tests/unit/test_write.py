"""Texts to files and back: what a run writes, keeps, removes, refuses, and takes over from an earlier one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.output import folder_change, folder_lock
from generator.output.compare import compare
from generator.output.manifest import Manifest, digests, is_current, read_manifest
from generator.output.write import WriteError, recover, write

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="no modes of files here")

CODE = "src/demo/__init__.py"
FILES = {"README.md": "# Demo\n", CODE: '"""Demo."""\n', "src/demo/models/pet.py": "class Pet: ...\n"}


def manifest_of(files: Mapping[str, str], *, package: str = "demo", inputs: str = "in") -> Manifest:
    return Manifest(
        title="Demo",
        version="1",
        package=package,
        generator="sdkgen/0",
        description_sha256="d",
        inputs=inputs,
        operations=3,
        warnings=("demo.yaml:1:1: warning",),
        others=("models/pet.yaml",),
        files=digests(files),
    )


def put(out: Path, files: Mapping[str, str] = FILES, *, fresh: bool = False, force: bool = False) -> None:
    write(out, files, manifest_of(files), fresh=fresh, force=force)


def tree(out: Path) -> dict[str, str]:
    """Every file but the manifest."""
    found = (path for path in sorted(out.rglob("*")) if path.is_file())
    return {
        path.relative_to(out).as_posix(): path.read_bytes().decode() for path in found if path.name != "manifest.json"
    }


def times(out: Path) -> dict[str, int]:
    return {str(path): path.stat().st_mtime_ns for path in out.rglob("*") if path.is_file()}


@pytest.fixture(params=["beside", "inside"])
def out(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to write to, in each of the two ways a folder is changed."""
    if request.param == "inside":
        monkeypatch.setattr(folder_change, "LINUX", False)
    return tmp_path / "client"


# --- the tree --------------------------------------------------------------------------------------------------------


def test_the_first_run_makes_the_folder_and_nothing_beside_it(out: Path) -> None:
    report = write(out / "deep" / "down", FILES, manifest_of(FILES))
    assert tree(out / "deep" / "down") == FILES
    assert report.written == ("README.md", CODE, "src/demo/manifest.json", "src/demo/models/pet.py")
    assert (report.unchanged, report.removed) == ((), ())
    assert [path.name for path in (out / "deep").iterdir()] == ["down"]


def test_a_second_run_changes_nothing(out: Path) -> None:
    put(out)
    before, folder = times(out), out.stat()
    report = write(out, FILES, manifest_of(FILES))
    assert (report.written, report.removed, len(report.unchanged)) == ((), (), 4)
    assert times(out) == before
    assert (out.stat().st_ino, out.stat().st_mtime_ns) == (folder.st_ino, folder.st_mtime_ns)


def test_only_what_changed_is_written(out: Path) -> None:
    put(out)
    before = times(out)
    changed = {**FILES, CODE: "new = 1\n"}
    report = write(out, changed, manifest_of(changed))
    assert report.written == (CODE, "src/demo/manifest.json")
    assert tree(out) == changed
    kept = {str(out / path) for path in report.unchanged}
    assert {path: time for path, time in times(out).items() if path in kept} == {path: before[path] for path in kept}


def test_files_generated_no_more_go_with_their_folders(out: Path) -> None:
    put(out)
    fewer = {CODE: FILES[CODE]}
    assert write(out, fewer, manifest_of(fewer)).removed == ("README.md", "src/demo/models/pet.py")
    assert tree(out) == fewer
    assert not (out / "src/demo/models").exists()


def test_another_package_name_takes_the_old_package_away(out: Path) -> None:
    put(out)
    renamed = {"src/other/__init__.py": ""}
    write(out, renamed, manifest_of(renamed, package="other"))
    assert sorted(path.name for path in (out / "src").iterdir()) == ["other"]
    assert read_manifest(out) == manifest_of(renamed, package="other")


@POSIX
def test_files_that_no_run_wrote_stay_as_they_are(out: Path) -> None:
    put(out)
    (out / "src/demo/models/mine.py").write_text("mine\n")
    (out / "empty").mkdir(mode=0o750)
    (out / "tool").write_text("#!/bin/sh\n")
    (out / "tool").chmod(0o751)
    (out / "link").symlink_to("/nowhere/at/all")
    out.chmod(0o711)
    inode = (out / "tool").stat().st_ino
    fewer = {CODE: "other\n"}
    write(out, fewer, manifest_of(fewer))
    assert tree(out) == {**fewer, "src/demo/models/mine.py": "mine\n", "tool": "#!/bin/sh\n"}
    assert ((out / "tool").stat().st_mode & 0o777, (out / "tool").stat().st_ino) == (0o751, inode)
    assert ((out / "empty").stat().st_mode & 0o777, out.stat().st_mode & 0o777) == (0o750, 0o711)
    assert os.readlink(out / "link") == "/nowhere/at/all"


@POSIX
def test_permissions_of_a_generated_file_survive_new_content(out: Path) -> None:
    put(out)
    (out / "README.md").chmod(0o600)
    put(out, {**FILES, "README.md": "# New\n"})
    assert (out / "README.md").stat().st_mode & 0o777 == 0o600


def test_an_edited_generated_file_is_written_again(out: Path) -> None:
    put(out)
    (out / CODE).write_text("edited\n")
    assert write(out, FILES, manifest_of(FILES)).written == (CODE,)
    assert tree(out) == FILES


def test_bytes_are_utf_8_with_newlines_as_they_are(out: Path) -> None:
    put(out, {CODE: "é = '→'\n"})
    assert (out / CODE).read_bytes() == "é = '→'\n".encode()


def test_the_working_folder_can_be_the_output(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(out)
    monkeypatch.chdir(out)
    put(Path("."), {CODE: "new\n"})
    assert Path(CODE).read_text() == "new\n"
    assert tree(Path.cwd()) == {CODE: "new\n"}


NAMES = st.text("ab.-_ é→中", max_size=8)
FOLDERS = st.lists(NAMES.map("d{}d/".format), max_size=3).map("".join)
PATHS = st.tuples(FOLDERS, NAMES.map("f{}f".format)).map("".join)
TREES = st.dictionaries(PATHS, st.text(st.characters(codec="utf-8")), max_size=6)


@given(TREES, TREES)
@settings(max_examples=60, deadline=None)
def test_any_tree_is_written_as_it_is_and_replaces_any_other(first: dict[str, str], second: dict[str, str]) -> None:
    with TemporaryDirectory() as folder:
        out = Path(folder) / "client"
        for files in (first, second):
            put(out, files)
            assert tree(out) == files
            assert read_manifest(out) == manifest_of(files)
            before = times(out)
            put(out, files)
            assert times(out) == before


# --- files of the user -----------------------------------------------------------------------------------------------


def test_a_file_of_the_user_where_a_run_wants_to_write_stops_it(out: Path) -> None:
    put(out)
    (out / "src/demo/extra.py").write_text("mine\n")
    before = tree(out)
    with pytest.raises(WriteError, match=r"client/src/demo/extra\.py: was not written by an earlier run") as caught:
        put(out, {**FILES, CODE: "new\n", "src/demo/extra.py": "generated\n"})
    assert caught.value.code == "output-conflict"
    assert tree(out) == before


def test_a_folder_that_no_run_made_is_refused(out: Path) -> None:
    out.mkdir()
    put(out)
    other = out.parent / "other"
    (other / ".git").mkdir(parents=True)
    (other / "notes.txt").write_text("mine\n")
    with pytest.raises(WriteError, match=r"no run made this folder \(there is notes\.txt\).*--force"):
        put(other)
    assert tree(other) == {"notes.txt": "mine\n"}
    (other / "notes.txt").unlink()
    put(other)
    assert tree(other) == FILES


def test_force_writes_over_files_that_no_run_wrote_and_leaves_the_others(out: Path) -> None:
    out.mkdir()
    (out / "README.md").write_text("mine\n")
    (out / "notes.txt").write_text("mine\n")
    put(out, force=True)
    assert tree(out) == {**FILES, "notes.txt": "mine\n"}


def test_a_file_in_the_way_inside_a_client_is_named(out: Path) -> None:
    put(out, {path: text for path, text in FILES.items() if path != "README.md"})
    (out / "README.md").write_text("mine\n")
    with pytest.raises(WriteError, match=r"README\.md: was not written by an earlier run"):
        put(out)
    put(out, fresh=True)
    assert tree(out) == FILES


def test_the_client_of_another_api_is_not_written_over(out: Path) -> None:
    put(out)
    before = tree(out)
    files = {"README.md": "other\n"}
    other = manifest_of(files)._replace(title="Other API")
    with pytest.raises(WriteError, match=r"holds the client of 'Demo'.*--force"):
        write(out, files, other)
    assert tree(out) == before
    write(out, files, other, force=True)
    assert tree(out) == files


def test_a_lost_manifest_is_told_from_a_client_that_was_edited(out: Path) -> None:
    put(out)
    (out / "src/demo/manifest.json").unlink()
    put(out)
    (out / "src/demo/manifest.json").write_text("<<<<<<< mine\n")
    with pytest.raises(WriteError, match=r"manifest\.json"):
        put(out)
    put(out, fresh=True)
    assert read_manifest(out) == manifest_of(FILES)


# --- the manifest ----------------------------------------------------------------------------------------------------


def test_the_manifest_is_the_same_for_the_same_run(tmp_path: Path) -> None:
    manifest = manifest_of(FILES)
    again = manifest_of(dict(reversed(FILES.items())))
    assert manifest.to_json() == again.to_json()
    assert manifest.to_json().endswith("}\n")
    assert json.loads(manifest.to_json())["format"] == 2
    assert str(tmp_path) not in manifest.to_json()


@given(st.text(st.characters(codec="utf-8")), st.lists(st.text(st.characters(codec="utf-8")), max_size=3))
@settings(max_examples=30, deadline=None)
def test_any_manifest_is_read_as_it_was_written(title: str, warnings: list[str]) -> None:
    manifest = manifest_of(FILES)._replace(title=title, warnings=tuple(warnings))
    with TemporaryDirectory() as folder:
        write(Path(folder), FILES, manifest)
        assert read_manifest(Path(folder)) == manifest


def test_a_manifest_of_other_files_is_a_mistake_of_the_caller(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="manifest"):
        write(tmp_path, FILES, manifest_of({CODE: "other\n"}))


def test_current_is_a_client_that_is_as_its_run_left_it(tmp_path: Path) -> None:
    put(tmp_path)
    manifest = read_manifest(tmp_path)
    assert manifest is not None
    assert is_current(tmp_path, manifest, "in")
    assert not is_current(tmp_path, manifest, "other inputs")
    (tmp_path / "mine").write_text("")
    assert is_current(tmp_path, manifest, "in")
    old = (tmp_path / CODE).stat()
    (tmp_path / CODE).write_text(FILES[CODE].replace("D", "d"))
    os.utime(tmp_path / CODE, ns=(old.st_atime_ns, old.st_mtime_ns))
    assert not is_current(tmp_path, manifest, "in"), "content decides, not size and time"
    (tmp_path / CODE).unlink()
    assert not is_current(tmp_path, manifest, "in")


def test_two_manifests_are_as_good_as_none(tmp_path: Path) -> None:
    put(tmp_path)
    other = tmp_path / "src/other"
    other.mkdir()
    (other / "manifest.json").write_text(manifest_of(FILES, package="other").to_json())
    assert read_manifest(tmp_path) is None


def test_looking_at_a_client_imports_little() -> None:
    """A run with nothing changed is judged against bare Python's start."""
    heavy = ["yaml", "jinja2", "black", "rich", "dataclasses", "inspect", "ctypes", "shutil", "difflib", "ast"]
    code = f"import sys, generator.output.manifest, generator.output.cache; print([name for name in {heavy} if name in sys.modules])"
    printed = subprocess.run([sys.executable, "-S", "-c", code], cwd=Path(__file__).parents[2], capture_output=True)
    assert printed.stdout.decode().strip() == "[]", printed.stderr.decode()


# --- comparison ------------------------------------------------------------------------------------------------------


def test_equal_trees_compare_equal(tmp_path: Path) -> None:
    put(tmp_path)
    (tmp_path / "mine").write_text("")
    assert compare(tmp_path, FILES, manifest_of(FILES)) == []


def test_a_comparison_names_edited_missing_and_superfluous_files(tmp_path: Path) -> None:
    put(tmp_path, {**FILES, "src/demo/old.py": "old\n"})
    (tmp_path / CODE).write_bytes(b'"""Edited\x1b[2J."""\r\nno end')
    (tmp_path / "README.md").unlink()
    (tmp_path / "src/demo/manifest.json").write_text(manifest_of({**FILES, "src/demo/old.py": "old\n"}).to_json())
    before = times(tmp_path)
    lines = compare(tmp_path, FILES, manifest_of(FILES))
    assert lines[:9] == [
        "README.md: missing",
        f"--- {CODE} (found)",
        f"+++ {CODE} (generated)",
        "@@ -1,2 +1 @@",
        '-"""Edited\\x1b[2J."""\\r',
        "-no end (no newline at end)",
        '+"""Demo."""',
        "--- src/demo/manifest.json (found)",
        "+++ src/demo/manifest.json (generated)",
    ]
    assert lines[-1] == "src/demo/old.py: superfluous, no longer generated"
    assert times(tmp_path) == before


def test_a_long_difference_is_shortened_and_says_so(tmp_path: Path) -> None:
    put(tmp_path)
    (tmp_path / CODE).write_text("line\n" * 200)
    lines = compare(tmp_path, FILES, manifest_of(FILES))
    assert len(lines) == 61
    assert lines[-1] == f"... 144 more lines differ in {CODE}"


def test_an_absent_folder_lacks_everything(tmp_path: Path) -> None:
    lines = compare(tmp_path / "absent", FILES, manifest_of(FILES))
    assert len(lines) == 4
    assert all(line.endswith(": missing") for line in lines)
    assert not (tmp_path / "absent").exists()


# --- interplay -------------------------------------------------------------------------------------------------------


def test_a_second_run_waits_for_the_first_and_then_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder_lock, "PATIENCE", 0.05)
    out = tmp_path / "client"
    with (
        folder_lock.lock(str(out)),
        pytest.raises(WriteError, match="another run is writing here; nothing was changed") as caught,
    ):
        put(out)
    assert caught.value.code == "output-failed"
    assert not out.exists()
    put(out)
    assert tree(out) == FILES


def test_there_is_nothing_to_recover_from_a_run_that_ended(out: Path) -> None:
    put(out)
    assert recover(out) is False


def test_what_another_program_does_meanwhile_is_not_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between the moment the new folder is complete and that in which it takes the old one's place."""
    out = tmp_path / "client"
    put(out)
    (out / "notes").write_text("old\n")
    store = folder_change._store  # pyright: ignore[reportPrivateUsage]

    def late(root: str, contents: Mapping[str, bytes], place: str) -> None:
        store(root, contents, place)
        (out / "new").write_text("saved\n")
        (out / "notes").rename(out / "notes.bak")
        (out / "notes").write_text("saved\n")

    monkeypatch.setattr(folder_change, "_store", late)
    changed = {**FILES, CODE: "new\n"}
    put(out, changed)
    assert tree(out) == {**changed, "new": "saved\n", "notes": "saved\n", "notes.bak": "old\n"}
