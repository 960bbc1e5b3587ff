"""Whom "he" or "she" stands for, told from the names around. Kept as the pronoun where two could be meant."""

from __future__ import annotations

import re

from annotator.analysis.quotations.language import Language
from annotator.analysis.quotations.subjects import Subject

_NAME = re.compile(r"(?:[A-Z][a-z]{0,5}\. )?[A-ZÀ-ÖØ-Þ][\w'’\-]+(?: (?:[A-Z]\. )?[A-ZÀ-ÖØ-Þ][\w'’\-]+)*")
_REACH = 1_500  # code points that are looked back
_SURNAMES_KEPT = 2_000


class People:
    """The persons whom the text has named as speakers so far."""

    def __init__(self, masked: str, rules: Language) -> None:
        self._text = masked
        self._rules = rules
        self._last: tuple[str, int] | None = None
        self._surnames: dict[str, str] = {}
        self._gender: dict[str, str] = {}

    def named(self, subject: Subject, end: int) -> None:
        """Remember a person who speaks in an attribution that ends at a position."""
        surname = subject.name.split()[-1]
        self._last = subject.name, end
        self._surnames[surname] = subject.name
        for title in subject.titled.replace(".", "").split():
            if title in self._rules.gender:
                self._gender[surname] = self._rules.gender[title]
        if len(self._surnames) > _SURNAMES_KEPT:
            del self._surnames[next(iter(self._surnames))]

    def meant_by(self, pronoun: str, at: int) -> str:
        """Return the name that a pronoun at a position stands for, empty where that is not clear."""
        paragraph = max(self._text.rfind("\n", 0, at), at - _REACH)
        here = self._persons(paragraph + 1, at)
        if self._last is not None:
            name, end = self._last
            surname = name.split()[-1]
            if at - end < _REACH and self._fits(surname, pronoun) and self._persons(end, at) <= {surname}:
                self._gender.setdefault(surname, pronoun)
                return name
        if len(here) == 1:
            (surname,) = here
            if self._fits(surname, pronoun):
                return self._surnames.get(surname, surname)
        return ""

    def _fits(self, surname: str, pronoun: str) -> bool:
        return self._gender.get(surname, pronoun) == pronoun

    def _persons(self, start: int, end: int) -> set[str]:
        """Return the last names of the persons who are named between two positions."""
        rules, found = self._rules, set()
        for match in _NAME.finditer(self._text, start, end):
            words = match[0].split()
            while words and (words[0].rstrip(".") in rules.titles or words[0] in rules.not_names):
                words.pop(0)
            titled = len(words) < len(match[0].split())
            if (
                words
                and words[0].lower() in rules.determiners | rules.prepositions | rules.connectives | rules.pronouns
            ):
                words.pop(0)
            if not words:
                continue
            last = words[-1]
            for ending in rules.possessive:
                last = last.removesuffix(ending)
            alone = len(words) == 1 and not titled
            if last in self._surnames or (
                last not in rules.organisations
                and len(words) < 4
                and last.lower() not in rules.plain
                and (not alone or rules.acts.match(self._text, match.end()))
            ):
                found.add(last)
        return found
