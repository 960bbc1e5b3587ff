"""Markdown: its markup goes as cuts, its words stay where they were."""

from __future__ import annotations

import pytest

from annotator.domain.article import Draft
from tests.drafts import read_as


def read(text: str) -> Draft:
    return read_as("markdown", text.encode(), "a.md")


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("# A heading #\n\nThe *council* __met__, ~~twice~~.\n", "A heading\n\nThe council met, twice.\n"),
        ("Setext\n------\n\nWords.\n", "Setext\n\nWords.\n"),
        ("***both*** **a*b*c** snake_case 3 * 4 * 5 a*b", "both abc snake_case 3 * 4 * 5 a*b"),
        ('A [link](http://a.b "title") and [x](a(b)c) and [y]() here', "A link and x and y here"),
        ("[a][ref] [ref][] [ref] [no]\n\n[ref]: http://x.y\n[REF]: http://z\n", "a ref ref [no]\n"),
        ("<http://auto.link> and <b>bold</b><br/>", "http://auto.link and bold"),
        ("One ![alt *x*](i.png)two\n\n![only](i.png)\n\nThree", "One two\n\nThree"),
        ("One\n\n<!-- a comment\non lines -->\n\nTwo <!-- here --> end", "One\n\nTwo  end"),
        ("> quoted *words*\n> > deeper\n> > > at\n\nEnd", "quoted words\ndeeper\nat\n\nEnd"),
        ("> ```\n> > kept\n> ```\n", "> kept\n"),
        ("1. # Head\n2) > quoted\n   > on\n- item\n* star", "1. Head\n2) quoted\n   on\n- item\n* star"),
        ("Before\n\n***\n\nAfter", "Before\n\nAfter"),
        ("```py\ncode *kept*\n```\n\nAnd `code *kept*` or `` ` ``", "code *kept*\n\nAnd code *kept* or  ` "),
        ("A \\* and \\& and &amp; and &nbsp;", "A * and & and &amp; and &nbsp;"),
        ("A break\\\nhere  \nand here", "A break\nhere  \nand here"),
        ("<script>\nvar a;\n</script>\n\nWords", "Words"),
        ("😀 *e\u0301* שלום **עולם** _x_", "😀 e\u0301 שלום עולם x"),
        ("    indented code *kept*\n\nWords", "    indented code *kept*\n\nWords"),
        ("Plain words, no markup.\n", "Plain words, no markup.\n"),
        ("![only an image](i.png)\n", "![only an image](i.png)\n"),
    ],
)
def test_the_markup_goes_and_the_words_stay(source: str, text: str) -> None:
    draft = read(source)
    assert draft.text == text
    assert draft.source_text == source
    assert draft.warnings == ()
    assert {cut.why for cut in draft.cuts} <= {"Markdown markup"}


def test_front_matter_tells_the_metadata() -> None:
    draft = read(
        "---\ntitle: \"The: title\"\ndate: 2021-06-23T10:00:00Z\nauthors:\n  - Jane Doe\n  - 'John Roe'\n"
        "url: https://example.org/a\npublisher: The Hill\ntags: [a, b]\n---\n\n# A heading\n\nWords.\n"
    )
    assert draft.text == "A heading\n\nWords.\n"
    assert draft.cuts[0].why == "front matter"
    told = draft.metadata
    assert (told.title, told.published, told.byline) == ("The: title", "2021-06-23", "Jane Doe, John Roe")
    assert (told.url, told.publisher, told.title_made) == ("https://example.org/a", "The Hill", False)


@pytest.mark.parametrize(
    "text",
    ["---\nOnly prose between rules.\n---\n\nMore.", "---\ntitle: never closed\n\nWords.", "A: b\n---\n\nWords."],
)
def test_what_is_no_front_matter_tells_nothing(text: str) -> None:
    draft = read(text)
    assert "front matter" not in {cut.why for cut in draft.cuts}
    assert (draft.metadata.published, draft.metadata.byline) == ("", "")
    assert "never closed" not in draft.metadata.title or "title:" in draft.metadata.title


def test_the_first_heading_is_the_title() -> None:
    draft = read("## Section\n\n# The *real*\\* `title`\n\nWords.\n")
    assert (draft.metadata.title, draft.metadata.title_made) == ("The real* title", False)


def test_debris_in_markdown_goes_too() -> None:
    draft = read("# Levy raised\n\nPhoto: Jane Doe/AP\n\nSen. **Cory Booker**Cory BookerA headline MORE said.\n")
    assert draft.text == "Levy raised\n\nSen. Cory Booker said.\n"
    assert draft.metadata.photo_credit == "Jane Doe/AP"
    assert [cut.text for cut in draft.cuts if cut.why.startswith("related")] == ["Cory BookerA headline MORE"]


@pytest.mark.parametrize(
    "text", ["*a* " * 30_000, "<!-- a" * 1000 + "*b*", "*a*\n\n" * 500_000], ids=["paragraph", "comments", "text"]
)
def test_what_would_take_minutes_to_parse_is_left_as_it_is_and_told(text: str) -> None:
    draft = read(text)
    assert draft.text == text
    assert "Markdown markup was left" in draft.warnings[0]
