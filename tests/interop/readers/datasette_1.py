"""Datasette 1.0 alpha, the newest: all rows of the view through its JSON API, page by page, and the keys' labels."""

from __future__ import annotations

from datasette_views import ask

REQUIRES = ["datasette==1.0a41"]
READS = ["sqlite"]

ask("-c")
