"""Where a text contradicts itself: the calendar, ages and years of birth, arithmetic, names and figures told twice.

Only what can be computed, and only where the text leaves no other reading that we know of: better nothing said than
something wrong. A module each kind; the words and patterns are data (`resources/languages/`). Knows no database.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

from annotator.analysis.checkables.language import language
from annotator.analysis.checkables.tokens import Tokens, tokens
from annotator.analysis.findings.ages import age_findings
from annotator.analysis.findings.anniversaries import anniversary_findings
from annotator.analysis.findings.calendar import calendar_findings
from annotator.analysis.findings.conversions import conversion_findings
from annotator.analysis.findings.facts import facts_in
from annotator.analysis.findings.figures import figure_findings
from annotator.analysis.findings.multiples import multiple_findings
from annotator.analysis.findings.order import clock_findings, order_findings
from annotator.analysis.findings.points import point_findings
from annotator.analysis.findings.products import product_findings
from annotator.analysis.findings.quoted import Quoted
from annotator.analysis.findings.shares import percentage_findings
from annotator.analysis.findings.spellings import spelling_findings
from annotator.analysis.findings.sums import sum_findings
from annotator.analysis.findings.token_rows import RowMatcher
from annotator.analysis.findings.votes import vote_findings
from annotator.domain.fact import Fact
from annotator.domain.finding import Finding, FindingKind
from annotator.domain.folding import key_of
from annotator.domain.text import paragraphs

__all__ = ["facts_about", "findings", "findings_and_facts"]

_WORD = re.compile(r"\w+")


def findings(text: str, published: str = "", tag: str = "en", *, title: str = "") -> list[Finding]:
    """Return the findings of a text in text order.

    `published` is the article's date (YYYY-MM-DD, empty where it isn't known); it settles the year of a date that names
    none, and is when "34" behind a name is true. `tag` is the language's BCP 47 tag. What the title says is held
    against the text.
    """
    return findings_and_facts(text, published, tag, title=title)[0]


def findings_and_facts(
    text: str, published: str = "", tag: str = "en", *, title: str = "", rows: Sequence[Tokens] | None = None
) -> tuple[list[Finding], list[Fact]]:
    """Return the findings of a text in text order, and what it states that other texts can be held against.

    `rows` are its tokens by paragraphs, where they are known already; for the others see `findings`.
    """
    reader = RowMatcher(text, language(tag), rows)
    headline = RowMatcher(title, language(tag)) if title.strip() else None
    day = _day(published)
    found = [
        *calendar_findings(reader, day),
        *age_findings(reader, day),
        *sum_findings(reader),
        *percentage_findings(reader),
        *multiple_findings(reader),
        *conversion_findings(reader),
        *anniversary_findings(reader),
        *point_findings(reader),
        *figure_findings(reader, headline),
        *spelling_findings(reader, headline),
        *product_findings(reader),
        *order_findings(reader),
        *clock_findings(reader),
        *vote_findings(reader),
    ]
    quoted = Quoted(text)
    told = sorted((one for one in found if _worth_telling(one, quoted)), key=lambda finding: finding.spans)
    return told, _stated(reader, day, quoted)


def facts_about(text: str, published: str, tag: str, names: Iterable[str]) -> list[Fact]:
    """Return what a text states in the paragraphs that hold a first or last word of some names.

    These are all its facts about them and about who is called nearly so, for a tenth of what reading the text costs.
    """
    rules = language(tag)
    words = (word for name in names for word in (name.split()[0], name.split()[-1]))
    wanted = {part for word in words for part in _WORD.findall(key_of(word))}
    rows = [
        tokens(text, start, end, rules.words)
        for start, end in paragraphs(text)
        if start < end and not wanted.isdisjoint(_WORD.findall(key_of(text[start:end])))
    ]
    return _stated(RowMatcher(text, rules, rows), _day(published), Quoted(text)) if rows else []


def _stated(reader: RowMatcher, day: date | None, quoted: Quoted) -> list[Fact]:
    return [fact for fact in facts_in(reader, day.year if day else 0) if fact.start not in quoted]


def _day(published: str) -> date | None:
    try:
        return date.fromisoformat(published[:10]) if published else None
    except ValueError:
        return None


def _worth_telling(finding: Finding, quoted: Quoted) -> bool:
    """Tell whether the text itself says so; what was said wrongly may be quoted rightly, but there is no 31 June."""
    return finding.kind is FindingKind.CALENDAR or all(start not in quoted for start, _ in finding.spans)
