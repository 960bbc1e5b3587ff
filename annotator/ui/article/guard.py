"""Keeps a fault in painting where it is: what could not be painted is passed over, and told once.

An exception that leaves a paint event comes again with every repaint, floods the log and leaves a torn window. Used
for whatever is done for the picture's sake; not for what the user asks for, which has other ways to fail.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Hashable
from typing import Concatenate, ParamSpec

from PySide6.QtGui import QPainter

P = ParamSpec("P")

log = logging.getLogger(__name__)


class PaintGuard:
    """Remembers which places were told of. One a view."""

    def __init__(self) -> None:
        self._reported: set[Hashable] = set()

    def forget(self) -> None:
        """Forget what was told: what is shown from now on is another article."""
        self._reported.clear()

    def run(self, place: Hashable, work: Callable[P, object], *args: P.args, **kwargs: P.kwargs) -> bool:
        """Do a piece of work, and tell whether it went well; if not, it is reported the first time for this place."""
        try:
            work(*args, **kwargs)
        except Exception as error:
            if place not in self._reported:
                self._reported.add(place)
                log.exception("could not be painted: %s", place)
                # It is a bug, and goes where bugs go: to the crash report.
                sys.excepthook(type(error), error, error.__traceback__)
            return False
        return True

    def paint(
        self,
        place: Hashable,
        work: Callable[Concatenate[QPainter, P], object],
        painter: QPainter,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> bool:
        """Do the same with a painter, whose state is afterwards what it was."""
        painter.save()
        try:
            return self.run(place, work, painter, *args, **kwargs)
        finally:
            painter.restore()
