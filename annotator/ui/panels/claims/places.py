"""The other places where the opened claim stands: mentions further on in the article, and in other articles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.ui.i18n import plural, tr
from annotator.ui.panels.claims.sections import ElidedButton, Heading, hairline

if TYPE_CHECKING:
    from annotator.domain.claim import Mention

_SHOWN = 12
_QUOTE_LENGTH = 48
_TOOLTIP_LENGTH = 400


class OtherPlaces(QWidget):
    """One button a mention. Hidden while there are none."""

    wanted = Signal(object)
    """The `Mention` to go to."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._mentions: tuple[Mention, ...] = ()
        self._titles: dict[str, str] = {}
        self._heading = Heading(self)
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

    def set_mentions(self, mentions: Sequence[Mention], article_id: str, titles: Mapping[str, str]) -> None:
        """Show mentions; `titles` names the articles that aren't the open one."""
        if tuple(mentions) == self._mentions and dict(titles) == self._titles:
            return
        self._mentions, self._titles = tuple(mentions), dict(titles)
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._heading.set_text(plural(len(mentions), "Other places · {n}", "Other places · {n}"))
        for mention in mentions[:_SHOWN]:
            where = tr("here") if mention.article_id == article_id else titles.get(mention.article_id, "")
            quote = " ".join(mention.quote.split())
            short = quote if len(quote) <= _QUOTE_LENGTH else quote[: _QUOTE_LENGTH - 1].rstrip() + "…"
            tooltip = tr("Go there: “{0}”").replace("{0}", quote[:_TOOLTIP_LENGTH])
            button = ElidedButton(f"“{short}”" + (f" · {where}" if where else ""), tooltip)
            button.clicked.connect(lambda _=False, mention=mention: self.wanted.emit(mention))
            self._column.addWidget(button)
        self.setVisible(bool(mentions))
