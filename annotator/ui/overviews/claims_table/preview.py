"""The claim beside the table: all that was recorded of the current row, to be read.

Everything that comes from a project is escaped: the page loads nothing and runs nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from html import escape

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from annotator.domain.changes import Changes
from annotator.domain.claim import Claim, Mention
from annotator.domain.codebook import Codebook
from annotator.domain.desk import OpenedClaim
from annotator.domain.evidence import Evidence, Stance
from annotator.domain.work import QueryState
from annotator.ui.dialogs.history.as_of_page import AsOfPage
from annotator.ui.dialogs.history.browser import AsOfBrowser
from annotator.ui.editing.link_row import open_link
from annotator.ui.i18n import local_date, local_time, tr
from annotator.ui.navigation.destination import Destination
from annotator.ui.overviews.claims_table.columns import priority_name
from annotator.ui.quotes import in_marks
from annotator.ui.session import Session
from annotator.ui.theme import SPACE, Theme

_PAUSE = 60  # ms in which the current row may be another one already: a held arrow key reads nothing on its way
_PLACE = "place:"
_SOURCE = "source:"
_LONG = 600
_SIGN = {Stance.SUPPORTS: "+", Stance.REFUTES: "−", Stance.CONTEXT: "•"}

LEAST = QSize(260, 96)
"""Below this width, or this height where it stands under the table, nothing can be read in it."""


class ClaimPreview(QFrame):
    """Shows one claim."""

    destination_wanted = Signal(object)
    """The `Destination` of a place that was clicked."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("claimPreview")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._claim_id = ""
        self._opened: OpenedClaim | None = None
        self.page = AsOfBrowser(tr("The selected claim"))
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setProperty("role", "page")
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page.followed.connect(self._follow)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.addWidget(self.page)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._read)
        session.changed.connect(self._on_changed)
        self.setMinimumSize(LEAST)
        self._show(None)

    def minimumSizeHint(self) -> QSize:
        return LEAST

    def show_claim(self, claim_id: str) -> None:
        """Show a claim, or that none is selected; where it is shown already, nothing happens."""
        if claim_id != self._claim_id:
            self._claim_id = claim_id
            self._pause.start()

    def show_again(self) -> None:
        """Show the claim anew: in another theme, or after nobody looked for a while."""
        self._show(self._opened)
        self._pause.start()

    def _read(self) -> None:
        claim_id = self._claim_id
        if not claim_id or not self.isVisible():
            self._show(None)
            return
        take = partial(self._take, claim_id)
        self._session.read(lambda project: project.views.claim(claim_id, ""), take, self, key="claim")

    def _take(self, claim_id: str, opened: OpenedClaim | None) -> None:
        if claim_id == self._claim_id:
            self._show(opened)

    def _on_changed(self, changes: Changes) -> None:
        if self._claim_id in changes.claims or changes.codebook:
            self._pause.start()

    def _show(self, opened: OpenedClaim | None) -> None:
        same = opened is not None and self._opened is not None and opened.claim.claim_id == self._opened.claim.claim_id
        self._opened = opened
        bar = self.page.verticalScrollBar()
        place = bar.value() if same else 0
        self.page.show_page(page_of(opened, self._session.theme, self._session.codebook))
        bar.setValue(place)

    def _follow(self, target: str) -> None:
        if self._opened is None:
            return
        claim = self._opened.claim
        if target.startswith(_SOURCE):
            number = int(target.removeprefix(_SOURCE))
            open_link(claim.evidence[number].fields.url)
        elif target.startswith(_PLACE):
            mention = claim.mentions[int(target.removeprefix(_PLACE))]
            self.destination_wanted.emit(Destination(mention.article_id, claim.claim_id, mention.start, mention.end))


