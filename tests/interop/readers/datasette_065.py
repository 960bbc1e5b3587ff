"""Datasette 0.65: every row of the view through its JSON API, page after page, and the labels of the keys."""

from __future__ import annotations

from datasette_views import ask

REQUIRES = ["datasette==0.65.5"]
READS = ["sqlite"]

ask("-m")
