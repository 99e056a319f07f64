"""What type checkers make of models, as generated code declares them and as users write."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]

DECLARED = '''
from __future__ import annotations
import datetime
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, assert_type
from generator.runtime.models.model import Date, DateTime, Model, decode, field, from_json, union
from generator.runtime.types import Open, OpenInt, Timestamp

class Tag(Model):
    id: str | None = None

class Tags(Model):
    data: list[Tag] | None = None

if TYPE_CHECKING:
    Thing: TypeAlias = Tag | Tags
else:
    Thing = union("Thing", lambda: (Tag, Tags))

class Contact(Model):
    type: Open[Literal["contact", "lead"]] | None = None
    """What it is."""
    level: OpenInt[Literal[1, 2]] | None = None
    created_at: Timestamp | None = None
    seen_at: DateTime | None = None
    born_on: Date | None = None
    from_: str | None = field(name="from", default=None)
    tags: Tags | None = None
    things: list[Thing] | None = None
    custom: dict[str, Any] | None = None

'''

GOOD = """
contact = decode(b"{}", Contact)
assert_type(contact, Contact)
assert_type(decode(b"[]", list[Contact]), list[Contact])
assert_type(from_json({}, Tag), Tag)
if contact.tags and contact.tags.data:
    assert_type(contact.tags.data[0].id, str | None)
for thing in contact.things or []:
    if isinstance(thing, Tag):
        assert_type(thing.id, str | None)
    else:
        assert_type(thing, Tags)
assert_type(contact.seen_at, datetime.datetime | None)
assert_type(contact.born_on, datetime.date | None)
assert_type(contact.created_at, int | None)
assert_type(contact.from_, str | None)
assert_type(contact.extra, dict[str, Any])
assert_type(contact.to_dict(), dict[str, Any])
contact.type = "lead"
contact.type = "something newer"
contact.from_ = "web"
contact.extra["x"] = 1
Contact(from_="web", type="contact", seen_at=datetime.datetime.now(datetime.timezone.utc))
Contact()
"""

BAD = [
    "contact.tagz",
    "contact.type = 1",
    "Contact(tagz=1)",
    'Contact("contact")',
    "contact.tags.data",
    "contact.id + 1",
]

COMMANDS = {
    "mypy": ["-m", "mypy", "--strict", "--no-incremental", "--config-file=", f"--cache-dir={os.devnull}"],
    "pyright": ["-m", "pyright", "--pythonpath", sys.executable],
}


def check(checker: str, folder: Path, code: str) -> subprocess.CompletedProcess[str]:
    (folder / "usage.py").write_text(DECLARED + code, encoding="utf-8")
    if checker == "pyright":
        settings = {"typeCheckingMode": "strict", "extraPaths": [str(ROOT)]}
        (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    command = [sys.executable, *COMMANDS[checker], str(folder / "usage.py")]
    return subprocess.run(command, cwd=folder if checker == "pyright" else ROOT, capture_output=True, text=True)


@pytest.mark.slow
@pytest.mark.parametrize("checker", COMMANDS)
def test_checkers_accept_generated_and_user_code(checker: str, tmp_path: Path) -> None:
    pytest.importorskip(checker)
    run = check(checker, tmp_path, GOOD)
    assert run.returncode == 0, run.stdout


@pytest.mark.slow
@pytest.mark.parametrize("checker", COMMANDS)
def test_checkers_find_mistakes(checker: str, tmp_path: Path) -> None:
    pytest.importorskip(checker)
    run = check(
        checker,
        tmp_path,
        "\ncontact = Contact()\n" + "\n".join(f"print({line})" if "=" not in line else line for line in BAD),
    )
    first = len(DECLARED.splitlines()) + 3
    for number, line in enumerate(BAD, first):
        assert f"usage.py:{number}:" in run.stdout, f"{line} was accepted:\n{run.stdout}"
