"""Judges whether decoded text is spelt like a language, which tells a right guess of its encoding from a wrong one."""

from __future__ import annotations

import re

# letters that stand alone as words in western languages
_ONE_LETTER_WORDS = frozenset("àáèéêìíîòóôöøåæùúÀÁÉÈÊÌÍÓÒÔÖØÅÆÚ")
# opens a word, and so never follows a letter
_OPENING = frozenset("¿¡«“‘‚„‹£€¥")
_ANYWHERE = frozenset("’”»›–—…•·\u00a0\u00ad©®™°§†‡‰½¼¾²³¹×±ªº¢")
_NOT_AFTER_LETTER = frozenset("²³¹½¼¾±×")
# a Greek, Cyrillic or Armenian capital after a small letter
_CAPITAL_INSIDE = re.compile("[\u03b1-\u03c9\u0430-\u045f\u0561-\u0587][\u0391-\u03a9\u0400-\u042f\u0531-\u0556]")
_ICELANDIC = re.compile("(?<=[A-Za-z])[þðý]")
_NON_ASCII_RUN = re.compile(r"[^\x00-\x7f]+")


def latin_fit(text: str, longest_run: int) -> float:
    """Return the share of a text's other than ASCII characters that stand where Latin spelling puts them, 0 to 1.

    It is what tells `naïve` from a text read with the wrong table: accented letters stand among plain ones, at most
    `longest_run` in a row, signs stand at the edges of words.
    """
    good = total = 0
    for match in _NON_ASCII_RUN.finditer(text):
        run = match.group()
        total += len(run)
        before = text[match.start() - 1 : match.start()]
        after = text[match.end() : match.end() + 1]
        good += _fitting(before, run, after, longest_run)
    return good / total if total else 1.0


def _fitting(before: str, run: str, after: str, longest_run: int) -> int:
    good = 0
    crowded = sum(character.isalpha() for character in run) > longest_run
    for index, character in enumerate(run):
        left = run[index - 1] if index else before
        right = run[index + 1] if index + 1 < len(run) else after
        if character.isalpha() and character not in "ªº":
            good += not crowded and _letter_fits(character, left, right)
        elif character in _OPENING:
            good += not left.isalpha()
        elif character in _ANYWHERE:
            good += not (character in _NOT_AFTER_LETTER and left.isalpha() and right.isalpha())
    return good


def _letter_fits(character: str, left: str, right: str) -> bool:
    if not left.isalpha() and not right.isalpha():
        return character in _ONE_LETTER_WORDS
    # a capital inside a word of small letters is a sign of the wrong table
    return not (character.isupper() and left.islower())


def reads_like_a_language(text: str) -> bool:
    """Tell whether a guess holds up: Latin letters with accents in place, or a fair share of another script."""
    foreign = [character for character in text if character > "\x7f" and character.isalpha()]
    if all(character < "\u0250" for character in foreign):
        return len(foreign) >= 3 and latin_fit(text, 4) >= 0.7
    misplaced_capitals = sum(1 for _ in _CAPITAL_INSIDE.finditer(text))
    return (
        len(foreign) >= max(4, 0.3 * sum(character.isalpha() for character in text))
        and misplaced_capitals <= len(foreign) // 20
    )


def icelandic_letters(text: str) -> int:
    """Return how many þ, ð and ý follow a letter: in Turkish text read as western they stand for ş, ğ and ı."""
    return sum(1 for _ in _ICELANDIC.finditer(text))
