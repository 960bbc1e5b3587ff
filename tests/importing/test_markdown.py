"""Markdown: its markup goes as cuts, its words stay where they were."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.article import Draft
from annotator.domain.source_note import SourceNoteKind
from tests.drafts import incoming, read_as

LINK, FOOTNOTE = SourceNoteKind.LINK, SourceNoteKind.FOOTNOTE


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
        ("- > # Head [*x*](http://a.b)\n\nEnd", "- Head x\n\nEnd"),
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


def noted(source: str) -> tuple[str, list[tuple[SourceNoteKind, str, str, str]]]:
    """Return the text of a Markdown draft and its notes: kind, the words they are on, what they say, the address."""
    found = incoming(source, "a.md")
    text = found.draft.text
    assert found.draft.warnings == ()
    return text, [(note.kind, text[note.start : note.end], note.text, note.url) for note in found.notes]


@pytest.mark.parametrize(
    ("source", "notes"),
    [
        ('A [link](https://a.b/c "Its\ntitle") here', [("link", "Its title", "https://a.b/c")]),
        ("A [link](<https://a.b/c d>) here", [("link", "", "https://a.b/c d")]),
        (
            "[a][Ref] [ref][] [ref]\n\n[ref]: http://x.y 'T'",
            [("a", "T", "http://x.y")] + [("ref", "T", "http://x.y")] * 2,
        ),
        ("<https://a.b/%C3%A4?q=1&amp;r>", [("https://a.b/%C3%A4?q=1&amp;r", "", "https://a.b/%C3%A4?q=1&amp;r")]),
        ("[words](https://a.b/\u05e9_\u00e4_(x))", [("words", "", "https://a.b/\u05e9_\u00e4_(x)")]),
        (
            "# [Head](http://a.b) #\r\n\r\n> [q\r\n> *r*](http://c.d)",
            [("Head", "", "http://a.b"), ("q\nr", "", "http://c.d")],
        ),
        (
            "\U0001f600 [ **\u05e9\u05dc\u05d5\u05dd *x*** `y` ](http://a.b)",
            [("\u05e9\u05dc\u05d5\u05dd x y", "", "http://a.b")],
        ),
        (
            "[![alt](i.png) words](http://a.b) [![alt](i.png)](http://c.d) []( http://e.f)",
            [("words", "", "http://a.b")],
        ),
        ("`[a](http://a.b)` \\[a](x)\n\n    [a](http://a.b)\n\n```\n[a](http://a.b) <http://a.b>\n```", []),
        ("[mail](mailto:a@b.c) <a@b.c> [there](#there) [file](other.md) [no][no]", []),
    ],
)
def test_links_are_notes_over_their_words(source: str, notes: list[tuple[str, str, str]]) -> None:
    assert noted(source)[1] == [(LINK, *note) for note in notes]


@pytest.mark.parametrize(
    ("source", "text", "notes"),
    [
        ("It cost 20[^1] euros.\n\n[^1]: A bill.\n", "It cost 20 euros.\n", [("A bill.", "")]),
        (
            "One[^a] \U0001f600[^B].\r\n\r\n[^A]: [*It*](http://a.b/(d)),\r\np. 3\r\n\r\n    More\r\n[^b]: http://z.z.\r\n\r\nEnd.",
            "One \U0001f600.\n\nEnd.",
            [("It,\np. 3\n\nMore", "http://a.b/(d)"), ("http://z.z.", "http://z.z")],
        ),
        ("\u05e9[^1]\n\n[^1]:\n    [src][r]\n[r]: http://a.b", "\u05e9", [("src", "http://a.b")]),
        (
            "> q[^1]\n>\n> [^1]: in a quote\n\n- i[^x]\n\n  [^x]: in a list\n\nEnd",
            "q\n\n- i\n\nEnd",
            [("in a quote", ""), ("in a list", "")],
        ),
        ("Twice[^1] and[^1].\n\n[^1]: x\n\n    [^2]: y", "Twice and.", [("x\n\n[^2]: y", "")] * 2),
        (
            "No[^1] note, `[^2]` \\[^2].\n\n[^2]: not called\n\n[^3]:\n",
            "No[^1] note, [^2] [^2].\n\n[^2]: not called\n\n[^3]:\n",
            [],
        ),
        (
            "Code[^1]\n\n```\n[^1]: no *note*\n```\n\n    [^1]: nor\n",
            "Code[^1]\n\n[^1]: no *note*\n\n    [^1]: nor\n",
            [],
        ),
        ("[^1]\n\n[^1]: nothing else", "[^1]\n\n[^1]: nothing else", []),
    ],
)
def test_footnotes_are_notes_at_their_marks(source: str, text: str, notes: list[tuple[str, str]]) -> None:
    assert noted(source) == (text, [(FOOTNOTE, "", *note) for note in notes])


def test_a_footnote_stands_where_its_mark_was_and_its_words_are_a_cut_of_their_own() -> None:
    found = incoming("*In 2019*[^1], [the law[^2]](http://a.b)\n\n[^1]: One.\n[^2]: Two.\n", "a.md")
    assert found.draft.text == "In 2019, the law\n"
    assert [(note.start, note.end, note.text or note.url) for note in found.notes] == [
        (7, 7, "One."),
        (9, 16, "http://a.b"),
        (16, 16, "Two."),
    ]
    cut = [cut.text.strip() for cut in found.draft.cuts if cut.why == "note, kept as a source note"]
    assert cut == ["[^1]", "[^2]", "[^1]: One.", "[^2]: Two."]


WORD = st.text("ab\u05d0\u05e9\u0627\u0644e\u0301\U0001f600\U0001f9d1\u200d2", min_size=1, max_size=6)
STYLE = st.sampled_from(["{}", "*{}*", "**{}**", "***{}***", "`{}`", "~~{}~~", "{}\\*", "x *{} **y***"])
WORDS = st.lists(st.tuples(STYLE, WORD), min_size=1, max_size=3)
LINE_END = st.sampled_from(["\n", "\r\n", "\r"])
FORM = st.sampled_from(["[{}](http://a.b/{n})", '[{}]( <http://a.b/{n}> "t" )', "[{}][r{n}]"])
BEFORE = st.sampled_from(["", "w ", "# ", "> ", "> > ", "- ", "1. > ", "\U0001f600 *\u05e9* `c` ", "y[^f] "])


@given(st.lists(st.tuples(BEFORE, FORM, WORDS, st.sampled_from([" ", "[^f]", "."])), min_size=1, max_size=6), LINE_END)
def test_every_note_is_on_the_words_of_its_link(
    links: list[tuple[str, str, list[tuple[str, str]], str]], end: str
) -> None:
    lines = ["Words at first."]
    expected, marks = [], 0
    for number, (before, form, words, behind) in enumerate(links):
        marked = " ".join(style.format(word) for style, word in words)
        plain = " ".join(re.sub(r"[*~`](?<!\\\\)", "", style).format(word) for style, word in words)
        lines += ["", before + form.format(marked, n=number) + behind]
        expected.append((plain.replace("\\", "*"), f"http://a.b/{number}"))
        marks += (before + behind).count("[^f]")
    lines += ["", *(f"[r{number}]: http://a.b/{number}" for number in range(len(links)))]
    lines += ["", "[^f]: A note", "in lines.", ""]
    _, notes = noted(end.join(lines))
    assert [(words, url) for kind, words, _, url in notes if kind is LINK] == expected
    assert [(words, said) for kind, words, said, _ in notes if kind is FOOTNOTE] == [("", "A note\nin lines.")] * marks
