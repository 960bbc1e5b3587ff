"""Reads the answers in a Word file that was handed over, whoever saved it since: Word, Google Docs or LibreOffice.

They give comments other ids, and two of them forget which comment answers which. So what is asked is known by the code
in its words, and what answers it by its thread where the file states one, else by its place: the same range, or behind
it. Where two could be meant, it is told as not understood.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from annotator.bounded import open_archive
from annotator.domain.answers import Answers, NotUnderstood, QueryAnswer, Remark, ReturnedDraft, ReturnedWords
from annotator.domain.left_out import LeftOuts
from annotator.domain.reference_code import Meant, code_in
from annotator.errors import UnreadableSource
from annotator.importing.format import InputFile
from annotator.importing.incoming import incoming_of
from annotator.importing.note_threads import Comment, is_pseudo_reply
from annotator.importing.readers import READERS
from annotator.messages import message

FORMAT = "handback-docx"
_READER = "docx"
_COMMENTS = "comments"
_MARK = b"["
_WHICH = message("It may answer one of several queries at this place: nobody can tell which.")
_NOT_ASKED = message("It is a comment that answers nothing that was asked.")


def recognise(file: InputFile) -> bool:
    """Tell whether a file is a Word document with a code of ours in a comment."""
    names = [name for name in file.entries if name.endswith(".xml") and _COMMENTS in name.lower()]
    if not names or "[Content_Types].xml" not in file.entries:
        return False
    try:
        with open_archive(file) as archive:
            return any(_has_code(archive.read(name)) for name in names)
    except UnreadableSource:
        return False


def _has_code(part: bytes) -> bool:
    return _MARK in part and bool(code_in(part.decode("utf-8", "ignore")))


def read(file: InputFile) -> Answers:
    """Return what the file says. Raises UnreadableSource."""
    # imported when first needed: the page's answers need no XML
    from annotator.importing.formats.docx.comments import comments_of
    from annotator.importing.formats.docx.document import reading_of
    from annotator.wordprocessing.ooxml.body import Story
    from annotator.wordprocessing.ooxml.package import Package, W
    from annotator.wordprocessing.ooxml.surroundings import surroundings_of

    with open_archive(file) as archive:
        package = Package(archive)
        around = surroundings_of(package)
        root = package.xml(package.main)
        body = None if root is None else root.find(W + "body")
        story = Story(around, LeftOuts())
        if body is not None:
            story.walk(body)
        found = _Found(comments_of(package, around, story.comments))
        checkers = {one.comment.author for one in found.ours}
        stamps = {(one.comment.author, one.comment.date) for one in found.ours}
        words = []
        for one in found.ours:
            place = story.comments[one.key]
            if one.code.startswith(f"[{Meant.TRACKED}-") and place.start is not None and place.end is not None:
                said, changes = story.text.between(place.start, place.end)
                # a program may give a change another time than the comment beside it
                open_ones = {(change.author, change.date) for change in changes if change.author in checkers}
                stamps |= open_ones
                words.append(ReturnedWords(one.code, said, undecided=bool(open_ones)))
        # where a comment was removed, its change may still be open: it is ours if nobody else has the name
        only_ours = checkers - {one.author for one in found.comments if not code_in(one.text)}
        reading = reading_of(
            package, lambda change: (change.author, change.date) in stamps or change.author in only_ours
        )
    reader = next(reader for reader in READERS if reader.id == _READER)
    drafts = []
    if reading.text.strip() and found.ours:
        incoming = incoming_of(reading, reader, file.name, file.sha256)
        drafts.append(ReturnedDraft(found.ours[0].code, incoming, file.data))
    return Answers(
        format=FORMAT,
        queries=tuple(found.answers),
        remarks=tuple(found.remarks),
        words=tuple(words),
        drafts=tuple(drafts),
        not_understood=tuple(found.not_understood),
    )


@dataclass(frozen=True, slots=True)
class _Ours:
    """A comment that left with the file."""

    code: str
    comment: Comment

    @property
    def key(self) -> str:
        return self.comment.key

    @property
    def asks(self) -> bool:
        return self.code.startswith(f"[{Meant.QUERY}-")


@dataclass
class _Found:
    """What the comments of a returned file say, once it is known which of them are ours."""

    comments: Sequence[Comment]
    ours: list[_Ours] = field(default_factory=list)
    answers: list[QueryAnswer] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    not_understood: list[NotUnderstood] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.ours = [_Ours(code, one) for one in self.comments if (code := code_in(one.text))]
        by_key = {one.key: one for one in self.comments}
        known = {one.key for one in self.ours}
        threads: dict[str, list[_Ours]] = {}
        for one in self.ours:
            threads.setdefault(_root(one.comment, by_key), []).append(one)
        for comment in sorted(self.comments, key=lambda one: (one.date, one.order)):
            if comment.key in known or not comment.text.strip() or is_pseudo_reply(comment.text):
                continue
            if comment.parent:
                self._take(comment, threads.get(_root(comment, by_key), []))
            elif comment.parent is None:
                self._take(comment, self._at(comment))
            else:
                self._take(comment, [])

    def _at(self, comment: Comment) -> list[_Ours]:
        """Return what of ours a comment may answer by its place: over the same range, or as a point right behind it."""
        if comment.ranged:
            place = (comment.start, comment.end)
            return [one for one in self.ours if (one.comment.start, one.comment.end) == place]
        before = [one for one in self.ours if one.comment.end == comment.start and one.comment.order < comment.order]
        return before[-1:]

    def _take(self, comment: Comment, may: Sequence[_Ours]) -> None:
        asked = [one for one in may if one.asks]
        text, author = comment.text.strip(), comment.author
        if len(asked) == 1:
            self.answers.append(QueryAnswer(asked[0].code, text, author))
        elif asked:
            self.not_understood.append(NotUnderstood(text, _WHICH))
        elif may:
            self.remarks.append(Remark(text, author, mention_id=may[0].code))
        else:
            self.not_understood.append(NotUnderstood(text, _NOT_ASKED))


def _root(comment: Comment, by_key: dict[str, Comment]) -> str:
    met = {comment.key}
    while comment.parent and comment.parent in by_key and comment.parent not in met:
        comment = by_key[comment.parent]
        met.add(comment.key)
    return comment.key
