"""Coverage: the checkables of articles, which of them stand inside a mention, and those that are waived, with reasons.

What the rules find is kept by revision, so that it is found once; mentions and waivers are looked at each time.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Protocol

from annotator.analysis.versions import CHECKABLES
from annotator.domain.analysis import TextAnalysis
from annotator.domain.changes import Changes
from annotator.domain.check_worthiness import Sentences
from annotator.domain.checkable import (
    Checkable,
    CheckableKind,
    Checkables,
    Coverage,
    Standing,
    Standings,
    Waiver,
    WaiverScope,
    standings,
)
from annotator.domain.dismissal import F, Findings, judged, words_of
from annotator.domain.fact import Fact
from annotator.domain.finding import EarlierFinding, Finding, FindingKind
from annotator.errors import EnvironmentFault, InvalidInput, NotFound, ReadOnly
from annotator.messages import message
from annotator.services.checks import check_words
from annotator.services.results import ArticleCoverage
from annotator.storage.reading import Reading
from annotator.storage.repositories.coverage import Key
from annotator.storage.store import Store
from annotator.storage.unit_of_work import UnitOfWork

_log = logging.getLogger(__name__)

_KEPT_AT_ONCE = 20
"""Texts that are read before what was found in them is kept: so many are in memory together."""


class Analyst(Protocol):
    """Whoever reads texts: in this process, or in one of its own."""

    def analysed(self, text: str, language: str, published: str, title: str) -> TextAnalysis:
        """Return what the rules find in a text of an article with that date and title."""

    def facts_about(self, text: str, language: str, published: str, names: Sequence[str]) -> list[Fact]:
        """Return what such a text states about some names, and about who is called nearly so."""

    def stop(self) -> None:
        """Nobody waits for what is being read any more: `analysed` may raise Cancelled."""


class ReadHere:
    """Reads texts in this process."""

    def analysed(self, text: str, language: str, published: str, title: str) -> TextAnalysis:
        # the rules are loaded when a text is first read, not when a project is opened
        from annotator.analysis.texts import analysed

        return analysed(text, language, published, title)

    def facts_about(self, text: str, language: str, published: str, names: Sequence[str]) -> list[Fact]:
        from annotator.analysis.texts import facts_about

        return facts_about(text, language, published, names)

    def stop(self) -> None:
        return


class CoverageService:
    """Use cases on checkables and waivers. What is asked of a text is slow the first time: 2 s for a megabyte."""

    def __init__(self, store: Store, analyst: Analyst) -> None:
        self._store = store
        self._analyst = analyst
        self._last: dict[Key, TextAnalysis] = {}  # of the article that is open: it is asked for after every act

    def stop(self) -> None:
        """Read no further: the project is being closed."""
        self._analyst.stop()

    def checkables(self, article_id: str) -> ArticleCoverage:
        """Return the checkables of an article's current revision in text order, and how it stands with each.

        The coverage is that of the shared level (ADR 0025). Raises NotFound.
        """
        key, analysis = self._of_open(article_id)
        with self._store.reading() as reading:
            spans = reading.coverage.mention_spans([article_id]).get(article_id, [])
            waivers = reading.coverage.waivers([article_id]).get(article_id, [])
        found = standings(analysis.checkables, spans, waivers, key.revision_id)
        return ArticleCoverage(key.revision_id, found, found.coverage(), analysis.sentences, waivers)

    def findings(self, article_id: str) -> Findings[Finding]:
        """Return what contradicts itself in an article's current revision, in text order. Raises NotFound."""
        return self.judged(article_id, self._of_open(article_id)[1].findings)

    def judged(self, article_id: str, findings: Sequence[F]) -> Findings[F]:
        """Tell which findings of an article's current revision are told, and which somebody dismissed."""
        with self._store.reading() as reading:
            return _judged(reading, article_id, findings)

    def facts(self, article_ids: Sequence[str], names: Sequence[str] = ()) -> dict[str, Sequence[Fact]]:
        """Return what articles state that others can be held against; texts not yet read are read now.

        Of those with `names` only what they state about these: the rest waits until somebody asks for it.
        """
        with self._store.reading() as reading:
            keys = reading.coverage.current(article_ids)
            known = reading.coverage.known(keys.values(), CHECKABLES)
        unread = [key for key in keys.values() if key not in known or known[key].published != key.published]
        stated: dict[Key, Sequence[Fact]] = {}
        for first in range(0, len(unread), _KEPT_AT_ONCE):
            part = unread[first : first + _KEPT_AT_ONCE]
            if names:
                stated |= self._stated(part, names)
            else:
                known |= self._look_at(part)
        stated = {**{key: one.facts for key, one in known.items()}, **stated}
        return {article_id: stated[key] for article_id, key in keys.items() if key in stated}

    def _stated(self, keys: Sequence[Key], names: Sequence[str]) -> dict[Key, Sequence[Fact]]:
        with self._store.reading() as reading:
            texts = reading.coverage.texts([key.revision_id for key in keys])
        return {
            key: self._analyst.facts_about(texts[key.revision_id], key.language, key.published, names)
            for key in keys
            if key.revision_id in texts
        }

    def sentences(self, article_id: str) -> Sentences:
        """Return the sentences of an article's current revision with how much each is worth checking. Raises NotFound.

        An order is a suggestion, by signs that are shown.
        """
        return self._of_open(article_id)[1].sentences

    def of_articles(self, article_ids: Sequence[str]) -> dict[str, Coverage]:
        """Return the coverage of articles, waived checkables counted as done; texts not yet read are read now.

        Articles that are gone are left out.
        """
        with self._store.reading() as reading:
            keys = set(reading.coverage.current(article_ids).values())
            unread = sorted(keys - set(reading.coverage.known(keys, CHECKABLES)))
        for first in range(0, len(unread), _KEPT_AT_ONCE):
            self._look_at(unread[first : first + _KEPT_AT_ONCE])
        return self.known(article_ids)

    def known(self, article_ids: Sequence[str]) -> dict[str, Coverage]:
        """Return the coverage of those articles whose texts were read before: as quick as a list needs it."""
        with self._store.reading() as reading:
            found = _standings(reading, article_ids, read=False)
        return {article_id: lines.coverage() for article_id, lines in found.items()}

    def missing(self, article_id: str) -> int:
        """Return how many checkables of an article are neither covered nor waived. Raises NotFound."""
        return self.checkables(article_id).coverage.missing

    def waivers(self, article_id: str) -> list[Waiver]:
        """Return the waivers of an article in the order they were given."""
        with self._store.reading() as reading:
            return reading.coverage.waivers([article_id]).get(article_id, [])

    def waive(self, article_id: str, start: int, end: int, reason: str, revision_id: str = "") -> Changes:
        """Let the checkables at [start, end) of the current revision go without a check.

        Raises InvalidInput without a reason, NotFound where no checkable has that span, the article is gone, or
        `revision_id` is no longer the current revision, which the offsets were meant for.
        """
        reason = _checked(reason)
        with self._store.writing("waive") as (work, written):
            if revision_id and revision_id != work.articles.get(article_id).revision_id:
                raise NotFound(
                    message("The article has a newer revision than the one you see."),
                    message("Waive it in the new text."),
                )
            found = [one for one in _standings(work, [article_id]).get(article_id, ()) if _spans(one, start, end)]
            if not found:
                work.articles.get(article_id)  # raises where it is the article that is missing
                raise NotFound(
                    message("No checkable stands at {start} to {end}.", start=start, end=end),
                    message("Ask for the checkables of the article."),
                )
            for one in found:
                if one.waiver is None or one.waiver.scope is WaiverScope.KIND:
                    place = one.checkable.start, one.checkable.end
                    _waive(work, article_id, one.checkable.kind, reason, WaiverScope.ONE, place, one.checkable.text)
            work.arguments["text"] = found[0].checkable.text
        return written.changes

    def waive_kind(self, article_id: str, kind: CheckableKind, reason: str) -> Changes:
        """Let all checkables of a kind in an article go without a check, also those of later revisions.

        Raises InvalidInput without a reason, NotFound.
        """
        reason = _checked(reason)
        with self._store.writing("waive_kind", kind=kind.value) as (work, written):
            work.articles.get(article_id)
            given = work.coverage.waivers([article_id]).get(article_id, [])
            if not any(waiver.scope is WaiverScope.KIND and waiver.kind is kind for waiver in given):
                _waive(work, article_id, kind, reason, WaiverScope.KIND)
        return written.changes

    def unwaive(self, waiver_ids: Sequence[str]) -> Changes:
        """Take waivers back, as one step. Raises NotFound."""
        with self._store.writing("unwaive", count=len(waiver_ids)) as (work, written):
            _take_back(work, waiver_ids)
        return written.changes

    def dismiss(self, article_id: str, finding: Finding, reason: str, revision_id: str = "") -> Changes:
        """Say that a finding of the current revision is none: it is told no more for these words, nor in later texts.

        Raises InvalidInput without a reason, NotFound where the text no longer contradicts itself so, the article is
        gone, or `revision_id` is no longer the current revision, which the finding was meant for.
        """
        reason = _checked(reason, message("What is dismissed needs a reason."), message("Say in a few words why."))
        with self._store.writing("dismiss", kind=finding.kind.value) as (work, written):
            revision = work.articles.revision(article_id)
            if revision_id and revision_id != revision.revision_id:
                raise NotFound(
                    message("The article has a newer revision than the one you see."),
                    message("Dismiss it in the new text."),
                )
            if not isinstance(finding, EarlierFinding) and finding not in _findings(work, article_id):
                raise NotFound(
                    message("The article has no such contradiction any more."), message("Ask for its findings again.")
                )
            words = words_of(finding, revision.text)
            if not _judged(work, article_id, [finding]).dismissed:
                place = finding.spans[0]
                _waive(work, article_id, finding.kind, reason, WaiverScope.FINDING, place, words)
            work.arguments["text"] = words
        return written.changes

    def undismiss(self, waiver_ids: Sequence[str]) -> Changes:
        """Take back that findings are none, as one step. Raises NotFound."""
        with self._store.writing("undismiss", count=len(waiver_ids)) as (work, written):
            _take_back(work, waiver_ids)
        return written.changes

    def of_revision(self, revision_id: str, language: str) -> Checkables:
        """Return the checkables of any revision, read in a language; a text not yet read is read now.

        A revision that is gone has none.
        """
        key = Key(revision_id, language, "", "")
        with self._store.reading() as reading:
            found = reading.coverage.known([key], CHECKABLES)
        found = found or self._look_at([key])
        return found[key].checkables if key in found else Checkables.of(())

    def _of_open(self, article_id: str) -> tuple[Key, TextAnalysis]:
        """Return the analysis of an article's current revision, and remember it. Raises NotFound."""
        with self._store.reading() as reading:
            article = reading.articles.get(article_id)
            of_article = article.metadata
            key = Key(article.revision_id, of_article.language, of_article.published, of_article.title)
            known = self._last if key in self._last else reading.coverage.known([key], CHECKABLES)
        if key not in known or (known[key].published, known[key].title) != (key.published, key.title):
            known = self._look_at([key])
        if key not in known:
            raise NotFound(
                message("The project has no article {article_id}.", article_id=article_id),
                message("It was removed just now."),
            )
        self._last = {key: known[key]}
        return key, known[key]

    def _look_at(self, keys: Sequence[Key]) -> dict[Key, TextAnalysis]:
        """Find what the texts of some revisions hold, keep it and return it; without those that are gone."""
        with self._store.reading() as reading:
            texts = reading.coverage.texts([key.revision_id for key in keys])
        made = {
            key: self._analyst.analysed(texts[key.revision_id], *key[1:]) for key in keys if key.revision_id in texts
        }
        try:
            with self._store.keeping() as reading:
                reading.coverage.keep(made, CHECKABLES)
        except (EnvironmentFault, ReadOnly) as fault:
            # a project that can only be read: they are found again the next time
            _log.info("what was found in a text could not be kept: %s", fault)
        return made


