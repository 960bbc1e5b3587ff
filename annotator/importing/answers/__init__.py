"""Reads what a writer sent back: files that this program handed over, with answers in them. Nothing is taken here.

Which files can come back, the table says; how each is read, its module. `domain/answers.py` is what they give.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.answers import Answers
from annotator.errors import UnreadableSource
from annotator.importing.answers import mail, page, word
from annotator.importing.format import InputFile
from annotator.messages import message


@dataclass(frozen=True, slots=True)
class AnswerReader:
    """A kind of file that comes back. `recognise` tells it by what is in it; `read` raises UnreadableSource."""

    id: str
    recognise: Callable[[InputFile], bool]
    read: Callable[[InputFile], Answers]


ANSWER_READERS: tuple[AnswerReader, ...] = (
    AnswerReader("mail", mail.recognise, mail.read),
    AnswerReader("answer-html", page.recognise, page.read),
    AnswerReader(word.FORMAT, word.recognise, word.read),
)


def is_answers(path: Path) -> bool:
    """Tell whether a file is one that came back. Raises nothing: what can't be read is none."""
    try:
        return _reader_of(InputFile(path.name, path)) is not None
    except UnreadableSource:
        return False


def read_answers(path: Path) -> Answers:
    """Return what a file says that came back. Raises UnreadableSource where it is none, or can't be read."""
    file = InputFile(str(path), path)
    reader = _reader_of(file)
    if reader is None:
        raise UnreadableSource(
            message("{path} holds no answers.", path=path),
            message("It is the file that the writer saved on the answer page, or the Word document that was sent."),
        )
    return reader.read(file)


def read_pasted_answers(text: str) -> Answers:
    """Return what a mail says into which the answers were pasted. Raises UnreadableSource where there are none."""
    return page.read(InputFile("Clipboard", content=text.encode("utf-8", "replace")))


def _reader_of(file: InputFile) -> AnswerReader | None:
    return next((reader for reader in ANSWER_READERS if reader.recognise(file)), None)
