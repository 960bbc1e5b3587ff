"""Words for people from the layers that know no screen: English, which remember what they were made from.

`message("{path} is a folder.", path=path)` is the English sentence, as text: the command line and the logs print it as
it stands. It also keeps its template and its values, by which the window says the same in the reader's language
(`ui/i18n.py`, `translated`). The template is a literal: that is how `make translations` finds it. Nothing is translated
here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_GAP = re.compile(r"\{(\w+)\}")
_ENDING = re.compile(r"\((\w+)\|(\w+)\)|\((\w+)\)")


class Message(str):
    """An English sentence that knows its template, its values, and the number that its plural follows (None: none)."""

    __slots__ = ("number", "template", "values")

    template: str
    values: Mapping[str, object]
    number: int | None

    def __new__(cls, template: str, values: Mapping[str, object], number: int | None = None) -> Message:
        """Return the sentence that a template makes with its values."""
        made = super().__new__(cls, filled(_english(template, number), values))
        made.template, made.values, made.number = template, values, number
        return made

    def __reduce__(self) -> tuple[type[Message], tuple[str, Mapping[str, object], int | None]]:
        """Keep what it knows where it is sent to another process."""
        return Message, (self.template, self.values, self.number)


def message(template: str, comment: str = "", number: int | None = None, /, **values: object) -> Message:
    """Return a sentence whose `{gaps}` are filled with values of their names.

    With a number it has a plural: `%Ln` in it is the number, and "claim(s)" or "(is|are)" stand in English for what the
    plural forms of other languages say in whole sentences. The comment is for whoever translates.
    """
    del comment
    return Message(template, values, number)


def sentences(*said: str, between: str = " ") -> Message:
    """Return several sentences as one text, each of which is still translated for itself; empty ones are left out."""
    values = {f"part{number}": one for number, one in enumerate(said) if one}
    return Message(between.join(f"{{{name}}}" for name in values), values)


def to_plain(text: str) -> object:
    """Return a text as JSON can hold it; a message as what it was made from."""
    if not isinstance(text, Message) or (not text.values and text.number is None):
        return str(text)
    values = {name: value if isinstance(value, int) else _plain(value) for name, value in text.values.items()}
    return {"template": text.template, "values": values, "number": text.number}


def _plain(value: object) -> object:
    return to_plain(value if isinstance(value, str) else str(value))  # a path, what an exception says


def from_plain(kept: object) -> str:
    """Return a text from what `to_plain` made. Raises TypeError or LookupError where it is something else."""
    if isinstance(kept, str):
        return kept
    if not isinstance(kept, dict) or not isinstance(kept["values"], dict):
        raise TypeError("no message")
    values = {name: value if isinstance(value, int) else from_plain(value) for name, value in kept["values"].items()}
    number = kept["number"]
    return Message(str(kept["template"]), values, None if number is None else int(number))


def filled(form: str, values: Mapping[str, object]) -> str:
    """Return a form with its gaps filled; a gap that has no value stays as it is."""
    return _GAP.sub(lambda gap: _said(values[gap[1]]) if gap[1] in values else gap[0], form)


def _said(value: object) -> str:
    return f"{value:,}" if isinstance(value, int) and not isinstance(value, bool) else str(value)


def _english(template: str, number: int | None) -> str:
    if number is None:
        return template
    said = template.replace("%Ln", f"{number:,}").replace("%n", str(number))
    return _ENDING.sub(lambda ending: _ending(ending, one=number == 1), said)


def _ending(ending: re.Match[str], *, one: bool) -> str:
    if ending[3]:
        return "" if one else ending[3]
    return ending[1] if one else ending[2]
