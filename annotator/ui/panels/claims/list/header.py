"""Above the cards, while it is wanted: what to show of them; and that something was typed that isn't saved."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from annotator.ui.i18n import tr
from annotator.ui.panels.claims.list.model import CardFilter, summary_words
from annotator.ui.theme import PANE_PADDING
from annotator.ui.widgets.sections import IconButton, link_button

if TYPE_CHECKING:
    from annotator.domain.codebook import Codebook
    from annotator.ui.theme import Theme


class _Choice(QToolButton):
    """A menu of values to filter by, any number of them; its own text says which are chosen."""

    changed = Signal()

    def __init__(self, name: str, many: Callable[[int], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._name, self._many = name, many
        self._values: dict[str, QAction] = {}
        self.setProperty("look", "link")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._tell()

    def chosen(self) -> frozenset[str]:
        """Return the chosen values."""
        return frozenset(value for value, action in self._values.items() if action.isChecked())

    def offer(self, values: dict[str, str]) -> None:
        """Offer values with their labels; those that were chosen stay so."""
        before = self.chosen()
        self._menu.clear()
        self._values = {}
        for value, label in values.items():
            action = self._menu.addAction(label.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value in before)
            action.toggled.connect(self._picked)
            self._values[value] = action
        self._menu.addSeparator()
        self._menu.addAction(tr("All")).triggered.connect(self.clear)
        self.setEnabled(bool(values))
        self._tell()

    def clear(self) -> None:
        """Choose nothing."""
        self.choose(())

    def choose(self, values: Collection[str]) -> None:
        """Choose these values and no others."""
        for value, action in self._values.items():
            action.blockSignals(True)
            action.setChecked(value in values)
            action.blockSignals(False)
        self._picked()

    def _picked(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        labels = [action.text().replace("&&", "&") for action in self._values.values() if action.isChecked()]
        text = self._name if not labels else labels[0] if len(labels) == 1 else self._many(len(labels))
        self.setText(text + " ▾")
        chosen = ", ".join(labels) or tr("all")
        self.setAccessibleName(f"{self._name}: {chosen}")
        self.setToolTip(self.accessibleName())
        self.setProperty("active", "true" if labels else "false")
        self.style().unpolish(self)
        self.style().polish(self)


class _FilterLine(QLineEdit):
    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.escaped.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


class PanelHeader(QWidget):
    """The filter of the cards. It takes no room until it is wanted, and stays as long as it filters."""

    filter_changed = Signal(object)
    """The `CardFilter` now wanted."""

    left = Signal()
    """The filter line was left by key: the focus should go to the cards."""

    held_wanted = Signal()
    """The user wants to see what was typed and isn't saved."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.button = IconButton("list-filter", tr("Filter claims"), theme)
        self.button.setCheckable(True)
        self.button.clicked.connect(lambda wanted: self.show_filter() if wanted else self.put_away())
        self._names: list[str] = []
        self._used = False
        self._open = False
        self.held = link_button("", tr("Something was typed that isn't saved: see it"), self)
        self.held.setObjectName("claimsHeld")
        self.held.setProperty("look", "choice")
        self.held.clicked.connect(self.held_wanted)
        self.held.hide()
        self.line = _FilterLine(self)
        self.line.setObjectName("claimsFilter")
        self.line.setPlaceholderText(tr("Filter claims"))
        self.line.setAccessibleName(tr("Filter claims by words"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._changed)
        self.line.escaped.connect(self._leave)
        self.statuses = _Choice(tr("Status"), lambda number: tr("%Ln status(es)", "", number), self)
        self.tags = _Choice(tr("Tag"), lambda number: tr("%Ln tag(s)", "", number), self)
        self.statuses.changed.connect(self._changed)
        self.checkers = _Choice(tr("Checker"), lambda number: tr("%Ln checker(s)", "", number), self)
        self.checkers.hide()
        self.tags.changed.connect(self._changed)
        self.checkers.changed.connect(self._changed)
        self._lay_out()

    def _lay_out(self) -> None:
        self._filters = QWidget(self)
        filters = QHBoxLayout(self._filters)
        filters.setContentsMargins(0, 0, 0, 0)
        filters.setSpacing(4)
        filters.addWidget(self.line, 1)
        filters.addWidget(self.statuses)
        filters.addWidget(self.tags)
        filters.addWidget(self.checkers)
        column = QVBoxLayout(self)
        column.setContentsMargins(PANE_PADDING, 4, PANE_PADDING, 8)
        column.setSpacing(4)
        column.addWidget(self.held)
        column.addWidget(self._filters)
        self._show_parts()

    def set_used(self, used: bool) -> None:  # noqa: FBT001 - a setter
        """Say whether there are cards to filter."""
        self._used = used
        self._show_parts()

    def show_filter(self) -> None:
        """Show the filter and go into its line."""
        self._set_open(to=True)
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def put_away(self) -> None:
        """Filter by nothing, take the filter away, and go back to the cards."""
        self.clear()
        self._set_open(to=False)
        self.left.emit()

    def _leave(self) -> None:
        self._set_open(to=not self._filter().empty)
        self.left.emit()

    def _set_open(self, *, to: bool) -> None:
        if to != self._open:
            self._open = to
            self._show_parts()
        self.button.setChecked(to)

    def _show_parts(self) -> None:
        self._filters.setVisible(self._open)
        self.setVisible(self._used and (self._open or not self.held.isHidden()))

    def offer_checkers(self, names: Sequence[str]) -> None:
        """Offer who checked claims of the article; one alone is no choice."""
        if list(names) == self._names:
            return
        self._names = list(names)
        gone = not self.checkers.chosen() <= set(names)
        self.checkers.offer({name: name for name in names})
        self.checkers.setVisible(len(names) > 1)
        if gone:
            self._changed()

    def show_held(self, claims: int) -> None:
        """Say in how many claims something was typed that isn't saved."""
        self.held.setVisible(claims > 0)
        self._show_parts()
        self.held.setText(tr("Not saved in %Ln claim(s) · show the first", "", claims))

    def set_codebook(self, codebook: Codebook) -> None:
        """Offer the statuses and tags of a codebook."""
        self.statuses.offer({status.key: status.label for status in codebook.statuses})
        self.tags.offer({tag.name: tag.name for tag in codebook.tags})

    def show_only(self, statuses: Collection[str]) -> None:
        """Filter by these statuses and by nothing else."""
        self.clear()
        self.statuses.choose(statuses)

    def clear(self) -> None:
        """Filter by nothing."""
        self.line.clear()
        self.statuses.clear()
        self.tags.clear()
        self.checkers.clear()

    def _filter(self) -> CardFilter:
        return CardFilter(
            summary_words(self.line.text()), self.statuses.chosen(), self.tags.chosen(), self.checkers.chosen()
        )

    def _changed(self) -> None:
        wanted = self._filter()
        if not wanted.empty:
            self._set_open(to=True)
        self.filter_changed.emit(wanted)
