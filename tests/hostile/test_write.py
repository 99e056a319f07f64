"""Writing while everything goes wrong: kills, full disks, links in the way, forged manifests and leftovers."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.output import folder_change
from generator.output.cache import Cache
from generator.output.compare import compare
from generator.output.manifest import Manifest, digests, is_current, read_manifest
from generator.output.write import WriteError, recover, write

ROOT = Path(__file__).parents[2]
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="folders do not change places here")
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="no forks, pipes and modes here")
BESIDE = pytest.param("beside", marks=LINUX)
CODE = "src/demo/__init__.py"
OLD = {"README.md": "# Old\n", CODE: "old = 1\n", "src/demo/gone/it.py": "gone = 1\n"}
NEW = {"README.md": "# Old\n", CODE: "new = 1\n", "src/demo/more/it.py": "more = 1\n", "src/demo/more/deep/x.py": "\n"}
MINE = {"notes.txt": "mine\n", "src/demo/gone/mine.py": "mine\n", "venv/lib/x": "mine\n"}


def manifest_of(files: dict[str, str]) -> Manifest:
    return Manifest("Demo", "1", "demo", "sdkgen/0", "d", "in", 3, (), (), digests(files))


def put(out: Path, files: dict[str, str]) -> None:
    write(out, files, manifest_of(files))


def whole(files: dict[str, str]) -> dict[str, str]:
    return {**files, "src/demo/manifest.json": manifest_of(files).to_json(), **MINE}


def tree(out: Path) -> dict[str, str]:
    return {p.relative_to(out).as_posix(): p.read_text() for p in out.rglob("*") if p.is_file() and not p.is_symlink()}


def prepared(out: Path) -> None:
    put(out, OLD)
    for path, text in MINE.items():
        (out / path).parent.mkdir(parents=True, exist_ok=True)
        (out / path).write_text(text)


# --- kill -9 ---------------------------------------------------------------------------------------------------------

KILLED = """
import sys
from pathlib import Path
from generator.output import folder_change
from generator.output.write import recover
from tests.hostile.test_write import NEW, OLD, prepared, put, tree, whole, MINE
from tests.support.killing import count_changes, killed_before

root, way = Path(sys.argv[1]), sys.argv[2]
folder_change.LINUX = way == "beside"
turn = 0
seen = []

def out():
    return root / str(turn)

def prepare():
    global turn
    turn += 1
    if way != "first":
        prepared(out())

def check():
    before, after = ({}, {path: text for path, text in whole(NEW).items() if path not in MINE}) if way == "first" else (whole(OLD), whole(NEW))
    if way != "inside":
        seen.append(tree(out()))  # whole at once, nobody having cleaned up
        assert seen[-1] in (before, after), seen[-1]
    recover(out())
    seen.append(tree(out()))
    assert seen[-1] in (before, after), seen[-1]
    assert not list(root.rglob("*.sdkgen*"))
    put(out(), NEW)
    assert tree(out()) == after

