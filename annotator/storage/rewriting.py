"""What becomes of the values of a row, and of its images in the history, when something is erased.

The same value of the same row becomes the same, wherever it is kept: so rows still follow from the history. A name is
made unreadable within values; of rows that go, all that says anything is emptied, and what counts and orders them stays
(ids, numbers, times, states). Where the values are found and put back, `repositories/erasing.py` knows.
"""

from __future__ import annotations

import json
import re
from abc import abstractmethod
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Boolean, Integer, LargeBinary, Table

from annotator.domain.act_labels import encoded
from annotator.domain.article import sha256_of
from annotator.domain.erasing import Finder, masked, united
from annotator.storage.entities import ENTITIES, default_of
from annotator.storage.erased import ERASE
from annotator.storage.kept import KEPT
from annotator.storage.stored_values import canonical_json

Values = dict[str, Any]
GIVEN_ONCE = {"tag": "name", "saved_search": "name", "person": "name"}
"""The columns, by the kind of row, in which a project has each name once only."""
_PLACED = frozenset(("mention", "source_note", "waiver"))
_OF_A_PLACE = {"mention": "quote", "source_note": "quote", "waiver": "text"}
_FILE_COLUMNS = frozenset(("attachment", "file_sha256"))
_STAYS = frozenset(("status", "anchor", "stance", "state", "scope", "kind", "revision_id", "sign_off_seal", "entity"))
_IS_WHEN = re.compile(r"\w+_at")
_SAYING = frozenset(("text", "file", "reason", "author", "question", "search", "sender", "to", "words", "source"))
"""Arguments of acts that may say what a thing was about."""


@dataclass(frozen=True, slots=True)
class Rewritten:
    """A text before and after, as a place in it is to be read."""

    before: str
    after: str

    def part(self, start: Any, end: Any, words: str) -> str | None:
        """Return the words that stand at a place now, None where others stood there."""
        if not isinstance(start, int) or not isinstance(end, int) or self.before[start:end] != words:
            return None
        return self.after[start:end]


class Rewriting:
    """How values change. `places` counts what became unreadable by it."""

    def __init__(self) -> None:
        self.places = 0
        self.texts: dict[str, Rewritten] = {}
        """The texts of the revisions that have changed, by id."""

    def concerns(self, _entity: str, _entity_id: str) -> bool:
        """Tell whether a row may change at all."""
        return True

    @abstractmethod
    def values(self, entity: str, entity_id: str, values: Mapping[str, Any], state: Mapping[str, Any]) -> Values:
        """Return those of some values of a row that change, as they become; `state` is the row as it was with them."""

    @abstractmethod
    def label(self, stored: str, on_gone: bool) -> str:  # noqa: FBT001 - of one kind of caller
        """Return what an act says of itself; `on_gone` where it worked on rows that are gone."""

    @abstractmethod
    def revision(self, row: Mapping[str, Any]) -> Values:
        """Return the columns of a revision that change."""


