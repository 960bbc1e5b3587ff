"""Above the list of checkables: at which level they are listed, and in which order. Both are settings of the user."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.domain.checkable import Level
from annotator.ui.i18n import tr
from annotator.ui.theme import PANE_PADDING, SPACE
from annotator.ui.widgets.quiet_combo import QuietCombo

if TYPE_CHECKING:
    from annotator.config import Settings
    from annotator.ui.session import Session


class ListChoices(QWidget):
    """Two choices side by side. What is picked is put in force and kept, as if it were chosen in the preferences."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        levels = (
            (Level.ESSENTIAL.value, tr("Essential")),
            (Level.USUAL.value, tr("Usual")),
            (Level.ALL.value, tr("All")),
        )
        orders = (("text", tr("As in the text")), ("worth", tr("Worth checking first")), ("kind", tr("By kind")))
        self.level = QuietCombo(levels, tr("How much is listed"), self)
        self.level.setObjectName("checkableLevel")
        self.level.setToolTip(tr("How much is listed, dotted in the text, and walked with the keys"))
        self.order = QuietCombo(orders, tr("Order of the list"), self)
        self.order.setObjectName("checkableOrder")
        self.order.setToolTip(tr("Order of the list"))
        for choice in (self.level, self.order):
            choice.setProperty("role", "choice")
        self.level.picked.connect(lambda value: self._want(checkable_level=value))
        self.order.picked.connect(lambda value: self._want(checkable_order=value))
        row = QHBoxLayout(self)
        row.setContentsMargins(PANE_PADDING, 0, PANE_PADDING, 0)
        row.setSpacing(2 * SPACE)
        row.addWidget(self.level, 2)
        row.addWidget(self.order, 3)
        session.settings_changed.connect(self._show)
        self._show(session.settings)

    def _want(self, **values: str) -> None:
        self._session.settings_wanted.emit(replace(self._session.settings, **values))  # type: ignore[arg-type]

    def _show(self, settings: Settings) -> None:
        self.level.show_value(settings.checkable_level)
        self.order.show_value(settings.checkable_order)