prepare()
changes = count_changes(lambda: put(out(), NEW), root)
killed_before(range(1, changes + 1), lambda: put(out(), NEW), root, prepare=prepare, check=check)
print(changes, len({len(one) for one in seen}))
"""


@POSIX
@pytest.mark.parametrize("way", ["first", BESIDE, "inside"])
def test_killed_at_any_moment_the_folder_is_old_or_new(tmp_path: Path, way: str) -> None:
    command = [sys.executable, "-c", KILLED, str(tmp_path), way]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    moments, states = map(int, done.stdout.split())
    assert moments > 10
    assert states == 2, "some were killed before the change, some after"


# --- a system that refuses -------------------------------------------------------------------------------------------

CALLS = ["mkdir", "link", "rename", "replace", "unlink", "rmdir", "scandir", "chmod", "makedirs"]


class Refusal:
    """Lets the calls of a kind through until the k-th, and from there on (or just there) refuses."""

    def __init__(self, k: int, *, once: bool) -> None:
        self.left, self.once = k, once

    def around(self, call: Callable[..., Any]) -> Callable[..., Any]:
        def wrapper(*args: Any, **options: Any) -> Any:
            self.left -= 1
            if self.left == 0 or (self.left < 0 and not self.once):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            return call(*args, **options)

        return wrapper

    @property
    def happened(self) -> bool:
        return self.left <= 0


def failure_of(out: Path) -> str | None:
    """What writing the new tree fails with."""
    try:
        put(out, NEW)
    except WriteError as error:
        return error.message
    return None


def full_disk(monkeypatch: pytest.MonkeyPatch, refusal: Refusal) -> None:
    """Every file opened to be written, folder made or link set needs space; there is none for a cache at all."""
    monkeypatch.setattr(Cache, "own", classmethod(lambda cls: cls(None)))
    monkeypatch.setattr(folder_change, "open", refusal.around(open), raising=False)
    for name in ("mkdir", "link"):
        monkeypatch.setattr(os, name, refusal.around(getattr(os, name)))


@pytest.mark.parametrize("way", [BESIDE, "inside"])
def test_a_disk_that_is_full_at_any_moment_leaves_the_old_tree(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    for k in range(1, 100):
        out = tmp_path / f"client{k}"
        prepared(out)
        refusal = Refusal(k, once=False)
        with monkeypatch.context() as patched:
            if way == "inside":
                patched.setattr(folder_change, "LINUX", False)
            full_disk(patched, refusal)
            failure = failure_of(out)
        if not refusal.happened:
            break
        assert failure == f"{out}: No space left on device; nothing was changed"
        assert tree(out) == whole(OLD)
        assert not [path for path in os.listdir(tmp_path) if path.startswith(".")]
    else:
        pytest.fail("there is no end to it")
    assert k > 5
    assert tree(out) == whole(NEW)


def test_a_disk_that_is_full_at_the_first_run_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    k = 0
    for k in range(1, 100):
        refusal = Refusal(k, once=False)
        with monkeypatch.context() as patched:
            full_disk(patched, refusal)
            if refusal.happened:
                break
            try:
                put(tmp_path / "client", NEW)
            except WriteError:
                assert os.listdir(tmp_path) == []
            else:
                break
    assert k > 5
    assert os.listdir(tmp_path) == ["client"]


@pytest.mark.parametrize("once", [True, False])
@pytest.mark.parametrize("way", [BESIDE, "inside"])
@pytest.mark.parametrize("call", CALLS)
def test_any_call_that_fails_leaves_a_whole_tree_and_the_truth(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str, call: str, once: bool
) -> None:
    for k in range(1, 500):
        out = tmp_path / f"client{k}"
        prepared(out)
        refusal = Refusal(k, once=once)
        with monkeypatch.context() as patched:
            if way == "inside":
                patched.setattr(folder_change, "LINUX", False)
            patched.setattr(os, call, refusal.around(getattr(os, call)))
            failure = failure_of(out)
        recover(out)
        assert tree(out) == whole(NEW if failure is None or "half changed" in failure else OLD)
        if not refusal.happened:
            return
    pytest.fail("there is no end to it")


@LINUX
@pytest.mark.parametrize("there", [True, False])
def test_two_folders_change_together_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: bool
) -> None:
    """The second cannot change in the end, so the first changes back, whether it was there or not."""
    one, other = tmp_path / "one", tmp_path / "other"
    other.mkdir()
    (other / "x").write_text("old")
    if there:
        one.mkdir()
        (one / "x").write_text("old")
    before = tree(tmp_path)
    changes: dict[str, folder_change.Change] = {str(one): {"x": b"new", "y": b""}, str(other): {"x": None, "z": b"new"}}
    refusal = Refusal(2 if there else 1, once=True)
    with monkeypatch.context() as patched:
        patched.setattr(folder_change, "_exchange", refusal.around(folder_change._exchange))
        with pytest.raises(OSError, match="No space left"):
            folder_change.change(changes)
    assert tree(tmp_path) == before
    assert sorted(os.listdir(tmp_path)) == (["one", "other"] if there else ["other"])
    folder_change.change(changes)
    assert tree(tmp_path) == {"one/x": "new", "one/y": "", "other/z": "new"}


def test_an_interrupted_run_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(path: str) -> None:
        raise KeyboardInterrupt

    out = tmp_path / "client"
    prepared(out)
    with monkeypatch.context() as patched:
        patched.setattr(folder_change, "_sync", interrupt)
        with pytest.raises(KeyboardInterrupt):
            put(out, NEW)
    assert tree(out) == whole(OLD)
    assert os.listdir(tmp_path) == ["client"]


@pytest.mark.skipif(getattr(os, "geteuid", int)() == 0, reason="nothing is read-only to root, and no folder on Windows")
def test_a_read_only_folder_is_left_alone(tmp_path: Path) -> None:
    out = tmp_path / "client"
    prepared(out)
    (out / "src/demo").chmod(0o555)
    try:
        with pytest.raises(WriteError, match="nothing was changed"):
            put(out, NEW)
        assert tree(out) == whole(OLD)
    finally:
        (out / "src/demo").chmod(0o755)


# --- links and other things in the way -------------------------------------------------------------------------------


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    """A folder that must stay as it is, whatever is written beside it."""
    folder = tmp_path / "outside"
    folder.mkdir()
    (folder / "__init__.py").write_text("precious\n")
    return folder


def refused(out: Path, outside: Path, message: str) -> None:
    with pytest.raises(WriteError, match=message) as caught:
        put(out, NEW)
    assert caught.value.code == "output-unsafe"
    assert tree(outside) == {"__init__.py": "precious\n"}


def test_the_output_must_not_be_a_link_or_a_file(tmp_path: Path, outside: Path) -> None:
    (tmp_path / "link").symlink_to(outside, target_is_directory=True)
    refused(tmp_path / "link", outside, "link: is a symbolic link")
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    refused(tmp_path / "dangling", outside, "dangling: is a symbolic link")
    (tmp_path / "file").write_text("")
    refused(tmp_path / "file", outside, "file: is not a folder")
    refused(Path("/"), outside, "root of the file system")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    refused(tmp_path / "loop" / "client", outside, "loop")


def test_a_link_on_the_way_to_the_output_is_the_users_choice(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real", target_is_directory=True)
    put(tmp_path / "link" / "client", NEW)
    assert (tmp_path / "real/client" / CODE).read_text() == NEW[CODE]


@pytest.mark.parametrize("at", ["src", "src/demo", "src/demo/more"])
def test_nothing_is_written_through_a_linked_folder(tmp_path: Path, outside: Path, at: str) -> None:
    out = tmp_path / "client"
    (out / at).parent.mkdir(parents=True)
    (out / at).symlink_to(outside, target_is_directory=True)
    refused(out, outside, f"client/{at}: is a link, should be a folder")


def test_nothing_is_written_through_a_linked_file(tmp_path: Path, outside: Path) -> None:
    out = tmp_path / "client"
    put(out, OLD)
    (out / CODE).unlink()
    (out / CODE).symlink_to(outside / "__init__.py")
    refused(out, outside, f"client/{CODE}: is a link, should be a file")
    assert f"{CODE}: {CODE} is a link" in compare(out, OLD, manifest_of(OLD))


def test_nothing_is_removed_through_a_linked_folder(tmp_path: Path, outside: Path) -> None:
    out = tmp_path / "client"
    put(out, {**OLD, "old/__init__.py": "old\n"})
    (out / "old/__init__.py").unlink()
    (out / "old").rmdir()
    (out / "old").symlink_to(outside, target_is_directory=True)
    assert write(out, OLD, manifest_of(OLD)).removed == ()
    assert tree(outside) == {"__init__.py": "precious\n"}
    assert (out / "old").is_symlink()


@POSIX
def test_other_kinds_in_the_way_are_refused(tmp_path: Path, outside: Path) -> None:
    out = tmp_path / "client"
    (out / CODE).mkdir(parents=True)
    refused(out, outside, f"client/{CODE}: is a folder, should be a file")
    (out / CODE).rmdir()
    os.mkfifo(out / CODE)
    refused(out, outside, f"client/{CODE}: is a other, should be a file")
    (out / CODE).unlink()
    (out / "src/demo/more").write_text("")
    refused(out, outside, "client/src/demo/more: is a file, should be a folder")


def test_a_linked_file_of_the_user_does_not_change_elsewhere(tmp_path: Path) -> None:
    """A hard link to a generated file: new content is a new file, never written into the old one."""
    out = tmp_path / "client"
    put(out, OLD)
    os.link(out / CODE, tmp_path / "copy")
    put(out, NEW)
    assert (tmp_path / "copy").read_text() == OLD[CODE]


def test_a_folder_that_cannot_be_linked_is_changed_inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As where hard links to files of others are forbidden, or a mount point lies inside."""

    def forbidden(*args: Any, **options: Any) -> None:
        raise PermissionError(errno.EPERM, "not permitted")

    out = tmp_path / "client"
    prepared(out)
    inode = out.stat().st_ino
    monkeypatch.setattr(os, "link", forbidden)
    put(out, NEW)
    assert tree(out) == whole(NEW)
    assert out.stat().st_ino == inode
    assert os.listdir(tmp_path) == ["client"]


