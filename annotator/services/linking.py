"""Which mentions are of which claim: cut in two, parted, given to another claim, claims made one. Each act is one step.

What a claim says is `claims.py`'s. Nothing is lost here: what belongs to a claim goes along, and what two claims say
differently is kept in words.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from annotator.domain.backup import Occasion
from annotator.domain.claim import CLAIM_FIELDS, IMPORTED, Anchor, Claim, Mention
from annotator.domain.codebook import Codebook
from annotator.domain.fields import Group
from annotator.domain.ids import new_id
from annotator.domain.joining import joined, parts_of
from annotator.domain.text import context
from annotator.errors import InvalidInput, NotFound
from annotator.messages import message
from annotator.services.results import Linked, Tagged
from annotator.storage.store import Store
from annotator.storage.stored_values import now
from annotator.storage.unit_of_work import UnitOfWork

_ATTRIBUTION = tuple(key for key, field in CLAIM_FIELDS.items() if field.group is Group.ATTRIBUTION)
_FILLED = (*_ATTRIBUTION, *(key for key, field in CLAIM_FIELDS.items() if field.group is Group.DETAILS))
"""What a claim that others are merged into takes from them where it says nothing itself."""
_SURE = tuple(Anchor)  # the surest first


class LinkingService:
    """Use cases on what belongs to which claim."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def split_mention(
        self,
        mention_id: str,
        at: int,
        based_on: int | None = None,
        *,
        until: int | None = None,
        revision_id: str = "",
    ) -> Tagged:
        """Cut a mention: its words from `at` on, or those in [at, until), become the one mention of a new claim.

        Positions are code points in the text. The new claim is worded as its quote, with the same claimant, voice and
        tags, and the scale's first status; what stays, on one side or on both, stays with its claim. Raises
        InvalidInput where nothing would be taken or nothing stay, NotFound also where `revision_id` is no longer the
        current revision, which the positions were meant for, Overtaken.
        """
        with self._store.writing("split_mention") as (work, written):
            work.claims.require_unmoved(mention_id, based_on)
            mention = work.claims.mention(mention_id)
            revision = work.articles.revision(mention.article_id)
            if revision_id not in ("", revision.revision_id):
                raise NotFound(
                    message("The article has a newer revision than the one you see."),
                    message("Split it in the new text."),
                )
            parts = parts_of(revision.text, (mention.start, mention.end), at, until)
            if parts is None:
                raise InvalidInput(
                    message("There is nothing to split off here."),
                    message("Put the cursor between two words of the claim, or select a part of it."),
                )
            stay, taken = parts
            claim = work.claims.get(mention.claim_id)
            quote = " ".join(revision.text[slice(*taken)].split())
            new_claim = _add_claim(work, claim, wording=quote)
            work.claims.place(mention_id, place_values(revision.text, stay[0]))
            for span in stay[1:]:
                work.claims.add_mention(_moved(mention, mention.claim_id, revision.text, span))
            new = _moved(mention, new_claim, revision.text, taken)
            work.claims.add_mention(new)
        return Tagged(new_claim, new.mention_id, new.start, new.end, new.quote, written.changes)

    def merge(self, into_id: str, claim_ids: Sequence[str], based_on: Mapping[str, int] | None = None) -> Linked:
        """Make several claims one: `into_id` gets the others' mentions, tags, evidence and all else, and they go.

        Its status and rationale stay; a differing status, or a rationale, of another is kept in its rationale, and
        what it says nothing of (claimant, voice, correction ...) it takes from them. Mentions that overlap, or have
        only white space between them, become one. `based_on` gives the versions of claims that were seen. Raises
        InvalidInput where there is no other claim, NotFound, Overtaken.
        """
        others = [claim_id for claim_id in dict.fromkeys(claim_ids) if claim_id != into_id]
        if not others:
            raise InvalidInput(
                message("There is no other claim to merge it with."), message("Choose two claims or more.")
            )
        self._store.before_risk(Occasion.MERGE)
        with self._store.writing("merge_claims", count=len(others) + 1) as (work, written):
            work.claims.require([into_id, *others])
            for claim_id in (into_id, *others):
                work.claims.require_unchanged(claim_id, (based_on or {}).get(claim_id))
            merge_claims(work, into_id, others)
        return Linked(into_id, written.changes)

    def link(self, mention_id: str, claim_id: str, based_on: int | None = None) -> Linked:
        """Let a mention be another claim's. A claim that stood only here is merged into that one.

        Nothing happens where it is that claim's already. Raises NotFound, Overtaken.
        """
        with self._store.writing("link_mention") as (work, written):
            work.claims.require_unmoved(mention_id, based_on)
            mention = work.claims.mention(mention_id)
            work.claims.require([claim_id])
            if mention.claim_id != claim_id:
                left = work.claims.get(mention.claim_id)
                if len(left.mentions) == 1 and left.origin != IMPORTED:
                    merge_claims(work, claim_id, [left.claim_id])
                else:
                    before = _mention_ids(work, claim_id)
                    work.claims.give_mention(mention_id, claim_id)
                    _join(work, claim_id, before)
        return Linked(claim_id, written.changes)

    def unlink(self, mention_id: str, based_on: int | None = None) -> Linked:
        """Let a mention leave its claim for one of its own, worded alike, with the scale's first status.

        Raises InvalidInput where it is the claim's only mention, NotFound, Overtaken.
        """
        with self._store.writing("unlink_mention") as (work, written):
            work.claims.require_unmoved(mention_id, based_on)
            mention = work.claims.mention(mention_id)
            new_claim = _part(work, mention.claim_id, [mention_id])
        return Linked(new_claim, written.changes)

    def split(self, claim_id: str, mention_ids: Sequence[str], based_on: int | None = None) -> Linked:
        """Let some of a claim's mentions leave it together, for a new claim worded alike, with the first status.

        `based_on` is the version of the claim. Raises InvalidInput where none is named or none would stay, NotFound
        for a mention that the claim does not have, Overtaken.
        """
        with self._store.writing("split_claim") as (work, written):
            work.claims.require_unchanged(claim_id, based_on)
            new_claim = _part(work, claim_id, list(dict.fromkeys(mention_ids)))
        return Linked(new_claim, written.changes)