class NameRewriting(Rewriting):
    """Makes names unreadable; files of these hashes are let go of."""

    def __init__(self, finder: Finder, files: Collection[str] = ()) -> None:
        super().__init__()
        self._finder = finder
        self._files = frozenset(files)
        self._clashing: frozenset[tuple[str, str]] = frozenset()

    def keep_apart(self, names: Mapping[str, Mapping[str, str]]) -> None:
        """Be told the names, by kind and id, of which a project has each once only: erased, they still must differ."""
        clashing: set[tuple[str, str]] = set()
        for entity, by_id in names.items():
            count = Counter(self._finder.masked(name) for name in by_id.values())
            clashing.update((entity, name) for name, times in count.items() if times > 1)
        self._clashing = frozenset(clashing)

    def values(self, entity: str, entity_id: str, values: Mapping[str, Any], state: Mapping[str, Any]) -> Values:
        """See `Rewriting.values`."""
        free = free_columns(entity)
        found = {}
        for name, value in values.items():
            of_file = value if name in _FILE_COLUMNS else state.get("attachment") if name == "attachment_name" else None
            if of_file in self._files:
                found[name] = ""
            elif isinstance(value, str) and name in free:
                now = self._value(entity, entity_id, name, value, state)
                if now != value:
                    found[name] = now
        return found

    def plain(self, values: Mapping[str, Any]) -> Values:
        """Return those of some values that change, of a row that the history knows nothing of."""
        texts = {name: value for name, value in values.items() if isinstance(value, str)}
        now = {
            name: self._json(value) if value[:1] in ("{", "[") else self._text(value) for name, value in texts.items()
        }
        return {name: value for name, value in now.items() if value != texts[name]}

    def _value(self, entity: str, entity_id: str, name: str, value: str, state: Mapping[str, Any]) -> str:
        if entity in _PLACED:
            placed = self._placed(entity, name, value, state)
            if placed is not None:
                return placed
        if value[:1] in ("{", "["):
            return self._json(value)
        now = self._text(value)
        apart = now != value and GIVEN_ONCE.get(entity) == name and (entity, now) in self._clashing
        return f"{now} {entity_id[-4:]}" if apart else now

    def _placed(self, entity: str, name: str, value: str, state: Mapping[str, Any]) -> str | None:
        """Return what stands at a place of a text that has changed: half of a name may be in it. None where none is."""
        text = self.texts.get(str(state.get("revision_id", "")))
        start, end = state.get("start"), state.get("end")
        if text is None or not isinstance(start, int) or not isinstance(end, int):
            return None
        if name == _OF_A_PLACE[entity]:
            return text.part(start, end, value)
        if name == "prefix":
            return text.part(max(0, start - len(value)), start, value)
        return text.part(end, end + len(value), value) if name == "suffix" else None

    def _json(self, stored: str) -> str:
        """Return JSON with all texts in it masked; what only begins like JSON is a text."""
        try:
            found = json.loads(stored)
        except (ValueError, RecursionError):
            return self._text(stored)
        now = self._within(found)
        return stored if now == found else canonical_json(now)

    def _within(self, value: Any) -> Any:
        if isinstance(value, str):
            return self._text(value)
        if isinstance(value, list):
            return [self._within(one) for one in value]
        if isinstance(value, dict):
            return {name: self._inner(name, one, value) for name, one in value.items()}
        return value

    def _inner(self, name: str, value: Any, whole: Mapping[str, Any]) -> Any:
        """Return a value within one: of a place in a text (where it was, what came of it) its quote is that text's."""
        if isinstance(value, str) and "start" in whole:
            for entity in ("mention", "waiver"):
                placed = self._placed(entity, name, value, whole)
                if placed is not None:
                    return placed
        if name in _FILE_COLUMNS and value in self._files:
            return ""
        return self._within(value)

    def _text(self, text: str) -> str:
        spans = self._finder.spans(text)
        self.places += len(spans)
        return masked(text, spans)

    def label(self, stored: str, _on_gone: bool) -> str:  # noqa: FBT001
        """See `Rewriting.label`."""
        return self._json(stored) if stored.startswith("{") else self._text(stored)

    def revision(self, row: Mapping[str, Any]) -> Values:
        """See `Rewriting.revision`. A name that the cuts part, and one that stands across one, is found as well."""
        text, source = row["text"], row["source_text"]
        cuts = json.loads(row["cuts"])
        spans = self._finder.spans(text)
        found: Values = {}
        for name in ("file_name", "left_out", "tracked"):
            now = self._json(row[name]) if name != "file_name" else self._text(row[name])
            if now != row[name]:
                found[name] = now
        if row["file_sha256"] in self._files:
            found["file_sha256"] = ""
        whole = spans
        if source is not None:
            whole = united([*self._finder.spans(source), *_in_source(spans, cuts)])
        if not whole:
            return found
        self.places += len(whole)
        after = masked(text if source is None else source, whole)
        if source is not None:
            found["source_text"] = after
            found["source_sha256"] = sha256_of(after)
            found["cuts"] = canonical_json([[start, end, after[start:end], why] for start, end, _, why in cuts])
            after = _without(after, cuts)
        self.texts[row["revision_id"]] = Rewritten(text, after)
        found |= {"text": after, "sha256": sha256_of(after)}
        if source is None:
            found["source_sha256"] = found["sha256"]
        return found


