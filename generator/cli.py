"""The command line. Exit 0 done, 1 the description or a check failed, 2 wrong usage."""

from __future__ import annotations

import errno
import os
import sys
from typing import Any

import click

from . import __version__
from .commands.docs import docs
from .commands.generate import generate
from .commands.init import init
from .commands.inspect import diff, surface, validate
from .commands.versions import bump, fetch, versions
from .diagnostics import visible


class _Commands(click.Group):
    """Commands whose output may have nowhere to go: a full disk or an impossible name is one line, not a traceback."""

    def main(self, *args: Any, **kwargs: Any) -> Any:
        try:
            return super().main(*args, **kwargs)  # which ends quietly where whoever reads has seen enough
        except OSError as error:
            message = f"{str(error.filename)[:200] if error.filename else 'the output'}: {error.strerror or error}"
            if error.errno == errno.ENOSPC:
                _drop_output()
        click.echo(visible(f"sdkgen: {message}"), err=True)
        sys.exit(1)


def _drop_output() -> None:
    """What is still to be flushed would fail again when Python ends."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        return  # no real file, as in tests


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="sdkgen")
def main() -> None:
    """Typed Python clients from OpenAPI descriptions."""


for command in (generate, validate, surface, diff, fetch, bump, versions, docs, init):
    main.add_command(command)
