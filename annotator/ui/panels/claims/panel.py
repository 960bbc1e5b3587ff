"""The claims panel: puts header, cards and the opened card together, and keeps them true to the project.

What changes arrives as a `DeskUpdate`; only a claim that is opened is read. What was typed is never overwritten.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QMimeData, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QMenu, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.domain.desk import DeskUpdate, OpenedClaim
from annotator.domain.similar import Question
from annotator.ui.accessible import announce
from annotator.ui.actions.hints import way_to
from annotator.ui.actions.type_ahead import TypeAhead
from annotator.ui.editing.edits import Edit, Edits
from annotator.ui.editing.stylesheet import panel_stylesheet
from annotator.ui.i18n import tr
from annotator.ui.navigation.destination import Destination
from annotator.ui.panels.base import PagePanel, Tab
from annotator.ui.panels.claims.card.similar_claims import SimilarClaims
from annotator.ui.panels.claims.list.card_list import CardList
from annotator.ui.panels.claims.list.header import PanelHeader
from annotator.ui.panels.claims.list.model import CardFilter, ClaimsModel
from annotator.ui.panels.evidence.dragged import copied
from annotator.ui.theme import PANE_PADDING
from annotator.ui.widgets.empty_state import EmptyState
from annotator.ui.widgets.sections import INSET, link_button

if TYPE_CHECKING:
    from annotator.config import Settings
    from annotator.domain.claim import Mention
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

    menu_requested = Signal(QMenu)
    """A context menu of the selected claim, to be filled by whoever knows the actions, before it is shown."""

    wanted = Signal()
    """The user goes into the opened card: the panel should be in front."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._article_id = ""
        self._when_open: Callable[[], object] | None = None
        self.type_ahead = TypeAhead(self)
        self._claimants_known = False
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
        self._card: ClaimCard | None = None
        self._opening = QTimer(self)
        self._opening.setSingleShot(True)
        self._opening.setInterval(0)  # what is marked in the text is painted first
        self._opening.timeout.connect(self._open_held)
        self._make_empty_states()
        self._lay_out()
        self._connect()
        self._take_codebook()
        self._take_theme(session.theme)
        self._article_opened(session.article())

    @property
    def card(self) -> ClaimCard:
        """The editor of the opened claim. Made when a claim is first opened: reading alone needs none of its fields."""
        if self._card is None:
            from annotator.ui.panels.claims.card.card import ClaimCard

            self._card = card = ClaimCard(self._session, self.edits)
            self.list.set_card(card)
            card.set_codebook()
            card.set_theme(self._session.theme)
            card.ended.connect(self.focus_list)
            card.shown.connect(self.list.reveal_in_card)
            card.menu_wanted.connect(self._offer_menu)
            card.claimants_wanted.connect(self._read_claimants)
            card.places.wanted.connect(self._go_to)
            card.disagreement.destination_wanted.connect(self._go_elsewhere)
            card.similar.shown.connect(self.list.reveal_in_card)
            card.similar.link_wanted.connect(lambda similar: self.link_wanted.emit(similar, False))
        return self._card

    def _in_card(self) -> str:
        """Return the id of the claim that is open in the card, "" for none."""
        return self._card.claim_id if self._card is not None else ""

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
        self._on_card(lambda: _edit(self.card.wording.box, select=True))

    def edit_rationale(self) -> None:
        """Edit the rationale of the selected claim."""
        self._on_card(lambda: _edit(self.card.rationale.box))

    def edit_tags(self) -> None:
        """Add tags to the selected claim."""
        self._on_card(lambda: _edit(self.card.tags.box))

    def edit_claimant(self) -> None:
        """Edit the claimant of the selected claim."""
        self._on_card(lambda: _edit(self.card.claimant.box, select=True))

    def edit_correction(self) -> None:
        """Edit the correction of the selected claim; an empty one starts from the quote."""
        self._on_card(lambda: _edit(self.card.correction.box))

    def add_evidence(self) -> None:
        """Add evidence to the selected claim: a URL is pasted, or a title typed."""
        self._on_card(self.card.evidence.start_adding)

    def paste_in_card(self) -> bool:
        """Let the evidence in the card take what is pasted, where the focus is in it; tell whether it did."""
        focus = QApplication.focusWidget()
        if self._card is None or focus is None or not self._card.evidence.isAncestorOf(focus):
            return False
        return self._card.evidence.paste()

    def add_comment(self) -> None:
        """Write a comment on the selected claim."""
        self._on_card(self.card.comments.start)

    def ask_writer(self) -> None:
        """Write a query to the writer about the selected claim."""
        self._on_card(self.card.queries.start)

    def edit_details(self) -> None:
        """Unfold the details of the selected claim, and go there."""
        self._on_card(self.card.details.open)

    def void(self) -> None:
        """Ask why the selected claim's check turned out wrong; where it is void already, let it stand again."""
        card = self.model.card(self._session.claim_id())
        void = card is not None and card.void
        self._on_card(self.card.void.reinstate if void else self.card.void.start)

    def ask_for_phrase(self, phrase: str, date: str) -> None:
        """Show claims checked before that are like a phrase selected in the article; "" for none."""
        self.phrase.ask(Question(phrase, date=date) if phrase else None)

    def focus_similar(self) -> None:
        """Go to the first of the claims checked before that are shown."""
        if self.phrase.found() or self._card is None:
            self.phrase.focus_first()
        else:
            self._card.similar.focus_first()

    def link_similar(self) -> bool:
        """Ask to link to the chosen one of the claims checked before; tell whether there is one."""
        for shown in (self.phrase, self._card.similar) if self._card is not None else (self.phrase,):
            if shown.isVisible() and shown.chosen() is not None:
                shown.link.click()
                return True
        return False

    def set_status(self, index: int) -> None:
        """Give the selected claim a status by its place on the scale, counted from 0."""
        statuses = self._session.codebook.offered
        if 0 <= index < len(statuses):
            self._on_card(lambda: self.card.set_status(statuses[index].key), show=False)

    def leave_editor(self) -> None:
        """Hand in what was typed and go one step out: from a field, or the filter, to the cards."""
        if self._card is not None:
            self._card.finish()
        focused = QApplication.focusWidget()
        if focused is not None and self._card is not None and self._card.isAncestorOf(focused):
            self._card.escape()
        elif focused is not None and self.header.isAncestorOf(focused):
            self.focus_list()

    def finish(self) -> None:
        if self._card is not None:
            self._card.submit()

    # the session's signals

    def _article_opened(self, opened: OpenedArticle | None) -> None:
        article_id = opened.article.article_id if opened is not None else ""
        if article_id != self._article_id:
            self._close_card()
        self._article_id = article_id
        self._claimants_known = False
        self.model.set_cards(opened.cards if opened is not None else ())
        self._count()
        selected = self._session.claim_id()
        if selected:
            self._selected(selected)
            self._read_claim(selected)  # also where it is open: of another revision by now

    def _changed(self, changes: Changes) -> None:
        if changes.codebook:
            self._take_codebook()
        if not self._article_id:
            return
        if changes.claims:
            self.phrase.ask_again()
        if self._card is not None and not changes.claims <= {self._in_card()}:
            self._card.look_again()
        if self._article_id in changes.articles or changes.claims:
            self._claimants_known = False

    def _updated(self, update: DeskUpdate) -> None:
        """Take the cards of the claims that acts have touched, and what has become of the open one."""
        if not update.article_id or update.article_id != self._article_id:
            return
        if update.claims is None:
            self.model.set_cards(update.cards.values())
        elif update.claims:
            self.model.apply({claim_id: update.cards.get(claim_id) for claim_id in update.claims})
        selected = self._session.claim_id()
        wholes = {one.claim_id: one.opened for one in update.wholes}
        if selected in wholes:
            self._open(selected, self._session.held(selected) if wholes[selected] is not None else None)
        elif selected and selected in update.changes.claims:
            self._read_claim(selected)

    def _selected(self, claim_id: str) -> None:
        self.finish()
        self.model.keep(claim_id)
        self.list.mark(claim_id)
        if self._when_open is not None:
            self._when_open = None
            self.type_ahead.stop()
        if not claim_id:
            self._close_card()
        elif claim_id != self._in_card():
            if self._session.held(claim_id) is None:
                self._read_claim(claim_id)
            else:
                self._opening.start()

    def _reveal(self, claim_id: str) -> None:
        if claim_id == self._in_card():
            self.list.reveal(claim_id)
        # else it is revealed when it has been read and opened

    def _take_theme(self, theme: Theme) -> None:
        self.setStyleSheet(panel_stylesheet(theme))
        if self._card is not None:
            self._card.set_theme(theme)
        self.phrase.set_theme(theme)
        self.header.button.set_theme(theme)
        self.list.viewport().update()

    def _take_codebook(self) -> None:
        codebook = self._session.codebook
        self.model.set_codebook(codebook)
        self.header.set_codebook(codebook)
        if self._card is not None:
            self._card.set_codebook()

    def _take_dropped(self, claim_id: str, mime: QMimeData) -> None:
        """Open the claim that something was dropped on, for which it is evidence."""
        held = copied(mime)
        self._session.select_claim(claim_id, reveal=False)
        self._on_card(lambda: self.card.evidence.take(held), show=False)

    def _offer_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_requested.emit(menu)
        menu.popup(place)

    # reading

    def _open_held(self) -> None:
        claim_id = self._session.claim_id()
        held = self._session.held(claim_id)
        if held is not None and claim_id != self._in_card():
            self._open(claim_id, held)

    def _read_claim(self, claim_id: str) -> None:
        article_id, turn = self._article_id, self._session.turn()

        def take(opened: OpenedClaim | None) -> None:
            if article_id != self._article_id or claim_id != self._session.claim_id():
                return
            if self._session.touched_since(claim_id, turn):  # it may have been read before that
                self._read_claim(claim_id)
                return
            if opened is not None:
                self._session.hold(opened)
            self._open(claim_id, opened)

        self._session.read(lambda project: project.views.claim(claim_id, article_id), take, self, key="claim")

    def _open(self, claim_id: str, opened: OpenedClaim | None) -> None:
        """Open a claim that is selected in the card, or take what is stored of it now; None where it is gone."""
        if opened is None:
            self.edits.drop_all(claim_id)
            self._close_card()
            self._session.select_claim("", reveal=False)  # what was to be done when it is open is given up
            return
        if self.card.claim_id == claim_id:
            self.card.refresh(opened, self._article_id)
            self.list.open_card(claim_id)
            return
        if self.card.isAncestorOf(QApplication.focusWidget() or self):
            self.focus_list()  # what is typed next was not meant for this claim
        self.card.open(opened, self._article_id)
        self._count_held()
        self.list.mark(claim_id)
        self.list.open_card(claim_id)
        self.list.reveal(claim_id)
        when_open, self._when_open = self._when_open, None
        if when_open is not None:
            when_open()

    def _close_card(self) -> None:
        if self._card is not None:
            if self._card.isAncestorOf(QApplication.focusWidget() or self):
                self.focus_list()
            self._card.close_claim()
        self._count_held()
        self.list.open_card("")

    def _on_card(self, act: Callable[[], object], *, show: bool = True) -> None:
        """Do something in the selected claim's card, now or as soon as it is open; `show` where it is to be seen."""
        claim_id = self._session.claim_id()
        if show and claim_id:
            self.wanted.emit()
        if claim_id and claim_id == self._in_card():
            act()
        elif claim_id:
            self._when_open = act
            if show:
                self.type_ahead.start()  # what is typed until the card is open is meant for what opens then
                self.type_ahead.opening()

    def _read_claimants(self) -> None:
        if self._claimants_known:
            return
        self._claimants_known = True
        article_id = self._article_id
        names = self.card.set_claimants
        self._session.read(lambda project: project.views.claimants(article_id), names, self, key="claimants")

    # the cards

    def _choose(self, claim_id: str) -> None:
        self._session.select_claim(claim_id)

    def _filter(self, wanted: CardFilter) -> None:
        self.model.set_filter(wanted)
        if wanted.empty and self._in_card():
            self.list.reveal(self._in_card())

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
        return [claim_id for claim_id in self.edits.held_claims() if claim_id != self._in_card()]

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
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.finish()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.finish()


def _edit(box: QWidget, *, select: bool = False) -> None:
    box.setFocus(Qt.FocusReason.ShortcutFocusReason)
    if select and hasattr(box, "select_all"):
        box.select_all()
