"""Where people marked an article apart: their marks matched by overlap, what differs, and what is decided of it.

How far they agree in all is `agreement.py`'s.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from annotator.analysis.span_agreement import MarkedText
from annotator.domain.changes import Changes
from annotator.domain.claim import IMPORTED
from annotator.domain.folding import as_seen
from annotator.domain.places import Choice, Marking, Place, PlaceDecision, Span, grouped, marks_json
from annotator.errors import InvalidInput, NotFound
from annotator.messages import message
from annotator.services.checks import check_words
from annotator.services.linking import merge_claims, place_values
from annotator.storage.reading import Reading
from annotator.storage.repositories.places import MarkedArticle
from annotator.storage.store import Store
from annotator.storage.stored_values import now
from annotator.storage.unit_of_work import UnitOfWork


class PlaceService:
    """Use cases on places that people marked apart."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def articles(self) -> list[tuple[str, str]]:
        """Return the ids and titles of the articles that two people or more have marked, the latest import first."""
        with self._store.reading() as reading:
            several = {one.article_id for one in _places(reading, reading.places.marked())}
            return reading.places.titles(several)

    def compared(self, article_ids: Sequence[str] = (), *, decided: bool = False) -> list[Place]:
        """Return the places that people marked otherwise, article by article in the text's order.

        Only articles that two people or more have marked count. Those that are decided come with `decided` only.
        Raises NotFound for an unknown article.
        """
        with self._store.reading() as reading:
            for article_id in article_ids:
                reading.articles.get(article_id)
            found = _places(reading, reading.places.marked(article_ids))
            return [one for one in found if one.differing and (decided or one.decision is None)]

    def decide(self, place_id: str, choice: Choice, reason: str, taken: str = "") -> Changes:
        """Decide which of people's marks at a place hold, as one step: their claims become one, or go, or stay.

        With AS_MARKED `taken` is the person whose ends hold, and whose claim the others' are merged into; of UNION and
        INTERSECTION it is whose claim it becomes, the first one's where nobody is named. What claims say differently
        is kept in words. Of the marks as they were the decision keeps a record. Raises NotFound where somebody has
        changed the place since, InvalidInput for what cannot be chosen of it or where no reason is given.
        """
        check_words([reason])
        with self._store.writing("decide_place") as (work, written):
            place = _found(work, place_id)
            reason = reason.strip()
            if choice not in place.choices:
                raise InvalidInput(message("That cannot be decided of this place."))
            mark = _taken(place, taken) if taken or choice is Choice.AS_MARKED else place.marks[0]
            if not reason:
                raise InvalidInput(message("A decision needs a reason."), message("Say why, in a few words."))
            revision = work.articles.revision(place.article_id)
            if choice is Choice.NONE:
                _remove(work, place.marks)
            elif choice is not Choice.ALL:
                _make_one(work, place, mark, _span(place, choice, mark), revision.text)
            work.places.decide(
                {
                    "decision_id": place.place_id,
                    "article_id": place.article_id,
                    "revision_id": revision.revision_id,
                    "choice": choice.value,
                    "reason": reason,
                    "marks": marks_json(place.marks, mark.person if choice is Choice.AS_MARKED else ""),
                    "person_id": work.person_id,
                    "decided_at": now(),
                }
            )
        return written.changes


def _places(reading: Reading, articles: Iterable[MarkedArticle]) -> Iterator[Place]:
    """Yield the places of articles that several have marked, with what was decided of them."""
    decisions = reading.places.decisions()
    for article in articles:
        places = grouped(article.article_id, article.marks, decisions.get(article.article_id, ()))
        if places and len(places[0].people) > 1:
            yield from places


def _found(work: UnitOfWork, place_id: str) -> Place:
    found = next((one for one in _places(work, work.places.marked()) if one.place_id == place_id), None)
    if found is not None and found.differing and found.decision is None:
        return found
    raise NotFound(
        message("There is no such place any more: somebody has marked, moved or decided it since."),
        message("Look at what differs now."),
    )


def _taken(place: Place, person: str) -> Marking:
    found = next((mark for mark in place.marks if as_seen(mark.person) == as_seen(person)), None)
    if found is None:
        raise InvalidInput(
            message("{name} has marked nothing here.", name=person or "?"),
            message("Name one of {people}.", people=", ".join(mark.person for mark in place.marks)),
        )
    return found


def _span(place: Place, choice: Choice, mark: Marking) -> Span:
    common = place.intersection
    if choice is Choice.INTERSECTION and common is not None:
        return common
    return place.union if choice is Choice.UNION else mark.span


def _remove(work: UnitOfWork, marks: Sequence[Marking]) -> None:
    """Take marks away; a claim goes with its last one, unless it came from a list."""
    for mark in marks:
        claim = work.claims.get(mark.claim_id)
        if len(claim.mentions) > 1 or claim.origin == IMPORTED:
            work.claims.delete_mention(mark.mention_id)
        else:
            work.claims.delete([mark.claim_id])


def _make_one(work: UnitOfWork, place: Place, kept: Marking, span: Span, text: str) -> None:
    """Let one mark stay, at a place, for all; claims that stood only here become its claim."""
    gone = []
    for mark in place.marks:
        if mark is not kept:
            work.claims.delete_mention(mark.mention_id)
            left = work.claims.get(mark.claim_id)
            if not left.mentions and left.origin != IMPORTED and mark.claim_id != kept.claim_id:
                gone.append(mark.claim_id)
    if gone:
        merge_claims(work, kept.claim_id, list(dict.fromkeys(gone)))
    if span != kept.span:
        work.claims.place(kept.mention_id, {**place_values(text, span), "anchor": "exact", "was": ""})


# for agreement


def marked_texts(reading: Reading, article_ids: Sequence[str]) -> Iterator[MarkedText]:
    """Yield each marked article with people's places as they marked them, apart from what was decided of them since.

    A decision makes one mark of several: agreement is about what people had marked before. After a new draft such marks
    are where the one that stayed stands now, as far apart as they were; where none stayed they are in no text any more.
    """
    decisions = reading.places.decisions(article_ids)
    for article in reading.places.marked(article_ids):
        spans: dict[str, list[Span]] = defaultdict(list)
        decided = decisions.get(article.article_id, [])
        as_decided = {mark.mention_id for one in decided for mark in one.marks}
        now_at = {mark.mention_id: mark.span for mark in article.marks}
        for mark in article.marks:
            if mark.mention_id not in as_decided:
                spans[mark.person].append(mark.span)
        for one in decided:
            shift = _shift(one, article.revision_id, now_at)
            for mark in one.marks if shift is not None else ():
                start, end = mark.start + (shift or 0), mark.end + (shift or 0)
                if 0 <= start < end <= article.length:
                    spans[mark.person].append((start, end))
        yield MarkedText(article.length, spans)


def _shift(decision: PlaceDecision, revision_id: str, now_at: dict[str, Span]) -> int | None:
    """Return how far the marks of a decision have moved with new drafts, None where that cannot be told."""
    if decision.revision_id == revision_id:
        return 0
    stayed = (mark for mark in decision.marks if mark.mention_id in now_at and mark.person == decision.taken)
    for mark in (*stayed, *(mark for mark in decision.marks if mark.mention_id in now_at)):
        return now_at[mark.mention_id][0] - mark.start
    return None
