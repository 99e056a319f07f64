"""The child's side of `subject`: `python -m tests.bench.harness MODULE.FUNCTION ARGUMENT ...`

The function of `subjects` gets the arguments, prepares, and gives a function from a count to the seconds that so many
operations took. The count comes by standard input, a line each time; the seconds go to standard output.
"""

from __future__ import annotations

import sys
from importlib import import_module


def main() -> None:
    module, _, function = sys.argv[1].rpartition(".")
    measured = getattr(import_module(f"tests.bench.subjects.{module}"), function)(*sys.argv[2:])
    for line in sys.stdin:
        print(measured(int(line)), flush=True)


if __name__ == "__main__":
    main()
