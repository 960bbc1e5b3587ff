"""What a form of the codebook editor is made of: texts handed in when they are left, and rows of looks to pick from.

A field knows nothing of statuses and tags; what becomes of a value is its form's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QColorDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError, InvalidInput
from annotator.ui.i18n import tr
from annotator.ui.scaling import FixedWidth
from annotator.ui.theme import RADIUS, SPACE, Theme
from annotator.ui.widgets.flow import FlowLayout

Check = Callable[[str], None]
Paint = Callable[[QPainter, QRectF, str, QColor], None]

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BUTTON = QSize(44, 30)
_LINES = 3  # of a box for longer texts


class TextField(QWidget):
    """A text that is handed in when it is left, and on Enter in a single line; Esc takes back what was typed.

    `check` raises InvalidInput for a text that cannot be stored: it is told below, and what was typed stays.
    """

    given = Signal(str)
    """What was typed, in order and not what is stored."""

    def __init__(self, name: str, check: Check, *, long: bool = False, hint: str = "") -> None:
        super().__init__()
        self._check = check
        self._stored = ""
        self._sent: str | None = None
        self.box: QLineEdit | QPlainTextEdit = _long_box() if long else QLineEdit()
        self.box.setAccessibleName(name)
        self.box.setPlaceholderText(hint)
        self.box.installEventFilter(self)
        self.setFocusProxy(self.box)
        self.note = QLabel()
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setProperty("role", "small")
        self.note.setWordWrap(True)
        self.note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        self.row = QHBoxLayout()
        self.row.setSpacing(2 * SPACE)
        self.row.addWidget(self.box)
        column.addLayout(self.row)
        column.addWidget(self.note)

    def value(self) -> str:
        """Return what stands there."""
        return self.box.text() if isinstance(self.box, QLineEdit) else self.box.toPlainText()

    def show_value(self, stored: str, *, anew: bool) -> None:
        """Show what is stored; what is being typed stays unless it is the text of something else (`anew`)."""
        typing = self.value() not in (self._stored, self._sent or self._stored)
        self._stored, self._sent = stored, None
        if anew or not typing:
            self._put(stored)

    def refuse(self, error: BaseException) -> None:
        """Tell why what was handed in was not stored; it stays, to be mended."""
        self._sent = None
        if isinstance(error, AnnotatorError):
            self._say(str(error))

    def submit(self) -> None:
        """Hand in what was typed, if it differs from what is stored."""
        typed = self.value().strip()
        if typed == self._stored:
            self._put(self._stored)
            return
        if typed == self._sent:
            return
        try:
            self._check(typed)
        except InvalidInput as error:
            self._say(str(error))
            return
        self._say("")
        self._sent = typed
        self.given.emit(typed)

    def revert(self) -> None:
        """Show again what is stored."""
        self._sent = None
        self._put(self._stored)

    def _put(self, text: str) -> None:
        self._say("")
        if self.value() == text:
            return
        if isinstance(self.box, QLineEdit):
            self.box.setText(text)
            self.box.setCursorPosition(0)
        else:
            self.box.setPlainText(text)

    def _say(self, words: str) -> None:
        self.note.setText(words)
        self.note.setVisible(bool(words))
        self.box.setAccessibleDescription(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusOut:
            self.submit()
        elif kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) and self._take(cast(QKeyEvent, event)):
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _take(self, event: QKeyEvent) -> bool:
        """Do what a key does here, on its press; tell whether it is this field's."""
        pressed = event.type() == QEvent.Type.KeyPress
        if event.key() == Qt.Key.Key_Escape and self.value() != self._stored:
            if pressed:
                self.revert()
            return True
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in _ENTER and (ctrl or isinstance(self.box, QLineEdit)):
            if pressed:
                self.submit()
            return True
        return False


def _long_box() -> QPlainTextEdit:
    box = QPlainTextEdit()
    box.setTabChangesFocus(True)
    box.setFixedHeight(_LINES * box.fontMetrics().lineSpacing() + 6 * SPACE)
    return box