def coverage_on(reading: Reading, article_id: str) -> Coverage | None:
    """Return the coverage of an article as a transaction sees it, None where it is gone."""
    found = _standings(reading, [article_id]).get(article_id)
    return found.coverage() if found is not None else None


def uncovered(reading: Reading, article_id: str) -> int:
    """Return how many checkables of an article are neither covered nor waived, as a transaction sees them."""
    found = coverage_on(reading, article_id)
    return found.missing if found is not None else 0


def checkable_at(reading: Reading, article_id: str, start: int, end: int, kind: CheckableKind) -> Checkable:
    """Return the checkable of the current text that [start, end) means, as a transaction sees it.

    Of several that it touches the one of just that span, or the only one of a kind. Raises NotFound, InvalidInput.
    """
    lines = _standings(reading, [article_id]).get(article_id, ())
    touched = [one.checkable for one in lines if one.checkable.start < end and start < one.checkable.end]
    if not touched:
        raise NotFound(
            message("No checkable stands at {start} to {end}.", start=start, end=end),
            message("Ask for the checkables of the article."),
        )
    just = [one for one in touched if (one.start, one.end) == (start, end)]
    for some in (just, touched):
        if len(some) > 1:
            some = [one for one in some if one.kind is kind] or some  # noqa: PLW2901
        if len(some) == 1:
            return some[0]
    raise InvalidInput(
        message("Several checkables stand there: {texts}.", texts=", ".join(one.text for one in touched)),
        message("Select just the words of one."),
    )


