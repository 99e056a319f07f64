"""What each command of `sdkgen` does: arguments in, lines and an exit code out; the work is done elsewhere."""
