"""The statuses, or the tags, as a list: chosen, moved by drag and by Alt and the arrows. It stores nothing itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, repeat
from typing import cast

from PySide6.QtCore import QEvent, QLocale, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDropEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)

from annotator.domain.codebook import Codebook, CodebookUse, Status, Tag
from annotator.ui.glyphs import paint_status_glyph
from annotator.ui.i18n import tr
from annotator.ui.scaling import grown_cell, scaled
from annotator.ui.theme import RADIUS, SPACE, Theme, ui_font

_ROW = 30
_INDENT = 20
_COUNT, _NOTE, _CAP = 36, 48, 18  # px: the count of claims, the word beside a label, the cap of a key
_ID, _ENTRY = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    """A row: what it stands for, how deep, how many claims have it, and the digit or the letter that is its key."""

    item: Status | Tag
    depth: int
    claims: int
    key: str

    @property
    def id(self) -> str:
        return self.item.key if isinstance(self.item, Status) else self.item.tag_id

    @property
    def label(self) -> str:
        return self.item.label if isinstance(self.item, Status) else self.item.name

    @property
    def parent_id(self) -> str:
        return "" if isinstance(self.item, Status) else self.item.parent_id

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        words = [self.label, tr("%Ln claim(s)", "", self.claims)]
        words += [tr("key {0}").replace("{0}", self.key)] if self.key else []
        return ", ".join([*words, tr("retired")] if self.item.retired else words)


def status_entries(book: Codebook, uses: CodebookUse, keys: Sequence[str]) -> list[Entry]:
    """Return the rows of the scale: what is offered, each with its key, then what is retired."""
    rows = [
        Entry(status, 0, uses.statuses.get(status.key, 0), key)
        for status, key in zip(book.offered, chain(keys, repeat("")), strict=False)
    ]
    return rows + [Entry(one, 0, uses.statuses.get(one.key, 0), "") for one in book.statuses if one.retired]


def tag_entries(book: Codebook, uses: CodebookUse) -> list[Entry]:
    """Return the rows of the tags: the tree of what is offered, then what is retired."""
    rows = [Entry(tag, depth, uses.tags.get(tag.tag_id, 0), tag.shortcut) for depth, tag in book.tree()]
    return rows + [Entry(tag, 0, uses.tags.get(tag.tag_id, 0), "") for tag in book.tags if tag.retired]


class EntryList(QTreeWidget):
    """Statuses in their order, or tags as a tree (`nests`)."""

    chosen = Signal(str)
    """The id of the row that became the current one."""

    moved = Signal(str, str, str)
    """An id, its new parent's ("" for the top), and the id of the row that it is put before ("" for behind all)."""

    edit_wanted = Signal()
    """The form of the current row should be gone into."""

    delete_wanted = Signal()
    """The current row should go."""

    def __init__(self, name: str, theme: Theme, *, nests: bool) -> None:
        super().__init__()
        self.theme = theme
        self._nests = nests
        self._entries: list[Entry] = []
        self._followed = ""
        self.setAccessibleName(name)
        self.setHeaderHidden(True)
        self.setIndentation(0)  # the delegate indents: so a row is lit over its whole width
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(True)
        self.setProperty("role", "plain")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setItemDelegate(_EntryDelegate(self))
        self.currentItemChanged.connect(self._on_current)
        self.itemActivated.connect(lambda *_: self.edit_wanted.emit())

    # what it shows

    def show_entries(self, entries: Iterable[Entry]) -> None:
        """Show rows; the current one stays the current one, or the one nearest to its place becomes it."""
        wanted, row = self.current_id(), self._row()
        self._entries = list(entries)
        if wanted and any(entry.id == self._followed for entry in self._entries):
            wanted, self._followed = self._followed, ""
        self.blockSignals(True)
        self.clear()
        items: dict[str, QTreeWidgetItem] = {}
        for entry in self._entries:
            item = QTreeWidgetItem([entry.label])
            item.setData(0, _ID, entry.id)
            item.setData(0, _ENTRY, entry)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, entry.spoken)
            item.setFlags(self._flags(entry))
            above = items.get(entry.parent_id) if not entry.item.retired else None
            if above is None:
                self.addTopLevelItem(item)
            else:
                above.addChild(item)
            items[entry.id] = item
        self.expandAll()
        self.blockSignals(False)
        if wanted in items:
            self.setCurrentItem(items[wanted])
        elif wanted and self._entries:
            self.choose(self._entries[max(0, min(row, len(self._entries) - 1))].id)

    def _flags(self, entry: Entry) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if entry.item.retired:
            return flags
        flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsDropEnabled if self._nests else flags

    def choose(self, entry_id: str) -> bool:
        """Make a row the current one; tell whether it is there."""
        item = self._item(entry_id)
        if item is None:
            return False
        self.setCurrentItem(item)
        self.scrollToItem(item)
        return True

    def follow(self, entry_id: str) -> None:
        """Let another id be the current one when the rows are shown again: it takes the place of this one."""
        self._followed = entry_id

    def leave(self) -> None:
        """Have no current row: the other list has."""
        self.blockSignals(True)
        self.setCurrentIndex(QModelIndex())
        self.blockSignals(False)
        self.viewport().update()

    def current_id(self) -> str:
        """Return the id of the current row, "" for none."""
        item = self.currentItem()
        return str(item.data(0, _ID)) if item is not None else ""

    def current(self) -> Entry | None:
        """Return the current row."""
        wanted = self.current_id()
        return next((entry for entry in self._entries if entry.id == wanted), None)

    def _item(self, entry_id: str) -> QTreeWidgetItem | None:
        found = self.model().match(
            self.model().index(0, 0), _ID, entry_id, 1, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
        )
        return self.itemFromIndex(found[0]) if found else None

    def _row(self) -> int:
        wanted = self.current_id()
        return next((row for row, entry in enumerate(self._entries) if entry.id == wanted), 0)

    def _on_current(self, item: QTreeWidgetItem | None, _before: object) -> None:
        if item is not None:
            self.chosen.emit(item.data(0, _ID))

    # moving

    def _home(self, entry: Entry) -> str:
        """Return the id of the tag that a row stands below; what stands below a retired one stands at the top."""
        return entry.parent_id if any(one.id == entry.parent_id for one in self._offered()) else ""

    def _offered(self) -> list[Entry]:
        return [entry for entry in self._entries if not entry.item.retired]

    def _below(self, parent_id: str) -> list[str]:
        return [entry.id for entry in self._offered() if self._home(entry) == parent_id]

    def step(self, by: int) -> None:
        """Move the current row up (-1) or down (1) among its like."""
        entry = self.current()
        if entry is None or entry.item.retired:
            return
        home = self._home(entry)
        ids = self._below(home)
        place = ids.index(entry.id) + by
        if not 0 <= place < len(ids):
            return
        ids.remove(entry.id)
        self.moved.emit(entry.id, home, ids[place] if place < len(ids) else "")

    def nest(self, *, deeper: bool) -> None:
        """Put the current tag below the one above it, or out to where its parent stands."""
        entry = self.current()
        if entry is None or entry.item.retired or not self._nests:
            return
        home = self._home(entry)
        if deeper:
            ids = self._below(home)
            place = ids.index(entry.id)
            if place:
                self.moved.emit(entry.id, ids[place - 1], "")
        elif home:
            parent = next(one for one in self._entries if one.id == home)
            beside = self._below(self._home(parent))
            after = beside.index(home) + 1
            self.moved.emit(entry.id, self._home(parent), beside[after] if after < len(beside) else "")

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where the current row was dropped: the rows themselves move when that is stored."""
        entry, onto = self.current(), self.itemAt(event.position().toPoint())
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if entry is None or entry.item.retired:
            return
        if onto is None:
            self.moved.emit(entry.id, "", "")
            return
        target = cast(Entry, onto.data(0, _ENTRY))
        where = self.dropIndicatorPosition()
        if target.id == entry.id or target.item.retired:
            return
        if where == QAbstractItemView.DropIndicatorPosition.OnItem and self._nests:
            self.moved.emit(entry.id, target.id, "")
            return
        home = self._home(target)
        ids = [one for one in self._below(home) if one != entry.id]
        place = ids.index(target.id) + (where != QAbstractItemView.DropIndicatorPosition.AboveItem)
        self.moved.emit(entry.id, home, ids[place] if place < len(ids) else "")

    # keys

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._is_mine(cast(QKeyEvent, event)):
            event.accept()  # else Alt+Up would be the window's, and go to another article
            return True
        return super().event(event)

    @staticmethod
    def _is_mine(event: QKeyEvent) -> bool:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        return (alt and event.key() in _ARROWS) or event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_F2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._is_mine(event):
            super().keyPressEvent(event)
            return
        key = event.key()
        if key == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        elif key == Qt.Key.Key_F2:
            self.edit_wanted.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step(-1 if key == Qt.Key.Key_Up else 1)
        else:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.nest(deeper=(key == Qt.Key.Key_Right) != mirrored)


class _EntryDelegate(QStyledItemDelegate):
    """Paints a row: its key, its glyph or colour, its label, how many claims have it."""

    def __init__(self, view: EntryList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(scaled(option.widget, 120), scaled(option.widget, _ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry, theme = cast(Entry, index.data(_ENTRY)), self._view.theme
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        option = grown_cell(painter, option)  # its rect lives as long as it does
        place = QRect(option.rect)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(theme.colour("line"), 1) if theme.high_contrast else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_tint"))
            painter.drawRoundedRect(QRectF(place).adjusted(1.5, 1.5, -1.5, -1.5), RADIUS, RADIUS)
        inside = place.adjusted(2 * SPACE + entry.depth * _INDENT, 0, -2 * SPACE, 0)
        faded = theme.colour("muted" if entry.item.retired else "text")
        at = inside.left() + self._paint_sign(painter, inside, entry, theme)
        right = self._paint_end(painter, place, inside, entry)
        painter.setFont(ui_font(13))
        painter.setPen(faded)
        room = QRect(at, inside.top(), max(0, right - at), inside.height())
        label = painter.fontMetrics().elidedText(entry.label, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(self._mirrored(place, room), _LEADING, label)
        painter.restore()

    def _paint_end(self, painter: QPainter, place: QRect, inside: QRect, entry: Entry) -> int:
        """Paint how many claims have it, and its key as a cap; return where the label has to end."""
        theme = self._view.theme
        painter.setFont(ui_font(12))
        painter.setPen(theme.colour("muted"))
        count = QLocale().toString(entry.claims) if entry.claims else ""
        slot = QRect(inside.right() - _COUNT, inside.top(), _COUNT, inside.height())
        painter.drawText(self._mirrored(place, QRect(slot)), _TRAILING, count)
        if entry.item.retired:
            slot = QRect(slot.left() - _NOTE - SPACE, slot.top(), _NOTE, slot.height())
            painter.drawText(self._mirrored(place, QRect(slot)), _TRAILING, tr("retired"))
            return slot.left() - SPACE
        slot = QRect(slot.left() - _CAP - SPACE, inside.center().y() - _CAP // 2 + 1, _CAP, _CAP)
        if entry.key:
            cap = self._mirrored(place, QRect(slot))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            painter.setPen(theme.colour("muted"))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, entry.key)
        return slot.left() - SPACE

    def _paint_sign(self, painter: QPainter, inside: QRect, entry: Entry, theme: Theme) -> int:
        """Paint the glyph of a status or the colour of a tag; return the width it takes."""
        middle = QPoint(inside.left(), inside.center().y())
        if isinstance(entry.item, Status):
            slot = QRect(middle.x(), middle.y() - 7, 14, 14)
            ink = theme.colour("muted") if entry.item.retired else theme.status_ink(entry.item)
            paint_status_glyph(painter, QRectF(self._mirrored(inside, slot)), entry.item.glyph, ink)
            return 14 + 2 * SPACE
        colour = QColor(entry.item.colour)
        slot = QRect(middle.x() + 2, middle.y() - 4, 9, 9)
        painter.setPen(Qt.PenStyle.NoPen if colour.isValid() else QPen(theme.colour("faint"), 1))
        painter.setBrush(colour if colour.isValid() else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(self._mirrored(inside, slot))
        return 14 + 2 * SPACE

    def _mirrored(self, place: QRect, slot: QRect) -> QRect:
        if self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            slot.moveLeft(place.left() + place.right() - slot.right())
        return slot


_LEADING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
_TRAILING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
