"""Parts that the opened card and the evidence editor are laid out with: labelled rows, headings, small buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.i18n import tr
from annotator.ui.icons import tinted
from annotator.ui.scaling import FixedHeight, scaled, tells_of_scale
from annotator.ui.widgets.margins import set_margins
from annotator.ui.widgets.tab_order import as_beside

if TYPE_CHECKING:
    from annotator.ui.theme import Theme

INSET = 6
"""Px between a field's edge and its text; what isn't a field is set in by as much, so that all text begins alike."""

LABEL_WIDTH = 96


class LabelledRows(QGridLayout):
    """Rows of a label and what it names."""

    def __init__(self) -> None:
        super().__init__()
        set_margins(self, 0, 0, INSET, 0)
        self.setHorizontalSpacing(0)
        self.setVerticalSpacing(4)
        self.setColumnMinimumWidth(0, LABEL_WIDTH)
        self.setColumnStretch(1, 1)

    def add_note(self, widget: QWidget) -> None:
        """Add a row without a label, which takes no room while it is hidden."""
        self.addWidget(widget, self.rowCount(), 1)

    def add(self, label: str, widget: QWidget) -> QLabel:
        """Add a row; return its label."""
        text = QLabel(label)
        text.setProperty("look", "muted")
        set_margins(text, INSET, 0, INSET, 0)
        FixedHeight(text, 28)
        text.setBuddy(widget)
        row = self.rowCount()
        self.addWidget(text, row, 0, Qt.AlignmentFlag.AlignTop)
        self.addWidget(widget, row, 1)
        return text


class Heading(QWidget):
    """The heading of a section, with room for buttons at the other end; a `main` section's stands out."""

    def __init__(self, parent: QWidget | None = None, *, main: bool = False) -> None:
        super().__init__(parent)
        self._text = QLabel(self)
        self._text.setProperty("look", "strong" if main else "muted")
        self._row = QHBoxLayout(self)
        set_margins(self._row, INSET, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._text)
        self._row.addStretch(1)

    def set_text(self, text: str) -> None:
        """Say what stands below."""
        self._text.setText(text)

    def add(self, button: QWidget) -> None:
        """Put a button at the trailing end."""
        self._row.addWidget(button)


class IconButton(QToolButton):
    """A button that is an icon, named by its tooltip."""

    def __init__(self, icon_name: str, label: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.setProperty("look", "link")
        self.setAccessibleName(label)
        self.setToolTip(label)
        self._fit()
        self.set_theme(theme)

    def _fit(self) -> None:
        side, icon = scaled(self, 28), scaled(self, 16)
        if self.minimumWidth() != side:
            self.setIconSize(QSize(icon, icon))
            self.setFixedSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if tells_of_scale(event):
            self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self.setIcon(tinted(self._icon_name, theme.colour("muted")))


def link_button(text: str, tooltip: str, parent: QWidget | None = None) -> QPushButton:
    """Return a button that is only its words."""
    button = QPushButton(text, parent)
    button.setProperty("look", "link")
    button.setToolTip(tooltip)
    button.setAutoDefault(False)
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return button


class ElidedButton(QPushButton):
    """A button that is only its words, of which it shows as many as it has room for."""

    def __init__(self, text: str, tooltip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = text
        self.setProperty("look", "link")
        self.setAccessibleName(text)
        self.setToolTip(tooltip)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_words(self, text: str) -> None:
        """Say something else."""
        self._whole = text
        self.setAccessibleName(text)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = self.width() - 2 * INSET
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room))


class Fold(ElidedButton):
    """A line to unfold what is below it with; `said` is told beside its name while it is folded."""

    def __init__(self, name: str, tooltip: str, parent: QWidget | None = None) -> None:
        super().__init__("", tooltip, parent)
        self._name = name
        self._said = ""
        self.setCheckable(True)
        self.toggled.connect(self._tell)
        self._tell()

    def say(self, said: str) -> None:
        """Say in a few words what is folded."""
        self._said = said
        self._tell()

    def _tell(self) -> None:
        unfolded = self.isChecked()
        said = "" if unfolded or not self._said else " · " + self._said
        self.set_words(("▾ " if unfolded else "▸ ") + self._name + said)
        state = tr("{0}, unfolded") if unfolded else tr("{0}, folded")
        self.setAccessibleName(state.replace("{0}", self._name + said))


def beside(field: QWidget, *buttons: QWidget) -> QWidget:
    """Return a field with buttons at its trailing end."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(field, 1)
    for button in buttons:
        as_beside(button)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    return holder


def banner(widget: QWidget) -> QVBoxLayout:
    """Lay a rule along a widget's leading edge, where all text begins; return the column beside it."""
    around = QVBoxLayout(widget)
    set_margins(around, INSET, 4, 0, 8)
    body = QWidget(widget)
    body.setProperty("look", "banner")
    body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    around.addWidget(body)
    column = QVBoxLayout(body)
    set_margins(column, 6, 0, 0, 0)
    column.setSpacing(0)
    return column


def hairline(parent: QWidget | None = None) -> QWidget:
    """Return a line across, as far in as the text."""
    holder = QWidget(parent)
    line = QFrame(holder)
    line.setProperty("look", "line")
    line.setFixedHeight(1)
    row = QHBoxLayout(holder)
    row.setContentsMargins(INSET, 8, INSET, 7)
    row.addWidget(line)
    return holder
