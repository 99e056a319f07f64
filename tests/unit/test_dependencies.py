"""What is imported is declared, what is declared is locked, and the lock is complete."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, distribution, packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
DEPENDENCIES = PROJECT["project"]["dependencies"]
EXTRAS = PROJECT["project"]["optional-dependencies"]
BUILD = PROJECT["dependency-groups"]["build"]
CLIENT = tomllib.loads((ROOT / "generated" / "intercom-2.9" / "pyproject.toml").read_text("utf-8"))["project"]
RUNTIME = ROOT / "generator" / "runtime"
LOCKS = {
    "requirements.txt": [*DEPENDENCIES, *BUILD],
    "requirements-dev.txt": [*DEPENDENCIES, *BUILD, *(text for extra in EXTRAS.values() for text in extra)],
}


def names(requirements: list[str]) -> set[str]:
    return {canonicalize_name(Requirement(text).name) for text in requirements}


# --- imports -------------------------------------------------------------------------------------------------------------


def imported(file: Path) -> Iterator[str]:
    """Top-level names of the modules that a file imports, within functions too."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        match node:
            case ast.Import(names=aliases):
                yield from (alias.name.partition(".")[0] for alias in aliases)
            case ast.ImportFrom(module=str(module), level=0):
                yield module.partition(".")[0]
            case ast.Call(func=ast.Name("import_module"), args=[ast.Constant(str(module))]):
                yield module.partition(".")[0]


def distributions(files: Iterator[Path]) -> set[str]:
    """The distributions that these files import. One that another brings along, in its own namespace, is that one's matter."""
    modules = {name for file in files for name in imported(file)} - sys.stdlib_module_names
    known = packages_distributions()
    found = {canonicalize_name(name) for module in modules for name in known.get(module, ())} - {"sdkgen"}
    return {name for name in found if not any(name.startswith(f"{other}-") for other in found)}


def test_a_client_declares_all_that_it_imports() -> None:
    declared = names(CLIENT["dependencies"]) | names(CLIENT["optional-dependencies"]["fast"])
    # type checkers bring what `typing_extensions` holds, and nothing else imports it
    assert distributions(RUNTIME.rglob("*.py")) - {"typing-extensions"} == declared


def test_the_generator_declares_all_that_it_imports() -> None:
    files = (file for file in (ROOT / "generator").rglob("*.py") if RUNTIME not in file.parents)
    assert distributions(files) <= names(DEPENDENCIES)


def test_the_tests_declare_all_that_they_import() -> None:
    ours = (file for file in (ROOT / "tests").rglob("*.py") if "cases" not in file.parts)
    declared = names(DEPENDENCIES) | names(EXTRAS["dev"]) | {"sdkgen"}
    known = packages_distributions()
    modules = {name for file in ours for name in imported(file)} & known.keys()
    # several distributions may fill one package (opentelemetry): any of them will do
    assert {name for name in modules if not declared & set(map(canonicalize_name, known[name]))} == set()


def test_clients_are_tested_with_what_they_ask_for() -> None:
    assert {*CLIENT["dependencies"], *CLIENT["optional-dependencies"]["fast"]} <= set(EXTRAS["dev"])


# --- the lock ------------------------------------------------------------------------------------------------------------


def locked(lock: str) -> list[Requirement]:
    lines = re.sub(r"(?m)^ *#.*\n| --hash=\S+|\\\n", "", (ROOT / lock).read_text("utf-8")).splitlines()
    return [Requirement(line) for line in lines if line.strip()]


def here(requirements: list[Requirement]) -> dict[str, str]:
    """Versions by name, of the requirements that concern this Python and this system."""
    chosen = [one for one in requirements if one.marker is None or one.marker.evaluate()]
    versions = {canonicalize_name(one.name): str(one.specifier).removeprefix("==") for one in chosen}
    assert len(versions) == len(chosen)
    return versions


@pytest.mark.parametrize("lock", LOCKS)
def test_what_is_declared_is_locked(lock: str) -> None:
    versions = here(locked(lock))
    for declared in map(Requirement, LOCKS[lock]):
        version = versions.get(canonicalize_name(declared.name))
        assert version is not None, f"{declared} is not locked; run: make lock"
        assert declared.specifier.contains(
            version, prereleases=True
        ), f"{declared}: {version} is locked; run: make lock"


@pytest.mark.parametrize("lock", LOCKS)
def test_the_lock_is_complete(lock: str) -> None:
    """Nothing else is installed by `make`, so what a locked distribution needs has to be locked."""
    versions = here(locked(lock))
    for name, version in versions.items():
        try:
            installed = distribution(name)
        except PackageNotFoundError:
            continue
        if installed.version != version:
            continue
        for needed in map(Requirement, installed.requires or ()):
            if needed.marker is None or needed.marker.evaluate({"extra": ""}):
                assert needed.specifier.contains(versions[canonicalize_name(needed.name)], prereleases=True), name


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_file_is_known_by_its_hash_and_by_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")
    assert "://" not in text
    assert not re.search(r"(?m)^\s*-[-\w]* ", text), "an option besides hashes"
    entries = re.split(r"(?m)^(?=[a-z0-9])", text)[1:]
    assert len(entries) == len(locked(lock))
    assert not [entry for entry in entries if not re.search(r"--hash=sha256:[0-9a-f]{64}", entry)]


def test_both_locks_agree() -> None:
    assert {str(one) for one in locked("requirements.txt")} <= {str(one) for one in locked("requirements-dev.txt")}
