"""What stands beside the text of an RTF document: notes, comments with their answers, headers, text boxes."""

from __future__ import annotations

import re
from dataclasses import dataclass

from annotator.domain.left_out import LeftOutKind
from annotator.domain.source_note import IncomingNote, SourceNoteKind
from annotator.importing.flow import Flow, Mark
from annotator.importing.note_threads import Comment, threads
from annotator.importing.rich_text.changes import packed_time
from annotator.importing.web_addresses import first_address

HEADERS = frozenset(("header", "headerl", "headerr", "headerf"))
_WHOLE = re.compile(r"-?[0-9]{1,10}")
FOOTERS = frozenset(("footer", "footerl", "footerr", "footerf"))


@dataclass(slots=True)
class Aside:
    """A note, a comment, a text box or a header that is being read: its words go into a flow of their own."""

    kind: str
    flow: Flow
    place: Mark | None
    at: int
    endnote: bool = False
    number: str = ""
    parent: str = ""
    date: str = ""
    author: str = ""


class Asides:
    """Gathers them while the document is laid out in its main flow."""

    def __init__(self, main: Flow) -> None:
        self.commenter = ""
        """Who wrote the comment that comes next."""
        self._main = main
        self._open: list[Aside] = []
        self._ranges: dict[str, tuple[Mark, int]] = {}
        self._boxes: list[str] = []
        self._comments: list[Comment] = []

    def innermost(self) -> Aside | None:
        """Return the one that is being read, None in the text itself."""
        return self._open[-1] if self._open else None

    def begin(self, kind: str) -> Aside:
        """Begin one at the place where the text is now."""
        place = self._main.mark() if self._main.parted else None
        aside = Aside(kind, Flow(), place, self._main.length, author=self.commenter)
        self._open.append(aside)
        return aside

    def end(self) -> None:
        """End the innermost."""
        aside = self._open.pop()
        words = aside.flow.text.strip()
        for one in aside.flow.left_out():
            self._main.leave_out(one.what, one.text)
        if aside.kind in HEADERS or aside.kind in FOOTERS:
            if words:
                self._main.leave_out(LeftOutKind.HEADER if aside.kind in HEADERS else LeftOutKind.FOOTER, words)
        elif aside.kind == "shptxt":
            if words:
                self._boxes.append(words)
        else:
            at = self._main.start_of(aside.place) if aside.place else aside.at
            address = next((one.url for one in aside.flow.notes if one.url), "") or first_address(words)
            if aside.kind == "annotation":
                self._comment(aside, at, words, address)
            else:
                kind = SourceNoteKind.ENDNOTE if aside.endnote else SourceNoteKind.FOOTNOTE
                self._main.notes.append(IncomingNote(kind, at, at, words, url=address))

    def begin_range(self, number: str) -> None:
        """The words that a comment is on begin here."""
        self._ranges[number] = self._main.mark(), -1

    def end_range(self, number: str) -> None:
        """They end here."""
        if number in self._ranges:
            self._ranges[number] = self._ranges[number][0], self._main.length

    def keep(self, name: str, words: str) -> None:
        """Take what is stated of the one that is being read."""
        aside = self.innermost()
        if aside is None:
            return
        if name == "atnref":
            aside.number = words
        elif name == "atndate" and _WHOLE.fullmatch(words):
            aside.date = packed_time(int(words))
        elif name == "atnparent":
            # Word counts back from the answer, others name the comment
            back = int(words) if _WHOLE.fullmatch(words) else 0
            answered = self._comments[back].key if -len(self._comments) <= back < 0 else ""
            aside.parent = answered or words

    def put_boxes(self) -> None:
        """Put the text boxes of a paragraph behind it."""
        boxes, self._boxes = self._boxes, []
        for words in boxes:
            self._main.block()
            self._main.put(words)
            self._main.block()

    def notes(self) -> list[IncomingNote]:
        """Return the notes, each comment with its answers: as they are stated, else as place and time tell them.

        LibreOffice writes an answer as a comment of its own over the same words; Word states what it answers.
        """
        stated = any(comment.parent for comment in self._comments)
        if stated:
            for comment in self._comments:
                comment.parent = comment.parent or ""
        return [*self._main.notes, *threads(self._comments)]

    def _comment(self, aside: Aside, at: int, words: str, address: str) -> None:
        start = end = at
        ranged = aside.number in self._ranges
        if ranged:
            mark, end = self._ranges[aside.number]
            start = self._main.start_of(mark)
            end = max(start, end)
        number = len(self._comments)
        self._comments.append(
            Comment(
                start,
                end,
                words,
                aside.author,
                aside.date,
                address,
                ranged=ranged,
                order=number,
                key=aside.number or f"comment {number}",
                parent=aside.parent or None,
            )
        )
        self.commenter = ""
