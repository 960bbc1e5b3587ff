"""The fields of the export dialog that are made from the format's options, a row each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QWidget

from annotator.ui.i18n import tr, translated
from annotator.ui.widgets.choice import Choice
from annotator.ui.widgets.many_choice import ManyChoice

if TYPE_CHECKING:
    from annotator.exporting.options import Option

_ELSEWHERE = ("articles", "letter")
"""What the dialog asks in a way of its own, or the preferences."""


class OptionFields(QObject):
    """Rows of a form for options; `known` has the values that can be chosen for the keys of those that are lists.

    A value is only given where it is not the default: what is kept stays short, and follows a new default.
    """

    changed = Signal()

    def __init__(self, known: Mapping[str, Sequence[tuple[str, str]]], form: QFormLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._known = known
        self._form = form
        self._first = form.rowCount()
        self._rows: dict[str, tuple[Option, Callable[[], str]]] = {}
        self._shown: list[_Field] = []

    def show_options(self, options: Sequence[Option], values: Mapping[str, str]) -> None:
        """Show the fields of a format with these values, in the place of those before."""
        for _ in self._rows:
            self._form.removeRow(self._first)
        self._rows, self._shown = {}, []
        for option in options:
            if option.key not in _ELSEWHERE:
                self._add(option, values.get(option.key, option.default))

    def values(self) -> dict[str, str]:
        """Return what is chosen, by the keys of the options; without what is the default."""
        said = {key: read() for key, (_, read) in self._rows.items()}
        return {key: value for key, value in said.items() if value != self._rows[key][0].default}

    @property
    def fields(self) -> list[QWidget]:
        """The fields from the top to the bottom."""
        return [field for field, _ in self._shown]

    def _add(self, option: Option, value: str) -> None:
        kind, known = str(option.kind), self._known.get(option.key)
        make = _FIELDS["text" if kind == "list" and known is None else kind]
        field, read = make(option, value, known or (), self.changed.emit)
        self._shown.append((field, read))
        label = translated(option.label)
        field.setAccessibleName(label)
        if option.hint:
            field.setToolTip(translated(option.hint))
        place = self._first + len(self._rows)
        self._form.insertRow(place, "" if isinstance(field, QCheckBox) else label, field)
        self._rows[option.key] = (option, read)


_Known = Sequence[tuple[str, str]]
_Field = tuple[QWidget, Callable[[], str]]
"""A widget, and what reads the value from it."""


def _choice(option: Option, value: str, _known: _Known, changed: Callable[[], None]) -> _Field:
    field = Choice(translated(option.label))
    for one in option.choices:
        field.addItem(translated(one.label), one.value)
    field.setCurrentIndex(max(field.findData(value), 0))
    field.currentIndexChanged.connect(lambda _: changed())
    return field, lambda: str(field.currentData())


def _flag(option: Option, value: str, _known: _Known, changed: Callable[[], None]) -> _Field:
    field = QCheckBox(translated(option.label))
    field.setChecked(option.is_yes(value))
    field.toggled.connect(lambda _: changed())
    return field, lambda: "yes" if field.isChecked() else "no"


def _list(option: Option, value: str, known: _Known, changed: Callable[[], None]) -> _Field:
    chosen = option.parts(value)
    # what is not there any more stays chosen, and is refused in words: left out, everything would go
    gone = [(one, one) for one in chosen if one not in dict(known)]
    field = ManyChoice([*known, *gone], chosen, tr("all"))
    field.changed.connect(changed)
    return field, lambda: ",".join(one.replace(",", "\\,") for one in field.chosen())


def _text(option: Option, value: str, _known: _Known, changed: Callable[[], None]) -> _Field:
    field = QLineEdit(value)
    field.setPlaceholderText(translated(option.hint))
    field.editingFinished.connect(changed)
    return field, lambda: field.text().strip()


_FIELDS: Mapping[str, Callable[[Option, str, _Known, Callable[[], None]], _Field]] = {
    "choice": _choice,
    "flag": _flag,
    "list": _list,
    "moment": _text,
    "number": _text,
    "text": _text,
}
