"""Claims as a table on the clipboard: tab-separated for a spreadsheet, HTML for a text or a mail."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import QMimeData

from annotator.domain.claim_query import ClaimRow
from annotator.domain.codebook import Codebook
from annotator.ui.overviews.claims_table.columns import COLUMNS, text_of, title_of

_FORMULA = ("=", "+", "-", "@")
_AS_TEXT = " style=\"mso-number-format:'\\@'\""
"""What tells Excel that a cell of HTML is text, also where it begins like a formula."""


def cells_of(lines: Iterable[ClaimRow], columns: Sequence[int], codebook: Codebook) -> list[list[str]]:
    """Return a line of titles and one for each claim, with these columns in this order."""
    titles = [title_of(COLUMNS[column]) for column in columns]
    return [titles, *([text_of(line, column, codebook) for column in columns] for line in lines)]


def as_tsv(cells: Iterable[Sequence[str]]) -> str:
    """Return cells as lines of tab-separated text. A cell never breaks its line, and is never a formula."""
    return "".join("\t".join(map(_tsv_cell, row)) + "\r\n" for row in cells)


def _tsv_cell(text: str) -> str:
    flat = " ".join(text.split())
    return f"'{flat}" if flat.startswith(_FORMULA) else flat


def as_html(cells: Sequence[Sequence[str]]) -> str:
    """Return cells as an HTML table whose first row is its heading."""
    parts = ["<meta charset='utf-8'><table>"]
    for number, row in enumerate(cells):
        tag = "td" if number else "th"
        parts.append("<tr>" + "".join(f"<{tag}{_AS_TEXT}>{_html_cell(cell)}</{tag}>" for cell in row) + "</tr>")
    parts.append("</table>")
    return "".join(parts)


def _html_cell(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def on_clipboard(tsv: str, html: str) -> QMimeData:
    """Return both forms as one thing for the clipboard: whoever pastes takes what they can use."""
    held = QMimeData()
    held.setText(tsv)
    held.setHtml(html)
    return held
