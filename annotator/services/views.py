"""What a window shows, read in one transaction each: the opened claim, the notes, and what became of it by an act.

Not what is decided about it, and nothing is written here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import partial
from itertools import islice

from annotator.domain.assessment import ClaimAssessments
from annotator.domain.changes import KINDS, VOID, Changes
from annotator.domain.claim import Anchor, Claim, Mention
from annotator.domain.codebook import Status
from annotator.domain.desk import ALL_OF_A_CLAIM, ClaimRead, Covered, DeskUpdate, Notes, OpenedClaim, Shown
from annotator.domain.folding import key_of
from annotator.errors import NotFound
from annotator.services.codebooks import status_as_of
from annotator.storage.reading import Reading
from annotator.storage.store import Store

FEW = 200
"""Up to so many claims, or lines of the library, are read one by one. Of more, a page is read whole; lines are not."""

_NOTED = frozenset(("query", "comment", "correction", "article"))
_RULING = frozenset(("article", "setting"))
_COVERING = frozenset(("mention", "waiver", VOID))


class ViewService:
    """Use cases of looking."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._rules: bool | None = None  # whether anything is assessed blind, None where that is not known
        self._codebook = 0  # the newest version of it that is known: of a status chosen from it nothing is to be told

    def get_ready(self) -> None:
        """Ask what the first acts would have to."""
        with self._store.reading() as reading:
            self._rules = not reading.sight.sees_all

    def claim(self, claim_id: str, article_id: str) -> OpenedClaim | None:
        """Return all of a claim, as a window shows it beside an article; None where it is gone."""
        with self._store.reading() as reading:
            return self._whole(reading, claim_id, article_id)

    def notes(self, article_id: str) -> Notes:
        """Return the notes on an article; one that is gone has none."""
        with self._store.reading() as reading:
            return self._notes(reading, article_id)

    def claimants(self, article_id: str) -> list[str]:
        """Return who makes claims in an article, in alphabetical order."""
        with self._store.reading() as reading:
            return sorted(reading.claims.claimants(article_id), key=key_of)

    def first_place(self, article_id: str, claim_ids: Iterable[str]) -> Mention | None:
        """Return the first place of some claims in an article; of very many claims only some are looked at."""
        with self._store.reading() as reading:
            few = islice(claim_ids, FEW)
            places = [one for claim_id in few for one in reading.claims.mentions_of(claim_id)]
        here = (one for one in places if one.article_id == article_id and one.anchor is not Anchor.LOST)
        return min(here, key=lambda one: (one.start, one.end), default=None)

    def looking_on(self, shown: Shown) -> AbstractContextManager[None]:
        """Let an act in the block be followed by `after` at once: on a server, its reading begins with the commit."""
        return self._store.looking_on(lambda reading, changes: self._reads_after(reading, changes, shown))

    def after(self, changes: Changes, shown: Shown) -> DeskUpdate:
        """Return what acts have made of what a window shows; nothing is read that they have not touched."""
        if changes.codebook:
            self._codebook = 0
        if not changes.kinds.isdisjoint(_RULING):
            self._rules = None
        with self._store.reading() as reading:
            reading.prefetch(*self._reads_after(reading, changes, shown))
            update = DeskUpdate(
                changes,
                codebook=reading.codebook.get() if changes.codebook else None,
                labels=(changes.label, "") if changes.step else reading.history.next_labels(self._store.person_name),
            )
            update = self._with_library(reading, update)
            return self._with_article(reading, update, shown) if shown.article_id else update

    def _reads_after(self, reading: Reading, changes: Changes, shown: Shown) -> Iterator[Callable[[], object]]:
        """Yield the readings that an act of one person on few things mostly leads to."""
        here, kinds = shown.article_id, changes.kinds
        if not changes.step:
            yield lambda: reading.history.next_labels(self._store.person_name)
        if 0 < len(changes.articles) <= FEW and "article" not in kinds:
            yield lambda: reading.articles.counts(sorted(changes.articles))
        if here not in changes.articles:
            return
        if not kinds.isdisjoint(_COVERING):
            yield lambda: reading.coverage.mention_spans([here])
        looked_at = [one for one in dict.fromkeys((shown.claim_id, *_alone(changes))) if one in changes.claims]
        rest = sorted(changes.claims.difference(looked_at))
        if 0 < len(rest) <= FEW:
            yield lambda: reading.claims.on_page(here, rest)
        for claim_id in looked_at:
            yield partial(reading.claims.row, claim_id)
            wanted = kinds | (KINDS if changes.codebook else frozenset())
            parts = {
                "claim_tag": reading.claims.tags_of,
                "mention": reading.claims.mentions_of,
                "evidence": reading.claims.evidence_of,
                "comment": reading.comments.of_claim,
                "query": lambda claim_id: reading.queries.about(claim_id=claim_id),
            }
            yield from (partial(read, claim_id) for kind, read in parts.items() if kind in wanted)
            if "assessment" in wanted or (claim_id in changes.made and self._rules is not False):
                yield partial(reading.assessments.seen, self._store.person_name, claim_id)
            if not self._codebook:
                yield reading.codebook.latest_version

    def _with_library(self, reading: Reading, update: DeskUpdate) -> DeskUpdate:
        changes = update.changes
        if not changes.articles or len(changes.articles) > FEW:
            return update
        ids = sorted(changes.articles)
        if "article" in changes.kinds:
            return replace(update, lines=tuple(reading.articles.summaries(ids)))
        return replace(update, counts=reading.articles.counts(ids))

    def _with_article(self, reading: Reading, update: DeskUpdate, shown: Shown) -> DeskUpdate:
        changes, here = update.changes, shown.article_id
        update = replace(update, article_id=here, revision_id=shown.revision_id)
        if here in changes.articles and "article" in changes.kinds:
            try:
                update = replace(update, article=reading.articles.get(here))
            except NotFound:
                return replace(update, closed=True)
        if here in changes.articles:
            covered = None if changes.kinds.isdisjoint(_COVERING) else _covered(reading, changes, here)
            notes = None if changes.kinds.isdisjoint(_NOTED) else self._notes(reading, here)
            update = replace(update, covered=covered, notes=notes)
        return self._with_claims(reading, update, shown)

    def _with_claims(self, reading: Reading, update: DeskUpdate, shown: Shown) -> DeskUpdate:
        changes, here = update.changes, shown.article_id
        if changes.codebook or len(changes.claims) > FEW:
            marks, cards = reading.claims.on_page(here)
            touched = changes.codebook or shown.claim_id in changes.claims
            looked_at = [shown.claim_id] if shown.claim_id and touched else []
            wholes = tuple(ClaimRead(one, KINDS, self._whole(reading, one, here)) for one in looked_at)
            by_id = {card.claim_id: card for card in cards}
            return replace(update, claims=None, marks=tuple(marks), cards=by_id, wholes=wholes)
        looked_at = [one for one in (shown.claim_id, *_alone(changes)) if one in changes.claims]
        wholes = tuple(self._read(reading, one, changes, shown) for one in dict.fromkeys(looked_at))
        rest = changes.claims.difference(looked_at)
        marks, cards = reading.claims.on_page(here, sorted(rest)) if rest else ([], [])
        by_id = {card.claim_id: card for card in cards}
        return replace(update, claims=rest, marks=tuple(marks), cards=by_id, wholes=wholes)

    def _read(self, reading: Reading, claim_id: str, changes: Changes, shown: Shown) -> ClaimRead:
        """Read what acts have touched of a claim: of one that they have made there is nothing else."""
        made = claim_id in changes.made
        kinds = changes.kinds & ALL_OF_A_CLAIM | ({"claim"} if made else frozenset())
        if made and self._rules is not False:
            kinds |= {"assessment"}  # whether it is assessed blind is not known from the act
        opened = self._whole(reading, claim_id, shown.article_id, kinds)
        return ClaimRead(claim_id, ALL_OF_A_CLAIM if made else kinds, opened)

    def _whole(
        self, reading: Reading, claim_id: str, article_id: str, kinds: frozenset[str] = KINDS
    ) -> OpenedClaim | None:
        """Return a claim with its parts of some kinds; the others are left empty. None where it is gone."""
        claim = reading.claims.row(claim_id) if claim_id else None
        if claim is None:
            return None
        claim = replace(
            claim,
            tags=reading.claims.tags_of(claim_id) if "claim_tag" in kinds else (),
            mentions=reading.claims.mentions_of(claim_id) if "mention" in kinds else (),
            evidence=reading.claims.evidence_of(claim_id) if "evidence" in kinds else (),
        )
        others = list(dict.fromkeys(one.article_id for one in claim.mentions if one.article_id != article_id))
        titles = {one.article_id: one.title for one in reading.articles.summaries(others)} if others else {}
        comments = tuple(reading.comments.of_claim(claim_id)) if "comment" in kinds else ()
        people = tuple(reading.articles.people()) if any("@" in comment.text for comment in comments) else ()
        queries = tuple(reading.queries.about(claim_id=claim_id)) if "query" in kinds else ()
        was, person = self._status_was(reading, claim), self._store.person_name
        assessed = reading.assessments.seen(person, claim_id) if "assessment" in kinds else ClaimAssessments(claim_id)
        return OpenedClaim(claim, titles, comments, queries, person, people, was, assessed)

    def _status_was(self, reading: Reading, claim: Claim) -> Status | None:
        if self._codebook and (claim.codebook_version or 1) >= self._codebook:
            return None
        self._codebook = reading.codebook.latest_version()
        return status_as_of(reading, claim)

    def _notes(self, reading: Reading, article_id: str) -> Notes:
        queries, corrections = reading.queries.about(article_id), reading.corrections.about(article_id)
        about = {query.claim_id for query in queries} | {line.claim_id for line in corrections}
        return Notes(
            article_id,
            tuple(queries),
            tuple(reading.comments.about(article_id)),
            tuple(corrections),
            reading.claims.wordings(sorted(about - {""}), article_id),
            self._store.person_name,
            tuple(reading.articles.people()),
        )


def _covered(reading: Reading, changes: Changes, article_id: str) -> Covered:
    spans = reading.coverage.mention_spans([article_id]).get(article_id, ())
    if "waiver" not in changes.kinds:
        return Covered(tuple(spans), None)
    return Covered(tuple(spans), tuple(reading.coverage.waivers([article_id]).get(article_id, ())))


def _alone(changes: Changes) -> Sequence[str]:
    """Return the claim that was made, where it is one: whoever made it goes to it."""
    return sorted(changes.made) if len(changes.made) == 1 else ()
