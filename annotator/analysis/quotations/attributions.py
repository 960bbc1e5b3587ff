"""Where a sentence tells that somebody speaks: verb and speaker, and the clause that is reported. Not which quotation
it tells of.
"""

from __future__ import annotations

from dataclasses import dataclass

from annotator.analysis.quotations.language import Language
from annotator.analysis.quotations.subjects import Form, Subject, Subjects
from annotator.analysis.quotations.tokens import Kind, Sentence

_REACH_OF_THAT = 10  # words between a verb and its "that"
_LEAST_CLAUSE = 3  # words


@dataclass(frozen=True, slots=True)
class Attribution:
    """A cue with its speaker: tokens [first, last] of the sentence, the cue's at `verb`, and code points [start, end).

    `subject` is None where a participle goes on with the speaker before, or where nobody is named. `clause` is the
    number of the token that the reported clause begins with, None where the cue reports none.
    """

    first: int
    last: int
    verb: int
    start: int
    end: int
    cue: str
    subject: Subject | None
    clause: int | None = None
    is_according: bool = False
    is_agent: bool = False
    goes_on: bool = False


def attributions(sentence: Sentence, rules: Language) -> list[Attribution]:
    """Return the attributions of a sentence in order."""
    finder = _Finder(sentence, rules)
    found: list[Attribution] = []
    number = 0
    while number < len(sentence):
        length = finder.cue_at(number)
        one = finder.attribution(number, length, found) if length else None
        if one is not None:
            found.append(one)
        number = max(number + 1, one.last + 1 if one is not None else 0)
    return found


