"""The claims panel: puts header, cards and the opened card together, and keeps them true to the project.

What changes arrives as a `DeskUpdate`; only a claim that is opened is read. What was typed is never overwritten.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QMenu, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.domain.desk import DeskUpdate
from annotator.domain.similar import Question
from annotator.ui.accessible import announce
from annotator.ui.actions.hints import way_to
from annotator.ui.editing.edits import Edit, Edits
from annotator.ui.editing.stylesheet import panel_stylesheet
from annotator.ui.i18n import tr
from annotator.ui.navigation.destination import Destination
from annotator.ui.panels.base import PagePanel, Tab
from annotator.ui.panels.claims.card.similar_claims import SimilarClaims
from annotator.ui.panels.claims.list.card_list import CardList
from annotator.ui.panels.claims.list.header import PanelHeader
from annotator.ui.panels.claims.list.model import CardFilter, ClaimsModel
from annotator.ui.panels.claims.opener import ClaimOpener
from annotator.ui.panels.evidence.dragged import copied
from annotator.ui.scaling import scale_of, scaled_sheet, tells_of_scale
from annotator.ui.theme import PANE_PADDING
from annotator.ui.widgets.empty_state import EmptyState
from annotator.ui.widgets.sections import INSET, link_button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.config import Settings
    from annotator.domain.claim import Mention
    from annotator.domain.finding import EarlierFinding
    from annotator.services.results import OpenedArticle
    from annotator.ui.panels.claims.card.card import ClaimCard
    from annotator.ui.session import Session
    from annotator.ui.theme import Theme


class ClaimsPanel(PagePanel):
    """The pane on the right. The window's actions call its methods by key."""

    mention_wanted = Signal(object)
    """The `Mention` of the selected claim that the article should bring into view: the user went to it."""

    destination_wanted = Signal(object)
    """The `Destination` of a claim in another article, or of another claim, that the user went to."""

    link_wanted = Signal(object, bool)
    """The `SimilarClaim` to link to; whether the phrase selected in the article is to be linked, not the open claim."""

    dismiss_wanted = Signal(object)
    """The `EarlierFinding` that is no contradiction."""

    menu_requested = Signal(QMenu)
    """A context menu of the selected claim, to be filled by whoever knows the actions, before it is shown."""

    wanted = Signal()
    """The user goes into the opened card: the panel should be in front."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._article_id = ""
        self._earlier: Sequence[EarlierFinding] = ()
        self.setObjectName("claimsPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Claims"))
        self.setMinimumWidth(320)
        self.model = ClaimsModel(self)
        self.edits = Edits(session, self)
        self.header = PanelHeader(session.theme, self)
        self.phrase = SimilarClaims(session, self)
        self._page = QWidget(self)
        self.list = CardList(session, self.model, self._page)
        self._opener = ClaimOpener(session, self.edits, self.list, self)
        self.type_ahead = self._opener.type_ahead
        self._make_empty_states()
        self._lay_out()
        self._connect()
        self._take_codebook()
        self._take_theme(session.theme)
        self._article_opened(session.article())

    @property
    def card(self) -> ClaimCard:
        """The editor of the opened claim."""
        return self._opener.card

    def _connect_card(self, card: ClaimCard) -> None:
        card.ended.connect(self.focus_list)
        card.menu_wanted.connect(self._offer_menu)
        card.places.wanted.connect(self._go_to)
        card.disagreement.destination_wanted.connect(self._go_elsewhere)
        card.earlier.destination_wanted.connect(self._go_elsewhere)
        card.earlier.dismiss_wanted.connect(self.dismiss_wanted)
        card.earlier.set_known(self._earlier)
        card.similar.link_wanted.connect(lambda similar: self.link_wanted.emit(similar, False))

    def _make_empty_states(self) -> None:
        self._nothing = QWidget(self)
        self._none_yet = EmptyState(tr("No claims yet"))
        self._say_how(self._session.settings)
        clear = link_button(tr("Clear the filter"), tr("Show all claims of the article"))
        clear.setProperty("look", "choice")
        clear.clicked.connect(self.header.put_away)
        self._no_hits = EmptyState(tr("No claim passes the filter"), button=clear)

    def _say_how(self, settings: Settings) -> None:
        words = tr("Select a statement in the article: {0} makes it a claim.")
        self._none_yet.set_text(words.replace("{0}", way_to("claim.make", settings.shortcuts)))

    def _lay_out(self) -> None:
        page_column = QVBoxLayout(self._page)
        page_column.setContentsMargins(0, 0, 0, 0)
        page_column.addWidget(self.list)
        edge = PANE_PADDING - INSET
        self.phrase.setObjectName("claimsPhrase")
        self.phrase.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.phrase.setContentsMargins(edge, 8, edge, 8)
        self._stack = QStackedWidget(self)
        for page in (self._nothing, self._page, self._none_yet, self._no_hits):
            self._stack.addWidget(page)
        line = QWidget(self)
        line.setFixedHeight(1)
        line.setObjectName("claimsLine")
        line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._line = line
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(line)
        column.addWidget(self.phrase)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        session = self._session
        session.settings_changed.connect(self._say_how)
        session.article_opened.connect(self._article_opened)
        session.changed.connect(self._changed)
        session.updated.connect(self._updated)
        session.claim_selected.connect(self._selected)
        session.reveal_requested.connect(self._reveal)
        session.theme_changed.connect(self._take_theme)
        self.model.counted.connect(self._count)
        self.header.filter_changed.connect(self._filter)
        self.header.left.connect(self.focus_list)
        self.header.held_wanted.connect(self._show_held)
        self.list.chosen.connect(self._choose)
        self.list.entered.connect(self.edit_wording)
        self.list.menu_wanted.connect(self._offer_menu)
        self.list.dropped.connect(self._take_dropped)
        self.phrase.link_wanted.connect(lambda similar: self.link_wanted.emit(similar, True))
        self.edits.waiting_changed.connect(self._count_held)
        self.edits.held.connect(self._tell_held)
        self._opener.card_made.connect(self._connect_card)
        self._opener.wanted.connect(self.wanted)
        self._opener.list_wanted.connect(self.focus_list)
        self._opener.turned.connect(self._count_held)

    # for the window's actions

    def tab(self) -> Tab:
        total, shown = self.model.total, self.model.rowCount()
        if not total:
            return Tab(tr("Claims"), tr("Show the claims"))
        words = tr("%Ln claim(s)", "", total)
        if shown < total:
            words = tr("{shown} of %Ln claim(s)", "", total)
            words = words.replace("{shown}", QLocale().toString(shown))
        return Tab(words, tr("Show the claims"), tr("Show the claims: {0}").replace("{0}", words))

    def tab_button(self) -> QWidget:
        return self.header.button

    def go_into(self) -> None:
        self.focus_list()

    def focus_list(self) -> None:
        """Give the keys to the cards."""
        self.wanted.emit()
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_filter(self) -> None:
        """Go to the line that filters the cards."""
        self.wanted.emit()
        self.header.show_filter()

    def next_claim(self) -> None:
        """Select the claim below."""
        self.list.step(1)

    def previous_claim(self) -> None:
        """Select the claim above."""
        self.list.step(-1)

    def edit_wording(self) -> None:
        """Edit the wording of the selected claim, all of it selected to be typed over."""
        self._opener.on_card(lambda: _edit(self.card.wording.box, select=True))

    def edit_rationale(self) -> None:
        """Edit the rationale of the selected claim."""
        self._opener.on_card(lambda: _edit(self.card.rationale.box))

    def edit_tags(self) -> None:
        """Add tags to the selected claim."""
        self._opener.on_card(lambda: _edit(self.card.tags.box))

    def edit_claimant(self) -> None:
        """Edit the claimant of the selected claim."""
        self._opener.on_card(lambda: _edit(self.card.claimant.box, select=True))

    def edit_correction(self) -> None:
        """Edit the correction of the selected claim; an empty one starts from the quote."""
        self._opener.on_card(lambda: _edit(self.card.correction.box))

    def add_evidence(self) -> None:
        """Add evidence to the selected claim: a URL is pasted, or a title typed."""
        self._opener.on_card(self.card.evidence.start_adding)

    def add_same_source(self) -> None:
        """Let the selected claim rest on the source that was used last."""
        self._opener.on_card(self.card.evidence.add_same_as_last)

    def evidence_id(self) -> str:
        """Return the evidence in the card that is open or has the focus, else the first; "" where there is none."""
        card = self._opener.made()
        return card.evidence.current_id() if card is not None else ""

    def paste_in_card(self) -> bool:
        """Let the evidence in the card take what is pasted, where the focus is in it; tell whether it did."""
        card, focus = self._opener.made(), QApplication.focusWidget()
        if card is None or focus is None or not card.evidence.isAncestorOf(focus):
            return False
        return card.evidence.paste()

    def add_comment(self) -> None:
        """Write a comment on the selected claim."""
        self._opener.on_card(self.card.comments.start)

    def ask_writer(self) -> None:
        """Write a query to the writer about the selected claim."""
        self._opener.on_card(self.card.queries.start)

    def edit_details(self) -> None:
        """Unfold the details of the selected claim, and go there."""
        self._opener.on_card(self.card.details.open)

    def void(self) -> None:
        """Ask why the selected claim's check turned out wrong; where it is void already, let it stand again."""
        card = self.model.card(self._session.claim_id())
        void = card is not None and card.void
        self._opener.on_card(self.card.void.reinstate if void else self.card.void.start)

    def ask_for_phrase(self, phrase: str, date: str) -> None:
        """Show claims checked before that are like a phrase selected in the article; "" for none."""
        self.phrase.ask(Question(phrase, date=date) if phrase else None)

    def show_earlier(self, findings: Sequence[EarlierFinding]) -> None:
        """Take what earlier articles have otherwise than the open one."""
        self._earlier = findings
        card = self._opener.made()
        if card is not None:
            card.earlier.set_known(findings)

    def focus_similar(self) -> None:
        """Go to the first of the claims checked before that are shown."""
        card = self._opener.made()
        if self.phrase.found() or card is None:
            self.phrase.focus_first()
        else:
            card.similar.focus_first()

    def link_similar(self) -> bool:
        """Ask to link to the chosen one of the claims checked before; tell whether there is one."""
        card = self._opener.made()
        for shown in (self.phrase, card.similar) if card is not None else (self.phrase,):
            if shown.isVisible() and shown.chosen() is not None:
                shown.link.click()
                return True
        return False

    def focus_passages(self) -> bool:
        """Go to the first passage of the selected claim's sources; tell whether there is one."""
        card = self._opener.made()
        return card is not None and card.sources.isVisible() and card.sources.focus_first()

    def take_passage(self) -> bool:
        """Let the chosen or first passage be its evidence's quotation; tell whether there is one."""
        card = self._opener.made()
        if card is None or not card.sources.isVisible() or card.sources.chosen() is None:
            return False
        card.sources.take.click()
        return True

    def set_status(self, index: int) -> None:
        """Give the selected claim a status by its place on the scale, counted from 0."""
        statuses = self._session.codebook.offered
        if 0 <= index < len(statuses):
            self._opener.on_card(lambda: self.card.set_status(statuses[index].key), show=False)

    def assess(self) -> None:
        """Go to where one's own assessment of the selected claim is given."""
        self._opener.on_card(self.card.assessments.start)

    def leave_editor(self) -> None:
        """Hand in what was typed and go one step out: from a field, or the filter, to the cards."""
        card, focused = self._opener.made(), QApplication.focusWidget()
        if card is not None:
            card.finish()
        if card is not None and self._opener.has_focus():
            card.escape()
        elif focused is not None and self.header.isAncestorOf(focused):
            self.focus_list()

    def finish(self) -> None:
        card = self._opener.made()
        if card is not None:
            card.submit()

    # the session's signals

    def _article_opened(self, opened: OpenedArticle | None) -> None:
        article_id = opened.article.article_id if opened is not None else ""
        self._article_id = article_id
        self._opener.set_article(article_id)
        self.model.set_cards(opened.cards if opened is not None else ())
        self._count()
        selected = self._session.claim_id()
        if selected:
            self._selected(selected)
            self._opener.read(selected)  # also where it is open: of another revision by now

    def _changed(self, changes: Changes) -> None:
        if changes.codebook:
            self._take_codebook()
        if not self._article_id:
            return
        if changes.claims:
            self.phrase.ask_again()
        card = self._opener.made()
        if card is not None and not changes.claims <= {self._opener.claim_id()}:
            card.look_again()
        if self._article_id in changes.articles or changes.claims:
            self._opener.forget_claimants()

    def _updated(self, update: DeskUpdate) -> None:
        """Take the cards of the claims that acts have touched, and what has become of the open one."""
        if not update.article_id or update.article_id != self._article_id:
            return
        if update.claims is None:
            self.model.set_cards(update.cards.values())
        elif update.claims:
            self.model.apply({claim_id: update.cards.get(claim_id) for claim_id in update.claims})
        self._opener.update(update)

    def _selected(self, claim_id: str) -> None:
        self.finish()
        self.model.keep(claim_id)
        self.list.mark(claim_id)
        self._opener.select(claim_id)

    def _reveal(self, claim_id: str) -> None:
        if claim_id == self._opener.claim_id():
            self.list.reveal(claim_id)
        # else it is revealed when it has been read and opened

    def _take_theme(self, theme: Theme) -> None:
        self._apply_sheet(theme)
        card = self._opener.made()
        if card is not None:
            card.set_theme(theme)
        self.phrase.set_theme(theme)
        self.header.button.set_theme(theme)
        self.list.viewport().update()

    def _apply_sheet(self, theme: Theme) -> None:
        sheet = scaled_sheet(panel_stylesheet(theme), scale_of(self))
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)

    def _take_codebook(self) -> None:
        codebook = self._session.codebook
        self.model.set_codebook(codebook)
        self.header.set_codebook(codebook)
        card = self._opener.made()
        if card is not None:
            card.set_codebook()

    def _take_dropped(self, claim_id: str, mime: QMimeData) -> None:
        """Open the claim that something was dropped on, for which it is evidence."""
        held = copied(mime)
        self._session.select_claim(claim_id, reveal=False)
        self._opener.on_card(lambda: self.card.evidence.take(held), show=False)

    def _offer_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_requested.emit(menu)
        menu.popup(place)

    # the cards

    def _choose(self, claim_id: str) -> None:
        self._session.select_claim(claim_id)

    def _filter(self, wanted: CardFilter) -> None:
        self.model.set_filter(wanted)
        if wanted.empty and self._opener.claim_id():
            self.list.reveal(self._opener.claim_id())

    def _count(self) -> None:
        self.header.offer_checkers(self.model.checkers())
        has_article = bool(self._article_id)
        self.header.set_used(has_article)
        self._line.setVisible(has_article)
        if not has_article:
            page = self._nothing
        elif self.model.rowCount():
            page = self._page
        else:
            page = self._no_hits if self.model.total else self._none_yet
        self._stack.setCurrentWidget(page)
        self.tab_changed.emit()

    def _count_held(self) -> None:
        self.header.show_held(len(self._held_elsewhere()))

    def _held_elsewhere(self) -> list[str]:
        """The claims with something typed that isn't saved; the open one says so itself."""
        return [claim_id for claim_id in self.edits.held_claims() if claim_id != self._opener.claim_id()]

    def _tell_held(self, edit: Edit) -> None:
        announce(self, edit.problem or tr("Changed elsewhere meanwhile: what you typed is kept. Choose which to keep."))

    def _show_held(self) -> None:
        claims = self._held_elsewhere()
        if claims:
            self._session.select_claim(claims[0])

    def _go_to(self, mention: Mention) -> None:
        """Go to another place of the open claim."""
        if mention.article_id == self._article_id:
            self.mention_wanted.emit(mention)
        else:
            self._go_elsewhere(Destination(mention.article_id, mention.claim_id, mention.start, mention.end))

    def _go_elsewhere(self, destination: Destination) -> None:
        self.finish()
        self.destination_wanted.emit(destination)

    # leaving

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if tells_of_scale(event):
            self._apply_sheet(self._session.theme)
        elif event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.finish()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.finish()


def _edit(box: QWidget, *, select: bool = False) -> None:
    box.setFocus(Qt.FocusReason.ShortcutFocusReason)
    if select and hasattr(box, "select_all"):
        box.select_all()
