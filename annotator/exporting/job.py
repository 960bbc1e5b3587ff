"""One export under way: everything about writing a dataset that is not the format's.

It gives the writer documents that fit, counts, tells what is lost, and holds what the file says afterwards against what
was to be written. A file whose read-back differs never gets its name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from importlib.util import find_spec
from pathlib import Path

from annotator.domain.acts import Seal
from annotator.domain.agreement import Agreement
from annotator.domain.codebook import Status
from annotator.domain.dataset import TagRow
from annotator.domain.dataset_source import DatasetCounts, DatasetSource
from annotator.domain.documents import ExportClaim, ExportDocument
from annotator.domain.progress import Progress
from annotator.errors import EnvironmentFault
from annotator.exporting import card
from annotator.exporting.format import Purpose, Thing, Writer
from annotator.exporting.holdable import holdable
from annotator.exporting.losses import CLAIM, MENTION, Losses, lost
from annotator.exporting.options import Options, past_of
from annotator.exporting.output import Content, Output, Shape, output
from annotator.exporting.tally import Tally
from annotator.exporting.texts import MISPLACED
from annotator.messages import message
from annotator.reporting.measured import Measured
from annotator.reporting.wording import Wording

ENGLISH = Wording()
_GONE = message("Its words are gone in the current revision, and this format holds no earlier one.")
_NOT_HELD = {
    Thing.EVIDENCE: message("This format holds no evidence."),
    Thing.TAGS: message("This format holds no tags."),
    Thing.RATIONALE: message("This format holds no rationale."),
    Thing.CORRECTION: message("This format holds no corrections."),
    Thing.CORRECTIONS_LOG: message("This format holds no corrections log."),
    Thing.NOTES: message("This format holds none of the writer's notes."),
    Thing.HISTORY: message("This format holds no history: it stays in the project."),
}
_NO_MENTION = message("Nothing is marked in it, and this format has a row for each mention.")
_REPLACED = message("Characters that this format cannot hold are written as U+FFFD, each in its place.")
READING_BACK = "reading back"
CHECKING = "checking"
"""What progress is told of while the file is read again, and while the format's own check is waited for."""
_SECONDS_BETWEEN_LOOKS = 0.05
_BETWEEN_LOOKS = 2_000