def _standings(reading: Reading, article_ids: Sequence[str], *, read: bool = True) -> dict[str, Standings]:
    """Return how it stands with the checkables of articles; with `read`, texts that nobody has read are read."""
    keys = reading.coverage.current(article_ids)
    found = reading.coverage.known(keys.values(), CHECKABLES)
    if read:
        unread = [key for key in keys.values() if key not in found]
        texts = reading.coverage.texts([key.revision_id for key in unread])
        for key in unread:
            found[key] = ReadHere().analysed(texts[key.revision_id], *key[1:])
    spans, waivers = reading.coverage.mention_spans(article_ids), reading.coverage.waivers(article_ids)
    return {
        article_id: standings(
            found[key].checkables, spans.get(article_id, []), waivers.get(article_id, []), key.revision_id
        )
        for article_id, key in keys.items()
        if key in found
    }


def _spans(one: Standing, start: int, end: int) -> bool:
    return one.checkable.start == start and one.checkable.end == end


def _findings(reading: Reading, article_id: str) -> Sequence[Finding]:
    """Return what contradicts itself in an article, as a transaction sees it."""
    keys = reading.coverage.current([article_id])
    known = reading.coverage.known(keys.values(), CHECKABLES)
    for key in keys.values():
        kept = known.get(key)
        if kept is None or (kept.published, kept.title) != (key.published, key.title):
            kept = ReadHere().analysed(reading.coverage.texts([key.revision_id])[key.revision_id], *key[1:])
        return kept.findings
    return ()


