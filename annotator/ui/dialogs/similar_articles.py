"""The articles that are like one, and the sentences that it shares with them; what it is, a person says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from annotator.ui.dialogs.layout import Dialog
from annotator.ui.i18n import percent_words, tr
from annotator.ui.operations.runner import Lane

if TYPE_CHECKING:
    from annotator.domain.near_duplicate import Mosaic, SimilarArticle
    from annotator.services.projects import Project
    from annotator.services.results import OpenedArticle
    from annotator.ui.session import Session

_ARTICLE = int(Qt.ItemDataRole.UserRole)
_FILLED_SECONDS = 2.0
_SENTENCES = 500
_AT_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

_Found = tuple[list["SimilarArticle"], "Mosaic"]


class SimilarArticlesDialog(Dialog):
    """A row an article, the likest first; below it the sentences that stand there as well."""

    open_requested = Signal(str)
    """The id of an article to open."""

    draft_requested = Signal(str, str)
    """The ids of this article, which becomes a new draft, and of the one that it is a draft of."""

    def __init__(self, session: Session, opened: OpenedArticle, parent: QWidget) -> None:
        super().__init__(tr("Similar articles"), parent, 760)
        self.resize(760, 480)
        self._opened = opened
        self.head = self.say(tr("Comparing with the other articles…"))
        self.list = QTreeWidget()
        self.list.setAccessibleName(tr("Similar articles"))
        self.list.setProperty("role", "table")
        self.list.setHeaderLabels([tr("Article"), tr("Of this one"), tr("Of that one")])
        told = (
            tr("Articles that have passages of this one, and below each the sentences"),
            tr("How much of this article stands in that one, too"),
            tr("How much of that article stands in this one, too"),
        )
        for column, words in enumerate(told):
            self.list.headerItem().setToolTip(column, words)
        for column in (1, 2):
            self.list.headerItem().setTextAlignment(column, _AT_END)
        self.list.setWordWrap(True)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.itemSelectionChanged.connect(self._on_selected)
        self.list.itemActivated.connect(lambda _item, _column: self._open())
        self.column.addWidget(self.list, 1)
        self.draft = QPushButton(tr("Make this a new draft of it"))
        self.draft.clicked.connect(self._ask_draft)
        self.opener = QPushButton(tr("Open the article"))
        self.opener.clicked.connect(self._open)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        self.buttons(self.draft, self.opener, close)
        self._on_selected()
        session.destroyed.connect(self.reject)
        article_id = opened.article.article_id

        def look(project: Project) -> _Found:
            if not project.read_only:
                project.near_duplicates.fill(seconds=_FILLED_SECONDS)
            return project.near_duplicates.of_article(article_id), project.near_duplicates.mosaic(article_id)

        session.read(look, self._take, self, key="similar articles", lane=Lane.UPKEEP)

    def _take(self, found: _Found) -> None:
        alike, mosaic = found
        text = self._opened.revision.text
        known = {one.article_id: one for one in (*alike, *mosaic.articles)}
        for one in sorted(known.values(), key=lambda one: -one.share):
            item = QTreeWidgetItem([one.title, percent_words(one.here), percent_words(one.there)])
            item.setData(0, _ARTICLE, one.article_id)
            for column in (1, 2):
                item.setTextAlignment(column, _AT_END)
            self.list.addTopLevelItem(item)
            shared = [
                sentence
                for sentence in mosaic.sentences
                if any(place.article_id == one.article_id for place in sentence.places)
            ]
            for sentence in shared[:_SENTENCES]:
                line = QTreeWidgetItem([" ".join(text[sentence.start : sentence.end].split())])
                line.setData(0, _ARTICLE, one.article_id)
                line.setToolTip(0, line.text(0))  # a line is cut where the sentence is longer
                item.addChild(line)
                line.setFirstColumnSpanned(True)
        count = self.list.topLevelItemCount()
        self.head.setText(
            tr("%Ln other article(s) (has|have) passages of this one.", "", count)
            if count
            else tr("No other article is like this one.")
        )
        first = self.list.topLevelItem(0)
        if first is not None:
            first.setExpanded(True)
            self.list.setCurrentItem(first)
            self.list.setFocus()

    def _chosen(self) -> str:
        item = self.list.currentItem()
        return str(item.data(0, _ARTICLE) or "") if item is not None else ""

    def _on_selected(self) -> None:
        there = bool(self._chosen())
        self.draft.setEnabled(there)
        self.opener.setEnabled(there)

    def _open(self) -> None:
        if self._chosen():
            self.open_requested.emit(self._chosen())

    def _ask_draft(self) -> None:
        if self._chosen():
            self.draft_requested.emit(self._opened.article.article_id, self._chosen())
            self.accept()
