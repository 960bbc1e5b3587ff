"""The list of cards, of which one is opened: its row is as high as the editor that lies over it.

The editor is placed by hand, in a window of its own beside the list. Qt's index widgets would be deleted with every
reset of the model, and with them what is being typed; and a screen reader finds nothing but cells inside a table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from annotator.ui.i18n import tr
from annotator.ui.panels.claims.list.delegate import ROW_HEIGHT, CardDelegate
from annotator.ui.panels.claims.list.model import Index
from annotator.ui.panels.evidence.dragged import is_source
from annotator.ui.panels.evidence.drop_hint import DropHint
from annotator.ui.scaling import scaled, tells_of_scale
from annotator.ui.widgets.hover import leave_unhovered

if TYPE_CHECKING:
    from annotator.ui.panels.claims.card.card import ClaimCard
    from annotator.ui.panels.claims.list.model import ClaimsModel
    from annotator.ui.session import Session


class CardList(QTableView):
    """Shows a `ClaimsModel`. The opened claim's row stays where it is on the screen when another row closes."""

    chosen = Signal(str)
    """The claim that the user went to, by mouse or arrow keys."""

    entered = Signal()
    """Enter was pressed on the opened claim."""

    dropped = Signal(str, object)
    """Something (`QMimeData`, to be read at once) was dropped on a claim that is not opened."""

    menu_wanted = Signal(object)
    """A context menu of the chosen claim is wanted, at a `QPoint` on the screen."""

    def __init__(self, session: Session, model: ClaimsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._card: ClaimCard | None = None
        self._page = parent
        self._clip = QWidget(parent)  # as large as what of the editor is in view
        self._clip.installEventFilter(self)
        self._clip.hide()
        self._opened = ""
        self._held: int | None = None  # where in the viewport the opened row begins, while rows come and go
        self._telling = True
        self._refit = QTimer(self)
        self._refit.setSingleShot(True)
        self._refit.setInterval(0)
        self._refit.timeout.connect(self._fit)
        self._session = session
        self._drop_hint = DropHint(self.viewport())
        self.viewport().setAcceptDrops(True)
        self.setAcceptDrops(True)
        self.setObjectName("claimsList")
        self.setAccessibleName(tr("Claims"))
        model.rowsAboutToBeInserted.connect(self._hold)
        model.rowsAboutToBeRemoved.connect(self._hold)
        model.rowsAboutToBeRemoved.connect(self._row_goes)  # before the view, which would make another row current
        self.setModel(model)
        self.setItemDelegate(CardDelegate(session, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setAutoScroll(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(24)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_rows()
        model.modelReset.connect(self._arrange)
        model.rowsInserted.connect(self._arrange)
        model.rowsRemoved.connect(self._arrange)

    def set_card(self, card: ClaimCard) -> None:
        """Take the editor that is laid over the opened row."""
        self._card = card
        card.setParent(self._clip)
        card.show()
        card.installEventFilter(self)

    # which claim

    def mark(self, claim_id: str) -> None:
        """Make a claim the current row, without opening it and without telling that it was chosen."""
        row = self._model.row_of(claim_id)
        self._telling = False
        if row < 0:
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
        else:
            self.setCurrentIndex(self._model.index(row, 0))
        self._telling = True

    def open_card(self, claim_id: str) -> None:
        """Lay the editor, which shows the claim by now, over its row; "" closes it."""
        row = self._model.row_of(claim_id)
        steady = self.rowViewportPosition(row) if row >= 0 and self._in_view(row) else None
        before = self._model.row_of(self._opened)
        if before >= 0 and self._opened != claim_id:
            self.setRowHeight(before, scaled(self, ROW_HEIGHT))
        self._opened = claim_id
        self._fit()
        self._keep(steady)

    def reveal(self, claim_id: str) -> None:
        """Bring a claim's row into view, moving as little as possible, and not at all where it is in view."""
        row = self._model.row_of(claim_id)
        if row < 0:
            return
        top, height = self.rowViewportPosition(row), self.rowHeight(row)
        room = self.viewport().height()
        bar = self.verticalScrollBar()
        if top < 0 or height > room:
            bar.setValue(bar.value() + top)
        elif top + height > room:
            bar.setValue(bar.value() + top + height - room)

    def reveal_in_card(self, widget: QWidget) -> None:
        """Bring a part of the opened editor into view."""
        if self._card is None or not self._card.isAncestorOf(widget):
            return
        self._fit()  # what has just come to stand there has its place by now
        above = 8 + self._card.pinned_above(widget)
        top = self._card_top() + widget.mapTo(self._card, widget.rect().topLeft()).y() - above
        bottom = top + above + widget.height() + 8
        bar = self.verticalScrollBar()
        if top < 0 or bottom - top > self.viewport().height():
            bar.setValue(bar.value() + top)
        elif bottom > self.viewport().height():
            bar.setValue(bar.value() + bottom - self.viewport().height())
        # not halfway into its head: then as far as only what is kept in sight of that takes room
        bar.setValue(bar.value() + self._card.rest_of_head(-self._card_top()))

    def step(self, by: int) -> None:
        """Choose the claim so many rows further on; from nowhere, the first or the last."""
        row = self.currentIndex().row()
        count = self._model.rowCount()
        if not count:
            return
        if row < 0:
            row = -1 if by > 0 else count
        row = min(max(row + by, 0), count - 1)
        self.chosen.emit(self._model.claim_at(row))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self._telling and current.isValid():
            self.chosen.emit(self._model.claim_at(current.row()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if tells_of_scale(event):
            self._fit_rows()

    def _fit_rows(self) -> None:
        rows, height = self.verticalHeader(), scaled(self, ROW_HEIGHT)
        if rows.defaultSectionSize() != height:
            rows.setMinimumSectionSize(height)
            rows.setDefaultSectionSize(height)
            for row in range(self._model.rowCount()):
                self.setRowHeight(row, height)
            self._refit.start()

    # where the editor lies

    def _in_view(self, row: int) -> bool:
        top = self.rowViewportPosition(row)
        return top < self.viewport().height() and top + self.rowHeight(row) > 0

    def _row_goes(self) -> None:
        """A row that goes takes the choice with it: nobody chose the next one."""
        self._telling = False

    def _hold(self) -> None:
        """Remember where the opened row is: rows above it are about to come or go, and it is being read."""
        row = self._model.row_of(self._opened)
        self._held = self.rowViewportPosition(row) if row >= 0 and self._in_view(row) else None

    def _arrange(self) -> None:
        """Rows have come or gone: the opened one is another row now, and after a reset of the common height."""
        self.mark(self._opened)
        self._fit()
        if self._held is not None:
            self.updateGeometries()  # how far one can scroll is otherwise told later
            self._keep(self._held)
            self._held = None

    def _keep(self, steady: int | None) -> None:
        """Scroll so that the opened row begins where it began, as far as there is something to scroll."""
        row = self._model.row_of(self._opened)
        if steady is not None and row >= 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.rowViewportPosition(row) - steady)

    def _fit(self) -> None:
        """Make the opened row as high as the editor wants to be, and lay it there."""
        row = self._model.row_of(self._opened)
        if self._card is not None and row >= 0:
            wanted = max(scaled(self, ROW_HEIGHT), self._card.height_for(self.viewport().width()))
            if self.rowHeight(row) != wanted:
                self.setRowHeight(row, wanted)
                self.updateGeometries()
        self._place()

    def _place(self) -> None:
        row = self._model.row_of(self._opened)
        if self._card is None:
            return
        if row < 0:
            self._clip.hide()
            return
        viewport = self.viewport()
        width, height, top = viewport.width(), self.rowHeight(row), self._card_top()
        seen = QRect(0, top, width, height) & viewport.rect()
        if seen.isEmpty():  # scrolled away: of no height, but not hidden, for it may have the focus
            seen = QRect(0, 0 if top < 0 else viewport.height(), width, 0)
        corner = viewport.mapTo(self._page, seen.topLeft())
        self._clip.setGeometry(QRect(corner, seen.size()))
        self._card.setGeometry(0, top - seen.top(), width, height)
        self._card.pin(max(0, seen.top() - top))
        self._clip.raise_()
        self._clip.show()

    def _card_top(self) -> int:
        """Return where the opened row begins, in the viewport."""
        return self.rowViewportPosition(self._model.row_of(self._opened))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._place()
        leave_unhovered(self._clip)

    def updateGeometries(self) -> None:
        super().updateGeometries()
        if self._card is not None:
            self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._card is not None:
            self._fit()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self._card and event.type() == QEvent.Type.LayoutRequest:
            self._refit.start()
        elif watched is self._clip and event.type() == QEvent.Type.Wheel:
            self.wheelEvent(cast(QWheelEvent, event))  # what the editor has no use for scrolls the list
            return True
        return super().eventFilter(watched, event)  # type: ignore[arg-type] # Qt calls it with QObjects only

    # dropping on a card that is not opened; the opened one takes it itself

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._drag_over(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._drag_over(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop_hint.hide()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop_hint.hide()
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            event.acceptProposedAction()
            self.dropped.emit(self._model.claim_at(index.row()), event.mimeData())

    def _drag_over(self, event: QDragMoveEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and is_source(event.mimeData()):
            event.acceptProposedAction()
            self._drop_hint.show_over(self._session.theme, self.visualRect(index))
        else:
            event.ignore()
            self._drop_hint.hide()

    # keys and focus

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Choose the card that is clicked; the menu is of the chosen one."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if not index.isValid():
            return
        if index.row() != self.currentIndex().row():
            self.setCurrentIndex(index)
        place = event.globalPos()
        if not by_mouse:
            place = self.viewport().mapToGlobal(self.visualRect(index).center())
        self.menu_wanted.emit(place)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are the window's shortcuts, not a search for a row."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_focus()

    def _show_focus(self) -> None:
        if self._card is not None:
            self._card.set_list_focused(self.hasFocus())
