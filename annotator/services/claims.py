"""Claims and their mentions: made, worded, rated, tagged, moved, removed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from annotator.domain.changes import Changes
from annotator.domain.claim import Anchor, Claim, ClaimFields, ClaimFilter, ClaimSummary, Mark, Mention
from annotator.domain.ids import new_id
from annotator.domain.text import context
from annotator.errors import InvalidInput, NotFound
from annotator.services.checks import check_words
from annotator.services.results import Page, Tagged
from annotator.storage.mapping import now
from annotator.storage.store import Store
from annotator.storage.unit_of_work import UnitOfWork

EVERY_CLAIM = ClaimFilter()
NOTHING_GIVEN = ClaimFields()
_LABELS = {
    "wording": "word the claim",
    "claimant": "set the claimant",
    "voice": "set the voice",
    "rationale": "edit the rationale",
    "correction": "edit the correction",
    "priority": "set the priority",
}


class ClaimService:
    """Use cases on claims."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self, claim_id: str) -> Claim:
        """Return a claim with all that belongs to it. Raises NotFound."""
        with self._store.reading() as reading:
            return reading.claims.get(claim_id)

    def find(self, wanted: ClaimFilter = EVERY_CLAIM) -> Iterator[Claim]:
        """Yield the claims that are wanted in the order they were made.

        Raises NotFound for an unknown article, status or tag.
        """
        with self._store.reading() as reading:
            if wanted.status:
                reading.codebook.is_settled(wanted.status)
            if wanted.tag:
                reading.codebook.tag_ids([wanted.tag])
            if wanted.article_id:
                reading.articles.get(wanted.article_id)
            yield from reading.claims.find(wanted)

    def page(self, article_id: str, only: Sequence[str] | None = None) -> Page:
        """Return the marks and cards of an article; with `only`, those of these claims. Raises NotFound."""
        with self._store.reading() as reading:
            article = reading.articles.get(article_id)
            return Page(article.revision_id, *reading.claims.on_page(article_id, only))

    def cards(self, article_id: str) -> list[ClaimSummary]:
        """Return the cards of an article's claims in text order."""
        return self.page(article_id).cards

    def marks(self, article_id: str) -> list[Mark]:
        """Return the marks of an article's mentions in text order."""
        return self.page(article_id).marks

    def tag(
        self,
        article_id: str,
        start: int,
        end: int,
        fields: ClaimFields = NOTHING_GIVEN,
        tags: Sequence[str] = (),
        revision_id: str = "",
    ) -> Tagged:
        """Make a claim with one mention at [start, end), code points into the current revision's text.

        The wording is the quote where none is given, the status the scale's first. With `revision_id`, raises NotFound
        where that is no longer the current revision, which the offsets were meant for. Raises InvalidInput for a span
        that is empty or reaches beyond the text, NotFound for an unknown article, status or tag.
        """
        with self._store.writing("tag", "tag a claim") as (work, written):
            mention = _new_mention(work, new_id(), article_id, start, end, revision_id)
            status = fields.status or work.codebook.first_status()
            values: dict[str, Any] = {
                "claim_id": mention.claim_id,
                "claimant": "",
                "voice": "",
                "rationale": "",
                "correction": "",
                "priority": 0,
                "created_at": now(),
                "checked_by": None,
                "checked_at": None,
                **_given(work, fields),
                "status": status,
            }
            values["wording"] = values.get("wording") or " ".join(mention.quote.split())
            work.claims.add(values)
            work.claims.add_mention(mention)
            work.claims.add_tags(mention.claim_id, work.codebook.tag_ids(tags))
        return _tagged(mention, written.changes)

    def set_fields(self, claim_id: str, fields: ClaimFields, based_on: int | None = None) -> Changes:
        """Set the fields of a claim that are not None, as one step.

        Raises InvalidInput for an empty wording, NotFound for an unknown claim or status, Overtaken.
        """
        given = [name for name in ClaimFields.__dataclass_fields__ if getattr(fields, name) is not None]
        label = (
            f"set status {fields.status}" if "status" in given else _LABELS.get("".join(given[:1]), "edit the claim")
        )
        name = "set_status" if "status" in given else "edit_claim"
        with self._store.writing(name, label) as (work, written):
            values = _given(work, fields)
            if values.get("wording") == "":
                raise InvalidInput("A claim needs a wording.", "Type one, or press Esc to keep the old one.")
            work.claims.set(claim_id, values, based_on)
        return written.changes

    def set_status(
        self, claim_ids: Sequence[str], status: str, rationale: str | None = None, based_on: int | None = None
    ) -> Changes:
        """Set the status of claims, as one step. Raises NotFound for an unknown claim or status, Overtaken."""
        of_many = f" on {len(claim_ids)} claims" if len(claim_ids) > 1 else ""
        with self._store.writing("set_status", f"set status {status}{of_many}") as (work, written):
            values = _given(work, ClaimFields(status=status, rationale=rationale))
            work.claims.require(claim_ids)
            for claim_id in claim_ids:
                work.claims.set(claim_id, values, based_on)
        return written.changes

    def set_tags(self, claim_id: str, names: Sequence[str]) -> Changes:
        """Make these the tags of a claim. Raises NotFound for an unknown claim or tag."""
        with self._store.writing("set_tags", f"set tags {', '.join(names)}" if names else "remove the tags") as (
            work,
            written,
        ):
            work.claims.require([claim_id])
            work.claims.set_tags(claim_id, work.codebook.tag_ids(names))
        return written.changes

    def delete(self, claim_ids: Sequence[str]) -> Changes:
        """Remove claims with all that belongs to them, as one step."""
        count = len(claim_ids)
        with self._store.writing("delete_claims", "remove the claim" if count == 1 else f"remove {count} claims") as (
            work,
            written,
        ):
            for claim_id in claim_ids:
                work.claims.delete(claim_id)
        return written.changes

    def add_mention(self, claim_id: str, article_id: str, start: int, end: int, revision_id: str = "") -> Tagged:
        """Add a place where a claim stands. Raises as `tag` does, NotFound for an unknown claim."""
        with self._store.writing("add_mention", "add a mention") as (work, written):
            work.claims.require([claim_id])
            mention = _new_mention(work, claim_id, article_id, start, end, revision_id)
            work.claims.add_mention(mention)
        return _tagged(mention, written.changes)

    def move_mention(self, mention_id: str, start: int, end: int, based_on: int | None = None) -> Changes:
        """Move the ends of a mention within its article. Raises InvalidInput, NotFound, Overtaken."""
        with self._store.writing("move_mention", "move the mention's ends") as (work, written):
            mention = work.claims.mention(mention_id)
            text = work.articles.revision(mention.article_id).text
            _check_span(text, start, end)
            prefix, suffix = context(text, start, end)
            place = {"start": start, "end": end, "quote": text[start:end], "prefix": prefix, "suffix": suffix}
            work.claims.place(mention_id, {**place, "anchor": "exact"}, based_on)
        return written.changes

    def delete_mention(self, mention_id: str) -> Changes:
        """Remove a mention; the claim goes with its last one. Raises NotFound."""
        with self._store.writing("delete_mention", "remove the mention") as (work, written):
            mention = work.claims.mention(mention_id)
            if work.claims.mention_count(mention.claim_id) > 1:
                work.claims.delete_mention(mention_id)
            else:
                work.label = "remove the claim"
                work.claims.delete(mention.claim_id)
        return written.changes


