"""The verification statuses of the codebook as buttons: digit, glyph and name.

Where there is no room for all names in a few rows only the chosen one has its name, and all stand in one row.
"""

from __future__ import annotations

from html import escape
from itertools import chain, repeat
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from annotator.ui.glyphs import paint_status_glyph
from annotator.ui.i18n import tr
from annotator.ui.scaling import grown_rect, scale_of, scaled, tells_of_scale
from annotator.ui.theme import RADIUS, ui_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.codebook import Codebook, Status
    from annotator.ui.theme import Theme

HEIGHT = 28
_GAP = 4
_GLYPH = 14
_PADDINGS = (8, 6, 5, 4, 3)
_NAMED_ROWS = 3
"""In no more rows than these the names are shown: more would push what is below out of sight."""

_NAMED_PADDING = 7


class StatusButton(QAbstractButton):
    """One status; `key` is how its key is written, "" for none.

    Checked when it is the claim's; pressing it again changes nothing.
    """

    def __init__(self, status: Status, key: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.status = status
        self.padding = _PADDINGS[0]
        self.named = False
        self.numbered = True
        self._key = key
        self._theme = theme
        self._look: tuple[object, ...] = ()
        self._picture: QPixmap | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setCheckable(True)
        self.setText(tr("{0} (retired)").replace("{0}", status.label) if status.retired else status.label)
        key = tr("key {0}").replace("{0}", key) if key else ""
        name = tr("Status {0}").replace("{0}", self.text())
        self.setAccessibleName(f"{name}, {key}" if key else name)
        self.setAccessibleDescription(status.definition)
        # measured once: the row asks for the widths of all whenever it is laid out
        self._key_width = QFontMetrics(ui_font(12)).horizontalAdvance(self._key) + 4 if self._key else 0
        self._label_width = QFontMetrics(ui_font(13, 600)).horizontalAdvance(self.text()) + 5
        self._name_width = QFontMetrics(ui_font(12, 600)).horizontalAdvance(self.text()) + 5
        heading = f"<b>{escape(self.text())}</b>" + (f" · {key}" if key else "")
        self.setToolTip(f"{heading}<br>{escape(status.definition)}" if status.definition else heading)

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self.update()

    def nextCheckState(self) -> None:
        """Stay as it is: only what is stored decides which status is the claim's."""

    def width_with(self, padding: int) -> int:
        """Return the width in px with so much room at both ends."""
        width = 2 * padding + _GLYPH + (self._key_width if self.numbered else 0)
        return ceil(scale_of(self) * (width + self._label_width if self.isChecked() else width))

    def width_with_name(self) -> int:
        """Return the width in px that its name needs, chosen or not."""
        return ceil(scale_of(self) * (2 * _NAMED_PADDING + _GLYPH + self._key_width + self._name_width))

    def sizeHint(self) -> QSize:
        return QSize(self.width_with(self.padding), scaled(self, HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Show the picture of how it looks: a card has a dozen, all painted with each key, and they seldom change.

        Whatever `_draw` goes by belongs into `look`.
        """
        ratio = self.devicePixelRatioF()
        look = (self.size(), ratio, self.padding, self.named, self.numbered, self.isChecked(), self.underMouse(),
                self.isDown(), self.hasFocus(), self.layoutDirection(), self._theme, scale_of(self))  # fmt: skip
        if self._picture is None or self._look != look:
            self._look, self._picture = look, QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            self._draw(QPainter(self._picture))
        QPainter(self).drawPixmap(0, 0, self._picture)

    def _draw(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, chosen = self._theme, self.isChecked()
        ink = theme.status_ink(self.status)
        whole = grown_rect(painter, self)
        frame = QRectF(whole).adjusted(0.5, 0.5, -0.5, -0.5)
        lit = self.underMouse() or self.isDown()
        line = ink if chosen else theme.colour("faint" if lit else "line")
        painter.setPen(QPen(line, 1))
        painter.setBrush(theme.status_tint(self.status) if chosen else theme.colour("raised"))
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
            frame.adjust(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        x = self.padding
        if self._key and self.numbered:
            x += self._text(painter, whole, x, self._key, ui_font(12), "muted") + 4
        glyph = self._mirrored(whole, QRect(x, (whole.height() - _GLYPH) // 2, _GLYPH, _GLYPH))
        paint_status_glyph(painter, QRectF(glyph), self.status.glyph, ink)
        if chosen or self.named:
            painter.setPen(ink if chosen else theme.colour("text"))
            painter.setFont(ui_font(12 if self.named else 13, 600 if chosen else 400))
            place = self._mirrored(whole, QRect(x + _GLYPH + 5, 0, whole.width() - x - _GLYPH - 5, whole.height()))
            painter.setLayoutDirection(self.layoutDirection())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text())

    def _text(self, painter: QPainter, whole: QRect, x: int, text: str, font: object, colour: str) -> int:
        painter.setFont(font)  # type: ignore[arg-type]
        painter.setPen(self._theme.colour(colour))
        width = painter.fontMetrics().horizontalAdvance(text)
        painter.drawText(self._mirrored(whole, QRect(x, 0, width, whole.height())), Qt.AlignmentFlag.AlignCenter, text)
        return width

    def _mirrored(self, whole: QRect, rect: QRect) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            rect.moveLeft(whole.width() - rect.right() - 1)
        return rect


class StatusRow(QWidget):
    """The scale. It fits any width: with names in columns, else without them, with less room, then in several rows.

    `compact`: never with names, without the digits rather than in two rows, and no stop for Tab; for a small place
    that only repeats the choice.
    """

    chosen = Signal(str)
    """The key of the status that was pressed."""

    def __init__(self, parent: QWidget | None = None, *, compact: bool = False, mine: bool = False) -> None:
        """`mine` is the one by which somebody gives her own assessment: it is told from the claim's by its names."""
        super().__init__(parent)
        self._compact = compact
        self._mine = mine
        self.buttons: list[StatusButton] = []
        self._offered: list[StatusButton] = []
        self._retired: list[StatusButton] = []
        self.setAccessibleName(tr("Verification status"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_codebook(self, codebook: Codebook, theme: Theme, keys: Sequence[str]) -> None:
        """Show the statuses on offer with their keys, and a retired one while it is the claim's."""
        for old in (*self._offered, *self._retired):
            old.hide()
            old.deleteLater()
        pairs = zip(codebook.offered, chain(keys, repeat("")), strict=False)
        self._offered = [StatusButton(status, key, theme, self) for status, key in pairs]
        self._retired = [StatusButton(status, "", theme, self) for status in codebook.statuses if status.retired]
        for button in (*self._offered, *self._retired):
            if self._mine:
                button.setAccessibleName(tr("My assessment: {0}").replace("{0}", button.text()))
            button.clicked.connect(lambda _=False, key=button.status.key: self.chosen.emit(key))
            button.installEventFilter(self)
        self.set_status("")

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        for button in (*self._offered, *self._retired):
            button.set_theme(theme)

    def set_status(self, key: str) -> None:
        """Show which status is the claim's."""
        self.buttons = [*self._offered, *(button for button in self._retired if button.status.key == key)]
        for button in (*self._offered, *self._retired):
            button.setChecked(button.status.key == key)
            button.setVisible(button in self.buttons)
        stops = [] if self._compact else [one for one in self.buttons if one.isChecked()] or self.buttons[:1]
        for (
            button
        ) in self.buttons:  # one stop for Tab; the arrows go on from there, a click leaves the focus where it is
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if button in stops else Qt.FocusPolicy.NoFocus)
        self._arrange()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        columns = self._columns(width)
        rows = -(-len(self.buttons) // len(columns)) if columns else len(self._rows(width)[1])
        return rows * scaled(self, HEIGHT) + max(0, rows - 1) * _GAP

    def sizeHint(self) -> QSize:
        return QSize(280, self.heightForWidth(max(self.width(), 280)))

    def minimumSizeHint(self) -> QSize:
        return QSize(100, scaled(self, HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if tells_of_scale(event) and self.buttons:
            self._arrange()

    def _rows(self, width: int) -> tuple[int, list[list[StatusButton]]]:
        """Return the room at a button's ends and the rows: one if that can be had, else evenly filled ones."""
        for numbered in (True, False) if self._compact else (True,):
            for button in self.buttons:
                button.numbered = numbered
            for padding in _PADDINGS:
                total = sum(button.width_with(padding) + _GAP for button in self.buttons) - _GAP
                if total <= width:
                    return padding, [self.buttons]
        padding = _PADDINGS[1]
        rows: list[list[StatusButton]] = []
        used = width
        for button in self.buttons:
            wanted = button.width_with(padding) + _GAP
            if used + wanted - _GAP > width:
                rows.append([])
                used = 0
            rows[-1].append(button)
            used += wanted
        return padding, rows

    def _columns(self, width: int) -> list[int]:
        """Return the widths of columns that hold all names in a few rows, most columns first; [] if there are none."""
        if self._compact:
            return []
        count = len(self.buttons)
        for number in range(count, 0, -1):
            rows = -(-count // number)
            if rows > _NAMED_ROWS:
                break
            if -(-count // rows) < number:
                continue  # fewer columns fill as many rows, and evenly
            wanted = [max(one.width_with_name() for one in self.buttons[start::number]) for start in range(number)]
            spare = width - sum(wanted) - _GAP * (number - 1)
            if spare >= 0:
                return [one + spare // number for one in wanted]
        return []

    def _arrange(self) -> None:
        columns = self._columns(self.width())
        for button in self.buttons:
            button.named = bool(columns)
        if columns:
            self._arrange_in(columns)
        else:
            self._arrange_in_rows()
        self.updateGeometry()

    def _arrange_in(self, columns: list[int]) -> None:
        mirrored, height = self.layoutDirection() == Qt.LayoutDirection.RightToLeft, scaled(self, HEIGHT)
        for number, button in enumerate(self.buttons):
            row, column = divmod(number, len(columns))
            x = sum(columns[:column]) + column * _GAP
            left = self.width() - x - columns[column] if mirrored else x
            button.padding = _NAMED_PADDING
            button.setGeometry(left, row * (height + _GAP), columns[column], height)
            button.update()

    def _arrange_in_rows(self) -> None:
        padding, rows = self._rows(self.width())
        mirrored, height = self.layoutDirection() == Qt.LayoutDirection.RightToLeft, scaled(self, HEIGHT)
        for number, row in enumerate(rows):
            x = 0
            for button in row:
                button.padding = padding
                width = button.width_with(padding)
                left = self.width() - x - width if mirrored else x
                button.setGeometry(left, number * (height + _GAP), width, height)
                button.update()
                x += width + _GAP

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and watched in self.buttons:
            step = self._step(event)  # type: ignore[arg-type] # a key press is a QKeyEvent
            if step:
                index = (self.buttons.index(watched) + step) % len(self.buttons)
                self.buttons[index].setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)  # type: ignore[arg-type] # Qt calls it with QObjects only

    def _step(self, event: QKeyEvent) -> int:
        """Return how far an arrow key goes along the scale."""
        forth = 1 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else -1
        key = event.key()
        if key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            return forth if key == Qt.Key.Key_Right else -forth
        return {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(key), 0)
