"""Cleans scraped text: finds what is not the article's own, as cuts that can be shown and taken back.

One rule a function, listed in RULES. A rule only finds; it never changes a character. Typos, mismatched quotation
marks, odd spaces and line ends inside the article are the article's own and stay. When in doubt, nothing is cut.
"""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.article import Cut, Metadata
from annotator.importing.cleaning.bylines import byline
from annotator.importing.cleaning.credits import photo_credit
from annotator.importing.cleaning.dates import publication_date
from annotator.importing.cleaning.furniture import furniture, rules_of_block
from annotator.importing.cleaning.headline import repeated_headline
from annotator.importing.cleaning.masthead import masthead
from annotator.importing.cleaning.names import glued_names
from annotator.importing.cleaning.page import Finding, LinedText, Rule
from annotator.importing.cleaning.spans import compose, settle
from annotator.importing.cleaning.updates import update_note

RULES: tuple[Rule, ...] = (
    publication_date,
    repeated_headline,
    masthead,
    byline,
    photo_credit,
    update_note,
    furniture,
    rules_of_block,
    glued_names,
)
"""All rules. Where two find the same words, the earlier one has them."""


@dataclass(frozen=True, slots=True)
class Cleaned:
    """The cuts of a text, in order, and what the cut words tell."""

    cuts: tuple[Cut, ...]
    metadata: Metadata


def clean(text: str) -> Cleaned:
    """Return what to cut from a text and what was learnt from it; nothing at all where nothing would be left."""
    page = LinedText(text)
    findings = [finding for rule in RULES for finding in page.found(rule)]
    cuts = settle(text, findings)
    if sum(len(cut.text) for cut in cuts) == len(text):
        return Cleaned((), Metadata())
    return Cleaned(cuts, _metadata(findings))


def _metadata(findings: list[Finding]) -> Metadata:
    """Return what the findings tell; of several photo credits all, of the rest the first."""
    values: dict[str, str] = {}
    for finding in findings:
        for field, value in finding.metadata:
            if field not in values:
                values[field] = value
            elif field == "photo_credit" and value not in values[field].split("; "):
                values[field] += f"; {value}"
    return Metadata(
        byline=values.get("byline", ""),
        publisher=values.get("publisher", ""),
        published=values.get("published", ""),
        photo_credit=values.get("photo_credit", ""),
        updated_note=values.get("updated_note", ""),
    )


__all__ = ["RULES", "Cleaned", "clean", "compose", "settle"]