# --- paths -----------------------------------------------------------------------------------------------------------

BAD = ["", "/etc/x", "../x", "a/../x", "./x", "a//x", "a/", "a\\x", "a\0x", "a\nx", "C:/x", ".sdkgen-new/x", "\u202ex"]


@pytest.mark.parametrize("path", BAD)
def test_paths_that_leave_the_client_are_refused(tmp_path: Path, path: str) -> None:
    with pytest.raises(WriteError, match="not a path inside the client") as caught:
        put(tmp_path / "client", {path: ""})
    assert caught.value.code == "output-unsafe"
    assert os.listdir(tmp_path) == []


# Microsoft, "Naming Files, Paths, and Namespaces": devices with any extension, in any case, and what may not end a name
NOT_ON_WINDOWS = [
    *("con", "Aux.py", "src/nul/x.py", "src/PRN", "com1.txt", "lpt9", "COM¹.py", "nul .txt", "aux.tar.gz", "CONIN$"),
    *("x.", "x ", "src./x", "src /x.py", "a<b", "a>b", 'a"b', "a|b", "a?b", "a*b.py"),
]


@pytest.mark.parametrize("path", NOT_ON_WINDOWS)
def test_paths_that_windows_does_not_have_are_refused(tmp_path: Path, path: str) -> None:
    with pytest.raises(WriteError, match="not a path inside the client: it is none on Windows") as caught:
        put(tmp_path / "client", {path: ""})
    assert caught.value.code == "output-unsafe"
    assert os.listdir(tmp_path) == []


