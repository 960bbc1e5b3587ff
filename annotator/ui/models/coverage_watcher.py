"""What the open article's text holds that should be checked, kept up to date off the window's thread.

One for a workspace: the dots in the text, the panel's bar and its list, and the keys that walk the checkables all look
here. Not for what is done about them: that is the coverage commands'.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.domain.check_worthiness import Sentences
from annotator.domain.checkable import Checkables, Coverage, Level, Standing, standings
from annotator.domain.dismissal import Dismissed, F, Findings, judged
from annotator.errors import NotFound
from annotator.ui.i18n import QT_TR_NOOP, translated
from annotator.ui.operations.runner import Lane

if TYPE_CHECKING:
    from annotator.config import Settings
    from annotator.domain.checkable import Some, Standings, Waiver
    from annotator.domain.desk import Covered, DeskUpdate
    from annotator.domain.finding import EarlierFinding, Finding
    from annotator.services.projects import Project
    from annotator.services.results import ArticleCoverage, OpenedArticle
    from annotator.ui.session import Session

_PAUSE = 120  # ms in which further acts are waited for before looking again
_REST = 600  # the same before earlier articles are looked into, when an article was opened: no key is to wait for it

_NOTHING = standings(Checkables.of(()), (), (), "")
_NO_SENTENCES = Sentences((), (), ())

Looked = tuple["ArticleCoverage", "Findings[Finding]"]

_NOTHING_LEFT = {
    Level.ESSENTIAL: QT_TR_NOOP("Every essential checkable in this article is covered or waived."),
    Level.USUAL: QT_TR_NOOP("Every usual checkable in this article is covered or waived."),
    Level.ALL: QT_TR_NOOP("Every checkable in this article is covered or waived."),
}


class CoverageWatcher(QObject):
    """The checkables and findings of the open article; what is left of them goes by the user's level."""

    changed = Signal()
    """Another article's, or some stand otherwise now. `known` tells whether they have been looked for yet."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._article_id = ""
        self._revision_id = ""
        self.known = False
        self.level = Level(session.settings.checkable_level)
        self.coverage = Coverage(0, 0, 0)
        self.lines = _NOTHING
        self.sentences = _NO_SENTENCES
        self.findings: Sequence[Finding] = ()
        self.earlier: Sequence[EarlierFinding] = ()
        self.dismissed: Sequence[Dismissed[Finding] | Dismissed[EarlierFinding]] = ()
        self._found: Findings[Finding] = Findings()
        self._found_earlier: Findings[EarlierFinding] = Findings()
        self._missing = _NOTHING.missing()
        self._waivers: Sequence[Waiver] = ()
        self._covered: Covered | None = None  # what was told since the checkables were held against it
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PAUSE)
        self._wait.timeout.connect(self._look)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._ask_earlier)
        session.article_opened.connect(self._on_opened)
        session.updated.connect(self._on_updated)
        session.settings_changed.connect(self._follow_settings)

    def missing(self) -> Some:
        """Return the checkables of the user's level that are neither covered nor waived, in text order."""
        return self._missing

    def nothing_left(self) -> str:
        """Say that everything of the user's level is done."""
        return translated(_NOTHING_LEFT[self.level])

    def waived(self) -> Some:
        """Return those that are not covered, but waived."""
        return self.lines.waived(self.level)

    def _follow_settings(self, settings: Settings) -> None:
        level = Level(settings.checkable_level)
        if level is not self.level:
            self.level = level
            self._take_lines(self.lines)
            self.changed.emit()

    def next_missing(self, position: int, by: int) -> Standing | None:
        """Return the first one behind (1) a position in the text, or the last one before it (-1); None without one."""
        starts = self._missing.starts
        number = bisect_right(starts, position) if by > 0 else bisect_left(starts, position) - 1
        return self._missing[number] if 0 <= number < len(self._missing) else None

    def at(self, start: int, end: int) -> list[Standing]:
        """Return the checkables in [start, end), or those that a position is in, the shortest first."""
        places = self.lines.checkables
        if start == end:
            behind = bisect_right(places.starts, start)
            found = [self.lines[number] for number in range(behind) if places.end(number) >= start]
        else:
            first, behind = bisect_left(places.starts, start), bisect_left(places.starts, end)
            found = [self.lines[number] for number in range(first, behind) if places.end(number) <= end]
        return sorted(found, key=lambda one: one.checkable.end - one.checkable.start)

    def _on_opened(self, opened: OpenedArticle | None) -> None:
        self._article_id = opened.article.article_id if opened else ""
        self._revision_id = opened.article.revision_id if opened else ""
        self.known = False
        self._covered, self._waivers = None, ()
        self._take_lines(_NOTHING)
        self.sentences = _NO_SENTENCES
        self._take_findings(Findings(), Findings())
        self.changed.emit()
        self._look()

    def _on_updated(self, update: DeskUpdate) -> None:
        if not update.article_id or update.article_id != self._article_id:
            return
        if update.article is not None:  # in another language, or of another day, other things are to be checked
            self.known = False
        if update.covered is not None:
            if update.covered.waivers is not None:
                self._waivers = update.covered.waivers
            self._covered = update.covered
        if update.article is not None or update.covered is not None:
            self._wait.start()

    def _look(self) -> None:
        """Hold the checkables that are known against what covers them now; read them where they are not known."""
        article_id, turn, covered = self._article_id, self._session.turn(), self._covered
        if not article_id:
            return
        if self.known and covered is not None:
            found, waivers, revision_id = self.lines.checkables, self._waivers, self._revision_id
            self._session.read(
                lambda _: standings(found, covered.spans, waivers, revision_id), self._take_standings, self, key="look"
            )
            return

        def take(looked: Looked | None) -> None:
            if self._session.touched_since(article_id, turn):  # it may have been read before that
                self._wait.start()
            else:
                self._take(looked)

        self._session.read(lambda project: _look_at(project, article_id), take, self, key="look")

    def _take_standings(self, lines: Standings) -> None:
        self._take_lines(lines)
        self._judge()
        self.changed.emit()

    def _take(self, looked: Looked | None) -> None:
        if looked is None or looked[0].revision_id != self._revision_id:
            return  # gone, or another revision, whose own reading is under way
        self.known = True
        self._covered, self._waivers = None, looked[0].waivers
        self._take_lines(looked[0].lines)
        self.sentences = looked[0].sentences
        self._take_findings(looked[1], self._found_earlier)
        self.changed.emit()
        self._rest.start()

    def _ask_earlier(self) -> None:
        """Hold the article against those that were signed off before: it takes longer than its own text."""
        article_id, revision_id = self._article_id, self._revision_id

        def take(found: Findings[EarlierFinding]) -> None:
            here = (article_id, revision_id) == (self._article_id, self._revision_id)
            if here and found.all() != self._found_earlier.all():
                self._take_findings(self._found, found)
                self._judge()
                self.changed.emit()

        self._session.read(lambda project: _earlier(project, article_id), take, self, key="earlier", lane=Lane.TEXT)

    def _take_findings(self, found: Findings[Finding], earlier: Findings[EarlierFinding]) -> None:
        self._found, self._found_earlier = found, earlier
        self.findings, self.earlier = found.told, earlier.told
        self.dismissed = (*found.dismissed, *earlier.dismissed)

    def _judge(self) -> None:
        """Hold the findings against the waivers that are known now."""
        opened = self._session.article()
        if opened is None or opened.revision.revision_id != self._revision_id:
            return

        def again(found: Findings[F]) -> Findings[F]:
            return judged(found.all(), self._waivers, opened.revision.text, self._revision_id)

        self._take_findings(again(self._found), again(self._found_earlier))

    def _take_lines(self, lines: Standings) -> None:
        self.lines = lines
        self.coverage = lines.coverage(self.level)
        self._missing = lines.missing(self.level)


def _earlier(project: Project, article_id: str) -> Findings[EarlierFinding]:
    try:
        return project.earlier.findings(article_id)
    except NotFound:
        return Findings()


def _look_at(project: Project, article_id: str) -> Looked | None:
    try:
        return project.coverage.checkables(article_id), project.coverage.findings(article_id)
    except NotFound:
        return None
