"""What the rules found in a text, as one value that can be kept and sent as JSON. Not how it is found."""

from __future__ import annotations

import json
import sys
from array import array
from base64 import b64decode, b64encode
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from annotator.domain.check_worthiness import Sentences
from annotator.domain.checkable import Checkables
from annotator.domain.fact import Fact, FactKind
from annotator.domain.finding import Finding, FindingKind
from annotator.messages import from_plain, to_plain

_OF_FACT = ("subject", "start", "end", "said", "low", "high", "about", "year")


@dataclass(frozen=True, slots=True)
class TextAnalysis:
    """The checkables, the findings and the sentences of a text, all in text order.

    `language` is the BCP 47 tag it was read in, `published` the article's date (YYYY-MM-DD or empty), on which the
    findings depend, as they do on the title. `facts` are what the text states that others can be held against.
    """

    language: str
    published: str
    checkables: Checkables
    findings: tuple[Finding, ...]
    sentences: Sentences
    title: str = ""
    facts: tuple[Fact, ...] = ()


def to_json(analysis: TextAnalysis) -> str:
    """Return an analysis as JSON."""
    found = analysis.checkables
    return json.dumps(
        {
            "language": analysis.language,
            "published": analysis.published,
            "starts": _packed(found.starts),
            "lengths": _packed(found.lengths),
            "kinds": b64encode(found.kinds).decode("ascii"),
            "reasons": _packed(found.reasons),
            "weights": b64encode(found.weights).decode("ascii"),
            "whys": [to_plain(why) for why in found.whys],
            "words": found.words,
            "findings": [(finding.kind, to_plain(finding.why), finding.spans) for finding in analysis.findings],
            "sentences": {name: _packed(getattr(analysis.sentences, name)) for name in Sentences.__slots__},
            "title": analysis.title,
            "facts": plain_facts(analysis.facts),
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def from_json(kept: str | bytes) -> TextAnalysis:
    """Return an analysis from what `to_json` made. Raises ValueError where it is something else."""
    try:
        return _from_content(json.loads(kept))
    except (TypeError, LookupError, RecursionError) as error:
        raise ValueError(f"no analysis: {error}") from error


def _from_content(content: Any) -> TextAnalysis:
    return TextAnalysis(
        content["language"],
        content["published"],
        Checkables(
            _unpacked(content["starts"]),
            _unpacked(content["lengths"]),
            b64decode(content["kinds"]),
            _unpacked(content["reasons"]),
            b64decode(content["weights"]),
            [from_plain(why) for why in content["whys"]],
            content["words"],
        ),
        tuple(
            Finding(FindingKind(kind), from_plain(why), tuple((start, end) for start, end in spans))
            for kind, why, spans in content["findings"]
        ),
        Sentences(**{name: _unpacked(content["sentences"][name]) for name in Sentences.__slots__}),
        content["title"],
        tuple(facts_of_plain(content["facts"])),
    )


def plain_facts(facts: Iterable[Fact]) -> list[list[Any]]:
    """Return facts as values that JSON has."""
    return [[fact.kind, *(getattr(fact, name) for name in _OF_FACT)] for fact in facts]


def facts_of_plain(plain: Iterable[Sequence[Any]]) -> list[Fact]:
    """Return facts from what `plain_facts` made. Raises ValueError, TypeError where it is something else."""
    return [Fact(FactKind(kind), **dict(zip(_OF_FACT, rest, strict=True))) for kind, *rest in plain]


def _packed(numbers: array[int]) -> str:
    """Return numbers as base64 of four bytes each, the lowest first: a book has them by the hundred thousand."""
    return b64encode(_little_endian(numbers).tobytes()).decode("ascii")


def _unpacked(packed: str) -> array[int]:
    return _little_endian(array("I", b64decode(packed)))


def _little_endian(numbers: array[int]) -> array[int]:
    if sys.byteorder == "little":
        return numbers
    turned = array("I", numbers)
    turned.byteswap()
    return turned
