"""Writes what is said in a document into its Word file: the one that it came as, or a plain one where it came as none.

Places in the revision's text are brought to the file's own: behind its cuts, and whatever white space parts its words.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from annotator.domain.article import Cut
from annotator.domain.dataset_source import Original
from annotator.domain.documents import ExportDocument
from annotator.domain.reference_code import Meant, code_in, reference_code
from annotator.domain.same_signs import same_signs
from annotator.errors import UnreadableSource
from annotator.exporting.handback.saying import Proposed, Said
from annotator.exporting.minimal_edits import minimal_edits
from annotator.reporting.wording import reads_from_the_right
from annotator.wordprocessing.annotations import Correction, Line, MarginNote
from annotator.wordprocessing.ooxml.manuscript import Manuscript, as_document
from annotator.wordprocessing.ooxml.plain import plain_document

FORMAT = "docx"
"""The reader whose files can be written into."""
Way = Callable[[int], int | None]
"""From a character of the revision's text to the same one in the file's."""


@dataclass(frozen=True, slots=True)
class Written:
    """A Word file, and what must be found in it: each code, with the words that its comment is on."""

    content: bytes
    expected: tuple[tuple[str, str], ...]
    own: bool
    """It is the very file that the article came as."""


def written(
    document: ExportDocument, original: Original | None, said: Sequence[Said], proposed: Sequence[Proposed]
) -> Written:
    """Return the Word file of a document with this in it."""
    if original is not None and original.format == FORMAT:
        try:
            with Manuscript(as_document(original.content, original.name), original.name) as manuscript:
                way = _way_to(document.text, original.cuts, manuscript.text)
                if way is not None:
                    return _Writing(document, manuscript, way).written(said, proposed, own=True)
        except UnreadableSource:
            pass  # it was read once: what reads it today refuses it, and its text is still here
    article = document.article
    language = article.language or ""
    plain = plain_document(
        document.text, title=article.title, language=language, right_to_left=reads_from_the_right(language)
    )
    with Manuscript(plain, article.title) as manuscript:
        way = same_signs(document.text, manuscript.text)
        if way is None:
            raise ValueError("a plain document does not say what its text says")
        return _Writing(document, manuscript, way).written(said, proposed, own=False)


def _way_to(text: str, cuts: Sequence[Cut], file_text: str) -> Way | None:
    """Return the way from a revision's text to that of its file, None where they are of different texts."""
    kept: list[tuple[int, int]] = []
    at = 0
    for cut in cuts:
        kept.append((at, cut.start))
        at = cut.end
    places = [place for start, end in (*kept, (at, len(file_text))) for place in range(start, min(end, len(file_text)))]
    if not cuts:
        return same_signs(text, file_text)
    to_kept = same_signs(text, "".join(file_text[place] for place in places))
    if to_kept is None:
        return None

    def way(place: int) -> int | None:
        found = to_kept(place)
        return None if found is None else places[found]

    return way


class _Writing:
    def __init__(self, document: ExportDocument, manuscript: Manuscript, way: Way) -> None:
        self._document = document
        self._manuscript = manuscript
        self._way = way
        self._tracked_mentions: set[str] = set()

    def written(self, said: Sequence[Said], proposed: Sequence[Proposed], *, own: bool) -> Written:
        corrections = sorted(self._corrections(proposed), key=lambda one: (one.start, one.end))
        self._ends = [one.end for one in corrections]
        self._answered: set[str] = set()
        notes = []
        expected = []
        for one in said:
            note, words = self._note(one, corrections)
            notes.append(note)
            expected.append((code_in(note.lines[-1].text), words))
        return Written(self._manuscript.annotated(notes, corrections), tuple(expected), own)

    def _note(self, said: Said, corrections: Sequence[Correction]) -> tuple[MarginNote, str]:
        """Return a comment at its place, and the words that it stands on, without white space."""
        start, end = self._span(said.start, said.end)
        quote = self._document.text[said.start : said.end]
        lines: tuple[Line, ...] = said.lines
        exact = self._manuscript.stands_on(start, end)
        near = corrections[bisect_left(self._ends, start) : bisect_right(self._ends, end)]
        words = self._manuscript.reads(start, end, near) if exact else quote
        if said.mention_id in self._tracked_mentions:
            lines = (*lines[:-1], Line(reference_code(Meant.TRACKED, said.mention_id)))
        if not exact:
            lines = (*lines[:-1], Line(f"“{quote}” {lines[-1].text}"))
        answers = self._manuscript.comment_on(start, end)
        if said.code.startswith(f"[{Meant.QUERY}-") and answers:
            # an answer to one of two queries in a thread would be to nobody knows which
            answers = "" if answers in self._answered else answers
            self._answered.add(answers)
        return MarginNote(start, end, lines, said.author, said.date, answers), "".join(words.split())

    def _span(self, start: int, end: int) -> tuple[int, int]:
        """Return where in the file words stand: from their first sign to behind their last one."""
        found = [place for one in range(start, end) if (place := self._way(one)) is not None]
        if found:
            return found[0], found[-1] + 1
        before = next((place for one in range(start, -1, -1) if (place := self._way(one)) is not None), 0)
        return before, before + 1

    def _corrections(self, proposed: Sequence[Proposed]) -> Iterator[Correction]:
        """Yield the corrections that can be tracked at their places; of two at the same words the first."""
        taken: list[tuple[int, int]] = []
        for one in proposed:
            first, last = self._span(one.mention.start, one.mention.end)
            if any(first < end and start < last for start, end in taken):
                continue
            made = self._tracked(one, first, last)
            if made:
                self._tracked_mentions.add(one.mention.mention_id)
                taken.append((first, last))
                yield from made

    def _tracked(self, proposed: Proposed, first: int, last: int) -> list[Correction]:
        """Return a correction as changes of what differs; none where one of them cannot be made in the file."""
        mention = proposed.mention
        made = []
        for edit in minimal_edits(mention.quote, proposed.words):
            place = self._place(mention.start, edit.start, edit.end, len(mention.quote))
            if place is None:
                return []
            made.append(Correction(*place, edit.text, first, last, proposed.author, proposed.date))
        return made

    def _place(self, base: int, start: int, end: int, length: int) -> tuple[int, int] | None:
        """Return where in the file an edit of a quote stands, None where it cannot be made there."""
        if start == end:  # between two signs: at the side of the one before, else of the one behind
            beside = self._way(base + start - 1) if start else None
            if beside is not None and self._manuscript.can_change(beside, beside + 1):
                return beside + 1, beside + 1
            behind = self._way(base + start) if start < length else None
            if behind is not None and not start and self._manuscript.can_change(behind, behind + 1):
                return behind, behind
            return None
        places = [self._way(base + one) for one in range(start, end)]
        first = places[0]
        if first is None or places != list(range(first, first + len(places))):
            return None
        return (first, first + len(places)) if self._manuscript.can_change(first, first + len(places)) else None