def test_paths_that_only_look_like_devices_are_written(tmp_path: Path) -> None:
    files: dict[str, str] = dict.fromkeys(
        ("con_.py", "console.py", "com.py", "com10.py", "x.con", ".aux/nul_/a b.py", "lpt.py"), ""
    )
    put(tmp_path / "client", files)
    assert files.keys() < tree(tmp_path / "client").keys()


@pytest.mark.parametrize(
    "paths", [("a.py", "A.py"), ("a/x.py", "A/y.py"), ("a", "a/b"), ("é", "e\u0301"), ("straße", "STRASSE")]
)
def test_paths_that_are_one_file_somewhere_are_refused(tmp_path: Path, paths: tuple[str, str]) -> None:
    with pytest.raises(WriteError, match="cannot be a"):
        put(tmp_path / "client", dict.fromkeys(paths, ""))
    assert os.listdir(tmp_path) == []


def test_the_manifests_place_is_its_own(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="the manifest's"):
        put(tmp_path / "client", {"src/demo/manifest.json": "{}"})
    with pytest.raises(WriteError, match="not a path inside"):
        write(tmp_path / "client", OLD, manifest_of(OLD)._replace(package="../../x"))
    with pytest.raises(WriteError, match=r"too long .*nothing was changed"):
        put(tmp_path / "client", {"x" * 300: ""})
    assert os.listdir(tmp_path) == []


