"""Buttons and notices of a page that came along when its text was copied: Share, Advertisement, Continue reading.

Each goes as a whole line and is shown as a cut. What is also a word of everyday goes only in company: among the lines
about the article at its head, at the foot, or beside another of its kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from annotator.domain.languages import any_of
from annotator.importing.cleaning.masthead import masthead
from annotator.importing.cleaning.page import Finding, Line, LinedText, whole_line
from annotator.importing.cleaning.pages import is_button, is_notice, page_words
from annotator.importing.titles import ends_a_sentence
from annotator.messages import message

WHY = message("buttons and notices of the page")
RULE = message("rule")

_LONGEST = 160
_SHORTEST_RULE, _WITHIN = 3, 16
_COMMENTS = re.compile(r"\d+ (?:view )?comments", re.IGNORECASE)
_RULE = re.compile(r"([-=_*–—])\1*")


@cache
def _leading() -> re.Pattern[str]:
    return re.compile(rf"{any_of(page_words().leading)}\s*[:|–—]\s*\S.*", re.IGNORECASE)


def furniture(page: LinedText) -> Iterator[Finding]:
    """Find lines that are buttons and notices of the page."""
    masthead_lines = {finding.start for finding in page.found(masthead)}
    run: list[Line] = []
    at_page, beside = bool(masthead_lines), False
    for number, line in enumerate(page.lines()):
        short = len(line.words) <= _LONGEST
        notice = short and (is_notice(line.words) or _COMMENTS.fullmatch(line.words) is not None)
        if notice or (short and at_page and number and _leads_elsewhere(line.words)):
            at_page = True
            yield from (whole_line(one, WHY) for one in (*run, line))
            run, beside = [], True
        elif short and at_page and is_button(line.words):
            run.append(line)
        else:
            of_the_page = line.start in masthead_lines
            if beside or of_the_page or len(run) > 1:
                yield from (whole_line(one, WHY) for one in run)
            run, beside = [], of_the_page
    # at the foot one alone is enough
    yield from (whole_line(one, WHY) for one in run)


def _leads_elsewhere(words: str) -> bool:
    """Tell whether a line is another page's headline behind its label: Read more: Surgeons warn of crisis."""
    return not ends_a_sentence(words) and _leading().fullmatch(words) is not None


def rules_of_block(page: LinedText) -> Iterator[Finding]:
    """Find the two lines of dashes that fence the head of a text off."""
    fences = []
    for number, line in enumerate(page.lines()):
        is_rule = len(line.words) >= _SHORTEST_RULE and _RULE.fullmatch(line.words) is not None
        if (number == 0 and not is_rule) or number == _WITHIN:
            return
        if is_rule:
            fences.append(line)
        if len(fences) == 2:
            break
    if len(fences) == 2:
        yield from (whole_line(line, RULE) for line in fences)
