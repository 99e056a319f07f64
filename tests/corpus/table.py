"""What a run found, as text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

Record = Mapping[str, Any]


def lines(records: Sequence[Record]) -> Iterator[str]:
    """The table of a run."""
    made = [one for one in records if one["generating"]["value"] is not None]
    yield f"{len(records)} descriptions, {sum(one['size'] for one in records) / 1e6:.0f} MB"
    yield from _listed("generator: tracebacks, time-outs", ((one, one["generating"]["fault"]) for one in records))
    yield from _refusals("refused", made, "refused")
    yield from _refusals("refused with --tolerant", made, "refused_tolerant")
    yield f"operations in {_sum(made, 'operations')}, lost {_count(made, 'lost')}, added {_count(made, 'added')}"
    yield from _listed("lost operations", ((one, _first(one["generating"]["value"]["lost"])) for one in made))
    yield from _listed("added operations", ((one, _first(one["generating"]["value"]["added"])) for one in made))
    yield "told: " + _counted(sum((Counter(one["generating"]["value"]["told"]) for one in made), Counter()))
    compared = [one for one in records if "alike" in one]
    unlike = [one for one in compared if one["alike"]["value"] is not True]
    yield f"--tolerant prints the same for {len(compared) - len(unlike)} of {len(compared)} that were not refused"
    yield from _listed("  not", ((one, one["alike"]["fault"] or "prints otherwise") for one in unlike))
    yield from _clients(records)
    yield "slowest: " + ", ".join(_extremes(records, "seconds", "{:.1f} s", 1))
    yield "largest: " + ", ".join(_extremes(records, "peak", "{:.0f} MB", 1e6))


def faults_of(record: Record) -> list[str]:
    """What of a description or its client went wrong, and is not the description's fault."""
    value = record["generating"]["value"] or {}
    found = [record["generating"]["fault"], *value.get("lost", ()), *value.get("added", ())]
    if record.get("alike", {"value": True})["value"] is not True:
        found.append(record["alike"]["fault"] or "--tolerant prints otherwise")
    for part, keys in (("importing", ["faults"]), ("using", ["decoder_faults", "call_faults"])):
        if part in record:
            found.append(record[part]["fault"])
            found += (text for key in keys for text in (record[part]["value"] or {}).get(key, {}).values())
    return [text for text in (*found, *record.get("typing", ())) if text]


def _clients(records: Sequence[Record]) -> Iterator[str]:
    imported = [one for one in records if "importing" in one]
    used = [one for one in records if "using" in one]
    values = [one["using"]["value"] for one in used if one["using"]["value"] is not None]
    yield f"clients imported: {len(imported)}"
    yield from _listed("  import", _told(imported, "importing", "faults"))
    built, calls = sum(one["decoders"] for one in values), sum(one["calls"] for one in values)
    yield f"decoders built: {built}; operations called, with all arguments and with the needed ones: {calls}"
    yield from _listed("  decode", _told(used, "using", "decoder_faults"))
    yield from _listed("  call", _told(used, "using", "call_faults"))
    typed = [one for one in records if "typing" in one]
    yield f"type-checked: {len(typed)}, without an error {sum(not one['typing'] for one in typed)}"
    yield from _listed("  type", ((one, text) for one in typed for text in one["typing"][:3]))


def _told(records: Sequence[Record], part: str, key: str) -> Iterator[tuple[Record, str | None]]:
    for one in records:
        yield one, one[part]["fault"]
        for text in (one[part]["value"] or {}).get(key, {}).values():
            yield one, text


def _listed(title: str, found: Iterator[tuple[Record, str | None]]) -> Iterator[str]:
    listed = [(record, text) for record, text in found if text]
    if listed:
        yield f"{title}: {len(listed)}"
    for record, text in listed:
        yield f"    {record['name']}: {text.strip().splitlines()[-1][:300]}"


def _refusals(title: str, made: Sequence[Record], key: str) -> Iterator[str]:
    refused = [one for one in made if one["generating"]["value"][key]]
    codes = Counter(code for one in refused for code in one["generating"]["value"][key])
    yield f"{title}: {len(refused)}; by code: {_counted(codes)}"
    for one in refused:
        value = one["generating"]["value"]
        first = value["first" if key == "refused" else "first_tolerant"]
        for code, count in value[key].items():
            yield f"    {one['name']}: {code} x {count}: {first[code][:240]}"


def _first(listed: Sequence[str]) -> str | None:
    return f"{len(listed)}: {listed[0]}" if listed else None


def _counted(counts: Counter[str]) -> str:
    return ", ".join(f"{name} {count}" for name, count in counts.most_common()) or "none"


def _sum(made: Sequence[Record], key: str) -> int:
    return sum(one["generating"]["value"][key] for one in made)


def _count(made: Sequence[Record], key: str) -> int:
    return sum(len(one["generating"]["value"][key]) for one in made)


def _extremes(records: Sequence[Record], key: str, form: str, unit: float) -> Iterator[str]:
    for one in sorted(records, key=lambda one: -one["generating"][key])[:8]:
        yield f"{one['name'].rpartition('/api/')[2]} {form.format(one['generating'][key] / unit)}"
