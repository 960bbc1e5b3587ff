"""What was read in attached files: kept page by page, found by words, and dropped. Not how files are read.

It is computed from the files and no part of the history, so nothing here is an act; it is written in `Store.keeping`.
`forget` is the one door by which it goes.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import delete, func, insert, select, update

from annotator.domain.attached_text import READING_VERSION, AttachedPage, AttachedText
from annotator.domain.search_words import WORDS_VERSION
from annotator.messages import from_plain, to_plain
from annotator.storage.page_texts import numbered_texts, unpacked_text
from annotator.storage.parts import in_parts
from annotator.storage.repositories.base import Repository
from annotator.storage.search.attached import AttachedSearch, Range, attached_search
from annotator.storage.tables import attached_pages, attached_texts, attachments, evidence

_PAGE = select(
    attached_pages.c.page_no,
    attached_pages.c.file_no,
    attached_pages.c.place,
    attached_pages.c.page,
    attached_pages.c.label,
    attached_pages.c.start,
    attached_pages.c.text,
)
_READ = attached_texts.c.rules >= READING_VERSION
_TOLD = select(
    attached_texts.c.file_no,
    attached_texts.c.sha256,
    attached_texts.c.format,
    attached_texts.c.chars,
    attached_texts.c.fault,
    attached_texts.c.warnings,
).where(_READ)
_WITHOUT = ~select(attached_texts.c.file_no).where(attached_texts.c.sha256 == attachments.c.sha256, _READ).exists()
_USED = select(evidence.c.evidence_id).where(evidence.c.attachment == attachments.c.sha256).exists()


class AttachedTextRepository(Repository):
    """The texts of a project's attached files."""

    @property
    def _search(self) -> AttachedSearch:
        return attached_search(self._connection)

    # what is still to be read

    def waiting(self) -> list[str]:
        """Return the hashes of the files of evidence that nobody has tried to read yet, those that came last first."""
        query = select(attachments.c.sha256).where(_USED, _WITHOUT)
        return list(self._connection.scalars(query.order_by(attachments.c.added_at.desc(), attachments.c.sha256)))

    def count_waiting(self) -> int:
        """Return how many files of evidence nobody has tried to read yet."""
        query = select(func.count()).select_from(attachments).where(_USED, _WITHOUT)
        return int(self._connection.scalar(query) or 0)

    # what was read

    def of(self, sha256s: Sequence[str]) -> dict[str, AttachedText]:
        """Return what is known of files, by their hashes; of those that were not tried yet nothing."""
        found = {}
        for part in in_parts(list(dict.fromkeys(sha256s))):
            for row in self._connection.execute(_TOLD.where(attached_texts.c.sha256.in_(part))):
                found[row.sha256] = _to_text(row)
        return found

    def pages(self, file_no: int, first: int = 0, most: int | None = None) -> Iterator[AttachedPage]:
        """Yield the pages of a file, from a place on."""
        places = attached_pages.c
        query = _PAGE.where(places.file_no == file_no, places.place >= first).order_by(places.place)
        rows = self._connection.execute(query.limit(most), execution_options={"yield_per": 50})
        yield from map(_to_page, rows)

    def place_at(self, file_no: int, position: int) -> int:
        """Return the place of the page that a position of a file's text is on, of the first one where it is on none."""
        pages = attached_pages.c
        query = select(func.max(pages.place)).where(pages.file_no == file_no, pages.start <= position)
        return int(self._connection.scalar(query) or 0)

    def pages_numbered(self, numbers: Sequence[int]) -> dict[int, tuple[int, AttachedPage]]:
        """Return pages by their numbers, each with the number of its file."""
        found = {}
        for part in in_parts(list(numbers)):
            for row in self._connection.execute(_PAGE.where(attached_pages.c.page_no.in_(part))):
                found[row.page_no] = (row.file_no, _to_page(row))
        return found

    def page_numbers(self, file_nos: Sequence[int]) -> dict[int, list[int]]:
        """Return the numbers of the pages of files, by file, in their order."""
        found: dict[int, list[int]] = {}
        places = attached_pages.c
        for part in in_parts(list(file_nos)):
            query = select(places.file_no, places.page_no).where(places.file_no.in_(part))
            for row in self._connection.execute(query.order_by(places.file_no, places.place)):
                found.setdefault(row.file_no, []).append(row.page_no)
        return found

    def pages_with(self, word: str, among: Sequence[Range], most: int) -> list[int]:
        """Return the numbers of pages that hold a word. See `AttachedSearch.pages_with`."""
        return self._search.pages_with(word, among, most)

    # how it is kept

    def begin(self, sha256: str) -> int | None:
        """Make room for a file's text, in the place of what an earlier program read, or somebody has left half read.

        Returns the number of the file; None where it has been read meanwhile, or is no longer kept.
        """
        self._forget([sha256], unread=True)
        there = select(attached_texts.c.file_no).where(attached_texts.c.sha256 == sha256)
        kept = select(attachments.c.sha256).where(attachments.c.sha256 == sha256)
        if self._connection.scalar(there) is not None or self._connection.scalar(kept) is None:
            return None
        self._connection.execute(insert(attached_texts).values(sha256=sha256, words=WORDS_VERSION))
        return self._connection.scalar(there)

    def add(self, file_no: int, pages: Sequence[AttachedPage], packed: Sequence[bytes]) -> bool:
        """Put more pages to a file, and into the index; `packed` is what `packed_text` makes of each.

        Returns False where somebody else is reading the file by now, or it is gone: then nothing is written.
        """
        locked = select(attached_texts.c.file_no).where(attached_texts.c.file_no == file_no, ~_READ).with_for_update()
        if self._connection.scalar(locked) is None:
            return False
        rows = [
            {
                "file_no": file_no,
                "place": page.place,
                "page": page.page,
                "label": page.label,
                "start": page.start,
                "end": page.end,
                "text": content,
            }
            for page, content in zip(pages, packed, strict=True)
        ]
        if not rows:
            return True
        self._connection.execute(insert(attached_pages), rows)
        places = attached_pages.c
        query = select(places.page_no).where(places.file_no == file_no, places.place >= pages[0].place)
        numbers = self._connection.scalars(query.order_by(places.place))
        self._search.enter([(number, page.text) for number, page in zip(numbers, pages, strict=True)])
        return True

    def finish(self, file_no: int, told: AttachedText) -> None:
        """Say that a file was read, or why it was not: it is not tried again by this program."""
        values = {
            "rules": READING_VERSION,
            "format": told.format,
            "chars": told.chars,
            "fault": json.dumps(to_plain(told.fault), ensure_ascii=False) if told.fault else "",
            "warnings": json.dumps([to_plain(one) for one in told.warnings], ensure_ascii=False),
        }
        self._connection.execute(update(attached_texts).where(attached_texts.c.file_no == file_no).values(values))

    # how it goes

    def forget(self, sha256s: Sequence[str]) -> None:
        """Drop what was read of files, where it stands and where it is indexed. They are read again if they are there.

        What is to be gone for good is also to be gone from the index's own leavings: `rebuild` makes it anew.
        """
        self._forget(sha256s, unread=False)

    def _forget(self, sha256s: Sequence[str], *, unread: bool) -> None:
        for part in in_parts(list(sha256s)):
            query = select(attached_texts.c.file_no).where(attached_texts.c.sha256.in_(part))
            for file_no in self._connection.scalars(query.where(~_READ) if unread else query).all():
                self._drop(file_no)

    def _drop(self, file_no: int) -> None:
        for part in numbered_texts(self._connection, attached_pages.c.file_no == file_no):
            self._search.leave(part)
        self._connection.execute(delete(attached_pages).where(attached_pages.c.file_no == file_no))
        self._connection.execute(delete(attached_texts).where(attached_texts.c.file_no == file_no))

    def rebuild(self) -> None:
        """Make the index anew from the texts, with this program's words."""
        self._search.rebuild()

    def of_other_words(self) -> bool:
        """Tell whether an earlier program's words are indexed of some file."""
        query = select(func.count()).select_from(attached_texts).where(attached_texts.c.words < WORDS_VERSION)
        return bool(self._connection.scalar(query))

    def problems(self) -> Iterator[str]:
        """Yield what is wrong with the index, in words. To be asked in a transaction that writes."""
        return self._search.problems()


def _to_page(row: Any) -> AttachedPage:
    return AttachedPage(row.place, row.page, row.label, row.start, unpacked_text(row.text))


def _to_text(row: Any) -> AttachedText:
    fault = from_plain(json.loads(row.fault)) if row.fault else ""
    warnings = tuple(from_plain(one) for one in json.loads(row.warnings))
    return AttachedText(row.file_no, row.sha256, row.format, row.chars, fault, warnings)


def ranges_of(numbers: Mapping[int, Sequence[int]]) -> list[Range]:
    """Return the runs that the numbers of pages make."""
    runs: list[Range] = []
    for number in sorted(number for some in numbers.values() for number in some):
        if runs and number == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs
