"""A report as one page of HTML that stands by itself: no script, no font, no picture, nothing that is loaded.

Its looks are `resources/report/report.css`, which it carries, and whose hash is all that its Content-Security-Policy
lets in. What people wrote is text wherever it stands. The text of an article, with the white space between its
paragraphs, stands in the page sign by sign, so that whoever reads it again can hold it against the original: only what
is in an aside or raised is ours.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Iterator
from html import escape

from annotator import paths
from annotator.domain.codebook import Status
from annotator.reporting.blocks import (
    ArticleReport,
    Back,
    Change,
    ClaimEntry,
    Fact,
    Front,
    Listing,
    Mark,
    Method,
    Paragraph,
    Piece,
    Reference,
    Remark,
    Report,
    SignOff,
    Source,
)
from annotator.reporting.charts import svg

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_UNDERLINES = {
    "dotted": "dotted",
    "dashed": "dashed",
    "double": "double",
    "wave": "wavy",
    "dashdot": "dashed",
    "longdash": "dashed",
    "dashdotdot": "dotted",
    "sparse": "dotted",
}
"""The patterns that a style sheet knows; all others are solid."""
_THICKNESS = {"thin": 1, "thick": 3}
_DEEPEST = 5
"""Lanes that are told apart; deeper ones share the last."""


def page(report: Report) -> Iterator[str]:
    """Yield the page in pieces, article by article."""
    style = "\n".join((paths.resource("report", "report.css").read_text(encoding="utf-8"), *colours(report.statuses)))
    yield _head(report, style)
    single = bool(report.front.figures) and not report.front.contents
    yield from _front(report.front, single=single)
    yield "<main>\n"
    for number, article in enumerate(report.articles, 1):
        yield from _Article(article, number, report, single=single).pieces()
    yield from _back(report.back(), report)
    yield "</main>\n</body>\n</html>\n"


def _head(report: Report, style: str) -> str:
    allowed = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{allowed}'; base-uri 'none'; form-action 'none'"
    return (
        "<!DOCTYPE html>\n"
        f'<html lang="{attribute(report.language)}" dir="{_direction(right=report.right_to_left)}">\n<head>\n'
        '<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        '<meta name="referrer" content="no-referrer">\n'
        '<meta name="generator" content="Annotator">\n'
        f"<title>{inside(report.front.title)} – {inside(report.front.kind)}</title>\n<style>{style}</style>\n</head>\n"
        f'<body class="{report.audience} {report.length}">\n'
    )


def colours(statuses: Iterable[Status], within: str = "") -> Iterator[str]:
    """Yield the rules by which what has a status has its colours, in the light and in the dark.

    `within` is a selector that they hold in, with a blank behind it.
    """
    dark = []
    for status in statuses:
        line = _UNDERLINES.get(status.underline, "solid")
        thick = _THICKNESS.get(status.underline, 2)
        yield (
            f"{within}.s{status.position}{{--ink:{_colour(status.ink)};--tint:{_colour(status.tint)};"
            f"text-decoration-style:{line};text-decoration-thickness:{thick}px}}"
        )
        dark.append(
            f"{within}.s{status.position}{{--ink:{_colour(status.dark_ink)};--tint:{_colour(status.dark_tint)}}}"
        )
    yield f"@media screen and (prefers-color-scheme:dark){{{''.join(dark)}}}"


def _colour(value: str) -> str:
    return value if _COLOUR.fullmatch(value) else "currentColor"


def _front(front: Front, *, single: bool) -> Iterator[str]:
    yield f'<header class="front">\n<p class="kind">{inside(front.kind)}</p>\n'
    if not single:
        yield f'<h1 dir="auto">{inside(front.title)}</h1>\n'
    yield f'<p class="as-of">{inside(front.as_of)}</p>\n'
    if front.figures:
        yield f'<dl class="figures">{"".join(_fact(one) for one in front.figures)}</dl>\n'
    if front.contents:
        yield f"<nav>\n<h2>{inside(front.contents_title)}</h2>\n<ol>\n"
        for number, (_, title) in enumerate(front.contents, 1):
            yield f'<li dir="auto"><a href="#a{number}">{inside(title)}</a></li>\n'
        yield "</ol>\n</nav>\n"
    yield "</header>\n"


class _Article:
    """One article of a page: its number gives its parts their ids."""

    def __init__(self, article: ArticleReport, number: int, report: Report, *, single: bool) -> None:
        self._article = article
        self._number = number
        self._labels = report.labels
        self._claims = {claim.number: claim for claim in article.claims}
        self._level = 1 if single else 2
        self._direction = _direction(right=article.right_to_left)
        self._reached: set[int] = set()

    def pieces(self) -> Iterator[str]:
        article = self._article
        lang = f' lang="{attribute(article.language)}"' if article.language else ""
        brief = "" if article.text or article.claims or article.nothing else ' class="brief"'
        yield (
            f'<article id="a{self._number}"{brief} data-article="{attribute(article.article_id)}" '
            f'data-revision="{article.revision}">\n'
        )
        headed = bool(article.text) and any(one.headline for one in article.text[:2])
        if article.head:
            yield f'<p class="head">{_dots(article.head)}</p>\n'
        if not headed:
            yield self._headline(inside(article.title))
            yield self._byline()
        if article.text:
            yield f'<div class="text"{lang} dir="{self._direction}">'
            for paragraph in article.text:
                yield from self._paragraph(paragraph)
            yield "</div>\n"
        yield from self._found()
        yield from self._work()
        yield "</article>\n"

    def _headline(self, words: str) -> str:
        return f'<h{self._level} class="headline" dir="auto">{words}</h{self._level}>'

    def _byline(self) -> str:
        article = self._article
        said = [f"<span>{inside(article.byline)}</span>"] if article.byline else []
        said += [link(article.address)] if article.address else []
        return f'<aside class="byline">{" · ".join(said)}</aside>' if said else ""

    # the text

    def _paragraph(self, paragraph: Paragraph) -> Iterator[str]:
        content = "".join(self._piece(piece) for piece in paragraph.pieces)
        notes = self._notes(paragraph.numbers) if paragraph.numbers else ""
        if paragraph.headline:
            yield f"{self._headline(content)}{self._byline()}{notes}"
        elif paragraph.pieces:
            look = ("" if paragraph.apart else " close") + (
                " tabbed" if any("\t" in one.text for one in paragraph.pieces) else ""
            )
            direction = _direction(right=paragraph.right_to_left)
            set_ = f'<p dir="{direction}" class="{look.strip()}">' if look else f'<p dir="{direction}">'
            # notes come first, so that they float beside the words: on a phone they are set below them
            yield f'<div class="noted">{notes}{set_}{content}</p></div>' if notes else f"{set_}{content}</p>"
        yield inside(paragraph.after)

    def _piece(self, piece: Piece) -> str:
        words = inside(piece.text)
        for mark in reversed(piece.marks):
            words = self._marked(words, mark)
        raised = ", ".join(self._number_link(number) for number in piece.ends)
        return f"{words}<sup>{raised}</sup>" if raised else words

    def _marked(self, words: str, mark: Mark) -> str:
        reached = mark.number in self._reached
        self._reached.add(mark.number)
        place = "" if reached else f' id="a{self._number}m{mark.number}"'
        look = f"{_look(self._claims[mark.number].status)} l{min(mark.lane, _DEEPEST)}"
        where = f'data-m="{attribute(mark.mention_id)}" data-at="{mark.start}-{mark.end}"'
        return f'<mark{place} class="{look}" {where}>{words}</mark>'

    def _number_link(self, number: int) -> str:
        said = self._labels.claim.replace("{0}", str(number))
        return f'<a href="#a{self._number}c{number}" aria-label="{attribute(said)}">{number}</a>'

    def _notes(self, numbers: Iterable[int]) -> str:
        return f'<aside class="notes">{"".join(self._note(self._claims[number]) for number in numbers)}</aside>'

    def _note(self, claim: ClaimEntry) -> str:
        return (
            f'<a class="note {_look(claim.status)}" href="#a{self._number}c{claim.number}"><b>{claim.number}</b> '
            f"{_rating(claim)} <bdi>{inside(claim.note)}</bdi></a>"
        )

    # the claims

    def _found(self) -> Iterator[str]:
        article = self._article
        if not article.claims and not article.nothing:
            return
        yield f'<section class="claims">\n<h{self._level + 1}>{inside(article.claims_title)}</h{self._level + 1}>\n'
        if article.tally.bars:
            yield f"<figure>{svg(article.tally)}</figure>\n"
        if article.nothing:
            yield f"<p>{inside(article.nothing)}</p>\n"
        if article.claims:
            yield "<ol>\n"
            for claim in article.claims:
                yield from self._claim(claim)
            yield "</ol>\n"
        yield "</section>\n"

    def _claim_number(self, claim: ClaimEntry) -> str:
        """Return a claim's number, which leads to where it stands first, if the text is there."""
        if claim.number not in self._reached:
            return f'<b class="number">{claim.number}</b>'
        words = self._labels.to_text
        said = f'title="{attribute(words)}" aria-label="{attribute(f"{claim.number}: {words}")}"'
        return f'<a class="number" href="#a{self._number}m{claim.number}" {said}>{claim.number}</a>'

    def _claim(self, claim: ClaimEntry) -> Iterator[str]:
        look = f"claim {_look(claim.status)}{' void' if claim.void else ''}"
        yield (
            f'<li id="a{self._number}c{claim.number}" class="{look}" '
            f'data-claim="{attribute(claim.claim_id)}">\n{self._claim_number(claim)}\n'
        )
        yield f'<p class="wording" dir="auto">{inside(claim.wording)}</p>\n<p class="status">{_rating(claim)}</p>\n'
        for place in claim.places:
            said = f' <span class="gone">{inside(place.note)}</span>' if place.note else ""
            yield (
                f'<blockquote class="place" dir="{self._direction}"><q data-m="{attribute(place.mention_id)}" '
                f'data-at="{place.revision}:{place.start}-{place.end}">{inside(place.quote)}</q>{said}</blockquote>\n'
            )
        if claim.void:
            yield f'<p class="voided" dir="auto">{inside(claim.void)}</p>\n'
        if claim.rationale:
            yield f'<p class="rationale" dir="auto">{inside(claim.rationale)}</p>\n'
        if claim.correction:
            yield f'<div class="correction"><span class="label">{inside(self._labels.correction)}</span>'
            yield f"{_changed(claim.correction)}</div>\n"
        if claim.sources:
            yield f'<ul class="sources">{"".join(_source(one) for one in claim.sources)}</ul>\n'
        yield from _facts(claim.facts)
        yield "</li>\n"

    # the work

    def _work(self) -> Iterator[str]:
        article = self._article
        heading = f"h{self._level + 1}"
        if article.corrections:
            yield '<section class="corrections">\n'
            if article.corrections_title:
                yield f"<{heading}>{inside(article.corrections_title)}</{heading}>\n"
            yield "<ol>\n"
            for change in article.corrections:
                about = self._about(change.number) if change.number in self._claims else ""
                known = f' data-correction="{attribute(change.correction_id)}"'
                yield f"<li{known}>{about}{_changed(change)}{_signed(change.who, change.when)}</li>\n"
            yield "</ol>\n</section>\n"
        for listing in article.listings:
            yield from self._listing(listing, heading)
        if article.sign_off:
            yield from _sign_off(article.sign_off)
        yield from _facts(article.facts)

    def _listing(self, listing: Listing, heading: str) -> Iterator[str]:
        yield f'<section class="{attribute(listing.key)}">\n<{heading}>{inside(listing.title)}</{heading}>\n'
        if listing.intro:
            yield f'<p class="intro">{inside(listing.intro)}</p>\n'
        yield "<ol>\n"
        for remark in listing.remarks:
            yield self._remark(remark)
        yield "</ol>\n</section>\n"

    def _remark(self, remark: Remark) -> str:
        lines = "".join(f"<p>{_labelled(line)}</p>" for line in remark.lines)
        words = f'<p class="said" dir="auto">{inside(remark.title)}</p>'
        return f"<li>{self._about(remark.number)}{words}{lines}{_signed(remark.who, remark.when)}</li>\n"

    def _about(self, number: int) -> str:
        return f'<span class="about">{self._number_link(number)}</span>' if number else ""


