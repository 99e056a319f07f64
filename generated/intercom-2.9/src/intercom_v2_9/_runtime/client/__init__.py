"""The client that generated clients derive from: settings, credentials' holders, calls, resources."""