def _tagged(mention: Mention, changes: Changes) -> Tagged:
    return Tagged(mention.claim_id, mention.mention_id, mention.start, mention.end, mention.quote, changes)


def _new_mention(work: UnitOfWork, claim_id: str, article_id: str, start: int, end: int, revision_id: str) -> Mention:
    revision = work.articles.revision(article_id)
    if revision_id and revision_id != revision.revision_id:
        raise NotFound("The article has a newer revision than the one you marked.", "Mark it again in the new text.")
    _check_span(revision.text, start, end)
    prefix, suffix = context(revision.text, start, end)
    return Mention(
        mention_id=new_id(),
        claim_id=claim_id,
        article_id=article_id,
        revision_id=revision.revision_id,
        start=start,
        end=end,
        quote=revision.text[start:end],
        prefix=prefix,
        suffix=suffix,
        anchor=Anchor.EXACT,
        version=1,
    )


def _check_span(text: str, start: int, end: int) -> None:
    if not 0 <= start < end <= len(text):
        raise InvalidInput(
            f"The span {start} to {end} does not lie in the text, which has {len(text)} characters.",
            "Give a start and a later end, both within the text.",
        )
    if not text[start:end].strip():
        raise InvalidInput("A claim cannot stand on white space.", "Select the words that it stands on.")


def _given(work: UnitOfWork, fields: ClaimFields) -> dict[str, Any]:
    """Return the columns that an act sets; a new status brings who set it and when."""
    values = {
        name: value.strip() if isinstance(value, str) else value
        for name in ClaimFields.__dataclass_fields__
        if (value := getattr(fields, name)) is not None
    }
    check_words(values.values())
    if "status" in values:
        settled = work.codebook.is_settled(values["status"])
        values["checked_by"] = work.person_id if settled else None
        values["checked_at"] = now() if settled else None
    return values
