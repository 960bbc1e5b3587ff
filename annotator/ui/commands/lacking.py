"""Goes through what stands between the open article and its sign-off, one after the other.

That is claims that lack something, and what a new draft has changed and nobody has looked at. Called by the sign-off's
dialog, the bar above the claims and the action table. Which claims those are is read anew at each step: what was mended
meanwhile is not gone to again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.sign_off import CLAIMS_LACK
from annotator.ui.i18n import tr
from annotator.ui.notifications import Button, Notifications
from annotator.ui.panels.work_pane import WorkPane
from annotator.ui.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.domain.desk import DeskUpdate
    from annotator.services.results import OpenedArticle


_WAITING = "waiting"
"""As what `SignOffCheck` counts what the page of a new draft lists."""


class LackingCommands(QObject):
    """The way through one workspace's article. `sign_off` asks for its sign-off again."""

    def __init__(
        self, session: Session, pane: WorkPane, notifications: Notifications, sign_off: Callable[[], object]
    ) -> None:
        super().__init__(pane)
        self._session = session
        self._pane = pane
        self._notifications = notifications
        self._sign_off = sign_off
        self._article_id = ""
        self._what = ""
        self._known: Sequence[str] = ()
        pane.lacking.stepped.connect(self._step)
        pane.lacking.closed.connect(self.stop)
        session.article_opened.connect(self._on_article)
        session.claim_selected.connect(self._tell_place)
        session.updated.connect(self._on_updated)
        pane.draft.counted.connect(self._on_counted)
        pane.draft.chosen.connect(self._tell_place)

    def start(self, article_id: str, what: str) -> None:
        """Go to the first claim, or the first place, that is counted as this in `SignOffCheck`."""
        self._article_id, self._what, self._known = article_id, what, ()
        self._step(0 if what == _WAITING else 1)

    def stop(self) -> None:
        """Go through them no more."""
        self._what, self._known = "", ()
        self._pane.lacking.hide()

    def next(self) -> None:
        """Go to the next one; where nobody goes through any yet, to the first claim that lacks something."""
        self._begin_or_step(1)

    def previous(self) -> None:
        """Go to the one before."""
        self._begin_or_step(-1)

    def _begin_or_step(self, by: int) -> None:
        opened = self._session.article()
        if opened is None:
            return
        if self._what:
            self._step(by)
            return
        article_id = opened.article.article_id

        def begin(found: list[tuple[str, list[str]]]) -> None:
            what = next((what for what, claims in found if claims), "")
            if not what and self._pane.draft.count:
                what = _WAITING
            if what:
                self.start(article_id, what)
            else:
                self._notifications.tell(tr("No claim lacks evidence, a correction or a query."))

        copies = self._session.settings.ask_for_copies
        wanted = [what for what in CLAIMS_LACK if copies or what != "uncopied"]
        self._session.read(
            lambda project: [(what, project.work.lacking(article_id, what)) for what in wanted],
            begin,
            self,
            key="lacking",
        )

    def _step(self, by: int) -> None:
        if self._what == _WAITING:
            self._step_draft(by)
        else:
            self._step_claim(by)

    def _step_draft(self, by: int) -> None:
        """Go to another of the places that wait; the page keeps where somebody was."""
        page = self._pane.draft
        if not page.count:
            self.stop()
            self._notifications.tell(tr("Nothing of a new draft waits to be looked at."),
                                     Button(tr("Sign off"), self._sign_off))  # fmt: skip
            return
        if self._pane.page() != "draft":
            self._pane.show_draft()
            by = 0
        page.step(by)
        self._tell_place()

    def _step_claim(self, by: int) -> None:
        article_id, what = self._article_id, self._what

        def go(found: list[str]) -> None:
            if what != self._what or article_id != self._article_id:
                return
            here, before, self._known = self._session.claim_id(), self._known, found
            if not found:
                self.stop()
                self._notifications.tell(tr("None of the claims lacks that any more."),
                                         Button(tr("Sign off"), self._sign_off))  # fmt: skip
                return
            self._pane.show_claim(_beside(here, before, found, by))
            self._tell_place()

        self._session.read(lambda project: project.work.lacking(article_id, what), go, self, key="lacking")

    def _on_updated(self, update: DeskUpdate) -> None:
        """An act may have mended one, or have made one more."""
        if self._what in ("", _WAITING) or update.article_id != self._article_id:
            return
        article_id, what = self._article_id, self._what

        def take(found: list[str]) -> None:
            if what == self._what and article_id == self._article_id and found:
                # the one just mended keeps its place among them until somebody goes on
                here = self._session.claim_id()
                if here in found or here not in self._known:
                    self._known = found
                self._tell_place()

        self._session.read(lambda project: project.work.lacking(article_id, what), take, self, key="lacking-count")

    def _on_counted(self, count: int) -> None:
        """Something that waited was decided, or waits again."""
        if self._what == _WAITING and count:
            self._tell_place()
        elif self._what == _WAITING:
            self._step_draft(0)

    def _tell_place(self, _about: object = None) -> None:
        if self._what == _WAITING:
            self._pane.lacking.show_place(_WAITING, self._pane.draft.place, self._pane.draft.count)
            return
        here = self._session.claim_id()
        if self._what and here in self._known:
            self._pane.lacking.show_place(self._what, self._known.index(here) + 1, len(self._known))

    def _on_article(self, opened: OpenedArticle | None) -> None:
        if opened is None or opened.article.article_id != self._article_id:
            self.stop()


def _beside(here: str, before: Sequence[str], found: Sequence[str], by: int) -> str:
    """Return the claim to go to from `here`, round and round; one that was mended had its place in `before`."""
    order = found if here in found else before
    if here not in order:
        return found[0 if by > 0 else -1]
    at = order.index(here)
    onward = [order[(at + by * step) % len(order)] for step in range(1, len(order) + 1)]
    return next((claim_id for claim_id in onward if claim_id in found), found[0])
