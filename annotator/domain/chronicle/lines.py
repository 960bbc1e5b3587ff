"""A line of the history: what one act did to one thing, as a form with values in it. Not which lines an act has.

A line is words only when somebody says it: the window in the reader's language with her dates, the command line in
English with ISO dates.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from annotator.messages import message


class LineKind(StrEnum):
    """What a line is about; the history of an article can be filtered by it."""

    ARTICLE = "article"
    CLAIM = "claim"
    STATUS = "status"
    MENTION = "mention"
    TAG = "tag"
    EVIDENCE = "evidence"
    SOURCE = "source"
    QUERY = "query"
    COMMENT = "comment"
    CORRECTION = "correction"
    WAIVER = "waiver"
    SOURCE_NOTE = "source note"
    ASSESSMENT = "assessment"
    CONFLICT = "conflict"
    CODEBOOK = "codebook"
    SEARCH = "search"
    PROJECT = "project"


class Term(str):
    """A word of the program's own, which is translated; any other text is somebody's words, and quoted."""

    __slots__ = ()


class Name(str):
    """What something or somebody is called: said as it is, without quotation marks."""

    __slots__ = ()


class Day(str):
    """A date as YYYY-MM-DD, said as the reader writes dates."""

    __slots__ = ()


def _as_it_is(text: str) -> str:
    return text


def _in_marks(text: str) -> str:
    return f"“{text}”"


@dataclass(frozen=True, slots=True)
class Phrasing:
    """How lines are said: in which language, with which dates, how much of a long text (code points; 0: all).

    `quote` puts somebody's words into quotation marks.
    """

    translate: Callable[[str], str] = _as_it_is
    date: Callable[[str], str] = _as_it_is
    length: int = 0
    quote: Callable[[str], str] = _in_marks

    def say(self, value: str) -> str:
        """Return a value as it stands in a sentence."""
        if isinstance(value, Term):
            return self.translate(value)
        if isinstance(value, Day):
            return self.date(value)
        return str(value) if isinstance(value, Name) else self.quote(self.shortened(value))

    def shortened(self, text: str) -> str:
        """Return a text in one line, and the beginning of it where it is long."""
        text = " ".join(text.split())
        if not self.length or len(text) <= self.length:
            return text
        return text[: self.length - 1].rstrip() + "…"


PLAIN = Phrasing()
_GAP = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Line:
    """What an act did to one thing. `form` is a sentence with `{gaps}` for `values`; it is the translator's key.

    `before` and `after` are the values themselves, whole, where one took the other's place. `noun` and `subject` tell
    which of several alike it is about, a piece of evidence for example. `owner` is the wording of the claim that the
    thing belongs to (`claim_id`), else the title of its article. All are empty where the form says it itself.
    """

    kind: LineKind
    form: str
    values: Mapping[str, str] = field(default_factory=dict)
    before: str = ""
    after: str = ""
    noun: str = ""
    subject: str = ""
    owner: str = ""
    article_id: str = ""
    claim_id: str = ""

    def said(self, phrasing: Phrasing = PLAIN) -> str:
        """Return the line in words, without its owner."""
        values = {name: phrasing.say(value) for name, value in self.values.items()}
        said = _filled(phrasing.translate(self.form), values)
        if not self.subject:
            return said
        about = {"noun": phrasing.say(Term(self.noun)), "it": phrasing.say(self.subject), "said": said}
        return _filled(phrasing.translate(message("{noun} {it}: {said}")), about)


def _filled(form: str, values: Mapping[str, str]) -> str:
    return _GAP.sub(lambda gap: values[gap[1]], form)


@dataclass(frozen=True, slots=True)
class Names:
    """What ids stand for, where a line names something that its change does not hold.

    `statuses` (by key) and `tags` (by id) are called as they were at the time of the act; `revisions` are numbers;
    `subjects` are the words by which a row of an entity is known, by entity and id. `first_status` is the key of what
    a new claim gets, which goes without saying. `on_behalf_of` is whom the act was done for, if not oneself.
    """

    people: Mapping[str, str] = field(default_factory=dict)
    statuses: Mapping[str, str] = field(default_factory=dict)
    tags: Mapping[str, str] = field(default_factory=dict)
    revisions: Mapping[str, int] = field(default_factory=dict)
    subjects: Mapping[tuple[str, str], str] = field(default_factory=dict)
    first_status: str = ""
    on_behalf_of: str = ""

    def subject(self, entity: str, entity_id: str) -> str:
        """Return the words by which a row is known, empty where nobody knows it any more."""
        return self.subjects.get((entity, entity_id), "")
