"""Counts clicks: the toolkit tells of double clicks, here a third and a fourth at the same place go on from them."""

from __future__ import annotations

import time

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

MOST = 4


class Clicks:
    """How many presses there were one after the other at one place."""

    def __init__(self) -> None:
        self._count = 0
        self._when = 0.0
        self._where = QPointF()

    def count(self, point: QPointF, *, double: bool) -> int:
        """Return the number, 1 to 4, of a press that the toolkit takes for a double click or not; then it begins anew.

        To the toolkit the third of a row is a single press again, and the fourth another double click.
        """
        now = time.monotonic()
        soon = now - self._when < QApplication.doubleClickInterval() / 1000
        near = (point - self._where).manhattanLength() < QApplication.startDragDistance()
        goes_on = soon and near and self._count == (MOST - 1 if double else 2)
        self._count = self._count + 1 if goes_on else 2 if double else 1
        self._when, self._where = now, point
        return self._count