def _in_source(spans: list[tuple[int, int]], cuts: list[list[Any]]) -> Iterator[tuple[int, int]]:
    """Yield the places of the source whose letters make up places of the text."""
    for start, end in spans:
        at, gone = start, 0
        pieces = []
        for first, last, *_ in cuts:
            here = first - gone
            if here <= at:
                gone += last - first
            elif here < end:
                pieces.append((at + gone, here + gone))
                at, gone = here, gone + last - first
            else:
                break
        pieces.append((at + gone, end + gone))
        yield from ((first, last) for first, last in pieces if first < last)


def _without(source: str, cuts: list[list[Any]]) -> str:
    parts, last = [], 0
    for start, end, *_ in cuts:
        parts.append(source[last:start])
        last = end
    return "".join((*parts, source[last:]))


class RowRewriting(Rewriting):
    """Empties rows that are gone, by kind and id."""

    def __init__(self, gone: Mapping[str, Collection[str]], files: Collection[str] = ()) -> None:
        super().__init__()
        self._gone = gone
        self._files = frozenset(files)

    def concerns(self, entity: str, entity_id: str) -> bool:
        """See `Rewriting.concerns`."""
        return entity_id in self._gone.get(entity, ())

    def values(self, entity: str, entity_id: str, values: Mapping[str, Any], _state: Mapping[str, Any]) -> Values:
        """See `Rewriting.values`."""
        if not self.concerns(entity, entity_id):
            return {}
        free = free_columns(entity)
        emptied = {}
        for name, value in values.items():
            if name in free and name not in _STAYS and not _IS_WHEN.fullmatch(name):
                nothing = free[name]
                if value != nothing:
                    emptied[name] = nothing
        return emptied

    def label(self, stored: str, on_gone: bool) -> str:  # noqa: FBT001
        """See `Rewriting.label`."""
        if not on_gone:
            return stored
        try:
            found = json.loads(stored) if stored.startswith("{") else None
        except (ValueError, RecursionError):
            found = None
        if not isinstance(found, dict):
            return ""
        if found.get("act") == ERASE:  # it has said nothing of them
            return stored
        now = _unsaid(found)
        return stored if now == found else encoded(now.pop("act", ""), now)

    def revision(self, row: Mapping[str, Any]) -> Values:
        """See `Rewriting.revision`."""
        if row["article_id"] not in self._gone.get("article", ()):
            return {}
        nothing = sha256_of("")
        empty: Values = {"text": "", "chars": 0, "sha256": nothing, "source_text": None, "source_sha256": nothing}
        empty |= {"cuts": "[]", "file_name": "", "file_sha256": "", "left_out": "[]", "tracked": "[]"}
        return {name: value for name, value in empty.items() if row[name] != value}


def _unsaid(value: Any, name: str = "") -> Any:
    if isinstance(value, dict):
        return {key: one if key == "act" else _unsaid(one, key) for key, one in value.items()}
    if name not in _SAYING:
        return value
    return [] if isinstance(value, list) else ""


def free_columns(entity: str) -> Mapping[str, Any]:
    """Return the columns of a kind of row that hold what people have written, with what they hold when empty."""
    if entity not in _FREE:
        table = ENTITIES[entity].table if entity in ENTITIES else KEPT[entity].table
        _FREE[entity] = free_of(table)
    return _FREE[entity]


_FREE: dict[str, Mapping[str, Any]] = {}


def free_of(table: Table) -> Mapping[str, Any]:
    """Return the columns of a table that may hold what people have written, with what they hold when empty."""
    return {
        column.name: "" if not column.nullable and column.server_default is None else default_of(column)
        for column in table.columns
        if not column.primary_key
        and not column.foreign_keys
        and not isinstance(column.type, Integer | Boolean | LargeBinary)
        and column.name not in _REFERRING
    }


_REFERRING = frozenset(
    ("revision_id", "source_note", "source_id", "act_id", "step_id", "entity_id", "article_id", "claim_id", "parent_id")
)
"""Columns that name a row without being held to it."""
