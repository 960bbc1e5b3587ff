"""Texts with gaps for what is at hand: queries and rationales that are asked and given again and again, and letters.

A line may begin with what is typed for it, and an equals sign: `two = Two independent sources say so.`

A gap is a field in braces, `{quote}`. A line that holds a field of which nothing is known is left out: "Please answer
by {due}." says nothing where there is no date. What is no field stays as it was typed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence

from annotator.errors import InvalidInput
from annotator.messages import message

FIELDS: Mapping[str, str] = {
    "quote": message("the words in the text"),
    "claim": message("the claim's wording"),
    "claimant": message("who claims it"),
    "status": message("its status"),
    "correction": message("the proposed words"),
    "source": message("its first source"),
    "url": message("the address of that"),
    "title": message("the article's title"),
    "byline": message("its writer"),
    "publisher": message("where it appears"),
    "due": message("when it is due"),
    "person": message("your name"),
}
"""What can stand in a template, and what it is."""
QUERIES = "queries"
"""The field of a letter in whose place the queries stand."""

LETTER = message(
    "Dear {byline},\n\nbefore “{title}” goes out, we have these questions:\n\n{queries}\n\n"
    "Please answer by {due}.\n\nThank you,\n{person}"
)
QUERY_TEMPLATES = (
    message("What is your source for “{quote}”?"),
    message("Who said “{quote}”, when, and where?"),
    message("We could not confirm “{quote}”. What does it rest on?"),
    message("Is “{quote}” still so today?"),
    message("May we write “{correction}” instead of “{quote}”?"),
)
RATIONALE_TEMPLATES = (
    message("Two independent sources say so."),
    message("The primary source says so."),
    message("The source says otherwise: "),
    message("True, but it leaves out that "),
    message("No source was found that says so."),
)
CORRECTION_TEMPLATES = (message("{quote}"),)
"""What is offered where nobody has written any of their own."""

MOST_BYTES = 1_000_000
"""Of a file of phrases."""

_FORMAT = "annotator-phrases"
_LISTS = ("query_templates", "rationale_templates", "correction_templates")
_ABBREVIATED = re.compile(r"(\w{1,16})\s+=\s+(?=\S)")
_GAP = re.compile(r"\{(\w+)\}")


def abbreviation(template: str) -> tuple[str, str]:
    """Return what is typed for a phrase, and the phrase: `two = Two independent sources say so.`; "" for none."""
    found = _ABBREVIATED.match(template)
    return (found[1], template[found.end() :]) if found is not None else ("", template)


def matching(phrases: Sequence[tuple[str, str]], typed: str) -> list[int]:
    """Return the numbers of the phrases that something typed is meant for, the abbreviation first, then the words."""
    wanted = typed.casefold()
    exact = [at for at, (short, _) in enumerate(phrases) if short.casefold() == wanted and wanted]
    begun = [at for at, (short, _) in enumerate(phrases) if short.casefold().startswith(wanted)]
    inside = [
        at for at, (_, text) in enumerate(phrases) if any(word.startswith(wanted) for word in text.casefold().split())
    ]
    return list(dict.fromkeys([*exact, *begun, *inside]))


def to_file(lists: Mapping[str, Sequence[str]], letter: str) -> bytes:
    """Return phrases as a file for a colleague: JSON, to be read and written by hand too."""
    kept = {name: list(lists[name]) for name in _LISTS}
    return json.dumps({"format": _FORMAT, **kept, "letter": letter}, ensure_ascii=False, indent=1).encode("utf-8")


def from_file(content: bytes) -> dict[str, tuple[str, ...] | str]:
    """Return the phrases of a file, by the names of the settings. Raises InvalidInput for any other file."""
    fault = InvalidInput(
        message("It is no file of phrases."), message("Choose one that was saved on this page by Annotator.")
    )
    try:
        found = json.loads(content[:MOST_BYTES].decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise fault from error
    if not isinstance(found, dict) or found.get("format") != _FORMAT:
        raise fault
    read: dict[str, tuple[str, ...] | str] = {}
    for name in _LISTS:
        lines = found.get(name, [])
        if not isinstance(lines, list) or not all(isinstance(one, str) and _is_storable(one) for one in lines):
            raise fault
        read[name] = tuple(" ".join(one.split()) for one in lines if one.strip())
    letter = found.get("letter", "")
    if not isinstance(letter, str) or not _is_storable(letter):
        raise fault
    return {**read, "letter": letter}


def _is_storable(text: str) -> bool:
    return "\0" not in text and not any("\ud800" <= one <= "\udfff" for one in text)


def fill(template: str, values: Mapping[str, str]) -> str:
    """Return a template with its fields filled; a line that holds an empty one is left out, with one line end."""
    lines = [_filled(line, values) for line in template.split("\n")]
    return "\n".join(line for line in lines if line is not None)


def _filled(line: str, values: Mapping[str, str]) -> str | None:
    if any(name in values and not values[name] for name in _GAP.findall(line)):
        return None
    return _GAP.sub(lambda gap: values.get(gap[1], gap[0]), line)
