"""What is printed of an article, as pieces of HTML in reading order. Not how they come onto pages: that is `paper.py`.

A mark's number stands behind its last word; the claims follow the text under these numbers. Comments and queries are
the desk's own, and never printed; confidential evidence only where that is asked.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING

from annotator.domain.claim import ClaimFilter, Mark
from annotator.domain.emphasis import Emphasis, emphasis_of
from annotator.domain.text import word_count
from annotator.ui.article.document import ArticleDocument
from annotator.ui.i18n import local_date, tr, translated

if TYPE_CHECKING:
    from annotator.domain.article import Article
    from annotator.domain.claim import Claim
    from annotator.domain.codebook import Codebook
    from annotator.domain.evidence import Evidence
    from annotator.services.projects import Project

STYLE = """
body { font-family: 'Source Serif 4', 'Noto Serif', 'DejaVu Serif'; font-size: 10.5pt; }
p { margin: 0; }
.headline { font-size: 20pt; font-weight: 600; }
.heading { font-size: 14pt; font-weight: 600; }
.small { font-family: 'Inter', 'Noto Sans', 'DejaVu Sans'; font-size: 8.5pt; color: #444444; }
.status { font-family: 'Inter', 'Noto Sans', 'DejaVu Sans'; font-size: 8.5pt; font-weight: 600; }
.wording { font-weight: 600; }
sup { font-family: 'Inter', 'Noto Sans', 'DejaVu Sans'; font-size: 9pt; font-weight: 600; }
"""
"""In points: what is printed is as large on every printer."""

_TEXT_GAP, _CLAIM_GAP, _LINE_GAP = 7.0, 12.0, 2.0


@dataclass(frozen=True, slots=True)
class Piece:
    """Some HTML with the distance (points) to what stands before it; `indent` in points.

    One that is kept `with_next` does not stand alone at a page's foot.
    """

    html: str
    above: float = _TEXT_GAP
    indent: float = 0.0
    with_next: bool = False


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be printed beside the text."""

    claims: bool = True
    confidential: bool = False


@dataclass(frozen=True)
class Printed:
    """An article as it is printed: `title` stands at the foot of each page.

    `withheld` counts the confidential evidence that is not printed.
    """

    title: str
    pieces: list[Piece]
    withheld: int = 0


def printed(project: Project, article_id: str, wanted: Wanted) -> Printed:
    """Read an article and lay out what is printed of it as pieces. For a lane of the runner. Raises NotFound."""
    opened = project.articles.open(article_id)
    claims = {claim.claim_id: claim for claim in project.claims.find(ClaimFilter(article_id=article_id))}
    marks = [mark for mark in opened.marks if mark.claim_id in claims]
    numbers = numbered(marks)
    metadata, text = opened.article.metadata, opened.revision.text
    document = ArticleDocument(text, metadata.title, emphasis_of(text, opened.revision.cuts))
    head, about = _head(opened.article, opened.words or word_count(text))
    body = list(_text(document, marks, numbers if wanted.claims else {}))
    if document.headline < 0:
        body.insert(0, Piece(_line(metadata.title or tr("Untitled"), "headline"), _LINE_GAP, with_next=True))
    pieces = [*head, body[0], *about, *body[1:]]
    withheld = 0
    if wanted.claims:
        withheld = sum(not _is_shown(one, wanted) for claim in claims.values() for one in claim.evidence)
        ordered = sorted((claims[claim_id] for claim_id in numbers), key=lambda one: numbers[one.claim_id])
        pieces += _claims(ordered, article_id, project.codebook.get(), wanted)
    return Printed(metadata.title, pieces, withheld)


def numbered(marks: Iterable[Mark]) -> dict[str, int]:
    """Return the number of each claim, by where it stands first."""
    numbers: dict[str, int] = {}
    for mark in sorted(marks, key=lambda one: (one.end, one.start)):
        numbers.setdefault(mark.claim_id, len(numbers) + 1)
    return numbers


def _head(article: Article, words: int) -> tuple[list[Piece], list[Piece]]:
    """Return what stands above and what stands below the headline."""
    known = article.metadata
    above = _joined(known.publisher, local_date(known.published))
    below = _joined(known.byline, tr("%Ln word(s)", "", words), known.url)
    dateline = [Piece(_line(above, "small"), 0, with_next=True)] if above else []
    return dateline, [Piece(_line(below, "small"), _LINE_GAP)]


def _text(document: ArticleDocument, marks: Sequence[Mark], numbers: Mapping[str, int]) -> Iterator[Piece]:
    waiting = sorted(marks, key=lambda mark: mark.start)
    open_marks: list[Mark] = []
    at = 0
    for index in range(len(document)):
        start, end = document.starts[index], document.ends[index]
        while at < len(waiting) and waiting[at].start < end:
            open_marks.append(waiting[at])
            at += 1
        look = "headline" if index == document.headline else ""
        inside = _marked(document, index, open_marks if numbers else (), numbers)
        gap = 0.0 if index and start - document.ends[index - 1] < document.gap_distance else _TEXT_GAP
        yield Piece(f'<p class="{look}">{inside}</p>', gap, with_next=bool(look))
        open_marks = [mark for mark in open_marks if mark.end > end]


def _marked(document: ArticleDocument, index: int, marks: Sequence[Mark], numbers: Mapping[str, int]) -> str:
    """Return a paragraph with what is marked in it underlined, and each mark's number behind its end."""
    text, start, end = document.text, document.starts[index], document.ends[index]
    emphasis = document.emphasis(index)
    here = [mark for mark in marks if mark.start < end and mark.end > start]
    places = {start, end}
    for first, last in [(one.start, one.end) for one in here] + [(one.start, one.end) for one in emphasis]:
        places |= {max(start, first), min(end, last)}
    parts: list[str] = []
    edges = sorted(places)
    for first, last in pairwise(edges):
        under = any(mark.start <= first and mark.end >= last for mark in here)
        parts.append(_styled(escape(text[first:last]), first, last, emphasis, under=under))
        ended = sorted(numbers[mark.claim_id] for mark in here if mark.end == last)
        if ended:
            parts.append(f"<sup>{', '.join(map(str, ended))}</sup>")
    return "".join(parts)


def _styled(words: str, first: int, last: int, emphasis: Sequence[Emphasis], *, under: bool) -> str:
    around = [one for one in emphasis if one.start <= first and one.end >= last]
    if any(one.slanted for one in around):
        words = f"<i>{words}</i>"
    if any(one.strong for one in around):
        words = f"<b>{words}</b>"
    return f"<u>{words}</u>" if under else words


def _claims(claims: Sequence[Claim], article_id: str, codebook: Codebook, wanted: Wanted) -> Iterator[Piece]:
    yield Piece(_line(tr("Claims"), "heading"), 3 * _CLAIM_GAP, with_next=True)
    if not claims:
        yield Piece(_line(tr("No claim has been made in this article."), "small"), _LINE_GAP)
        return
    counts = Counter(claim.status for claim in claims)
    labels = {status.key: status.label for status in codebook.statuses}
    told = [
        f"{labels.get(key, key)}: {counts[key]}" for key in (*labels, *sorted(counts.keys() - labels)) if counts[key]
    ]
    yield Piece(_line(" · ".join(told), "small"), _LINE_GAP, with_next=True)
    for number, claim in enumerate(claims, 1):
        yield from _claim(number, claim, article_id, codebook, wanted)


def _claim(number: int, claim: Claim, article_id: str, codebook: Codebook, wanted: Wanted) -> Iterator[Piece]:
    status = codebook.status_by_key.get(claim.status)
    sign = f"{status.glyph}\u00a0{status.label}".strip("\u00a0") if status else claim.status
    ink = status.ink if status else "#444444"
    said = f'{number}. <span class="wording">{escape(claim.wording)}</span>'
    yield Piece(f'<p>{said} &nbsp;<span class="status" style="color: {ink}">{escape(sign)}</span></p>', _CLAIM_GAP,
                with_next=True)  # fmt: skip
    quote = next((" ".join(one.quote.split()) for one in claim.mentions if one.article_id == article_id), "")
    lines = [(f"“{quote}”" if quote and quote != claim.wording else "", "")]
    lines += [
        (claim.void and tr("This check is void: {0}").replace("{0}", claim.void), ""),
        (claim.rationale, ""),
        (claim.correction and tr("Correction: {0}").replace("{0}", claim.correction), ""),
        (_about(claim), "small"),
    ]
    for words, look in lines:
        if words:
            yield Piece(_line(words, look), _LINE_GAP, _CLAIM_GAP)
    for one in claim.evidence:
        if _is_shown(one, wanted):
            yield Piece(_source(one), 2 * _LINE_GAP, _CLAIM_GAP)


def _is_shown(evidence: Evidence, wanted: Wanted) -> bool:
    return wanted.confidential or not evidence.fields.confidential


def _about(claim: Claim) -> str:
    checked = tr("checked by {0}").replace("{0}", claim.checked_by) if claim.checked_by else ""
    return _joined(claim.claimant, ", ".join(claim.tags), checked)


def _source(evidence: Evidence) -> str:
    fields = evidence.fields
    title = fields.title or fields.url or fields.attachment_name or tr("Untitled source")
    about = _joined(
        fields.author,
        fields.publisher,
        local_date(fields.published),
        fields.place,
        fields.url if fields.title else "",
        tr("confidential") if fields.confidential else "",
    )
    lines = [f'<span class="status">{escape(translated(fields.stance.value))}</span>: {escape(title)}']
    if about:
        lines.append(f'<span class="small">{escape(about)}</span>')
    lines += [f"“{_broken(fields.quote)}”"] if fields.quote else []
    lines += [_broken(fields.note)] if fields.note else []
    return f"<p>{'<br>'.join(lines)}</p>"


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _line(words: str, look: str) -> str:
    return f'<p class="{look}">{_broken(words)}</p>'


def _broken(words: str) -> str:
    return escape(words).replace("\n", "<br>")
