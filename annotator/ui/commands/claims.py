"""What the keys do to claims: make one, set its status, take it away, go into its fields.

Called by the action table. The fields themselves are the claims panel's; what is done to the places where a claim
stands is `mentions.py`'s.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from annotator.domain.changes import Changes
from annotator.ui.actions.hints import way_to
from annotator.ui.commands.base import ArticleCommands
from annotator.ui.i18n import tr

if TYPE_CHECKING:
    from annotator.services.projects import Project
    from annotator.services.results import Tagged, TaggedQuotation


class ClaimCommands(ArticleCommands):
    """The claim actions of one workspace."""

    # making

    def make(self) -> None:
        """Make a claim of the selection, else of the sentence at the caret, and go into its wording."""
        span = self._span()
        if span is None:
            return
        article_id, revision_id = self._pane.article_id(), self._pane.revision_id()

        def write(project: Project) -> Tagged:
            return project.claims.tag(article_id, *span, revision_id=revision_id, attribute=True)

        def done(tagged: Tagged) -> None:
            self._panel.type_ahead.opening()
            self._pane.view.set_caret(tagged.end)
            self._session.select_claim(tagged.claim_id)
            self._panel.edit_wording()

        self._panel.type_ahead.start()
        self._session.act(tr("Making a claim"), write, done, lambda _: self._panel.type_ahead.stop())

    def make_two(self) -> None:
        """Make two claims of the quotation at the selection or the caret: that it was said, and what is said."""
        view = self._pane.view
        start, end = view.selection()
        span = (start, end) if start < end else (view.caret(), view.caret())
        article_id, revision_id = self._pane.article_id(), self._pane.revision_id()

        def done(made: TaggedQuotation) -> None:
            view.set_caret(made.content.end)
            self._session.select_claim(made.content.claim_id)
            self._notifications.offer_undo(tr("Two claims: that it was said, and what is said."), self._undo)

        self._session.act(
            tr("Making two claims"),
            lambda project: project.claims.tag_quotation(article_id, *span, revision_id),
            done,
        )

    def also_here(self) -> None:
        """Put another mention of the selected claim on the selection, else on the sentence at the caret."""
        span = self._span()
        claim_id = self._session.claim_id()
        if span is None or not claim_id:
            return
        article_id, revision_id = self._pane.article_id(), self._pane.revision_id()
        self._session.act(
            tr("Adding a place"),
            lambda project: project.claims.add_mention(claim_id, article_id, *span, revision_id),
            lambda tagged: self._pane.view.set_caret(tagged.end),
        )

    def _span(self) -> tuple[int, int] | None:
        start, end = self._pane.take_sentence()
        if start == end:
            words = tr("Put the cursor into a sentence, or select a phrase: {0} makes it a claim.")
            self._notifications.tell(words.replace("{0}", way_to("claim.make", self._session.settings.shortcuts)))
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

    def edit_details(self) -> None:
        """Go into the details."""
        self._with_claim(self._panel.edit_details)

    def comment(self) -> None:
        """Write a comment."""
        self._with_claim(self._panel.add_comment)

    def ask_writer(self) -> None:
        """Write a query to the writer."""
        self._with_claim(self._panel.ask_writer)

    def void(self) -> None:
        """Make the check void, with a reason; where it is, let it stand again."""
        self._with_claim(self._panel.void)

    def set_status(self, position: int) -> None:
        """Give the selected claim the status at a position among those that the codebook offers."""
        self._with_claim(lambda: self._panel.set_status(position))

    def assess(self) -> None:
        """Go to where one's own assessment is given."""
        self._with_claim(self._panel.assess)

    def next(self) -> None:
        """Select the claim after."""
        self._panel.next_claim()

    def previous(self) -> None:
        """Select the claim before."""
        self._panel.previous_claim()

    def cycle(self) -> None:
        """Select the next of the claims that overlap at the caret."""
        self._pane.view.cycle_overlap()

    # taking away

    def remove(self) -> None:
        """Remove the selected claim's mention nearest to the caret; with its last mention the claim goes too."""
        self._with_claim(self._remove)

    def _remove(self) -> None:
        mark = self._pane.nearest_mark(self._session.claim_id())
        if mark is None:
            return
        last = len(self._pane.marks_of(mark.claim_id)) == 1
        seen = self._pane.versions([mark.claim_id]).get(mark.claim_id)

        def done(_: Changes) -> None:
            self._notify(
                tr("The claim was removed.")
                if last
                else tr("The claim was removed from this place; it stands elsewhere still.")
            )

        self._session.act(
            tr("Removing the claim from this place"),
            lambda project: project.claims.delete_mention(mark.mention_id, seen),
            done,
        )

    def delete(self) -> None:
        """Delete the selected claim with all its mentions."""
        self._with_claim(self._delete)

    def _delete(self) -> None:
        claim_id = self._session.claim_id()
        seen = self._pane.versions([claim_id])
        self._session.act(
            tr("Deleting the claim"),
            lambda project: project.claims.delete([claim_id], seen),
            lambda _: self._notify(tr("The claim was deleted.")),
        )

    def _notify(self, message: str) -> None:
        self._pane.go_into()
        self._notifications.offer_undo(message, self._undo)