def _source(source: Source) -> str:
    quote = f'<blockquote dir="auto">{inside(source.quote)}</blockquote>' if source.quote else ""
    lines = "".join(f"<p>{_labelled(line)}</p>" for line in source.facts)
    return (
        f'<li class="{source.stance}"><span class="stance">{inside(source.stance_words)}</span>'
        f'<p class="reference" dir="auto">{_reference(source.reference)}</p>{quote}{lines}</li>'
    )


def _reference(runs: Reference) -> str:
    made = []
    for run in runs:
        words = inside(run.text)
        if run.address:
            words = link(run.address)
        made.append(f"<cite>{words}</cite>" if run.italic else words)
    return "".join(made)


def _changed(change: Change) -> str:
    lines = "".join(f"<p>{_labelled(line)}</p>" for line in change.lines)
    return f'<p class="change" dir="auto"><del>{inside(change.old)}</del> <ins>{inside(change.new)}</ins></p>{lines}'


def _sign_off(sign_off: SignOff) -> Iterator[str]:
    yield f'<section class="sign-off">\n<p class="said">{inside(sign_off.words)}</p>\n'
    for line in (sign_off.missing, sign_off.reason):
        if line:
            yield f'<p dir="auto">{inside(line)}</p>\n'
    if sign_off.seal:
        yield f'<p class="seal"><code>{inside(sign_off.seal)}</code></p>\n'
    yield "</section>\n"


