"""What a person has to look at because of a new draft, one after the other, and what is decided of each.

A mention, a waiver and a source note have the same choices: it is right as it was found, it stands elsewhere, it goes.
What makes them wait is `revisions`'.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from annotator.analysis.anchoring.differing import differing_words
from annotator.domain.anchoring import Span
from annotator.domain.changes import Changes
from annotator.domain.checkable import CheckableKind
from annotator.domain.claim import IMPORTED, Anchor, Mention, Was
from annotator.domain.draft_queue import Passage, Placed, QueueItem, Waits
from annotator.errors import NotFound
from annotator.messages import message
from annotator.services.claims import check_span
from annotator.services.coverage import checkable_at
from annotator.services.results import AnchorRow, Waiting
from annotator.services.revisions import place_in, to_check
from annotator.storage.reading import Reading
from annotator.storage.store import Store
from annotator.storage.unit_of_work import UnitOfWork

_AROUND = 90
"""Code points of the text on each side of a place."""
_LONGEST = 3_000
"""Code points of a place up to which its words are compared; of a longer one it is shown that it differs."""


class DraftQueueService:
    """Use cases of looking at what a new draft has moved, changed and lost, and of deciding about it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def items(self, article_id: str) -> list[QueueItem]:
        """Return what waits in an article: what is lost first, then in text order. Raises NotFound."""
        with self._store.reading() as reading:
            reading.articles.get(article_id)
            found = [*_mentions(reading, article_id), *_waivers(reading, article_id), *_notes(reading, article_id)]
        return sorted(found, key=lambda one: (one.span is not None, one.span or (0, 0)))

    def waiting(self, article_id: str = "") -> Waiting:
        """Return what waits to be looked at, of all articles where none is named. Raises NotFound."""
        with self._store.reading() as reading:
            if article_id:
                reading.articles.get(article_id)
            return Waiting(
                tuple(map(_row, reading.anchors.waiting_mentions(article_id))),
                tuple(reading.anchors.waiting_waivers(article_id)),
                tuple(reading.anchors.waiting_notes(article_id)),
            )

    def placed(self, placed_id: str) -> Placed:
        """Return how a mention, a waiver or a source note stands, whatever it waits for. Raises NotFound."""
        with self._store.reading() as reading:
            kind = _kind_of(reading, placed_id)
            if kind is Waits.MENTION:
                return Placed(kind, reading.claims.mention(placed_id).anchor)
            if kind is Waits.WAIVER:
                return Placed(kind, reading.coverage.waiver(placed_id).anchor)
            return Placed(kind, reading.source_notes.get(placed_id).anchor)

    # what a person decides

    def accept(
        self, waiting_ids: Sequence[str], based_on: Mapping[str, int] | None = None, *, recheck: bool = False
    ) -> Changes:
        """Say of things that they stand where they were found: they wait no longer. One step, however many.

        Of one that is lost it is said that it stands here no more; it stays on record at its last place. With
        `recheck` the claims of mentions are to be checked anew, whatever was found of them before. `based_on` gives the
        versions that were seen. Raises NotFound, Overtaken.
        """
        with self._store.writing("accept_anchor", count=len(waiting_ids)) as (work, written):
            plan: list[tuple[str, str, dict[str, Any] | None]] = []
            claim_ids = set()
            kinds = set()
            for waiting_id in waiting_ids:
                kind, row = _seen(work, waiting_id, (based_on or {}).get(waiting_id))
                kinds.add(kind)
                if row["was"]:
                    anchor = Anchor.LOST if row["anchor"] == Anchor.LOST.value else Anchor.EXACT
                    plan.append((kind.entity, waiting_id, {"anchor": anchor.value, "was": ""}))
                if kind is Waits.MENTION:
                    claim_ids.add(row["claim_id"])
            _say_of_what(work, kinds)
            work.anchors.change([*plan, *(to_check(work, claim_ids) if recheck else ())])
        return written.changes

    def drop(self, waiting_id: str, based_on: int | None = None) -> Changes:
        """Take a claim away from a place; one that stands nowhere else goes with it, unless it came from a list.

        A waiver or a source note is removed; what evidence was made of a note stays with its claims. Raises NotFound,
        Overtaken.
        """
        with self._store.writing("drop_anchor") as (work, written):
            kind, row = _seen(work, waiting_id, based_on)
            _say_of_what(work, {kind})
            if kind is Waits.NOTE:
                work.source_notes.forget_one(waiting_id)
            if kind is not Waits.MENTION:
                work.anchors.change([(kind.entity, waiting_id, None)])
            elif _stands_without(work, row["claim_id"]):
                work.claims.delete_mention(waiting_id)
            else:
                work.arguments["with_claim"] = True
                work.claims.delete([row["claim_id"]])
        return written.changes

    def place(
        self, waiting_id: str, start: int, end: int, based_on: int | None = None, *, revision_id: str = ""
    ) -> Changes:
        """Give something the place [start, end) of the current text, whatever became of it.

        A waiver goes to the one checkable there, of several to the one of its own kind; a source note may stand at a
        point. Raises InvalidInput for a span outside the text or on white space, and where it is not clear which
        checkable is meant, NotFound also where none stands there, or `revision_id` is no longer the current revision,
        which the offsets were meant for, Overtaken.
        """
        with self._store.writing("place_anchor") as (work, written):
            kind, row = _seen(work, waiting_id, based_on)
            _say_of_what(work, {kind})
            revision = work.articles.revision(row["article_id"])
            if revision_id not in ("", revision.revision_id):
                raise NotFound(
                    message("The article has a newer revision than the one you marked."),
                    message("Mark it again in the new text."),
                )
            if kind is not Waits.NOTE or start != end or not 0 <= start <= len(revision.text):
                check_span(revision.text, start, end)
            if kind is Waits.WAIVER:
                one = checkable_at(work, row["article_id"], start, end, CheckableKind(row["kind"]))
                values = {"revision_id": revision.revision_id, "start": one.start, "end": one.end, "text": one.text}
                values["kind"] = one.kind.value
            else:
                values = place_in(revision, (start, end))
            work.anchors.change([(kind.entity, waiting_id, {**values, "anchor": Anchor.EXACT.value, "was": ""})])
        return written.changes


