"""Above the claims: how many are checked, the share of checkables that is covered, and the sign-off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.domain.checkable import Level
from annotator.ui.dialogs.sign_off import sign_off_details, sign_off_reasons, sign_off_words
from annotator.ui.i18n import QT_TR_NOOP, number_words, percent_words, tr, translated
from annotator.ui.models.coverage_watcher import CoverageWatcher
from annotator.ui.theme import PANE_PADDING, SPACE
from annotator.ui.widgets.sections import ElidedButton
from annotator.ui.widgets.share_bar import ShareBar

if TYPE_CHECKING:
    from annotator.domain.article import Article
    from annotator.services.results import OpenedArticle
    from annotator.ui.session import Session


_COUNTED = {
    Level.ESSENTIAL: QT_TR_NOOP("{0} of {1} essential"),
    Level.USUAL: QT_TR_NOOP("{0} of {1} usual"),
    Level.ALL: QT_TR_NOOP("{0} of {1} in all"),
}
_TOLD = {
    Level.ESSENTIAL: QT_TR_NOOP(
        "Essential checkables that are covered by a claim, or waived. A sign-off asks for the usual ones."
    ),
    Level.USUAL: QT_TR_NOOP("Usual checkables that are covered by a claim, or waived"),
    Level.ALL: QT_TR_NOOP("Checkables that are covered by a claim, or waived. A sign-off asks for the usual ones."),
}


class CoverageBar(QWidget):
    """One line of progress, with coverage as a bar; who signed the article off."""

    sign_off_wanted = Signal()
    """The article should be signed off."""

    withdraw_wanted = Signal()
    """The sign-off should be taken back."""

    def __init__(self, session: Session, covering: CoverageWatcher) -> None:
        super().__init__()
        self._covering = covering
        self._checked = QLabel()
        self._checked.setProperty("role", "strong")
        self._share = QLabel()
        self._share.setProperty("role", "muted")
        self._bar = ShareBar(session, self)
        self.sign_off = QPushButton(tr("Sign off"))
        self.sign_off.setProperty("role", "small")
        self.sign_off.setAutoDefault(False)
        # It goes when it has done its work: clicked, it must not take along where the caret was.
        self.sign_off.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.sign_off.clicked.connect(self.sign_off_wanted)
        self._signed = self._make_signed()
        self._lay_out()
        covering.changed.connect(self._show)
        session.article_opened.connect(self._show_opened)
        session.article_refreshed.connect(self._show_state)
        session.theme_changed.connect(self._repaint)
        opened = session.article()
        self._show_state(opened.article if opened else None)
        self._show()

    def _show_opened(self, opened: OpenedArticle | None) -> None:
        self._show_state(opened.article if opened else None)

    def _repaint(self) -> None:
        self._bar.update()

    def _make_signed(self) -> QWidget:
        """Make the line that says who signed it off."""
        holder = QWidget(self)
        self._who = ElidedButton("", "", holder)
        self._who.setProperty("role", "signed")
        self._who.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.withdraw = QPushButton(tr("Withdraw"), holder)
        self.withdraw.setProperty("role", "link")
        self.withdraw.setToolTip(tr("Take the sign-off back: the article is in progress again"))
        self.withdraw.setAutoDefault(False)
        self.withdraw.clicked.connect(self.withdraw_wanted)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * SPACE)
        row.addWidget(self._who, 1)
        row.addWidget(self.withdraw)
        self._although = QLabel(self)
        self._although.setTextFormat(Qt.TextFormat.PlainText)
        self._although.setWordWrap(True)
        self._although.setProperty("role", "muted")
        self._although.hide()
        return holder

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self._checked)
        top.addWidget(self._share)
        top.addStretch(1)
        top.addWidget(self.sign_off)
        self.row = top
        column = QVBoxLayout(self)
        column.setContentsMargins(PANE_PADDING, 2 * SPACE, PANE_PADDING, 0)
        column.setSpacing(SPACE)
        column.addLayout(top)
        column.addWidget(self._bar)
        column.addWidget(self._signed)
        column.addWidget(self._although)

    def show_claims(self, total: int, settled: int) -> None:
        """Say how many claims there are, and have a status that settles them."""
        number = QLocale().toString
        words = tr("{checked} of {all} checked").replace("{checked}", number(settled))
        self._checked.setText(words.replace("{all}", number(total)) if total else tr("No claims yet"))

    def _show(self) -> None:
        coverage = self._covering.coverage
        if not self._covering.known:
            self._share.setText(" · …")
            self._bar.set_share(0.0, tr("Coverage is not known yet"))
            return
        level = self._covering.level
        done, counted = number_words(coverage.covered + coverage.waived), number_words(coverage.checkables)
        words = translated(_COUNTED[level]).replace("{0}", done).replace("{1}", counted)
        self._share.setText(" · " + words)
        self._share.setToolTip(translated(_TOLD[level]))
        told = tr("Coverage {0}").replace("{0}", percent_words(coverage.share))
        self._bar.set_share(coverage.share, f"{told}: {words}")

    def _show_state(self, article: Article | None) -> None:
        signed = article.sign_off if article is not None else None
        self.sign_off.setVisible(signed is None)
        self._signed.setVisible(signed is not None)
        self._although.setVisible(signed is not None and signed.in_spite)
        if signed is not None:
            self._who.set_words(sign_off_words(signed))
            self._who.setToolTip(sign_off_details(signed))
            self._who.setProperty("state", "in_spite" if signed.in_spite else "")
            self._who.style().unpolish(self._who)
            self._who.style().polish(self._who)
            self._although.setText("\n".join(sign_off_reasons(signed)))
