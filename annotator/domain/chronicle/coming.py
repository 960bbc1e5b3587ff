"""What a row is called that was made, removed or brought back, and by which words it is known."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from annotator.domain.acts import Change, Image
from annotator.domain.chronicle.columns import changed_columns, said_blind, said_choice
from annotator.domain.chronicle.lines import Line, LineKind, Name, Names, Term
from annotator.domain.claim import IMPORTED
from annotator.domain.places import Choice, marks_of
from annotator.messages import message


@dataclass(frozen=True, slots=True)
class Coming:
    """The sentences for a row that is made, removed, and brought back by an undo; `{it}` is its subject."""

    kind: LineKind
    made: str
    removed: str
    back: str


COMING: Mapping[str, Coming] = {
    "article": Coming(
        LineKind.ARTICLE,
        message("imported: {it}"),
        message("import of {it} taken back"),
        message("imported again: {it}"),
    ),
    "claim": Coming(
        LineKind.CLAIM, message("claim made: {it}"), message("claim removed: {it}"), message("claim brought back: {it}")
    ),
    "mention": Coming(
        LineKind.MENTION,
        message("place added: {it}"),
        message("place removed: {it}"),
        message("place brought back: {it}"),
    ),
    "claim_tag": Coming(
        LineKind.TAG, message("tag put on: {it}"), message("tag taken off: {it}"), message("tag put back on: {it}")
    ),
    "evidence": Coming(
        LineKind.EVIDENCE,
        message("evidence added: {it}"),
        message("evidence removed: {it}"),
        message("evidence brought back: {it}"),
    ),
    "query": Coming(
        LineKind.QUERY,
        message("asked the writer: {it}"),
        message("query removed: {it}"),
        message("query brought back: {it}"),
    ),
    "comment": Coming(
        LineKind.COMMENT,
        message("commented: {it}"),
        message("comment removed: {it}"),
        message("comment brought back: {it}"),
    ),
    "privileged_remark": Coming(
        LineKind.COMMENT,
        message("privileged remark: {it}"),
        message("privileged remark removed: {it}"),
        message("privileged remark brought back: {it}"),
    ),
    "correction": Coming(
        LineKind.CORRECTION,
        message("correction logged: {it}"),
        message("correction removed from the log: {it}"),
        message("correction brought back: {it}"),
    ),
    "waiver": Coming(
        LineKind.WAIVER, message("waived: {it}"), message("no longer waived: {it}"), message("waived again: {it}")
    ),
    "source": Coming(
        LineKind.SOURCE,
        message("source put into the library: {it}"),
        message("source removed from the library: {it}"),
        message("source brought back to the library: {it}"),
    ),
    "source_note": Coming(
        LineKind.SOURCE_NOTE,
        message("source note came in with the draft: {it}"),
        message("source note removed: {it}"),
        message("source note brought back: {it}"),
    ),
    "assessment": Coming(
        LineKind.ASSESSMENT,
        message("assessed: {it}"),
        message("assessment taken back: {it}"),
        message("assessment brought back: {it}"),
    ),
    "place_decision": Coming(
        LineKind.MENTION,
        message("decided which marks hold: {it}"),
        message("no longer decided which marks hold: {it}"),
        message("decided again which marks hold: {it}"),
    ),
    "setting": Coming(
        LineKind.PROJECT,
        message("blind assessment in the whole project: {it}"),
        message("blind assessment in the whole project ended: {it}"),
        message("blind assessment in the whole project again: {it}"),
    ),
    "receipt": Coming(
        LineKind.PROJECT,
        message("received from {it}"),
        message("no longer received from {it}"),
        message("received again from {it}"),
    ),
    "conflict": Coming(
        LineKind.CONFLICT,
        message("changed by {name} as well: {it}"),
        message("conflict decided: {it}"),
        message("conflict waits again: {it}"),
    ),
    "tag": Coming(
        LineKind.CODEBOOK,
        message("tag {it} added to the codebook"),
        message("tag {it} removed from the codebook"),
        message("tag {it} brought back to the codebook"),
    ),
    "status": Coming(
        LineKind.CODEBOOK,
        message("status {it} added to the codebook"),
        message("status {it} removed from the codebook"),
        message("status {it} brought back to the codebook"),
    ),
    "saved_search": Coming(
        LineKind.SEARCH,
        message("search saved: {it}"),
        message("saved search removed: {it}"),
        message("saved search brought back: {it}"),
    ),
}


def subject_of(entity: str, image: Image) -> str:
    """Return the words by which a row is known, from its whole image or from its row; empty where it has none."""
    first = (image.get(name) for name in _SUBJECTS[entity])
    return next((str(value) for value in first if value), "")


_SUBJECTS = {
    "article": ("title",),
    "claim": ("wording",),
    "mention": ("quote",),
    "claim_tag": (),
    "evidence": ("title", "url", "attachment_name", "quote", "author", "publisher", "question", "note"),
    "source": ("title", "url", "author", "publisher", "attachment_name", "note"),
    "query": ("question",),
    "comment": ("text",),
    "privileged_remark": ("subject",),
    "correction": ("new", "old"),
    "waiver": ("text", "kind"),
    "source_note": ("text", "url", "quote", "kind"),
    "place_decision": ("choice",),
    "assessment": ("status",),
    "conflict": ("field",),
    "receipt": ("sender",),
    "tag": ("name",),
    "status": ("label",),
    "saved_search": ("name", "query"),
    "setting": ("value",),
}
_SAID: Mapping[str, Callable[[Any, Names], str]] = {"setting": said_blind, "place_decision": said_choice}
_NAMED = frozenset(("tag", "status", "receipt"))  # known by a name, which stands without quotation marks
_UNTITLED = Term(message("an untitled source"))
REDACTED_NAMES = "redacted_names"
"""The key of the setting that holds the names to redact: they are not told."""


def came_or_went(change: Change, image: Image, names: Names, *, back: bool) -> Iterator[Line]:
    """Yield what a row that was made or removed amounts to; `back`: by an undo or a redo."""
    if change.entity == "setting" and change.entity_id == REDACTED_NAMES:
        yield Line(LineKind.PROJECT, message("list of names to redact changed"))
        return
    coming = COMING[change.entity]
    gone = change.after is None
    form = coming.removed if gone else coming.back if back else coming.made
    its = _its(change, image, names)
    form, values = _more_exactly(change.entity, form, image, names, new=not gone and not back)
    yield Line(coming.kind, form, {"it": its, **values}, its if gone else "", "" if gone else its)
    if not gone and not back and change.entity == "claim":
        yield from _claim_made(image, names)


def _more_exactly(entity: str, form: str, image: Image, names: Names, *, new: bool) -> tuple[str, dict[str, str]]:
    """Return the form for a row, with what else it says of it."""
    if entity == "waiver":
        because = str(image.get("reason") or "") if new else ""
        form = _OF_A_SCOPE.get(str(image.get("scope") or ""), {}).get(form, form)
        return (_WITH_A_REASON[form], {"because": because}) if because else (form, {})
    if entity == "query" and names.on_behalf_of:
        return message("query removed: {it}, on behalf of {name}"), {"name": Name(names.on_behalf_of)}
    if new and entity in _NEW:
        return _NEW[entity](form, image)
    return form, {}


def _new_evidence(_form: str, image: Image) -> tuple[str, dict[str, str]]:
    if image.get("confidential"):
        form = message("evidence added, confidential: {it} ({stance})")
    elif image.get("source_note"):
        form = message("evidence taken from a source note: {it} ({stance})")
    else:
        form = message("evidence added: {it} ({stance})")
    return form, {"stance": Term(image.get("stance") or "")}


def _new_assessment(form: str, image: Image) -> tuple[str, dict[str, str]]:
    because = str(image.get("rationale") or "")
    if image.get("codebook_version") == 0:
        return message("noted why, before assessing: {because}"), {"because": because}
    return (message("assessed: {it}, because {because}"), {"because": because}) if because else (form, {})


def _new_place_decision(form: str, image: Image) -> tuple[str, dict[str, str]]:
    values = {"because": str(image.get("reason") or "")}
    _, taken = marks_of(str(image.get("marks") or ""))
    if taken and image.get("choice") == Choice.AS_MARKED:
        form = message("decided that what {name} has marked holds")
        values["name"] = Name(taken)
    return (_WITH_A_REASON[form], values) if values["because"] else (form, values)


def _new_conflict(form: str, image: Image) -> tuple[str, dict[str, str]]:
    return form, {"name": Name(image.get("person") or "?")}


def _new_correction(form: str, image: Image) -> tuple[str, dict[str, str]]:
    values = {name: str(image.get(name) or "") for name in ("old", "why")}
    if image.get("old") and image.get("new"):
        form = message("correction logged: {old} → {it}")
    elif image.get("old"):
        form = message("correction logged: {it} taken out")
    return _WITH_A_REASON[form] if values["why"] else form, values


_NEW = {
    "evidence": _new_evidence,
    "assessment": _new_assessment,
    "conflict": _new_conflict,
    "place_decision": _new_place_decision,
    "correction": _new_correction,
}
_OF_A_SCOPE = {
    "kind": {
        "waived: {it}": message("waived: {it} (all of this kind)"),
        "no longer waived: {it}": message("no longer waived: {it} (all of this kind)"),
        "waived again: {it}": message("waived again: {it} (all of this kind)"),
    },
    "finding": {
        "waived: {it}": message("contradiction dismissed: {it}"),
        "no longer waived: {it}": message("contradiction told again: {it}"),
        "waived again: {it}": message("contradiction dismissed again: {it}"),
    },
}
_WITH_A_REASON = {
    "waived: {it}": message("waived: {it}, because {because}"),
    "waived: {it} (all of this kind)": message("waived: {it} (all of this kind), because {because}"),
    "contradiction dismissed: {it}": message("contradiction dismissed: {it}, because {because}"),
    "decided which marks hold: {it}": message("decided which marks hold: {it}, because {because}"),
    "decided that what {name} has marked holds": message(
        "decided that what {name} has marked holds, because {because}"
    ),
    "correction logged: {it}": message("correction logged: {it}, because {why}"),
    "correction logged: {old} → {it}": message("correction logged: {old} → {it}, because {why}"),
    "correction logged: {it} taken out": message("correction logged: {it} taken out, because {why}"),
}


def _its(change: Change, image: Image, names: Names) -> str:
    """Return what stands for a row in its own sentence."""
    if change.entity == "claim_tag":
        tag_id = str(image.get("tag_id", ""))
        return Name(names.tags.get(tag_id, tag_id))
    subject = subject_of(change.entity, image) or names.subject(change.entity, change.entity_id)
    if change.entity == "assessment":
        return Name(names.statuses.get(subject, subject))
    if change.entity in _SAID:
        return _SAID[change.entity](subject, names)
    if change.entity in _NAMED:
        return Name(subject or change.entity_id)
    if change.entity == "waiver" and image.get("scope") == "kind":
        return Term(image.get("kind") or "")
    return subject or (_UNTITLED if change.entity in ("evidence", "source") else Name("…"))


def _claim_made(image: Image, names: Names) -> Iterator[Line]:
    """Yield what a claim said from the beginning, beside its wording."""
    if image.get("origin") == IMPORTED:
        yield Line(LineKind.CLAIM, message("came with a list of claims checked before"))
    status, rationale = str(image.get("status") or ""), str(image.get("rationale") or "")
    if status != names.first_status:
        yield status_line("", status, rationale, names)
        rationale = ""
    kept = {key: value for key, value in image.items() if key not in ("wording", "rationale")}
    yield from changed_columns(LineKind.CLAIM, "claim", {}, {**kept, "rationale": rationale}, names)


def status_line(before: str, after: str, because: str, names: Names) -> Line:
    """Return what the change of a claim's status is told as; `before` is empty where the claim was made with it."""
    was, now = (Name(names.statuses.get(key, key)) if key else "" for key in (before, after))
    values = {"before": was, "after": now, "because": because}
    if because:
        form = (
            message("status {before} → {after}, because {because}")
            if was
            else message("status {after}, because {because}")
        )
    else:
        form = message("status {before} → {after}") if was else message("status {after}")
    return Line(LineKind.STATUS, form, values, was, now)
