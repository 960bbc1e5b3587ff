"""Above the cards: how many claims there are and how many are settled, and what to show of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from annotator.ui.i18n import plural, tr
from annotator.ui.panels.claims.list.model import CardFilter, summary_words
from annotator.ui.theme import PANE_PADDING
from annotator.ui.widgets.sections import link_button

if TYPE_CHECKING:
    from annotator.domain.codebook import Codebook
    from annotator.ui.panels.claims.list.model import ClaimsModel
    from annotator.ui.session import Session


class ShareBar(QWidget):
    """A thin bar filled by a share between 0 and 1."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(4)

    def set_share(self, share: float, words: str) -> None:
        """Show a share, and say it to a screen reader."""
        self._share = share
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        painter.setBrush(self._session.theme.colour("line"))
        thin = 1.5 if self._session.theme.high_contrast else 0.0  # where all is dark or light, the full part is thicker
        painter.drawRoundedRect(whole.adjusted(0, thin, 0, -thin), 2, 2)
        if self._share > 0:
            width = max(4.0, whole.width() * self._share)
            left = whole.width() - width if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0.0
            painter.setBrush(self._session.theme.colour("accent"))
            painter.drawRoundedRect(QRectF(left, 0, width, whole.height()), 2, 2)


class _Choice(QToolButton):
    """A menu of values to filter by, any number of them; its own text says which are chosen."""

    changed = Signal()

    def __init__(self, name: str, many: str, parent: QWidget) -> None:
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
        text = (
            self._name if not labels else labels[0] if len(labels) == 1 else plural(len(labels), self._many, self._many)
        )
        self.setText(text + " ▾")
        self.setAccessibleName(f"{self._name}: {', '.join(labels) or tr('all')}")
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
    """Counts and filters."""

    filter_changed = Signal(object)
    """The `CardFilter` now wanted."""

    left = Signal()
    """The filter line was left by key: the focus should go to the cards."""

    held_wanted = Signal()
    """The user wants to see what was typed and isn't saved."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._claims = QLabel(self)
        self._claims.setProperty("look", "strong")
        self._settled = QLabel(self)
        self._settled.setProperty("look", "muted")
        self._share = QLabel(self)
        self._share.setProperty("look", "muted")
        self._bar = ShareBar(session, self)
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
        self.line.escaped.connect(self.left)
        self.statuses = _Choice(tr("Status"), "{n} statuses", self)
        self.tags = _Choice(tr("Tag"), "{n} tags", self)
        self.statuses.changed.connect(self._changed)
        self.checkers = _Choice(tr("Checker"), "{n} checkers", self)
        self.checkers.hide()
        self.tags.changed.connect(self._changed)
        self.checkers.changed.connect(self._changed)
        self._lay_out()

    def _lay_out(self) -> None:
        counts = QHBoxLayout()
        counts.setSpacing(0)
        counts.addWidget(self._claims)
        counts.addWidget(self._settled)
        counts.addStretch(1)
        counts.addWidget(self._share)
        filters = QHBoxLayout()
        filters.setSpacing(4)
        filters.addWidget(self.line, 1)
        filters.addWidget(self.statuses)
        filters.addWidget(self.tags)
        filters.addWidget(self.checkers)
        column = QVBoxLayout(self)
        column.setContentsMargins(PANE_PADDING, 12, PANE_PADDING, 12)
        column.setSpacing(8)
        column.addLayout(counts)
        column.addWidget(self._bar)
        column.addWidget(self.held)
        column.addLayout(filters)

    def show_counts(self, model: ClaimsModel) -> None:
        """Show how many claims there are, are settled, and are shown."""
        total, settled, shown = model.total, model.settled, model.rowCount()
        if model.filter.empty:
            self._claims.setText(plural(total, "{n} claim", "{n} claims"))
        else:
            some = plural(total, "{shown} of {n} claim", "{shown} of {n} claims")
            self._claims.setText(some.replace("{shown}", QLocale().toString(shown)))
        self._settled.setText(plural(settled, " · {n} checked", " · {n} checked") if total else "")
        percent = f"{QLocale().toString(round(100 * settled / total))} %" if total else ""
        self._share.setText(percent)
        words = tr("{0} of the claims are checked").replace("{0}", percent)
        self._bar.set_share(settled / total if total else 0.0, words if total else tr("No claims yet"))

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
        one, many = "Not saved in {n} claim · show it", "Not saved in {n} claims · show the first"
        self.held.setText(plural(claims, one, many))

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

    def _changed(self) -> None:
        self.filter_changed.emit(
            CardFilter(
                summary_words(self.line.text()), self.statuses.chosen(), self.tags.chosen(), self.checkers.chosen()
            )
        )
