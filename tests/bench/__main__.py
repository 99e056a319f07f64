"""`python -m tests.bench [NAME ...]`: all measures, or those named; exit 1 only if one could not be made."""

from __future__ import annotations

import os
import sys

from .measures import MEASURES
from .places import scratch
from .table import Row, print_table
from .timing import BenchError, Skipped


def main() -> int:
    names = sys.argv[1:] or list(MEASURES)
    unknown = [name for name in names if name not in MEASURES]
    if unknown:
        print(f"no measure {', '.join(unknown)}; there are {', '.join(MEASURES)}", file=sys.stderr)
        return 2
    _keep_bytecode()
    rows: list[Row] = []
    remarks: list[str] = []
    failed = False
    for name in names:
        print(f"measuring {name} ...", file=sys.stderr, flush=True)
        try:
            for row in MEASURES[name]():
                rows.append(row)  # one by one: what is known stays known if the next one fails
        except Skipped as reason:
            remarks.append(f"{name}: skipped: {reason}")
        except BenchError as error:
            failed = True
            remarks.append(f"{name}: not measured: {error}")
    print_table(rows)
    print(f"Python {sys.version.split()[0]}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
    for remark in remarks:
        print(remark)
    return 1 if failed else 0


def _keep_bytecode() -> None:
    """Whatever is measured has been run before, so its modules are compiled; here, in a folder of the bench's own."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = str(scratch("bytecode"))


if __name__ == "__main__":
    sys.exit(main())
