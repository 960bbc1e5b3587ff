"""What leaves the view on the clipboard: exactly the text, and a quotation that says where it is from."""

from __future__ import annotations

from collections.abc import Callable
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QGuiApplication

from annotator.ui.article.quoting import Source
from annotator.ui.article.style import ArticleHeading
from annotator.ui.article.view import ArticleView

Show = Callable[..., ArticleView]

TEXT = (
    "A < B & C,\xa0she said: ``so'' \u2014 \u201cyes\u201d.\n\n"
    "Second\u2028line \U0001f389.\nA verse.\n\n\u05e9\u05dc\u05d5\u05dd."
)
SOURCE = Source("Reform <talks>", 'The "Hill"', "2021-07-05", "https://example.org/a?b=1&c=2")


@pytest.fixture
def view(show: Show) -> ArticleView:
    shown = show(TEXT)
    shown.set_article(TEXT, ArticleHeading(), [], SOURCE)
    return shown


def copied_quotation() -> ET.Element:
    """Return the quotation on the clipboard: what is copied is well-formed, and nothing in it is text's own markup."""
    page = ET.fromstring(f"<page>{QGuiApplication.clipboard().mimeData().html()}</page>")
    (quotation,) = page.findall("blockquote")
    return quotation


def words_of(element: ET.Element) -> str:
    return "".join(element.itertext())


def test_what_is_copied_is_exactly_the_text(view: ArticleView) -> None:
    view.select_all()
    view.copy()
    assert QGuiApplication.clipboard().mimeData().text() == TEXT


def test_the_html_is_a_quotation_with_its_source_and_nothing_of_it_is_markup(view: ArticleView) -> None:
    view.select_all()
    view.copy()
    quotation = copied_quotation()
    assert quotation.get("cite") == SOURCE.url
    first, second, third = quotation.findall("p")
    assert words_of(first) == TEXT.split("\n", maxsplit=1)[0]
    assert [second.text, *((one.tag, one.tail) for one in second)] == [
        "Second",
        ("br", "line \U0001f389."),
        ("br", "A verse."),
    ]
    assert third.get("dir") == "auto"
    (footer,) = quotation.findall("footer")
    assert [words_of(part) for part in footer.findall("cite")] == ["Reform <talks>"]
    assert [part.get("datetime") for part in footer.findall("time")] == ["2021-07-05"]
    assert [part.get("href") for part in footer.findall("a")] == [SOURCE.url]
    assert 'The "Hill"' in words_of(footer)


def test_copy_with_source_says_in_plain_text_too_where_it_is_from(view: ArticleView) -> None:
    view.select(TEXT.index("Second") - 1, TEXT.index("line"))
    view.copy_with_source()
    plain = QGuiApplication.clipboard().mimeData().text()
    assert plain.startswith('\u201cSecond\u201d \u2014 Reform <talks>, The "Hill", ')
    assert plain.endswith("2021, https://example.org/a?b=1&c=2")
    assert copied_quotation().get("cite") == SOURCE.url


@pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", 'https://x.org/" onclick="y'])
def test_only_a_web_address_becomes_a_link(show: Show, url: str) -> None:
    view = show("Some text.")
    view.set_article("Some text.", ArticleHeading(), [], Source(url=url))
    view.select_all()
    view.copy()
    quotation = copied_quotation()
    attributes = {name for element in quotation.iter() for name in element.attrib}
    assert attributes == {"dir"}
    assert url in words_of(quotation)


def test_where_nothing_is_known_nothing_is_said_of_a_source(show: Show) -> None:
    view = show("Some text.")
    view.select_all()
    view.copy_with_source()
    assert QGuiApplication.clipboard().text() == "\u201cSome text.\u201d"
    assert copied_quotation().find("footer") is None


def test_without_a_selection_the_clipboard_stays(view: ArticleView) -> None:
    QGuiApplication.clipboard().setText("before")
    view.set_caret(3)
    view.copy()
    view.copy_with_source()
    assert QGuiApplication.clipboard().text() == "before"
