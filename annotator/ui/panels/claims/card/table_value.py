"""What a number of the claim may come from in a table of a file: the formula and its place. Pressed, it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from annotator.domain.source_table import TableValue
from annotator.ui.i18n import tr, translated
from annotator.ui.icons import tinted
from annotator.ui.widgets.text_row import TextRow

if TYPE_CHECKING:
    from annotator.ui.theme import Theme


class TableValueRow(TextRow):
    """One value of a table; `place` says in which file it is."""

    def __init__(self, theme: Theme, place: str, value: TableValue, parent: QWidget) -> None:
        super().__init__(("quote", "small"), theme, parent)
        self.value = value
        said = tr("In a table, {0}: {1}") if value.fits else tr("In a table, nearly {0}: {1}")
        words = said.replace("{0}", value.claim).replace("{1}", value.formula)
        facts = " · ".join(part for part in (place, value.sheet, translated(value.why)) if part)
        self.set_lines((words, facts))
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(facts)

    def paint_signs(self, painter: QPainter, sign: QRectF) -> None:
        name, colour = ("chart-column", "muted") if self.value.fits else ("triangle-alert", "text")
        tinted(name, self.theme.colour(colour)).paint(painter, sign.toRect())
