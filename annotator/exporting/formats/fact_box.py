"""A fact box: the checked claims and their ratings as a piece of HTML that is put into a page of one's own.

It has no script and loads nothing; its looks are in a style element of its own, under one class, and follow the light
and the dark of the page around. Signs beyond ASCII are written as references, so that it is right in a page of any
encoding.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator
from pathlib import Path
from typing import Any

from annotator.domain.documents import ExportDocument
from annotator.exporting.format import Export, Purpose, Writer
from annotator.exporting.formats.report_html import UNHOLDABLE
from annotator.exporting.losses import CLAIM, Loss, lost
from annotator.exporting.options import Kind, Option, Options
from annotator.exporting.reports import HOLDS, NOT_PUBLIC, said
from annotator.messages import message
from annotator.reporting.blocks import Audience, Length
from annotator.reporting.choices import Choices

_PAGE = Option("page", message("Web page of the checks"), Kind.TEXT, hint=message("the box leads there: https://…"))
_UNHOLDABLE = re.compile(f"{UNHOLDABLE.pattern}|\x85")
"""As a reference U+0085 is three dots to every reader of HTML."""
_CHOICES = Choices(Audience.PUBLIC, Length.SHORT)


def _write(export: Export) -> None:
    from annotator.reporting.builder import build
    from annotator.reporting.fact_box import box

    with export.output.file() as stream:
        for piece in box(
            build(export.source, export.documents(), _CHOICES, export.wording), export.options.text(_PAGE.key)
        ):
            stream.write(piece.encode("ascii", "xmlcharrefreplace"))


def _fits(document: ExportDocument, _options: Options) -> Iterator[Loss]:
    for claim_id in document.first_met:
        if not _CHOICES.shows(document.claims[claim_id]):
            yield lost(CLAIM, claim_id, NOT_PUBLIC)


def _expects(document: ExportDocument, _options: Options) -> Iterator[Hashable]:
    """Yield a claim in each article that it stands in: each has a box."""
    if not document.current:
        return
    for claim in document.claims.values():
        if _CHOICES.shows(claim):
            yield document.article.article_id, *said(claim)


def _read_back(path: Path, _options: Options) -> Iterator[Hashable]:
    from lxml import html

    pieces: Any = html.fragments_fromstring(path.read_text(encoding="ascii"))
    for each in pieces:
        for item in each.iter("li"):
            if "data-claim" in item.attrib:
                words = {part.get("class"): part.text or "" for part in item.iter() if part.get("class")}
                told = (words["fact-claim"], words["fact-rating"], words.get("fact-why", ""))
                yield each.get("data-article"), item.get("data-claim"), *told


WRITER = Writer(
    "fact-box",
    message("Fact box (HTML to embed)"),
    (".html", ".htm"),
    _write,
    _read_back,
    options=(_PAGE,),
    holds=HOLDS,
    fits=_fits,
    expects=_expects,
    unholdable=_UNHOLDABLE,
    distinct=True,
    holds_mentions=False,
    purpose=Purpose.REPORT,
)
