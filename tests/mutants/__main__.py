"""`make mutants`: whether a test notices when a line of the runtime or of lowering means something else.

The named changes of `mutants.toml` first, each of which a test has to notice, then a sample of all changes that `mutate`
can make. Each is made in a copy of the project, and the tests of its place run there until one fails: those beside it
first, the wider ones for what survives. Exit 1 for a survivor that `mutants.toml` does not explain.

    make mutants                                  # the named ones, and a sample of each area
    make mutants ARGS="--sample 100 --seed 7"     # another sample
    make mutants ARGS="--only runtime/http"       # every place below a folder, sampled
"""

from __future__ import annotations

import argparse
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from .mutate import Mutant, mutants
from .table import AREAS, Explained, Named, explained, named, tests_of

ROOT = Path(__file__).parents[2]
PATIENCE = 1800.0
"""Seconds for the tests of one mutant, many times what they take: one that does not end has been noticed."""
NO_END = "no end"


def sources(area: str) -> list[str]:
    """The files of an area that are written by hand; what is derived from another file changes with that one."""
    paths = sorted((ROOT / "generator" / area).rglob("*.py"))
    return [path.relative_to(ROOT).as_posix() for path in paths if not path.name.startswith("sync_")]


def sample(areas: Sequence[str], size: int, seed: int) -> list[Mutant]:
    """So many mutants of each area, the same ones for the same seed and sources."""
    found: list[Mutant] = []
    for area in areas:
        every = [mutant for path in sources(area) for mutant in mutants(ROOT, path)]
        chosen = random.Random(f"{seed} {area}").sample(every, min(size, len(every)))
        print(f"generator/{area}: {len(chosen)} of {len(every)} mutants", flush=True)
        found += chosen
    return found


class Copy:
    """A copy of the project, in which one file at a time is another."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        listed = subprocess.run(
            ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
            cwd=ROOT,
            capture_output=True,
            check=True,
            encoding="utf-8",
        )
        for path in filter(None, listed.stdout.split("\0")):
            if (ROOT / path).is_file():
                (folder / path).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(ROOT / path, folder / path)
        self._sound: set[str] = {NO_END}

    def notices(self, path: str, text: str, rounds: Sequence[Sequence[str]]) -> str | None:
        """The test that noticed that the file is another; None if none did. Raises RuntimeError if it fails anyway."""
        file = self._folder / path
        before = file.read_bytes()
        file.write_text(text, "utf-8", newline="\n")
        try:
            noticed = next((found for tests in rounds if (found := self.run(tests)) is not None), None)
        finally:
            file.write_bytes(before)
        if noticed is not None and noticed not in self._sound:
            if self.run([noticed]) is not None:
                raise RuntimeError(f"without any change there fails: {noticed}")
            self._sound.add(noticed)
        return noticed

    def run(self, tests: Sequence[str]) -> str | None:
        """The first of the tests that fails; None if they pass."""
        options = ["-n", "0", "-x", "-q", "--no-header", "--tb=no", "-p", "no:cacheprovider", "--color=no"]
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "CI": "1", "PYTHONPATH": str(self._folder)}
        process = subprocess.Popen(
            [sys.executable, "-m", "pytest", *options, *tests],
            cwd=self._folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
        )
        try:
            output, _ = process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            return NO_END
        if process.returncode == 0:
            return None
        failed = re.search(r"^(?:FAILED|ERROR) (\S+?(?:\[.*?\])?)(?: - .*)?$", output, re.MULTILINE)
        return failed[1] if failed else tests[0]


def judged(copy: Copy, chosen: Sequence[Mutant], reasons: Sequence[Explained], rounds: int) -> Iterator[Mutant]:
    """The survivors that nothing explains; each mutant's fate is printed."""
    counts = {"killed": 0, "explained": 0, "SURVIVED": 0}
    for number, mutant in enumerate(chosen, 1):
        begun = time.monotonic()
        reason = next((one for one in reasons if one.is_of(mutant)), None)
        noticed = None if reason else copy.notices(mutant.path, mutant.text, tests_of(mutant.path)[:rounds])
        fate = "explained" if reason else "killed" if noticed else "SURVIVED"
        counts[fate] += 1
        told = noticed or (reason.why if reason else "")
        print(f"[{number}/{len(chosen)}, {time.monotonic() - begun:.0f} s] {fate}: {mutant}\n      {told}", flush=True)
        if fate == "SURVIVED":
            yield mutant
    print(", ".join(f"{fate} {count}" for fate, count in counts.items()), flush=True)


def unnoticed(copy: Copy, changes: Sequence[Named]) -> Iterator[Named]:
    """Those of the named changes that no test notices."""
    for change in changes:
        noticed = copy.notices(change.path, change.applied(ROOT), tests_of(change.path))
        print(f"{'killed' if noticed else 'SURVIVED'}: {change}\n      {noticed or ''}", flush=True)
        if noticed is None:
            yield change


def main() -> int:
    parser = argparse.ArgumentParser(prog="make mutants")
    parser.add_argument("--sample", type=int, default=40, help="mutants of each area")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", action="append", help="a folder or file below generator/ instead of the areas")
    parser.add_argument("--no-named", action="store_true", help="leave the named changes out")
    parser.add_argument("--quick", action="store_true", help="only the tests beside a place, not the wider ones")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        copy = Copy(Path(folder))
        left: list[Mutant | Named] = [] if options.no_named else [*unnoticed(copy, named())]
        chosen = sample(options.only or AREAS, options.sample, options.seed)
        left += judged(copy, chosen, explained(), rounds=1 if options.quick else 2)
    for survivor in left:
        print(f"survived: {survivor}")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
