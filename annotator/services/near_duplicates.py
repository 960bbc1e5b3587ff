"""Near-duplicates: articles whose text is another's for the most part, found by the words that they share.

Nothing is decided here: whether an article is a new draft of another one, or stands by itself, is a person's to say.
The sketches that find them are kept behind an import and behind the opening of an older project, not with it.
"""

from __future__ import annotations

import math
import time
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from annotator.domain.near_duplicate import MOSTLY, NEAR, Mosaic, OtherPlace, SharedSentence, SimilarArticle
from annotator.domain.progress import Progress
from annotator.domain.shingles import (
    LENGTH,
    covered,
    first_places,
    share,
    shingles,
    sketch,
    words_in,
    words_of_sentences,
)
from annotator.errors import Cancelled
from annotator.services.results import Imported, ImportReport
from annotator.storage.reading import Reading
from annotator.storage.repositories.sketches import MOST_OF_A_HASH
from annotator.storage.store import Store

_AT_ONCE, _CHARS_AT_ONCE = 200, 4_000_000
"""Texts that are sketched in one write: others wait for it."""
_LONGEST_PAUSE = 0.2
"""Seconds, after a write that took as long."""
_CANDIDATES, _OF_COMMON, _LEAST_HITS = 12, 3, 2
_CANDIDATE_CHARS = 3_000_000
"""What is read to compare one text with: two books, or twelve long articles."""
_OF_THE_BEST = 20
"""A candidate has one hash in so many of what the best one has: with less, it shares a sentence at most."""
_PIECES = 24


