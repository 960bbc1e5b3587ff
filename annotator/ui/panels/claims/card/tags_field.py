"""The tags of a claim as chips: taken off one by one, put on by typing, with the codebook's names to choose from."""

from __future__ import annotations

from difflib import get_close_matches
from math import ceil
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from annotator.domain.folding import key_of
from annotator.ui.editing.growing import LineText
from annotator.ui.i18n import tr
from annotator.ui.later import later
from annotator.ui.scaling import grown_rect, scale_of, scaled
from annotator.ui.theme import ui_font
from annotator.ui.widgets.flow import FlowLayout
from annotator.ui.widgets.suggestions import Suggestions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.codebook import Codebook
    from annotator.ui.theme import Theme

_HEIGHT = 28  # of a row; the chip in it is less high
_MARGIN = 2
_CROSS = 20
_DOT = 8
_CHOICES = 12
_SLIPS = 3
_LIKENESS = 0.7  # from 0 to 1: "statsitic" is as like "statistic" as 0.89
_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class TagChip(QAbstractButton):
    """A tag that the claim has. Its cross takes it off, and so do Space and Del on it."""

    def __init__(self, name: str, colour: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = name
        self._colour = QColor(colour)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setText(name)
        self.setAccessibleName(tr("Tag {0}, press to take it off").replace("{0}", name))
        self.setToolTip(tr("Take the tag {0} off").replace("{0}", name))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = self._text_start() + QFontMetrics(ui_font()).horizontalAdvance(self.name) + 2 + _CROSS
        return QSize(ceil(scale_of(self) * width), scaled(self, _HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(48, scaled(self, _HEIGHT))

    def hitButton(self, pos: QPoint) -> bool:
        return self._cross(QRect(QPoint(0, 0), self.size() / scale_of(self))).contains(pos / scale_of(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _REMOVING:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        focused = self.hasFocus()
        painter.setPen(QPen(theme.colour("focus"), 2) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("window"))
        inset = 1 if focused else 0
        whole = grown_rect(painter, self)
        painter.drawRoundedRect(QRectF(whole).adjusted(inset, inset + _MARGIN, -inset, -inset - _MARGIN), 4, 4)
        if self._colour.isValid():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour)
            place = self._mirrored(whole, QRect(8, (_HEIGHT - _DOT) // 2, _DOT, _DOT))
            painter.drawEllipse(place)
        painter.setFont(ui_font())
        painter.setPen(theme.colour("text"))
        start = self._text_start()
        room = self._mirrored(whole, QRect(start, 0, whole.width() - start - _CROSS, _HEIGHT))
        text = painter.fontMetrics().elidedText(self.name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, text)
        painter.setPen(QPen(theme.colour("text" if focused or self.underMouse() else "muted"), 1.4))
        cross = QRectF(self._cross(whole)).adjusted(6.5, 10.5, -6.5, -10.5)
        painter.drawLine(cross.topLeft(), cross.bottomRight())
        painter.drawLine(cross.topRight(), cross.bottomLeft())

    def _text_start(self) -> int:
        return 8 + _DOT + 6 if self._colour.isValid() else 8

    def _cross(self, whole: QRect) -> QRect:
        return self._mirrored(whole, QRect(whole.width() - _CROSS, 0, _CROSS, _HEIGHT))

    def _mirrored(self, whole: QRect, rect: QRect) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            rect.moveLeft(whole.width() - rect.right() - 1)
        return rect


class _TagLine(LineText):
    def sizeHint(self) -> QSize:
        return QSize(76, super().sizeHint().height())


class TagsField(QWidget):
    """The chips and the box to type another tag in. It shows what is stored; what is to become of it, it only says."""

    added = Signal(str)
    """The name of a tag of the codebook."""

    created = Signal(str)
    """A name that the codebook doesn't have yet."""

    removed = Signal(str)

    ended = Signal()
    """Done here: the focus should go elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codebook: Codebook | None = None
        self._theme: Theme | None = None
        self._names: tuple[str, ...] = ()
        self._chips: list[TagChip] = []
        self._choices: list[tuple[str, bool]] = []
        self.box = _TagLine(self)
        self.box.setProperty("look", "tag")
        self.box.setPlaceholderText(tr("add a tag"))
        self.box.setAccessibleName(tr("Add a tag"))
        self.box.installEventFilter(self)
        self.box.textEdited.connect(self._offer)
        self._suggestions = Suggestions(self.box, first_is_taken=True)
        self._suggestions.taken.connect(self._take)
        self._flow = FlowLayout(4, self)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._flow.addWidget(self.box)

    def set_codebook(self, codebook: Codebook, theme: Theme) -> None:
        """Take the tags there are, and the theme."""
        self._codebook, self._theme = codebook, theme
        names, self._names = self._names, ()
        self.set_tags(names)

    def set_tags(self, names: Sequence[str]) -> None:
        """Show the tags of a claim."""
        if tuple(names) == self._names or self._codebook is None or self._theme is None:
            return
        focused = next((i for i, chip in enumerate(self._chips) if chip.hasFocus()), -1)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._names = tuple(names)
        self._chips = []
        for index, name in enumerate(names):
            tag = self._codebook.tag_by_name.get(name)
            chip = TagChip(name, tag.colour if tag else "", self._theme, self)
            chip.clicked.connect(lambda _=False, name=name: self.removed.emit(name))
            self._flow.insert_widget(index, chip)
            self._chips.append(chip)
            chip.show()
            before = self._chips[index - 1] if index else None
            if before is not None:
                QWidget.setTabOrder(before, chip)
        if self._chips:
            QWidget.setTabOrder(self._chips[-1], self.box)
        if focused >= 0:
            (self._chips[min(focused, len(self._chips) - 1)] if self._chips else self.box).setFocus()
        self.updateGeometry()

    def clear_typed(self) -> None:
        """Empty the box."""
        self.box.clear()
        self._suggestions.hide()

    def _offer(self, typed: str) -> None:
        """Show the tags with the typed letters in their name, or like them, and last the offer to create one.

        A tag is created only by choosing that offer: Enter alone takes a tag that there is.
        """
        self._choices = self._found(typed.strip())
        new = tr("Create the tag “{0}”")
        shown = [new.replace("{0}", name) if fresh else name for name, fresh in self._choices]
        self._suggestions.offer(shown, first_is_meant=self._first_is_meant())

    def _first_is_meant(self) -> bool:
        return bool(self.box.text().strip() and self._choices) and not self._choices[0][1]

    def _found(self, typed: str) -> list[tuple[str, bool]]:
        """Return names and whether each would be new.

        First those that begin with the letters, then those that hold them, then those a slip away; all of them
        where nothing is typed yet.
        """
        if self._codebook is None:
            return []
        wanted = key_of(typed)
        known = [tag.name for tag in self._codebook.offered_tags]
        free = [name for name in known if name not in self._names]
        if not typed:
            return [(name, False) for name in free]
        begin = [name for name in free if key_of(name).startswith(wanted)]
        hold = [name for name in free if wanted in key_of(name) and name not in begin]
        near = get_close_matches(wanted, map(key_of, free), _SLIPS, _LIKENESS)
        slips = [name for name in free if key_of(name) in near and name not in begin + hold]
        exact = any(key_of(name) == wanted for name in known)
        found = [(name, False) for name in begin + hold + slips]
        return found[: _CHOICES - 1] + ([] if exact else [(" ".join(typed.split()), True)])

    def _take(self, row: int) -> None:
        if not 0 <= row < len(self._choices):
            return
        name, fresh = self._choices[row]
        self.clear_typed()
        self._choices = []
        (self.created if fresh else self.added).emit(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            later(self.box, lambda: self._offer(self.box.text()))  # once it stands where it will stay
        elif event.type() == QEvent.Type.ShortcutOverride and cast(QKeyEvent, event).key() == Qt.Key.Key_Escape:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress and self._pressed(cast(QKeyEvent, event).key()):
            return True
        return super().eventFilter(watched, event)

    def _pressed(self, key: int) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._offer(self.box.text())
            if self._first_is_meant():  # its list was put away by Esc
                self._take(0)
            elif not self.box.text().strip():
                self.clear_typed()
                self.ended.emit()
            return True
        if key == Qt.Key.Key_Escape:
            self.clear_typed()
            self.ended.emit()
            return True
        if key == Qt.Key.Key_Backspace and not self.box.text() and self._chips:
            self._chips[-1].setFocus(Qt.FocusReason.BacktabFocusReason)
            return True
        return False
