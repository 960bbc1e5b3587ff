"""Claims checked before: those like a text, those that say the same under another status, and lists of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.analysis.asked import Wanted, wanted_of
from annotator.analysis.meaning import REORDERED, can_be_told, reordered
from annotator.analysis.similarity import Likeness, Likenesses, alike, rarest
from annotator.domain.claim import Claim
from annotator.domain.codebook import Codebook
from annotator.domain.progress import Progress
from annotator.domain.similar import ClaimText, Question, SimilarClaim
from annotator.paths import vectors_file
from annotator.services.checks import check_words
from annotator.storage.search.everywhere import EverywhereSearch, Key
from annotator.storage.search.kept_vectors import KeptVectors
from annotator.storage.store import Store

if TYPE_CHECKING:
    from annotator.services.results import ClaimListReport

# a word that stands in more claims than this is not ranked by: it would cost more than it tells
_RANKED = 6_000
_MOST_ASKED, _MOST_WORDS = 48, 24
_TELLING = 0.5
"""Of a word that more of the claims hold than this there is nothing to be learnt, but that it is common."""
_CANDIDATES = 60
_OF_COMMON_WORDS = 20
_MOST_TEXT = 5_000
_NEAR = 8
_LEAST = 0.3
"""What is less like than this is noise beside a text; whoever asks for a list gets it all the same."""


class SimilarService:
    """Use cases on claims checked before."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._vectors = KeptVectors(None if store.encrypted else vectors_file())

    def to_text(
        self, text: str, claimant: str = "", date: str = "", limit: int = 10, exclude: Sequence[str] = ()
    ) -> list[SimilarClaim]:
        """Return the claims like a text, the likest first, without those to exclude and those whose check is void.

        `claimant` and `date` (as it is written) are who said it and when, where that is known. Raises InvalidInput for
        a text that is none.
        """
        check_words((text, claimant, date))
        with self._store.reading() as reading:
            wanted = wanted_of(text[:_MOST_TEXT], claimant, date, reading.everywhere.words_in_claims)
            found = _likest(reading.everywhere, wanted, max(limit + len(exclude), REORDERED))
        found = reordered(wanted.text, found, self._vectors)
        left_out = set(exclude)
        return [_similar(claim, like) for claim, like in found if claim.claim_id not in left_out][:limit]

    def near(self, question: Question) -> list[SimilarClaim]:
        """Return the claims that are worth a look beside a text or a claim, the likest first.

        Not what is less like than _LEAST, nor what is made of the same quotation as the claim: that it was said, and
        what is said, are never one. Nothing is found for a text that is no phrase. Raises InvalidInput as `to_text`.
        """
        if not question.worth_asking:
            return []
        check_words((question.text, question.claimant, question.date))
        with self._store.reading() as reading:
            wanted = wanted_of(question.text, question.claimant, question.date, reading.everywhere.words_in_claims)
            found = _likest(reading.everywhere, wanted, max(_NEAR + 1, REORDERED))
        found = reordered(wanted.text, found, self._vectors)
        with self._store.reading() as reading:
            near = [_similar(claim, like) for claim, like in found if claim.claim_id != question.claim_id]
            near = [one for one in near[:_NEAR] if one.score >= _LEAST]
            apart = reading.claims.made_of_one_quotation(question.claim_id) if near and question.claim_id else ()
        return [one for one in near if one.claim_id not in apart]

    @property
    def by_meaning(self) -> bool:
        """Whether likeness in meaning counts beside words: the extra `similar` is installed."""
        return can_be_told()

    def disagreeing(self, claim_id: str) -> list[SimilarClaim]:
        """Return the claims that say nearly the same as a settled one and are settled otherwise. Raises NotFound."""
        with self._store.reading() as reading:
            claim, codebook = reading.claims.get(claim_id), reading.codebook.get()
        return self.contradicting(claim, codebook)

    def contradicting(self, claim: Claim, codebook: Codebook) -> list[SimilarClaim]:
        """Return the same of a claim that is known, and by a codebook that is."""
        settled = {status.key for status in codebook.statuses if status.settled}
        return self._alike(claim, settled - {claim.status}) if claim.status in settled else []

    def found_wrong(self, claim: Claim, codebook: Codebook) -> list[SimilarClaim]:
        """Return the claims that say nearly the same as one that nobody has settled, and were found wrong."""
        return self._alike(claim, set(codebook.wrong) - {claim.status})

    def _alike(self, claim: Claim, statuses: Collection[str]) -> list[SimilarClaim]:
        """Return the claims of some statuses that say nearly the same as a claim whose check stands."""
        if claim.void or not statuses:
            return []
        with self._store.reading() as reading:
            found = _likest(reading.everywhere, wanted_of(claim.wording[:_MOST_TEXT], claim.claimant), _CANDIDATES)
        return [
            _similar(other, like)
            for other, like in found
            if other.claim_id != claim.claim_id and other.status in statuses and alike(claim.wording, other.wording)
        ]

    def import_claims(
        self, path: Path, *, encoding: str | None = None, progress: Progress | None = None
    ) -> ClaimListReport:
        """Import a list of claims checked before: see `claim_lists.import_claim_list`."""
        from annotator.services.claim_lists import import_claim_list

        return import_claim_list(self._store, path, encoding=encoding, progress=progress)


def _likest(search: EverywhereSearch, wanted: Wanted, limit: int) -> list[tuple[ClaimText, Likeness]]:
    holding = search.claims_holding(dict(islice(wanted.words.items(), _MOST_ASKED)))
    chosen = rarest(holding, _RANKED, _MOST_WORDS)
    found = search.claims_with_any({word: holding[word] for word in chosen}, max(_CANDIDATES, limit)) if chosen else []
    left = {term.word: holding.get(term.word, 0) for term in wanted.terms if term.word not in chosen}
    most = search.claim_count() * _TELLING
    common = sorted((word for word, count in left.items() if count), key=lambda word: left[word])
    # where no word tells one claim from another, any of them will do
    telling = [word for word in common if left[word] <= most] or ([] if found else common)
    found += _with_most(search, telling, max(_OF_COMMON_WORDS, limit))
    candidates = search.claim_texts(list(dict.fromkeys(found)))
    return Likenesses(wanted, holding, search.claim_count(), candidates).best(limit)


def _with_most(search: EverywhereSearch, words: Sequence[str], limit: int) -> list[Key]:
    """Return claims with all of some common words, or, where there are none, with all but the commonest, and so on."""
    for count in range(min(len(words), _MOST_WORDS), 0, -1):
        found = search.claims_with_all(words[:count], limit)
        if found:
            return found
    return []


def _similar(claim: ClaimText, like: Likeness) -> SimilarClaim:
    return SimilarClaim(
        claim_id=claim.claim_id,
        external_id=claim.external_id,
        wording=claim.wording,
        status=claim.status,
        score=like.score,
        why=like.why,
        claimant=claim.claimant,
        said_at=claim.said_at,
        origin=claim.origin,
        source_label=claim.source_label,
        source_title=claim.source_title,
        source_url=claim.source_url,
    )
