"""What browsers put on the clipboard and into a drag, as it was seen of Chromium 156 and Firefox 153 on X11."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QUrl

from annotator.domain.evidence import EvidenceFields
from annotator.ui.panels.evidence.dragged import copied, is_source
from annotator.ui.panels.evidence.pasted import pasted

PAGE = "https://courier.example/bridge?page=2"
WORDS = "The bridge cost 4.2 million euros, she said on Monday in the council."
LINK = "https://courier.example/report"
ANCHOR = f'<a href="{LINK}" style="left:50px">A link to the report</a>'


def mime(formats: dict[str, bytes], *, text: str = "", html: str = "", urls: tuple[str, ...] = ()) -> QMimeData:
    made = QMimeData()
    if text:
        made.setText(text)
    if html:
        made.setHtml(html)
    if urls:
        made.setUrls([QUrl(url) for url in urls])
    for name, data in formats.items():
        made.setData(name, QByteArray(data))
    return made


def source(of: QMimeData) -> EvidenceFields:
    assert is_source(of)
    found = pasted(copied(of))
    assert found is not None
    return found.source()


CHROMIUM = {"chromium/x-source-url": PAGE.encode(), "chromium/x-internal-source-rfh-token": b"\x14"}
FIREFOX = {"text/x-moz-url-priv": PAGE.encode("utf-16-le"), "text/_moz_htmlinfo": b"0\0"}
WINDOWS = {
    'application/x-qt-windows-mime;value="HTML Format"': b"Version:0.9\r\nStartHTML:1\r\nSourceURL:"
    + PAGE.encode()
    + b"\r\n<html>"
}


@pytest.mark.parametrize("formats", [CHROMIUM, FIREFOX, WINDOWS], ids=["chromium", "firefox", "windows"])
def test_a_copied_selection_is_a_passage_of_its_page(formats: dict[str, bytes]) -> None:
    found = source(mime(formats, text=WORDS, html=f"<span style='color: red'>{WORDS}</span>"))
    assert (found.quote, found.url, found.medium) == (WORDS, PAGE, "web")


@pytest.mark.parametrize("formats", [CHROMIUM, FIREFOX], ids=["chromium", "firefox"])
def test_a_citation_that_was_copied_in_a_page_is_no_passage_of_it(formats: dict[str, bytes]) -> None:
    cited = "Porter, A. (2019). Bridges of the north. Courier Press. https://doi.org/10.1234/abc"
    assert source(mime(formats, text=cited)).url == "https://doi.org/10.1234/abc"


@pytest.mark.parametrize(
    "formats",
    [
        {"_NETSCAPE_URL": f"{LINK}\nA link to the report".encode(), "chromium/x-renderer-taint": b"https://a.example"},
        {"text/x-moz-url-desc": "A link to the report".encode("utf-16-le"), "text/_moz_htmlinfo": b"0\0"},
    ],
    ids=["chromium", "firefox"],
)
def test_a_dragged_link_gives_its_address_and_its_words(formats: dict[str, bytes]) -> None:
    found = source(mime(formats, text=LINK, html=f"\ufeff{ANCHOR}", urls=(LINK,)))
    assert (found.url, found.title, found.quote) == (LINK, "A link to the report", "")


def test_older_forms_of_a_link() -> None:
    for formats in (
        {"text/x-moz-url": f"{LINK}\nA link".encode("utf-16-le")},
        {"_NETSCAPE_URL": f"{LINK}\nA link".encode()},
    ):
        found = pasted(mime(formats))
        assert found is not None
        assert (found.source().url, found.source().title) == (LINK, "A link")


@pytest.mark.parametrize(
    "told", [b"javascript:alert(1)", b"chrome-extension://abc/x", b"https://a b", b"\xff\xfe", b""]
)
def test_a_page_that_is_none_of_the_web_is_no_address(told: bytes) -> None:
    found = source(mime({"chromium/x-source-url": told}, text=WORDS, html=f"<p>{WORDS}</p>"))
    assert (found.quote, found.url) == (WORDS, "")
