"""What runs inside child processes. Nothing at the top of these modules but the standard library: see `harness`."""
