"""Speed, measured against something else in the same minute: `make bench`, or `python -m tests.bench [NAME ...]`.

A machine is never twice equally fast, so nothing here is a time that must not be exceeded, and nothing here is a test.
Each row of the table is a ratio of two medians (or, where the bound is one, a difference in milliseconds), both measured
in turn: A B A B ... `measures/` says what is compared, `subjects/` holds what runs inside child processes.
"""