def _back(back: Back, report: Report) -> Iterator[str]:
    if back.charts:
        yield f'<section class="charts">\n<h2>{inside(back.charts_title)}</h2>\n<div>\n'
        for chart in back.charts:
            drawn = svg(chart, right_to_left=report.right_to_left)
            yield f"<figure><figcaption>{inside(chart.title)}</figcaption>{drawn}</figure>\n"
        yield "</div>\n</section>\n"
    if back.method:
        yield from _method(back.method)
    if back.seal:
        yield f'<footer>\n<p>{inside(back.seal_words)}</p>\n<dl class="facts">'
        yield "".join(_fact(one) for one in back.seal)
        yield "</dl>\n</footer>\n"


def _method(method: Method) -> Iterator[str]:
    yield f'<section class="method">\n<h2>{inside(method.title)}</h2>\n'
    for paragraph in method.paragraphs:
        yield f"<p>{inside(paragraph)}</p>\n"
    head = "".join(f'<th scope="col">{inside(words)}</th>' for words in method.scale_head)
    yield f"<h3>{inside(method.scale_title)}</h3>\n<table>\n<thead><tr>{head}</tr></thead>\n"
    for step in method.scale:
        sign = f'<span class="sign" aria-hidden="true">{inside(step.status.glyph)}</span>'
        yield (
            f'<tr class="{_look(step.status)}"><th scope="row" class="rated">{sign} {inside(step.label)}</th>'
            f'<td dir="auto">{inside(step.definition)}</td><td class="count">{inside(step.count)}</td></tr>\n'
        )
    yield "</table>\n"
    yield from _facts(method.facts)
    if method.agreement:
        yield f"<h3>{inside(method.agreement_title)}</h3>\n"
        yield from _facts(method.agreement)
    yield "</section>\n"


