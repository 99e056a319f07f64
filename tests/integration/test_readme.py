"""What the documents say is so: examples run, commands and files exist, numbers are right, the walk through a bump works."""

from __future__ import annotations

import ast
import asyncio
import hashlib
import hmac
import inspect
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from types import CodeType, ModuleType, SimpleNamespace
from typing import Any

import click
import pytest

from generator.cli import main
from tests.support.clients import GeneratedClient
from tests.support.documents import Markdown
from tests.support.upstream import Upstream, serves

ROOT = Path(__file__).parents[2]
PUBLISHED = ROOT.parent / "shared" / "specs" / "intercom-2.10.yaml"
README = Markdown.read(ROOT / "README.md")
OURS = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "templates/README.md")]
CLIENT = GeneratedClient(ROOT / "generated" / "intercom-2.9", "intercom_v2_9", 108, ())
CLIENTS_README = Markdown.read(CLIENT.path / "README.md")


# --- Python examples -----------------------------------------------------------------------------------------------------


@pytest.fixture
def package(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.setenv("INTERCOM_API_KEY", "tok")
    return CLIENT.import_()


@pytest.fixture
def fake(package: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Answers every client that an example makes; a request that the description does not allow raises."""
    testing = CLIENT.import_("testing")
    transport = testing.FakeTransport()
    _put_behind(package, "Intercom", transport, monkeypatch)
    return transport


@pytest.fixture
def async_fake(package: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Any:
    transport = CLIENT.import_("testing").AsyncFakeTransport()
    _put_behind(package, "AsyncIntercom", transport, monkeypatch)
    return transport


def _put_behind(package: ModuleType, name: str, transport: object, monkeypatch: pytest.MonkeyPatch) -> None:
    client_class = getattr(package, name)
    without_waiting = CLIENT.import_("testing").without_waiting

    def made(**options: Any) -> Any:
        return without_waiting(client_class(transport=transport, **options))

    monkeypatch.setattr(package, name, made, raising=False)


def run(example: str, **known: object) -> dict[str, object]:
    """Runs an example, `await` at its top level included; what it has defined."""
    code = compile(example, "<example>", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    names = dict(known)
    if code.co_flags & inspect.CO_COROUTINE:
        asyncio.run(_awaited(code, names))
    else:
        exec(code, names)
    return names


async def _awaited(code: CodeType, names: dict[str, object]) -> None:
    await eval(code, names)


def operations(fake: Any) -> list[str]:
    return [call.operation for call in fake.calls]


def test_the_first_example(fake: Any, capsys: pytest.CaptureFixture[str]) -> None:
    run(README.code("python")[0])
    assert operations(fake) == [
        "POST /contacts",
        "PUT /contacts/{id}",
        "POST /contacts/search",
        "GET /conversations/{id}",
    ]
    assert fake.calls[1].json == {"name": "Ines Carvalho", "phone": None}
    assert len(capsys.readouterr().out.splitlines()) == 2


def test_the_first_example_when_there_is_no_such_conversation(fake: Any, capsys: pytest.CaptureFixture[str]) -> None:
    answer = {"type": "error.list", "errors": [{"code": "not_found", "message": "No such thing"}]}
    fake.queue("GET /conversations/{id}", status=404, json=answer, headers={"X-Request-Id": "r1"})
    run(README.code("python")[0])
    told = capsys.readouterr().out.splitlines()[-1]
    assert "not_found" in told
    assert told.endswith(" r1")


def test_the_first_example_when_the_rate_limit_is_reached(fake: Any, capsys: pytest.CaptureFixture[str]) -> None:
    for _ in range(3):
        fake.queue("GET /conversations/{id}", status=429, headers={"Retry-After": "7"})
    run(README.code("python")[0])
    assert operations(fake).count("GET /conversations/{id}") == 3
    assert re.fullmatch(r"again in 7(\.0)? seconds", capsys.readouterr().out.splitlines()[-1])


def test_the_example_with_async(async_fake: Any, capsys: pytest.CaptureFixture[str]) -> None:
    (example,) = (one for one in README.code("python") if "async with" in one)
    run(example)
    assert operations(async_fake) == ["GET /contacts"]
    assert capsys.readouterr().out.strip()


def test_there_are_no_other_examples() -> None:
    assert len(README.code("python")) == 2
    assert len(CLIENTS_README.code("python")) == 4


def test_the_clients_examples(fake: Any, capsys: pytest.CaptureFixture[str]) -> None:
    start, usage, *_ = CLIENTS_README.code("python")
    run(usage, **run(start))
    assert operations(fake) == ["GET /contacts", "GET /contacts/{id}"]
    assert capsys.readouterr().out.startswith("{'type': 'contact', ")


def test_the_clients_example_of_a_webhook() -> None:
    example = next(one for one in CLIENTS_README.code("python") if "webhooks" in one)
    body, secret = b'{"type": "notification_event", "topic": "contact.created"}', "s3cret"
    signature = "sha1=" + hmac.new(secret.encode(), body, hashlib.sha1).hexdigest()
    request = SimpleNamespace(headers={"X-Hub-Signature": signature})
    event: Any = run(example, body=body, request=request, secret=secret)["event"]
    assert event.topic == "contact.created"
    with pytest.raises(CLIENT.import_("webhooks").WebhookVerificationError):
        run(example, body=body + b" ", request=request, secret=secret)


def test_the_clients_example_of_a_test(package: ModuleType) -> None:
    example = CLIENTS_README.code("python")[-1]
    filled_in = example.replace("    ...  #", "    client.admins.list()  #").replace("[...]", '["GET /admins"]')
    assert filled_in.count("admins") == 2
    test: Any = run(filled_in)["test_my_code"]
    test()


def test_what_the_clients_readme_says_of_pages_is_there(fake: Any, package: ModuleType) -> None:
    page = package.Intercom().contacts.list()
    named = set(re.findall(r"\bpage\.(\w+)", CLIENTS_README.text))
    assert len(named) >= 5
    assert not [name for name in named if not hasattr(page, name)]


# --- commands ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_command_exists(path: Path) -> None:
    document = Markdown.read(path)
    code = [*document.commands(), *document.spans()]
    targets = set(re.findall(r"^([a-z-]+):.*## ", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    made = [target for one in code for words in re.findall(r"^make ((?:[a-z-]+ ?)+)", one) for target in words.split()]
    assert set(made) <= targets
    assert {one.split()[1] for one in code if re.match(r"sdkgen [a-z]", one)} <= main.commands.keys()
    modules = [module for one in code for module in re.findall(r"python -m (tests[\w.]*)", one)]
    assert not [module for module in modules if not (ROOT / f"{module.replace('.', '/')}.py").is_file()]


def options() -> set[str]:
    commands: list[click.Command] = [main, *main.commands.values()]
    return {option for command in commands for one in command.params for option in one.opts if one.opts}


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_option_exists(path: Path) -> None:
    document = Markdown.read(path)
    text = "\n".join(
        [*document.code("sh"), *(span for span in document.spans() if not span.startswith(("make", "pip")))]
    )
    text = "\n".join(line for line in text.splitlines() if not line.startswith(("make test", "pip")))
    assert set(re.findall(r"(?<!\w)--[a-z][a-z-]*", text)) <= options()


def test_what_the_readmes_install_exists() -> None:
    (folder,) = (command.split()[-1] for command in README.commands() if command.startswith("pip install"))
    assert (ROOT / folder / "pyproject.toml").is_file()
    project = tomllib.loads((CLIENT.path / "pyproject.toml").read_text("utf-8"))["project"]
    named = re.findall(r"'\.\[(\w+)\]'", CLIENTS_README.text)
    assert named == list(project["optional-dependencies"])


# --- files ---------------------------------------------------------------------------------------------------------------

FOLDERS = ("generator/", "specs/", "templates/", "tests/", "generated/intercom-2.9")
MADE = re.compile(r"specs/overlays/proposed-.*\.yaml")
"""Files that only a bump makes."""


@pytest.mark.parametrize(
    "path",
    [*OURS, CLIENT.path / "README.md", CLIENT.path / "api.md"],
    ids=lambda path: path.relative_to(ROOT).as_posix(),
)
def test_every_file_exists(path: Path) -> None:
    document = Markdown.read(path)
    missing = [link for link in document.links() if not (path.parent / link.partition("#")[0]).exists()]
    missing += [
        span
        for span in document.spans()
        if span.startswith(FOLDERS) and not MADE.fullmatch(span) and not (ROOT / span).exists()
    ]
    assert not missing


def test_the_templates_and_blocks_that_are_listed_are_those_that_exist() -> None:
    document = Markdown.read(ROOT / "templates" / "README.md")
    templates = {path.name: path.read_text("utf-8") for path in (ROOT / "templates").glob("*.j2")}
    rows = [line.split("|")[1:-1] for line in document.text.splitlines() if line.startswith("| `")]
    printed = {name for row in rows if len(row) == 3 for name in re.findall(r"`([^`]+)`", row[0])}
    assert printed == {name for name in templates if not name.startswith("_")}
    blocks = {}
    for names, listed in (row for row in rows if len(row) == 2):
        for name in re.findall(r"`([^`]+)`", names):
            blocks[name] = set(re.findall(r"`(\w+)`", re.sub(r"\([^)]*\)", "", listed)))
    found = {name: set(re.findall(r"{%-? block (\w+)", text)) for name, text in templates.items()}
    assert blocks == {name: those for name, those in found.items() if those}


# --- facts ---------------------------------------------------------------------------------------------------------------


def test_the_numbers_are_right(package: ModuleType) -> None:
    (operations,) = re.findall(r"lists all (\d+) operations", README.text)
    assert int(operations) == len(CLIENT.surface["operations"])
    listed = re.findall(r"`(?:GET|PUT|POST|DELETE|PATCH) /[^`]*`", (CLIENT.path / "api.md").read_text("utf-8"))
    assert len(set(listed)) == int(operations)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert set(re.findall(r"Python (3\.\d+) or newer", README.text)) == {project["requires-python"].removeprefix(">=")}
    assert "repeated (twice, by default)" in README.text.replace("\n", " ")
    assert inspect.signature(package.Intercom).parameters["max_retries"].default == 2


def test_importing_the_client_loads_neither_of_its_dependencies() -> None:
    assert "importing it loads neither httpx2 nor msgspec" in README.text.replace("\n", " ")
    program = "import sys; from intercom_v2_9 import Intercom; print({'httpx2', 'msgspec'} & set(sys.modules))"
    environment = {**os.environ, "PYTHONPATH": str(CLIENT.path / "src")}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


# --- the walk through a bump ---------------------------------------------------------------------------------------------

SDKGEN_SCRIPT = f"""\
#!{sys.executable}
import sys
sys.path.insert(0, {str(ROOT)!r})
from generator.cli import main
main(prog_name="sdkgen")
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of what the commands change, with a virtual environment whose `sdkgen` is this one."""
    if shutil.which("make") is None or shutil.which("bash") is None or os.name == "nt":
        pytest.skip("needs make, bash and programs that are scripts")
    for name in ("Makefile", "pyproject.toml", "requirements.txt"):
        shutil.copy(ROOT / name, tmp_path / name)
    for name in ("specs", "generated/intercom-2.9"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("fetched", "__pycache__"))
    programs = tmp_path / ".venv" / "bin"
    programs.mkdir(parents=True)
    (programs / "python").symlink_to(sys.executable)
    (programs / "sdkgen").write_text(SDKGEN_SCRIPT, "utf-8")
    (programs / "sdkgen").chmod(0o755)
    (tmp_path / ".venv" / ".tool-installed").touch()
    return tmp_path


def test_the_walk_through_a_bump(checkout: Path) -> None:
    if not PUBLISHED.is_file():
        pytest.skip(f"{PUBLISHED.name} is not at hand")
    commands = README.section("A version bump, from start to end").commands()
    assert [command.split()[1] for command in commands] == ["bump", "diff", "check", "versions"]
    with Upstream(serves(PUBLISHED.read_bytes())) as server:
        # inside `make test`, make would take itself for a part of that run, with its arguments
        outer = {"ARGS", "MAKEFLAGS", "MAKELEVEL", "MAKEOVERRIDES", "MFLAGS"}
        inherited = {name: value for name, value in os.environ.items() if name not in outer}
        environment = {**inherited, "SDKGEN_UPSTREAM": server.url + "?{version}"}
        told = [
            subprocess.run(
                ["bash", "-ec", command], cwd=checkout, env=environment, capture_output=True, text=True, check=False
            )
            for command in commands
        ]
    assert [done.returncode for done in told] == [0] * 4, [done.stdout[-2000:] + done.stderr for done in told]
    assert server.requests == ["/api.yaml?2.10"]
    bump, diff, check, versions = (done.stdout for done in told)
    assert "intercom_v2_10: 108 operations" in bump
    assert "Intercom API 2.9 -> 2.10: " in bump
    changes = (checkout / "generated/intercom-2.10/CHANGES.md").read_text("utf-8")
    assert "- `help_center.list_sections()` (`GET /help_center/sections`)\n" in changes
    assert "    help_center.list_sections() (GET /help_center/sections)\n" in bump
    assert "help_center.list_sections()" in diff
    assert "intercom_v2_9: up to date" in check
    assert "intercom_v2_10: up to date" in check
    assert re.search(r"^ *2\.10 +intercom_v2_10 +ready", versions, re.MULTILINE)
