"""Requests out and answers in: transports, attempts, retries, redirects and rate limits."""
