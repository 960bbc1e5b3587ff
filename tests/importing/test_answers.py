"""Files of answers: whole or refused in words, whatever is in them, and whatever a mail program made of them."""

from __future__ import annotations

import base64
import json
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.answers import PASTED_BEGIN, PASTED_END
from annotator.errors import UnreadableSource
from annotator.importing.answers import is_answers, page, read_answers, read_pasted_answers
from annotator.importing.format import InputFile

WHOLE = {
    "annotator_answers": 1,
    "project": "p",
    "author": " Jane\n Doe ",
    "answers": [{"query_id": "q", "question": "Who?", "text": "<script>alert(1)</script>"}],
    "corrections": [{"mention_id": "m", "accepted": True, "quote": "a", "correction": "b"}],
}


def armoured(content: bytes) -> str:
    lines = base64.encodebytes(content).decode()
    return f"{PASTED_BEGIN}\n{lines}{PASTED_END}\n"


def test_a_file_is_read_as_it_was_saved(tmp_path: Path) -> None:
    file = tmp_path / "answers.json"
    file.write_bytes(b"\xef\xbb\xbf" + json.dumps(WHOLE, indent=1).encode())
    assert is_answers(file)
    found = read_answers(file)
    assert (found.project_id, found.author) == ("p", "Jane Doe")
    assert found.queries[0].text == "<script>alert(1)</script>"
    assert (found.corrections[0].accepted, found.corrections[0].author) == (True, "Jane Doe")


@given(st.text(), st.sampled_from(("> ", ">> ", "  ", "\t")), st.sampled_from(("\n", "\r\n")))
def test_what_was_pasted_into_a_mail_is_found_whatever_stands_around_it(said: str, sign: str, end: str) -> None:
    whole = WHOLE | {"answers": [{"query_id": "q", "text": said}]}
    try:
        content = json.dumps(whole, ensure_ascii=False).encode()
    except UnicodeEncodeError:  # half a character, which no file has
        return
    quoted = end.join(f"{sign}{line}" for line in f"Hello,\n\n{armoured(content)}\nBest".split("\n"))
    assert read_pasted_answers(quoted).queries[0].text == said


@pytest.mark.parametrize(
    "content",
    [
        b"{}",
        b"[]",
        b"not json",
        b'{"annotator_answers": 1',
        b'{"annotator_answers": 1}',
        b'{"annotator_answers": "1", "project": "p"}',
        b'{"annotator_answers": 1, "project": 5}',
        b'{"annotator_answers": 1, "project": "p", "answers": {"a": 1}}',
        b'{"annotator_answers": 1, "project": "p", "answers": [1]}',
        b'{"annotator_answers": 1, "project": "p", "corrections": [{"mention_id": "m", "accepted": "yes"}]}',
        b'{"annotator_answers": 2, "project": "p"}',
        b'{"annotator_answers": 1, "project": "p", "answers": ' + b"[" * 200_000,
        b'{"annotator_answers": 1, "project": "\xff"}',
        json.dumps(WHOLE | {"articles": [{"article_id": "a"}] * 60_000}).encode(),
        PASTED_BEGIN.encode() + b"\nnot base64 at all",
        armoured(b"not json").encode(),
        armoured(json.dumps(WHOLE).encode())[:-40].encode(),
    ],
)
def test_what_is_none_is_refused_in_words(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "answers.json"
    file.write_bytes(content)
    with pytest.raises(UnreadableSource) as refused:
        read_answers(file)
    assert str(file) in str(refused.value)
    assert refused.value.remedy


@pytest.mark.parametrize("how", ["attached", "pasted", "pasted as HTML"])
def test_a_mail_is_looked_into(how: str, tmp_path: Path) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "jane@example.org", "desk@example.org", "Answers"
    content = json.dumps(WHOLE).encode()
    if how == "attached":
        mail.set_content("Here they are.")
        mail.add_attachment(content, maintype="application", subtype="json", filename="answers.json")
    elif how == "pasted":
        mail.set_content(f"Hello ü,\n\n{armoured(content)}", cte="base64")
    else:
        mail.set_content("See the other part.")
        mail.add_alternative(f"<p>Hi</p><pre>{armoured(content)}</pre>", subtype="html", cte="quoted-printable")
    file = tmp_path / "mail.eml"
    file.write_bytes(bytes(mail))
    assert is_answers(file)
    assert read_answers(file).queries[0].query_id == "q"


def test_a_mail_without_answers_is_none(tmp_path: Path) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "jane@example.org", "desk@example.org", "A draft"
    mail.set_content("It is attached.")
    mail.add_attachment(b'{"annotator": 1}', maintype="application", subtype="json", filename="draft.json")
    file = tmp_path / "mail.eml"
    file.write_bytes(bytes(mail))
    assert not is_answers(file)


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "answers.json"
    with file.open("wb") as stream:
        stream.write(b'{"annotator_answers": 1, "project": "p", "author": "')
        stream.truncate(17 * 1024 * 1024)
    with pytest.raises(UnreadableSource, match="too large"):
        read_answers(file)


def test_the_page_without_answers_says_what_to_ask_for() -> None:
    content = b'<!DOCTYPE html><meta charset="utf-8"><meta name="generator" content="Annotator answer page">'
    with pytest.raises(UnreadableSource, match="without answers"):
        page.read(InputFile("page.html", content=content))
