"""The answer page as HTML: every text is escaped, nothing is loaded, and only the script that belongs to it may run.

It is read without scripts as well: a mail program that shows it shows the article and what is asked.
"""

from __future__ import annotations

import base64
import hashlib
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from itertools import pairwise

from annotator.domain.codebook import Status
from annotator.domain.dataset import MentionRow, QueryRow
from annotator.domain.documents import ExportDocument, ExportEvidence
from annotator.exporting.answer_page import words
from annotator.exporting.answer_page.asked import Asked, Card
from annotator.messages import filled
from annotator.paths import resource
from annotator.reporting.wording import Wording, reads_from_the_right

DATA_ID = "annotator-answer-page"
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_UNDERLINES = {"dotted": "dotted", "dashed": "dashed", "double": "double", "wave": "wavy", "longdash": "dashed"}
_PARAGRAPH = re.compile(r"([^\n]*)(\n*)")
_LOOKED_AT = 2_000  # characters in which the direction of a text shows
_ADDRESS = re.compile(r"https?://", re.IGNORECASE)
_QUOTE_SHOWN = 160


def text(value: object) -> str:
    """Return a text as HTML, in an element or an attribute; a carriage return stays one."""
    return escape(str(value)).replace("\r", "&#13;")


def head(title: str, scale: Sequence[Status], wording: Wording) -> str:
    """Return the page up to where its articles begin."""
    style = _resource("answer.css") + "".join(_colours(number, status) for number, status in enumerate(scale))
    direction = "rtl" if reads_from_the_right(wording.language) else "ltr"
    policy = (
        f"default-src 'none'; script-src {_hash(_resource('answer.js'))}; style-src {_hash(style)}; "
        "base-uri 'none'; form-action 'none'"
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{text(wording.language)}" dir="{direction}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="generator" content="Annotator answer page">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">\n'
        f"<title>{text(wording.say(words.KICKER))}: {text(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n"
        f'<a class="skip" href="#send">{text(wording.say(words.SKIP))}</a>\n'
    )


def intro(title: str, wording: Wording) -> str:
    """Return what the page says of itself; the title is that of the project where it holds several articles."""
    heading = f'<h1 dir="auto">{text(title)}</h1>' if title else ""
    return (
        f'<header class="intro">\n<p class="kicker">{text(wording.say(words.KICKER))}</p>{heading}\n'
        f"<p>{text(wording.say(words.INTRO))}</p>\n<p>{text(wording.say(words.PRIVATE))}</p>\n"
        f'<p class="without-script">{text(wording.say(words.NO_SCRIPT))}</p>\n</header>\n'
        '<div class="progress needs-script" hidden><div><p id="progress" role="status"></p>'
        f'<a href="#send">{text(wording.say(words.JUMP))}</a></div></div>\n<main>\n'
    )


def foot(data: str, titles: Sequence[str], wording: Wording) -> str:
    """Return the end of the page: what is asked at last, the buttons, the page's own data (safe JSON), the script."""
    remarks = "".join(
        f"<div><label for=remark-{number}>{text(filled(wording.say(words.REMARK), {'title': title}))}</label>"
        f'<textarea id=remark-{number} data-remark={number} dir="auto"></textarea></div>\n'
        for number, title in enumerate(titles)
    )
    return (
        f'</main>\n<section class="send" id="send" aria-labelledby="send-title">\n'
        f'<h2 id="send-title">{text(wording.say(words.SEND))}</h2>\n<div class="fields">\n{remarks}'
        f'<div><label for="name">{text(wording.say(words.NAME))}</label>'
        '<input type="text" id="name" autocomplete="name" dir="auto"></div>\n</div>\n'
        '<div class="buttons needs-script" hidden>\n'
        f'<button type="button" id="save" class="main">{text(wording.say(words.SAVE))}</button>\n'
        f'<button type="button" id="copy">{text(wording.say(words.COPY))}</button>\n'
        f'<button type="button" id="clear" class="plain">{text(wording.say(words.CLEAR))}</button>\n</div>\n'
        '<p id="told" role="status"></p>\n'
        f'<div id="copied" hidden><label for="for-mail">{text(wording.say(words.COPIED_TEXT))}</label>'
        '<textarea id="for-mail" readonly dir="auto"></textarea></div>\n</section>\n'
        f'<script type="application/json" id="{DATA_ID}">{data}</script>\n'
        f"<script>{_resource('answer.js')}</script>\n</body>\n</html>\n"
    )


