"""Fetching: from an upstream that behaves and from ones that do not; afterwards all is fetched and pinned, or as it was."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from generator.diagnostics import UserError
from generator.input.document import InputError
from generator.versions import pins
from generator.versions.download import DownloadError, Limits, download
from generator.versions.fetch import UPSTREAM_VARIABLE, FetchError, Upstream, configured_upstream, fetch
from generator.versions.first_pins import fetch_here
from tests.support import upstream
from tests.support.upstream import Reply, answers, cuts, serves

DESCRIPTION = b"""\
openapi: 3.0.3
info: {title: Shop API, version: '1.1'}
paths:
  /cats:
    get: {operationId: listCats, responses: {'200': {description: fine}}}
"""
OTHER = DESCRIPTION.replace(b"/cats", b"/dogs")

QUICK = Limits(total=5, silence=1, attempts=3, pause=0.01)


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    folder = tmp_path / "specs"
    (folder / "overlays").mkdir(parents=True)
    (folder / pins.TABLE).write_text("")
    return folder


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.fixture
def serve() -> Iterator[Callable[..., upstream.Upstream]]:
    servers: list[upstream.Upstream] = []

    def start(*replies: Reply) -> upstream.Upstream:
        servers.append(upstream.Upstream(*replies))
        return servers[-1]

    yield start
    for server in servers:
        server.__exit__()


Serve = Callable[..., upstream.Upstream]


# --- what goes well ------------------------------------------------------------------------------------------------------


def test_a_new_version_is_fetched_and_pinned(specs: Path, serve: Serve) -> None:
    server = serve(serves(DESCRIPTION))
    seen: list[tuple[int, int | None]] = []
    fetched = fetch("1.1", server.url, folder=specs, progress=lambda *how_far: seen.append(how_far))
    assert fetched.changed
    assert fetched.path == specs / "fetched/shop.yaml"
    assert fetched.path.read_bytes() == DESCRIPTION
    assert pins.load_pins(specs).get("1.1") == fetched.pin
    assert fetched.pin._replace(retrieved="") == pins.Pin(
        "1.1", "Shop API", server.url, "fetched/shop.yaml", sha256(DESCRIPTION).hexdigest(), "shop", ""
    )
    assert seen[-1] == (len(DESCRIPTION), len(DESCRIPTION))
    assert set(tree(specs)) == {"fetched/shop.yaml", "versions.toml"}


def test_fetching_again_repeats_what_was_pinned(specs: Path, serve: Serve) -> None:
    server = serve(serves(DESCRIPTION))
    fetch("1.1", server.url, folder=specs)
    (specs / "fetched/shop.yaml").unlink()
    before = (specs / pins.TABLE).read_bytes()
    fetched = fetch("1.1", folder=specs)
    assert not fetched.changed
    assert fetched.path.read_bytes() == DESCRIPTION
    assert (specs / pins.TABLE).read_bytes() == before


def test_upstream_is_asked_for_its_newest_commit_and_that_is_pinned(specs: Path, serve: Serve) -> None:
    head = serve(serves(b"0123456789abcdef0123456789abcdef01234567\n"))
    files = serve(serves(DESCRIPTION))
    place = Upstream(files.url.replace("api.yaml", "{commit}/{version}/api.yaml"), head.url)
    fetched = fetch("1.1", folder=specs, upstream=place)
    assert files.requests == ["/0123456789abcdef0123456789abcdef01234567/1.1/api.yaml"]
    assert "/0123456789abcdef0123456789abcdef01234567/" in fetched.pin.source
    assert serve(serves(b"<html>")).url  # anything else is no commit
    with pytest.raises(FetchError, match="answers no commit"):
        fetch("1.2", folder=specs, upstream=place._replace(head=files.url))


def test_the_table_says_where_the_api_is_published(specs: Path, serve: Serve) -> None:
    with pytest.raises(FetchError, match=r"does not say where 1\.1 is published.*--from.*`upstream` in \[api\]"):
        fetch("1.1", folder=specs)
    files, head = serve(serves(DESCRIPTION)), serve(serves(b"0123456789" * 4))
    place = files.url.replace("api.yaml", "{commit}/{version}/api.yaml")
    (specs / pins.TABLE).write_text(f"[api]\nupstream = '{place}'\nhead = '{head.url}'\n")
    assert fetch("1.1", folder=specs).pin.source == place.format(commit="0123456789" * 4, version="1.1")
    assert pins.load_pins(specs).api.upstream == place


def test_a_mirror_takes_the_place_of_upstream(monkeypatch: pytest.MonkeyPatch, specs: Path, serve: Serve) -> None:
    gone = serve(answers(410))
    fetch("1.1", str(_file(specs, DESCRIPTION)), folder=specs)
    monkeypatch.setenv(UPSTREAM_VARIABLE, serve(serves(DESCRIPTION)).url.replace("api", "{version}"))
    (specs / "fetched/shop.yaml").unlink()
    pin = pins.load_pins(specs).pins[0]._replace(source=gone.url)
    (specs / pins.TABLE).write_text(pins.Pins(specs, (pin,)).to_toml())
    assert fetch("1.1", folder=specs).pin == pin
    monkeypatch.setenv(UPSTREAM_VARIABLE, "https://example.com/")
    with pytest.raises(FetchError, match="must hold"):
        configured_upstream(pins.Api())


def test_a_file_is_taken_as_it_is_and_what_changed_is_told(specs: Path) -> None:
    fetch("1.1", str(_file(specs, DESCRIPTION)), folder=specs)
    accepted = fetch("1.1", str(_file(specs, OTHER)), folder=specs)
    assert accepted.changed
    assert accepted.summary == ("1 path added, 1 path removed", "- #/paths/~1cats", "+ #/paths/~1dogs")
    assert accepted.pin.source == "given.yaml"
    assert pins.pinned_file(specs, "1.1").read_bytes() == OTHER


def test_a_file_beside_the_table_is_pinned_where_it_lies(specs: Path) -> None:
    path = specs / "shop.yaml"
    path.write_bytes(DESCRIPTION)
    assert fetch("1.1", str(path), folder=specs).path == path
    path.write_bytes(OTHER)
    with pytest.raises(FetchError, match="is embedded"):
        fetch("1.1", folder=specs)
    accepted = fetch("1.1", str(path), folder=specs)
    assert (accepted.pin.source, accepted.pin.file) == ("embedded", "shop.yaml")
    assert not (specs / "fetched").exists()
    assert not fetch("1.1", folder=specs).changed


def test_text_and_examples_are_no_facts(specs: Path) -> None:
    fetch("1.1", str(_file(specs, DESCRIPTION)), folder=specs)
    reworded = DESCRIPTION.replace(b"description: fine", b"description: well")
    assert fetch("1.1", str(_file(specs, reworded)), folder=specs).summary == (
        "no fact changed: text, examples or layout only",
    )


def test_a_passing_fault_is_tried_again(specs: Path, serve: Serve) -> None:
    server = serve(answers(503), cuts(DESCRIPTION), serves(DESCRIPTION))
    assert fetch("1.1", server.url, folder=specs, limits=QUICK).path.read_bytes() == DESCRIPTION
    assert len(server.requests) == 3


def test_redirects_are_followed_on_this_machine(serve: Serve) -> None:
    target = serve(serves(DESCRIPTION))
    assert download(serve(answers(302, location=target.url)).url) == DESCRIPTION


def test_the_pins_that_came_with_the_tool_are_copied_before_they_are_changed(specs: Path, tmp_path: Path) -> None:
    fetch("1.1", str(_file(specs, DESCRIPTION)), folder=specs)
    (specs / "overlays/common.yaml").write_text("x")
    own = tmp_path / "elsewhere"
    again = str(_file(specs, DESCRIPTION))
    assert fetch_here("1.1", again, template=specs, folder=own).path == own / "fetched/shop.yaml"
    assert tree(own) == tree(specs)
    (specs / "overlays/common.yaml").write_text("y")
    fetch_here("1.1", again, template=specs, folder=own)
    assert (own / "overlays/common.yaml").read_text() == "x"


def test_another_api_gets_nothing_of_the_pins_that_came_with_the_tool(specs: Path, tmp_path: Path) -> None:
    fetch("1.1", str(_file(specs, DESCRIPTION)), folder=specs)
    own = tmp_path / "elsewhere"
    other = _file(specs, DESCRIPTION.replace(b"Shop", b"Zoo"))
    pin = fetch_here("1.1", str(other), template=specs, folder=own).pin
    assert list(tree(own)) == [pin.file, pins.TABLE]
    assert pins.load_pins(own) == pins.Pins(own, (pin,), pins.Api(title=pin.title))


def test_where_nothing_can_be_fetched_no_folder_is_made(specs: Path, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        fetch_here("1.1", "gone.yaml", template=specs, folder=tmp_path / "elsewhere")
    assert not (tmp_path / "elsewhere").exists()


# --- what does not -------------------------------------------------------------------------------------------------------


def refused(specs: Path, version: str, source: str | None, limits: Limits = QUICK) -> str:
    """The error of a fetch that must fail and change nothing."""
    before = tree(specs)
    with pytest.raises((UserError, InputError)) as error:
        fetch(version, source, folder=specs, limits=limits)
    assert tree(specs) == before
    return str(error.value)


def test_a_served_file_with_one_byte_changed_is_refused(
    specs: Path, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = serve(serves(DESCRIPTION), serves(OTHER))
    fetch("1.1", server.url, folder=specs)
    monkeypatch.setattr("tempfile.tempdir", str(specs.parent))
    for source in (None, server.url):
        text = refused(specs, "1.1", source)
        assert sha256(DESCRIPTION).hexdigest() in text
        assert sha256(OTHER).hexdigest() in text
        assert "- #/paths/~1cats" in text
    command = text.splitlines()[-1].split("to accept it: ")[1]
    kept = command.removeprefix("sdkgen fetch 1.1 --from ")
    assert fetch("1.1", kept, folder=specs).changed
    assert pins.pinned_file(specs, "1.1").read_bytes() == OTHER


def test_a_served_file_that_could_not_be_accepted_either_is_not_offered(specs: Path, serve: Serve) -> None:
    server = serve(serves(DESCRIPTION), serves(b"<html></html>"))
    fetch("1.1", server.url, folder=specs)
    text = refused(specs, "1.1", server.url)
    assert "Nor could it be accepted" in text
    assert "--from" not in text


BAD: dict[str, tuple[Reply, str]] = {
    "cut": (cuts(DESCRIPTION), "cut off after"),
    "drips": (upstream.drips, "not done within"),
    "drips headers": (upstream.drips_headers, "not done within"),
    "silent": (upstream.is_silent, "no answer (timed out)"),
    "without end": (upstream.sends_without_end, "larger than 4 MiB"),
    "announced too large": (lambda handler: handler.start(Content_Length=str(2**30)), "larger than 4 MiB"),
    "redirect to http": (answers(302, location="http://example.com/x"), "only https is allowed"),
    "redirect to file": (answers(302, location="file:///etc/passwd"), "only https is allowed"),
    "redirect to nowhere": (answers(301), "redirects to nowhere"),
    "redirect in a circle": (answers(307, location="/api.yaml"), "more than 5 redirects"),
    "missing": (answers(404), "answers 404; check the version"),
    "failing": (answers(500), "answers 500 (3 attempts)"),
    "compressed": (serves(b"\x1f\x8b", Content_Encoding="gzip"), "was not asked for"),
    "no HTTP": (lambda handler: handler.wfile.write(b"SSH-2.0\r\n"), "no answer"),
    "a page": (serves(b"<html></html>"), "must hold an object"),
    "another file": (serves(b"a: 1"), "is no OpenAPI description"),
    "another version": (serves(DESCRIPTION.replace(b"1.1", b"9.9")), "describes version '9.9', not 1.1"),
    "no text": (serves(b"\xff\xfe"), "not valid UTF-8"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_upstream_ends_in_an_error_and_an_unchanged_tree(specs: Path, serve: Serve, name: str) -> None:
    reply, message = BAD[name]
    # whichever limit the case is about is the one that is reached first, however slow the machine
    total, silence = 1 if name.startswith("drips") else 60, 0.3 if name == "silent" else 60
    limits = Limits(size=4 * 2**20, total=total, silence=silence, attempts=3, pause=0.01)
    text = refused(specs, "1.1", serve(reply).url, limits)
    assert message in text
    assert len(text.splitlines()) == 1


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("http://example.com/x", "only https is allowed"),
        ("ftp://127.0.0.1/x", "only https is allowed"),
        ("https://user:secret@example.com/x", "holds a user name or password"),
        ("https://", "only https is allowed"),
        ("http://[::1/x", "is no address"),
        ("http://127.0.0.1:99999/x", "is no address"),
        ("http://127.0.0.1/\x1b[2J", "holds characters that addresses do not"),
        ("nowhere.yaml", "cannot be read"),
    ],
)
def test_bad_sources_are_refused_before_anything_is_asked(specs: Path, source: str, message: str) -> None:
    text = refused(specs, "1.1", source)
    assert message in text
    assert "secret" not in text
    assert text.isprintable()


def test_what_another_machine_says_does_not_lead_to_this_one() -> None:
    from generator.versions.download import _redirected

    with pytest.raises(DownloadError, match="only https is allowed"):
        _redirected("https://example.com/x", "http://127.0.0.1/x")
    assert _redirected("https://example.com/x", "/y") == "https://example.com/y"


@pytest.mark.parametrize("version", ["", "../2.9", "2.9/x", "a" * 65, ".hidden", "2\n9"])
def test_a_version_is_no_path(specs: Path, version: str) -> None:
    assert "is no version" in refused(specs, version, "x.yaml")


def _file(specs: Path, content: bytes) -> Path:
    path = specs.parent / "given.yaml"
    path.write_bytes(content)
    return path


# --- being killed --------------------------------------------------------------------------------------------------------

KILLED = """
import sys
from pathlib import Path
from generator.versions import pins
from generator.versions.fetch import fetch
from tests.support.killing import count_changes, killed_before

specs, files = Path(sys.argv[1]), sys.argv[2:]
contents = [Path(file).read_bytes() for file in files]

def accept(number):
    return lambda: fetch("1.1", files[number], folder=specs)

def check():
    assert pins.pinned_file(specs, "1.1").read_bytes() in contents

changes = count_changes(accept(1), specs)
killed_before(range(1, changes + 1), accept(1), specs, prepare=accept(0), check=check)
print(changes)
"""


def test_killed_before_any_change_either_file_is_whole_and_pinned(specs: Path) -> None:
    files = [specs.parent / "one.yaml", specs.parent / "two.yaml"]
    for path, content in zip(files, (DESCRIPTION, OTHER), strict=True):
        path.write_bytes(content)
    fetch("1.1", str(files[0]), folder=specs)
    command = [sys.executable, "-c", KILLED, str(specs), *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=Path(__file__).parents[2], check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) >= 5  # two files are written under other names, and three get their own
    fetch("1.1", str(files[0]), folder=specs)
    assert set(tree(specs)) == {"fetched/shop.yaml", "versions.toml"}