class ColourField(TextField):
    """A colour as #rrggbb, typed or chosen."""

    def __init__(self, name: str, check: Check, *, optional: bool = False) -> None:
        super().__init__(name, check, hint=tr("none") if optional else "")
        self._swatch = _Swatch(name)
        self._swatch.clicked.connect(self._choose)
        FixedWidth(self.box, 26 * SPACE)
        self.row.insertWidget(0, self._swatch)
        self.row.addStretch(1)

    def show_value(self, stored: str, *, anew: bool) -> None:
        super().show_value(stored, anew=anew)
        self._swatch.show_colour(QColor(stored))

    def _choose(self) -> None:
        dialog = QColorDialog(QColor(self._stored or "#808080"), self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.setWindowTitle(self.box.accessibleName())
        dialog.colorSelected.connect(lambda colour: self.take(colour.name().upper()))
        dialog.open()

    def take(self, value: str) -> None:
        """Hand in a colour as if it had been typed."""
        self._put(value)
        self.submit()


class _Swatch(QAbstractButton):
    """A colour; pressing it opens the colours."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._colour = QColor()
        self.setFixedSize(30, 30)
        self.setAccessibleName(tr("Choose: {0}").replace("{0}", name))
        self.setToolTip(tr("Choose a colour"))

    def show_colour(self, colour: QColor) -> None:
        """Show a colour; one that is none leaves it empty."""
        self._colour = colour
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        focus = self.hasFocus()
        painter.setPen(QPen(palette.accent().color() if focus else palette.shadow().color(), 2 if focus else 1))
        painter.setBrush(self._colour if self._colour.isValid() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)


class LookButton(QAbstractButton):
    """One look to pick: a glyph or a pattern, painted."""

    def __init__(self, value: str, name: str, paint: Paint, picker: LookPicker) -> None:
        super().__init__(picker)
        self.value = value
        self._paint = paint
        self._picker = picker
        self.setCheckable(True)
        self.setFixedSize(_BUTTON)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(name)
        self.setToolTip(name)

    def nextCheckState(self) -> None:
        """Stay as it is: only what is stored decides which one is picked."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._picker.theme
        chosen, lit = self.isChecked(), self.underMouse() or self.isDown()
        line = theme.colour("accent" if chosen else "faint" if lit else "line")
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(line, 1))
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
            frame.adjust(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(theme.colour("accent_tint" if chosen else "raised"))
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        self._paint(painter, QRectF(self.rect()).adjusted(6, 6, -6, -6), self.value, theme.colour("text"))


class LookPicker(QWidget):
    """A row of looks, one of them picked. One stop for Tab: the arrows go along, Space picks."""

    given = Signal(str)
    """The look that was picked."""

    def __init__(self, name: str, looks: Sequence[tuple[str, str]], paint: Paint, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._paint = paint
        self._name = name
        self.setAccessibleName(name)
        self._flow = FlowLayout(SPACE, self)
        self.buttons: list[LookButton] = []
        for value, words in looks:
            self._add(value, words)

    def _add(self, value: str, words: str) -> None:
        button = LookButton(value, f"{self._name}: {words}", self._paint, self)
        button.clicked.connect(lambda _=False, button=button: self._pick(button))
        button.installEventFilter(self)
        self._flow.addWidget(button)
        self.buttons.append(button)

    def apply_theme(self, theme: Theme) -> None:
        """Put a theme in force."""
        self.theme = theme
        self.update()

    def show_value(self, value: str) -> None:
        """Show which one is stored; one that is not among them is added."""
        if all(button.value != value for button in self.buttons):
            self._add(value, value)
        for button in self.buttons:
            button.setChecked(button.value == value)
            stop = Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(stop)

    def _pick(self, button: LookButton) -> None:
        if not button.isChecked():
            self.given.emit(button.value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and watched in self.buttons:
            step = _step(cast(QKeyEvent, event), mirrored=self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
            if step:
                index = (self.buttons.index(watched) + step) % len(self.buttons)
                self.buttons[index].setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)


def _step(event: QKeyEvent, *, mirrored: bool) -> int:
    sideways = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
    if sideways:
        return -sideways if mirrored else sideways
    return {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
