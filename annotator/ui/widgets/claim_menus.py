"""What menus on claims have in common: the statuses of the scale, the tags of the codebook, the priorities.

Shared by the claims table, its bar, the article's context menu and a card's. They show and ask; what a choice does is
for whoever opens the menu to say.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from itertools import chain, repeat

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from annotator.domain.codebook import Codebook
from annotator.domain.work import Priority
from annotator.ui.glyphs import dot_icon, glyph_icon
from annotator.ui.i18n import tr
from annotator.ui.theme import Theme

MOST_LINES = 15
"""A menu has at most so many lines: what does not fit goes into a menu behind the last one."""


def fill_statuses(
    menu: QMenu, codebook: Codebook, theme: Theme, choose: Callable[[str], None], *, keys: Sequence[str], now: str = ""
) -> None:
    """Offer the statuses, each with its glyph in its colour and its key; `now` is ticked."""
    actions = []
    for status, key in zip(codebook.offered, chain(keys, repeat("")), strict=False):
        words = f"{_plain(status.label)}\t{key}" if key else _plain(status.label)
        action = QAction(glyph_icon(status.glyph, theme.status_ink(status)), words, menu)
        _let_choose(action, choose, status.key)
        _tick(action, ticked=status.key == now)
        actions.append(action)
    _add(menu, actions)


def fill_tags(
    menu: QMenu, names: Collection[str], codebook: Codebook, choose: Callable[[str], None], has: Collection[str] = ()
) -> None:
    """Offer tags by name, each with its dot; those in `has` are ticked."""
    actions = []
    for name in names:
        tag = codebook.tag_by_name.get(name)
        action = QAction(_plain(name), menu)
        if tag is not None:
            action.setIcon(dot_icon(tag.colour))
        _let_choose(action, choose, name)
        _tick(action, ticked=name in has)
        actions.append(action)
    _add(menu, actions)
    if not actions:
        menu.addAction(tr("no tags")).setEnabled(False)


def fill_priorities(menu: QMenu, choose: Callable[[Priority], None]) -> None:
    """Offer the priorities, the most urgent first."""
    for priority, words in (
        (Priority.HIGH, tr("high")),
        (Priority.NORMAL, tr("normal")),
        (Priority.LOW, tr("low")),
        (Priority.NONE, tr("none")),
    ):
        menu.addAction(words).triggered.connect(lambda _=False, chosen=priority: choose(chosen))


def _let_choose(action: QAction, choose: Callable[[str], None], value: str) -> None:
    action.triggered.connect(lambda _=False: choose(value))


def _tick(action: QAction, *, ticked: bool) -> None:
    """Show what a claim has already: in bold, since the place of a tick is the glyph's or the dot's."""
    if ticked:
        font = action.font()
        font.setWeight(font.Weight.DemiBold)
        action.setFont(font)


def _add(menu: QMenu, actions: list[QAction]) -> None:
    """Add actions to a menu, and those beyond what a menu should have to one behind it."""
    room = len(actions) if len(actions) <= MOST_LINES else MOST_LINES - 1
    menu.addActions(actions[:room])
    if actions[room:]:
        _add(menu.addMenu(tr("More")), actions[room:])


def _plain(label: str) -> str:
    return label.replace("&", "&&")
