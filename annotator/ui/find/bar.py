"""The find bar above the article: the words as they are typed, how many places, and from one to the next.

The finding is `text_finder.py`'s and runs off the window's thread; the highlighting is the article view's.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from operator import itemgetter
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from annotator.ui.accessible import announce
from annotator.ui.find.pattern_errors import reason_words
from annotator.ui.find.text_finder import LONGEST_PATTERN, FindQuery, Found, GivenUp, TextFinder
from annotator.ui.i18n import tr
from annotator.ui.icons import tinted
from annotator.ui.operations.runner import Lane, Runner, Task
from annotator.ui.widgets.margins import set_margins

if TYPE_CHECKING:
    from annotator.ui.article.view import ArticleView
    from annotator.ui.theme import Theme

_LONGEST_CHOICE = 80  # characters of a selection that are taken for what is looked for
_SAID_AFTER = 200  # ms after which a search that still runs says so
_START = itemgetter(0)
_OPTIONS_AT = 2  # behind the field and a gap


class _ActionButton(QToolButton):
    """A button that does what an action does, and is called, described and on as it is. Actions outlive the bar."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self._action = action
        self.setCheckable(action.isCheckable())
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setAccessibleName(self._action.text())
        self.setToolTip(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())
        self.setChecked(self._action.isChecked())


