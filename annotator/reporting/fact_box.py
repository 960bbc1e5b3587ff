"""The checked claims of each article as a box: a piece of HTML for somebody else's page. Its looks are in it."""

from __future__ import annotations

from collections.abc import Iterator

from annotator import paths
from annotator.reporting.blocks import ArticleReport, ClaimEntry, Report
from annotator.reporting.html import attribute, colours, inside, link


def box(report: Report, page: str) -> Iterator[str]:
    """Yield the boxes of a report for the public, behind the style that they share. `page` is where they lead to."""
    style = paths.resource("report", "fact-box.css").read_text(encoding="utf-8")
    kept = "\n".join((style, *colours(report.statuses, ".fact-box ")))
    yield f"<style>{kept}</style>\n"
    for article in report.articles:
        if article.claims:
            yield from _box(article, report, page)


def _box(article: ArticleReport, report: Report, page: str) -> Iterator[str]:
    yield (
        f'<aside class="fact-box" lang="{attribute(report.language)}" data-article="{attribute(article.article_id)}" '
        f'aria-label="{attribute(report.front.kind)}">\n<p class="fact-kind">{inside(report.front.kind)}</p>\n'
        f'<p class="fact-title" dir="auto">{inside(article.title)}</p>\n<ol>\n'
    )
    for claim in article.claims:
        yield _claim(claim)
    yield "</ol>\n"
    where = link(page) if page else ""
    yield f'<p class="fact-foot">{inside(report.front.as_of)}{f" &#183; {where}" if where else ""}</p>\n</aside>\n'


def _claim(claim: ClaimEntry) -> str:
    look = f"s{claim.status.position}" if claim.status else ""
    sign = f'<span aria-hidden="true">{inside(claim.status.glyph)}</span> ' if claim.status else ""
    why = f'<p class="fact-why" dir="auto">{inside(claim.rationale)}</p>' if claim.rationale else ""
    shown = [run.address for source in claim.sources for run in source.reference if run.address]
    sources = f'<p class="fact-sources">{" ".join(map(link, dict.fromkeys(shown)))}</p>' if shown else ""
    rating = f'<b class="fact-rating">{inside(claim.status_words)}</b>'
    return (
        f'<li class="{look}" data-claim="{attribute(claim.claim_id)}"><p class="fact-claim" dir="auto">'
        f'{inside(claim.wording)}</p><p class="fact-rated">{sign}{rating}</p>'
        f"{why}{sources}</li>\n"
    )
