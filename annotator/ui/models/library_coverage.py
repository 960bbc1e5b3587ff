"""The coverage of the library's lines, read behind the reader's back: what is known at once, the rest text by text.

Only for the lines that are looked at, and only while nothing moves: a text is read in a lane of its own, one at a time,
and what was asked for before the last look is forgotten. Not the coverage of the open article: `CoverageWatcher`.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.domain.article import ArticleSummary
from annotator.domain.changes import Changes
from annotator.domain.checkable import Coverage
from annotator.ui.operations.runner import Lane
from annotator.ui.session import Session

LONGEST = 100_000
"""Characters of a text that is read unasked; longer ones are when somebody opens them."""

_KEPT = 4_000
_BREATH = 40  # ms between two texts, in which the window has the processor for itself


class KnownCoverage(QObject):
    """The coverage of articles, as far as it is known."""

    arrived = Signal(object)
    """The ids of the articles whose coverage is known now, or is another."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._known: OrderedDict[str, Coverage] = OrderedDict()
        self._stale: set[str] = set()
        self._unread: list[str] = []
        self._reading = ""
        self._breath = QTimer(self)
        self._breath.setSingleShot(True)
        self._breath.setInterval(_BREATH)
        self._breath.timeout.connect(self._read_next)
        session.changed.connect(self._on_changed)

    def of(self, article_id: str) -> Coverage | None:
        """Return the coverage of an article, None while it isn't known."""
        return self._known.get(article_id)

    def look(self, lines: Sequence[ArticleSummary]) -> None:
        """Find out the coverage of these lines, in place of those that were asked for before."""
        self.forget()
        wanted = [one.article_id for one in lines if self._is_wanted(one.article_id)]
        short = {one.article_id for one in lines if one.chars <= LONGEST}
        if wanted:
            self._session.read(
                lambda project: project.coverage.known(wanted),
                lambda known: self._take_known(known, [one for one in wanted if one in short]),
                self,
                key="known",
            )

    def _is_wanted(self, article_id: str) -> bool:
        """That of the open article is told by whoever counts it."""
        opened = self._session.article()
        is_open = opened is not None and opened.article.article_id == article_id
        return article_id not in self._known or (article_id in self._stale and not is_open)

    def forget(self) -> None:
        """Read no more of what was asked for; the text under way is the last."""
        self._unread = []
        self._breath.stop()

    def take(self, article_id: str, coverage: Coverage) -> None:
        """Take an article's coverage from whoever has just counted it."""
        self._stale.discard(article_id)
        if self._known.get(article_id) != coverage:
            self._keep({article_id: coverage})

    def _take_known(self, known: dict[str, Coverage], wanted: list[str]) -> None:
        self._keep(known)
        self._unread = [article_id for article_id in wanted if article_id not in known]
        self._breath.start()

    def _read_next(self) -> None:
        if self._reading or not self._unread:
            return
        self._reading = article_id = self._unread.pop(0)
        self._session.read(
            lambda project: project.coverage.of_articles([article_id]),
            self._take_read,
            self,
            key="reading",
            lane=Lane.TEXT,
        )

    def _take_read(self, found: dict[str, Coverage]) -> None:
        self._reading = ""
        self._keep(found)
        self._breath.start()

    def _keep(self, found: dict[str, Coverage]) -> None:
        self._known.update(found)
        self._stale.difference_update(found)
        while len(self._known) > _KEPT:
            self._known.popitem(last=False)
        if found:
            self.arrived.emit(list(found))

    def _on_changed(self, changes: Changes) -> None:
        self._stale.update(article_id for article_id in changes.articles if article_id in self._known)
