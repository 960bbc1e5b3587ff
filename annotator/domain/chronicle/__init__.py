"""The history in readable sentences: what an act did, line by line. Pure: ids are named by whoever has the rows.

Not the history itself (`domain/acts.py`), nor how a state of the past is made again from it (`as_of.py` of the
storage).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from annotator.domain.act_labels import taken_back
from annotator.domain.acts import Act, ActKind, Change
from annotator.domain.chronicle.coming import COMING, came_or_went, subject_of
from annotator.domain.chronicle.lines import PLAIN, Day, Line, LineKind, Name, Names, Phrasing, Term
from annotator.domain.chronicle.sentences import CHANGED
from annotator.messages import message

__all__ = [
    "PLAIN", "Day", "Entry", "Line", "LineKind", "Moment", "Name", "Names", "NoteCounts", "Phrasing", "Term",
    "entry_of", "lines_of", "sentences", "subject_of",
]  # fmt: skip

_TITLED = frozenset(("article", "claim"))
_NOUNS = {
    "evidence": message("evidence"),
    "source": message("source"),
    "query": message("query"),
    "comment": message("comment"),
    "privileged_remark": message("privileged remark"),
    "correction": message("correction"),
    "waiver": message("waiver"),
    "source_note": message("source note"),
    "place_decision": message("decision on a place"),
    "saved_search": message("saved search"),
    "tag": message("tag"),
    "status": message("status"),
}
"""What the things are called of which there are several in one place, so that a line says which it is about."""


@dataclass(frozen=True, slots=True)
class Moment:
    """When something was done, by whom, and to what kinds of thing: an act without its words. `at` is UTC."""

    seq: int
    at: datetime
    person: str
    kinds: frozenset[LineKind]


@dataclass(frozen=True, slots=True)
class Entry:
    """An act as the history shows it; `more` counts the changes that were left out where it made very many.

    `label` is what the act was called when it was done: of an undo or redo, what was undone or done again.
    """

    seq: int
    at: datetime
    person: str
    kind: ActKind
    label: str
    lines: tuple[Line, ...]
    more: int = 0

    def heading(self, phrasing: Phrasing = PLAIN) -> str:
        """Return what was done as a whole: "set status verified", "undid: set status verified"."""
        forms = {ActKind.UNDO: message("undid: {what}"), ActKind.REDO: message("did again: {what}")}
        form = forms.get(self.kind, "{what}")
        return phrasing.translate(form).replace("{what}", phrasing.translate(self.label))

    def words(self, phrasing: Phrasing = PLAIN, *, claim_id: str = "", article_id: str = "") -> list[str]:
        """Return its sentences, as they are told on a claim or an article, else on the project."""
        said = sentences(self.lines, phrasing, claim_id=claim_id, article_id=article_id)
        if self.more:
            said.append(phrasing.translate(message("and %Ln more change(s)", "", self.more)))
        return said

    def in_one_line(self, phrasing: Phrasing = PLAIN, *, claim_id: str = "", article_id: str = "") -> str:
        """Return all of it as one sentence; an undo, a redo, and an act that changed a lot say first what it was."""
        said = "; ".join(self.words(phrasing, claim_id=claim_id, article_id=article_id))
        if self.kind is ActKind.DO and not self.more:
            return said or phrasing.translate(self.label)
        return f"{self.heading(phrasing)} ({said})" if said else self.heading(phrasing)


NoteCounts = Mapping[tuple[str, bool], int]
"""How many source notes an act let come or go: by article, and whether they went."""


def entry_of(act: Act, names: Names, more: int = 0, notes: NoteCounts | None = None) -> Entry:
    """Return an act as the history shows it; `more` counts the changes that its `changes` leave out.

    Of source notes that `notes` counts, `changes` need not hold all.
    """
    label = act.label if act.kind is ActKind.DO else taken_back(act.label)
    return Entry(act.seq, act.at, act.person, act.kind, label, tuple(lines_of(act, names, notes)), more)


def lines_of(act: Act, names: Names, notes: NoteCounts | None = None) -> Iterator[Line]:
    """Yield what an act did, in its order; what is said twice in the same words is said once."""
    back = act.kind is not ActKind.DO
    seen: set[tuple[str, str]] = set()
    whole = _whole(act.changes, back=back)
    names = replace(names, on_behalf_of=str(act.arguments.get("on_behalf_of") or ""))
    counts = notes or Counter(filter(None, map(_notes_of, act.changes)))
    for change, partner in _paired(act.changes):
        if partner is None and _goes_without_saying(change, whole):
            continue
        alike = _notes_of(change)
        count = counts.get(alike, 0) if alike else 0
        lines = [_counted_notes(change, count, names, back=back)] if count > 1 else ()
        for line in lines or _lines(change, partner, names, back=back):
            key = (line.owner, line.said())
            if key not in seen:
                seen.add(key)
                yield line


def _notes_of(change: Change) -> tuple[str, bool] | None:
    """Return what source notes that come, or go (True), with a draft have in common; None for any other change."""
    stays = change.before is not None and change.after is not None
    return None if stays or change.entity != "source_note" else (change.article_id, change.after is None)


def _counted_notes(change: Change, count: int, names: Names, *, back: bool) -> Line:
    """Return the one line for all notes that came or went with a draft: a draft may have hundreds."""
    if change.after is None:
        form = message("%Ln source note(s) removed", "", count)
    elif back:
        form = message("%Ln source note(s) brought back", "", count)
    else:
        form = message("%Ln source note(s) came in with the draft", "", count)
    return Line(LineKind.SOURCE_NOTE, form, owner=_owner(change, names), article_id=change.article_id)


_Whole = frozenset[tuple[str, str, bool]]
"""Claims and articles that an act removed (True) or brought back (False) with all that they have, by entity and id."""
_PARTS = frozenset(
    (
        "mention",
        "evidence",
        "comment",
        "privileged_remark",
        "claim_tag",
        "waiver",
        "query",
        "correction",
        "source_note",
        "assessment",
    )
)


def _whole(changes: Iterable[Change], *, back: bool) -> _Whole:
    found: set[tuple[str, str, bool]] = set()
    for change in changes:
        gone = change.after is None
        if change.entity == "claim" and (gone or (back and change.before is None)):
            found.add(("claim", change.entity_id, gone))
        elif change.entity == "article" and "deleted_at" in (change.after or {}):
            found.add(("article", change.entity_id, bool((change.after or {})["deleted_at"])))
    return frozenset(found)


def _goes_without_saying(change: Change, whole: _Whole) -> bool:
    """Tell whether a thing came or went only because its claim or its article did."""
    if change.entity not in _PARTS:
        return False
    stays = change.before is not None and change.after is not None
    if stays:  # a query or a correction that outlives its claim, or is its own again
        ids = {(change.before or {}).get("claim_id"), (change.after or {}).get("claim_id")} - {None}
        return any(("claim", claim_id, gone) in whole for claim_id in ids for gone in (True, False))
    gone = change.after is None
    of_claim, of_article = ("claim", change.claim_id, gone), ("article", change.article_id, gone)
    return of_claim in whole or (change.entity != "mention" and of_article in whole)


def _paired(changes: Sequence[Change]) -> Iterator[tuple[Change, Change | None]]:
    """Yield changes; those that give a row from one claim to another are told of together, with their partner."""
    skip = -1
    for number, change in enumerate(changes):
        if number == skip:
            continue
        after = changes[number + 1] if number + 1 < len(changes) else None
        if after is not None and _gives(change, after):
            skip = number + 1
            yield change, after
        else:
            yield change, None


def _gives(change: Change, after: Change) -> bool:
    same = (change.entity, change.entity_id) == (after.entity, after.entity_id)
    return same and change.after is None and after.before is None and change.claim_id != after.claim_id


def _lines(change: Change, partner: Change | None, names: Names, *, back: bool) -> Iterator[Line]:
    if change.entity not in COMING:
        return  # of a later program: its act's own label tells of it
    if partner is not None:
        yield from _given(change, partner, names)
        return
    image = change.after if change.before is None else change.before if change.after is None else None
    owner = _owner(change, names)
    if image is not None:
        lines = came_or_went(change, image, names, back=back)
        owner = "" if change.entity in _TITLED else owner
    else:
        lines = CHANGED[change.entity](change.before or {}, change.after or {}, names)
        if change.entity in _NOUNS:
            lines = _about(change, lines, names)
    for number, line in enumerate(lines):
        # the first line of a new claim names it; those beside it are the claim's
        whose = _owner(change, names) if number and change.entity in _TITLED else owner
        yield replace(line, owner=whose, article_id=change.article_id, claim_id=change.claim_id)


def _about(change: Change, lines: Iterable[Line], names: Names) -> Iterator[Line]:
    """Say of which piece of evidence, query, tag ... the lines are."""
    known = names.subject(change.entity, change.entity_id)
    for line in lines:
        # what is called otherwise now is told of by what it was called
        subject = line.before if line.after == known else known
        named = Name(subject or "…") if not subject or change.entity in ("tag", "status") else subject
        yield replace(line, noun=_NOUNS[change.entity], subject=named)


_SCREEN_WORDS = {"mention": "place"}
"""What a reader calls a thing, where that is not its word in the code."""

_GIVEN_AWAY = message("{kind} {it} given to the claim {other}")


def _given(change: Change, partner: Change, names: Names) -> Iterator[Line]:
    """Tell both claims of what one gave to the other."""
    kind = COMING[change.entity].kind
    subject = subject_of(change.entity, change.before or {}) or names.subject(change.entity, change.entity_id)
    values = {
        "kind": Term(_SCREEN_WORDS.get(change.entity, change.entity.replace("_", " "))),
        "it": subject or Name("…"),
    }
    left, got = (names.subject("claim", one.claim_id) for one in (change, partner))
    for one, form, other in (
        (change, _GIVEN_AWAY, got),
        (partner, "{kind} {it} taken over from the claim {other}", left),
    ):
        said = {**values, "other": other or Name("…")}
        place = {"article_id": one.article_id, "claim_id": one.claim_id}
        yield Line(kind, form, said, owner=_owner(one, names), **place)


def _owner(change: Change, names: Names) -> str:
    if change.claim_id:
        return names.subject("claim", change.claim_id)
    return names.subject("article", change.article_id) if change.article_id else ""


def sentences(
    lines: Iterable[Line], phrasing: Phrasing = PLAIN, *, claim_id: str = "", article_id: str = ""
) -> list[str]:
    """Return lines in words: those of a claim or an article without its name, the others with their owner's.

    A history of a claim has only its own lines; one of an article all. Where one claim has several in a row, the first
    names it.
    """
    said: list[str] = []
    last = ""
    for line in lines:
        # what one claim gives to another is told on each of them, and once where both are told of
        if line.claim_id != claim_id if claim_id else line.form == _GIVEN_AWAY:
            continue
        own = line.claim_id == claim_id if claim_id else not line.claim_id and line.article_id == article_id
        told = own or not line.owner or (line.claim_id or line.article_id) == last
        words = line.said(phrasing)
        said.append(words if told else f"{phrasing.quote(phrasing.shortened(line.owner))}: {words}")
        last = line.claim_id or line.article_id
    return said
