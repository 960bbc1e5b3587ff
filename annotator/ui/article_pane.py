"""The middle pane: the article view, joined to the session, with a find bar; and what to do where there is no article.

The view knows marks, the session knows claims; this is where the two meet. Not the painting, and not what the keys do
to claims (`commands/claims.py`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Set
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QMenu, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.article import Article
from annotator.domain.changes import Changes
from annotator.domain.claim import ClaimSummary, Mark
from annotator.domain.emphasis import emphasis_of
from annotator.domain.text import trimmed
from annotator.ui.article.quoting import Source
from annotator.ui.article.style import ArticleHeading
from annotator.ui.article.view import ArticleView
from annotator.ui.find.bar import FindBar
from annotator.ui.i18n import local_date, tr
from annotator.ui.pages import MessagePage
from annotator.ui.session import Session
from annotator.ui.state import Place, WindowState

if TYPE_CHECKING:
    from annotator.config import Settings
    from annotator.domain.desk import DeskUpdate
    from annotator.services.results import OpenedArticle


class ArticlePane(QWidget):
    """Shows the session's open article and keeps its marks fresh."""

    menu_requested = Signal(QMenu)
    """A context menu, to be filled by whoever knows the actions, before it is shown."""

    caret_in_claim = Signal(str)
    """The id of the claim that the caret is in, "" when it is in none; whenever that changes."""

    marks_refreshed = Signal()
    """The marks of the shown article are as the project has them now."""

    wanted = Signal()
    """Somebody goes to the text: it should be seen."""

    zoom_changed = Signal(float)

    details_requested = Signal()
    cuts_requested = Signal()

    def __init__(
        self, session: Session, state: WindowState, welcome: MessagePage, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("articlePane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Article"))
        self._session = session
        self._state = state
        self._marks: dict[str, Mark] = {}
        self._cards: dict[str, ClaimSummary] = {}
        self._caret_claim = ""
        self._greeted = False
        self._moving: Counter[str] = Counter()
        self._pointed_at = (0, 0)
        self._shown: tuple[str, str] = ("", "")  # article and revision
        self.view = ArticleView()
        self.view.setAccessibleName(tr("Article text"))
        self.view.set_zoom(state.zoom)
        self.view.set_mention_names(self.name_of)
        self.view.set_snapping(to_words=session.settings.snap_to_words)
        self.finder = FindBar(self.view, session.runner)
        self._stack = QStackedWidget()
        self._stack.addWidget(welcome)
        self._welcome = welcome
        self._stack.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.finder)
        column.addWidget(self._stack, 1)
        self._restyle()
        self._connect()

    def _connect(self) -> None:
        session, view = self._session, self.view
        session.article_opened.connect(self._show)
        session.article_refreshed.connect(self._show_heading)
        session.changed.connect(self._on_changed)
        session.updated.connect(self._on_updated)
        session.claim_selected.connect(view.set_selected_claim)
        session.reveal_requested.connect(self._reveal)
        session.theme_changed.connect(self._restyle)
        session.settings_changed.connect(self._follow_settings)
        view.mention_activated.connect(self._on_mention)
        view.caret_moved.connect(self._on_caret)
        view.selection_changed.connect(self._on_selection)
        view.zoom_changed.connect(self._on_zoom)
        view.context_menu_requested.connect(self._offer_menu)

    # what the actions call

    def go_into(self) -> None:
        """Give the focus to the text, or to what is offered while no article is open."""
        self.wanted.emit()
        offered = self._welcome.first_button()
        there = self._stack.currentWidget() is self.view
        (self.view if there or offered is None else offered).setFocus(Qt.FocusReason.OtherFocusReason)

    def open_finder(self) -> None:
        """Open the find bar."""
        self.wanted.emit()
        self.finder.open()

    def find_next(self) -> None:
        """Go to the next place found."""
        self.finder.step(1)

    def find_previous(self) -> None:
        """Go to the place found before."""
        self.finder.step(-1)

    def toggle_find_case(self) -> None:
        """Let case and accents count in finding, or no longer."""
        self.finder.toggle_case()

    def toggle_find_word(self) -> None:
        """Find whole words only, or parts of them as well."""
        self.finder.toggle_whole_word()

    def toggle_find_pattern(self) -> None:
        """Find by regular expressions, or by words as they are."""
        self.finder.toggle_pattern()

    def copy(self) -> None:
        """Copy the selected text."""
        self.view.copy()

    def copy_with_source(self) -> None:
        """Copy the selected text as a quotation with its source."""
        self.view.copy_with_source()

    def choose_on_line(self) -> None:
        """Offer the claims on the caret's line."""
        self.view.choose_on_line()

    def zoom_in(self) -> None:
        """Set the text larger."""
        self.view.zoom_in()

    def zoom_out(self) -> None:
        """Set the text smaller."""
        self.view.zoom_out()

    def zoom_reset(self) -> None:
        """Set the text at 100 %."""
        self.view.zoom_reset()

    def edit_details(self) -> None:
        """Ask for the dialog with the article's metadata."""
        self.details_requested.emit()

    def show_cuts(self) -> None:
        """Ask for the list of what was cut from the article."""
        self.cuts_requested.emit()

    # what is shown

    def article_id(self) -> str:
        """Return the shown article's id, "" for none."""
        return self._shown[0]

    def mark(self, mention_id: str) -> Mark | None:
        """Return a mention's mark, None where it isn't in the shown article."""
        return self._marks.get(mention_id)

    def marks(self) -> Iterable[Mark]:
        """Return all marks of the shown article, in no order."""
        return self._marks.values()

    def versions(self, claim_ids: Iterable[str]) -> dict[str, int]:
        """Return the versions of claims as they are shown: what an act on them is built on."""
        return {claim_id: self._cards[claim_id].version for claim_id in claim_ids if claim_id in self._cards}

    def cards(self, claim_ids: Iterable[str]) -> list[ClaimSummary]:
        """Return the cards of claims in the shown article, in the order that they are asked for."""
        return [self._cards[claim_id] for claim_id in claim_ids if claim_id in self._cards]

    def mark_to_split(self) -> Mark | None:
        """Return the mark that the caret is inside, or the selection is a part of: the selected claim's, if it can be.

        Otherwise the innermost one.
        """
        start, end = self.view.selection()
        under = [self._marks[mention_id] for mention_id in self.view.mentions_at(start) if mention_id in self._marks]
        fitting = [mark for mark in under if _can_be_split(mark, start, end)]
        selected = self._session.claim_id()
        return min(fitting, key=lambda mark: mark.claim_id != selected, default=None)

    def marks_of(self, claim_id: str) -> list[Mark]:
        """Return the marks of a claim in the shown article, in text order."""
        return sorted((mark for mark in self._marks.values() if mark.claim_id == claim_id), key=lambda mark: mark.start)

    def nearest_mark(self, claim_id: str) -> Mark | None:
        """Return the claim's mark nearest to the caret."""
        caret = self.view.caret()
        marks = self.marks_of(claim_id)
        return min(marks, key=lambda mark: max(mark.start - caret, caret - mark.end, 0), default=None)

    def revision_id(self) -> str:
        """Return the shown revision's id, "" for none: what positions in the text are meant for."""
        return self._shown[1]

    def claim_at_caret(self) -> str:
        """Return the id of the innermost claim that the caret is in, "" for none."""
        return self._caret_claim

    def point_at(self, start: int, end: int) -> None:
        """Select words that the program has found to be looked at, and bring them into view."""
        self.view.select(start, end)
        self.view.ensure_visible(start, end)
        self._pointed_at = (start, end)

    def take_sentence(self) -> tuple[int, int]:
        """Return what the user has selected, without white space at its ends; else select the sentence and return that.

        A selection that the program made (`point_at`) is none of the user's: it is the sentence in which its words
        stand, but for a quotation of several.
        """
        start, end = trimmed(self.view.text(), *self.view.selection())
        if start == end:
            self.view.select_sentence_at(self.view.caret())
        elif (start, end) == self._pointed_at:
            self.view.select_sentence_at(start)
            if self.view.selection()[1] < end:
                self.view.select(start, end)
        return trimmed(self.view.text(), *self.view.selection())

    def put_mark(self, mark: Mark) -> None:
        """Show a mark at its new place before the project has it; `mark_settled` must follow once that was decided.

        Keys are typed faster than acts are committed: the next word is counted from here.
        """
        self._moving[mark.mention_id] += 1
        self._marks[mark.mention_id] = mark
        self.view.update_marks([mark.mention_id], [mark])

    def mark_settled(self, mention_id: str) -> None:
        """Take a mark's place from the project again, when no other move of it is under way."""
        self._moving[mention_id] -= 1
        self._moving = +self._moving

    def keep_place(self) -> None:
        """Remember where the reader is in the shown article."""
        article_id = self.article_id()
        if article_id:
            place = Place(article_id, self.view.caret(), self.view.top_position())
            self._state.set_place(self._session.project.url, place)
            self._state.set_last_article(self._session.project.url, article_id)

    def _show(self, opened: OpenedArticle | None) -> None:
        self.keep_place()
        if opened is None:
            self._shown = ("", "")
            self._marks, self._cards = {}, {}
            self._stack.setCurrentIndex(0)
            return
        article = opened.article
        again = self._shown[0] == article.article_id
        self._shown = (article.article_id, article.revision_id)
        self._marks = {mark.mention_id: mark for mark in opened.marks}
        self._cards = {card.claim_id: card for card in opened.cards}
        self._moving.clear()
        self.finder.forget()
        text = opened.revision.text
        emphasis = emphasis_of(text, opened.revision.cuts)
        self.view.set_article(text, heading(article, opened.words), opened.marks, source(article), emphasis)
        self.view.set_selected_claim(self._session.claim_id())
        self._stack.setCurrentWidget(self.view)
        place = self._state.place(self._session.project.url, article.article_id)
        self.view.restore(min(place.caret, len(text)), place.top)
        if not again:
            self._state.set_last_article(self._session.project.url, article.article_id)
            self._take_focus()

    def _take_focus(self) -> None:
        """Take the focus for the first article, or from the page that stood in its place; later it stays put."""
        focus = QApplication.focusWidget()
        if not self._greeted or focus is None or self.isAncestorOf(focus):
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._greeted = True

    def _show_heading(self, article: Article) -> None:
        opened = self._session.article()
        if opened is not None and article.article_id == self.article_id():
            caret, top, text = self.view.caret(), self.view.top_position(), opened.revision.text
            emphasis, marks = emphasis_of(text, opened.revision.cuts), list(self._marks.values())
            self.view.set_article(text, heading(article, opened.words), marks, source(article), emphasis)
            self.view.restore(caret, top)
            self.finder.show_again()

    def _restyle(self) -> None:
        session = self._session
        self._quiet = session.settings.quiet_checked
        self.view.set_style(session.theme.article_style(session.codebook, self.view.zoom(), quiet=self._quiet))
        self.finder.apply_theme(self._session.theme)

    def _follow_settings(self, settings: Settings) -> None:
        self.view.set_snapping(to_words=settings.snap_to_words)
        if settings.quiet_checked != self._quiet:
            self._restyle()

    # keeping marks fresh

    def _on_changed(self, changes: Changes) -> None:
        if changes.codebook:
            self._restyle()

    def _on_updated(self, update: DeskUpdate) -> None:
        """Take the marks and cards of the claims that acts have touched."""
        if not update.article_id or (update.article_id, update.revision_id) != self._shown:
            return
        claims: Set[str] = self._cards.keys() | update.cards.keys() if update.claims is None else update.claims
        if not claims:
            return
        now = {mark.mention_id: mark for mark in update.marks}
        now |= {moving: self._marks[moving] for moving in self._moving if moving in now and moving in self._marks}
        before = {mark.mention_id: mark for mark in self._marks.values() if mark.claim_id in claims}
        removed = [mention_id for mention_id in before if mention_id not in now]
        added = [mark for mention_id, mark in now.items() if before.get(mention_id) != mark]
        for mention_id in removed:
            del self._marks[mention_id]
        self._marks.update(now)
        for claim_id in claims:
            self._cards.pop(claim_id, None)
        self._cards.update(update.cards)
        if removed or added:
            self.view.update_marks([*removed, *(mark.mention_id for mark in added if mark.mention_id in before)], added)
        if self._session.claim_id() and self._session.claim_id() not in self._cards:
            self._session.select_claim("")
        self._on_caret(self.view.caret())
        self.marks_refreshed.emit()

    # the view's signals

    def _on_mention(self, mention_id: str) -> None:
        mark = self._marks.get(mention_id)
        if mark is not None:
            self._session.select_claim(mark.claim_id)

    def _on_caret(self, caret: int) -> None:
        under = [mention_id for mention_id in self.view.mentions_at(caret) if mention_id in self._marks]
        claim_id = self._marks[under[0]].claim_id if under else ""
        if claim_id != self._caret_claim:
            self._caret_claim = claim_id
            self.caret_in_claim.emit(claim_id)

    def _on_selection(self, start: int, end: int) -> None:
        if (start, end) != self._pointed_at:
            self._pointed_at = (0, 0)

    def _on_zoom(self, factor: float) -> None:
        self._state.zoom = factor
        self.zoom_changed.emit(factor)

    def _reveal(self, claim_id: str) -> None:
        mark = self.nearest_mark(claim_id)
        if mark is not None:
            self.view.ensure_visible(mark.start, mark.end)

    def _offer_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_requested.emit(menu)
        menu.popup(place)

    def name_of(self, mention_id: str) -> str:
        """What a screen reader says of a mention."""
        mark = self._marks.get(mention_id)
        card = self._cards.get(mark.claim_id) if mark else None
        if card is None:
            return tr("claim")
        status = self._session.codebook.status_by_key.get(card.status)
        return tr("claim, {status}: {wording}").format(
            status=status.label if status else card.status, wording=card.wording
        )


def _can_be_split(mark: Mark, start: int, end: int) -> bool:
    if start == end:
        return mark.start < start < mark.end
    return mark.start <= start and end <= mark.end and (start, end) != (mark.start, mark.end)


def heading(article: Article, words: int) -> ArticleHeading:
    """Return what stands above an article: only what is known of it, nothing made up."""
    known = article.metadata
    revision = tr("revision {number}").format(number=article.revision) if article.revision > 1 else ""
    above = (known.publisher, local_date(known.published), revision, _signed(article))
    made = tr("no headline: the first sentence stands for it") if known.title_made else ""
    length = tr("%Ln word(s)", "", words) if words else ""
    below = (known.byline, language_name(known.language), length, made)
    return ArticleHeading(_joined(above), known.title or tr("Untitled"), _joined(below), known.language)


def _signed(article: Article) -> str:
    """Return that an article is signed off, and whether that was in spite of something; "" where it is not."""
    if article.sign_off is None:
        return ""
    return tr("signed off all the same") if article.sign_off.in_spite else tr("signed off")


def source(article: Article) -> Source:
    """Return what is known of an article, to go along with what is copied from it."""
    known = article.metadata
    return Source(known.title, known.publisher, known.published, known.url)


def _joined(parts: tuple[str, ...]) -> str:
    return " · ".join(part for part in parts if part)


def language_name(tag: str) -> str:
    """Return the name of a language for its BCP 47 tag, the tag itself where Qt knows none, "" for none."""
    if not tag:
        return ""
    locale = QLocale(tag)
    return tag if locale.language() == QLocale.Language.C else QLocale.languageToString(locale.language())
