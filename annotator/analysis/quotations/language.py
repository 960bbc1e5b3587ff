"""What a language's file says of quotations: its verbs of speaking, what a name and a subject look like. No rules."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from annotator.domain import languages

_LONGEST_ABBREVIATION = 5
_NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Language:
    """The words of `resources/languages/<code>/quotations.toml`, as sets and expressions; lower case but for names."""

    code: str
    elisions: frozenset[str]
    cues: dict[str, tuple[tuple[str, ...], ...]]
    verbs: frozenset[str]
    finite: frozenset[str]
    participles: frozenset[str]
    according: frozenset[str]
    bare: frozenset[str]
    no_clause: frozenset[str]
    plural: frozenset[str]
    addressed: frozenset[str]
    by_agent: frozenset[str]
    not_before_participles: frozenset[str]
    by: frozenset[str]
    that: frozenset[str]
    coordinating: frozenset[str]
    between_clauses: frozenset[str]
    lists: frozenset[str]
    existential: frozenset[str]
    clause_openers: frozenset[str]
    not_finite: frozenset[str]
    genitive: frozenset[str]
    auxiliaries: frozenset[str]
    as_told: frozenset[str]
    asking: frozenset[str]
    questions: frozenset[str]
    not_adverbs: frozenset[str]
    modifying_endings: tuple[str, ...]
    within_noun_phrases: frozenset[str]
    singular: frozenset[str]
    adverb_endings: tuple[str, ...]
    negation_endings: tuple[str, ...]
    plural_endings: tuple[str, ...]
    not_plural_endings: tuple[str, ...]
    possessive_endings: tuple[str, ...]
    possessive: tuple[str, ...]
    abbreviations: frozenset[str]
    pronouns: frozenset[str]
    of_one: frozenset[str]
    relative: frozenset[str]
    determiners: frozenset[str]
    between: frozenset[str]
    negation: frozenset[str]
    passive: frozenset[str]
    boundaries: frozenset[str]
    prepositions: frozenset[str]
    connectives: frozenset[str]
    plain: frozenset[str]
    titles: frozenset[str]
    also_names: frozenset[str]
    organisations: frozenset[str]
    particles: frozenset[str]
    organisation_particles: frozenset[str]
    not_names: frozenset[str]
    before_titles: frozenset[str]
    gender: dict[str, str]
    acts: re.Pattern[str]
    phrases: re.Pattern[str]
    listeners: re.Pattern[str]

    def is_adverb(self, word: str) -> bool:
        """Whether a word in lower case looks like an adverb: it may stand between a subject and its verb."""
        return word.endswith(self.adverb_endings) and word not in self.not_adverbs

    def is_possessive(self, word: str) -> bool:
        """Whether something belongs to a word: "Scott's"."""
        return word.endswith(self.possessive_endings)


@lru_cache(maxsize=8)
def language(code: str) -> Language:
    """Return the rules of a language; of one without a file, rules that know no speaker: its marks are found alike."""
    return _made(code, languages.table(languages.known(code), "quotations"))


def _made(code: str, data: Mapping[str, Any]) -> Language:
    cues, subject, names = data.get("cues", {}), data.get("subject", {}), data.get("names", {})
    skipped, grammar = data.get("skipped", {}), data.get("grammar", {})

    def words(table: dict[str, Any], key: str) -> frozenset[str]:
        return frozenset(table.get(key, ()))

    verbs, participles, according = words(cues, "verbs"), words(cues, "participles"), words(cues, "according")
    by_agent, titles = words(cues, "by_agent"), words(names, "titles")
    return Language(
        code=code,
        elisions=words(data.get("marks", {}), "elisions"),
        cues=_by_first_word(verbs | participles | according | by_agent),
        verbs=verbs,
        # those that are no nouns, too, as "report" and "claim" are
        finite=verbs - words(cues, "plural"),
        participles=participles,
        according=according,
        bare=words(cues, "bare"),
        no_clause=words(cues, "no_clause"),
        plural=words(cues, "plural"),
        addressed=words(cues, "addressed"),
        by_agent=by_agent,
        not_before_participles=words(cues, "not_before_participles"),
        by=words(grammar, "by"),
        that=words(grammar, "that"),
        coordinating=words(grammar, "coordinating"),
        between_clauses=words(grammar, "between_clauses"),
        lists=words(grammar, "lists"),
        existential=words(grammar, "existential"),
        clause_openers=words(grammar, "clause_openers"),
        not_finite=words(grammar, "not_finite"),
        genitive=words(grammar, "genitive"),
        auxiliaries=words(grammar, "auxiliaries"),
        as_told=words(grammar, "as_told"),
        asking=words(cues, "asking"),
        questions=words(cues, "questions"),
        not_adverbs=words(grammar, "not_adverbs"),
        modifying_endings=tuple(grammar.get("modifying_endings", ())),
        within_noun_phrases=words(grammar, "within_noun_phrases"),
        singular=words(grammar, "singular"),
        adverb_endings=tuple(grammar.get("adverb_endings", ())),
        negation_endings=tuple(grammar.get("negation_endings", ())),
        plural_endings=tuple(grammar.get("plural_endings", ())),
        not_plural_endings=tuple(grammar.get("not_plural_endings", ())),
        possessive_endings=_with_curly_marks(grammar.get("possessive_endings", ())),
        possessive=_with_curly_marks(grammar.get("possessive", ())),
        abbreviations=words(names, "abbreviations")
        | {title for title in titles - words(names, "never_abbreviated") if len(title) <= _LONGEST_ABBREVIATION},
        pronouns=words(subject, "pronouns"),
        of_one=words(subject, "of_one"),
        relative=words(subject, "relative"),
        determiners=words(subject, "determiners"),
        between=words(subject, "between"),
        negation=words(subject, "negation"),
        passive=words(subject, "passive"),
        boundaries=words(subject, "boundaries"),
        prepositions=words(subject, "prepositions"),
        connectives=words(subject, "connectives"),
        plain=words(subject, "plain"),
        titles=titles,
        also_names=words(names, "also_names"),
        organisations=words(names, "organisations"),
        particles=words(names, "particles"),
        organisation_particles=words(names, "organisation_particles"),
        not_names=words(names, "not_names"),
        before_titles=words(names, "before_titles"),
        gender={title: pronoun for pronoun in ("he", "she") for title in names.get(pronoun, ())},
        acts=_expression(names.get("acts", ()), before=" "),
        phrases=_expression(skipped.get("phrases", ())),
        listeners=_expression([skipped["listeners"]] if "listeners" in skipped else ()),
    )


def _with_curly_marks(endings: Iterable[str]) -> tuple[str, ...]:
    return tuple(form for ending in endings for form in {ending, ending.replace("'", "’")})


def _by_first_word(cues: frozenset[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """The cues' words by their first one, the longest cue first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for cue in cues:
        words = tuple(cue.split())
        found.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(several, key=lambda words: (-len(words), words))) for first, several in found.items()}


def _expression(alternatives: Any, before: str = r"\b") -> re.Pattern[str]:
    if not alternatives:
        return _NEVER
    return re.compile(before + r"(?:" + "|".join(f"(?:{one})" for one in alternatives) + r")\b")