class _Finder:
    def __init__(self, sentence: Sentence, rules: Language) -> None:
        self._sentence = sentence
        self._rules = rules
        self._subjects = Subjects(sentence, rules)

    def cue_at(self, number: int) -> int:
        """Return how many tokens the cue has that begins with a token, 0 where none does."""
        for words in self._rules.cues.get(self._sentence.lower(number), ()):
            if all(self._sentence.lower(number + n) == word for n, word in enumerate(words)):
                return len(words)
        return 0

    def attribution(self, number: int, length: int, found: list[Attribution]) -> Attribution | None:
        """Return what the cue at a token amounts to, None where nobody speaks there."""
        rules = self._rules
        last = number + length - 1
        cue = " ".join(self._sentence.lower(n) for n in range(number, last + 1))
        if cue in rules.according:
            return self._sourced(number, last, last + 1, according=True)
        if cue in rules.participles:
            return self._participle(number, last, found)
        if cue in rules.by_agent and self._sentence.lower(last + 1) in rules.by:
            return self._sourced(number, last, last + 2, agent=True)
        return self._verb(number, last, found) if cue in rules.verbs else None

    def _verb(self, number: int, last: int, found: list[Attribution]) -> Attribution | None:
        subject = self._subjects.before(number)
        if subject is None:
            return self._inverted(number, last) or self._coordinated(number, last, found)
        if self._sentence.lower(number) in self._rules.plural and not self._is_plural(subject):
            return None
        return self._made(subject.first, last, number, last, subject)

    def _sourced(
        self, number: int, last: int, source: int, *, according: bool = False, agent: bool = False
    ) -> Attribution | None:
        """Return "according to the ministry" or "pressed by Bash"; `source` is where the name begins."""
        subject = self._subjects.after(source)
        if subject is None:
            return None
        return self._made(number, subject.last, number, last, subject, according=according, agent=agent)

    def _participle(self, number: int, last: int, found: list[Attribution]) -> Attribution | None:
        """Return ", adding": it goes on with who spoke before."""
        if not number or self._sentence.lower(number - 1) in self._rules.not_before_participles:
            return None
        if not (found or self._sentence.is_mark(number - 1, ",—–")):
            return None
        return self._made(number, last, number, last, None, goes_on=True)

    def _inverted(self, number: int, last: int) -> Attribution | None:
        """Return "said Karen Bass" behind a quotation; in French "a dit Karen Bass"."""
        first = number
        while self._sentence.lower(first - 1) in self._rules.auxiliaries:
            first -= 1
        before = first - 2 if self._sentence.is_mark(first - 1, ",") else first - 1
        if before < 0 or self._sentence.tokens[before].kind is not Kind.QUOTED:
            return None
        subject = self._subjects.after(last + 1)
        return None if subject is None else self._made(first, subject.last, number, last, subject)

    def _coordinated(self, number: int, last: int, found: list[Attribution]) -> Attribution | None:
        """Return "but maintained that": a verb that shares the subject of the one before, or of the sentence."""
        sentence, rules = self._sentence, self._rules
        before = number - 1
        while before > 0 and (sentence.lower(before) in rules.between or rules.is_adverb(sentence.lower(before))):
            before -= 1
        if sentence.lower(before) not in rules.coordinating:
            return None
        if found:
            return self._made(number, last, number, last, None, goes_on=True)
        end = next(
            (n for n in range(before) if sentence.is_mark(n, ",") or sentence.lower(n) in rules.boundaries), before
        )
        subject = self._subjects.after(0)
        if subject is None or subject.last >= end:
            return None
        return self._made(number, last, number, last, subject)

    def _is_plural(self, subject: Subject) -> bool:
        if subject.form is Form.PRONOUN:
            return subject.name not in self._rules.singular
        return subject.form is Form.NOUN or not subject.is_person

    def _made(
        self,
        first: int,
        last: int,
        verb: int,
        verb_end: int,
        subject: Subject | None,
        *,
        according: bool = False,
        agent: bool = False,
        goes_on: bool = False,
    ) -> Attribution:
        tokens = self._sentence.tokens
        cue = self._sentence.text[tokens[verb].start : tokens[verb_end].end]
        reports = not (according or agent)
        clause = None
        if reports and cue.lower() in self._rules.asking:
            clause = self._question(last)
        elif reports and cue.lower() not in self._rules.no_clause:
            clause = self._clause(last, cue.lower())
        return Attribution(
            first=first,
            last=last,
            verb=verb,
            start=tokens[first].start,
            end=tokens[last].end,
            cue=" ".join(cue.split()),
            subject=subject,
            clause=clause,
            is_according=according,
            is_agent=agent,
            goes_on=goes_on,
        )

    # the reported clause

    def _clause(self, last: int, cue: str) -> int | None:
        """Return the token with which the clause begins that the verb reports."""
        sentence, rules = self._sentence, self._rules
        number = sentence.behind_phrases(self._behind_aside(last + 1))
        while sentence.lower(number) in rules.between and sentence.lower(number) not in rules.existential:
            number = sentence.behind_phrases(number + 1)
        addressed = cue in rules.addressed
        if addressed:
            number = sentence.behind_phrases(self._behind_listener(number))
        if sentence.lower(number) in rules.that and sentence.is_word(number + 1):
            return number + 1
        if (cue in rules.bare or cue in rules.participles) and self._begins_clause(number, addressed=addressed):
            return number
        for that in range(number, min(number + _REACH_OF_THAT, len(sentence) - 1)):
            if not sentence.is_word(that):
                break
            if sentence.lower(that) in rules.that and sentence.lower(number) in rules.prepositions:
                return that + 1
        return None

    def _question(self, last: int) -> int | None:
        """Return the token that the reported question begins with: "asked reporters whether"."""
        sentence = self._sentence
        for number in range(last + 1, min(last + _REACH_OF_THAT, len(sentence) - _LEAST_CLAUSE + 1)):
            if not sentence.is_word(number):
                return None
            if sentence.lower(number) in self._rules.questions:
                return number
        return None

    def _behind_aside(self, number: int) -> int:
        """Return the token behind ", without evidence," where "that" stands there; else the token itself."""
        sentence = self._sentence
        if not sentence.is_mark(number, ","):
            return number
        ends = range(number + 1, min(number + _REACH_OF_THAT, len(sentence)))
        return next(
            (n + 1 for n in ends if sentence.is_mark(n, ",") and sentence.lower(n + 1) in self._rules.that), number
        )

    def _behind_listener(self, number: int) -> int:
        """Return the token behind whom something is told: "reporters", "host Dana Bash on CNN"."""
        sentence = self._sentence
        if number >= len(sentence):
            return number
        listener = self._rules.listeners.match(sentence.text, sentence.tokens[number].start, sentence.end)
        end = None if listener is None else sentence.ending_at(listener.end())
        if end is not None:
            return end + 1
        subject = self._subjects.after(number)
        if subject is not None and subject.form is Form.NAME:
            return subject.last + 1
        if subject is not None and subject.form is Form.NOUN:
            that = next((n for n in range(number, subject.last + 2) if sentence.lower(n) in self._rules.that), None)
            return that if that is not None else min(subject.last + 1, number + 2)
        return number

    def _begins_clause(self, number: int, *, addressed: bool) -> bool:
        sentence, rules = self._sentence, self._rules
        if not sentence.is_word(number) or number + _LEAST_CLAUSE > len(sentence):
            return False
        token = sentence.tokens[number]
        lower = token.lower.split("'")[0]
        if (
            lower in rules.pronouns
            or lower in rules.determiners
            or lower in rules.plain
            or lower in rules.clause_openers
        ):
            return True
        if token.text[0].isdigit():
            return True
        if token.is_capitalised:
            return not addressed or sentence.is_word(number + 1)
        # a plural without an article: "said talks had failed"
        plural = lower.endswith(rules.plural_endings) and not lower.endswith(rules.not_plural_endings)
        return plural and lower not in rules.prepositions