def _facts(facts: Iterable[Fact]) -> Iterator[str]:
    made = "".join(_fact(one) for one in facts)
    if made:
        yield f'<dl class="facts">{made}</dl>\n'


def _fact(fact: Fact) -> str:
    return f'<div><dt>{inside(fact.label)}</dt><dd dir="auto">{inside(fact.text)}</dd></div>'


def _labelled(line: Fact) -> str:
    label = f'<span class="label">{inside(line.label)}</span> ' if line.label else ""
    return f"{label}<bdi>{inside(line.text)}</bdi>"


def _signed(who: str, when: str) -> str:
    said = " ".join(f"<bdi>{inside(part)}</bdi>" for part in (who, when) if part)
    return f'<p class="signed">{said}</p>' if said else ""


def _dots(parts: Iterable[str]) -> str:
    return " · ".join(f"<bdi>{inside(part)}</bdi>" for part in parts)


def _rating(claim: ClaimEntry) -> str:
    sign = f'<span class="sign" aria-hidden="true">{inside(claim.status.glyph)}</span> ' if claim.status else ""
    return f'<b class="rated">{sign}<bdi class="rating">{inside(claim.status_words)}</bdi></b>'


def _look(status: Status | None) -> str:
    return f"s{status.position}" if status else "s-none"


def link(address: str) -> str:
    """Return an address that leads to the web, anything else as words."""
    if not address.lower().startswith(("https://", "http://")):
        return f"<bdi>{inside(address)}</bdi>"
    return f'<a href="{attribute(address)}" rel="noopener noreferrer nofollow"><bdi>{inside(address)}</bdi></a>'


def _direction(*, right: bool) -> str:
    return "rtl" if right else "ltr"


def inside(words: str) -> str:
    """Return words as they stand between tags; a line end as it came, which a parser would make another."""
    return escape(words, quote=False).replace("\r", "&#13;")


def attribute(words: str) -> str:
    """Return words as they stand in an attribute."""
    return escape(words).replace("\r", "&#13;").replace("\n", "&#10;")
