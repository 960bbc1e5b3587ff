"""What the keys do to claims: make one, set its status, move its ends, take it away, go into its fields.

Called by the action table. The fields themselves are the claims panel's.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.changes import Changes
from annotator.domain.claim import Mark
from annotator.domain.text import trimmed, words
from annotator.ui.article_pane import ArticlePane
from annotator.ui.commands.type_ahead import TypeAhead
from annotator.ui.i18n import tr
from annotator.ui.notifications import Notifications
from annotator.ui.session import Session

if TYPE_CHECKING:
    from annotator.services.projects import Project
    from annotator.services.results import Tagged
    from annotator.ui.panels.claims.panel import ClaimsPanel

_REACH = 400  # code points looked at around an end when it is moved by a word


class ClaimCommands(QObject):
    """The claim actions of one workspace."""

    def __init__(
        self,
        session: Session,
        pane: ArticlePane,
        panel: ClaimsPanel,
        notifications: Notifications,
        undo: Callable[[], None],
    ) -> None:
        super().__init__(pane)
        self._session = session
        self._pane = pane
        self._panel = panel
        self._notifications = notifications
        self._undo = undo
        self._type_ahead = TypeAhead(self)
        pane.view.mention_resized.connect(self._drag)

    # making

    def make(self) -> None:
        """Make a claim of the selection, else of the sentence at the caret, and go into its wording."""
        span = self._span()
        if span is None:
            return
        article_id, revision_id = self._pane.article_id(), self._pane.revision_id()

        def write(project: Project) -> Tagged:
            return project.claims.tag(article_id, *span, revision_id=revision_id)

        def done(tagged: Tagged) -> None:
            self._pane.view.set_caret(tagged.end)
            self._session.select_claim(tagged.claim_id)
            self._panel.edit_wording()

        self._type_ahead.start()
        self._session.act(tr("Making a claim"), write, done, lambda _: self._type_ahead.stop())

    def also_here(self) -> None:
        """Put another mention of the selected claim on the selection, else on the sentence at the caret."""
        span = self._span()
        claim_id = self._session.claim_id()
        if span is None or not claim_id:
            return
        article_id, revision_id = self._pane.article_id(), self._pane.revision_id()
        self._session.act(
            tr("Adding a mention"),
            lambda project: project.claims.add_mention(claim_id, article_id, *span, revision_id),
            lambda tagged: self._pane.view.set_caret(tagged.end),
        )

    def _span(self) -> tuple[int, int] | None:
        view = self._pane.view
        start, end = trimmed(view.text(), *view.selection())
        if start == end:
            view.select_sentence_at(view.caret())
            start, end = view.selection()
        if start == end:
            self._notifications.tell(tr("Put the caret into a sentence, or select a phrase, and press C."))
            return None
        return start, end

    # the selected claim

    def _with_claim(self, command: Callable[[], None]) -> None:
        if not self._session.claim_id():
            self._session.select_claim(self._pane.claim_at_caret())
        if self._session.claim_id():
            command()

    def edit_wording(self) -> None:
        """Go into the wording."""
        self._with_claim(self._panel.edit_wording)

    def edit_tags(self) -> None:
        """Go into the tags."""
        self._with_claim(self._panel.edit_tags)

    def add_evidence(self) -> None:
        """Add evidence."""
        self._with_claim(self._panel.add_evidence)

    def edit_correction(self) -> None:
        """Go into the correction."""
        self._with_claim(self._panel.edit_correction)

    def edit_rationale(self) -> None:
        """Go into the rationale."""
        self._with_claim(self._panel.edit_rationale)

    def edit_claimant(self) -> None:
        """Go into the claimant."""
        self._with_claim(self._panel.edit_claimant)

    def set_status(self, position: int) -> None:
        """Give the selected claim the status at a position of the codebook's scale."""
        self._with_claim(lambda: self._panel.set_status(position))

    def next(self) -> None:
        """Select the claim after."""
        self._panel.next_claim()

    def previous(self) -> None:
        """Select the claim before."""
        self._panel.previous_claim()

    def cycle(self) -> None:
        """Select the next of the claims that overlap at the caret."""
        self._pane.view.cycle_overlap()

    # the mention's ends

    def start_earlier(self) -> None:
        """Move the mention's start a word to the left."""
        self._with_claim(lambda: self._move(self._earlier_start))

    def start_later(self) -> None:
        """Move the mention's start a word to the right."""
        self._with_claim(lambda: self._move(self._later_start))

    def end_earlier(self) -> None:
        """Move the mention's end a word to the left."""
        self._with_claim(lambda: self._move(self._earlier_end))

    def end_later(self) -> None:
        """Move the mention's end a word to the right."""
        self._with_claim(lambda: self._move(self._later_end))

    def _earlier_start(self, text: str, mark: Mark) -> tuple[int, int]:
        before = words(text, max(0, mark.start - _REACH), mark.start)
        return (before[-1][0] if before else mark.start), mark.end

    def _later_start(self, text: str, mark: Mark) -> tuple[int, int]:
        inside = [start for start, _ in words(text, mark.start, mark.end) if start > mark.start]
        return (inside[0] if inside else mark.start), mark.end

    def _earlier_end(self, text: str, mark: Mark) -> tuple[int, int]:
        inside = [end for _, end in words(text, mark.start, mark.end) if end < mark.end]
        return mark.start, (inside[-1] if inside else mark.end)

    def _later_end(self, text: str, mark: Mark) -> tuple[int, int]:
        after = words(text, mark.end, min(len(text), mark.end + _REACH))
        return mark.start, (after[0][1] if after else mark.end)

    def _move(self, where: Callable[[str, Mark], tuple[int, int]]) -> None:
        mark = self._pane.nearest_mark(self._session.claim_id())
        if mark is None:
            return
        self._place(mark, *where(self._pane.view.text(), mark))

    def _drag(self, mention_id: str, start: int, end: int) -> None:
        mark = self._pane.mark(mention_id)
        if mark is not None:
            self._place(mark, start, end)

    def _place(self, mark: Mark, start: int, end: int) -> None:
        if (start, end) == (mark.start, mark.end) or start >= end:
            return
        self._pane.put_mark(replace(mark, start=start, end=end))
        self._pane.view.ensure_visible(start, end)
        self._session.act(
            tr("Moving the mention"),
            lambda project: project.claims.move_mention(mark.mention_id, start, end),
            lambda _: self._pane.mark_settled(mark.mention_id),
            lambda _: self._pane.mark_settled(mark.mention_id),
        )

    # taking away

    def remove(self) -> None:
        """Remove the selected claim's mention nearest to the caret; with its last mention the claim goes too."""
        self._with_claim(self._remove)

    def _remove(self) -> None:
        mark = self._pane.nearest_mark(self._session.claim_id())
        if mark is None:
            return
        last = len(self._pane.marks_of(mark.claim_id)) == 1

        def done(_: Changes) -> None:
            self._told(tr("The claim was removed.") if last else tr("The mention was removed."))

        self._session.act(
            tr("Removing the mention"), lambda project: project.claims.delete_mention(mark.mention_id), done
        )

    def delete(self) -> None:
        """Delete the selected claim with all its mentions."""
        self._with_claim(self._delete)

    def _delete(self) -> None:
        claim_id = self._session.claim_id()
        self._session.act(
            tr("Deleting the claim"),
            lambda project: project.claims.delete([claim_id]),
            lambda _: self._told(tr("The claim was deleted.")),
        )

    def _told(self, message: str) -> None:
        self._pane.view.setFocus()
        self._notifications.offer_undo(message, self._undo)