def page_of(opened: OpenedClaim | None, theme: Theme, codebook: Codebook) -> str:
    """Return a claim as a page of rich text."""
    page = AsOfPage(theme, codebook)
    if opened is None:
        page.paragraph(tr("Select a claim to see all of it here."), "small")
        return page.html()
    claim = opened.claim
    page.raw(_standing(page, claim))
    page.paragraph(claim.wording, "title")
    if claim.void:
        page.paragraph(tr("This check is void: {0}").replace("{0}", claim.void))
    if claim.rationale:
        page.paragraph(claim.rationale)
    page.raw(_facts(claim, codebook, theme), "body")
    if claim.correction:
        page.field(tr("Correction"), _lines(claim.correction))
    for number, mention in enumerate(claim.mentions):
        title = opened.titles.get(mention.article_id, "") or tr("Untitled")
        page.raw(_place(number, mention, title, theme), "quote")
    if claim.evidence:
        page.raw(escape(tr("Evidence")), "heading")
        for number, evidence in enumerate(claim.evidence):
            page.raw(_source(number, evidence, theme))
    page.raw(escape(" · ".join(_remarks(opened))), "small")
    return page.html()


def _standing(page: AsOfPage, claim: Claim) -> str:
    checked = ""
    if claim.checked_at is not None:
        checked = f" &nbsp;{escape(claim.checked_by)}, {escape(local_time(claim.checked_at))}"
    return page.status(claim.status) + checked


def _facts(claim: Claim, codebook: Codebook, theme: Theme) -> str:
    """Return tags, claimant and priority on one line, as far as there are any."""
    facts = [_tag(name, codebook) for name in claim.tags]
    if claim.claimant:
        facts.append(_muted(theme, tr("Claimant")) + " " + escape(claim.claimant))
    if claim.priority:
        facts.append(_muted(theme, tr("Priority")) + " " + escape(priority_name(claim.priority)))
    return " &nbsp;&nbsp; ".join(facts)


def _tag(name: str, codebook: Codebook) -> str:
    tag = codebook.tag_by_name.get(name)
    dot = f'<span style="color:{escape(tag.colour)}">●</span>&nbsp;' if tag is not None else ""
    return dot + escape(name)


def _place(number: int, mention: Mention, title: str, theme: Theme) -> str:
    look = f"font-family:'Inter','Noto Sans','DejaVu Sans'; font-size:12px; color:{theme.hex('accent')}"
    link = f'<a href="{_PLACE}{number}" style="{look}">{escape(title)}</a>'
    return f"{escape(in_marks(mention.quote, _LONG))}<br>{link}"


def _source(number: int, evidence: Evidence, theme: Theme) -> str:
    fields = evidence.fields
    title = escape(fields.title or fields.url or fields.attachment_name or tr("Untitled source"))
    if fields.url:
        title = f'<a href="{_SOURCE}{number}" style="color:{theme.hex("accent")}">{title}</a>'
    secret = tr("confidential") if fields.confidential else ""
    about = [fields.author, fields.publisher, local_date(fields.published), secret]
    parts = [f"<b>{_SIGN[fields.stance]}</b>&nbsp; {title}", _muted(theme, " · ".join(fact for fact in about if fact))]
    if fields.quote:
        parts.append(escape(in_marks(fields.quote, _LONG)))
    if fields.note:
        parts.append(escape(_short(fields.note)))
    return "<br>".join(part for part in parts if part)


def _remarks(opened: OpenedClaim) -> Iterable[str]:
    waiting = sum(query.state is not QueryState.CLOSED for query in opened.queries)
    if waiting:
        yield tr("%Ln (query|queries) to the writer", "", waiting)
    if opened.comments:
        yield tr("%Ln comment(s)", "", len(opened.comments))
    if not opened.claim.evidence:
        yield tr("no evidence yet")


def _muted(theme: Theme, text: str) -> str:
    return f'<span style="font-size:12px; color:{theme.hex("muted")}">{escape(text)}</span>' if text else ""


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONG else text[: _LONG - 1].rstrip() + "…"
