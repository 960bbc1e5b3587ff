"""Texts with gaps for what is at hand: queries and rationales that are asked and given again and again, and letters.

A gap is a field in braces, `{quote}`. A line that holds a field of which nothing is known is left out: "Please answer
by {due}." says nothing where there is no date. What is no field stays as it was typed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from annotator.messages import message

FIELDS: Mapping[str, str] = {
    "quote": message("the words in the text"),
    "claim": message("the claim's wording"),
    "claimant": message("who claims it"),
    "status": message("its status"),
    "correction": message("the proposed words"),
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
"""What is offered where nobody has written any of their own."""

_GAP = re.compile(r"\{(\w+)\}")


def fill(template: str, values: Mapping[str, str]) -> str:
    """Return a template with its fields filled; a line that holds an empty one is left out, with one line end."""
    lines = [_filled(line, values) for line in template.split("\n")]
    return "\n".join(line for line in lines if line is not None)


def _filled(line: str, values: Mapping[str, str]) -> str | None:
    if any(name in values and not values[name] for name in _GAP.findall(line)):
        return None
    return _GAP.sub(lambda gap: values.get(gap[1], gap[0]), line)
