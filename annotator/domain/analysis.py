"""What the rules found in a text, as one value that can be kept and sent as JSON. Not how it is found."""

from __future__ import annotations

import json
from dataclasses import dataclass

from annotator.domain.checkable import Checkables
from annotator.domain.finding import Finding, FindingKind


@dataclass(frozen=True, slots=True)
class TextAnalysis:
    """The checkables and the findings of a text, both in text order.

    `language` is the BCP 47 tag it was read in, `published` the article's date (YYYY-MM-DD or empty), on which the
    findings depend.
    """

    language: str
    published: str
    checkables: Checkables
    findings: tuple[Finding, ...]


def to_json(analysis: TextAnalysis) -> str:
    """Return an analysis as JSON."""
    found = analysis.checkables
    return json.dumps(
        {
            "language": analysis.language,
            "published": analysis.published,
            "starts": list(found.starts),
            "lengths": list(found.lengths),
            "kinds": list(found.kinds),
            "reasons": list(found.reasons),
            "whys": found.whys,
            "words": found.words,
            "findings": [(finding.kind, finding.why, finding.spans) for finding in analysis.findings],
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def from_json(kept: str | bytes) -> TextAnalysis:
    """Return an analysis from what `to_json` made."""
    content = json.loads(kept)
    return TextAnalysis(
        content["language"],
        content["published"],
        Checkables(
            content["starts"],
            content["lengths"],
            content["kinds"],
            content["reasons"],
            content["whys"],
            content["words"],
        ),
        tuple(
            Finding(FindingKind(kind), why, tuple((start, end) for start, end in spans))
            for kind, why, spans in content["findings"]
        ),
    )