def _kind_of(reading: Reading, waiting_id: str) -> Waits:
    kind = reading.anchors.kind_of(waiting_id)
    if kind is None:
        raise NotFound(
            message("The project has no place {id}.", id=waiting_id),
            message("Somebody may have decided about it already: look at what still waits."),
        )
    return kind


def _seen(work: UnitOfWork, waiting_id: str, based_on: int | None) -> tuple[Waits, Mapping[str, Any]]:
    """Return what something is, and its row as it is now. Raises NotFound, Overtaken."""
    kind = _kind_of(work, waiting_id)
    if based_on is not None:
        work.ledger.require(kind.entity, waiting_id, based_on)
    return kind, work.ledger.row(kind.entity, waiting_id)


def _stands_without(work: UnitOfWork, claim_id: str) -> bool:
    """Tell whether a claim stays without one of its places."""
    return work.claims.get(claim_id).origin == IMPORTED or work.claims.mention_count(claim_id) > 1


def _say_of_what(work: UnitOfWork, kinds: set[Waits]) -> None:
    """Let the act say what was decided about, where that is not a claim's place."""
    if len(kinds) == 1 and (kind := kinds.pop()) is not Waits.MENTION:
        work.arguments["of"] = kind.value


class _Texts:
    """The texts of the revisions that things stood in, each read once."""

    def __init__(self, reading: Reading, article_id: str) -> None:
        self._reading = reading
        self._known: dict[str, str] = {}
        self.now = reading.articles.revision(article_id).text

    def of(self, revision_id: str) -> str:
        if revision_id not in self._known:
            self._known |= {revision_id: "", **self._reading.coverage.texts([revision_id])}
        return self._known[revision_id]

    def passages(self, was: Was, span: Span | None) -> tuple[Passage, Passage | None]:
        """Return how something was and how it is, with the words that differ."""
        old, (start, end) = self.of(was.revision_id), (was.start, was.end)
        if span is None:
            return _passage(old, start, end, was.quote), None
        now = self.now[slice(*span)]
        gone: list[Span] = []
        come: list[Span] = []
        if now != was.quote:
            short = max(len(now), len(was.quote)) <= _LONGEST
            gone, come = differing_words(was.quote, now) if short else ([(0, len(was.quote))], [(0, len(now))])
        return _passage(old, start, end, was.quote, gone), _passage(self.now, *span, now, come)


def _passage(text: str, start: int, end: int, words: str, marked: list[Span] | None = None) -> Passage:
    before = text[max(0, start - _AROUND) : start]
    if start > _AROUND:  # from a whole word on, and up to one
        before = f"…{before.partition(' ')[2] or before}"
    behind = text[end : end + _AROUND]
    if end + _AROUND < len(text):
        behind = f"{behind.rpartition(' ')[0] or behind}…"
    return Passage(before, words, behind, tuple(marked or ()))


def _mentions(reading: Reading, article_id: str) -> list[QueueItem]:
    waiting = reading.anchors.waiting_mentions(article_id)
    texts = _Texts(reading, article_id)
    wordings = _wordings(reading, article_id)
    found = []
    for one in waiting:
        was = one.was or Was(one.revision_id, one.start, one.end, one.quote)
        span = None if one.anchor is Anchor.LOST else (one.start, one.end)
        then, now = texts.passages(was, span)
        about = wordings.get(one.claim_id, "") or one.quote
        found.append(
            QueueItem(Waits.MENTION, one.mention_id, one.claim_id, one.anchor, about, then, now, span, was.near,
                      one.version)
        )  # fmt: skip
    return found


def _wordings(reading: Reading, article_id: str) -> Mapping[str, str]:
    _, cards = reading.claims.on_page(article_id)
    return {card.claim_id: card.wording for card in cards}


def _waivers(reading: Reading, article_id: str) -> list[QueueItem]:
    found = []
    texts = _Texts(reading, article_id)
    for one in reading.anchors.waiting_waivers(article_id):
        was = one.was or Was(one.revision_id, one.start, one.end, one.text)
        then, _ = texts.passages(was, None)
        found.append(
            QueueItem(Waits.WAIVER, one.waiver_id, "", Anchor.LOST, one.reason, then, None, None, (), one.version)
        )
    return found


def _notes(reading: Reading, article_id: str) -> list[QueueItem]:
    found = []
    texts = _Texts(reading, article_id)
    for one in reading.anchors.waiting_notes(article_id):
        was = one.was or Was(one.revision_id, one.start, one.end, one.quote)
        span = None if one.anchor is Anchor.LOST else (one.start, one.end)
        then, now = texts.passages(was, span)
        about = one.text or one.url
        found.append(QueueItem(Waits.NOTE, one.note_id, "", one.anchor, about, then, now, span, was.near, one.version))
    return found


def _row(mention: Mention) -> AnchorRow:
    lost = mention.anchor is Anchor.LOST
    was = mention.was or Was(mention.revision_id, mention.start, mention.end, mention.quote)
    return AnchorRow(
        mention.mention_id,
        mention.claim_id,
        mention.article_id,
        mention.anchor,
        None if lost else (mention.start, mention.end),
        None if lost else mention.quote,
        was,
        mention.version,
    )
