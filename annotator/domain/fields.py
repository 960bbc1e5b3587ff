"""How a field that somebody can set is declared: once, with all that others need to know of it.

Tables, mapping, dataset, the history's words, the card and the command line take it from the declaration. The fields
themselves are declared where the thing is that has them (`claim.py`); nothing here knows how one is stored or shown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields
from dataclasses import replace as changed
from enum import Enum, StrEnum
from typing import Any, TypeVar

from annotator.errors import InvalidInput
from annotator.messages import message

T = TypeVar("T")


class FieldKind(StrEnum):
    """What a field holds, and so how it is edited."""

    TEXT = "text"
    LINE = "line"
    DATE = "date"
    CHOICE = "choice"


class Group(Enum):
    """What a field belongs to: what claims take from each other where they are merged depends on it."""

    WORDING = "wording"
    RATING = "rating"
    ATTRIBUTION = "attribution"
    DETAILS = "details"


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field: `key` in code, rows and JSON, `label` beside it, `name` in a sentence, `act` for what sets it,
    `hint` in its empty box, `tooltip` over it, `summary` in a line of several, where {0} is its value.

    `choices` gives the values of a choice as texts, each with its label; the first is what an empty field holds. A
    `whole` one is stored as a number. `in_details` fields stand among the details of the card, folded at first; the
    others have a place of their own there. `exported` fields are columns of the dataset; `comment` says there what
    the column holds.
    """

    key: str
    kind: FieldKind
    group: Group
    label: str
    name: str
    act: str
    hint: str = ""
    tooltip: str = ""
    summary: str = "{0}"
    choices: Mapping[str, str] | None = None
    whole: bool = False
    in_details: bool = True
    exported: bool = True
    comment: str = ""

    def stored(self, text: str) -> Any:
        """Return a text, as an edit or a command line holds it, as it is stored; a choice may be given by its label.

        Raises InvalidInput for what is none of the choices.
        """
        if self.choices is None:
            return text
        wanted = text.strip().casefold()
        found = next((value for value, label in self.choices.items() if wanted in (value, label.casefold())), None)
        if found is None:
            raise InvalidInput(
                message("There is no {name} '{text}'.", name=self.name, text=text),
                message("It is one of: {listed}.", listed=", ".join(self.choices.values())),
            )
        return int(found) if self.whole else found

    def said(self, value: object) -> str:
        """Return a stored value as it is read: the label of a choice, else the text; empty where nothing is known."""
        return "" if value in ("", None, 0) else (self.choices or {}).get(str(value), str(value))


_SPEC = "spec"


def declared(kind: FieldKind, group: Group, label: str, name: str, act: str, **more: Any) -> dict[str, FieldSpec]:
    """Return a declaration as the metadata of a dataclass's field; its key is what it is called there."""
    return {_SPEC: FieldSpec("", kind, group, label, name, act, **more)}


def declarations(kind: type) -> dict[str, FieldSpec]:
    """Return what is declared of a dataclass's fields, by their keys, in their order."""
    return {one.name: changed(one.metadata[_SPEC], key=one.name) for one in fields(kind) if _SPEC in one.metadata}


def words_in(specs: Mapping[str, FieldSpec]) -> list[str]:
    """Return the keys of the fields that hold words: these are searched."""
    return [key for key, spec in specs.items() if spec.kind in (FieldKind.TEXT, FieldKind.LINE)]


def nothing_given(kind: type[T]) -> type[T]:
    """Let every field of a dataclass that is not given be None: it says what to set, and None leaves as it is."""
    init: Callable[..., None] = kind.__init__
    init.__defaults__ = (None,) * sum(one.default is not MISSING for one in fields(kind))  # type: ignore[arg-type]
    return kind
