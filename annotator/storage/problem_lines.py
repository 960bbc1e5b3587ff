"""The lines of a check, as sentences that the window says in the reader's language: what about, and what is wrong.

Whoever looks after a project's database reads them: rows are named as the schema names them.
"""

from __future__ import annotations

from annotator.messages import Message, message

_KINDS = {
    "article": message("article"),
    "revision": message("revision"),
    "tag": message("tag"),
    "status": message("status"),
    "claim": message("claim"),
    "mention": message("mention"),
    "claim_tag": message("tag of a claim"),
    "evidence": message("evidence"),
    "query": message("query"),
    "comment": message("comment"),
    "privileged_remark": message("privileged remark"),
    "correction": message("line of the corrections log"),
    "waiver": message("waiver"),
    "source": message("source"),
    "source_note": message("source note"),
    "place_decision": message("decision on a place"),
    "assessment": message("assessment"),
    "conflict": message("conflict"),
    "receipt": message("receipt"),
    "received": message("received change"),
    "saved_search": message("saved search"),
    "setting": message("setting of the project"),
    "attachment": message("attached file"),
    "codebook": message("codebook version"),
    "erasure": message("erasure"),
    "person": message("person"),
    "step": message("step"),
}
_PARTS = {
    "database": message("database"),
    "references": message("references"),
    "history": message("history"),
    "project": message("project"),
    "seal": message("seal"),
    "schema": message("schema"),
    "rows": message("rows"),
    "steps": message("steps"),
    "articles": message("articles"),
    "texts": message("texts"),
    "places": message("places"),
    "records": message("records"),
    "search index": message("search index"),
    "search indexes": message("search indexes"),
}


def kind_words(kind: str) -> str:
    """Return what a kind of row is called; one that is not known, as it is."""
    return _KINDS.get(kind, kind)


def of_row(kind: str, row_id: str, problem: str) -> str:
    """Return a line about one row."""
    return Message("{what} {id}: {problem}", {"what": kind_words(kind), "id": row_id, "problem": problem})


def of_part(part: str, problem: str) -> str:
    """Return a line about a part of the project, or about one question that was asked of it."""
    return Message("{what}: {problem}", {"what": _PARTS.get(part, part), "problem": problem})


def disagrees(kind: str, row_id: str) -> str:
    """Return the line about a row that the search index does not have as it is."""
    words = message("it does not agree with {what} {id}", what=kind_words(kind), id=row_id)
    return of_part("search index", words)


def lacks_words(kind: str, row_id: str) -> str:
    """Return the line about a row whose words the search index does not have."""
    words = message("it does not hold the words of {what} {id}", what=kind_words(kind), id=row_id)
    return of_part("search index", words)
