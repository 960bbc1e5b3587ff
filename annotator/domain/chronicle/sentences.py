"""Who tells of which entity: what was changed in a row becomes lines. Rows that came and went are `coming.py`'s, and
what one column is called stands in `columns.py`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from annotator.domain.acts import Image
from annotator.domain.chronicle.columns import changed_columns, replaced
from annotator.domain.chronicle.coming import COMING, status_line
from annotator.domain.chronicle.lines import Line, LineKind, Name, Names, Term
from annotator.domain.sign_off import SIGNED_OFF, SignOffCheck
from annotator.messages import message

Teller = Callable[[Image, Image, Names], Iterator[Line]]


def _article(before: Image, after: Image, names: Names) -> Iterator[Line]:
    kind = LineKind.ARTICLE
    if "deleted_at" in after:
        yield Line(kind, message("article deleted") if after["deleted_at"] else message("article brought back"))
    if "revision_id" in after:
        was, now = (_number(image.get("revision_id"), names) for image in (before, after))
        yield Line(kind, message("text renewed: revision {before} → {after}"), {"before": was, "after": now}, was, now)
    reason = after.get("sign_off_reason")
    if after.get("status") == SIGNED_OFF:
        yield from _signed_off(after)
    elif "status" in after:
        yield replaced(kind, message("state"), Term(before.get("status") or ""), Term(after["status"]))
    elif reason:
        yield replaced(kind, message("reason of the sign-off"), before.get("sign_off_reason") or "", reason)
    if "assigned_to" in after:
        was, now = (Name(image.get("assigned_to") or "") for image in (before, after))
        form = message("assigned to {after}") if now else message("no longer assigned to {before}")
        yield Line(kind, form, {"before": was, "after": now}, was, now)
    yield from changed_columns(kind, "article", before, after, names)


def _signed_off(after: Image) -> Iterator[Line]:
    """Tell of a sign-off, why it was given although something was missing, and what that was."""
    kind, reason = LineKind.ARTICLE, str(after.get("sign_off_reason") or "")
    missing = str(after.get("sign_off_missing") or "")
    if missing or (reason and not after.get("sign_off_seal")):  # see `SignOff.in_spite`
        yield Line(kind, message("signed off, although something was missing: {after}"), {"after": reason}, "", reason)
    else:
        yield Line(
            kind, message("signed off: {after}") if reason else message("signed off"), {"after": reason}, "", reason
        )
    for name, number in SignOffCheck.of_counts(json.loads(missing) if missing else {}).counts.items():
        yield Line(kind, _MISSING[name], {"n": Name(number)})


_MISSING = {
    "uncovered": message("missing at the sign-off: checkables neither covered nor waived ({n})"),
    "unchecked": message("missing at the sign-off: claims not checked ({n})"),
    "open_queries": message("missing at the sign-off: queries to the writer not closed ({n})"),
    "unsourced": message("missing at the sign-off: evidence for checked claims ({n})"),
    "uncorrected": message(
        "missing at the sign-off: a correction of, or a query about, false or misleading claims ({n})"
    ),
    "waiting": message("missing at the sign-off: a look at places that a new draft has changed ({n})"),
    "wrong_sources": message("missing at the sign-off: claims on sources that were not found wrong ({n})"),
    "uncopied": message("missing at the sign-off: copies of links ({n})"),
}


def _number(revision_id: Any, names: Names) -> Name:
    return Name(names.revisions.get(str(revision_id)) or "?")


def _claim(before: Image, after: Image, names: Names) -> Iterator[Line]:
    if "status" in after:
        yield status_line(before.get("status", ""), after["status"], after.get("rationale") or "", names)
        if after.get("rationale"):
            before = {key: value for key, value in before.items() if key != "rationale"}
            after = {key: value for key, value in after.items() if key != "rationale"}
    if after.get("void"):
        reason = after["void"]
        yield Line(
            LineKind.STATUS, message("check void, because {after}"), {"after": reason}, before.get("void", ""), reason
        )
    elif "void" in after:
        was = before.get("void", "")
        yield Line(LineKind.STATUS, message("check stands again; it was void because {before}"), {"before": was}, was)
    yield from changed_columns(LineKind.CLAIM, "claim", before, after, names)


def _mention(before: Image, after: Image, names: Names) -> Iterator[Line]:
    kind = LineKind.MENTION
    if after.get("anchor") == "lost":
        yield Line(kind, message("lost its place in the new text"))
        return
    if after.get("was") == "" and after.keys() <= {"anchor", "was"}:
        yield Line(kind, message("its place was confirmed") if "anchor" in after else message("its loss was confirmed"))
        return
    if "quote" in after:
        was, now = before.get("quote", ""), after["quote"]
        yield Line(kind, message("place moved to {after}"), {"after": now}, was, now)
    elif "revision_id" in after:
        now = _number(after["revision_id"], names)
        yield Line(kind, message("place taken along into revision {after}"), {"after": now}, "", now)
    elif "start" in after or "end" in after:
        yield Line(kind, message("place moved to the same words elsewhere"))
    if "anchor" in after:
        yield replaced(kind, message("its place"), Term(before.get("anchor") or ""), Term(after["anchor"]))


def _query(before: Image, after: Image, names: Names) -> Iterator[Line]:
    kind = LineKind.QUERY
    state = after.get("state")
    if state == "answered" and after.get("answer"):
        yield Line(kind, message("the writer answered: {after}"), {"after": after["answer"]}, "", after["answer"])
        return
    if state == "closed" and names.on_behalf_of:
        yield Line(kind, message("closed on behalf of {name}"), {"name": Name(names.on_behalf_of)})
    elif state is not None:
        forms = {"open": message("opened again"), "answered": message("answered"), "closed": message("closed")}
        yield Line(kind, forms[state])
    if "claim_id" in after:
        yield Line(
            kind,
            message("about a claim again")
            if after["claim_id"]
            else message("stays with the article, its claim was removed"),
        )
    yield from changed_columns(kind, "query", before, after, names)


def _correction(before: Image, after: Image, names: Names) -> Iterator[Line]:
    if "claim_id" in after:
        form = (
            message("of a claim again")
            if after["claim_id"]
            else message("stays with the article, its claim was removed")
        )
        yield Line(LineKind.CORRECTION, form)
    yield from changed_columns(LineKind.CORRECTION, "correction", before, after, names)


def _assessment(before: Image, after: Image, names: Names) -> Iterator[Line]:
    kind = LineKind.ASSESSMENT
    if before.get("codebook_version") == 0:
        status = str(after.get("status") or names.first_status)
        yield Line(kind, COMING["assessment"].made, {"it": Name(names.statuses.get(status, status))})
        after = {key: value for key, value in after.items() if key != "status"}
    if "status" in after:
        was, now = (Name(names.statuses.get(key, key)) for key in (before.get("status", ""), after["status"]))
        because = str(after.get("rationale") or "")
        form = message("assessed anew: {before} → {after}")
        if because:
            form = message("assessed anew: {before} → {after}, because {because}")
            after = {key: value for key, value in after.items() if key != "rationale"}
        yield Line(kind, form, {"before": was, "after": now, "because": because}, was, now)
    yield from changed_columns(kind, "assessment", before, after, names)


def _source(before: Image, after: Image, names: Names) -> Iterator[Line]:
    if "wrong" in after:
        because = str(after["wrong"] or "")
        form = message("found wrong, because {because}") if because else message("no longer found wrong")
        yield Line(LineKind.SOURCE, form, {"because": because}, str(before.get("wrong") or ""), because)
    yield from changed_columns(LineKind.SOURCE, "source", before, after, names)


def _of_codebook(entity: str) -> Teller:
    def tell(before: Image, after: Image, names: Names) -> Iterator[Line]:
        if "position" in after:
            yield Line(LineKind.CODEBOOK, message("moved to another place in the order"))
        yield from changed_columns(LineKind.CODEBOOK, entity, before, after, names)

    return tell


def _plainly(entity: str) -> Teller:
    def tell(before: Image, after: Image, names: Names) -> Iterator[Line]:
        yield from changed_columns(COMING[entity].kind, entity, before, after, names)

    return tell


_PLAIN_ONES = (
    "claim_tag",
    "evidence",
    "comment",
    "privileged_remark",
    "waiver",
    "conflict",
    "place_decision",
    "receipt",
    "saved_search",
    "setting",
    "source_note",
)
CHANGED: Mapping[str, Teller] = {
    "article": _article,
    "claim": _claim,
    "mention": _mention,
    "query": _query,
    "correction": _correction,
    "assessment": _assessment,
    "source": _source,
    "tag": _of_codebook("tag"),
    "status": _of_codebook("status"),
    **{name: _plainly(name) for name in _PLAIN_ONES},
}
