"""What is printed of a table: each row with its first column as a heading. How it comes onto pages: `paper.py`."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from annotator.ui.i18n import tr
from annotator.ui.printing.pieces import Piece, Printed

_ROW_GAP, _LINE_GAP = 6.0, 1.0


def printed_table(title: str, cells: Sequence[Sequence[str]], withheld: int = 0) -> Printed:
    """Return a table, whose first row are its titles, as pieces: a page is too narrow for its columns."""
    titles, *rows = cells
    pieces = [Piece(f'<p class="heading">{escape(title)}</p>', 0, with_next=bool(rows))]
    if not rows:
        nothing = tr("Nothing is listed.")
        pieces.append(Piece(f'<p class="small">{escape(nothing)}</p>'))
    for row in rows:
        named, *others = row
        facts = [f"{escape(name)}: {escape(value)}" for name, value in zip(titles[1:], others, strict=True) if value]
        pieces.append(Piece(f'<p class="wording">{escape(named) or "…"}</p>', _ROW_GAP, with_next=bool(facts)))
        if facts:
            pieces.append(Piece(f'<p class="small">{" · ".join(facts)}</p>', _LINE_GAP))
    return Printed(title, pieces, withheld)
