"""A draft against what was signed off before: ages, figures, names and statuses that earlier articles have otherwise.

Earlier articles are found by the search index, those that name the same people and things; of those that are many, the
ones signed off last. What they state is kept with what the rules found in them; one that nobody has read by these rules
yet is read only where it names somebody or something of the draft. Not what contradicts itself within a text, which is
the coverage's.
"""

from __future__ import annotations

from functools import partial
from itertools import islice

from annotator.analysis.findings.earlier import asked_for, contradictions
from annotator.domain.claim import Claim, ClaimFilter
from annotator.domain.codebook import Codebook
from annotator.domain.dismissal import Findings
from annotator.domain.finding import EarlierFinding, FindingKind
from annotator.messages import message
from annotator.services.coverage import CoverageService
from annotator.services.similar import SimilarService
from annotator.storage.store import Store

_MOST_NAMES = 150
_OF_A_NAME = 8
_MOST_ARTICLES = 120
_MOST_CLAIMS = 40


class EarlierService:
    """Use cases on what earlier articles say."""

    def __init__(self, store: Store, coverage: CoverageService, similar: SimilarService) -> None:
        self._store = store
        self._coverage = coverage
        self._similar = similar

    def findings(self, article_id: str) -> Findings[EarlierFinding]:
        """Return what an article says otherwise than those signed off before, in text order. Raises NotFound.

        Each thing is told once, against the article that was signed off last.
        """
        with self._store.reading() as reading:
            reading.articles.get(article_id)
            if not reading.coverage.any_signed_off(article_id):
                return Findings()
        told: dict[tuple[FindingKind, tuple[tuple[int, int], ...]], EarlierFinding] = {}
        for finding in (*self._in_texts(article_id), *self._in_claims(article_id)):
            told.setdefault((finding.kind, finding.spans), finding)
        return self._coverage.judged(article_id, sorted(told.values(), key=lambda finding: finding.spans))

    def _in_texts(self, article_id: str) -> list[EarlierFinding]:
        facts = self._coverage.facts([article_id]).get(article_id, ())
        asked_words = list(islice(asked_for(facts), _MOST_NAMES))
        others: dict[str, None] = {}
        with self._store.reading() as reading:
            searches = [reading.search.matching(words) for words in asked_words]
            asked = [
                partial(reading.coverage.signed_off, matching, article_id, _OF_A_NAME)
                for matching in searches
                if matching is not None
            ]
            reading.prefetch(*asked)
            for ask in asked:
                others.update(dict.fromkeys(ask()))
            others = dict.fromkeys(islice(others, _MOST_ARTICLES))
            titles = {one.article_id: one.title for one in reading.articles.summaries(list(others))}
        known = self._coverage.facts(list(others), asked_words)
        return [
            finding
            for other in others
            if other in known and other in titles
            for finding in contradictions(facts, known[other], other, titles[other])
        ]

    def _in_claims(self, article_id: str) -> list[EarlierFinding]:
        """Return the claims whose like has another status in an earlier article, or was found wrong there."""
        with self._store.reading() as reading:
            codebook = reading.codebook.get()
            claims = list(islice(reading.claims.find(ClaimFilter(article_id=article_id)), _MOST_CLAIMS))
        found = []
        for claim in claims:
            spans = tuple((one.start, one.end) for one in claim.mentions if one.article_id == article_id)
            finding = self._of_claim(claim, spans[:1], codebook, article_id) if spans else None
            if finding is not None:
                found.append(finding)
        return found

    def _of_claim(
        self, claim: Claim, spans: tuple[tuple[int, int], ...], codebook: Codebook, article_id: str
    ) -> EarlierFinding | None:
        labels = {status.key: status.label for status in codebook.statuses}
        settled = any(status.key == claim.status and status.settled for status in codebook.statuses)
        judge = self._similar.contradicting if settled else self._similar.found_wrong
        others = judge(claim, codebook)
        with self._store.reading() as reading:
            places = reading.coverage.signed_off_with([other.claim_id for other in others], article_id)
        for other in others:
            if other.claim_id in places:
                earlier_id, title = places[other.claim_id]
                why = message(
                    "“{wording}” is “{there}” in “{title}”, and “{here}” here",
                    wording=other.wording,
                    there=labels.get(other.status, other.status),
                    here=labels.get(claim.status, claim.status),
                    title=title,
                )
                there = f"{other.wording}: {labels.get(other.status, other.status)}"
                return EarlierFinding(FindingKind.STATUS, why, spans, earlier_id, title, there)
        return None
