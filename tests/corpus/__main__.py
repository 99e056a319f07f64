"""`python -m tests.corpus`: run the descriptions, print the table."""

from __future__ import annotations

import argparse
import json
import random
import shutil
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path
from typing import Any

from . import bounded, generating, typing, using
from .packages import ROOT, SCRATCH, Listed, descriptions, installed
from .table import faults_of, lines

RESULTS = SCRATCH / "results"


def main() -> int:
    options = _options()
    chosen = _chosen(options)
    results = Path(options.results)
    results.mkdir(parents=True, exist_ok=True)
    todo = [one for one in chosen if not (options.resume and _record(results, one).is_file())]
    typed = {one.name for one in _vendors_in_turn(chosen)[: options.typed]}
    _warm()
    with ThreadPoolExecutor(options.jobs) as threads:
        for number, record in enumerate(
            threads.map(lambda one: _examine(one, results, options, one.name in typed), todo), 1
        ):
            print(f"{number}/{len(todo)} {_line(record)}", file=sys.stderr, flush=True)
    records = [json.loads(_record(results, one).read_text("utf-8")) for one in chosen]
    print("\n".join(lines(records)))
    return 1 if any(map(faults_of, records)) else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tests.corpus", description=__doc__)
    parser.add_argument("--sample", type=int, help="only so many, chosen at random")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="only those with this in their names")
    parser.add_argument("--typed", type=int, default=60, help="of so many the clients are type-checked (60)")
    parser.add_argument("--jobs", type=int, default=1, help="children at a time")
    parser.add_argument("--resume", action="store_true", help="take what an earlier run found")
    parser.add_argument(
        "--quick", action="store_true", help="without Black, and without a tolerant run of what is sound"
    )
    parser.add_argument("--keep", action="store_true", help="leave the clients where they are")
    parser.add_argument("--largest", type=int, help="only descriptions of at most so many bytes")
    parser.add_argument("--results", default=str(RESULTS))
    return parser.parse_args()


def _chosen(options: argparse.Namespace) -> list[Listed]:
    listed = [one for one in descriptions(installed()) if options.only in one.name]
    if options.largest:
        listed = [one for one in listed if one.size <= options.largest]
    if options.sample is None:
        return listed
    random.Random(options.seed).shuffle(listed)
    return _vendors_in_turn(listed)[: options.sample]


def _vendors_in_turn(listed: list[Listed]) -> list[Listed]:
    """One of each vendor, then a second one of each that has more, and so on: what one vendor does is much alike."""
    seen: Counter[str] = Counter()
    turns: dict[Listed, int] = {}
    for one in listed:
        turns[one] = seen[one.vendor]
        seen[one.vendor] += 1
    return sorted(listed, key=lambda one: turns[one])


def _warm() -> None:
    """Import once what every child needs."""
    for name in ("black", "httpx2", "jinja2", "jsonschema_rs", "msgspec"):
        import_module(name)
    for path in (ROOT / "generator").rglob("*.py"):
        inner = path.relative_to(ROOT).with_suffix("").parts
        if "runtime" not in inner and inner[-1] != "__main__":
            import_module(".".join(inner).removesuffix(".__init__"))


def _record(results: Path, one: Listed) -> Path:
    return results / (one.name.replace("/", "__") + ".result")


def _examine(one: Listed, results: Path, options: argparse.Namespace, is_typed: bool) -> dict[str, Any]:
    out = SCRATCH / "clients" / one.name.replace("/", "__")
    shutil.rmtree(out, ignore_errors=True)
    record: dict[str, Any] = {"name": one.name, "size": one.size, "swagger": one.is_swagger}
    made = bounded.run(generating.generated, one.path, out, options.quick)
    record["generating"] = made._asdict()
    if made.value and made.value["package"] and out.is_dir():
        if not made.value["refused"] and not options.quick:
            record["alike"] = bounded.run(generating.alike, one.path)._asdict()
        record["importing"] = bounded.run(using.imported, out, made.value["package"])._asdict()
        record["using"] = bounded.run(using.used, out, made.value["package"])._asdict()
        if is_typed:
            record["typing"] = typing.errors(out, made.value["package"])
    if not options.keep:
        shutil.rmtree(out, ignore_errors=True)
    _record(results, one).write_text(json.dumps(record), "utf-8")
    return record


def _line(record: dict[str, Any]) -> str:
    made = record["generating"]
    value = made["value"] or {}
    parts = [record["name"], f"{made['seconds']:.1f} s, {made['peak'] / 1e6:.0f} MB"]
    parts += [f"{key} {value[key]}" for key in ("refused", "refused_tolerant") if value.get(key)]
    parts += faults_of(record)
    return " | ".join(part.strip().splitlines()[-1][:300] for part in parts)


if __name__ == "__main__":
    sys.exit(main())
