"""Where a text contradicts itself: the calendar, ages and years of birth, sums, percentages.

Only what can be computed, and only where the text leaves no other reading that we know of: better nothing said than
something wrong. The patterns are data (`resources/languages/`). Knows no database.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from annotator.analysis.checkables.language import language
from annotator.analysis.checkables.tokens import Tokens
from annotator.analysis.findings.ages import age_findings
from annotator.analysis.findings.calendar import calendar_findings
from annotator.analysis.findings.shares import percentage_findings
from annotator.analysis.findings.sums import sum_findings
from annotator.analysis.findings.token_rows import RowMatcher
from annotator.domain.finding import Finding

__all__ = ["findings"]


def findings(text: str, published: str = "", tag: str = "en", rows: Sequence[Tokens] | None = None) -> list[Finding]:
    """Return the findings of a text in text order; `rows` are its tokens by paragraphs, where they are known already.

    `published` is the article's date (YYYY-MM-DD, empty where it isn't known); it settles the year of a date that names
    none, and is when "34" behind a name is true. `tag` is the language's BCP 47 tag.
    """
    reader = RowMatcher(text, language(tag), rows)
    try:
        day = date.fromisoformat(published[:10]) if published else None
    except ValueError:
        day = None
    found = [
        *calendar_findings(reader, day),
        *age_findings(reader, day),
        *sum_findings(reader),
        *percentage_findings(reader),
    ]
    return sorted(found, key=lambda finding: finding.spans)
