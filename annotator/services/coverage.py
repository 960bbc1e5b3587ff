"""Coverage: the checkables of articles, which of them stand inside a mention, and those that are waived, with reasons.

What the rules find is kept by revision, so that it is found once; mentions and waivers are looked at each time.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence

from annotator.analysis.versions import CHECKABLES
from annotator.domain.changes import Changes
from annotator.domain.checkable import (
    Checkable,
    CheckableKind,
    Coverage,
    Standing,
    Waiver,
    WaiverScope,
    coverage_of,
    standings,
)
from annotator.domain.finding import Finding
from annotator.errors import EnvironmentFault, InvalidInput, NotFound
from annotator.services.checks import check_words
from annotator.services.results import ArticleCoverage
from annotator.storage.repositories.coverage import Key
from annotator.storage.store import Store
from annotator.storage.unit_of_work import Reading, UnitOfWork

_log = logging.getLogger(__name__)


class CoverageService:
    """Use cases on checkables and waivers. What is asked of a text is slow the first time: 2 s for a megabyte."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def checkables(self, article_id: str) -> ArticleCoverage:
        """Return the checkables of an article's current revision in text order, and how it stands with each.

        Raises NotFound.
        """
        self._look_at([article_id])
        with self._store.reading() as reading:
            revision_id = reading.articles.get(article_id).revision_id
            found = _standings(reading, [article_id])[article_id]
        return ArticleCoverage(revision_id, found, coverage_of(found))

    def findings(self, article_id: str) -> list[Finding]:
        """Return what contradicts itself in an article's current revision, in text order. Raises NotFound."""
        from annotator.analysis.findings import findings

        with self._store.reading() as reading:
            metadata = reading.articles.get(article_id).metadata
            text = reading.articles.revision(article_id).text
        return findings(text, metadata.published, metadata.language)

    def of_articles(self, article_ids: Sequence[str]) -> dict[str, Coverage]:
        """Return the coverage of articles, waived checkables counted as done; texts not yet read are read now.

        Articles that are gone are left out.
        """
        self._look_at(article_ids)
        return self.known(article_ids)

    def known(self, article_ids: Sequence[str]) -> dict[str, Coverage]:
        """Return the coverage of those articles whose texts were read before: as quick as a list needs it."""
        with self._store.reading() as reading:
            found = _standings(reading, article_ids, read=False)
        return {article_id: coverage_of(lines) for article_id, lines in found.items()}

    def missing(self, article_id: str) -> int:
        """Return how many checkables of an article are neither covered nor waived. Raises NotFound."""
        return self.checkables(article_id).coverage.missing

    def waivers(self, article_id: str) -> list[Waiver]:
        """Return the waivers of an article in the order they were given."""
        with self._store.reading() as reading:
            return reading.coverage.waivers([article_id]).get(article_id, [])

    def waive(self, article_id: str, start: int, end: int, reason: str) -> Changes:
        """Let the checkables at [start, end) of the current revision go without a check.

        Raises InvalidInput without a reason, NotFound where no checkable has that span or the article is gone.
        """
        reason = _checked(reason)
        with self._store.writing("waive", "waive a checkable") as (work, written):
            found = [one for one in _standings(work, [article_id]).get(article_id, []) if _spans(one, start, end)]
            if not found:
                work.articles.get(article_id)  # raises where it is the article that is missing
                raise NotFound(f"No checkable stands at {start} to {end}.", "Ask for the checkables of the article.")
            for one in found:
                if one.waiver is None or one.waiver.scope is WaiverScope.KIND:
                    _waive(work, article_id, one.checkable.kind, reason, one.checkable)
            work.label = f"waive “{found[0].checkable.text}”"
        return written.changes

    def waive_kind(self, article_id: str, kind: CheckableKind, reason: str) -> Changes:
        """Let all checkables of a kind in an article go without a check, also those of later revisions.

        Raises InvalidInput without a reason, NotFound.
        """
        reason = _checked(reason)
        with self._store.writing("waive_kind", f"waive all checkables of kind {kind}") as (work, written):
            work.articles.get(article_id)
            given = work.coverage.waivers([article_id]).get(article_id, [])
            if not any(waiver.scope is WaiverScope.KIND and waiver.kind is kind for waiver in given):
                _waive(work, article_id, kind, reason)
        return written.changes

    def unwaive(self, waiver_ids: Sequence[str]) -> Changes:
        """Take waivers back, as one step. Raises NotFound."""
        label = "take back a waiver" if len(waiver_ids) == 1 else f"take back {len(waiver_ids)} waivers"
        with self._store.writing("unwaive", label) as (work, written):
            for waiver_id in waiver_ids:
                work.coverage.waiver(waiver_id)
                work.coverage.delete_waiver(waiver_id)
        return written.changes

    def of_revision(self, revision_id: str, language: str) -> list[Checkable]:
        """Return the checkables of any revision, read in a language; a text not yet read is read now."""
        key = revision_id, language
        made = self._look_at_texts({key})
        with self._store.reading() as reading:
            return reading.coverage.known([key], CHECKABLES).get(revision_id) or made.get(key, [])

    def _look_at(self, article_ids: Sequence[str]) -> None:
        with self._store.reading() as reading:
            keys = set(reading.coverage.current(article_ids).values())
        self._look_at_texts(keys)

    def _look_at_texts(self, keys: set[Key]) -> dict[Key, list[Checkable]]:
        """Find the checkables of those revisions that nobody has looked at, and keep them; return what was found."""
        with self._store.reading() as reading:
            unread = keys - _known(reading, keys)
            texts = reading.coverage.texts(sorted(revision_id for revision_id, _ in unread))
        made = {key: _read(texts[key[0]], key[1]) for key in sorted(unread) if key[0] in texts}
        if not made:
            return made
        try:
            with self._store.keeping() as reading:
                reading.coverage.keep(made, CHECKABLES)
        except EnvironmentFault as fault:
            # a project that can only be read: they are found again the next time
            _log.info("what was found in a text could not be kept: %s", fault)
        return made


