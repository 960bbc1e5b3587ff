"""The list of claims behind a place in the margin that counts, or on the caret's line: a menu, so that keys work in it.

Shows what it is given; which claims those are is for the view to say.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from annotator.domain.claim import Mark
from annotator.ui.article.style import ArticleStyle
from annotator.ui.glyphs import glyph_icon
from annotator.ui.i18n import tr

_LONGEST = 70
"""Characters of a claim that are shown on a line."""


def margin_menu(
    marks: Sequence[Mark],
    name: Callable[[Mark], str],
    style: ArticleStyle,
    selected_claim: str,
    choose: Callable[[str], None],
    parent: QWidget,
) -> QMenu:
    """Return a menu of marks in text order that calls `choose` with a mention's id, and is gone once it is closed.

    `name` tells what a mark stands for. The selected claim's entry is the one that is lit first.
    """
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setAccessibleName(tr("Claims on this line"))
    menu.setToolTipsVisible(True)
    for mark in marks:
        action = _action(mark, name(mark), style, menu)
        action.triggered.connect(lambda _=False, mention_id=mark.mention_id: choose(mention_id))
        menu.addAction(action)
        if mark.claim_id == selected_claim or menu.activeAction() is None:
            menu.setActiveAction(action)
    return menu


def shortened(words: str) -> str:
    """Return a name cut to what fits on a line of the menu, or of a tooltip."""
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "\N{HORIZONTAL ELLIPSIS}"


def _action(mark: Mark, words: str, style: ArticleStyle, menu: QMenu) -> QAction:
    status = style.status(mark.status)
    action = QAction(glyph_icon(status.glyph, status.ink), shortened(words).replace("&", "&&"), menu)
    action.setToolTip(words)
    action.setStatusTip(words)
    return action
