"""Measures the program against references in the same run: `python -m benchmarks [NAME...] [--full] [--json FILE]`.

These figures are for people to read and compare. No test depends on them.
"""
