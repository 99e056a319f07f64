"""Pinned versions of an API: fetching descriptions, and bumps from one version to the next."""