class FindBar(QFrame):
    """A field, a count, previous and next, and how to look: its options hold until the project is closed."""

    options_changed = Signal(object)
    """The `FindQuery` whose options are in force."""

    def __init__(self, view: ArticleView, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._runner = runner
        self._options = FindQuery("")
        self._looker: TextFinder | None = None
        self._found = Found([])
        self._looked_for: FindQuery | None = None  # what `_found` is the answer to
        self._task: Task[Found | None] | None = None
        self._unwanted = Event()
        self._steps = 0  # asked for while a search was under way
        self._origin = 0  # what is typed is looked for from here on
        self._icons: dict[QToolButton, str] = {}
        self._theme: Theme | None = None
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_SAID_AFTER)
        self._slow.timeout.connect(lambda: self._count.setText(tr("looking…")))
        self._make_field()
        self._lay_out()
        self.hide()

    def _make_field(self) -> None:
        self._field = QLineEdit()
        self._field.setPlaceholderText(tr("Find in the article"))
        self._field.setAccessibleName(tr("Find in the article"))
        self._field.setMaxLength(LONGEST_PATTERN)
        self._field.setMinimumWidth(96)
        self._field.setMaximumWidth(320)
        self._field.textChanged.connect(lambda _: self._look(go=True))
        self._field.installEventFilter(self)
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self._trouble = QLabel()
        self._trouble.setTextFormat(Qt.TextFormat.PlainText)
        self._trouble.setWordWrap(True)
        self._trouble.hide()

    def _lay_out(self) -> None:
        self._row = QHBoxLayout()
        self._row.setSpacing(4)
        self._row.addWidget(self._field, 1)
        self._row.addSpacing(4)
        self._row.addSpacing(4)
        self._row.addWidget(self._count)
        self._row.addStretch(1)
        close = QToolButton()
        close.setAccessibleName(tr("Close"))
        close.setToolTip(tr("Close"))
        close.clicked.connect(self.close_again)
        self._add_button(self._row.count(), "x", close)
        column = QVBoxLayout(self)
        set_margins(column, 16, 8, 8, 8)
        column.setSpacing(4)
        column.addLayout(self._row)
        column.addWidget(self._trouble)

    def _add_button(self, place: int, icon: str, button: QToolButton) -> None:
        button.setIconSize(QSize(16, 16))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._icons[button] = icon
        self._row.insertWidget(place, button)
        if self._theme is not None:
            self.apply_theme(self._theme)

    def offer(self, options: dict[QAction, str], steps: dict[QAction, str]) -> None:
        """Make buttons of actions, each with its icon, in a row behind the field: the options, then the steps."""
        steps_at = _OPTIONS_AT + 1  # behind a gap
        for number, (action, icon) in enumerate((*options.items(), *steps.items())):
            place = number + (_OPTIONS_AT if action in options else steps_at)
            self._add_button(place, icon, _ActionButton(action))

    def apply_theme(self, theme: Theme) -> None:
        """Tint the icons."""
        self._theme = theme
        for button, icon in self._icons.items():
            button.setIcon(tinted(icon, theme.colour("text")))

    # what the actions call

    def open(self) -> None:
        """Show it, with what is selected in the article as the words."""
        start, end = self._view.selection()
        self._origin = start
        chosen = self._view.text()[start:end] if end - start < _LONGEST_CHOICE else ""
        self.show()
        if chosen and "\n" not in chosen and chosen != self._field.text():
            self._field.blockSignals(True)
            self._field.setText(chosen)
            self._field.blockSignals(False)
        self._look(go=False)
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def close_again(self) -> bool:
        """Hide it and go back to the article, at the place gone to; tell whether it was open."""
        if self.isHidden():
            return False
        self.hide()
        self._give_up()
        self._view.set_found((), -1)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def forget(self) -> None:
        """Forget what was found: another text is shown."""
        self._give_up()
        self._looker = None
        self._looked_for = None
        self._found = Found([])
        if self.isVisible():
            self._look(go=False)

    def show_again(self) -> None:
        """Highlight again what was found: the same text was put into the view anew."""
        if self.isVisible():
            self._show(self._current())

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) place, around the end. Without words, ask for them."""
        if not self._field.text():
            self.open()
        elif self._task is not None or self._looked_for != self._wanted():
            self._steps += by
            if self._task is None:
                self._look(go=False)
        else:
            self._go(by)

    def toggle_case(self) -> None:
        """Let case and accents count, or no longer."""
        self._set_options(replace(self._options, case=not self._options.case))

    def toggle_whole_word(self) -> None:
        """Find whole words only, or parts of them as well."""
        self._set_options(replace(self._options, whole_word=not self._options.whole_word))

    def toggle_pattern(self) -> None:
        """Take what is typed for a regular expression, or as it is."""
        self._set_options(replace(self._options, pattern=not self._options.pattern))

    def _set_options(self, options: FindQuery) -> None:
        self._options = options
        self.options_changed.emit(options)
        if self.isHidden():
            self.open()
        else:
            self._look(go=True)

    # looking

    def _wanted(self) -> FindQuery:
        return replace(self._options, words=self._field.text())

    def _look(self, *, go: bool) -> None:
        """Look for what is wanted now; with `go`, go to the first place from where the looking began."""
        wanted = self._wanted()
        self._give_up(keep_steps=not go)
        if not wanted.words:
            self._take(wanted, Found([]), go=False)
            return
        if self._looker is None or self._looker.text is not self._view.text():
            self._looker = TextFinder(self._view.text())
        looker, unwanted = self._looker, Event()
        self._unwanted = unwanted
        self._slow.start()
        self._task = self._runner.start(
            Lane.TEXT,
            lambda: _looked(looker, wanted, unwanted),
            lambda found: self._take(wanted, found, go=go) if found is not None else None,
            owner=self,
        )

    def _give_up(self, *, keep_steps: bool = False) -> None:
        self._slow.stop()
        self._unwanted.set()
        if self._task is not None:
            self._runner.drop(self._task)
            self._task = None
        if not keep_steps:
            self._steps = 0

    def _take(self, wanted: FindQuery, found: Found, *, go: bool) -> None:
        self._slow.stop()
        self._task = None
        self._looked_for, self._found = wanted, found
        self._trouble.setText(_trouble(found))
        self._trouble.setVisible(bool(found.trouble))
        steps, self._steps = self._steps, 0
        if found.spans and (go or steps):
            if go:
                self._select(bisect_left(found.spans, self._origin, key=_START) % len(found.spans))
            if steps:
                self._go(steps)
        else:
            self._show(self._current())
        if self.isVisible():
            announce(self._count, self._trouble.text() or self._count.text())

    # going

    def _go(self, by: int) -> None:
        spans = self._found.spans
        if not spans:
            return
        start, end = self._view.selection()
        if by < 0:
            at = bisect_left(spans, start, key=_START) + by
        elif start == end:
            at = bisect_left(spans, start, key=_START) + by - 1
        else:
            at = bisect_right(spans, start, key=_START) + by - 1
        self._select(at % len(spans))

    def _select(self, number: int) -> None:
        span = self._found.spans[number]
        self._view.select(*span)
        self._view.ensure_visible(*span)
        self._origin = span[0]
        self._show(number)

    def _current(self) -> int:
        """Return the number of the place that is selected, -1 for none."""
        spans, selected = self._found.spans, self._view.selection()
        number = bisect_left(spans, selected)
        return number if number < len(spans) and spans[number] == selected else -1

    def _show(self, current: int) -> None:
        if self.isVisible():
            self._view.set_found(self._found.spans, current)
        self._count.setText(self._count_words(current))

    def _count_words(self, current: int) -> str:
        number = len(self._found.spans)
        if not self._field.text() or self._found.trouble:
            return ""
        if not number:
            return tr("not found")
        total = QLocale().toString(number) + ("+" if self._found.more else "")
        if current >= 0:
            return f"{QLocale().toString(current + 1)} / {total}"
        return total if self._found.more else tr("%Ln place(s)", "", number)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on, Shift+Enter back."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            return True
        return super().eventFilter(watched, event)


def _looked(looker: TextFinder, wanted: FindQuery, unwanted: Event) -> Found | None:
    try:
        return looker.look(wanted, unwanted.is_set)
    except GivenUp:
        return None


def _trouble(found: Found) -> str:
    if found.trouble == "slow":
        return tr(
            "This takes too long to look for in this text. Make it more exact: repetitions within repetitions do it."
        )
    if found.trouble:
        words = tr("This cannot be looked for. At sign {n}, {why}.")
        return words.replace("{n}", str(found.at + 1)).replace("{why}", reason_words(found.reason))
    return ""