def uncovered(reading: Reading, article_id: str) -> int:
    """Return how many checkables of an article are neither covered nor waived, as a transaction sees them."""
    return coverage_of(_standings(reading, [article_id]).get(article_id, [])).missing


def _known(reading: Reading, keys: Iterable[Key]) -> set[Key]:
    by_revision = dict(keys)
    return {
        (revision_id, by_revision[revision_id])
        for revision_id in reading.coverage.known(by_revision.items(), CHECKABLES)
    }


def _standings(reading: Reading, article_ids: Sequence[str], *, read: bool = True) -> dict[str, list[Standing]]:
    """Return how it stands with the checkables of articles; with `read`, texts that nobody has read are read."""
    keys = reading.coverage.current(article_ids)
    found = reading.coverage.known(keys.values(), CHECKABLES)
    if read:
        unread = [key for key in keys.values() if key[0] not in found]
        texts = reading.coverage.texts([revision_id for revision_id, _ in unread])
        found.update({key[0]: _read(texts[key[0]], key[1]) for key in unread})
    spans, waivers = reading.coverage.mention_spans(article_ids), reading.coverage.waivers(article_ids)
    return {
        article_id: standings(found[revision_id], spans.get(article_id, []), waivers.get(article_id, []), revision_id)
        for article_id, (revision_id, _) in keys.items()
        if revision_id in found
    }


def _read(text: str, tag: str) -> list[Checkable]:
    # the rules are loaded when a text is first read, not when a project is opened
    from annotator.analysis.checkables import checkables

    return checkables(text, tag)


def _spans(one: Standing, start: int, end: int) -> bool:
    return one.checkable.start == start and one.checkable.end == end


def _checked(reason: str) -> str:
    check_words([reason])
    if not reason.strip():
        raise InvalidInput("A waiver needs a reason.", "Say in a few words why this needs no check.")
    return reason.strip()


def _waive(
    work: UnitOfWork, article_id: str, kind: CheckableKind, reason: str, checkable: Checkable | None = None
) -> None:
    work.coverage.add_waiver(
        {
            "article_id": article_id,
            "revision_id": work.articles.get(article_id).revision_id,
            "kind": kind.value,
            "start": checkable.start if checkable else 0,
            "end": checkable.end if checkable else 0,
            "text": checkable.text if checkable else "",
            "scope": (WaiverScope.ONE if checkable else WaiverScope.KIND).value,
            "reason": reason,
            "person_id": work.person_id,
        }
    )
