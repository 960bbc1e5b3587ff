"""What an act is called: kept as its kind and its arguments, said in words only when somebody reads it.

`encoded` is what the project stores; `act_label` says it, as a message that the window can say in its own language.
What older programs stored was English words: they are shown as they stand. What an act did to each thing is told by
its changes (`chronicle`), not here.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from annotator.domain.claim import CLAIM_FIELDS
from annotator.domain.sign_off import SignOffCheck
from annotator.domain.work import Priority
from annotator.messages import Message, message

Arguments = Mapping[str, Any]
"""What an act was done with, as JSON values by name."""

UNDO, REDO = "undo", "redo"
_KIND = "act"
_WITHDRAWN = "sign_off_withdrawn"


def encoded(name: str, arguments: Arguments) -> str:
    """Return an act's kind and its arguments as they are stored: canonical JSON, the kind among them."""
    return json.dumps({_KIND: name, **arguments}, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@lru_cache(1_024)
def act_label(stored: str) -> str:
    """Return what a stored act is called; words that an older program stored come back as they are."""
    found = _decoded(stored)
    if found is None:
        return stored
    try:
        return _said(*found)
    except (KeyError, TypeError, ValueError, AttributeError):  # of a later program, or damaged
        return found[0].replace("_", " ")


def act_arguments(stored: str) -> Arguments:
    """Return what a stored act was done with; nothing where an older program stored words."""
    found = _decoded(stored)
    return found[1] if found else {}


def withdrawing(arguments: Arguments) -> dict[str, Any]:
    """Return the arguments of an act that has also broken a sign-off."""
    return {**arguments, _WITHDRAWN: True}


def taking_back(stored: str) -> dict[str, Any]:
    """Return the arguments of an undo or a redo from what is stored of the act that it takes back or repeats."""
    found = _decoded(stored)
    return {"words": stored} if found is None else {"of": {_KIND: found[0], **found[1]}}


def taken_back(label: str) -> str:
    """Return what an undo or a redo took back or repeated, from its own label."""
    if isinstance(label, Message) and isinstance(label.values.get("what"), str):
        return label.values["what"]  # type: ignore[return-value]  # just looked at
    return label.removeprefix("undo: ").removeprefix("redo: ")


def _decoded(stored: str) -> tuple[str, Arguments] | None:
    """Return the kind and the arguments of a stored act; None for what an older program stored."""
    if not stored.startswith("{"):
        return None
    try:
        found = json.loads(stored)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or not isinstance(found.get(_KIND), str):
        return None
    return found.pop(_KIND), found


def _said(name: str, arguments: Arguments) -> str:
    label = _LABELS[name]({key: value for key, value in arguments.items() if key not in (_KIND, _WITHDRAWN)})
    return message("{what}; sign-off withdrawn", what=label) if arguments.get(_WITHDRAWN) else label


# those that need a choice of forms


def _assigned(a: Arguments) -> str:
    if len(a) != 1:
        return message("set the work on it")
    if "assigned_to" in a:
        to = a["assigned_to"]
        return message("assign to {name}", name=to) if to else message("assign to nobody")
    if "due" in a:
        return message("set due {day}", day=a["due"]) if a["due"] else message("take the due date away")
    return message("set priority {priority}", priority=Priority(a["priority"]).name.lower())


def _on_claims(what: str, count: int) -> str:
    """Say of an act on how many claims it was; of one, that goes without saying."""
    return what if count == 1 else message("{what} on %Ln claim(s)", "", count, what=what)


def _with_claims(what: str, count: int) -> str:
    """Say of a change of the codebook how many claims it took along, where it did."""
    return message("{what} on %Ln claim(s)", "", count, what=what) if count else what


def _changed_claims(a: Arguments) -> str:
    parts = [CLAIM_FIELDS[key].act for key in a.get("fields", ())]
    parts += [message("add the tag {name}", name=name) for name in a.get("add", ())]
    parts += [message("remove the tag {name}", name=name) for name in a.get("remove", ())]
    named = {f"part{number}": part for number, part in enumerate(parts)}
    what = Message(", ".join(f"{{{name}}}" for name in named), named) if named else message("change")
    return _on_claims(what, a["count"])


def _edited_claim(a: Arguments) -> str:
    fields = a.get("fields", ())
    return CLAIM_FIELDS[fields[0]].act if len(fields) == 1 else message("edit the claim")


def _signed_off(a: Arguments) -> str:
    if not a.get("missing"):
        return message("sign off")
    missing = SignOffCheck.of_counts(a["missing"]).missing
    return message("sign off although {missing}: {reason}", missing=missing, reason=a["reason"])


def _query_taken(what: str, on_behalf: str, a: Arguments) -> str:
    return message("{what} on behalf of {name}", what=what, name=a[on_behalf]) if a.get(on_behalf) else what


def _edited_tag(a: Arguments) -> str:
    tag, fields = a["tag"], a.get("fields", ())
    if "to" in a:
        return message("rename the tag {tag} to {name}", tag=tag, name=a["to"])
    if len(fields) == 1:
        return message("set the {field} of the tag {tag}", field=fields[0], tag=tag)
    return message("edit the tag {tag}", tag=tag)


_STATUS_FIELDS = {
    "key": message("key"),
    "label": message("label"),
    "glyph": message("sign"),
    "underline": message("underline"),
    "settled": message("meaning"),
    "averitec": message("AVeriTeC label"),
    "fever": message("FEVER label"),
    "rating_value": message("ClaimReview rating"),
    "definition": message("definition"),
}


def _edited_status(a: Arguments) -> str:
    status = a["status"]
    if "to" in a:
        return message("rename the status {status} to {name}", status=status, name=a["to"])
    named = {_STATUS_FIELDS.get(field, message("colours")) for field in a.get("fields", ())}
    if len(named) == 1:
        return message("set the {field} of the status {status}", field=named.pop(), status=status)
    return message("edit {status}", status=status)


def _counted(one: str, many: Callable[[int], str]) -> Callable[[Arguments], str]:
    return lambda a: one if a["count"] == 1 else many(a["count"])


_articles_imported = _counted(message("import an article"), lambda n: message("import %Ln article(s)", "", n))
_claims_imported = _counted(message("import a claim"), lambda n: message("import %Ln claim(s)", "", n))


def _imported(a: Arguments) -> str:
    """Return how an import is called: by its articles, or where only marks came onto those that are there, by these."""
    return _articles_imported(a) if a["count"] or not a.get("claims") else _claims_imported({"count": a["claims"]})


def _back(form: Callable[[str], str]) -> Callable[[Arguments], str]:
    """Return how an undo or a redo is called, from what it took back or repeated."""

    def say(a: Arguments) -> str:
        return form(a["words"] if "words" in a else _said(a["of"][_KIND], a["of"]))

    return say


_PLACED = {
    "waiver": message("give the waiver its place"),
    "note": message("give the writer's note its place"),
}
_DROPPED = {
    "waiver": message("take back a waiver"),
    "note": message("remove the writer's note"),
}
_claims_accepted = _counted(
    message("confirm the claim's place"), lambda n: message("confirm the places of %Ln claim(s)", "", n)
)
_waivers_accepted = _counted(
    message("confirm that the waived words are gone"),
    lambda n: message("confirm that the waived words of %Ln waiver(s) are gone", "", n),
)
_notes_accepted = _counted(
    message("confirm a note's place"), lambda n: message("confirm the places of %Ln note(s)", "", n)
)


def _accepted(a: Arguments) -> str:
    return {"waiver": _waivers_accepted, "note": _notes_accepted}.get(a.get("of", ""), _claims_accepted)(a)


def _settled(a: Arguments) -> str:
    *others, last = a.get("people") or [""]
    if not last:
        return message("set status {status}", status=a["status"])
    people = message("{first} and {last}", first=", ".join(others), last=last) if others else last
    return message("decide what {people} have assessed: {status}", people=people, status=a["status"])


def _blinded(a: Arguments) -> str:
    if a["count"] == 0:
        return message("let all claims be assessed blind")
    return message("let the claims of %Ln article(s) be assessed blind", "", a["count"])


def _plain(label: str) -> Callable[[Arguments], str]:
    return lambda _arguments: label


_LABELS: Mapping[str, Callable[[Arguments], str]] = {
    UNDO: _back(lambda what: message("undo: {what}", what=what)),
    REDO: _back(lambda what: message("redo: {what}", what=what)),
    # articles
    "import": _imported,
    "set_metadata": _plain(message("edit the article's details")),
    "set_article_status": lambda a: message("mark as {status}", status=a["status"]),
    "delete_articles": _counted(message("delete the article"), lambda n: message("delete %Ln article(s)", "", n)),
    "restore_cut": _plain(message("put back what was cut")),
    "revise": lambda a: (
        message("bring in a new draft, revision {number}", number=str(a["revision"]))
        if "revision" in a
        else message("bring in the claims of a draft")
        if a.get("claims")
        else message("bring in the writer's notes of a draft")
    ),
    "settle_note": lambda a: (
        message("confirm a note's place") if a.get("keep") else message("remove the writer's note")
    ),
    "assign": _assigned,
    "sign_off": _signed_off,
    # claims
    "tag": _plain(message("tag a claim")),
    "tag_quotation": _plain(message("tag a quotation as two claims")),
    "edit_claim": _edited_claim,
    "set_status": lambda a: _on_claims(message("set status {status}", status=a["status"]), a.get("count", 1)),
    "change_claims": _changed_claims,
    "set_tags": lambda a: (
        message("set tags {tags}", tags=", ".join(a["tags"])) if a["tags"] else message("remove the tags")
    ),
    "delete_claims": _counted(message("remove the claim"), lambda n: message("remove %Ln claim(s)", "", n)),
    "add_mention": _plain(message("mark the claim at another place")),
    "move_mention": _plain(message("move the claim's ends")),
    "delete_mention": lambda a: (
        message("remove the claim") if a.get("with_claim") else message("remove the claim from a place")
    ),
    "accept_anchor": _accepted,
    "place_anchor": lambda a: _PLACED.get(a.get("of", ""), message("give the claim its place")),
    "drop_anchor": lambda a: (
        message("remove the claim")
        if a.get("with_claim")
        else _DROPPED.get(a.get("of", ""), message("remove the claim from a place"))
    ),
    "split_mention": _plain(message("split the claim")),
    "claims_from_notes": _counted(
        message("make a claim of a source note"), lambda n: message("make %Ln claim(s) of source notes", "", n)
    ),
    "merge_claims": lambda a: message("merge %Ln claim(s)", "", a["count"]),
    "link_mention": _plain(message("link the place to another claim")),
    "unlink_mention": _plain(message("make the place a claim of its own")),
    "split_claim": _plain(message("split the claim")),
    "assess": _plain(message("assess a claim")),
    "note_assessment": _plain(message("note why, before assessing")),
    "decide_place": _plain(message("decide which marks hold")),
    "take_back_assessment": _plain(message("take back an assessment")),
    "settle": _settled,
    "blind": _blinded,
    "unblind": _plain(message("end blind assessment")),
    "void": _plain(message("void the check")),
    "reinstate": _plain(message("reinstate the check")),
    "import_claims": _claims_imported,
    # evidence
    "add_evidence": _plain(message("add evidence")),
    "take_notes": _plain(message("take a source note as evidence")),
    "edit_evidence": _plain(message("edit the evidence")),
    "delete_evidence": _plain(message("remove the evidence")),
    "attach_file": lambda a: message("attach {name}", name=a["file"]),
    "remove_attachment": _plain(message("remove the attached file")),
    "rename_attachment": _plain(message("rename the attached file")),
    # the library of sources
    "import_sources": _counted(
        message("put a source into the library"), lambda n: message("put %Ln source(s) into the library", "", n)
    ),
    "edit_source": _plain(message("edit the source")),
    "merge_sources": lambda a: message("merge %Ln source(s)", "", a["count"]),
    "mark_source_wrong": _plain(message("mark the source as wrong")),
    "mark_source_right": _plain(message("take back that the source is wrong")),
    "part_sources": _plain(message("say what the source is independent of")),
    "delete_source": _plain(message("remove the source from the library")),
    # what people write about an article or a claim
    "ask": _plain(message("ask the writer")),
    "answer": _plain(message("record the writer's answer")),
    "take_answers": lambda a: (
        message("take %Ln answer(s) from {name}", "", a["count"], name=a["author"])
        if a.get("author")
        else message("take %Ln answer(s) of the writer", "", a["count"])
    ),
    "edit_query": _plain(message("edit the query")),
    "close_query": lambda a: _query_taken(message("close the query"), "on_behalf_of", a),
    "reopen_query": _plain(message("reopen the query")),
    "delete_query": lambda a: _query_taken(message("remove the query"), "on_behalf_of", a),
    "comment": _plain(message("comment")),
    "edit_comment": _plain(message("edit the comment")),
    "delete_comment": _plain(message("remove the comment")),
    "set_redaction": _plain(message("change the list of names to redact")),
    "add_privileged": _plain(message("write down a privileged remark")),
    "delete_privileged": _plain(message("remove a privileged remark")),
    "log_correction": _plain(message("log a correction")),
    "edit_correction": _plain(message("edit the corrections log")),
    "delete_correction": _plain(message("remove a line of the corrections log")),
    # checkables
    "waive": lambda a: message("waive “{text}”", text=a["text"]),
    "waive_kind": lambda a: message("waive all checkables of kind {kind}", kind=a["kind"]),
    "dismiss": lambda a: message("dismiss the contradiction “{text}”", text=a["text"]),
    "undismiss": _counted(
        message("take back that a contradiction is none"),
        lambda n: message("take back that %Ln contradiction(s) (is|are) none", "", n),
    ),
    "unwaive": _counted(message("take back a waiver"), lambda n: message("take back %Ln waiver(s)", "", n)),
    # the codebook
    "add_tag": lambda a: message("add the tag {name}", name=a["tag"]),
    "edit_tag": _edited_tag,
    "move_tag": lambda a: message("move the tag {name}", name=a["tag"]),
    "retire_tag": lambda a: message("retire the tag {name}", name=a["tag"]),
    "restore_tag": lambda a: message("restore the tag {name}", name=a["tag"]),
    "delete_tag": lambda a: message("delete the tag {name}", name=a["tag"]),
    "merge_tag": lambda a: _with_claims(
        message("merge the tag {name} into {other}", name=a["tag"], other=a["into"]), a["count"]
    ),
    "add_status": lambda a: message("add the status {name}", name=a["status"]),
    "edit_status": _edited_status,
    "order_statuses": _plain(message("change the order of the statuses")),
    "retire_status": lambda a: message("retire the status {name}", name=a["status"]),
    "restore_status": lambda a: message("restore the status {name}", name=a["status"]),
    "delete_status": lambda a: message("delete the status {name}", name=a["status"]),
    "merge_status": lambda a: _with_claims(
        message("merge the status {name} into {other}", name=a["status"], other=a["into"]), a["count"]
    ),
    "use_scale": lambda a: _with_claims(message("use the scale {name}", name=a["scale"]), a["count"]),
    "import_codebook": lambda a: _with_claims(message("import the codebook {name}", name=a["codebook"]), a["count"]),
    # the project
    "add_search": lambda a: message("save the search {name}", name=a["search"]),
    "rename_search": lambda a: message("rename the search to {name}", name=a["search"]),
    "edit_search": _plain(message("change the saved search")),
    "delete_search": lambda a: message("remove the search {name}", name=a["search"]),
    "receive": lambda a: message("receive what {name} sent", name=a["sender"]),
    "decide_conflict": _plain(message("decide a conflict")),
    "erase": lambda a: message("erase for good: {reason}", reason=a["reason"]),
    "restore": lambda a: message("restore the backup of {when} UTC", when=a["backup"]),
}
"""How each kind of act is called, from its arguments."""
