"""Where what is known about an article is stated: each reader says it, for each field that it found."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.drafts import incoming
from tests.importing.docx.ooxml import Docx, p
from tests.importing.printing import column, pdf

FIXTURES = Path(__file__).parents[1] / "fixtures" / "drafts"
MAIL = (
    "From: Ann Porter <ann@paper.example>\r\nTo: d@x.example\r\nDate: Sun, 12 May 2024 23:30:00 -0500\r\n"
    "Subject: Jobs\r\n\r\nTen came.\r\n"
)
BODY = "It rose to 25 percent in the year after that, and nobody knew why it did so, said the mayor of the town."


@pytest.mark.parametrize(
    ("name", "data", "stated"),
    [
        (
            "news.html",
            (FIXTURES / "news.html").read_bytes(),
            {
                "title": "JSON-LD",
                "byline": "JSON-LD",
                "publisher": "JSON-LD",
                "published": "JSON-LD",
                "url": "link canonical",
                "language": "html lang",
            },
        ),
        (
            "a.html",
            (
                "<html><head><title>T</title><meta property='article:published_time' content='2024-05-12'></head><body>"
                f"<h1>Jobs</h1><p>{BODY}</p></body></html>"
            ),
            {"title": "h1", "published": "meta article:published_time"},
        ),
        ("a.eml", MAIL, {"title": "Subject", "byline": "From", "published": "Date"}),
        (
            "a.md",
            f"---\nauthor: Ann Porter\ndate: 2024-05-12\n---\n# Jobs\n\n{BODY}\n",
            {"title": "heading", "byline": "front matter", "published": "front matter"},
        ),
        ("a.csv", f"headline,body,day\r\nJobs,{BODY!r},x\r\n".replace("'", '"'), {"title": "column headline"}),
        ("a.json", f'[{{"headline": "Jobs", "body": "{BODY}"}}]', {"title": "column headline"}),
        (
            "a.rtf",
            rf"{{\rtf1\ansi{{\info{{\title Jobs}}{{\author Kim Smith}}}}{BODY}\par}}",
            {"title": "properties", "byline": "properties"},
        ),
        ("a.pdf", pdf([column([BODY[:60], BODY[60:]])], title="Jobs"), {"title": "properties"}),
        (
            "a.docx",
            Docx(p(BODY)).properties(title="Jobs", creator="Ann").bytes(),
            {"title": "properties", "byline": "properties"},
        ),
        (
            "libreoffice.odt",
            (FIXTURES / "libreoffice.odt").read_bytes(),
            {"title": "heading", "byline": "properties", "language": "properties"},
        ),
        ("a.txt", f"Jobs are back\n\nBy Ann Porter\n12 May 2024\n\n{BODY}\n", {"byline": "text", "published": "text"}),
        (
            "a.jsonl",
            f'{{"text": "{BODY}", "label": [[0, 2, "N"]], "author": "Ann Porter"}}\n',
            {"byline": "record"},
        ),
    ],
)
def test_each_field_comes_with_its_place(name: str, data: bytes | str, stated: dict[str, str]) -> None:
    article = incoming(data, name)
    known = {field: place for field, place in article.stated.items() if field != "title" or name != "a.txt"}
    assert known == stated
    assert all(getattr(article.draft.metadata, field) for field in article.stated)


def test_a_made_title_is_stated_nowhere() -> None:
    article = incoming(BODY, "a.txt")
    assert article.draft.metadata.title_made
    assert article.stated == {}
