"""What a codebook may not be, told in words: for whoever edits one, in the window or in a file. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from annotator.domain.codebook import AVERITEC, FEVER, RATINGS, UNDERLINES, Codebook, Status, Tag
from annotator.domain.folding import same
from annotator.errors import InvalidInput
from annotator.messages import message

LONGEST_NAME = 60
LONGEST_TEXT = 4_000
LONGEST_GLYPH = 2
MOST_STATUSES = 100
MOST_TAGS = 1_000

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_KEY = re.compile(r"[^\W_](?:[\w -]*[^\W_])?")
_INKS = {
    "ink": "ink",
    "tint": "tint",
    "dark_ink": "ink for the dark look",
    "dark_tint": "tint for the dark look",
}
Item = TypeVar("Item", Status, Tag)


def check_status(status: Status, others: Iterable[Status] = ()) -> None:
    """Raise InvalidInput where a status is malformed, or has the key or the label of another one on the scale."""
    _check_name(status.label, message("A status"), message("label"))
    if len(status.key) > LONGEST_NAME or not _KEY.fullmatch(status.key):
        raise InvalidInput(
            message("'{short}' is no key.", short=_short(status.key)),
            message("Use letters and digits, with hyphens or spaces between them."),
        )
    for name, words in _INKS.items():
        _check_colour(getattr(status, name), words)
    if status.underline not in UNDERLINES:
        raise InvalidInput(
            message("There is no underline '{short}'.", short=_short(status.underline)),
            message("It is one of: {underlines}.", underlines=", ".join(UNDERLINES)),
        )
    if len(status.glyph) > LONGEST_GLYPH:
        raise InvalidInput(
            message("A sign has no more than two letters."), message("Choose one, or leave it empty for a dot.")
        )
    _check_mapping(status)
    _check_text(status.definition, message("definition"))
    for other in others:
        if other.key == status.key:
            raise InvalidInput(
                message("There is a status with the key '{key}' already.", key=status.key),
                message("Give it another key."),
            )
        if same(other.label, status.label) and not (other.retired or status.retired):
            raise InvalidInput(
                message("There is a status '{label}' already.", label=other.label), message("Give it another label.")
            )


def check_tag(tag: Tag, others: Iterable[Tag] = ()) -> None:
    """Raise InvalidInput where a tag is malformed, or has the name or the shortcut of another one."""
    _check_name(tag.name, message("A tag"), message("name"))
    if tag.colour:
        _check_colour(tag.colour, message("colour"))
    if len(tag.shortcut) > 1 or (tag.shortcut and not tag.shortcut.isprintable()) or tag.shortcut.isspace():
        raise InvalidInput(
            message("'{short}' is no shortcut.", short=_short(tag.shortcut)),
            message("A shortcut is a single letter or digit."),
        )
    _check_text(tag.definition, message("definition"))
    _check_text(tag.examples, message("examples"))
    for other in others:
        if same(other.name, tag.name):
            if other.retired:
                raise InvalidInput(
                    message("There is a tag '{name}' already, but it is retired.", name=other.name),
                    message("Restore it in the codebook, or take another name."),
                )
            raise InvalidInput(
                message("There is a tag '{name}' already.", name=other.name), message("Take another name.")
            )
        if tag.shortcut and other.shortcut.casefold() == tag.shortcut.casefold() and not (other.retired or tag.retired):
            raise InvalidInput(
                message("'{shortcut}' is the shortcut of the tag {name}.", shortcut=tag.shortcut, name=other.name),
                message("Take another key, or free it there first."),
            )


def check_scale(statuses: Sequence[Status]) -> None:
    """Raise InvalidInput where new claims would get no status, or one that counts as checked."""
    offered = [status for status in sorted(statuses, key=lambda one: one.position) if not status.retired]
    if not offered:
        raise InvalidInput(message("A scale needs a status that claims can get."), message("Add another one first."))
    if offered[0].settled:
        raise InvalidInput(
            message(
                "New claims get the scale's first status, and '{label}' counts as checked.", label=offered[0].label
            ),
            message("Put one first that does not count as checked."),
        )


def check_codebook(codebook: Codebook) -> None:
    """Raise InvalidInput where anything in a codebook is not as it must be; it says where."""
    if len(codebook.statuses) > MOST_STATUSES or len(codebook.tags) > MOST_TAGS:
        raise InvalidInput(
            message(
                "A codebook has at most {most_statuses} statuses and {most_tags} tags.",
                most_statuses=MOST_STATUSES,
                most_tags=MOST_TAGS,
            )
        )
    for number, status in enumerate(codebook.statuses):
        place = message("status {number} ('{name}')", number=number + 1, name=_short(status.key))
        _at(place, check_status, status, codebook.statuses[:number])
    for number, tag in enumerate(codebook.tags):
        place = message("tag {number} ('{name}')", number=number + 1, name=_short(tag.name))
        _at(place, check_tag, tag, codebook.tags[:number])
    check_scale(codebook.statuses)
    for tag in codebook.tags:
        if tag.parent_id and tag.parent_id not in codebook.tag_by_id:
            raise InvalidInput(message("The tag '{name}' stands below one that is not there.", name=tag.name))
        if tag.tag_id in above(codebook, tag.parent_id):
            raise InvalidInput(
                message("The tag '{name}' stands below itself.", name=tag.name),
                message("Take it out from under its own tags."),
            )


def above(codebook: Codebook, tag_id: str) -> list[str]:
    """Return a tag's id and the ids of all above it, the nearest first; a circle ends where it closes."""
    found: list[str] = []
    while tag_id and tag_id not in found and tag_id in codebook.tag_by_id:
        found.append(tag_id)
        tag_id = codebook.tag_by_id[tag_id].parent_id
    return found


def _at(place: str, check: Callable[[Item, Sequence[Item]], None], item: Item, others: Sequence[Item]) -> None:
    try:
        check(item, others)
    except InvalidInput as error:
        raise InvalidInput(message("{place}: {what}", place=place, what=error.what), error.remedy) from error


def _check_mapping(status: Status) -> None:
    for value, scale, known in ((status.averitec, "AVeriTeC", AVERITEC), (status.fever, "FEVER", FEVER)):
        if value and value not in known:
            raise InvalidInput(
                message("{scale} has no label '{short}'.", scale=scale, short=_short(value)),
                message("It has: {known}.", known=", ".join(known)),
            )
    if status.rating_value is not None and status.rating_value not in RATINGS:
        raise InvalidInput(
            message("{rating_value} is no rating.", rating_value=status.rating_value),
            message("A rating goes from 1 (worst) to 5 (best)."),
        )


def _check_name(name: str, what: str, word: str) -> None:
    if not name.strip():
        raise InvalidInput(message("{what} needs a {word}.", what=what, word=word))
    if len(name) > LONGEST_NAME or not name.isprintable():
        raise InvalidInput(
            message("'{short}' is no {word}.", short=_short(name), word=word),
            message("Use one line of at most {longest_name} letters and signs.", longest_name=LONGEST_NAME),
        )


def _check_text(text: str, word: str) -> None:
    if len(text) > LONGEST_TEXT:
        raise InvalidInput(
            message("The {word} has {count} letters and signs.", word=word, count=len(text)),
            message("Keep it to {longest_text}.", longest_text=LONGEST_TEXT),
        )


def _check_colour(value: str, word: str) -> None:
    if not _COLOUR.fullmatch(value):
        raise InvalidInput(
            message("The {word} '{short}' is not a colour.", word=word, short=_short(value)),
            message("Write it as #1F5FA8."),
        )


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39]}…"