@dataclass(frozen=True, slots=True)
class ReadBack:
    """What was found in the file when it was read again. `differ` is 0, or the file was not kept."""

    records: int
    differ: int = 0


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written, what the format could not hold, and how much confidential evidence was left out."""

    format: str
    path: Path
    articles: int
    claims: int
    mentions: int
    lost: Losses = field(default_factory=Losses)
    withheld: int = 0
    read_back: ReadBack | None = None
    counts_mentions: bool = True
    redacted: int = 0
    """In how many places names were made unreadable, in all that the project has."""


@dataclass(slots=True)
class _Work:
    """The `Export` that a writer is given."""

    writer: Writer
    source: DatasetSource
    options: Options
    out: Output | None
    progress: Progress
    wording: Wording = ENGLISH
    measured: Measured = field(default_factory=Measured)
    articles: int = 0
    mentions: int = 0
    lost: Losses = field(default_factory=Losses)
    expected: Tally = field(default_factory=Tally)
    total: int = 0
    _told_of: str = ""
    """The last article of which a mention was given to the writer: its earlier revisions come before the current."""

    @property
    def output(self) -> Output:
        """Where to write."""
        if self.out is None:
            raise RuntimeError("a preflight writes nothing")
        return self.out

    @property
    def title(self) -> str:
        """The project's name."""
        return self.source.title

    def scale(self) -> tuple[Status, ...]:
        """Return the statuses in the order of the scale."""
        return self.source.statuses()

    def seal(self) -> Seal:
        """Return the seal of the history."""
        return self.source.seal()

    def tags(self) -> tuple[TagRow, ...]:
        """Return the codebook's tags in its order."""
        return tuple(self.source.tags())

    def people(self) -> dict[str, str]:
        """Return the people's names by their ids."""
        return dict(self.source.people())

    def agreement(self) -> Agreement:
        """Return how far the people agree who have assessed the claims of the articles."""
        return self.measured.agreement()

    def documents(self) -> Iterator[ExportDocument]:
        """Yield the documents, with the mentions that the format holds. Raises Cancelled."""
        writer = self.writer
        missing = [thing for thing in _NOT_HELD if thing not in writer.holds]
        asked = writer.distinct or not _OF_CLAIMS.isdisjoint(missing)
        for document in self.source.documents(distinct=asked, appearances=writer.appearances, work=writer.work):
            self.progress.advance(min(self.articles, self.total), self.total, document.article.title)
            self._lose_what_is_not_held(document, missing)
            if not document.current and writer.holds_mentions and Thing.LOST_MENTIONS not in writer.holds:
                for mention in document.mentions:
                    self.lost.add(lost(MENTION, mention.mention_id, _GONE))
                continue
            fitting = self._fitting(document)
            if fitting.mentions:
                self._told_of = document.article.article_id
            elif document.current and writer.row_a_mention and self._told_of != document.article.article_id:
                self.lost.add(lost("article", document.article.article_id, _NO_MENTION))
                continue
            self.articles += document.current
            self.mentions += len(fitting.mentions)
            self.expected.add(writer.expects(fitting, self.options))
            yield fitting
        if Thing.HISTORY in missing and writer.purpose is Purpose.DATASET:  # nobody looks for it anywhere else
            self.lost.add(lost(Thing.HISTORY, "history", _NOT_HELD[Thing.HISTORY]))

    def tell_left_out(self) -> None:
        """Note what of the past that was asked for cannot be told."""
        for one in self.source.left_out():
            self.lost.add(lost(one.what, one.id, one.why))

    def _lose_what_is_not_held(self, document: ExportDocument, missing: Iterable[Thing]) -> None:
        for thing in missing:
            for thing_id in _IDS[thing](document):
                self.lost.add(lost(thing, thing_id, _NOT_HELD[thing]))

    def _fitting(self, document: ExportDocument) -> ExportDocument:
        """Return a document as the format holds it: characters replaced, misplaced mentions and unfit ones left out."""
        if self.writer.holds_mentions:
            document = self._placed(document)
        if self.writer.unholdable is not None:
            held = holdable(document, self.writer.unholdable)
            if held is not document:
                self.lost.add(lost("text", document.article.article_id, _REPLACED))
            document = held
        away = set()
        for loss in self.writer.fits(document, self.options):
            self.lost.add(loss)
            if loss.what == MENTION:
                away.add(loss.id)
        if not away:
            return document
        return document.with_mentions([row for row in document.mentions if row.mention_id not in away])

    def _placed(self, document: ExportDocument) -> ExportDocument:
        """Return a document without the mentions whose quotes are not what stands there."""
        text = document.text
        away = {row.mention_id for row in document.mentions if text[row.start : row.end] != row.quote}
        for mention_id in away:
            self.lost.add(lost(MENTION, mention_id, MISPLACED))
        if not away:
            return document
        return document.with_mentions([row for row in document.mentions if row.mention_id not in away])


def export(
    writer: Writer,
    source: DatasetSource,
    options: Options,
    out: Path,
    progress: Progress,
    *,
    preflight: bool = False,
    wording: Wording = ENGLISH,
    measured: Measured | None = None,
) -> ExportReport:
    """Write a dataset to `out`, replacing it whole; with `preflight` only tell what would be written and lost.

    `wording` is how the program's own words are said in what people read; `measured` is what has to be counted for it.

    Raises EnvironmentFault where it can't be written or reads back otherwise than it was written, InvalidInput for a
    place that can't be replaced, ProjectUnusable where the project's rows don't fit together, Cancelled: whatever
    stood at `out` is then as it was.
    """
    _require(writer)
    counts = source.counts()
    if preflight:
        work = _Work(writer, source, options, None, progress, total=counts.articles)
        work.tell_left_out()
        for _ in work.documents():
            pass
        return _report(work, out, counts)
    with output(out, writer.shape_at(out)) as place:
        work = _Work(writer, source, options, place, progress, wording, measured or Measured(), total=counts.articles)
        work.tell_left_out()
        writer.write(work)
        carded = writer.purpose is Purpose.DATASET
        inside = place.shape is not Shape.FILE and place.shape not in writer.closed_shapes
        if carded and inside:
            place.beside |= _card(work, place.contents(progress), out, counts)
        place.finish()
        read_back = _read_back(work, place.path)
        if carded and not inside:
            files = [replace(one, name=f"{out.name}/{one.name}".rstrip("/")) for one in place.contents(progress)]
            place.outside |= {**dict.fromkeys(card.FILES), **_card(work, files, out, counts)}
    return replace(_report(work, out, counts), read_back=read_back)


