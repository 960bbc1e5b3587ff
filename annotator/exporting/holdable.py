"""Puts U+FFFD in the place of each character that a format cannot hold: every place in a text stays where it is."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from annotator.domain.documents import ExportClaim, ExportDocument, ExportEvidence, Work

_REPLACEMENT = "\ufffd"


def holdable(document: ExportDocument, unholdable: re.Pattern[str]) -> ExportDocument:
    """Return the document without the characters that `unholdable` matches, each a single one; itself if it has none.

    Texts, quotes and all values of claims, evidence, tags, notes and the work are gone through.
    """
    cleaner = _Cleaner(unholdable)
    cleaned = replace(
        document,
        article=cleaner.named(document.article),
        revision=cleaner.named(document.revision),
        mentions=[cleaner.named(row) for row in document.mentions],
        claims={claim_id: cleaner.claim(claim) for claim_id, claim in document.claims.items()},
        corrections=[cleaner.named(row) for row in document.corrections],
        notes=[cleaner.named(row) for row in document.notes],
        work=cleaner.work(document.work),
    )
    return cleaned if cleaner.replaced else document


class _Cleaner:
    """`replaced` counts the characters."""

    def __init__(self, unholdable: re.Pattern[str]) -> None:
        self._unholdable = unholdable
        self.replaced = 0

    def row(self, row: tuple[Any, ...]) -> tuple[Any, ...]:
        """Return a row cleaned, and itself where nothing is to be: nearly always, so that is asked of it at once."""
        if self._unholdable.search("".join([value for value in row if isinstance(value, str)])) is None:
            return row
        return tuple(map(self._value, row))

    def named(self, row: Any) -> Any:
        cleaned = self.row(row)
        return row if cleaned is row else type(row)._make(cleaned)

    def claim(self, claim: ExportClaim) -> ExportClaim:
        before = self.replaced
        evidence = tuple(ExportEvidence(self.row(one.row)) for one in claim.evidence)
        tags, articles = tuple(map(self.named, claim.tags)), tuple(map(self.named, claim.articles))
        row = self.row(claim.row)
        if self.replaced == before:
            return claim
        return replace(claim, row=row, evidence=evidence, tags=tags, articles=articles)

    def work(self, work: Work) -> Work:
        return Work(
            queries=list(map(self.named, work.queries)),
            comments=list(map(self.named, work.comments)),
            waivers=list(map(self.named, work.waivers)),
            sign_off=work.sign_off and self.named(work.sign_off),
            due=work.due,
        )

    def _value(self, value: Any) -> Any:
        if not isinstance(value, str):
            return value
        cleaned, replaced = self._unholdable.subn(_REPLACEMENT, value)
        self.replaced += replaced
        return cleaned
