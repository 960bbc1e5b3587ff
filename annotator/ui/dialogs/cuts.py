"""What was cut from the open article when it was read, each with its reason and its place, to be put back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.article import Cut
from annotator.ui.dialogs.layout import Dialog
from annotator.ui.i18n import tr, translated
from annotator.ui.widgets.margins import set_margins

if TYPE_CHECKING:
    from annotator.services.results import OpenedArticle
    from annotator.ui.session import Session

_CONTEXT = 60  # characters shown on each side of a cut


class CutsDialog(Dialog):
    """Follows the session: shows the cuts of whatever article is open."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(tr("What was cut"), parent, 620)
        self.resize(620, 480)
        self._session = session
        self._head = self.say("")
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(tr("Cuts"))
        self.column.addWidget(self._area, 1)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        self.buttons(close)
        session.article_opened.connect(self._show)
        session.destroyed.connect(self.reject)
        self._show(session.article())

    def _show(self, opened: OpenedArticle | None) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        set_margins(column, 0, 0, 8, 0)
        column.setSpacing(12)
        cuts = opened.revision.cuts if opened else ()
        self._head.setText(self._summary(opened))
        for cut in cuts:
            column.addWidget(self._card(opened, cut) if opened else QWidget())
        column.addStretch(1)
        self._area.setWidget(inside)

    def _summary(self, opened: OpenedArticle | None) -> str:
        if opened is None:
            return tr("No article is open.")
        number = len(opened.revision.cuts)
        if not number:
            return tr("Nothing was cut from this article: it stands as it was read.")
        words = tr("%Ln stretch(es) of the source (is|are) left out.", "", number)
        return words + " " + tr("The article's own words are never altered.")

    def _card(self, opened: OpenedArticle, cut: Cut) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        why = QLabel(translated(cut.why))
        why.setProperty("role", "strong")
        why.setWordWrap(True)
        back = QPushButton(tr("Put it back"))
        back.setAccessibleName(tr("Put it back") + ": " + translated(cut.why))
        back.clicked.connect(lambda: self._put_back(opened, cut))
        head.addWidget(why, 1)
        head.addWidget(back)
        column.addLayout(head)
        source = opened.revision.source_text
        before = " ".join(source[max(0, cut.start - _CONTEXT) : cut.start].split())
        after = " ".join(source[cut.end : cut.end + _CONTEXT].split())
        for text, role in (
            (f"…{before}" if before else "", "small"),
            (" ".join(cut.text.split()), ""),
            (f"{after}…" if after else "", "small"),
        ):
            if not text:
                continue
            label = QLabel(text)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setProperty("role", role)
            column.addWidget(label)
        return card

    def _put_back(self, opened: OpenedArticle, cut: Cut) -> None:
        article = opened.article
        self._session.act(
            tr("Putting a cut back"),
            lambda project: project.articles.restore_cut(article.article_id, cut, article.version),
        )
