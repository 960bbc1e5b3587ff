"""What a new status or tag begins as: looks that no other one has, and a name to be replaced. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TypeVar

from annotator.domain.codebook import UNDERLINES, Codebook, Status
from annotator.domain.folding import key_of
from annotator.ui.glyphs import GLYPHS
from annotator.ui.i18n import tr
from annotator.ui.overviews.codebook.status_form import key_for

Look = TypeVar("Look", bound=Hashable)

# ink and tint, for the light look and the dark one
_COLOURS = (
    ("#1F5FA8", "#E3ECF7", "#8FB8EE", "#223046"),
    ("#556B12", "#EFF4DC", "#B2C96B", "#2D3420"),
    ("#98206B", "#FAE6F1", "#EE92C6", "#3D2635"),
    ("#2F6176", "#E0EEF3", "#84B9CF", "#20323A"),
    ("#7239A8", "#F0E6F8", "#C29BE6", "#33283F"),
    ("#A84A06", "#FDEDE0", "#EE9A5C", "#3D2B1E"),
    ("#6E6459", "#F0ECE6", "#B5AA9C", "#322F2B"),
)


def fresh_status(book: Codebook) -> Status:
    """Return a status that is not on the scale yet."""
    label = _free(tr("New status"), [status.label for status in book.statuses])
    ink, tint, dark_ink, dark_tint = _least_used(
        _COLOURS, book, lambda one: (one.ink, one.tint, one.dark_ink, one.dark_tint)
    )
    return Status(
        key=key_for(label, book),
        label=label,
        position=len(book.statuses),
        glyph=_least_used(GLYPHS[1:], book, lambda one: one.glyph),
        underline=_least_used(UNDERLINES, book, lambda one: one.underline),
        ink=ink,
        tint=tint,
        dark_ink=dark_ink,
        dark_tint=dark_tint,
        settled=True,
        averitec="",
        fever="",
        rating_value=None,
        definition="",
    )


def fresh_tag_name(book: Codebook) -> str:
    """Return a name that no tag has yet."""
    return _free(tr("New tag"), [tag.name for tag in book.tags])


def _free(name: str, taken: Iterable[str]) -> str:
    known = {key_of(one) for one in taken}
    number, found = 2, name
    while key_of(found) in known:
        found, number = f"{name} {number}", number + 1
    return found


def _least_used(looks: Sequence[Look], book: Codebook, of: Callable[[Status], Look]) -> Look:
    used = Counter(of(status) for status in book.statuses)
    return min(looks, key=lambda look: used[look])
