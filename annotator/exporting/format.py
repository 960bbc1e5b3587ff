"""What a format to export is: one module in `formats/` and one row in WRITERS. Not how any format is written.

A writer says how documents are written (`write`), what of a document does not fit (`fits`), and how the file is read
again by code that shares nothing with the writing (`read_back`). Everything else is the kit's (`job.py`): the place,
replacing whole, progress and Cancel, counting, what is lost, comparing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from annotator.domain.acts import Seal
from annotator.domain.agreement import Agreement
from annotator.domain.codebook import Status
from annotator.domain.dataset import TagRow
from annotator.domain.dataset_source import DatasetSource
from annotator.domain.documents import ExportDocument
from annotator.domain.progress import Progress
from annotator.exporting.losses import Loss, Losses
from annotator.exporting.options import COMMON, LICENCE, Option, Options
from annotator.exporting.output import Output, Shape
from annotator.exporting.tally import Tally
from annotator.reporting.measured import Measured
from annotator.reporting.wording import Wording


class Thing(StrEnum):
    """What belongs to a document beside its text and the places of its claims, and a format may hold or not."""

    LOST_MENTIONS = "lost mention"
    """Places in earlier revisions, whose words are gone in the current one."""
    EVIDENCE = "evidence"
    TAGS = "tag"
    RATIONALE = "rationale"
    CORRECTION = "correction"
    """The corrected words of a claim."""
    CORRECTIONS_LOG = "correction_log_entry"
    """What an article said, what it says now, and why."""
    NOTES = "source_note"
    HISTORY = "history"


EVERYTHING = frozenset(Thing)


class Purpose(StrEnum):
    """What an export is for, which tells where it is offered."""

    DATASET = "dataset"
    """Data for others to work with: its card stands beside it."""
    REPORT = "report"
    """Something to be read. It says of itself all that a card would say."""
    HANDBACK = "handback"
    """What goes to the writer, and comes back with answers."""


class Export(Protocol):
    """What a writer is given: documents that fit, what the project is, what was chosen, and where to write.

    `articles`, `mentions`, `lost` and `expected` are kept by `documents`; a writer that takes its rows from `source`
    itself keeps them. `wording` is how the program's own words are said in what people read.
    """

    source: DatasetSource
    wording: Wording
    options: Options
    progress: Progress
    articles: int
    mentions: int
    lost: Losses
    expected: Tally

    @property
    def output(self) -> Output:
        """Where to write."""

    @property
    def title(self) -> str:
        """The project's name."""

    def scale(self) -> tuple[Status, ...]:
        """Return the statuses in the order of the scale."""

    def seal(self) -> Seal:
        """Return the seal of the history."""

    def tags(self) -> tuple[TagRow, ...]:
        """Return the codebook's tags in its order."""

    def people(self) -> dict[str, str]:
        """Return the people's names by their ids."""

    def agreement(self) -> Agreement:
        """Return how far the people agree who have assessed the claims of the articles."""

    @property
    def measured(self) -> Measured:
        """What is counted when it is asked for."""

    def documents(self) -> Iterator[ExportDocument]:
        """Yield the documents, with the mentions that the format holds. Raises Cancelled."""


Fits = Callable[[ExportDocument, Options], Iterator[Loss]]
"""Yields what of a document a format cannot hold as it is. A mention that is named is not given to the writer."""
Expects = Callable[[ExportDocument, Options], Iterable[Hashable]]
"""Yields what must be found in the file once a document is written: tuples, the first of which tells the document."""


def _all_fits(_document: ExportDocument, _options: Options) -> Iterator[Loss]:
    return iter(())


def by_article(document: ExportDocument, _options: Options) -> Iterator[Hashable]:
    """Yield each mention as (article id, start, end, quote): for formats that name their articles."""
    article_id = document.article.article_id
    return ((article_id, row.start, row.end, row.quote) for row in document.mentions)


def by_text(document: ExportDocument, _options: Options) -> Iterator[Hashable]:
    """Yield each mention as (text, start, end, quote): for formats that hold the texts."""
    text = document.text
    return ((text, row.start, row.end, row.quote) for row in document.mentions)


@dataclass(frozen=True, slots=True)
class Writer:
    """A format that can be exported.

    `suffixes` begin with a dot, the first is the usual one. `shapes` are what it can be on the disk, of which the
    name of the place tells one: ZIP where it ends in `.zip`, FOLDER where it has no suffix, FILE where it has one of
    `suffixes`; else the first. `options` are beside those that every format has.
    `unholdable` matches characters that the format cannot hold: the kit puts U+FFFD in the place of each, so that all
    places stay, and tells it. `read_back` yields what `expects` yields, from the file itself. `distinct` asks for
    `first_met`, `appearances` for the `articles` of the claims as well, `work` for the queries, comments, waivers and
    sign-off of the articles. `holds_mentions` is false for formats that know
    no places, where the records are counted instead.
    `row_a_mention` is true for formats in which an article is nothing but its mentions: one without any is lost.
    `check` is what the format's own library says of the file; it runs beside the read-back, in a thread of its own,
    looks now and then whether it is cancelled, and raises where the file is not sound.
    `closed_shapes` are those whose files other programs take for the format's own, all of them: the card stands beside.
    `extra` names the optional dependency that the writer needs, and the module that it brings.
    """

    id: str
    label: str
    suffixes: tuple[str, ...]
    write: Callable[[Export], None]
    read_back: Callable[[Path, Options], Iterator[Hashable]]
    shapes: tuple[Shape, ...] = (Shape.FILE,)
    options: tuple[Option, ...] = ()
    holds: frozenset[Thing] = frozenset()
    fits: Fits = _all_fits
    expects: Expects = by_article
    unholdable: re.Pattern[str] | None = None
    distinct: bool = False
    appearances: bool = False
    work: bool = False
    holds_mentions: bool = True
    row_a_mention: bool = False
    check: Callable[[Path, Callable[[], bool]], None] | None = None
    closed_shapes: tuple[Shape, ...] = ()
    extra: tuple[str, str] | None = None
    purpose: Purpose = Purpose.DATASET

    @property
    def suffix(self) -> str:
        """The usual suffix of its files, with the dot; empty where it is a folder."""
        return self.suffixes[0] if self.suffixes else ""

    @property
    def suffix_of_one(self) -> str:
        """The suffix of a file that holds one article, of a format that has an archive for several."""
        alone = [suffix for suffix in self.suffixes if suffix != ".zip"]
        return alone[0] if alone and Shape.FILE in self.shapes else self.suffix

    @property
    def all_options(self) -> tuple[Option, ...]:
        """What can be chosen."""
        return (*COMMON, *((LICENCE,) if self.purpose is Purpose.DATASET else ()), *self.options)

    def shape_at(self, out: Path) -> Shape:
        """Return what it will be at a place, by the place's name."""
        suffix = out.suffix.lower()
        if Shape.ZIP in self.shapes and suffix == ".zip":
            return Shape.ZIP
        if Shape.FOLDER in self.shapes and not suffix:
            return Shape.FOLDER
        if Shape.FILE in self.shapes and suffix in self.suffixes:
            return Shape.FILE
        return self.shapes[0]
