"""A report as a Word document: styles, headings, links; the notes in the margin are Word's own comments.

Written as XML, part by part: python-docx has neither links nor bookmarks, and its archives hold the time of writing.
The styles are `resources/report/docx/styles.xml`; the charts are tables, which every program draws as they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from annotator.domain.codebook import Status
from annotator.reporting.blocks import (
    ArticleReport,
    Back,
    BarChart,
    Change,
    Chart,
    ClaimEntry,
    Fact,
    Front,
    Method,
    Paragraph,
    Piece,
    Place,
    Reference,
    Remark,
    Report,
    SignOff,
    Source,
)
from annotator.reporting.word_runs import (
    anchored,
    colour,
    paragraph,
    quoted,
    reads_rightward,
    run,
    stated,
    table,
)

PAGE = 9638
"""Twentieths of a point between the margins of A4."""
_BAR = 60
_LABEL, _NUMBER = 2400, 1238
_UNDERLINES: Mapping[str, str] = {
    "dotted": "dotted",
    "dashed": "dash",
    "double": "double",
    "wave": "wave",
    "dashdot": "dotDash",
    "longdash": "dashLong",
    "dashdotdot": "dotDotDash",
    "sparse": "dotted",
    "thick": "thick",
}
"""Word's names of the patterns; all others are single lines."""


@dataclass(slots=True)
class Parts:
    """What a document is made of, beside its text: the addresses that it links to, and the notes in its margin."""

    body: list[str] = field(default_factory=list)
    addresses: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)


def parts(report: Report) -> Parts:
    """Return a report as the parts of a document. Its articles are taken."""
    return _Document(report).parts()