# --- forged manifests ------------------------------------------------------------------------------------------------


def forge(out: Path, change: Callable[[dict[str, Any]], object]) -> None:
    path = out / "src/demo/manifest.json"
    data = json.loads(path.read_text())
    change(data)
    path.write_text(json.dumps(data))


ENTRY = {"rendered": None, "written": "0" * 64}
FORGERIES: list[Callable[[dict[str, Any]], object]] = [
    lambda data: data.update(format=3),
    lambda data: data.update(operations="1"),
    lambda data: data.update(title=None),
    lambda data: data.update(warnings=[1]),
    lambda data: data.update(warnings=None),
    lambda data: data.update(files=[]),
    lambda data: data.update(files={"a": None}),
    lambda data: data.update(files={"a": 5}),
    lambda data: data.update(files={"a": {"rendered": None, "written": None}}),
    lambda data: data.update(files={"a": {"rendered": None}}),
    lambda data: data.update(package="other"),
    lambda data: data.pop("inputs"),
    *(lambda data, path=path: data["files"].update({path: ENTRY}) for path in BAD),
]


@pytest.mark.parametrize("change", FORGERIES)
def test_a_forged_manifest_is_none(tmp_path: Path, change: Callable[[dict[str, Any]], object]) -> None:
    put(tmp_path, OLD)
    assert read_manifest(tmp_path) is not None
    forge(tmp_path, change)
    assert read_manifest(tmp_path) is None


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"[]", b"null", b"\xff\xfe", b"1" * 5000, b"[" * 100_000, b'{"a":' * 100_000, b'{"format": 1e999}'],
)
def test_a_garbage_manifest_is_none(tmp_path: Path, content: bytes) -> None:
    put(tmp_path, OLD)
    (tmp_path / "src/demo/manifest.json").write_bytes(content)
    assert read_manifest(tmp_path) is None


@POSIX
def test_a_manifest_is_a_file_in_folders(tmp_path: Path) -> None:
    put(tmp_path / "real", OLD)
    path = tmp_path / "real/src/demo/manifest.json"
    path.rename(tmp_path / "elsewhere")
    path.symlink_to(tmp_path / "elsewhere")
    assert read_manifest(tmp_path / "real") is None
    path.unlink()
    os.mkfifo(path)
    assert read_manifest(tmp_path / "real") is None
    path.unlink()
    path.mkdir()
    assert read_manifest(tmp_path / "real") is None
    path.rmdir()
    (tmp_path / "elsewhere").rename(path)
    (tmp_path / "link").symlink_to(tmp_path / "real", target_is_directory=True)
    assert read_manifest(tmp_path / "link") is None
    with path.open("ab") as file:
        file.truncate(2**40)
    assert read_manifest(tmp_path / "real") is None


def test_a_link_to_the_same_content_is_not_current(tmp_path: Path) -> None:
    put(tmp_path / "client", OLD)
    manifest = read_manifest(tmp_path / "client")
    assert manifest is not None
    (tmp_path / "client/src").rename(tmp_path / "src")
    (tmp_path / "client/src").symlink_to(tmp_path / "src")
    assert not is_current(tmp_path / "client", manifest, "in")


# --- leftovers -------------------------------------------------------------------------------------------------------


def test_leftovers_of_killed_runs_are_cleared_away_by_the_next(tmp_path: Path, outside: Path) -> None:
    out = tmp_path / "client"
    prepared(out)
    for stage in (tmp_path / ".client.sdkgen-new", out / ".sdkgen-new"):
        stage.mkdir()
        (stage / "half").write_text("")
        (stage / "link").symlink_to(outside, target_is_directory=True)
    put(out, NEW)
    assert tree(out) == whole(NEW)
    assert tree(outside) == {"__init__.py": "precious\n"}
    assert sorted(os.listdir(tmp_path)) == ["client", "outside"]