class NearDuplicateService:
    """Use cases on articles that are like one another."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def waiting(self) -> int:
        """Return how many articles have no sketch yet: they are not found until they have."""
        with self._store.reading() as reading:
            return reading.sketches.count_without()

    def fill(
        self, progress: Progress | None = None, what: str = "", *, seconds: float = math.inf, gently: bool = False
    ) -> None:
        """Make the sketches that are missing, in small writes; `gently` leaves as much time to others.

        What is done stays done, where it is cancelled too or the seconds are over. Raises Cancelled, EnvironmentFault,
        and ReadOnly where there is something to do and nothing can be written.
        """
        progress, end = progress or Progress(), time.monotonic() + seconds
        total = self.waiting()
        if total:
            with self._store.keeping() as reading:
                reading.sketches.forget_older()
            total = self.waiting()
        done, behind = 0, 0
        while total and (begun := time.monotonic()) < end:
            progress.advance(min(done, total), total, what)
            with self._store.reading() as reading:
                texts = reading.sketches.without(behind, _AT_ONCE, _CHARS_AT_ONCE)
            if not texts:
                return
            self._keep({revision_id: sketch(text) for _, revision_id, text in texts})
            done, behind = done + len(texts), texts[-1][0]
            if gently:
                time.sleep(min(time.monotonic() - begun, _LONGEST_PAUSE))

    def _keep(self, made: Mapping[str, Sequence[int]]) -> None:
        with self._store.keeping() as reading:
            reading.sketches.keep(made)

    def of_text(self, text: str, exclude: Collection[str] = ()) -> list[SimilarArticle]:
        """Return the articles whose texts are like one, the likest first, without those to exclude."""
        with self._store.reading() as reading:
            return _alike(reading, text, exclude)

    def of_article(self, article_id: str) -> list[SimilarArticle]:
        """Return the articles whose texts are like that of one, the likest first. Raises NotFound."""
        with self._store.reading() as reading:
            text = reading.articles.revision(article_id).text
            return _alike(reading, text, (article_id,))

    def of_imported(self, report: ImportReport, progress: Progress | None = None, what: str = "") -> ImportReport:
        """Return the report of an import with what each of its articles is like, among themselves too.

        Each gets its sketch on the way. After Cancel the rest is not looked at. Raises EnvironmentFault.
        """
        progress = progress or Progress()
        found: dict[str, dict[str, SimilarArticle]] = {one.article_id: {} for one in report.imported}
        titles = {one.article_id: one.metadata.title for one in report.imported}
        total = len(report.imported)
        for done, part in _parts(report.imported):
            try:
                progress.advance(done, total, what)
            except Cancelled:
                break
            for one, alike in self._of_some([imported.article_id for imported in part]):
                for other in alike:
                    found[one][other.article_id] = other
                    if other.article_id in found:
                        back = SimilarArticle(one, titles[one], here=other.there, there=other.here)
                        found[other.article_id].setdefault(one, back)
        imported = [
            replace(one, similar_to=tuple(sorted(found[one.article_id].values(), key=_likest_first)))
            for one in report.imported
        ]
        return replace(report, imported=imported)

    def _of_some(self, article_ids: Sequence[str]) -> list[tuple[str, list[SimilarArticle]]]:
        """Sketch articles that came in; return what each is like of what came before it."""
        answers = []
        made: dict[str, list[int]] = {}
        with self._store.reading() as reading:
            texts: dict[str, tuple[str, list[int]]] = {}
            for article_id, _, revision_id, text in reading.sketches.current(article_ids):
                made[revision_id] = own = sketch(text)
                texts[article_id] = text, own
            # asked of all together: few hashes are anybody else's
            holders = _holders(reading, {value for _, own in texts.values() for value in own})
            for article_id in filter(texts.__contains__, article_ids):
                text, own = texts[article_id]
                answers.append((article_id, _compared(reading, text, _candidates(own, holders, (article_id,)))))
                for value in own:
                    holders.setdefault(value, {})[article_id] = None
        self._keep(made)
        return answers

    def mosaic(self, article_id: str) -> Mosaic:
        """Return the sentences of an article, and of each in which other articles it stands too. Raises NotFound.

        What is looked for are passages: of a single sentence that another text has nothing else of, little is known.
        """
        from annotator.analysis.sentences import sentences

        with self._store.reading() as reading:
            revision, language, _ = reading.articles.current(article_id)
            own = shingles(revision.text)
            marks = sketch(revision.text)
            chosen = _candidates(marks, _holders(reading, marks), (article_id,), _PIECES)
            words, spans = words_in(revision.text), sentences(revision.text, language or "en")
            numbers = list(words_of_sentences(words, spans))
            places: list[list[OtherPlace]] = [[] for _ in spans]
            alike = []
            for other, title, _, text in reading.sketches.current(chosen):
                theirs = shingles(text)
                first = first_places(theirs)
                standing = covered(own, first)
                found = list(_standing(own, standing, numbers, first, words_in(text)))
                for at, start, end, of_it in found:
                    places[at].append(OtherPlace(other, start, end, of_it))
                if found:
                    here = sum(standing) / len(standing)
                    alike.append(SimilarArticle(other, title, here, share(theirs, set(own))))
        told = tuple(
            SharedSentence(start, end, tuple(sorted(there, key=lambda place: -place.share)))
            for (start, end), there in zip(spans, places, strict=True)
        )
        return Mosaic(told, tuple(sorted(alike, key=lambda one: (-one.here, one.article_id))))


def _parts(imported: Sequence[Imported]) -> Iterator[tuple[int, list[Imported]]]:
    """Yield articles in parts that are read together, each with how many came before it."""
    part: list[Imported] = []
    chars = done = 0
    for one in imported:
        part.append(one)
        chars += one.chars
        if len(part) >= _AT_ONCE or chars >= _CHARS_AT_ONCE:
            yield done, part
            done, part, chars = done + len(part), [], 0
    if part:
        yield done, part


def _alike(reading: Reading, text: str, exclude: Collection[str]) -> list[SimilarArticle]:
    own = sketch(text)
    return _compared(reading, text, _candidates(own, _holders(reading, own), exclude))


def _holders(reading: Reading, hashes: Collection[int]) -> dict[int, dict[str, None]]:
    """Return of hashes the articles, in an order, whose sketches hold them; of a common one not all of them."""
    held = reading.sketches.holding(hashes)
    whose = reading.sketches.articles_of({number for numbers in held.values() for number in numbers})
    # an article has a sketch for each of its revisions: what several of them hold counts once
    return {value: {whose[number]: None for number in numbers if number in whose} for value, numbers in held.items()}


def _candidates(
    own: Sequence[int], holders: Mapping[int, Collection[str]], exclude: Collection[str], most: int = _CANDIDATES
) -> list[str]:
    """Return the articles that share the most of a sketch. What stands in very many tells of none of them.

    Where that is all that a text has, as where fifty desks have run the same one, some of them are told all the same.
    """
    there = [holders[value] for value in own if value in holders]
    hits = Counter(one for of_it in there if len(of_it) < MOST_OF_A_HASH for one in of_it if one not in exclude)
    least = max(_LEAST_HITS, max(hits.values(), default=0) // _OF_THE_BEST)
    chosen = [one for one, count in hits.most_common(most) if count >= least]
    if chosen:
        return chosen
    common = Counter(one for of_it in there for one in of_it if one not in exclude)
    return [one for one, count in common.most_common(_OF_COMMON) if count >= max(_LEAST_HITS, len(own) // 4)]


def _compared(reading: Reading, text: str, chosen: Sequence[str]) -> list[SimilarArticle]:
    """Return the candidates that are truly like a text, the likest first."""
    if not chosen:
        return []
    found, chars = [], 0
    own = shingles(text)
    own_set = set(own)
    for other, title, _, their_text in reading.sketches.current(chosen):
        chars += len(their_text)
        theirs = shingles(their_text)
        alike = SimilarArticle(other, title, share(own, set(theirs)), share(theirs, own_set))
        if alike.share >= NEAR:
            found.append(alike)
        if chars > _CANDIDATE_CHARS:
            break
    return sorted(found, key=_likest_first)


def _likest_first(one: SimilarArticle) -> tuple[float, float, str]:
    return -one.share, -one.here, one.article_id


def _standing(
    hashes: Sequence[int],
    standing: Sequence[bool],
    sentences: Iterable[tuple[int, int]],
    first: Mapping[int, int],
    words: Sequence[tuple[int, int]],
) -> Iterator[tuple[int, int, int, float]]:
    """Yield the sentences, by number, that stand in another text for the most part: from where to where, how much."""
    for at, (begin, end) in enumerate(sentences):
        if end - begin < LENGTH:
            continue
        of_it = sum(standing[begin:end]) / (end - begin)
        there = [first[value] for value in hashes[begin : end - LENGTH + 1] if value in first]
        if of_it >= MOSTLY and there:
            yield at, words[min(there)][0], words[max(there) + LENGTH - 1][1], of_it