class _Document:
    def __init__(self, report: Report) -> None:
        self._report = report
        self._made = Parts()
        self._single = not report.front.contents
        self._bookmarks = 0

    def parts(self) -> Parts:
        body = self._made.body
        body += self._front(self._report.front)
        for number, article in enumerate(self._report.articles, 1):
            body += _Article(self, article, number).paragraphs()
        body += self._back(self._report.back())
        return self._made

    @property
    def report(self) -> Report:
        return self._report

    @property
    def single(self) -> bool:
        return self._single

    def heading(self, words: str, level: int, *, before: str = "", mark: str = "") -> str:
        """Return a heading, one level lower where the report is of several articles."""
        style = f"Heading{level if self._single else level + 1}"
        inside = self.bookmarked(before + run(words), mark) if mark else before + run(words)
        return paragraph(inside, style, leftward=not reads_rightward(words))

    def bookmarked(self, inside: str, name: str) -> str:
        self._bookmarks += 1
        number = self._bookmarks
        return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{inside}<w:bookmarkEnd w:id="{number}"/>'

    def link(self, words: str, address: str) -> str:
        key = self._made.addresses.setdefault(address, f"link{len(self._made.addresses) + 1}")
        return f'<w:hyperlink r:id="{key}" w:history="1">{run(words, style="Hyperlink")}</w:hyperlink>'

    def note(self, claim: ClaimEntry) -> int:
        """Put the note of a claim into the margin, and return its number."""
        number = len(self._made.notes)
        kind = quoted(self._report.front.kind)
        self._made.notes.append(
            f'<w:comment w:id="{number}" w:author="{kind}" w:initials="{claim.number}">'
            + paragraph(run(str(claim.number), style="Strong") + run(f" {_rated(claim)}"), "CommentText")
            + stated(claim.note, "CommentText")
            + "</w:comment>"
        )
        return number

    # before and behind the articles

    def _front(self, front: Front) -> Iterator[str]:
        tab = "<w:r><w:tab/></w:r>"
        yield paragraph(run(front.kind) + tab + run(front.as_of, style="Quiet"), "Kind")
        yield stated(front.title, "Title")
        yield from self.facts(front.figures)
        if front.contents:
            yield stated(front.contents_title, "Label")
            for number, (_, title) in enumerate(front.contents, 1):
                yield paragraph(
                    anchored(run(title, style="Hyperlink"), f"a{number}"), "Normal", leftward=not reads_rightward(title)
                )

    def facts(self, facts: Iterable[Fact]) -> Iterator[str]:
        for fact in facts:
            label = run(f"{fact.label} ", style="Quiet") if fact.label else ""
            yield stated(fact.text, "Detail", before=label)

    def chart(self, chart: Chart) -> Iterator[str]:
        if chart.title:
            yield stated(chart.title, "Label")
        if isinstance(chart, BarChart):
            yield self._bars(chart)
            return
        head = [
            (_cell("", strong=True), 1, ""),
            *((_cell(one, strong=True), 1, "") for one in (chart.made, chart.checked)),
        ]
        rows = [
            [(_cell(one.label), 1, ""), (_cell(str(one.made)), 1, ""), (_cell(str(one.checked)), 1, "")]
            for one in chart.columns
        ]
        yield table([head, *rows], (4000, 1600, 1600), right_to_left=self._report.right_to_left)

    def _bars(self, chart: BarChart) -> str:
        most = max([1, *(bar.value for bar in chart.bars)])
        rows = []
        for bar in chart.bars:
            whole = round(bar.value / most * _BAR)
            part = whole if bar.part is None or not bar.value else round(bar.part / most * _BAR)
            paint = colour(bar.status.ink) if bar.status else "5A6068"
            lengths = ((part, paint), (whole - part, "C9CDD2"), (_BAR - whole, ""))
            label = f"{bar.status.glyph} {bar.label}" if bar.status else bar.label
            rows.append(
                [
                    (_cell(label), 1, ""),
                    *((_cell(""), length, fill) for length, fill in lengths if length),
                    (_cell(bar.words), 1, ""),
                ]
            )
        widths = (_LABEL, *(((PAGE - _LABEL - _NUMBER) // _BAR,) * _BAR), _NUMBER)
        return table(rows, widths, right_to_left=self._report.right_to_left) if rows else ""

    def _back(self, back: Back) -> Iterator[str]:
        if back.charts:
            yield paragraph(run(back.charts_title), "Heading1")
            for chart in back.charts:
                yield from self.chart(chart)
        if back.method:
            yield from self._method(back.method)
        if back.seal:
            yield stated(back.seal_words, "Label")
            yield from self.facts(back.seal)

    def _method(self, method: Method) -> Iterator[str]:
        yield paragraph(run(method.title), "Heading1")
        for words in method.paragraphs:
            yield stated(words, "Normal")
        yield from self.facts(method.facts)
        yield stated(method.scale_title, "Label")
        rows = [
            [
                (_cell(f"{step.status.glyph} {step.label}", step.status), 1, ""),
                *((_cell(words), 1, "") for words in (step.definition, step.count)),
            ]
            for step in method.scale
        ]
        head = [(_cell(words), 1, "") for words in method.scale_head]
        if rows:
            widths = (_LABEL, PAGE - _LABEL - _NUMBER, _NUMBER)
            yield table(rows, widths, head=head, right_to_left=self._report.right_to_left)
        if method.agreement:
            yield stated(method.agreement_title, "Label")
            yield from self.facts(method.agreement)


class _Article:
    """One article: its number gives its bookmarks their names."""

    def __init__(self, document: _Document, article: ArticleReport, number: int) -> None:
        self._document = document
        self._article = article
        self._number = number
        self._claims = {claim.number: claim for claim in article.claims}
        self._marked = {number for one in article.text for number in one.numbers}
        self._reached: set[str] = set()
        self._notes: dict[int, int] = {}

    def paragraphs(self) -> Iterator[str]:
        article, document = self._article, self._document
        if not document.single:
            yield paragraph(
                document.bookmarked(run(article.title), f"a{self._number}"),
                "Heading1",
                leftward=not reads_rightward(article.title),
            )
        told = " · ".join(filter(None, (*article.head, article.byline)))
        if told:
            yield stated(told, "Detail")
        if article.address:
            yield paragraph(document.link(article.address, article.address), "Detail")
        yield from document.facts(article.facts)
        if article.tally.bars:
            yield from document.chart(article.tally)
        for number, one in enumerate(article.text):
            # the headline stands above already; what is marked in it must not go
            if number or not one.headline or any(piece.marks for piece in one.pieces):
                yield self._text(one)
        yield document.heading(article.claims_title, 1)
        if article.nothing:
            yield stated(article.nothing, "Normal")
        for claim in article.claims:
            yield from self._claim(claim)
        yield from self._work()

    # the text

    def _text(self, one: Paragraph) -> str:
        style = "Headline" if one.headline else "ArticleText"
        inside = "".join(map(self._piece, one.pieces))
        return paragraph(inside, style, leftward=one.right_to_left)

    def _piece(self, piece: Piece) -> str:
        begun = [mark.number for mark in piece.marks if self._first(f"b{mark.number}")]
        starts = ""
        for number in begun:
            self._notes[number] = self._document.note(self._claims[number])
            starts += f'<w:commentRangeStart w:id="{self._notes[number]}"/>'
        look = self._look(piece) if piece.marks else ""
        return starts + run(piece.text, look=look) + "".join(map(self._end, piece.ends))

    def _end(self, number: int) -> str:
        """Return the number of a claim behind its words, with the end of its note at the first of them."""
        claim = self._claims[number]
        paint = colour(claim.status.ink) if claim.status else "auto"
        raised = run(str(number), style="Number", look=f'<w:color w:val="{paint}"/><w:vertAlign w:val="superscript"/>')
        link = anchored(raised, self._mark("c", number))
        if not self._first(f"e{number}"):
            return link
        note = self._notes.get(number)
        end = (
            "" if note is None else f'<w:commentRangeEnd w:id="{note}"/><w:r><w:commentReference w:id="{note}"/></w:r>'
        )
        return self._document.bookmarked(link, self._mark("m", number)) + end

    def _look(self, piece: Piece) -> str:
        status = self._claims[piece.marks[-1].number].status
        if status is None:
            return '<w:u w:val="single"/>'
        line = _UNDERLINES.get(status.underline, "single")
        return (
            f'<w:u w:val="{line}" w:color="{colour(status.ink)}"/>'
            f'<w:shd w:val="clear" w:color="auto" w:fill="{colour(status.tint)}"/>'
        )

    def _first(self, what: str) -> bool:
        first = what not in self._reached
        self._reached.add(what)
        return first

    def _mark(self, kind: str, number: int) -> str:
        return f"a{self._number}{kind}{number}"

    # the claims

    def _claim(self, claim: ClaimEntry) -> Iterator[str]:
        document = self._document
        number = run(f"{claim.number} ", style="Number", look=_ink(claim.status))
        if claim.number in self._marked:
            number = anchored(number, self._mark("m", claim.number))
        yield document.heading(claim.wording, 2, before=number, mark=self._mark("c", claim.number))
        yield paragraph(_rated_run(claim), "Rating")
        for place in claim.places:
            yield from self._place(place)
        if claim.void:
            yield stated(claim.void, "Label")
        if claim.rationale:
            yield stated(claim.rationale, "Rationale")
        if claim.correction:
            yield from self._change(claim.correction, document.report.labels.correction)
        for source in claim.sources:
            yield from self._source(source)
        yield from document.facts(claim.facts)
        for remark in claim.remarks:
            yield from self._remark(remark)

    def _place(self, place: Place) -> Iterator[str]:
        yield stated(place.quote, "Place")
        if place.note:
            yield stated(place.note, "Detail")

    def _source(self, source: Source) -> Iterator[str]:
        stance = run(f"{source.stance_words} ", style="Strong")
        yield paragraph(stance + self._reference(source.reference), "Source")
        if source.quote:
            yield stated(source.quote, "SourceQuote")
        yield from self._document.facts(source.facts)

    def _reference(self, reference: Reference) -> str:
        return "".join(
            self._document.link(one.text, one.address)
            if one.address
            else run(one.text, look="<w:i/><w:iCs/>" if one.italic else "")
            for one in reference
        )

    # the work

    def _work(self) -> Iterator[str]:
        article, document = self._article, self._document
        if article.corrections:
            yield document.heading(article.corrections_title, 1)
            for change in article.corrections:
                yield from self._change(change)
        for listing in article.listings:
            yield document.heading(listing.title, 1)
            if listing.intro:
                yield stated(listing.intro, "Detail")
            for remark in listing.remarks:
                yield from self._remark(remark)
        if article.sign_off:
            yield from self._sign_off(article.sign_off)

    def _about(self, number: int) -> str:
        return anchored(run(f"{number} ", style="Number"), self._mark("c", number)) if number else ""

    def _change(self, change: Change, label: str = "") -> Iterator[str]:
        labels = self._document.report.labels
        if label:
            yield stated(label, "Label")
        old = self._about(change.number) + run(f"{labels.old} ", style="Quiet") + run(change.old, look="<w:strike/>")
        yield paragraph(old, "Correction", leftward=not reads_rightward(change.old))
        yield stated(change.new, "Correction", before=run(f"{labels.new} ", style="Quiet"))
        yield from self._document.facts(change.lines)
        yield from _signed(change.who, change.when)

    def _remark(self, remark: Remark) -> Iterator[str]:
        yield stated(remark.title, "Remark", before=self._about(remark.number))
        yield from self._document.facts(remark.lines)
        yield from _signed(remark.who, remark.when)

    def _sign_off(self, sign_off: SignOff) -> Iterator[str]:
        yield stated(sign_off.words, "SignOff")
        for words in (sign_off.missing, sign_off.reason):
            if words:
                yield stated(words, "Normal")
        if sign_off.seal:
            yield stated(sign_off.seal, "Detail")


def _rated(claim: ClaimEntry) -> str:
    return f"{claim.status.glyph} {claim.status_words}" if claim.status else claim.status_words


def _rated_run(claim: ClaimEntry) -> str:
    sign = run(f"{claim.status.glyph} ", style="Number", look=_ink(claim.status)) if claim.status else ""
    return sign + run(claim.status_words, look=_ink(claim.status))


def _ink(status: Status | None) -> str:
    return f'<w:color w:val="{colour(status.ink)}"/>' if status else ""


def _signed(who: str, when: str) -> Iterator[str]:
    said = " · ".join(filter(None, (who, when)))
    if said:
        yield stated(said, "Detail")


def _cell(words: str, status: Status | None = None, *, strong: bool = False) -> str:
    look = ("<w:b/><w:bCs/>" if strong or status else "") + _ink(status)
    return paragraph(run(words, look=look), "Cell", leftward=not reads_rightward(words))
