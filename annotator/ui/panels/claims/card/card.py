"""The opened card: all of one claim, each part edited in place. It shows values and hands in edits, reads nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.domain.claim import Claim
from annotator.domain.similar import Question
from annotator.ui.actions.hints import status_keys
from annotator.ui.editing.edits import Edit, Edits
from annotator.ui.editing.fields import Note
from annotator.ui.editing.growing import GrowingText
from annotator.ui.editing.template_offer import TemplateOffer
from annotator.ui.i18n import tr
from annotator.ui.later import later
from annotator.ui.panels.claims.card.assessments import AssessmentsSection
from annotator.ui.panels.claims.card.choices import Choices
from annotator.ui.panels.claims.card.claim_sources import ClaimSourcesSection
from annotator.ui.panels.claims.card.claim_tags import ClaimTags
from annotator.ui.panels.claims.card.details import DetailsSection
from annotator.ui.panels.claims.card.disagreement import Disagreement
from annotator.ui.panels.claims.card.earlier_findings import EarlierFindings
from annotator.ui.panels.claims.card.history_section import HistorySection
from annotator.ui.panels.claims.card.other_places import OtherPlaces
from annotator.ui.panels.claims.card.outdated_status import OutdatedStatus
from annotator.ui.panels.claims.card.pinned_head import BAR, PinnedHead
from annotator.ui.panels.claims.card.similar_claims import SimilarClaims
from annotator.ui.panels.claims.card.starters import Starters
from annotator.ui.panels.claims.card.status_row import StatusRow
from annotator.ui.panels.claims.card.typed_fields import TypedFields
from annotator.ui.panels.claims.card.void_banner import VoidBanner
from annotator.ui.panels.evidence.drop_hint import DropHint
from annotator.ui.panels.evidence.section import EvidenceSection
from annotator.ui.panels.remarks.comments import CommentsSection
from annotator.ui.panels.remarks.queries import QueriesSection
from annotator.ui.panels.remarks.templates import correction_templates, rationale_templates
from annotator.ui.quotes import in_marks
from annotator.ui.theme import PANE_PADDING
from annotator.ui.widgets.hover import leave_unhovered
from annotator.ui.widgets.sections import INSET, LabelledRows, hairline
from annotator.ui.widgets.tab_order import tab_in_order

if TYPE_CHECKING:
    from annotator.domain.desk import OpenedClaim
    from annotator.ui.session import Session
    from annotator.ui.theme import Theme

_QUOTE_SHOWN = 400


class ClaimCard(QWidget):
    """The editor of one claim. `open` turns it to another, `refresh` brings what is stored of the same one now."""

    ended = Signal()
    """Done here: the focus should go to the cards."""

    shown = Signal(QWidget)
    """A part that the user is to work with now, and that should be in view."""

    menu_wanted = Signal(object)
    """A context menu of the claim is wanted, at a `QPoint` on the screen."""

    claimants_wanted = Signal()
    """The names to complete the claimant with are needed."""

    def __init__(self, session: Session, edits: Edits) -> None:
        super().__init__()
        self._session = session
        self._edits = edits
        self._claim: Claim | None = None
        self._list_focused = False
        self.setObjectName("claimCard")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._ordering = QTimer(self)
        self._ordering.setSingleShot(True)
        self._ordering.setInterval(0)  # once for all that changes together, and after the paint
        self._ordering.timeout.connect(lambda: tab_in_order(self._column))
        self.setAcceptDrops(True)
        self._drop_hint = DropHint(self)
        self._make_fields()
        self._make_sections()
        self._lay_out()
        self.set_codebook()
        session.settings_changed.connect(self.set_codebook)
        edits.settled.connect(self._settled)
        edits.held.connect(self._held)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def _make_fields(self) -> None:
        self.typed = TypedFields(self._edits, self)
        self.typed.ended.connect(self.ended)
        self.typed.claimants_wanted.connect(self.claimants_wanted)
        self.wording, self.rationale = self.typed.wording, self.typed.rationale
        self.claimant, self.correction = self.typed.claimant, self.typed.correction
        self.wording.box.textChanged.connect(self._ask_similar)
        if isinstance(self.rationale.box, GrowingText):
            TemplateOffer(self.rationale.box, lambda: rationale_templates(self._session))
        if isinstance(self.correction.box, GrowingText):
            TemplateOffer(self.correction.box, lambda: correction_templates(self._session))
        self.details = DetailsSection(self._edits, self)
        self.note = Note(self)
        self.choices = Choices(self._session, self._edits, self.note, self)
        self.choices.changed.connect(self._show_choices)
        self.details.picked.connect(self.choices.choose)
        self.typed.add(self.details.fields)

    def _make_sections(self) -> None:
        self.quote = QLabel(self)
        self.quote.setProperty("look", "quote")
        self.quote.setWordWrap(True)
        self.quote.setTextFormat(Qt.TextFormat.PlainText)
        self.quote.setContentsMargins(INSET, 0, INSET, 0)
        self.statuses = StatusRow(self)
        self.pinned = PinnedHead(self)
        for row in (self.statuses, self.pinned.statuses):
            row.chosen.connect(self.set_status)
        self.pinned.wanted.connect(lambda: self.shown.emit(self.wording))
        self.status_was = OutdatedStatus(self)
        self.tags = ClaimTags(self._session, lambda: self.claim_id, self)
        self.tags.ended.connect(self.ended)
        self.evidence = EvidenceSection(self._session, self._edits, self)
        self.sources = ClaimSourcesSection(self._session, self)
        self.comments = CommentsSection(self._session, self._edits, self)
        self.queries = QueriesSection(self._session, self._edits, self)
        self.void = VoidBanner(self._session, self)
        for section in (self.evidence, self.comments, self.queries, self.void):
            section.ended.connect(self.ended)
            section.shown.connect(self._part_shown)
        self.assessments = AssessmentsSection(self._session, self)
        self.assessments.shown.connect(self._part_shown)
        self.assessments.turned.connect(self._show_what_settles)
        self.disagreement = Disagreement(self._session, self)
        self.earlier = EarlierFindings(self._session, self)
        self.similar = SimilarClaims(self._session, self)
        self.similar.setObjectName("similarClaims")
        self.similar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.places = OtherPlaces(self._session, self)
        self.history = HistorySection(self._session, self)

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Whatever gets the focus here, by Tab for one, should be in view."""
        if now is not None and self.isAncestorOf(now):
            later(now, lambda: self.shown.emit(now))

    def _part_shown(self, part: QWidget) -> None:
        self._ordering.start()
        later(part, lambda: self._bring_into_view(part))

    def _bring_into_view(self, part: QWidget) -> None:
        """Bring a part into view, and of one that is higher than the view what has the focus in it."""
        self.shown.emit(part)
        focused = QApplication.focusWidget()
        if focused is not None and part.isAncestorOf(focused):
            self.shown.emit(focused)

    def _lay_out(self) -> None:
        statuses = QHBoxLayout()
        statuses.setContentsMargins(INSET, 8, INSET, 8)
        statuses.addWidget(self.statuses)
        first, second = LabelledRows(), LabelledRows()
        self._settled_by = [self.statuses, first.add(tr("Rationale"), self.rationale), self.rationale]
        first.add(tr("Tags"), self.tags)
        second.add(tr("Correction"), self.correction)
        second.add(tr("Claimant"), self.claimant)
        edge = PANE_PADDING - INSET
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(edge, 8, edge, 12)
        column.setSpacing(0)
        column.addLayout(_inset(self.wording))
        column.addLayout(statuses)
        column.addWidget(self.quote)
        column.addWidget(self.status_was)
        column.addWidget(self.void)
        column.addWidget(self.assessments)
        column.addWidget(self.disagreement)
        column.addWidget(self.earlier)
        column.addWidget(self.note)
        column.addLayout(_inset(self.similar))
        column.addSpacing(8)
        column.addLayout(first)
        column.addWidget(hairline(self))
        column.addWidget(self.evidence)
        column.addWidget(self.sources)
        column.addWidget(hairline(self))
        column.addLayout(second)
        column.addWidget(self.details)
        column.addWidget(self.places)
        column.addWidget(self.comments)
        column.addWidget(self.queries)
        column.addWidget(hairline(self))
        column.addWidget(Starters(self._session, self.comments.start, self.queries.start, self.void.start, self))
        column.addWidget(self.history)
        column.addStretch(1)

    # what is stored

    @property
    def claim_id(self) -> str:
        """The claim that is open, "" for none."""
        return self._claim.claim_id if self._claim else ""

    def open(self, opened: OpenedClaim, article_id: str) -> None:
        """Show a claim; what was typed in the one before is handed in first."""
        self.submit()
        claim = opened.claim
        self._take(claim)
        self.note.clear()
        self.typed.open(claim)
        self.evidence.open(claim.claim_id, claim.evidence)
        self.comments.set_people(opened.person, opened.people)
        self.comments.open(claim.claim_id, article_id, opened.comments)
        self.queries.open(claim.claim_id, article_id, opened.queries)
        self.void.open(claim)
        self._show(opened, article_id)

    def refresh(self, opened: OpenedClaim, article_id: str) -> None:
        """Take what is stored of the open claim now; what is being typed stays."""
        claim = opened.claim
        self._take(claim)
        self.typed.refresh(claim)
        self.evidence.refresh(claim.evidence)
        self.comments.set_people(opened.person, opened.people)
        self.comments.refresh(article_id, opened.comments)
        self.queries.refresh(article_id, opened.queries)
        self.void.refresh(claim)
        self._show(opened, article_id)

    def _take(self, claim: Claim) -> None:
        self._claim = claim
        self._edits.read_anew(claim.claim_id)
        self.choices.set_claim(claim)

    def close_claim(self) -> None:
        """Hand in what was typed, and show no claim any more."""
        self.finish()
        self.typed.forget()
        self._claim = None
        self.choices.set_claim(None)
        self.similar.ask(None)
        self.sources.show_claim(None)
        self.assessments.close_claim()
        self.disagreement.open(None)
        self.earlier.open(None)

    def _show(self, opened: OpenedClaim, article_id: str) -> None:
        claim = opened.claim
        here = next((mention for mention in claim.mentions if mention.article_id == article_id), None)
        quote = here.quote if here else ""
        self.typed.set_quote(quote)
        self.sources.show_claim(claim)
        self.quote.setText(in_marks(quote, _QUOTE_SHOWN))
        self.quote.setVisible(bool(quote.strip()))
        self._show_status()
        self.status_was.show_status(opened.status_was)
        self.tags.set_tags(claim.tags)
        self.details.show_claim(claim)
        self.details.show_choices(self.choices.value)
        self.places.show_claim(claim, here, article_id, opened.titles)
        self.history.open(claim.claim_id, claim.wording)
        self.assessments.show_claim(opened.assessments)
        self.disagreement.open(claim)
        self.earlier.open(claim, article_id)
        self._ask_similar()
        self._ordering.start()
        self.setAccessibleName(tr("Claim: {0}").replace("{0}", claim.wording))
        self.update()

    def set_codebook(self) -> None:
        """Take the session's codebook, theme and keys anew."""
        codebook, theme = self._session.codebook, self._session.theme
        keys = status_keys(self._session.settings.shortcuts)
        self.statuses.set_codebook(codebook, theme, keys)
        self.pinned.set_codebook(codebook, theme, keys)
        self._show_status()
        self.assessments.set_codebook()
        self.tags.set_codebook(codebook, theme)

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self.set_codebook()
        for part in (self.evidence, self.sources, self.comments, self.queries, self.places, self.similar):
            part.set_theme(theme)
        self.update()

    def look_again(self) -> None:
        """Claims have changed somewhere: what the open one is compared with may have."""
        if self._claim is not None:
            self.disagreement.ask_again()
            self.similar.ask_again()

    def _ask_similar(self) -> None:
        """Look for claims checked before that are like the open one, while it is being worded or isn't settled yet."""
        claim = self._claim
        if claim is None:
            return
        status = self._session.codebook.status_by_key.get(claim.status)
        settled = status is not None and status.settled
        if settled and not self.wording.unsaved:
            self.similar.ask(None)
            return
        opened = self._session.article()
        date = claim.said_at or (opened.article.metadata.published if opened is not None else "")
        self.similar.ask(Question(self.wording.box.value(), claim.claimant, date, claim.claim_id))

    def set_claimants(self, names: Sequence[str]) -> None:
        """Take the names to complete the claimant with."""
        self.typed.set_claimants(names)

    # acting

    def submit(self) -> None:
        """Hand in what was typed and not handed in yet."""
        if self._claim is None:
            return
        self.typed.submit()
        self.assessments.submit()
        for section in (self.evidence, self.comments, self.queries):
            section.submit()

    def finish(self) -> None:
        """Hand in all that was typed, also what is only the beginning of new evidence."""
        self.submit()
        if self._claim is not None:
            for section in (self.evidence, self.comments, self.queries, self.void.draft):
                section.finish()

    def set_status(self, key: str) -> None:
        """Give the claim a status of the codebook, after what was typed: the click may have left the focus there.

        While it is assessed blind, the status is one's own assessment.
        """
        if self.assessments.blind:
            self.assessments.assess(key)
            self.submit()
            return
        self.submit()
        self.choices.choose("status", key)

    def _show_status(self) -> None:
        status = self.choices.status()
        self.statuses.set_status(status)
        self.pinned.show_claim(self._claim.wording if self._claim else "", status)

    def _show_what_settles(self) -> None:
        """Show the status of all and why, but while the claim is assessed blind: then there is only one's own."""
        for part in self._settled_by:
            part.setVisible(not self.assessments.blind)

    def _show_choices(self) -> None:
        self._show_status()
        if self._claim is not None:
            self.details.show_choices(self.choices.value)
        self.update()

    def _settled(self, edit: Edit) -> None:
        if edit.place[0] != self.claim_id:
            return
        if edit.place[1]:
            for section in (self.evidence, self.comments, self.queries):
                section.settled(edit)
            return
        self.typed.settled(edit)

    def _held(self, edit: Edit) -> None:
        if edit.place[0] != self.claim_id:
            return
        if edit.place[1]:
            for section in (self.evidence, self.comments, self.queries):
                section.held(edit)
            return
        if not self.typed.held(edit):
            self.choices.held(edit)

    # room, keys, paint

    def height_for(self, width: int) -> int:
        """Return the height in px that the card wants at a width."""
        if self.width() != width:
            self.resize(width, self.height())
        self._column.activate()
        return self._column.totalHeightForWidth(width)

    def pin(self, scrolled: int) -> None:
        """Keep wording and status in sight where so many px of the card are scrolled away at its top."""
        self.pinned.lay_over(scrolled, self._head_end(), self.wording.geometry().top())

    def rest_of_head(self, scrolled: int) -> int:
        """Return how many px more to scroll, where the card's head is partly scrolled away, until it is pinned."""
        whole = self._head_end() - self.pinned.height_for(self.width())
        return (
            whole - scrolled if self.pinned.is_due(scrolled, self.wording.geometry().top()) and scrolled < whole else 0
        )

    def _head_end(self) -> int:
        return self.statuses.geometry().bottom() + 8

    def pinned_above(self, part: QWidget) -> int:
        """Return how many px at the top of the view are taken from a part of the card that is brought there."""
        in_head = part is self.wording or part is self.statuses or self.wording.isAncestorOf(part)
        return 0 if in_head or self.statuses.isAncestorOf(part) else self.pinned.height_for(self.width())

    def set_list_focused(self, focused: bool) -> None:  # noqa: FBT001 - a setter
        """Show whether the keys go to the list of cards, of which this is the current one."""
        if focused != self._list_focused:
            self._list_focused = focused
            self.update()

    def escape(self) -> None:
        """Go out to the cards; an open piece of evidence is closed."""
        focused = QApplication.focusWidget()
        if focused is not None and self.evidence.editor.isAncestorOf(focused):
            self.evidence.leave_editor()
        else:
            self.ended.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escape()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.ended.emit()  # a click beside the fields leaves them

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Beside the fields, which have menus of their own."""
        event.accept()
        self.menu_wanted.emit(event.globalPos())

    # dropping: wherever on the card, it is evidence of the claim

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.evidence.would_take(event.mimeData()):
            event.acceptProposedAction()
            self._drop_hint.show_over(self._session.theme, self.visibleRegion().boundingRect())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drag_ends()
        super().dragLeaveEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._drag_ends()  # of a claim that goes away under what is held over it nothing is told

    def _drag_ends(self) -> None:
        self._drop_hint.hide()
        leave_unhovered(self)

    def dropEvent(self, event: QDropEvent) -> None:
        self._drag_ends()
        place = self.evidence.mapFrom(self, event.position().toPoint())
        if self.evidence.take_dropped(event.mimeData(), place):
            event.acceptProposedAction()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        theme = self._session.theme
        painter.fillRect(self.rect(), theme.colour("raised"))
        status = self._session.codebook.status_by_key.get(self.choices.status())
        if self._list_focused:
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        if status is not None:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = self.width() - BAR if mirrored else 0
            painter.fillRect(left, 0, BAR, self.height(), theme.status_ink(status))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("line"))


def _inset(widget: QWidget) -> QHBoxLayout:
    """Lay out a part with visible edges so that they stand where all text begins and ends."""
    row = QHBoxLayout()
    row.setContentsMargins(INSET, 0, INSET, 0)
    row.addWidget(widget)
    return row
