"""Names of people that a text, or its title and its text, spell in two ways."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.analysis.findings.names import PersonName, near_keys, people_named, spelt_two_ways
from annotator.analysis.findings.token_rows import RowMatcher
from annotator.domain.finding import Finding, FindingKind
from annotator.messages import message

_MOST = 20
"""Names that a name is compared with: who shares a first name with more people than that is in a list."""


def spelling_findings(reader: RowMatcher, title: RowMatcher | None) -> Iterator[Finding]:
    """Yield the second spelling of each name; of the title's names the text's are the second."""
    known: dict[tuple[str, ...], list[tuple[PersonName, bool]]] = {}
    named = [(name, True) for name in people_named(title)] if title is not None else []
    told: set[tuple[str, ...]] = set()
    for name, in_title in [*named, *((name, False) for name in people_named(reader))]:
        for key in near_keys(name.words):
            others = known.setdefault(key, [])
            for other, of_title in others if not in_title else ():
                if name.words not in told and _is_one(name, other, of_title=of_title):
                    told.add(name.words)
                    yield _finding(name, other, of_title=of_title)
            if len(others) < _MOST:
                others.append((name, in_title))


def _is_one(name: PersonName, other: PersonName, *, of_title: bool) -> bool:
    """Tell whether two names are one person's: whoever is named in one sentence with another is somebody else."""
    apart = not of_title and name.sentences & other.sentences
    return not apart and spelt_two_ways(name.words, other.words)


def _finding(name: PersonName, other: PersonName, *, of_title: bool) -> Finding:
    if of_title:
        why = message("the title has {other}, the text {name}", other=other.text, name=name.text)
        return Finding(FindingKind.SPELLING, why, (name.span,))
    why = message("{name} is spelt {other} elsewhere in the text", name=name.text, other=other.text)
    return Finding(FindingKind.SPELLING, why, tuple(sorted((other.span, name.span))))