def _judged(reading: Reading, article_id: str, findings: Sequence[F]) -> Findings[F]:
    waivers = reading.coverage.waivers([article_id]).get(article_id, []) if findings else []
    if not any(waiver.scope is WaiverScope.FINDING for waiver in waivers):
        return Findings(tuple(findings))
    revision = reading.articles.revision(article_id)
    return judged(findings, waivers, revision.text, revision.revision_id)


def _checked(
    reason: str,
    needed: str = message("A waiver needs a reason."),
    remedy: str = message("Say in a few words why this needs no check."),
) -> str:
    check_words([reason])
    if not reason.strip():
        raise InvalidInput(needed, remedy)
    return reason.strip()


def _waive(
    work: UnitOfWork,
    article_id: str,
    kind: CheckableKind | FindingKind,
    reason: str,
    scope: WaiverScope,
    place: tuple[int, int] = (0, 0),
    text: str = "",
) -> None:
    work.coverage.add_waiver(
        {
            "article_id": article_id,
            "revision_id": work.articles.get(article_id).revision_id,
            "kind": kind.value,
            "start": place[0],
            "end": place[1],
            "text": text,
            "scope": scope.value,
            "reason": reason,
            "person_id": work.person_id,
        }
    )


def _take_back(work: UnitOfWork, waiver_ids: Sequence[str]) -> None:
    for waiver_id in waiver_ids:
        work.coverage.waiver(waiver_id)
        work.coverage.delete_waiver(waiver_id)
