"""Who a verb of speaking belongs to: the name, the pronoun or the noun before it, or behind it. Whose words are meant
is not told here, nor whom a pronoun stands for.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from annotator.analysis.quotations.language import Language
from annotator.analysis.quotations.tokens import Kind, Sentence, Token

_LONGEST = 14  # words of a subject
_LONGEST_APPOSITION = 25


class Form(Enum):
    """What kind of words name the speaker."""

    NAME = "name"
    NOUN = "noun"
    PRONOUN = "pronoun"


@dataclass(frozen=True, slots=True)
class Subject:
    """A speaker as the text names it: tokens [first, last], and the name with its titles as it stands."""

    first: int
    last: int
    name: str
    form: Form
    titled: str = ""
    is_person: bool = False


class Subjects:
    """Finds the subjects in one sentence."""

    def __init__(self, sentence: Sentence, rules: Language) -> None:
        self._sentence = sentence
        self._rules = rules

    def before(self, verb: int) -> Subject | None:
        """Return the subject that ends before a verb, None where the verb has none of its own."""
        last = self._skipped_back(verb - 1)
        if last is None:
            return None
        if self._sentence.is_mark(last, ",—–"):
            return self._around_apposition(last)
        return self._noun_phrase(last)

    def after(self, number: int) -> Subject | None:
        """Return the subject that begins at a token: behind "said", "according to", "by"."""
        sentence, rules = self._sentence, self._rules
        number = sentence.behind_phrases(number)
        if not sentence.is_word(number):
            return None
        if sentence.lower(number) in rules.pronouns - rules.relative:
            return self._pronoun(number)
        last = self._end_of_noun_phrase(number)
        if last is None:
            return None
        found = self._noun_phrase(last, number)
        if found is None or found.form is Form.NAME or not sentence.is_mark(last + 1, ","):
            return found
        # "said the union's president, Maria Lopez"
        end = self._end_of_name(last + 2)
        name = None if end is None else self._name(last + 2, end)
        return name if name is not None and name.is_person else found

    # backwards

    def _skipped_back(self, number: int) -> int | None:
        """Return the token before adverbs, auxiliaries, phrases of time and brackets; None where it is not said."""
        sentence, rules = self._sentence, self._rules
        while number >= 0:
            lower = sentence.lower(number)
            if (
                lower in rules.passive
                or lower in rules.negation
                or lower.endswith(rules.negation_endings)
                or lower in rules.not_finite
            ):
                return None
            if number in sentence.phrase_to:
                number = sentence.phrase_to[number] - 1
            elif lower in rules.between or (rules.is_adverb(lower) and not sentence.tokens[number].is_capitalised):
                number -= 1
            elif lower == ")":
                number = self._opening_bracket(number) - 1
            else:
                return number
        return None

    def _opening_bracket(self, number: int) -> int:
        for before in range(number - 1, max(-1, number - _LONGEST_APPOSITION), -1):
            if self._sentence.is_mark(before, "("):
                return before
        return number

    def _around_apposition(self, comma: int) -> Subject | None:
        """Return the subject that stands before words between commas, or in them: "Kim, a nurse, said"."""
        sentence = self._sentence
        for other in range(comma - 1, max(-1, comma - _LONGEST_APPOSITION), -1):
            if sentence.tokens[other].kind is Kind.QUOTED:
                return None
            if sentence.is_mark(other, ",—–"):
                break
        else:
            return None
        last = self._skipped_back(other - 1)
        head = None if last is None else self._noun_phrase(last)
        if head is not None and head.form is Form.NAME:
            return head
        end = self._end_of_name(other + 1)
        inner = self._name(other + 1, end) if end == comma - 1 and end is not None else None
        return inner if inner is not None and head is not None else head

    def _noun_phrase(self, last: int, lowest: int = 0) -> Subject | None:
        """Return the noun phrase that ends with a token and begins no earlier than another."""
        sentence, rules = self._sentence, self._rules
        if not sentence.is_word(last) or last < lowest or sentence.lower(last) in rules.that | rules.questions:
            return None
        if last > lowest and self._modifies(last):
            last -= 1
        if sentence.lower(last) in rules.pronouns:
            return None if sentence.lower(last) in rules.relative else self._pronoun(last)
        first = last
        while first > max(lowest, last - _LONGEST) and self._goes_back(first - 1):
            first -= 1
        first = self._without_opening(first, last)
        run = self._name_start(first, last)
        if run is None:
            return self._noun(first, last)
        return self._named(first, run, last)

    def _modifies(self, number: int) -> bool:
        """Tell whether a participle belongs to the plural noun before it: "figures released on Monday show"."""
        sentence, rules = self._sentence, self._rules
        ends = sentence.lower(number).endswith(rules.modifying_endings)
        return ends and not sentence.tokens[number].is_capitalised and sentence.lower(number - 1) in rules.plain

    def _goes_back(self, number: int) -> bool:
        sentence, rules = self._sentence, self._rules
        token = sentence.tokens[number]
        if token.kind is not Kind.WORD or number in sentence.phrase_to:
            return False
        if token.lower in rules.lists:
            # "Smith and Jones said", "the Department of Health and Human Services said"
            return (
                number > 0 and sentence.tokens[number - 1].is_capitalised and sentence.tokens[number + 1].is_capitalised
            )
        return (
            token.lower not in rules.boundaries
            and token.lower not in rules.finite
            and token.lower not in rules.pronouns
        )

    def _without_opening(self, first: int, last: int) -> int:
        """Return where the phrase begins without "But" or "In Paris" before it."""
        sentence, rules = self._sentence, self._rules
        while first < last and sentence.lower(first) in rules.connectives:
            first += 1
        if sentence.lower(first) not in rules.prepositions or sentence.lower(first) in rules.determiners:
            return first
        for number in range(last, first, -1):
            if sentence.lower(number) in rules.determiners and number > first + 1:
                return number
        return first + 1 if first < last else first

    def _name_start(self, first: int, last: int) -> int | None:
        """Return where the capitalised words begin that end the phrase; None where it ends otherwise."""
        if not self._is_of_name(last):
            return None
        run = last
        while run > first:
            if self._is_of_name(run - 1):
                run -= 1
            elif (
                run - 1 > first and self._sentence.lower(run - 1) in self._rules.particles and self._is_of_name(run - 2)
            ):
                run -= 2
            else:
                break
        return run

    def _is_of_name(self, number: int) -> bool:
        sentence, rules = self._sentence, self._rules
        token = sentence.tokens[number]
        if not token.is_capitalised or token.text in rules.not_names:
            return False
        # a sentence's first word has a capital of its own
        if number == 0 or sentence.is_mark(number - 1, ".:?!"):
            lower = token.lower
            return not (
                lower in rules.determiners
                or lower in rules.plain
                or lower in rules.prepositions | rules.connectives | rules.questions
            )
        return True

    def _named(self, first: int, run: int, last: int) -> Subject | None:
        """Return the name, or all of the phrase where the name only belongs to it: "a spokesman for Kim"."""
        sentence, rules = self._sentence, self._rules
        name = self._name(run, last)
        if run == first or name is None:
            return name
        before = sentence.tokens[run - 1]
        if before.lower in rules.prepositions or before.lower in rules.organisation_particles:
            return self._noun(first, last)
        if before.lower in rules.determiners:
            titled = name.is_person and name.titled != name.name
            return replace(name, first=run - 1) if titled else self._noun(run - 1, last)
        return replace(name, first=first) if name.is_person else self._noun(first, last)

    def _noun(self, first: int, last: int) -> Subject | None:
        """Return a common noun with what belongs to it, where an article, an owner or the word itself shows one."""
        sentence, rules = self._sentence, self._rules
        for number in range(first, last + 1):
            token = sentence.tokens[number]
            if number < last and (token.lower in rules.determiners or rules.is_possessive(token.text)):
                start = number
                while start > first and rules.is_possessive(token.text) and sentence.tokens[start - 1].is_capitalised:
                    start -= 1
                if start > first and sentence.lower(start - 1) in rules.organisation_particles and number > first:
                    start = first
                return self._subject(start, last, Form.NOUN)
            if token.lower in rules.plain:
                start = first if last - first < 5 else number
                return self._subject(start, last, Form.NOUN)
        return None

    def _pronoun(self, number: int) -> Subject:
        return Subject(number, number, self._sentence.lower(number), Form.PRONOUN)

    # names

    def _name(self, first: int, last: int) -> Subject | None:
        """Return the subject of capitalised words, its titles taken off."""
        sentence, rules = self._sentence, self._rules
        tokens = sentence.tokens
        if first > last or all(tokens[n].text in rules.not_names for n in range(first, last + 1)):
            return None
        bare = first
        while bare < last and self._is_title(bare):
            bare += 1
        # "New York Gov. Kathy Hochul"
        within = [n for n in range(bare + 1, last) if self._is_title(n) and tokens[n].text not in rules.also_names]
        bare = within[-1] + 1 if within else bare
        titled = self._text(first, last)
        joint = next((n for n in range(bare + 1, last) if tokens[n].lower in rules.organisation_particles), None)
        if bare > first and joint is not None and joint > bare and tokens[joint].lower not in rules.lists:
            # "Gov. Thomas Reyes of Nevada"
            return Subject(first, last, self._text(bare, joint - 1), Form.NAME, titled, is_person=True)
        if tokens[last].text in rules.organisations or joint is not None or self._is_title(last):
            return Subject(first, last, titled, Form.NAME, titled)
        name = self._text(bare, last)
        return Subject(first, last, name, Form.NAME, titled, is_person=last - bare < 4 and not name.isupper())

    def _is_title(self, number: int) -> bool:
        sentence, rules = self._sentence, self._rules
        if sentence.lower(number) in rules.genitive:
            return sentence.is_word(number + 1) and self._is_title(number + 1)
        return sentence.tokens[number].text.rstrip(".") in rules.titles

    def _end_of_name(self, first: int) -> int | None:
        """Return the last token of the name that begins at a token, None where none does."""
        sentence, rules = self._sentence, self._rules
        if not sentence.is_word(first) or not self._is_of_name(first):
            return None
        last = first
        while sentence.is_word(last + 1) and (last + 1) not in sentence.phrase_from:
            if self._is_of_name(last + 1):
                last += 1
            elif (
                sentence.lower(last + 1) in rules.particles
                and sentence.is_word(last + 2)
                and self._is_of_name(last + 2)
            ):
                last += 2
            else:
                break
        return last

    def _end_of_noun_phrase(self, first: int) -> int | None:
        """Return the last token of the noun phrase that begins at a token."""
        sentence, rules = self._sentence, self._rules
        end = self._end_of_name(first)
        if end is not None and not rules.is_possessive(sentence.tokens[end].text):
            return end
        # "Ana Ruiz's lawyer": the name is the owner's
        last, number = end, first if end is None else end + 1
        while sentence.is_word(number) and number - first < _LONGEST and number not in sentence.phrase_from:
            token = sentence.tokens[number]
            if (
                token.lower in rules.pronouns
                or token.lower in rules.finite
                or token.lower in rules.boundaries - rules.lists
            ):
                break
            if token.lower in rules.prepositions - rules.within_noun_phrases:
                break
            if self._is_of_name(number) and number > first and not self._belongs(number - 1):
                return self._end_of_name(number)
            last, number = number, number + 1
        return last

    def _belongs(self, number: int) -> bool:
        """Tell whether the word before a name makes it a part of the phrase: "of", "the"."""
        lower = self._sentence.lower(number)
        return lower in self._rules.prepositions or lower in self._rules.determiners or lower in self._rules.lists

    # values

    def _subject(self, first: int, last: int, form: Form) -> Subject:
        return Subject(first, last, self._text(first, last), form)

    def _text(self, first: int, last: int) -> str:
        tokens: list[Token] = self._sentence.tokens
        words = " ".join(self._sentence.text[tokens[first].start : tokens[last].end].split())
        for ending in self._rules.possessive:
            words = words.removesuffix(ending)
        return words
