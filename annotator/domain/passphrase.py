"""A passphrase, as somebody typed it or keeps it in a file. What is done with it is storage's (`cipher.py`)."""

from __future__ import annotations

import unicodedata

from annotator.errors import InvalidInput
from annotator.messages import message

LONGEST = 1_000


class Passphrase:
    """Never shown: neither `str` nor `repr` tells it, and it cannot be pickled.

    The same letters are the same passphrase, however the keyboard composes them (NFC). Raises InvalidInput where it is
    empty, or no line of text.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        text = unicodedata.normalize("NFC", text)
        if not text.strip():
            raise InvalidInput(message("The passphrase is empty."), message("Choose one that nobody guesses."))
        if len(text) > LONGEST or any(unicodedata.category(letter) in ("Cc", "Cs") for letter in text):
            raise InvalidInput(
                message("That is no passphrase: it is not one line of text."),
                message("Choose a few words, with or without blanks between them."),
            )
        self._text = text

    def encoded(self) -> bytes:
        """Return what keys are derived from."""
        return self._text.encode()

    def revealed(self) -> str:
        """Return the text itself: for the system's keyring alone."""
        return self._text

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Passphrase) and other._text == self._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __repr__(self) -> str:
        return "Passphrase(…)"

    def __reduce__(self) -> str:
        raise TypeError("a passphrase goes nowhere")
