"""What the menu does about blind assessment of the open article. One's own assessment is given in the card."""

from __future__ import annotations

from annotator.domain.assessment import BlindRule
from annotator.ui.commands.base import ArticleCommands
from annotator.ui.i18n import tr


class AssessingCommands(ArticleCommands):
    """The actions of one workspace on who may see whose assessment."""

    def blind(self) -> None:
        """Hide from everybody what others think of the claims in the open article, until all have assessed them."""
        self._set(tr("Nobody sees what others think of a claim here until two people have assessed it."), blind=True)

    def unblind(self) -> None:
        """Let everybody see all assessments in the open article."""
        self._set(tr("Everybody sees all assessments in this article now."), blind=False)

    def _set(self, said: str, *, blind: bool) -> None:
        article_id, rule = self._pane.article_id(), BlindRule(blind=blind)
        self._session.act(
            tr("Blind assessment"),
            lambda project: project.assessments.set_blind(rule, [article_id]),
            lambda _: self._notifications.offer_undo(said, self._undo),
        )
