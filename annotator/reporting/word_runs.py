"""The pieces of WordprocessingML that a report is made of: runs, paragraphs, tables. Text goes in as text only."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from html import escape

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_BREAKS = re.compile(r"(\r\n|[\r\n\t])")
_UNHOLDABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_APART = (
    '<w:tcBorders><w:top w:val="single" w:sz="24" w:space="0" w:color="FFFFFF"/>'
    '<w:bottom w:val="single" w:sz="24" w:space="0" w:color="FFFFFF"/></w:tcBorders>'
)
"""What parts the bars of a chart."""
_COLOUR = re.compile(r"#([0-9A-Fa-f]{6})")


def reads_rightward(text: str) -> bool:
    """Tell whether the first strong letter of a text belongs to a script that is written from left to right."""
    kinds = map(unicodedata.bidirectional, text)
    return next((kind == "L" for kind in kinds if kind in ("L", "R", "AL")), True)


def colour(value: str) -> str:
    """Return a colour as Word has it: six digits, or its own choice for what is none."""
    found = _COLOUR.fullmatch(value)
    return found[1].upper() if found else "auto"


def quoted(text: str) -> str:
    """Return a text as the value of an attribute."""
    return escape(_UNHOLDABLE.sub("\ufffd", text))


def text(words: str) -> str:
    """Return the inside of a run: words with their line ends and tabs."""
    made = []
    for part in _BREAKS.split(_UNHOLDABLE.sub("\ufffd", words)):
        if part == "\t":
            made.append("<w:tab/>")
        elif part in ("\r\n", "\r", "\n"):
            made.append("<w:br/>")
        elif part:
            made.append(f'<w:t xml:space="preserve">{escape(part, quote=False)}</w:t>')
    return "".join(made)


def run(words: str, *, style: str = "", look: str = "") -> str:
    """Return words as a run. `look` are properties in the order of the schema; that of direction comes by itself."""
    named = f'<w:rStyle w:val="{style}"/>' if style else ""
    direction = "" if reads_rightward(words) else "<w:rtl/>"
    properties = f"<w:rPr>{named}{look}{direction}</w:rPr>" if named or look or direction else ""
    return f"<w:r>{properties}{text(words)}</w:r>" if words else ""


def paragraph(content: str, style: str, *, leftward: bool = False, look: str = "") -> str:
    """Return a paragraph of runs; `look` are properties that stand before the direction in the schema."""
    direction = "<w:bidi/>" if leftward else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{look}{direction}</w:pPr>{content}</w:p>'


def stated(words: str, style: str, *, before: str = "") -> str:
    """Return a text as a paragraph of its own, in the direction of its writing."""
    return paragraph(before + run(words), style, leftward=not reads_rightward(words))


def anchored(inside: str, bookmark: str) -> str:
    """Return runs that lead to a bookmark."""
    return f'<w:hyperlink w:anchor="{bookmark}" w:history="1">{inside}</w:hyperlink>'


Cell = tuple[str, int, str]
"""What is in a cell of a table, over how many columns it goes, and the colour behind it, if any."""


def table(
    rows: Iterable[Sequence[Cell]], widths: Sequence[int], *, head: Sequence[Cell] = (), right_to_left: bool = False
) -> str:
    """Return a table of cells; its `head`, if it has one, stands on each page and is read out with the cells."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    seen = "<w:bidiVisual/>" if right_to_left else ""
    made = f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{''.join(_cells(head, widths))}</w:tr>" if head else ""
    made += "".join(
        "<w:tr><w:trPr><w:cantSplit/></w:trPr>" + "".join(_cells(cells, widths)) + "</w:tr>" for cells in rows
    )
    return (
        f'<w:tbl><w:tblPr>{seen}<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>'
        f'<w:tblGrid>{grid}</w:tblGrid>{made}</w:tbl><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr></w:p>'
    )


def _cells(cells: Sequence[tuple[str, int, str]], widths: Sequence[int]) -> Iterable[str]:
    at = 0
    for inside, span, fill in cells:
        over = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
        shade = f'{_APART}<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
        width = f'<w:tcW w:w="{sum(widths[at : at + span])}" w:type="dxa"/>'
        yield f"<w:tc><w:tcPr>{width}{over}{shade}</w:tcPr>{inside}</w:tc>"
        at += span
