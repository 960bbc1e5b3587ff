"""Whom "he" or "she" stands for, told from the names around. Kept as the pronoun where two could be meant."""

from __future__ import annotations

import re

from annotator.analysis.quotations.language import Language
from annotator.analysis.quotations.subjects import Subject
from annotator.domain.languages import any_of

_NAME = r"[A-ZÀ-ÖØ-Þ][\w'’\-]+(?: (?:[A-Z]\. )?[A-ZÀ-ÖØ-Þ][\w'’\-]+)*"
_SENTENCE_END = re.compile(r"[.!?…\ufffc][”\"’»)]*\s+(?=[^\W\d_a-z])|\n+")
_REACH = 1_500  # code points that are looked back
_SURNAMES_KEPT = 2_000


class People:
    """The persons whom the text has named as speakers so far."""

    def __init__(self, masked: str, rules: Language) -> None:
        self._text = masked
        self._rules = rules
        self._names = re.compile(rf"(?:{any_of(rules.abbreviations)}\. )?{_NAME}")
        self._no_names = rules.determiners | rules.prepositions | rules.connectives | rules.pronouns | rules.questions
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
        """Return the name that a pronoun at a position stands for, empty where that is not clear.

        It is who spoke last, if nobody else was named since; else the only one whom the paragraph names; else the only
        one whom it names from the sentence before on, who is its subject as a rule.
        """
        paragraph = max(self._text.rfind("\n", 0, at), at - _REACH) + 1
        if self._last is not None:
            name, end = self._last
            surname = name.split()[-1]
            if at - end < _REACH and self._fits(surname, pronoun) and self._persons(end, at).keys() <= {surname}:
                self._gender.setdefault(surname, pronoun)
                return name
        before = self._sentence_before(paragraph, at)
        return self._only_one(paragraph, at, pronoun) or self._only_one(before, at, pronoun)

    def _only_one(self, start: int, at: int, pronoun: str) -> str:
        """Return the person whom a stretch names, empty where it is none or several."""
        here = self._persons(start, at)
        if len(here) != 1:
            return ""
        ((surname, name),) = here.items()
        return self._surnames.get(surname, name) if self._fits(surname, pronoun) else ""

    def _sentence_before(self, paragraph: int, at: int) -> int:
        """Return where the sentence before that of a position begins."""
        begins = [match.end() for match in _SENTENCE_END.finditer(self._text, paragraph, at + 1)]
        return begins[-2] if len(begins) > 1 else paragraph

    def _fits(self, surname: str, pronoun: str) -> bool:
        return self._gender.get(surname, pronoun) == pronoun

    def _persons(self, start: int, end: int) -> dict[str, str]:
        """Return the persons who are named between two positions: their names in full by their last ones."""
        found: dict[str, str] = {}
        for match in self._names.finditer(self._text, start, end):
            name = self._person(match)
            if name:
                last = name.split()[-1]
                found[last] = max(name, found.get(last, ""), key=len)
        return found

    def _person(self, match: re.Match[str]) -> str:
        """Return the name of a person without titles, empty where it is none's."""
        rules = self._rules
        words = match[0].split()
        while words and (words[0].rstrip(".") in rules.titles or words[0] in rules.not_names):
            words.pop(0)
        titled = len(words) < len(match[0].split())
        if words and words[0].lower() in self._no_names:
            words.pop(0)
        if not words:
            return ""
        for ending in rules.possessive:
            words[-1] = words[-1].removesuffix(ending)
        if words[-1] in self._surnames:
            return " ".join(words)
        is_person = words[-1] not in rules.organisations and len(words) < 4 and words[-1].lower() not in rules.plain
        alone = len(words) == 1 and not titled
        return " ".join(words) if is_person and (not alone or rules.acts.match(self._text, match.end())) else ""
