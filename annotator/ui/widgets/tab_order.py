"""Tab goes through the opened card as the eye does: in the order of its layouts, not in that of its making.

Buttons beside the fields of a form come after all of them, so that Tab, and Enter with it, goes from field to field.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

_FORM, _ASIDE = "tabsAsForm", "besideField"


def as_form(form: QWidget) -> None:
    """Declare that Tab goes through all fields of a widget before the buttons that stand beside them."""
    form.setProperty(_FORM, True)


def as_beside(button: QWidget) -> None:
    """Declare that a button stands beside a field."""
    button.setProperty(_ASIDE, True)


def tab_in_order(layout: QLayout) -> None:
    """Make Tab follow the order in which a layout, and those in it, hold their widgets.

    None of them may have a focus proxy inside it: to Tab that is a stop of its own, which cannot be put in order.
    """
    for before, after in pairwise(_stops(layout)):
        QWidget.setTabOrder(before, after)


def _stops(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if inner is not None:
            yield from _stops(inner)
        if widget is None:
            continue
        if _is_stop(widget):
            yield widget
        own = widget.layout()
        if own is not None and widget.property(_FORM):
            stops = list(_stops(own))
            yield from (stop for stop in stops if not stop.property(_ASIDE))
            yield from (stop for stop in stops if stop.property(_ASIDE))
        elif own is not None:
            yield from _stops(own)
        else:
            window = widget.window()  # a list that drops down is one of its own
            yield from (part for part in widget.findChildren(QWidget) if _is_stop(part) and part.window() is window)


def _is_stop(widget: QWidget) -> bool:
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None
