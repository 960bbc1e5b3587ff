"""Ctrl+V outside of a field: what was copied becomes evidence of the claim at hand, elsewhere a new article.

In the claim's card, or in the text where a claim is selected or under the cursor, it is evidence; in the library, and
where no article is open or no claim is near, an article. What happened is told, with the way back.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from annotator.domain.answers import PASTED_BEGIN
from annotator.domain.evidence import EvidenceFields
from annotator.ui.commands.imports import ImportCommands, files_in
from annotator.ui.i18n import tr
from annotator.ui.notifications import Notifications
from annotator.ui.panels.evidence.pasted import image_in, pasted, png_of

if TYPE_CHECKING:
    from annotator.services.projects import Project
    from annotator.services.results import AddedEvidence
    from annotator.ui.article_pane import ArticlePane
    from annotator.ui.overviews.host import OverviewHost
    from annotator.ui.panels.claims.panel import ClaimsPanel
    from annotator.ui.session import Session

_ADDRESS = re.compile(r"\s*(?:https?://|www\.)\S+\s*")
_Write = Callable[["Project"], "AddedEvidence"]


@dataclass(frozen=True, slots=True)
class PasteSurroundings:
    """What is asked where one is."""

    article: ArticlePane
    claims: ClaimsPanel
    library: QWidget
    overviews: OverviewHost


class PasteCommands(QObject):
    """The one action of pasting; a mail with a writer's answers in it goes to `answers`.

    Fields take what is pasted into them themselves, before any action does.
    """

    def __init__(
        self,
        session: Session,
        around: PasteSurroundings,
        imports: ImportCommands,
        notifications: Notifications,
        undo: Callable[[], None],
        answers: Callable[[str], None],
    ) -> None:
        super().__init__(session)
        self._session = session
        self._around = around
        self._imports = imports
        self._notifications = notifications
        self._undo = undo
        self._answers = answers

    def paste(self) -> None:
        """Paste what the clipboard holds, by where one is."""
        held = QGuiApplication.clipboard().mimeData()
        if PASTED_BEGIN in held.text():
            self._answers(held.text())
            return
        if not (files_in(held) or image_in(held) or held.text().strip()):
            self._notifications.tell(
                tr("There is nothing to paste: copy a text, an address, a picture or a file first.")
            )
            return
        around, focus = self._around, QApplication.focusWidget()
        if around.overviews.current_id():
            self._notifications.tell(tr("Nothing is pasted here. Go to an article, or to the library."))
            return
        if around.claims.paste_in_card():
            return
        claim_id = self._session.claim_id() or around.article.claim_at_caret()
        in_library = focus is not None and around.library.isAncestorOf(focus)
        if claim_id and self._session.article() is not None and not in_library:
            self._paste_evidence(claim_id, held)
        else:
            self._paste_article(held)

    def _paste_article(self, held: QMimeData) -> None:
        text = held.text()
        if not files_in(held) and _ADDRESS.fullmatch(text):
            self._notifications.tell(
                tr("An address alone is no article."),
                remedy=tr("Copy the article's text. To keep the address as evidence, go to its claim and paste there."),
            )
        elif not files_in(held) and not text.strip():
            self._notifications.tell(
                tr("A picture alone is no article."),
                remedy=tr("To keep it as evidence, go to its claim and paste there."),
            )
        else:
            self._imports.paste()

    def _paste_evidence(self, claim_id: str, held: QMimeData) -> None:
        writes = _writes(claim_id, held)
        left = len(writes)

        def added(_: AddedEvidence) -> None:
            nonlocal left
            left -= 1
            if not left:
                self._tell(claim_id, len(writes))

        self._session.select_claim(claim_id)
        for write in writes:
            self._session.act(tr("Adding evidence"), write, added)

    def _tell(self, claim_id: str, count: int) -> None:
        opened = self._session.held(claim_id)
        wording = opened.claim.wording if opened is not None else ""
        words = tr("Pasted as %Ln pieces of evidence of “{claim}”.", "", count)
        self._notifications.offer_undo(words.replace("{claim}", wording), partial(_repeat, self._undo, count))


def _repeat(act: Callable[[], None], times: int) -> None:
    for _ in range(times):
        act()


def _writes(claim_id: str, held: QMimeData) -> list[_Write]:
    """Return what adds each thing that is held as evidence of a claim; the clipboard is read now, the files then."""
    files = files_in(held)
    if files:
        return [_file(claim_id, file) for file in files]
    text = pasted(held)
    if text is not None:
        return [lambda project: project.evidence.add(claim_id, text.source())]
    image = image_in(held)
    fields, name = EvidenceFields(title=tr("Pasted image"), medium="image"), tr("pasted image") + ".png"
    content = b"" if image is None else png_of(image)
    return [lambda project: project.evidence.add_content(claim_id, fields, name, content)]


def _file(claim_id: str, file: Path) -> _Write:
    return lambda project: project.evidence.add(claim_id, EvidenceFields(title=file.stem), file)
