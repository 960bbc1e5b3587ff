"""Mails and boxes of mails: the best text, the headers, what came with them."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

import pytest

from annotator import importing
from annotator.domain.left_out import LeftOutKind
from annotator.errors import UnreadableSource
from annotator.importing.format import InputFile
from tests.drafts import incoming

HEAD = (
    "From: Ann Porter <ann@paper.example>\r\nTo: desk@paper.example\r\nMessage-ID: <1@x>\r\n"
    "Date: Sun, 12 May 2024 23:30:00 -0500\r\nSubject: =?utf-8?q?Na=C3=AFve_draft?=\r\nMIME-Version: 1.0\r\n"
)


def mail(body: str | bytes, content: str = "text/plain; charset=utf-8", head: str = HEAD) -> bytes:
    payload = body.encode() if isinstance(body, str) else body
    return f"{head}Content-Type: {content}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n".encode() + payload


def all_of(data: bytes, name: str = "a.eml") -> list[tuple[str, str]]:
    found = []
    for file, article in importing.read_all(InputFile(name, content=data)):
        found.append((file.name, str(article) if isinstance(article, UnreadableSource) else article.draft.text))
    return found


def test_headers_are_what_is_known() -> None:
    article = incoming(mail("The council met in June.\r\n"), "a.eml")
    known = article.draft.metadata
    assert article.format == "mail"
    assert (known.title, known.title_made, known.byline) == ("Naïve draft", False, "Ann Porter")
    assert known.published == "2024-05-12T23:30:00-05:00"


@pytest.mark.parametrize(
    ("date", "published"),
    [
        ("Sun, 12 May 2024 23:30:00 CEST", "2024-05-12T23:30:00+02:00"),
        ("Sun, 12 May 2024 23:30:00 +0200 (CEST)", "2024-05-12T23:30:00+02:00"),
        ("12 May 2024 23:30:00 -0000", "2024-05-12T23:30:00"),
        ("Sun, 12 May 2024 23:30:00 GMT", "2024-05-12T23:30:00+00:00"),
        ("yesterday", ""),
    ],
)
def test_a_date_keeps_its_zone(date: str, published: str) -> None:
    head = HEAD.replace("Sun, 12 May 2024 23:30:00 -0500", date)
    assert incoming(mail("Words.", head=head), "a.eml").draft.metadata.published == published


@pytest.mark.parametrize(
    ("content", "body", "text"),
    [
        ("text/plain; format=flowed", "One goes \r\non.\r\nTwo\r\n-- \r\nAnn\r\n", "One goes on.\nTwo\n-- \nAnn\n"),
        (
            "text/plain; format=flowed",
            "> quoted \r\n> on\r\n>> deep\r\n From here\r\n",
            "> quoted on\n>> deep\nFrom here\n",
        ),
        ("text/plain; format=flowed; delsp=yes", "ab \r\ncd\r\n", "abcd\n"),
        ("text/plain", "One \r\ntwo\r\n", "One \ntwo\n"),
    ],
)
def test_lines_that_were_broken_for_the_way(content: str, body: str, text: str) -> None:
    assert incoming(mail(body, content), "a.eml").draft.text.rstrip("\n") == text.rstrip("\n")


@pytest.mark.parametrize(
    ("charset", "words", "encoding"),
    [
        ("gb2312", "价格 25 €", "gb18030"),
        ("iso-8859-1", "naïve – 25 €", "cp1252"),
        ("us-ascii", "naïve – 25 €", "utf-8"),
    ],
)
def test_charsets_are_read_as_what_they_are(charset: str, words: str, encoding: str) -> None:
    article = incoming(mail(words.encode(encoding), f"text/plain; charset={charset}"), "a.eml")
    assert article.draft.text == words


def test_the_best_part_is_taken_and_the_rest_told() -> None:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "Ann <a@b.example>", "desk@b.example", "Draft"
    message["Message-ID"] = "<2@x>"
    message.set_content("The whole draft in plain words.\n")
    message.add_alternative("<p>The whole draft in plain <b>words</b>.</p>", subtype="html")
    message.add_attachment(b"\x89PNG\r\n\x1a\n", maintype="image", subtype="png", filename="a.png")
    message.add_attachment("BEGIN:VCALENDAR", subtype="calendar", filename="a.ics")
    message.add_attachment("# Second draft\n\nWith words.\n", subtype="markdown", filename="second.md")
    data = bytes(message)
    assert [(name, text.strip()) for name, text in all_of(data)] == [
        ("a.eml", "The whole draft in plain words."),
        ("a.eml/second.md", "Second draft\n\nWith words."),
    ]
    left = [(one.what, one.text) for one in incoming(data, "a.eml").left_out]
    assert left == [(LeftOutKind.PICTURE, "a.png"), (LeftOutKind.OTHER, "a.ics")]


def test_a_stub_gives_way_to_the_page() -> None:
    page = '<p>The report says that <a href="https://s.example/">prices rose</a> by a good deal in one year.</p>' * 3
    body = (
        "--B\r\nContent-Type: text/plain\r\n\r\nSee the page.\r\n--B\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
        f"{page}\r\n--B--\r\n"
    )
    article = incoming(mail(body, 'multipart/alternative; boundary="B"'), "a.eml")
    assert article.draft.text.startswith("The report says that prices rose")
    assert [article.draft.text[one.start : one.end] for one in article.notes] == ["prices rose"] * 3


def test_several_texts_are_joined_and_their_links_stay() -> None:
    body = (
        "--B\r\nContent-Type: text/plain\r\n\r\nFirst.\r\n--B\r\nContent-Type: text/html\r\n\r\n"
        '<p>Second <a href="https://s.example/">link</a>.</p>'
        "\r\n--B\r\nContent-Type: text/plain\r\n\r\nThird.\r\n"
        "--B--\r\n"
    )
    article = incoming(mail(body, 'multipart/mixed; boundary="B"'), "a.eml")
    assert article.draft.text == "First.\n\nSecond link.\n\nThird."
    assert [article.draft.text[one.start : one.end] for one in article.notes] == ["link"]


def test_quotes_are_kept_and_told() -> None:
    article = incoming(mail("Yes.\r\n\r\n> Did it rise?\r\n"), "a.eml")
    assert "> Did it rise?" in article.draft.text
    assert any("begin with >" in warning for warning in article.draft.warnings)


def test_a_box_of_mails_is_one_article_each(tmp_path: Path) -> None:
    box = b"From a@b Sun May 12 2024\r\n" + mail("One.\r\n>From here.\r\n\r\n") + b"From a@b Mon\r\n" + mail("Two.\r\n")
    path = tmp_path / "a.mbox"
    path.write_bytes(box)
    articles = list(importing.read_articles(InputFile(path.name, path)))
    assert [article.draft.text.strip() for article in articles] == ["One.\nFrom here.", "Two."]  # type: ignore[union-attr]
    assert [article.name for article in articles] == ["1 Naïve draft", "2 Naïve draft"]  # type: ignore[union-attr]


def test_comments_within_comments_in_a_header_are_no_writer() -> None:
    article = incoming(mail("Ten came.", head=HEAD.replace("From: ", f"From: {'(' * 5_000} ")), "a.eml")
    assert article.draft.metadata.byline == ""


def test_mails_within_mails_are_bounded() -> None:
    inner = mail("The innermost.")
    for depth in range(12):
        kinds = "Content-Type: text/plain\r\n\r\nOuter.\r\n", "Content-Type: message/rfc822\r\n\r\n"
        part = f"--B{depth}\r\n{kinds[0]}--B{depth}\r\n{kinds[1]}"
        inner = mail(part.encode() + inner + f"\r\n--B{depth}--\r\n".encode(), f'multipart/mixed; boundary="B{depth}"')
    assert [text for _, text in all_of(inner)] == ["Outer."] * 4


def test_a_mail_without_text_is_refused_in_words() -> None:
    with pytest.raises(UnreadableSource, match="holds no text"):
        incoming(mail(""), "a.eml")
