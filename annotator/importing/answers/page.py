"""Reads the answers that an answer page saved: a small JSON file, or the same between two marks in a mail's text.

Nothing in it is trusted: it is bounded, its shape is checked before anything is taken from it, and every text stays a
text. The page itself, which holds no answers, is told apart in words.
"""

from __future__ import annotations

import base64
import binascii
import re
from typing import Any

import msgspec

from annotator.domain.answers import (
    PASTED_BEGIN,
    PASTED_END,
    Answers,
    CorrectionAnswer,
    QueryAnswer,
    Remark,
    SentArticle,
)
from annotator.errors import UnreadableSource
from annotator.files import megabytes
from annotator.importing.format import InputFile
from annotator.messages import message

MARK = "annotator_answers"
"""The first key of the file: `{"annotator_answers": 1, ...`."""
VERSION = 1
_MOST_BYTES = 16 * 1024 * 1024
"""A writer who types for days does not fill it; a hundred articles of a project fit."""
_MOST_ENTRIES = 10_000
_MARKED = re.compile(rb'\s*\{\s*"' + MARK.encode() + rb'"')
_PAGE = b'<meta name="generator" content="Annotator answer page">'
_PAGE_WITHIN = 4096  # bytes in which the page says what it is
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/=]")
_SENDER = message("Ask for the file that the answer page saves, unchanged.")


class _Article(msgspec.Struct):
    article_id: str
    revision: int = 0
    sha256: str = ""


class _Answer(msgspec.Struct):
    query_id: str
    text: str
    question: str = ""


class _Correction(msgspec.Struct):
    mention_id: str
    accepted: bool
    note: str = ""
    quote: str = ""
    correction: str = ""


class _Remark(msgspec.Struct):
    text: str
    article_id: str = ""
    mention_id: str = ""


class _File(msgspec.Struct):
    annotator_answers: int
    project: str
    seal: str = ""
    author: str = ""
    articles: tuple[_Article, ...] = ()
    answers: tuple[_Answer, ...] = ()
    corrections: tuple[_Correction, ...] = ()
    remarks: tuple[_Remark, ...] = ()


def recognise(file: InputFile) -> bool:
    """Tell whether a file is one of ours, by its beginning; a mail or a note by the mark in it."""
    head = file.head
    return bool(_MARKED.match(_without_mark(head))) or PASTED_BEGIN.encode() in head


def read(file: InputFile) -> Answers:
    """Return what the file says. Raises UnreadableSource for one that says nothing, or is not whole, or too large."""
    if file.size > _MOST_BYTES:
        raise UnreadableSource(
            message(
                "{path} is too large for answers: {size}, and the limit is {limit}.",
                path=file.name,
                size=megabytes(file.size),
                limit=megabytes(_MOST_BYTES),
            ),
            _SENDER,
        )
    content = _without_mark(file.data)
    if _PAGE in content[:_PAGE_WITHIN]:
        raise UnreadableSource(
            message("{path} is the page that was sent, without answers in it.", path=file.name),
            message("The writer saves the answers with the button at its end; ask for that file."),
        )
    if not _MARKED.match(content):
        content = _between_marks(content, file.name)
    return _answers(_decoded(content, file.name))


def _without_mark(content: bytes) -> bytes:
    return content.removeprefix(b"\xef\xbb\xbf")


def _between_marks(content: bytes, name: str) -> bytes:
    """Return what stands between the first two marks: below them a mail may quote an earlier one."""
    _, begun, rest = content.partition(PASTED_BEGIN.encode())
    held, ended, _ = rest.partition(PASTED_END.encode())
    if not begun:
        raise UnreadableSource(message("{path} holds no answers.", path=name), _SENDER)
    if ended:
        try:
            # what mail programs put around and between the lines: quotation signs, spaces, line ends
            return base64.b64decode(_NOT_BASE64.sub(b"", held), validate=True)
        except binascii.Error:
            pass
    raise UnreadableSource(message("The answers in {path} are not whole.", path=name), _SENDER)


def _decoded(content: bytes, name: str) -> _File:
    try:
        found = msgspec.json.decode(content, type=_File)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise UnreadableSource(
            message("{path} is no file of answers: {reason}.", path=name, reason=str(error).rstrip(".")), _SENDER
        ) from error
    if sum(map(len, (found.articles, found.answers, found.corrections, found.remarks))) > _MOST_ENTRIES:
        raise UnreadableSource(message("{path} holds more answers than anybody gave.", path=name), _SENDER)
    if found.annotator_answers != VERSION:
        raise UnreadableSource(
            message("{path} was saved by a later version of the answer page.", path=name),
            message("Open it with the program that made the page."),
        )
    return found


def _answers(found: _File) -> Answers:
    def by(entry: Any, *names: str) -> dict[str, Any]:
        return {name: getattr(entry, name) for name in names} | {"author": author}

    author = " ".join(found.author.split())
    return Answers(
        format="answer-html",
        project_id=found.project,
        seal=found.seal,
        author=author,
        articles=tuple(SentArticle(one.article_id, one.revision, one.sha256) for one in found.articles),
        queries=tuple(QueryAnswer(**by(one, "query_id", "text", "question")) for one in found.answers),
        corrections=tuple(
            CorrectionAnswer(**by(one, "mention_id", "accepted", "note", "quote", "correction"))
            for one in found.corrections
        ),
        remarks=tuple(Remark(**by(one, "text", "article_id", "mention_id")) for one in found.remarks),
    )
