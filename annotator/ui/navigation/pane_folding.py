"""Which panes stand side by side: as many as have room, the article first, then the claims, then what is left of it.

A pane without room gives its place to the others until the window is wider, or somebody asks for it: then it stands
where another stood. So nothing is covered or cut off, and the article's lines never get too short to be read.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QByteArray, QEvent, QObject
from PySide6.QtWidgets import QSplitter, QWidget

ARTICLE = "article"


class PaneFolding(QObject):
    """Shows and hides the panes of a splitter as its width allows."""

    def __init__(
        self, splitter: QSplitter, panes: Mapping[str, QWidget], needs: Mapping[str, Callable[[], int]]
    ) -> None:
        """`needs` holds the panes by name, the most needed first, and the width in px that each has to have."""
        super().__init__(splitter)
        self._splitter = splitter
        self._panes = panes
        self._needs = needs
        self._front = ARTICLE
        self._put_away: set[str] = set()
        self._shown = frozenset(panes)
        self._whole = QByteArray()  # the splitter's state while every pane stood, to come back to
        splitter.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Fit whenever the splitter has another width: behind an overview it gets it only when it comes back."""
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return False

    def state(self) -> QByteArray:
        """Return the splitter's state with all panes, to be kept from one day to the next."""
        return self._splitter.saveState() if self._shown == frozenset(self._panes) else self._whole

    def reveal(self, name: str) -> None:
        """Show a pane because somebody goes to it; where there is no room, in place of another."""
        self._put_away.discard(name)
        if name not in self._shown or name == ARTICLE:
            self._front = name
            self.fit()

    def toggle(self, name: str) -> None:
        """Put a pane away, or show it again."""
        if name in self._shown:
            self._put_away.add(name)
            self._front = ARTICLE
        else:
            self._put_away.discard(name)
            self._front = name
        self.fit()

    def fit(self) -> None:
        """Show the panes that have room now."""
        shown = self._with_room()
        article = self._panes[ARTICLE]
        article.setMinimumWidth(min(self._needs[ARTICLE](), max(1, self._splitter.width())))
        if shown == self._shown:
            return
        if self._shown == frozenset(self._panes):
            self._whole = self._splitter.saveState()
        self._shown = shown
        for name, pane in self._panes.items():
            pane.setVisible(name in shown)
        if shown == frozenset(self._panes) and not self._whole.isEmpty():
            self._splitter.restoreState(self._whole)
        else:
            self._splitter.setSizes([self._size_of(name) for name in self._panes])

    def _with_room(self) -> frozenset[str]:
        room = self._splitter.width()
        shown: set[str] = set()
        for name in (self._front, *self._needs):
            need = self._needs[name]()
            if name in shown or name in self._put_away:
                continue
            if shown and need > room:
                break  # what is less needed does not come before it
            shown.add(name)
            room -= need + self._splitter.handleWidth()
        return frozenset(shown)

    def _size_of(self, name: str) -> int:
        if name not in self._shown:
            return 0
        others = sum(self._needs[other]() for other in self._shown if other != ARTICLE)
        rest = max(1, self._splitter.width() - others)
        return rest if name == ARTICLE or ARTICLE not in self._shown else self._needs[name]()
