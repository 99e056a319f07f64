"""The clients of all five versions of the Intercom API, generated as a user would, side by side in one process.

Everything here needs Intercom's own descriptions, which are no part of the project; without them it is skipped.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import venv
from pathlib import Path
from types import ModuleType

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from tests.support.clients import GeneratedClient

PUBLISHED = Path(__file__).parents[2].parent / "shared" / "specs"
OPERATIONS = {
    "2.7": 98,
    "2.8": 98,
    "2.9": 108,
    "2.10": 108,
    "2.11": 108,
    "2.12": 118,
    "2.13": 133,
    "2.14": 150,
    "2.15": 162,
}
VERSIONS = tuple(OPERATIONS)


def description(version: str) -> Path:
    return PUBLISHED / f"intercom-{version}.yaml"


def package_of(version: str) -> str:
    return f"intercom_v{version.replace('.', '_')}"


missing = [description(version).name for version in VERSIONS if not description(version).is_file()]
pytestmark = pytest.mark.skipif(bool(missing), reason=f"not at hand: {', '.join(missing)}")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("versions")


@pytest.fixture(scope="module")
def run(folder: Path) -> Result:
    """One run of `sdkgen generate` over all of them."""
    descriptions = [str(description(version)) for version in VERSIONS]
    return CliRunner().invoke(main, ["generate", *descriptions, "--out", str(folder)])


@pytest.fixture(scope="module")
def clients(run: Result, folder: Path) -> dict[str, GeneratedClient]:
    assert run.exit_code == 0, run.output
    return {
        version: GeneratedClient(folder / f"intercom-{version}", package_of(version), operations, ())
        for version, operations in OPERATIONS.items()
    }


# --- generated ---------------------------------------------------------------------------------------------------------


def test_all_are_generated_with_their_overlays_and_without_a_problem(run: Result) -> None:
    assert run.exit_code == 0, run.output
    assert all(re.search(": note (constant|ignored)-header: ", line) for line in run.stderr.splitlines()), run.stderr
    *lines, last = run.stdout.splitlines()
    assert last.startswith("next: pip install ")
    for line, (version, operations) in zip(lines, OPERATIONS.items(), strict=True):
        told = f"{package_of(version)}: {operations} operations, overlays names.yaml, requests.yaml, "
        assert line.startswith(told)


@pytest.mark.parametrize("version", VERSIONS)
def test_no_operation_is_missing(clients: dict[str, GeneratedClient], version: str) -> None:
    operations = clients[version].surface["operations"]
    assert len(operations) == OPERATIONS[version]
    assert len({(one["resource"], one["method"]) for one in operations}) == OPERATIONS[version]


# --- imported ----------------------------------------------------------------------------------------------------------


def sources(clients: dict[str, GeneratedClient]) -> str:
    return os.pathsep.join(str(client.path / "src") for client in clients.values())


def test_every_module_of_all_imports_in_one_process_without_a_warning(clients: dict[str, GeneratedClient]) -> None:
    modules = [f"{client.package}.{name}" for client in clients.values() for name in client.modules()]
    assert len(modules) > 1000
    program = "import importlib, sys\nfor name in sys.stdin.read().split(): importlib.import_module(name)"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        input="\n".join(modules),
        env={**os.environ, "PYTHONPATH": sources(clients)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_the_classes_of_two_versions_have_nothing_in_common_but_the_bases_of_errors(
    clients: dict[str, GeneratedClient],
) -> None:
    packages = {version: client.import_() for version, client in clients.items()}
    assert len({id(package) for package in packages.values()}) == len(VERSIONS)
    contacts = {version: contact_of(package) for version, package in packages.items()}
    for version, contact in contacts.items():
        for other, package in packages.items():
            assert isinstance(contact, package.models.Contact) is (version == other)
            assert issubclass(packages[version].NotFoundError, package.SDKError) is (version == other)
            assert issubclass(packages[version].NotFoundError, package.IntercomError)
    assert len({type(contact).__module__ for contact in contacts.values()}) == len(VERSIONS)


def contact_of(package: ModuleType) -> object:
    testing = __import__(f"{package.__name__}.testing", fromlist=["fake_client"])
    with testing.fake_client() as client:
        contact: object = client.contacts.retrieve("1")
    return contact


def test_each_sends_its_own_version(clients: dict[str, GeneratedClient]) -> None:
    for version, client in clients.items():
        testing = client.import_("testing")
        fake = testing.FakeTransport()
        with testing.fake_client(fake) as intercom:
            intercom.admins.list()
        assert [call.headers["Intercom-Version"] for call in fake.calls] == [version]


# --- type-checked ------------------------------------------------------------------------------------------------------


def check(*command: str | Path) -> tuple[int, str]:
    done = subprocess.run([sys.executable, "-m", *map(str, command)], capture_output=True, text=True, check=False)
    return done.returncode, done.stdout


@pytest.mark.slow
def test_mypy_accepts_all_of_them(clients: dict[str, GeneratedClient], tmp_path: Path) -> None:
    config = tmp_path / "mypy.ini"
    config.write_text(f"[mypy]\nstrict = true\nmypy_path = {sources(clients)}\n", "utf-8")
    packages = [option for client in clients.values() for option in ("-p", client.package)]
    code, output = check("mypy", "--config-file", config, "--cache-dir", tmp_path / "cache", *packages)
    assert code == 0, output
    assert re.fullmatch(r"Success: no issues found in 1\d{3} source files\n", output)


@pytest.mark.slow
def test_pyright_accepts_all_of_them(clients: dict[str, GeneratedClient], folder: Path) -> None:
    config = folder / "pyrightconfig.json"
    packages = [f"{client.path.name}/src" for client in clients.values()]
    config.write_text(json.dumps({"include": packages, "extraPaths": packages}), "utf-8")
    code, output = check("pyright", "--project", config, "--pythonpath", sys.executable, "--outputjson")
    told = json.loads(output)
    assert (code, told["generalDiagnostics"]) == (0, [])
    assert told["summary"]["filesAnalyzed"] > 1000


# --- installed ---------------------------------------------------------------------------------------------------------

INSTALLED = """
import importlib, json, sys
versions = json.loads(sys.argv[1])
sent = {}
for version, package in versions.items():
    testing = importlib.import_module(package + ".testing")
    fake = testing.FakeTransport()
    testing.fake_client(fake).admins.list()
    sent[version] = fake.calls[0].headers["Intercom-Version"]
    assert "site-packages" in sys.modules[package].__file__, sys.modules[package].__file__
assert sent == {version: version for version in versions}, sent
"""


@pytest.mark.slow
def test_all_are_installed_into_one_environment(clients: dict[str, GeneratedClient], tmp_path: Path) -> None:
    venv.create(tmp_path / "env", with_pip=True)
    python = str(tmp_path / "env" / "bin" / "python")
    folders = [str(client.path) for client in clients.values()]
    installed = subprocess.run(
        [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *folders],
        capture_output=True,
        text=True,
        check=False,
    )
    assert installed.returncode == 0, installed.stderr
    packages = json.dumps({version: client.package for version, client in clients.items()})
    command = [python, "-W", "error", "-c", INSTALLED, packages]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, check=False)
    assert (done.returncode, done.stderr) == (0, "")
