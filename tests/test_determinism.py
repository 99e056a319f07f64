"""The same description gives the same bytes, whatever surrounds the run and however the file orders its keys.

Compared is the whole client folder, `manifest.json` and `surface.json` included.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from generator import installation, pipeline

from .behaviour.described import Description

ROOT = Path(__file__).parents[1]
EMBEDDED = ROOT / "specs" / "intercom-2.9.yaml"
CASES = sorted((ROOT / "tests" / "cases").glob("*/openapi.*"))

Tree: TypeAlias = dict[str, bytes]
Order: TypeAlias = Callable[[Sequence[str]], Sequence[str]]

SMALL = """\
openapi: 3.1.0
info: {title: Bookshop API, version: '3.4', description: Sells books.}
servers:
  - {url: 'https://api.bookshop.example', description: Europe}
  - {url: 'https://us.bookshop.example', description: United States}
security: [{token: []}]
tags: [{name: Books, description: Everything on paper.}, {name: Authors}]
paths:
  /books:
    parameters: [{name: trace, in: header, schema: {type: string}}]
    get:
      operationId: listBooks
      tags: [Books]
      parameters:
        - {name: order by, in: query, schema: {type: string, enum: [title, price]}}
        - {name: order_by, in: query, schema: {type: array, items: {type: integer}}, explode: false}
        - {name: filter, in: query, style: deepObject, schema: {type: object, properties: {b: {type: string}, a: {type: integer}}}}
      responses:
        '200':
          description: Books.
          content:
            application/json:
              schema: {type: array, items: {$ref: '#/components/schemas/book'}}
              examples: {two: {value: [{id: '2'}]}, one: {value: [{id: '1', author: {name: Ö}}]}}
        '404': {description: None.}
        '401': {description: Who are you?}
    post:
      operationId: createBook
      tags: [Books]
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/book'}}
          application/json:
            schema: {$ref: '#/components/schemas/book'}
            examples: {z: {value: {title: Z, price: 1.5}}, a: {value: {title: A}}}
      responses:
        '201': {description: Made., content: {application/json: {schema: {$ref: '#/components/schemas/book'}}}}
        '200': {description: Was there., content: {application/json: {schema: {$ref: '#/components/schemas/book'}}}}
  /authors/{id}:
    get:
      operationId: showAuthor
      tags: [Authors]
      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
      responses: {default: {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/author'}}}}}
components:
  securitySchemes:
    token: {type: http, scheme: bearer}
    key: {type: apiKey, in: header, name: X-Key}
  schemas:
    book:
      type: object
      required: [title]
      properties:
        id: {type: string}
        title: {type: string, description: What it is called.}
        Title: {type: string}
        price: {type: [number, 'null'], default: 1.0}
        author: {$ref: '#/components/schemas/author'}
        format:
          oneOf: [{$ref: '#/components/schemas/print'}, {$ref: '#/components/schemas/audio'}]
          discriminator: {propertyName: kind, mapping: {p: '#/components/schemas/print', a: '#/components/schemas/audio'}}
    Book: {type: object, properties: {old: {type: boolean}}}
    author: {type: object, properties: {name: {type: string}, books: {type: array, items: {$ref: '#/components/schemas/book'}}}}
    print: {type: object, required: [kind], properties: {kind: {type: string, enum: [p]}, pages: {type: integer}}}
    audio: {allOf: [{$ref: '#/components/schemas/print'}, {type: object, properties: {kind: {const: a}, seconds: {type: integer}}}]}
"""


# --- what surrounds the run ------------------------------------------------------------------------------------------

PLAIN: dict[str, str] = {"PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8", "TZ": "UTC"}
SURROUNDINGS: dict[str, tuple[dict[str, str], list[str]]] = {
    "hash seed 1": ({"PYTHONHASHSEED": "1"}, []),
    "hash seed 4242, two processes": ({"PYTHONHASHSEED": "4242"}, ["--jobs", "2"]),
    "random hash seed, four processes": ({"PYTHONHASHSEED": "random"}, ["--jobs", "4"]),
    "C locale, ASCII": ({"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, []),
    "Turkish locale": ({"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"}, []),
    "far time zone": ({"TZ": "Pacific/Kiritimati"}, []),
    "optimised": ({"PYTHONOPTIMIZE": "2"}, []),
}


def run(description: Path, folder: Path, environment: Mapping[str, str], arguments: Sequence[str]) -> Tree:
    """What the command line writes, run in `folder` and into it."""
    folder.mkdir(exist_ok=True)
    command = [sys.executable, "-m", "generator", "generate", str(description), "--no-overlay", "--out", "client"]
    surroundings = {**os.environ, **PLAIN, **environment, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [*command, *arguments], cwd=folder, env=surroundings, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return {
        path.relative_to(folder / "client").as_posix(): path.read_bytes()
        for path in sorted((folder / "client").rglob("*"))
        if path.is_file()
    }


def differing(one: Tree, other: Tree) -> list[str]:
    return sorted(path for path in one.keys() | other.keys() if one.get(path) != other.get(path))


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("small") / "bookshop.yaml"
    path.write_text(SMALL, "utf-8")
    return path


@pytest.fixture(scope="module")
def reference(small: Path, tmp_path_factory: pytest.TempPathFactory) -> Tree:
    return run(small, tmp_path_factory.mktemp("reference") / "run", {}, ["--jobs", "1"])


def test_the_reference_is_a_whole_client(reference: Tree) -> None:
    assert {"surface.json", "src/bookshop/manifest.json", "pyproject.toml"} <= reference.keys()


@pytest.mark.parametrize("surroundings", SURROUNDINGS)
def test_surroundings_change_nothing(surroundings: str, small: Path, reference: Tree, tmp_path: Path) -> None:
    environment, arguments = SURROUNDINGS[surroundings]
    assert differing(run(small, tmp_path / "elsewhere", environment, arguments), reference) == []


def test_a_second_run_in_place_changes_nothing(small: Path, reference: Tree, tmp_path: Path) -> None:
    for arguments in ([], [], ["--fresh"]):
        assert differing(run(small, tmp_path / "run", {}, arguments), reference) == []


def test_a_run_over_an_older_client_gives_what_a_first_run_gives(small: Path, reference: Tree, tmp_path: Path) -> None:
    older = tmp_path / "older.yaml"
    older.write_text(
        SMALL.replace("/authors/{id}", "/writers/{id}").replace("tags: [Books]", "tags: [Volumes]"), "utf-8"
    )
    assert differing(run(older, tmp_path / "run", {}, []), reference) != []
    assert differing(run(small, tmp_path / "run", {}, []), reference) == []


def test_intercom_does_not_depend_on_the_hash_seed() -> None:
    assert len({_digest_elsewhere(seed) for seed in ("1", "2")}) == 1


@pytest.mark.slow
def test_intercom_does_not_depend_on_the_surroundings(tmp_path: Path) -> None:
    alone = run(EMBEDDED, tmp_path / "alone", {}, ["--jobs", "1"])
    together = run(
        EMBEDDED, tmp_path / "together", {"PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo", "LC_ALL": "C"}, ["--jobs", "4"]
    )
    assert differing(alone, together) == []


def _digest_elsewhere(seed: str) -> str:
    """Digest of what another process prints for Intercom's description, before formatting."""
    code = f"from tests.test_determinism import printed; import hashlib; print(hashlib.sha256(repr(printed({str(EMBEDDED)!r})).encode()).hexdigest())"
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout


# --- the order of keys -----------------------------------------------------------------------------------------------


def printed(description: Path | str) -> list[tuple[str, str]]:
    """Every file of a client by path, before formatting; the manifest is not among them, as it has the file's digest."""
    job = pipeline.Job(Path(description), None, (), None)
    compiled = pipeline.compile_client(job, pipeline.Options(tolerant=True), (installation.templates_folder(),))
    return sorted({**compiled.rendered, **compiled.verbatim}.items())


def reordered(value: Any, order: Order) -> Any:
    """The same data with the keys of every object in another order."""
    if isinstance(value, dict):
        named = {str(key): one for key, one in value.items()}  # statuses may be numbers in YAML
        return {key: reordered(named[key], order) for key in order(list(named))}
    return [reordered(one, order) for one in value] if isinstance(value, list) else value


def backwards(keys: Sequence[str]) -> Sequence[str]:
    return keys[::-1]


def shuffled(keys: Sequence[str]) -> Sequence[str]:
    return random.Random(repr(keys)).sample(keys, len(keys))


@pytest.mark.parametrize("order", [backwards, shuffled, sorted], ids=["backwards", "shuffled", "sorted"])
@pytest.mark.parametrize("description", [*CASES, None], ids=lambda path: path.parent.name if path else "bookshop")
def test_the_order_of_keys_changes_nothing(description: Path | None, order: Order, small: Path, tmp_path: Path) -> None:
    _check_order(description or small, order, tmp_path)


@pytest.mark.parametrize("order", [backwards, shuffled], ids=["backwards", "shuffled"])
def test_the_order_of_keys_of_intercom_changes_nothing(order: Order, tmp_path: Path) -> None:
    _check_order(EMBEDDED, order, tmp_path)


def _check_order(description: Path, order: Order, folder: Path) -> None:
    path = folder / "reordered.json"
    path.write_text(json.dumps(reordered(Description(description).data, order)), "utf-8")
    assert printed(path) == printed(description)
