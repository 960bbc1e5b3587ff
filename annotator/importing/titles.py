"""Finds an article's title: its headline, or, where it has none, one made from its first sentence."""

from __future__ import annotations

import re
from functools import cache

from annotator.domain import languages
from annotator.domain.text import whole_characters

LONGEST_HEADLINE = 160
LONGEST_MADE = 160

_CLOSING = "\"'”’»)]"
_FIRST_SENTENCE_WITHIN = 2000
_LINE = re.compile(r"[^\n]+")


@cache
def _abbreviated() -> re.Pattern[str]:
    """What a full stop that ends no sentence stands behind: in the U.S., Martin Luther King Jr."""
    words = [word for code in languages.codes() for word in languages.sentence_ends(code).abbreviations]
    return re.compile(rf"(?:\b(?:\w\.){{2,}}|\b{languages.any_of(words)}\.|\.{{3}})$")


def title_of(text: str, *, apart: bool) -> tuple[str, bool]:
    """Return a text's title and whether it was made from the first sentence.

    The first line is the headline where it reads like one and a blank line parts it from what follows. `apart` tells
    that the page's own lines stood between, or that it had the line twice: then it may end as sentences do. It stays
    in the text.
    """
    start = len(text) - len(text.lstrip())
    end = text.find("\n", start)
    first = text[start : len(text) if end < 0 else end].strip()
    after = "" if end < 0 else text[end + 1 :].split("\n", 1)[0]
    more = end >= 0 and bool(text[end:].strip())
    if more and ((apart and _can_be_headline(first)) or (not after.strip() and reads_like_headline(first))):
        return " ".join(first.split()), False
    if more and not after.lstrip()[:1].islower() and reads_like_headline(first):
        # of "Mayor quits. What we know" all of it, although the article follows at once
        return " ".join(first.split()), True
    start = _first_words(text, start)
    return made_title(_unwrapped(text[start : start + _FIRST_SENTENCE_WITHIN])), True


def _first_words(text: str, start: int) -> int:
    """Return where the first line with a letter or digit starts; `start` where none near the beginning has one."""
    lines = _LINE.finditer(text, start, start + _FIRST_SENTENCE_WITHIN)
    return next((line.start() for line in lines if any(map(str.isalnum, line[0]))), start)


def reads_like_headline(line: str) -> bool:
    """Tell whether a line can be a headline: short, with letters, and not a sentence that ends as sentences do."""
    return _can_be_headline(line) and not ends_a_sentence(line)


def _can_be_headline(line: str) -> bool:
    return (
        0 < len(line) <= LONGEST_HEADLINE
        and any(character.isalpha() for character in line)
        and line[-1] not in ",;:"
        and not line.startswith(("- ", "* ", "• "))
    )


def ends_a_sentence(line: str) -> bool:
    """Tell whether a line ends with a full stop, which headlines don't have; their ? and ! don't count."""
    bare = line.rstrip(_CLOSING)
    return bare.endswith((".", "。", "।")) and not _abbreviated().search(bare)


def _unwrapped(beginning: str) -> str:
    """Return the first line, and with it the next ones while they go on in small letters: hard-wrapped text."""
    lines = beginning.split("\n")
    taken = [lines[0]]
    for line in lines[1:]:
        if not line.lstrip()[:1].islower():
            break
        taken.append(line)
    return " ".join(taken)


def made_title(paragraph: str) -> str:
    """Return a title made from a paragraph's first sentence, shortened at a word with an ellipsis."""
    sentence = " ".join(_first_sentence(paragraph).split())
    if len(sentence) <= LONGEST_MADE:
        return sentence
    space = sentence.rfind(" ", LONGEST_MADE // 2, LONGEST_MADE)
    # Chinese and Japanese have no spaces to shorten at
    end = space if space > 0 else whole_characters(sentence, 0, LONGEST_MADE - 1)[1]
    return sentence[:end].rstrip(" ,;:–—-") + "…"


def _first_sentence(paragraph: str) -> str:
    # imported when first needed: opening the program needs no splitter
    import sentencex  # type: ignore[import-untyped]  # it ships no types

    boundaries = sentencex.get_sentence_boundaries("en", paragraph)
    return next((found["text"] for found in boundaries if found["text"].strip()), paragraph)
