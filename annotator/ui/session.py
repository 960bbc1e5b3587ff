"""The open project as the panels see it: what is open and selected, one way to read, one way to act, one broadcast.

Panels hold a session and nothing else of the program. They never see a row or SQL, and never wait: reads and acts run
on the runner's lanes and come back on the window's thread. Not for widgets, and not for what a failure looks like:
that is `faults.py`'s.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.domain.changes import KINDS, Changes
from annotator.domain.desk import ALL_OF_A_CLAIM, DeskUpdate, OpenedClaim, Shown
from annotator.errors import AnnotatorError, ProjectAway, Unreachable
from annotator.ui.operations.runner import Lane, Runner, Task
from annotator.ui.unsaved import UnsavedTexts

if TYPE_CHECKING:
    from annotator.config import Settings
    from annotator.domain.article import Article
    from annotator.domain.codebook import Codebook
    from annotator.domain.whereabouts import Away
    from annotator.services.projects import Project
    from annotator.services.results import OpenedArticle
    from annotator.ui.theme import Theme

R = TypeVar("R")

POLL_INTERVAL = 300
"""Milliseconds between two looks for what others have committed."""
_SILENCE = 5_000
"""Milliseconds after which a server that has not answered to such a look counts as not reached."""


class Session(QObject):
    """One open project in one window."""

    article_opened = Signal(object)
    """The `OpenedArticle`, or None when no article is open (any more). Also for a new revision of the open one."""

    article_refreshed = Signal(object)
    """The `Article`, whose metadata or status has changed while it is open."""

    changed = Signal(object)
    """`Changes`: once for each act, own or foreign, on the window's thread."""

    updated = Signal(object)
    """The `DeskUpdate` right after `changed`: what has become of what is shown, so that no pane needs to read it."""

    claim_selected = Signal(str)
    """The claim's id, "" for none."""

    reveal_requested = Signal(str)
    """The selected claim's id, after `claim_selected`: a pane that doesn't show it should bring it into view."""

    theme_changed = Signal(object)
    """The `Theme` now in force."""

    settings_wanted = Signal(object)
    """Other `Settings` should be put in force and kept."""

    settings_changed = Signal(object)
    """The `Settings` now in force."""

    acted = Signal(object)
    """`Changes` of an own act, after `changed`."""

    failed = Signal(object, object)
    """What went wrong while acting or reading, and a callable to try again with, or None: for the window to tell."""

    files_read = Signal()
    """Attached files were read: what their texts say can be asked now."""

    away_changed = Signal(object)
    """What has become of the project's file (`Away`), None where it is at its place again."""

    reached_changed = Signal(bool)
    """Whether the project's server answers."""

    def __init__(
        self, project: Project, codebook: Codebook, settings: Settings, theme: Theme, runner: Runner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.project = project
        self.codebook = codebook
        self.settings = settings
        self.theme = theme
        self.runner = runner
        self._article: OpenedArticle | None = None
        self._claim_id = ""
        self._held: dict[str, OpenedClaim] = {}
        self._turn = 0  # updates that have come
        self._others_turn = 0  # of these, those that were not read together with an own act
        self._touched: dict[str, int] = {}  # articles and claims -> the turn in which they were touched last
        self._untold: Changes | None = None
        self._reads: dict[tuple[int, str], Task[Any]] = {}
        self._polling = False
        self._closed = False
        self._away: Away | None = None
        self._reached = True
        self.unsaved = UnsavedTexts(self)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_SILENCE)
        self._waiting.timeout.connect(self._lose)
        self._poller = QTimer(self)
        self._poller.setInterval(POLL_INTERVAL)
        self._poller.timeout.connect(self._poll)
        self._poller.start()

    def reached(self) -> bool:
        """Tell whether the project's server answers; always so of a file."""
        return self._reached

    # what is open and selected

    def article(self) -> OpenedArticle | None:
        """Return the open article as it was when it was opened; its `article` (metadata, status) is kept fresh."""
        return self._article

    def claim_id(self) -> str:
        """Return the selected claim's id, "" for none."""
        return self._claim_id

    def open_article(self, article_id: str) -> None:
        """Open an article; `article_opened` follows. The empty id closes the open one."""
        if not article_id:
            self._show(None)
            return
        turn = self._turn

        def show(opened: OpenedArticle) -> None:
            if self.touched_since(article_id, turn):  # it may have been read before that
                self.open_article(article_id)
            else:
                self._show(opened)

        self.read(lambda project: project.articles.open(article_id), show, self, key="open")

    def turn(self) -> int:
        """Return a number that grows with each update: for `touched_since`."""
        return self._turn

    def touched_since(self, some_id: str, turn: int) -> bool:
        """Tell whether an article or a claim was touched since: what was asked for then may be older."""
        return self._touched.get(some_id, 0) > turn

    def hold(self, opened: OpenedClaim) -> None:
        """Keep all of a claim that was read: updates bring only what is touched of it."""
        self._held[opened.claim.claim_id] = opened

    def held(self, claim_id: str) -> OpenedClaim | None:
        """Return all of a claim as it is now, if it is known: of the one in the card, and of one just made."""
        return self._held.get(claim_id)

    def select_claim(self, claim_id: str, *, reveal: bool = True) -> None:
        """Select a claim, or none with ""; `reveal` asks the panes to bring it into view."""
        if claim_id != self._claim_id:
            self._claim_id = claim_id
            self.claim_selected.emit(claim_id)
        if claim_id and reveal:
            self.reveal_requested.emit(claim_id)

    def _show(self, opened: OpenedArticle | None) -> None:
        same = (
            opened is not None
            and self._article is not None
            and self._article.article.article_id == (opened.article.article_id)
        )
        self._article = opened
        if not same:
            self._held.clear()
            self.select_claim("", reveal=False)
        self.article_opened.emit(opened)

    # acting and reading

    def act(
        self,
        label: str,
        write: Callable[[Project], R],
        done: Callable[[R], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Run a write on the database lane, after the acts before it; then broadcast, then call `done`.

        What `write` returns is `Changes`, or has them as `.changes`. A failure is told to the user; what the act may
        have touched is broadcast, so that the panels show again what is stored; `failed` is called before that.
        `label` names the act while it is under way.
        """
        shown, turn = self._shown(), self._others_turn

        def work() -> tuple[R, DeskUpdate | None]:
            with self.project.views.looking_on(shown):
                result = write(self.project)
                return result, self._look_after(_changes_of(result), shown)

        def arrived(answer: tuple[R, DeskUpdate | None]) -> None:
            if self._closed:
                return
            result, update = answer
            changes = _changes_of(result)
            if update is None or turn != self._others_turn:  # what others did may be newer than what was read
                self.broadcast(changes)
            else:
                self._take(update)
            self.acted.emit(changes)
            if done is not None:
                done(result)

        def refused(error: BaseException) -> None:
            if self._closed:
                return
            if failed is not None:
                failed(error)
            self._after_refusal(error)
            self.failed.emit(error, lambda: self.act(label, write, done, failed))

        self.runner.start(Lane.WRITE, work, arrived, refused, title=label)

    def _after_refusal(self, error: BaseException) -> None:
        """See what stands now that an act was not taken."""
        if isinstance(error, Unreachable):
            self._lose()
        if isinstance(error, ProjectAway):
            self._poll()  # the window tells more of it; what was typed stays in its field
        else:
            self.broadcast(self._what_is_shown())

    def read(
        self,
        query: Callable[[Project], R],
        done: Callable[[R], None],
        owner: QObject,
        *,
        key: str = "",
        lane: Lane = Lane.READ,
    ) -> None:
        """Ask the project something off the window's thread and call `done` with the answer on it.

        Dropped when `owner` is gone, or when it has asked again with the same `key` (else the same `done`) meanwhile.
        What takes long and nobody waits for has its own `lane`. A closed session asks nothing: its panels live on for
        a moment, with their timers, and the project is closed by then.
        """
        if self._closed:
            return
        slot = (id(owner), key or getattr(done, "__qualname__", ""))
        earlier = self._reads.get(slot)
        if earlier is not None:
            self.runner.drop(earlier)

        def settle() -> bool:
            if self._reads.get(slot) is task:
                del self._reads[slot]
            return not self._closed

        def arrived(result: R) -> None:
            if settle():
                done(result)

        def failed(error: BaseException) -> None:
            if settle():
                self.failed.emit(error, lambda: self.read(query, done, owner, key=key, lane=lane))

        task = self.runner.start(lane, lambda: query(self.project), arrived, failed, owner=owner)
        self._reads[slot] = task

    def broadcast(self, changes: Changes) -> None:
        """Tell everyone what has changed. For what was not done by `act`: by others, or an import."""
        self._untold = changes = changes if self._untold is None else self._untold.merged(changes)
        turn, shown = self._turn, self._shown()

        def arrived(update: DeskUpdate) -> None:
            if self._closed or self._untold is not changes:
                return
            if turn != self._turn:  # an act's own update has come meanwhile, and may be newer
                self._untold = None
                self.broadcast(changes)
                return
            self._untold = None
            self._others_turn += 1
            self._take(update)

        def failed(error: BaseException) -> None:
            if self._closed or self._untold is not changes:
                return
            self._untold = None
            self.changed.emit(changes)
            self.failed.emit(error, lambda: self.broadcast(changes))

        self.runner.start(Lane.READ, lambda: self.project.views.after(changes, shown), arrived, failed, owner=self)

    def _look_after(self, changes: Changes, shown: Shown) -> DeskUpdate | None:
        """Read what an act has made of what is shown, on its own thread; None where that fails: the act is done."""
        if not changes.seq:
            return DeskUpdate(changes)
        try:
            return self.project.views.after(changes, shown)
        except AnnotatorError:
            return None

    def _shown(self) -> Shown:
        opened = self._article
        if opened is None:
            return Shown()
        claim_id = self._claim_id if self._claim_id in self._held else ""
        return Shown(opened.article.article_id, opened.revision.revision_id, claim_id)

    def _take(self, update: DeskUpdate) -> None:
        """Take what has become of things, and tell everyone."""
        changes, opened = update.changes, self._article
        self._turn += 1
        self._touched.update(dict.fromkeys((*changes.articles, *changes.claims), self._turn))
        if update.codebook is not None:
            self.codebook = update.codebook
        here = (opened.article.article_id, opened.revision.revision_id) if opened is not None else ("", "")
        if (update.article_id, update.revision_id) != here:
            update = update.for_library()
        known = {one.claim_id: one.kinds >= ALL_OF_A_CLAIM or one.claim_id in self._held for one in update.wholes}
        update, wholes = update.with_wholes(self._held)
        kept = {self._claim_id} - changes.claims
        self._held = {claim_id: one for claim_id, one in self._held.items() if claim_id in kept}
        self._held.update((claim_id, one) for claim_id, one in wholes.items() if one is not None and known[claim_id])
        self.changed.emit(changes)
        self.updated.emit(update)
        if update.closed:
            self._show(None)
        elif update.article is not None:
            self._refresh(update.article)

    def _refresh(self, article: Article) -> None:
        opened = self._article
        if opened is None or article.article_id != opened.article.article_id:
            return
        if article.revision_id != opened.article.revision_id:
            self.open_article(article.article_id)
        elif article != opened.article:
            self._article = replace(opened, article=article)
            self.article_refreshed.emit(article)

    def _what_is_shown(self) -> Changes:
        opened = self._article
        return Changes(
            articles=frozenset({opened.article.article_id} if opened else ()),
            claims=frozenset({self._claim_id} if self._claim_id else ()),
            kinds=KINDS,
        )

    # others' acts, and the project's file

    @property
    def away(self) -> Away | None:
        """What has become of the project's file, None where all is well."""
        return self._away

    def _poll(self) -> None:
        if self._polling or self._closed:
            return
        self._polling = True
        if self.project.path is None:
            self._waiting.start()
        self.runner.start(Lane.READ, lambda: _looked(self.project), self._polled, self._poll_failed, owner=self)

    def _polled(self, looked: tuple[Changes | None, Away | None]) -> None:
        self._polling = False
        self._waiting.stop()
        if self._closed:
            return
        self._find_again()
        changes, away = looked
        if away != self._away:
            self._away = away
            self.away_changed.emit(away)
        if changes is not None:
            self.broadcast(changes)

    def _poll_failed(self, error: BaseException) -> None:
        self._polling = False
        self._waiting.stop()
        if self._closed:
            return
        if isinstance(error, Unreachable):
            self._lose()  # and look again: it may be there in a moment
            return
        if isinstance(error, ProjectAway):
            return  # taken away just now: the next look tells what has become of it
        self._poller.stop()  # told once; trying again starts it anew
        self.failed.emit(error, self._poller.start)

    def _lose(self) -> None:
        if self._reached and not self._closed:
            self._reached = False
            self.reached_changed.emit(False)

    def _find_again(self) -> None:
        if not self._reached:
            self._reached = True
            self.reached_changed.emit(True)
            self.broadcast(self._what_is_shown())

    # theme, settings, end

    def set_theme(self, theme: Theme) -> None:
        """Put another theme in force."""
        self.theme = theme
        self.theme_changed.emit(theme)

    def set_settings(self, settings: Settings) -> None:
        """Put other settings in force."""
        self.settings = settings
        self.settings_changed.emit(settings)

    def close(self) -> None:
        """Stop looking for others' acts and forget what was asked; the project is closed by whoever opened it."""
        self._closed = True
        self._poller.stop()
        self._waiting.stop()
        for task in self._reads.values():
            self.runner.drop(task)
        self._reads.clear()


def _changes_of(result: Any) -> Changes:
    changes = result if isinstance(result, Changes) else result.changes
    if not isinstance(changes, Changes):
        raise TypeError(f"an act returned {type(result).__name__}, which carries no Changes")
    return changes


def _looked(project: Project) -> tuple[Changes | None, Away | None]:
    """Look for what others have done, where the file is still the file."""
    away = project.away()
    return (project.poll(), None) if away is None else (None, away)
