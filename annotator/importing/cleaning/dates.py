"""The publication date that a scraper or a feed put before the text. Dates inside the text are the article's own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.importing.cleaning.page import Finding, LinedText, whole_line
from annotator.importing.cleaning.words import DATE, TIME, iso_date
from annotator.messages import message

WHY = message("publication date")

_LABEL = (
    r"(?:(?:date|pub(?:lication)?[ _-]?date|date[ _-]?published|published|posted|first published)(?:\s*:|\s+on\b)?)"
)
_STAMP = re.compile(
    rf"\s*{_LABEL}\s*(?P<date>{DATE})(?:(?:T|,?\s+(?:at\s+)?(?:-\s*|\|\s*)?){TIME})?\.?(?![\w/:\-])", re.IGNORECASE
)


def publication_date(page: LinedText) -> Iterator[Finding]:
    """Find `date 2021-06-23` before the first words, or on a line of its own near the top."""
    for index, line in enumerate(page.head):
        match = _STAMP.match(page.text, line.start, line.end)
        published = iso_date(match["date"]) if match else ""
        if match is None or not published:
            continue
        rest = page.text[match.end() : line.end]
        if not rest.strip():
            yield whole_line(line, WHY, published=published)
            return
        if index == 0 and rest[0].isspace() and _begins_anew(rest.lstrip()):
            end = line.end - len(rest.lstrip())
            yield Finding(0, end, WHY, metadata=(("published", published),))
            return


def _begins_anew(rest: str) -> bool:
    """Tell whether these words can begin an article: `date 2021-06-23 was a Wednesday` goes on as a sentence."""
    first = next((character for character in rest[:3] if character.isalnum()), "")
    return bool(first) and not first.islower() and not rest.startswith((",", ";", ".", ")", "-", "–", "—", ":"))