def test_links_in_the_place_of_leftovers_are_not_followed(tmp_path: Path, outside: Path) -> None:
    out = tmp_path / "client"
    prepared(out)
    for link in (tmp_path / ".client.sdkgen-new", out / ".sdkgen-new"):
        link.symlink_to(outside, target_is_directory=True)
    put(out, NEW)
    assert tree(out) == whole(NEW)
    assert tree(outside) == {"__init__.py": "precious\n"}


def stored(out: Path, put: dict[str, str], remove: dict[str, str]) -> None:
    """As a run that was changing the folder inside left it, or somebody who wants it to seem so."""
    for kind, files in {"put": put, "remove": remove}.items():
        for path, text in files.items():
            place = out / ".sdkgen-ready" / kind / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text)


def test_an_unfinished_change_is_completed(tmp_path: Path) -> None:
    prepared(tmp_path)
    stored(tmp_path, {CODE: "new = 1\n", "src/demo/more/it.py": "more\n"}, {"src/demo/gone/it.py": ""})
    assert recover(tmp_path) is True
    assert (tmp_path / CODE).read_text() == "new = 1\n"
    assert (tmp_path / "src/demo/more/it.py").exists()
    assert not (tmp_path / "src/demo/gone/it.py").exists()
    assert not (tmp_path / ".sdkgen-ready").exists()
    assert recover(tmp_path) is False


def test_a_forged_change_removes_nothing_outside(tmp_path: Path, outside: Path) -> None:
    out = tmp_path / "client"
    prepared(out)
    (out / "way").symlink_to(outside, target_is_directory=True)
    stored(out, {}, {"way/__init__.py": "", "src/demo": "", "absent/x": ""})
    (out / ".sdkgen-ready/remove/link").symlink_to(outside, target_is_directory=True)
    recover(out)
    assert tree(outside) == {"__init__.py": "precious\n"}
    assert tree(out) == whole(OLD)


@pytest.mark.parametrize("forged", ["put", "remove", ""])
def test_a_forged_change_is_no_way_out(tmp_path: Path, outside: Path, forged: str) -> None:
    out = tmp_path / "client"
    prepared(out)
    (out / ".sdkgen-ready" / forged).parent.mkdir(exist_ok=True)
    (out / ".sdkgen-ready" / forged).symlink_to(outside, target_is_directory=True)
    put(out, NEW)
    assert tree(outside) == {"__init__.py": "precious\n"}
    assert tree(out) == whole(NEW)


def test_a_forged_change_writes_nothing_outside(tmp_path: Path, outside: Path) -> None:
    out = tmp_path / "client"
    prepared(out)
    (out / "way").symlink_to(outside, target_is_directory=True)
    stored(out, {"way/__init__.py": "forged\n"}, {})
    with pytest.raises(WriteError, match="half changed; remove the cause and run again"):
        put(out, NEW)
    assert tree(outside) == {"__init__.py": "precious\n"}
    (out / "way").unlink()
    put(out, NEW)
    assert tree(out) == {**whole(NEW), "way/__init__.py": "forged\n"}


# --- what a folder has beside files ----------------------------------------------------------------------------------


def test_folders_keep_their_attributes(tmp_path: Path) -> None:
    out = tmp_path / "client"
    prepared(out)
    (out / "src").chmod(0o2751)
    try:
        os.setxattr(out / "src", "user.note", b"mine")
    except (AttributeError, OSError):
        pytest.skip("no extended attributes here")
    put(out, NEW)
    assert (out / "src").stat().st_mode & 0o7777 == 0o2751
    assert os.getxattr(out / "src", "user.note") == b"mine"


@pytest.mark.skipif(getattr(os, "geteuid", int)() != 0, reason="only root gives folders away")
def test_folders_keep_their_owner(tmp_path: Path) -> None:
    out = tmp_path / "client"
    prepared(out)
    os.chown(out / "src", 1234, 2345)
    put(out, NEW)
    assert ((out / "src").stat().st_uid, (out / "src").stat().st_gid) == (1234, 2345)
