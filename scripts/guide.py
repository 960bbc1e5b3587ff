"""Renders docs/guide.md into resources/guide/index.html, which Help > User guide opens.

Usage: python scripts/guide.py
"""

from __future__ import annotations

from pathlib import Path

from markdown_it import MarkdownIt

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "docs/guide.md"
TARGET = ROOT / "resources/guide/index.html"

PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Annotator: the guide</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ max-width: 40rem; margin: 3rem auto; padding: 0 1rem; font: 1.05rem/1.6 "Source Serif 4", Georgia, serif;
        color: #1F1D1A; background: #FFFDF9; }}
h1, h2 {{ line-height: 1.25; }}
code {{ font: 0.9em ui-monospace, monospace; background: #F3F1EC; border-radius: 4px; padding: 0.1em 0.35em; }}
pre code {{ display: block; max-height: 8rem; overflow: auto; padding: 0.75rem; word-break: break-all;
            white-space: pre-wrap; }}
table {{ border-collapse: collapse; }}
td, th {{ text-align: left; vertical-align: top; padding: 0.25rem 1.5rem 0.25rem 0; border-bottom: 1px solid #DDD8CE; }}
@media (prefers-color-scheme: dark) {{
  body {{ color: #E9E6E0; background: #1E1F22; }} code {{ background: #2A2B30; }} td, th {{ border-color: #3A3B41; }}
}}
</style>
{body}</html>
"""


def rendered() -> str:
    """Return the guide as one HTML page that loads nothing."""
    return PAGE.format(body=MarkdownIt().enable("table").render(SOURCE.read_text(encoding="utf-8")))


if __name__ == "__main__":
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(rendered(), encoding="utf-8")
