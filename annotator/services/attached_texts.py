"""Reads the files that are attached to evidence, in processes apart, and keeps what they say to be searched and shown.

It is no act: what was read can be read again at any time. A file that cannot be read is told so, and not tried again
before a later program knows better.
"""

from __future__ import annotations

import math
import time
from collections.abc import Collection, Iterator, Sequence

from annotator.domain.attached_text import AttachedPage, AttachedText
from annotator.domain.progress import Progress
from annotator.errors import NotFound, UnknownFormat
from annotator.importing.found import Found, Request
from annotator.importing.reading_pool import ReadingPool
from annotator.storage.page_texts import packed_text
from annotator.storage.store import Store

_LONGEST_PAUSE = 0.2
"""Seconds, after a write that took as long."""
_PAGES_AT_ONCE = 64
"""Pages that are written together: others wait for it."""


class AttachedTextService:
    """Use cases on the texts of attached files."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def waiting(self) -> int:
        """Return how many files of evidence nobody has tried to read yet, or only an earlier program."""
        with self._store.reading() as reading:
            return reading.attached_texts.count_waiting() or int(reading.attached_texts.of_other_words())

    def waiting_files(self) -> list[str]:
        """Return the hashes of the files that wait to be read, those that came last first."""
        with self._store.reading() as reading:
            return reading.attached_texts.waiting()

    def fill(
        self,
        progress: Progress | None = None,
        what: str = "",
        *,
        only: Collection[str] | None = None,
        seconds: float = math.inf,
        gently: bool = False,
    ) -> None:
        """Read the files that wait, or of those only some (by their hashes), in small writes.

        `gently` leaves as much time to others. What is done stays done, where it is cancelled too or the seconds are
        over. Raises Cancelled, EnvironmentFault, and ReadOnly where there is something to do and nothing can be
        written.
        """
        progress = progress or Progress()
        with self._store.reading() as reading:
            stale = reading.attached_texts.of_other_words()
        waiting = [one for one in self.waiting_files() if only is None or one in only]
        if stale and only is None:
            with self._store.keeping() as reading:
                reading.attached_texts.rebuild()
        if not waiting:
            return
        end = time.monotonic() + seconds
        done = 0

        def tick() -> None:
            progress.advance(done, len(waiting), what)

        tick()
        with ReadingPool() as pool:
            texts: _Text | None = None
            for number, found in pool.read(self._requests(waiting, end), tick):
                begun = time.monotonic()
                texts = texts or _Text(self._store, waiting[number])
                if found is None:
                    texts.finish()
                    texts, done = None, done + 1
                    tick()
                else:
                    texts.take(found)
                if gently:
                    time.sleep(min(time.monotonic() - begun, _LONGEST_PAUSE))

    def _requests(self, waiting: Sequence[str], end: float) -> Iterator[Request]:
        """Yield what is asked of the reading processes; the bytes of a file are in memory while it is read."""
        for sha256 in waiting:
            if time.monotonic() > end:
                return
            with self._store.reading() as reading:
                try:
                    name = reading.attachments.get(sha256).name
                    content = reading.attachments.content(sha256)
                except NotFound:  # it was erased meanwhile
                    name, content = "", b""
            yield Request(name, content=content, as_source=True)

    def of(self, sha256s: Sequence[str]) -> dict[str, AttachedText]:
        """Return what is known of the texts of files, by their hashes; of those that were not tried yet nothing."""
        with self._store.reading() as reading:
            return reading.attached_texts.of(sha256s)

    def pages(self, sha256: str, first: int = 0, most: int | None = None) -> list[AttachedPage]:
        """Return the pages of a file's text, from a place on; none where it was not read, or could not be."""
        with self._store.reading() as reading:
            known = reading.attached_texts.of([sha256]).get(sha256)
            return list(reading.attached_texts.pages(known.file_no, first, most)) if known else []

    def place_at(self, sha256: str, position: int) -> int:
        """Return the place of the page that a position of a file's text is on."""
        with self._store.reading() as reading:
            known = reading.attached_texts.of([sha256]).get(sha256)
            return reading.attached_texts.place_at(known.file_no, position) if known else 0

    def forget(self, sha256s: Sequence[str]) -> None:
        """Drop what was read of files; they are read again when `fill` is asked. Raises EnvironmentFault, ReadOnly."""
        with self._store.keeping() as reading:
            reading.attached_texts.forget(sha256s)


class _Text:
    """What comes of one file, written as it comes."""

    def __init__(self, store: Store, sha256: str) -> None:
        self._store = store
        self._sha256 = sha256
        self._held: list[AttachedPage] = []
        self._file_no: int | None = None
        self._given_up = False
        self._told = AttachedText(0, sha256, "", 0)

    def take(self, found: Found) -> None:
        """Take a part of it, or why it can't be read."""
        if found.fault is not None:
            known = "" if isinstance(found.fault, UnknownFormat) else found.fault.what
            self._told = AttachedText(0, self._sha256, self._told.format, self._told.chars, known, self._told.warnings)
            if known and self._told.format:  # the first pages are there
                self._told = AttachedText(0, self._sha256, self._told.format, self._told.chars, "", (known,))
        if found.source is not None:
            part = found.source
            chars = part.pages[-1].end if part.pages else self._told.chars
            self._told = AttachedText(0, self._sha256, part.format, chars, "", part.warnings)
            self._held += part.pages
        if len(self._held) >= _PAGES_AT_ONCE:
            self._write()

    def _write(self, *, last: bool = False) -> None:
        pages, self._held = self._held, []
        packed = [packed_text(page.text) for page in pages]
        if self._given_up:
            return
        with self._store.keeping() as reading:
            texts = reading.attached_texts
            if self._file_no is None:
                self._file_no = texts.begin(self._sha256)
            if self._file_no is None or not texts.add(self._file_no, pages, packed):
                self._given_up = True  # somebody else has read it, or is at it; or it is gone
            elif last:
                texts.finish(self._file_no, self._told)

    def finish(self) -> None:
        """Keep the rest of it, and that it was read."""
        self._write(last=True)
