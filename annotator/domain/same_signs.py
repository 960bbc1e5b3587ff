"""Finds the characters of one text in another one that says the same with other white space."""

from __future__ import annotations

from array import array
from collections.abc import Callable


def same_signs(text: str, other: str) -> Callable[[int], int | None] | None:
    """Return the way from a character of a text to the same one in another; None for white space that has none.

    Return None where the two differ in more than their white space.
    """
    if text == other:
        return lambda place: place
    here = [place for place, sign in enumerate(text) if not sign.isspace()]
    there = [place for place, sign in enumerate(other) if not sign.isspace()]
    if len(here) != len(there) or any(text[one] != other[two] for one, two in zip(here, there, strict=True)):
        return None
    places = array("q", [-1]) * len(text)
    for one, two in zip(here, there, strict=True):
        places[one] = two
    for place, sign in enumerate(text):
        # white space between the same two signs, where it is the same there
        if places[place] < 0 and place and places[place - 1] >= 0:
            two = places[place - 1] + 1
            if two < len(other) and other[two] == sign:
                places[place] = two
    return lambda place: places[place] if 0 <= place < len(text) and places[place] >= 0 else None
