"""The other places where the opened claim stands: mentions further on in the article, and in other articles."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.ui.i18n import tr
from annotator.ui.quotes import in_marks
from annotator.ui.widgets.sections import ElidedButton, Heading, IconButton, hairline, link_button

if TYPE_CHECKING:
    from annotator.domain.claim import Claim, Mention
    from annotator.ui.session import Session
    from annotator.ui.theme import Theme

_SHOWN = 12
_QUOTE_LENGTH = 48
_TOOLTIP_LENGTH = 400


class OtherPlaces(QWidget):
    """One button a mention, to go there, and one to unlink it. Hidden while there are none."""

    wanted = Signal(object)
    """The `Mention` to go to."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._claim: Claim | None = None
        self._article_id = ""
        self._mentions: tuple[Mention, ...] = ()
        self._titles: dict[str, str] = {}
        self._icons: list[IconButton] = []
        self._everything = False
        self._heading = Heading(self)
        self._split = link_button(tr("split…"), tr("Choose places that are to become a claim of their own"), self)
        self._split.clicked.connect(self.split)
        self._heading.add(self._split)
        self._list = QWidget(self)
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline(self))
        column.addWidget(self._heading)
        column.addWidget(self._list)
        self.hide()

    def show_claim(self, claim: Claim, here: Mention | None, article_id: str, titles: Mapping[str, str]) -> None:
        """Show a claim's mentions but the one `here`; `titles` names the articles that aren't the open one."""
        self._claim = claim
        mentions = tuple(mention for mention in claim.mentions if mention is not here)
        if (mentions, article_id, titles) != (self._mentions, self._article_id, self._titles):
            self._mentions, self._article_id, self._titles = mentions, article_id, dict(titles)
            self._everything = False
            self._show()

    def _show(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._icons = []
        mentions = self._mentions
        articles = len({mention.article_id for mention in mentions})
        text = tr("Other places · %Ln", "", len(mentions))
        self._heading.set_text(text + (tr(", in %Ln articles", "", articles) if articles > 1 else ""))
        self._split.setVisible(len(mentions) > 1)
        shown = mentions if self._everything else mentions[:_SHOWN]
        for mention in shown:
            self._column.addWidget(self._row(mention))
        left = len(mentions) - len(shown)
        if left:
            more = link_button(tr("%Ln more", "", left), tr("Show all places"), self)
            more.clicked.connect(self._show_everything)
            self._column.addWidget(more)
        self.setVisible(bool(mentions))

    def _show_everything(self) -> None:
        self._everything = True
        self._show()

    def _row(self, mention: Mention) -> QWidget:
        where = tr("here") if mention.article_id == self._article_id else self._titles.get(mention.article_id, "")
        quote = mention.quote
        tooltip = tr("Go there: {0}").replace("{0}", in_marks(quote, _TOOLTIP_LENGTH))
        words = in_marks(quote, _QUOTE_LENGTH) + (f" · {where}" if where else "")
        go = ElidedButton(words, tooltip)
        go.clicked.connect(lambda: self.wanted.emit(mention))
        unlink = IconButton("unlink", tr("Make this place a claim of its own"), self._session.theme)
        unlink.setAccessibleDescription(words)
        unlink.clicked.connect(lambda: self._unlink(mention))
        self._icons.append(unlink)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(go, 1)
        row.addWidget(unlink)
        return holder

    def split(self) -> None:
        """Choose several places that are to become a claim of their own."""
        from annotator.ui.dialogs.split import SplitDialog

        if self._claim is not None and self._mentions:
            SplitDialog(self._session, self._claim, self._titles, self.window()).open()

    def _unlink(self, mention: Mention) -> None:
        self._session.act(
            tr("make the place a claim of its own"),
            lambda project: project.linking.unlink(mention.mention_id, mention.version),
        )

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        for icon in self._icons:
            icon.set_theme(theme)
