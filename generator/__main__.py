"""`python -m generator`: the same as `sdkgen`."""

from .cli import main

main()