class ArticleMarkup:
    """One article of the page. `prefix` keeps its ids apart from those of the others; `queries` counts through all."""

    def __init__(
        self,
        document: ExportDocument,
        asked: Asked,
        scale: Sequence[Status],
        wording: Wording,
        prefix: str,
        level: int,
    ) -> None:
        self._document = document
        self._wording = wording
        self._asked = asked
        self._status = {status.key: number for number, status in enumerate(scale)}
        self._prefix = prefix
        self._level = level
        self._own_language = f' lang="{text(wording.language)}"' if document.article.language else ""
        self._cards = asked.by_claim()
        self.queries: list[QueryRow] = []
        self.corrections: list[tuple[MentionRow, str]] = []

    def parts(self, queries_before: int, corrections_before: int) -> Iterator[str]:
        """Yield the article, piece by piece. What is before counts what other articles have asked."""
        self._first = queries_before, corrections_before
        article, prefix = self._document.article, self._prefix
        heading = f"h{self._level}"
        language = f' lang="{text(article.language)}"' if article.language else ""
        line = " · ".join(
            text(part) for part in (article.byline, article.publisher, (article.published or "")[:10]) if part
        )
        yield (
            f'<article{language} dir="{_direction(self._document.text)}" aria-labelledby="{prefix}title" '
            f'data-article="{text(article.article_id)}">\n'
            f'<{heading} class="{"quietly" if self._has_headline else "title"}" id="{prefix}title" dir="auto">'
            f"{text(article.title)}</{heading}>\n"
        )
        if line:
            yield f'<p class="byline" dir="auto">{line}</p>\n'
        yield '<div class="text">\n'
        yield from self._paragraphs()
        yield "</div>\n"
        if self._asked.general:
            yield f'<section class="general"{self._own_language} aria-labelledby="{prefix}general">\n'
            yield f'<h2 id="{prefix}general">{self._say(words.GENERAL)}</h2>\n'
            yield from (f'<div class="card">{self._query(query)}</div>\n' for query in self._asked.general)
            yield "</section>\n"
        yield "</article>\n"

    def _say(self, said: str) -> str:
        return text(self._wording.say(said))

    @property
    def _has_headline(self) -> bool:
        """Whether the text begins with the article's title: then that is the headline, marks and all."""
        begins = self._document.text.partition("\n")[0]
        return begins.split() == self._document.article.title.split()

    # the text with its marks

    def _paragraphs(self) -> Iterator[str]:
        rows = sorted(enumerate(self._document.mentions), key=lambda one: (one[1].start, one[1].end))
        waiting, open_rows = 0, []
        whole = self._document.text
        for found in _PARAGRAPH.finditer(whole):
            start, end = found.span()
            if start == end:
                continue
            while waiting < len(rows) and rows[waiting][1].start < end:
                open_rows.append(rows[waiting])
                waiting += 1
            here = [(number, row) for number, row in open_rows if row.end > start]
            open_rows = here
            look = ' class="headline"' if not start and self._has_headline else ""
            look = look or (' class="tight"' if found[2] == "\n" else "")
            yield f'<p dir="auto"{look}>{"".join(self._pieces(here, start, found.end(1), end))}</p>\n'
            yield from self._cards_at([row for _, row in here if row.start >= start])

    def _pieces(self, rows: Sequence[tuple[int, MentionRow]], start: int, visible: int, end: int) -> Iterator[str]:
        """Yield a paragraph cut where a mark begins or ends; what breaks the line behind it is there and not seen."""
        begin: dict[int, list[tuple[int, MentionRow]]] = defaultdict(list)
        finish: dict[int, list[tuple[int, MentionRow]]] = defaultdict(list)
        for number, row in rows:
            begin[max(row.start, start)].append((number, row))
            finish[row.end].append((number, row))
        over: dict[int, MentionRow] = {}
        cuts = sorted(place for place in {start, visible, end, *begin, *finish} if place <= end)
        for first, last in pairwise(cuts):
            for number, _ in finish.get(first, ()):
                over.pop(number, None)
            over.update(begin.get(first, ()))
            yield self._piece(text(self._document.text[first:last]), over, seen=first < visible)
            yield from (self._reference(row) for _, row in finish.get(last, ()))

    def _piece(self, words_here: str, over: Mapping[int, MentionRow], *, seen: bool) -> str:
        marks = f' data-marks="{" ".join(map(str, over))}"' if over else ""
        if not seen:
            return f'<span class="end"{marks}>{words_here}</span>'
        if not over:
            return words_here
        *_, last_begun = over.values()
        return f"<mark{self._look(last_begun)}{marks}>{words_here}</mark>"

    def _look(self, row: MentionRow) -> str:
        claim = self._document.claims[row.claim_id]
        status = self._status.get(claim["status"])
        card = self._cards.get(row.claim_id)
        names = [*(() if status is None else (f"s{status}",)), *(("asked",) if card and card.asks else ())]
        title = f' title="{self._say(claim.status.label)}"' if claim.status is not None else ""
        return f'{title} class="{" ".join(names)}"'

    def _reference(self, row: MentionRow) -> str:
        card = self._cards.get(row.claim_id)
        if card is None:
            return ""
        first = row is card.mentions[0]
        own = f' id="{self._prefix}ref-{card.number}"' if first else ""
        quiet = "" if card.asks else " quiet"
        return f'<a class="ref{quiet}"{own} href="#{self._prefix}card-{card.number}">{card.number}</a>'

    # the cards

    def _cards_at(self, rows: Sequence[MentionRow]) -> Iterator[str]:
        cards = [card for row in rows if (card := self._cards.get(row.claim_id)) and card.mentions[0] is row]
        if cards:
            yield f'<div class="cards"{self._own_language}>\n'
            yield from (self._card(card) for card in sorted(cards, key=lambda one: one.number))
            yield "</div>\n"

    def _card(self, card: Card) -> str:
        name, claim = f"{self._prefix}card-{card.number}", card.claim
        status = ""
        if claim.status is not None and not claim["void"]:
            status = (
                f'<span class="status s{self._status.get(claim["status"], 0)}">{self._say(claim.status.label)}</span>'
            )
        quote = _shortened(card.mentions[0].quote)
        parts = [
            (
                f'<section class="card" id="{name}" aria-labelledby="{name}-title">\n<h3 id="{name}-title">'
                f'<a class="ref" href="#{self._prefix}ref-{card.number}" title="{self._say(words.BACK)}">'
                f"{card.number}</a>"
                f'<span class="words" dir="auto">{text(quote)}</span>{status}</h3>\n'
            ),
            *map(self._query, card.queries),
        ]
        if card.asks_correction:
            parts.append(self._correction(card, name))
        parts.append(_reasons(card, self._say(words.SOURCES)))
        return "".join([*parts, "</section>\n"])

    def _query(self, query: QueryRow) -> str:
        number = self._first[0] + len(self.queries)
        self.queries.append(query)
        earlier = filled(self._wording.say(words.EARLIER), {"answer": query.answer}) if query.answer else ""
        return (
            f'<div class="query"><label for="query-{number}"><span class="quietly">{self._say(words.QUERY)}: </span>'
            f'<span dir="auto">{text(query.question or "")}</span></label>'
            + (f'<p class="why" dir="auto">{text(earlier)}</p>' if earlier else "")
            + f'<textarea id="query-{number}" data-query="{number}" dir="auto" rows="3"></textarea></div>\n'
        )

    def _correction(self, card: Card, name: str) -> str:
        first = self._first[1] + len(self.corrections)
        new = str(card.claim["correction"])
        self.corrections += [(row, new) for row in card.mentions]
        numbers = " ".join(str(first + place) for place in range(len(card.mentions)))
        quotes = list(dict.fromkeys(row.quote for row in card.mentions))
        also = "".join(
            f'<p class="why">{self._say(words.ALSO)} <q dir="auto">{text(one)}</q></p>' for one in quotes[1:]
        )
        choices = "".join(
            f'<label><input type="radio" name="{name}" value="{value}">{self._say(label)}</label>'
            for value, label in (("yes", words.ACCEPT), ("no", words.REJECT))
        )
        return (
            f'<fieldset data-mentions="{numbers}"><legend>{self._say(words.CORRECTION)}</legend>'
            f'<p class="change" dir="auto"><del>{text(quotes[0])}</del> <ins>{text(new)}</ins></p>{also}'
            f'<div class="choices">{choices}</div>'
            f'<label class="note">{self._say(words.WHY_NOT)}<textarea dir="auto" rows="1"></textarea></label>'
            "</fieldset>\n"
        )


