"""What a dropped or copied thing says of a source, and what a typed date is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData

from annotator.domain.evidence import EvidenceFields
from annotator.ui.editing.dates import checked_partial_date, iso_date
from annotator.ui.editing.fields import Checked
from annotator.ui.panels.evidence.pasted import pasted


def source_of_mime(mime: QMimeData) -> EvidenceFields | None:
    found = pasted(mime)
    return None if found is None else found.source()


def test_a_link_from_a_browser_brings_its_title() -> None:
    mime = QMimeData()
    mime.setData("text/x-moz-url", "https://example.org/a\nPierson — Ray".encode("utf-16-le"))
    assert source_of_mime(mime) == EvidenceFields(url="https://example.org/a", title="Pierson — Ray", medium="web")


def test_a_link_copied_from_a_page_brings_its_words() -> None:
    mime = QMimeData()
    mime.setText("Pierson v. Ray")
    mime.setHtml('<a href="https://example.org/a">Pierson v. Ray</a>')
    assert source_of_mime(mime) == EvidenceFields(url="https://example.org/a", title="Pierson v. Ray", medium="web")
    mime.clear()
    mime.setText("Pierson v. Ray https://example.org/a")
    assert source_of_mime(mime) == EvidenceFields(url="https://example.org/a", title="Pierson v. Ray", medium="web")
    mime.clear()
    assert source_of_mime(mime) is None


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


@pytest.mark.parametrize(
    ("typed", "stored"), [("2021-06", "2021-06"), (" 2021 ", "2021"), ("22 Nov 2026", "2026-11-22")]
)
def test_a_source_may_state_a_month_or_a_year_alone(typed: str, stored: str) -> None:
    assert checked_partial_date(typed) == Checked(stored)
    assert checked_partial_date("2021-13").problem