def _card(work: _Work, files: Sequence[Content], out: Path, counts: DatasetCounts) -> dict[str, bytes]:
    """Return the files of the card of what was written."""
    report = _report(work, out, counts)
    lost: Counter[str] = Counter()
    for what, _, count in report.lost.counts():
        lost[what] += count
    facts = card.Facts(
        title=work.title,
        label=work.writer.label,
        articles=report.articles,
        claims=report.claims,
        mentions=report.mentions,
        withheld=report.withheld,
        lost=lost,
        summary=work.source.summary(),
        scale=work.scale(),
        seal=work.seal(),
        past=past_of(work.options),
        licence=work.options.text("licence").strip(),
        agreement=work.agreement().statuses,
    )
    tabular = work.writer.id in card.TABULAR
    made = {
        card.README: card.readme(facts),
        card.CROISSANT: card.croissant(facts, files, tabular=tabular),
    }
    if work.writer.id == "sqlite":
        made[card.DATASETTE] = card.datasette(out.stem)
    return made


def _require(writer: Writer) -> None:
    """Raise EnvironmentFault where the library that a format needs is not installed."""
    if writer.extra is None or find_spec(writer.extra[1]) is not None:
        return
    extra, module = writer.extra
    raise EnvironmentFault(
        message("{format} needs the library {module}, which is not installed.", format=writer.label, module=module),
        message(
            'Install it: pip install "annotator[{extra}]". The packaged program goes without it: export JSON lines or '
            "CSV there.",
            extra=extra,
        ),
    )


def _read_back(work: _Work, path: Path) -> ReadBack:
    """Read what was written, and hold it against what was to be written. Raises EnvironmentFault, Cancelled."""
    found = Tally()
    with _checking(work, path):
        found.add(_watched(work.writer.read_back(path, work.options), work.progress, work.expected.records))
    differ = work.expected.differing(found)
    if differ:
        raise EnvironmentFault(
            message(
                "What was written does not read back as it should: {written} written, {read} read back, {differ} "
                "differ.",
                written=work.expected.records,
                read=found.records,
                differ=differ,
            ),
            message("What stood there before is as it was. Check the disk, then export again."),
        )
    return ReadBack(found.records)


@contextmanager
def _checking(work: _Work, path: Path) -> Iterator[None]:
    """Let the format's own check run beside what the block does. Raises what it raises, and Cancelled."""
    check = work.writer.check
    if check is None:
        yield
        return
    stop = Progress()

    def stopped_too() -> bool:
        return stop.cancelled or work.progress.cancelled

    work.progress.advance(0, work.expected.records, CHECKING)
    with ThreadPoolExecutor(1, thread_name_prefix="export-check") as threads:
        running = threads.submit(check, path, stopped_too)
        try:
            yield
            while not running.done():
                work.progress.advance(work.expected.records, work.expected.records, CHECKING)
                wait((running,), _SECONDS_BETWEEN_LOOKS)
        finally:
            stop.cancel()
    running.result()


def _watched(records: Iterable[Hashable], progress: Progress, total: int) -> Iterator[Hashable]:
    for number, record in enumerate(records):
        if number % _BETWEEN_LOOKS == 0:
            progress.advance(min(number, total), total, READING_BACK)
        yield record
    progress.advance(total, total, READING_BACK)


def _report(work: _Work, out: Path, counts: DatasetCounts) -> ExportReport:
    return ExportReport(
        format=work.writer.id,
        path=out,
        articles=work.articles,
        claims=counts.claims - work.lost.of(CLAIM),
        mentions=work.mentions if work.writer.holds_mentions else 0,
        lost=work.lost,
        withheld=counts.withheld,
        counts_mentions=work.writer.holds_mentions,
    )


def _evidence_ids(document: ExportDocument) -> Iterator[str]:
    return (one["evidence_id"] for claim in _new(document) for one in claim.evidence)


def _with(column: str) -> Callable[[ExportDocument], Iterator[str]]:
    return lambda document: (claim.claim_id for claim in _new(document) if claim[column])


def _new(document: ExportDocument) -> Iterator[ExportClaim]:
    return (document.claims[claim_id] for claim_id in document.first_met)


_IDS: dict[Thing, Callable[[ExportDocument], Iterator[str]]] = {
    Thing.EVIDENCE: _evidence_ids,
    Thing.TAGS: lambda document: (claim.claim_id for claim in _new(document) if claim.tags),
    Thing.RATIONALE: _with("rationale"),
    Thing.CORRECTION: _with("correction"),
    Thing.CORRECTIONS_LOG: lambda document: (row.correction_id for row in document.corrections),
    Thing.NOTES: lambda document: (note.note_id for note in document.notes),
    Thing.HISTORY: lambda _document: iter(()),
}
"""What of a document is lost where a format does not hold a thing: the ids that name it."""
_OF_CLAIMS = frozenset({Thing.EVIDENCE, Thing.TAGS, Thing.RATIONALE, Thing.CORRECTION})
"""What is lost once a claim, at the first document that it stands in."""
