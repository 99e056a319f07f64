"""The command line. Exit 0 done, 1 the description or a check failed, 2 wrong usage."""

from __future__ import annotations

import click

from . import __version__
from .commands.generate import generate
from .commands.init import init
from .commands.inspect import diff, surface, validate
from .commands.versions import bump, fetch, versions


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="sdkgen")
def main() -> None:
    """Typed Python clients from OpenAPI descriptions."""


for command in (generate, validate, surface, diff, fetch, bump, versions, init):
    main.add_command(command)
