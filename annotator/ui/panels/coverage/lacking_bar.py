"""Says which of the claims that stand between an article and its sign-off is looked at, and leads to the others.

Below the coverage, for as long as somebody goes through them. Which claims those are is not found out here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from annotator.ui.accessible import announce
from annotator.ui.actions.hints import KeyHint
from annotator.ui.i18n import number_words, tr
from annotator.ui.theme import PANE_PADDING, SPACE
from annotator.ui.widgets.margins import set_margins
from annotator.ui.widgets.sections import IconButton

if TYPE_CHECKING:
    from annotator.ui.session import Session


def lacking_words(what: str) -> str:
    """Return what is lacking, by its name in `SignOffCheck`."""
    return {
        "unsourced": tr("No evidence"),
        "uncorrected": tr("Neither correction nor query"),
        "waiting": tr("Changed by the new draft"),
        "uncopied": tr("A link without a copy"),
        "wrong_sources": tr("On a source that was found wrong"),
    }[what]


class LackingBar(QWidget):
    """The kind of what is lacking, where one is among how many, and the ways on; hidden while nobody goes through."""

    stepped = Signal(int)
    """To the next one (1) or the one before (-1)."""

    closed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("lackingBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        row = QHBoxLayout(self)
        set_margins(row, PANE_PADDING, 0, SPACE, 0)
        row.setSpacing(0)
        row.addWidget(self._words, 1)
        self._buttons = []
        for icon, label, action_id, act in (
            ("chevron-up", tr("The one before"), "article.lacking.previous", lambda: self.stepped.emit(-1)),
            ("chevron-down", tr("The next one"), "article.lacking.next", lambda: self.stepped.emit(1)),
            ("x", tr("Go through them no more"), "", self.closed.emit),
        ):
            button = IconButton(icon, label, session.theme, self)
            if action_id:
                KeyHint(button, action_id, session)
            button.clicked.connect(act)
            row.addWidget(button)
            self._buttons.append(button)
        session.theme_changed.connect(self._take_theme)
        self._session = session
        self.hide()

    def _take_theme(self) -> None:
        for button in self._buttons:
            button.set_theme(self._session.theme)

    def show_place(self, what: str, place: int, count: int) -> None:
        """Show that the claim selected now is the one at a place, from 1, of so many."""
        words = tr("{what}: {place} of {count}").replace("{what}", lacking_words(what))
        words = words.replace("{place}", number_words(place)).replace("{count}", number_words(count))
        self._words.setText(words)
        self.show()
        announce(self, words)
