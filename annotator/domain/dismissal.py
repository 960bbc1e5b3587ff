"""Findings that somebody looked at and found to be none: which of a text's findings a waiver silences, and how.

A finding is known by its kind and its words, and one across articles also by what the other article has instead: where
any of that becomes otherwise, it is told again. Not what findings are, nor what waivers do for checkables.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from annotator.domain.checkable import Waiver, WaiverScope
from annotator.domain.finding import EarlierFinding, Finding
from annotator.domain.folding import key_of

F = TypeVar("F", bound=Finding)


@dataclass(frozen=True, slots=True)
class Dismissed(Generic[F]):
    """A finding that is none, and the waiver that says so."""

    finding: F
    waiver: Waiver


@dataclass(frozen=True, slots=True)
class Findings(Generic[F]):
    """The findings of a text, in its order: those that are told, and those that somebody dismissed."""

    told: tuple[F, ...] = ()
    dismissed: tuple[Dismissed[F], ...] = ()

    def all(self) -> list[F]:
        """Return them as if nobody had dismissed any, in text order."""
        return sorted([*self.told, *(one.finding for one in self.dismissed)], key=lambda finding: finding.spans)


def words_of(finding: Finding, text: str) -> str:
    """Return what a finding is known by beside its kind: the words at its places, and what stands elsewhere instead."""
    words = " … ".join(text[start:end] for start, end in finding.spans)
    return f"{words} ≠ {finding.there}" if isinstance(finding, EarlierFinding) else words


def judged(findings: Sequence[F], waivers: Iterable[Waiver], text: str, revision_id: str) -> Findings[F]:
    """Tell which findings of a revision with that text are told, and which are dismissed.

    A waiver of another revision is for the finding like it that stands nearest to where it stood.
    """
    of_findings = [one for one in waivers if one.scope is WaiverScope.FINDING]
    if not of_findings:
        return Findings(tuple(findings))
    words = [key_of(words_of(finding, text)) for finding in findings]
    silenced: dict[int, Waiver] = {}
    for waiver in sorted(of_findings, key=lambda one: one.revision_id != revision_id):
        wanted = key_of(waiver.text)
        like = [
            number
            for number, finding in enumerate(findings)
            if number not in silenced
            and finding.kind.value == waiver.kind.value
            and words[number] == wanted
            and (waiver.revision_id != revision_id or finding.spans[0][0] == waiver.start)
        ]
        if like:
            silenced[min(like, key=lambda number: abs(findings[number].spans[0][0] - waiver.start))] = waiver
    return Findings(
        tuple(finding for number, finding in enumerate(findings) if number not in silenced),
        tuple(Dismissed(findings[number], silenced[number]) for number in sorted(silenced)),
    )