def _part(work: UnitOfWork, claim_id: str, mention_ids: Sequence[str]) -> str:
    """Give mentions of a claim to a new one like it; return that one's id."""
    claim = work.claims.get(claim_id)
    there = {mention.mention_id for mention in claim.mentions}
    for mention_id in mention_ids:
        if mention_id not in there:
            raise NotFound(
                message("The claim has no place {mention_id}.", mention_id=mention_id),
                message("Somebody may have removed it, or linked it."),
            )
    if not mention_ids:
        raise InvalidInput(message("No place was chosen."), message("Choose those that are to leave the claim."))
    if len(mention_ids) == len(there) and claim.origin != IMPORTED:
        raise InvalidInput(
            message("The claim stands nowhere else: it has nothing to be parted from."),
            message("Link it to another claim, or split its words."),
        )
    new_claim = _add_claim(work, claim, wording=claim.wording, kind=claim.kind)
    for mention_id in mention_ids:
        work.claims.give_mention(mention_id, new_claim)
    return new_claim


def _add_claim(work: UnitOfWork, like: Claim, **values: str) -> str:
    """Add a claim said by whom another is said, with its tags; return its id."""
    claim_id = new_id()
    said = {name: getattr(like, name) for name in _ATTRIBUTION}
    status = work.codebook.first_status()
    work.claims.add({"claim_id": claim_id, **said, **values, "status": status, "created_at": now()})
    work.claims.add_tags_of(like.claim_id, claim_id)
    return claim_id


# merging


def merge_claims(work: UnitOfWork, into_id: str, other_ids: Sequence[str]) -> None:
    """Give a claim all that belongs to others, which go; what they say differently is kept in words."""
    into, others = work.claims.get(into_id), [work.claims.get(claim_id) for claim_id in other_ids]
    before = _mention_ids(work, into_id)
    for other in others:
        work.claims.give_all(other.claim_id, into_id)
        work.assessments.give_all(other.claim_id, into_id)
        work.claims.delete([other.claim_id])
    work.claims.set(into_id, _values_of_all(into, others, work.codebook.get()))
    _join(work, into_id, before)


def _values_of_all(into: Claim, others: Sequence[Claim], codebook: Codebook) -> dict[str, Any]:
    """Return the fields of a claim that others are merged into."""
    values = {name: next((said for one in (into, *others) if (said := getattr(one, name))), "") for name in _FILLED}
    kept = [line for other in others if (line := _kept_words(into, other, codebook))]
    rationale = "\n".join([into.rationale, *kept] if into.rationale else kept)
    return {**values, "rationale": rationale, "priority": max(one.priority for one in (into, *others))}


def _kept_words(into: Claim, other: Claim, codebook: Codebook) -> str:
    """Return what of a merged claim's assessment is kept in the rationale; empty where there is nothing of its own."""
    first = codebook.statuses[0].key
    differs = other.status not in (into.status, first)
    rationale = other.rationale if other.rationale != into.rationale else ""
    if not (differs or rationale or other.source_url):
        return ""
    status = codebook.status_by_key.get(other.status)
    label = status.label.lower() if status else other.status
    words = [f"Merged with: {other.wording} ({label}{', void' if other.void else ''})", rationale, other.source_url]
    return " · ".join(word for word in words if word)


def _mention_ids(work: UnitOfWork, claim_id: str) -> set[str]:
    return {mention.mention_id for mention in work.claims.get(claim_id).mentions}


def _join(work: UnitOfWork, claim_id: str, own: set[str]) -> None:
    """Make those mentions of a claim one that overlap or touch; of each group stays one that was its `own`."""
    by_article: dict[str, list[Mention]] = defaultdict(list)
    for mention in work.claims.get(claim_id).mentions:
        if mention.anchor is not Anchor.LOST:
            by_article[mention.article_id].append(mention)
    for article_id, mentions in by_article.items():
        if len(mentions) < 2:
            continue
        text = work.articles.revision(article_id).text
        for group in joined(text, [(mention.start, mention.end) for mention in mentions]):
            if len(group) > 1:
                _make_one(work, text, [mentions[number] for number in group], own)


def _make_one(work: UnitOfWork, text: str, mentions: Sequence[Mention], own: set[str]) -> None:
    kept = next((mention for mention in mentions if mention.mention_id in own), mentions[0])
    for mention in mentions:
        if mention is not kept:
            work.claims.delete_mention(mention.mention_id)
    span = min(mention.start for mention in mentions), max(mention.end for mention in mentions)
    anchor = max((mention.anchor for mention in mentions), key=_SURE.index)
    work.claims.place(kept.mention_id, {**place_values(text, span), "anchor": anchor.value})


def place_values(text: str, span: tuple[int, int]) -> dict[str, Any]:
    """Return the columns of a mention's place in a text."""
    prefix, suffix = context(text, *span)
    return {"start": span[0], "end": span[1], "quote": text[slice(*span)], "prefix": prefix, "suffix": suffix}


def _moved(mention: Mention, claim_id: str, text: str, span: tuple[int, int]) -> Mention:
    """Return another mention, of a claim, at another place in the same text."""
    return replace(mention, mention_id=new_id(), claim_id=claim_id, version=1, **place_values(text, span))
