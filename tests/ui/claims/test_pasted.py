"""What a pasted text says of a source, and what a typed date is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData

from annotator.domain.evidence import EvidenceFields
from annotator.ui.panels.claims.pasted import iso_date, source_of, source_of_mime


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("https://example.org/a?b=1#c", EvidenceFields(url="https://example.org/a?b=1#c")),
        ("  https://example.org/a.  ", EvidenceFields(url="https://example.org/a")),
        ("Pierson v. Ray\nhttps://example.org/a", EvidenceFields(title="Pierson v. Ray", url="https://example.org/a")),
        ("[Pierson](https://example.org/a)", EvidenceFields(title="Pierson", url="https://example.org/a")),
        (
            "Harlow (https://en.wikipedia.org/wiki/Harlow_(case))",
            EvidenceFields(title="Harlow", url="https://en.wikipedia.org/wiki/Harlow_(case)"),
        ),
        ("Pierson v. Ray, 386 U.S. 547", EvidenceFields(title="Pierson v. Ray, 386 U.S. 547")),
        ("“The defense of good faith”", EvidenceFields(quote="The defense of good faith")),
        ("one line\nand another", EvidenceFields(quote="one line\nand another")),
    ],
)
def test_a_pasted_text(text: str, source: EvidenceFields) -> None:
    assert source_of(text) == source


def test_a_link_from_a_browser_brings_its_title() -> None:
    mime = QMimeData()
    mime.setData("text/x-moz-url", "https://example.org/a\nPierson — Ray".encode("utf-16-le"))
    assert source_of_mime(mime) == EvidenceFields(url="https://example.org/a", title="Pierson — Ray")


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("2026-11-22", "2026-11-22"),
        ("22 Nov 2026", "2026-11-22"),
        ("November 22, 2026", "2026-11-22"),
        ("", ""),
        ("2026-02-30", None),
        ("soon", None),
    ],
)
def test_a_typed_date(typed: str, stored: str | None) -> None:
    assert iso_date(typed) == stored
