"""The tags of the open claim: what the field of tags asks for becomes acts, each on one tag and no other."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from annotator.ui.i18n import tr
from annotator.ui.panels.claims.card.tags_field import TagsField

if TYPE_CHECKING:
    from annotator.ui.session import Session


class ClaimTags(TagsField):
    """A `TagsField` that acts; `claim_id` tells the open claim."""

    def __init__(self, session: Session, claim_id: Callable[[], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._claim_id = claim_id
        self.added.connect(self._put_on)
        self.created.connect(self._create)
        self.removed.connect(self._take_off)

    def _put_on(self, name: str) -> None:
        claim_id = self._claim_id()
        self._session.act(tr("put on a tag"), lambda project: project.claims.change([claim_id], add_tags=[name]))

    def _create(self, name: str) -> None:
        """Add a tag to the codebook, then put it on: two acts, each to be undone by itself."""
        self._session.act(tr("create a tag"), lambda project: project.codebook.add_tag(name))
        self._put_on(name)

    def _take_off(self, name: str) -> None:
        claim_id = self._claim_id()
        self._session.act(tr("take off a tag"), lambda project: project.claims.change([claim_id], remove_tags=[name]))
