"""What the keys do about checkables: walk them, waive them, dismiss contradictions, hide the dots."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.checkable import CheckableKind, Standing
from annotator.domain.dismissal import words_of
from annotator.ui.accessible import announce
from annotator.ui.actions.hints import way_to
from annotator.ui.article_pane import ArticlePane
from annotator.ui.i18n import tr, translated
from annotator.ui.models.coverage_watcher import CoverageWatcher

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.finding import Finding
    from annotator.ui.notifications import Notifications
    from annotator.ui.session import Session
    from annotator.ui.state import WindowState


class CoverageCommands(QObject):
    """The actions of one workspace on checkables."""

    def __init__(
        self,
        session: Session,
        pane: ArticlePane,
        covering: CoverageWatcher,
        notifications: Notifications,
        undo: Callable[[], None],
        state: WindowState,
    ) -> None:
        super().__init__(pane)
        self._session = session
        self._pane = pane
        self._covering = covering
        self._notifications = notifications
        self._undo = undo
        self._state = state
        self._waived_before: frozenset[tuple[int, int]] | None = None
        covering.changed.connect(self.show_dots)
        covering.changed.connect(self._show_change)
        session.acted.connect(self._forget_change)

    # walking

    def next(self) -> None:
        """Select the next checkable that is neither covered nor waived."""
        self._walk(1)

    def previous(self) -> None:
        """Select the one before."""
        self._walk(-1)

    def _walk(self, by: int) -> None:
        start, _ = self._pane.view.selection()
        found = self._covering.next_missing(start, by)
        if found is None and self._covering.missing():
            found = self._covering.missing()[0 if by > 0 else -1]
            self._notifications.tell(tr("From the top again.") if by > 0 else tr("From the end again."))
        if found is None:
            self._notifications.tell(
                self._covering.nothing_left()
                if self._covering.known
                else tr("The article is still being looked through.")
            )
            return
        self.go_to(found)

    def go_to(self, line: Standing) -> None:
        """Select a checkable in the text and bring it into view."""
        one = line.checkable
        self._pane.point_at(one.start, one.end)
        announce(self._pane.view, f"{translated(one.kind)}: {one.text}. {translated(one.why)}")

    def show_finding(self, finding: Finding) -> None:
        """Select what contradicts itself: its first place."""
        start, end = finding.spans[0]
        self._pane.view.select(start, end)
        self._pane.view.ensure_visible(start, end)
        announce(self._pane.view, translated(finding.why))

    def show_next_change(self) -> None:
        """Go to the first checkable that is waived, or no longer, as soon as it is known which one that is."""
        self._waived_before = self._waived()

    def _show_change(self) -> None:
        if self._waived_before is None:
            return
        turned = self._waived_before ^ self._waived()
        if turned:
            self._waived_before = None
            first = min(turned)
            self.go_to(next(line for line in self._covering.lines if _span(line) == first))

    def _forget_change(self) -> None:
        self._waived_before = None  # something else was done since

    def _waived(self) -> frozenset[tuple[int, int]]:
        return frozenset(_span(line) for line in self._covering.lines if line.waived)

    # waiving

    def waive(self) -> None:
        """Ask for the reason why the checkable at the caret needs no check, and waive it."""
        found = [one for one in self._covering.at(*self._pane.view.selection()) if not one.covered and not one.waived]
        if found:
            self.waive_line(found[0])
        else:
            words = tr("No open checkable stands here. {0} goes to the next one.")
            way = way_to("checkable.next", self._session.settings.shortcuts)
            self._notifications.tell(words.replace("{0}", way))

    def waive_line(self, line: Standing) -> None:
        """Ask for the reason, and waive a checkable or all of its kind."""
        from annotator.ui.dialogs.waive import WaiveDialog

        alike = len(self._covering.missing().by_kind().get(line.checkable.kind, ()))
        dialog = WaiveDialog(line.checkable, alike, self._state, self._pane.window())
        dialog.decided.connect(lambda reason, whole_kind: self._waive(line, reason, whole_kind=whole_kind))
        dialog.open()

    def _waive(self, line: Standing, reason: str, *, whole_kind: bool) -> None:
        article_id, revision_id = self._pane.article_id(), self._pane.revision_id()
        one = line.checkable
        if whole_kind:
            self._session.act(
                tr("Waiving"), lambda project: project.coverage.waive_kind(article_id, one.kind, reason), self._notify
            )
        else:
            self._session.act(
                tr("Waiving"),
                lambda project: project.coverage.waive(article_id, one.start, one.end, reason, revision_id),
                self._notify,
            )
        self._pane.go_into()

    def _notify(self, _changes: object) -> None:
        self._notifications.offer_undo(tr("Waived."), self._undo)

    def unwaive(self, waiver_ids: list[str]) -> None:
        """Take waivers back."""
        self._session.act(tr("Taking back a waiver"), lambda project: project.coverage.unwaive(waiver_ids))

    def waive_kind_of(self, kind: CheckableKind) -> None:
        """Ask for the reason, and waive all of a kind."""
        of_kind = self._covering.missing().by_kind().get(kind)
        if of_kind:
            self.waive_line(of_kind[0])

    # dismissing

    def dismiss(self, finding: Finding, done: Callable[[], None]) -> None:
        """Ask for the reason why a contradiction is none, and tell it no more; call `done` when that is over."""
        from annotator.ui.dialogs.waive import DismissDialog

        opened = self._session.article()
        if opened is None:
            return
        dialog = DismissDialog(finding, words_of(finding, opened.revision.text), self._pane.window())
        dialog.decided.connect(lambda reason: self._dismiss(finding, reason))
        dialog.finished.connect(lambda _: done())
        dialog.open()

    def _dismiss(self, finding: Finding, reason: str) -> None:
        article_id, revision_id = self._pane.article_id(), self._pane.revision_id()
        self._session.act(
            tr("Dismissing a contradiction"),
            lambda project: project.coverage.dismiss(article_id, finding, reason, revision_id),
            lambda _: self._notifications.offer_undo(tr("Dismissed."), self._undo),
        )

    def undismiss(self, waiver_ids: list[str]) -> None:
        """Tell contradictions again."""
        self._session.act(tr("Telling a contradiction again"), lambda project: project.coverage.undismiss(waiver_ids))

    # the level

    def choose_level(self, level: str) -> None:
        """Dot, walk and count the checkables of another level; it is kept as a setting."""
        self._session.settings_wanted.emit(replace(self._session.settings, checkable_level=level))
        if self._covering.known:
            self._notifications.tell(tr("%Ln checkable(s) (is|are) left.", "", len(self._covering.missing())))

    # the dots

    def toggle_dots(self) -> None:
        """Show or hide the dots under what nobody has covered."""
        self._state.dots = not self._state.dots
        self.show_dots()
        self._notifications.tell(
            tr("%Ln checkable(s) (is|are) dotted.", "", len(self._covering.missing()))
            if self._state.dots
            else tr("Checkables are no longer dotted.")
        )

    def show_dots(self) -> None:
        """Dot what is neither covered nor waived, if that is wanted."""
        self._pane.view.set_checkables(self._covering.missing().spans() if self._state.dots else ())


def _span(line: Standing) -> tuple[int, int]:
    return line.checkable.start, line.checkable.end
