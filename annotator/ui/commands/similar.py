"""Linking what stands in the article to a claim that was checked before, with a way back.

Called by the action table and by the panel. What is like what, and how it is shown, is the claims panel's.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from annotator.domain.similar import SimilarClaim
from annotator.domain.text import trimmed
from annotator.ui.article_pane import ArticlePane
from annotator.ui.commands.base import ArticleCommands
from annotator.ui.i18n import tr
from annotator.ui.notifications import Notifications
from annotator.ui.session import Session

if TYPE_CHECKING:
    from annotator.services.projects import Project
    from annotator.services.results import Linked, Tagged
    from annotator.ui.panels.claims.panel import ClaimsPanel

_SHOWN_LENGTH = 60
_LONGEST = 1_000  # code points: what is longer is no phrase


class SimilarCommands(ArticleCommands):
    """The actions of one workspace on claims checked before."""

    def __init__(
        self,
        session: Session,
        pane: ArticlePane,
        panel: ClaimsPanel,
        notifications: Notifications,
        undo: Callable[[], None],
    ) -> None:
        super().__init__(session, pane, panel, notifications, undo)
        pane.view.selection_changed.connect(lambda *_: self._ask())
        session.article_opened.connect(self._ask)
        panel.link_wanted.connect(self._link)

    def link(self) -> None:
        """Link the selected phrase, else the selected claim's mention, to the chosen or first claim checked before."""
        if not self._panel.link_similar():
            self._notifications.tell(tr("No claim like this has been checked before, as far as is known."))

    def show(self) -> None:
        """Go to the claims checked before that the panel shows."""
        self._panel.focus_similar()

    def _ask(self) -> None:
        """Have the panel look for claims like the phrase that is selected now."""
        start, end = self._pane.view.selection()
        opened = self._session.article()
        if opened is None or not 0 < end - start <= _LONGEST:
            self._panel.ask_for_phrase("", "")
        else:
            phrase = self._pane.view.text()[start:end]
            self._panel.ask_for_phrase(" ".join(phrase.split()), opened.article.metadata.published)

    def _link(self, similar: SimilarClaim, phrase: bool) -> None:  # noqa: FBT001 - a signal's
        self._panel.finish()
        if phrase:
            self._add_mention(similar)
        else:
            self._give_mention(similar)

    def _add_mention(self, similar: SimilarClaim) -> None:
        view = self._pane.view
        span = trimmed(view.text(), *view.selection())
        article_id, revision_id = self._pane.article_id(), self._pane.revision_id()

        def write(project: Project) -> Tagged:
            return project.claims.add_mention(similar.claim_id, article_id, *span, revision_id)

        def done(tagged: Tagged) -> None:
            view.set_caret(tagged.end)
            self._notify(similar)

        if span[0] < span[1]:
            self._session.act(tr("Linking the phrase"), write, done)

    def _give_mention(self, similar: SimilarClaim) -> None:
        mark = self._pane.nearest_mark(self._session.claim_id())
        if mark is None:
            return

        def write(project: Project) -> Linked:
            return project.linking.link(mark.mention_id, similar.claim_id)

        self._session.act(tr("Linking the claim"), write, lambda _: self._notify(similar))

    def _notify(self, similar: SimilarClaim) -> None:
        self._session.select_claim(similar.claim_id)
        self._pane.go_into()
        wording = similar.wording
        short = wording if len(wording) <= _SHOWN_LENGTH else wording[: _SHOWN_LENGTH - 1].rstrip() + "…"
        self._notifications.offer_undo(tr("Linked to “{0}”.").replace("{0}", short), self._undo)