def _reasons(card: Card, title: str) -> str:
    """Return why the claim stands as it does, and the sources, folded."""
    why, sources = card.claim["rationale"], card.claim.evidence
    if not why and not sources:
        return ""
    listed = "".join(f"<li>{_source(one)}</li>" for one in sources)
    return (
        f"<details><summary>{title}</summary>"
        + (f'<p class="why" dir="auto">{text(why)}</p>' if why else "")
        + (f'<ul class="sources" dir="auto">{listed}</ul>' if listed else "")
        + "</details>\n"
    )


def _source(one: ExportEvidence) -> str:
    parts = [text(one[name]) for name in ("title", "author", "publisher", "published") if one[name]]
    parts += [_linked(str(one[name])) for name in ("url", "archived_url") if one[name]]
    if one["quote"]:
        parts.append(f'<q dir="auto">{text(one["quote"])}</q>')
    return ", ".join(parts)


def _linked(address: str) -> str:
    """Return an address as a link where it is one of the web; anything else stays a text."""
    if not _ADDRESS.match(address):
        return text(address)
    return f'<a href="{text(address)}" target="_blank" rel="noopener noreferrer" dir="ltr">{text(address)}</a>'


def _shortened(quote: str) -> str:
    line = " ".join(quote.split())
    return line if len(line) <= _QUOTE_SHOWN else f"{line[: _QUOTE_SHOWN - 1].rstrip()}…"


def _direction(whole: str) -> str:
    """Return which way a text runs, by its first letter that says so."""
    for letter in whole[:_LOOKED_AT]:
        kind = unicodedata.bidirectional(letter)
        if kind in ("R", "AL"):
            return "rtl"
        if kind == "L":
            return "ltr"
    return "ltr"


def _colours(number: int, status: Status) -> str:
    """Return the rules for a status. Its colours are asked whether they are any: a codebook may come from anywhere."""
    if not all(map(_COLOUR.fullmatch, (status.ink, status.tint, status.dark_ink, status.dark_tint))):
        return ""
    line = _UNDERLINES.get(status.underline, "solid")
    return (
        f".s{number}{{--ink:{status.ink};--tint:{status.tint};text-decoration-style:{line}}}"
        f"@media(prefers-color-scheme:dark){{.s{number}{{--ink:{status.dark_ink};--tint:{status.dark_tint}}}}}\n"
    )


def _resource(name: str) -> str:
    return resource("answer_page", name).read_text(encoding="utf-8")


def _hash(content: str) -> str:
    """Return what a policy calls a script or a style by."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()}'"
