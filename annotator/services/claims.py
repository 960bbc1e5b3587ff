"""Claims and their mentions: made, worded, rated, tagged, moved, removed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from annotator.domain.article import Revision
from annotator.domain.backup import Occasion
from annotator.domain.changes import Changes
from annotator.domain.claim import (
    CLAIM_FIELDS,
    IMPORTED,
    Anchor,
    Claim,
    ClaimFields,
    ClaimFilter,
    ClaimSummary,
    Mark,
    Mention,
)
from annotator.domain.fields import FieldKind, FieldSpec
from annotator.domain.folding import key_of
from annotator.domain.ids import new_id
from annotator.domain.text import context
from annotator.errors import InvalidInput, NotFound, Overtaken
from annotator.messages import message
from annotator.services import quoting
from annotator.services.checks import check_date, check_words
from annotator.services.note_evidence import notes_over, take
from annotator.services.results import MarksAndCards, Tagged, TaggedQuotation
from annotator.services.settling import require_open, settles
from annotator.storage.repositories.articles import Current
from annotator.storage.repositories.claims import NOT_VOID
from annotator.storage.store import Store
from annotator.storage.stored_values import now
from annotator.storage.unit_of_work import UnitOfWork

EVERY_CLAIM = ClaimFilter()
NOTHING_GIVEN = ClaimFields()


_PREFETCHED = 20
"""The rows of so many claims are prefetched for an act on them."""

MANY_CLAIMS = 10
"""Before so many are removed at once, a backup is made."""


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
                [tag_id] = reading.codebook.tag_ids([wanted.tag])
                wanted = replace(wanted, tag=reading.codebook.get().tag_by_id[tag_id].name)
            if wanted.article_id:
                reading.articles.get(wanted.article_id)
            yield from reading.claims.find(wanted)

    def page(self, article_id: str, only: Sequence[str] | None = None) -> MarksAndCards:
        """Return the marks and cards of an article; with `only`, those of these claims. Raises NotFound."""
        with self._store.reading() as reading:
            article = reading.articles.get(article_id)
            return MarksAndCards(article.revision_id, *reading.claims.on_page(article_id, only))

    def get_ready(self) -> None:
        """Load the rules by which a new claim finds whose words it is of, before somebody waits for that."""
        quoting.attributed(NOTHING_GIVEN, "", 0, 0, "")

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
        *,
        attribute: bool = False,
        source_notes: bool = True,
    ) -> Tagged:
        """Make a claim with one mention at [start, end), code points into the current revision's text.

        The wording is the quote where none is given, the status the scale's first. To `attribute` is to take voice and
        claimant from the quotation that the span stands in, where neither is given. What the writer's notes there say
        of their sources is its evidence, but where `source_notes` is false. With `revision_id`, raises NotFound where
        that is no longer the current revision, which the offsets were meant for. Raises InvalidInput for a span that is
        empty or reaches beyond the text, NotFound for an unknown article, status or tag.
        """
        with self._store.writing("tag") as (work, written):
            work.prefetch(lambda: work.articles.current(article_id), work.codebook.latest_version)
            current = _current(work, article_id, revision_id)
            revision, language, _ = current
            mention = new_mention(revision, new_id(), start, end)
            notes = notes_over(work, current, (start, end)) if source_notes else ()
            if attribute and fields.claimant is None and fields.voice is None:
                fields = quoting.attributed(fields, revision.text, start, end, language)
            add_claim(work, mention, fields)
            if settles(fields):
                require_open(work, [mention.claim_id])
            work.claims.add_tags(mention.claim_id, work.codebook.tag_ids(tags, to_put=tags))
            taken = take(work, mention.claim_id, notes)
        return _tagged(mention, written.changes, taken)

    def tag_quotation(self, article_id: str, start: int, end: int, revision_id: str = "") -> TaggedQuotation:
        """Make two claims of the quotation that [start, end) touches, as one step: that it was said, what is said.

        The first is the newsroom's and stands on the quotation with the words that tell who speaks; the second is the
        speaker's and stands on what is quoted. Raises InvalidInput where the span touches no quotation whose speaker
        the text names, NotFound as `tag` does.
        """
        with self._store.writing("tag_quotation") as (work, written):
            current = _current(work, article_id, revision_id)
            revision = current.revision
            metadata = work.articles.get(article_id).metadata
            two = quoting.two_claims(revision.text, start, end, metadata)
            if two is None:
                raise InvalidInput(
                    message("No quotation with a speaker was found here."),
                    message("Put the cursor into one, or make the two claims one by one."),
                )
            mentions: list[Mention] = []
            taken: list[tuple[str, ...]] = []
            for fields, spans in two:
                claim_id = new_id()
                new = [new_mention(revision, claim_id, *span) for span in spans]
                add_claim(work, new[0], fields)
                for mention in new[1:]:
                    work.claims.add_mention(mention)
                mentions.append(new[0])
                notes = [note for span in spans for note in notes_over(work, current, span)]
                taken.append(take(work, claim_id, list(dict.fromkeys(notes))))
        said, content = (_tagged(mention, written.changes, some) for mention, some in zip(mentions, taken, strict=True))
        return TaggedQuotation(said, content, written.changes)

    def set_fields(self, claim_id: str, fields: ClaimFields, based_on: int | None = None) -> Changes:
        """Set the fields of a claim that are not None, as one step. A status is a new check: what was void ends.

        Raises InvalidInput for an empty wording, an unknown kind or a malformed date, NotFound for an unknown claim or
        status, Overtaken.
        """
        name, arguments = edit_named(fields)
        with self._store.writing(name, **arguments) as (work, written):
            edit_claim(work, claim_id, fields, based_on)
        return written.changes

    def set_status(
        self, claim_ids: Sequence[str], status: str, rationale: str | None = None, based_on: int | None = None
    ) -> Changes:
        """Set the status of claims, as one step. A status is a new check: what was void ends.

        Raises NotFound for an unknown claim or status, Overtaken.
        """
        with self._store.writing("set_status", status=status, count=len(claim_ids)) as (work, written):
            work.prefetch(
                work.codebook.latest_version,
                lambda: work.claims.require(claim_ids),
                *(partial(work.claims.require_unchanged, claim_id, 0) for claim_id in claim_ids[:_PREFETCHED]),
                lambda: work.assessments.blind(claim_ids),
            )
            values = _given(work, ClaimFields(status=status, rationale=rationale)) | NOT_VOID
            work.claims.require(claim_ids)
            require_open(work, claim_ids)
            for claim_id in claim_ids:
                work.claims.set(claim_id, values, based_on)
        return written.changes

    def change(
        self,
        claim_ids: Sequence[str],
        fields: ClaimFields = NOTHING_GIVEN,
        add_tags: Sequence[str] = (),
        remove_tags: Sequence[str] = (),
    ) -> Changes:
        """Change many claims alike, as one step: the fields that are not None, and tags put on and taken off.

        A status goes by `set_status`, a wording by `set_fields`. Raises InvalidInput for these and for a malformed
        value, NotFound for an unknown claim or tag.
        """
        if fields.status is not None or fields.wording is not None:
            raise InvalidInput(message("Claims get a status by itself, and a wording one at a time."))
        done = {"fields": list(fields.given), "add": list(add_tags), "remove": list(remove_tags)}
        with self._store.writing("change_claims", count=len(claim_ids), **done) as (work, written):
            work.claims.require(claim_ids)
            values = _given(work, fields)
            if settles(fields):
                require_open(work, claim_ids)
            on, off = work.codebook.tag_ids(add_tags, to_put=add_tags), work.codebook.tag_ids(remove_tags)
            for claim_id in claim_ids:
                work.claims.set(claim_id, values)
                work.claims.change_tags(claim_id, on, off)
        return written.changes

    def set_tags(self, claim_id: str, names: Sequence[str]) -> Changes:
        """Make these the tags of a claim, whatever it has; `change` puts on or takes off one of them.

        Raises NotFound for an unknown claim or tag.
        """
        with self._store.writing("set_tags", tags=list(names)) as (work, written):
            had = {key_of(name) for name in work.claims.get(claim_id).tags}
            new = [name for name in names if key_of(name) not in had]
            work.claims.set_tags(claim_id, work.codebook.tag_ids(names, to_put=new))
        return written.changes

    def delete(self, claim_ids: Sequence[str], based_on: Mapping[str, int] | None = None) -> Changes:
        """Remove claims with all that belongs to them, as one step; those that are gone are left out.

        `based_on` gives the versions of claims that were seen. Raises Overtaken.
        """
        count = len(claim_ids)
        if count >= MANY_CLAIMS:
            self._store.before_risk(Occasion.DELETION)
        with self._store.writing("delete_claims", count=count) as (work, written):
            seen = based_on or {}
            for claim_id in work.claims.there(list(seen)).intersection(claim_ids):
                work.claims.require_unchanged(claim_id, seen[claim_id])
            work.claims.delete(claim_ids)
        return written.changes

    def add_mention(self, claim_id: str, article_id: str, start: int, end: int, revision_id: str = "") -> Tagged:
        """Add a place where a claim stands, and as evidence what the writer's notes there say.

        Raises as `tag` does, NotFound for an unknown claim.
        """
        with self._store.writing("add_mention") as (work, written):
            work.claims.require([claim_id])
            current = _current(work, article_id, revision_id)
            mention = new_mention(current.revision, claim_id, start, end)
            notes = notes_over(work, current, (start, end))
            work.claims.add_mention(mention)
            taken = take(work, claim_id, notes)
        return _tagged(mention, written.changes, taken)

    def move_mention(
        self,
        mention_id: str,
        start: int,
        end: int,
        based_on: int | None = None,
        *,
        seen: tuple[int, int] | None = None,
        revision_id: str = "",
    ) -> Changes:
        """Move the ends of a mention within its article; `seen` is where it stood when it was moved.

        Of the writer's notes that it reaches now, what they say becomes evidence; what it has stays.

        Raises InvalidInput, NotFound also where `revision_id` is no longer the current revision, which the offsets
        were meant for, Overtaken where it stands elsewhere by now.
        """
        with self._store.writing("move_mention") as (work, written):
            mention = work.claims.mention(mention_id)
            if seen not in (None, (mention.start, mention.end)):
                raise Overtaken(
                    message("Somebody else has moved the ends of this claim in the meantime: they stay there."),
                    message("Look where they stand, and move them again."),
                )
            current = _current(work, mention.article_id, revision_id)
            text = current.revision.text
            check_span(text, start, end)
            prefix, suffix = context(text, start, end)
            place = {"start": start, "end": end, "quote": text[start:end], "prefix": prefix, "suffix": suffix}
            settled = {"revision_id": current.revision.revision_id, "anchor": "exact", "was": ""}
            notes = notes_over(work, current, (start, end), (mention.start, mention.end))
            work.claims.place(mention_id, {**place, **settled}, based_on)
            take(work, mention.claim_id, notes)
        return written.changes

    def delete_mention(self, mention_id: str, based_on: int | None = None) -> Changes:
        """Remove a mention; the claim goes with its last one, unless it came from a list.

        Where the claim goes, raises Overtaken where somebody else has changed it since its version `based_on`. Raises
        NotFound.
        """
        with self._store.writing("delete_mention") as (work, written):
            mention = work.claims.mention(mention_id)
            may_stand_nowhere = work.claims.get(mention.claim_id).origin == IMPORTED
            if may_stand_nowhere or work.claims.mention_count(mention.claim_id) > 1:
                work.claims.delete_mention(mention_id)
            else:
                work.claims.require_unchanged(mention.claim_id, based_on)
                work.arguments["with_claim"] = True
                work.claims.delete([mention.claim_id])
        return written.changes


def edit_named(fields: ClaimFields) -> tuple[str, dict[str, Any]]:
    """Return the kind of an act that sets fields of a claim, and its arguments."""
    if fields.status is not None:
        return "set_status", {"status": fields.status, "count": 1}
    return "edit_claim", {"fields": list(fields.given)}


def edit_claim(work: UnitOfWork, claim_id: str, fields: ClaimFields, based_on: int | None = None) -> None:
    """Set the fields of a claim that are not None. Raises as `ClaimService.set_fields` does."""
    values = _given(work, fields)
    if values.get("wording") == "":
        raise InvalidInput(message("A claim needs a wording."), message("Type one, or press Esc to keep the old one."))
    if settles(fields):
        require_open(work, [claim_id])
    if "status" in values:
        values |= NOT_VOID
    if "correction" in values and work.ledger.row("claim", claim_id)["correction"] != values["correction"]:
        values = {"correction_answer": "", **values}  # it was of other words
    work.claims.set(claim_id, values, based_on)


def _tagged(mention: Mention, changes: Changes, evidence_ids: tuple[str, ...] = ()) -> Tagged:
    return Tagged(
        mention.claim_id, mention.mention_id, mention.start, mention.end, mention.quote, changes, evidence_ids
    )


def _current(work: UnitOfWork, article_id: str, revision_id: str) -> Current:
    """Return the current text of an article. Raises NotFound where `revision_id` is given, and another one."""
    current = work.articles.current(article_id)
    if revision_id and revision_id != current.revision.revision_id:
        raise NotFound(
            message("The article has a newer revision than the one you marked."),
            message("Mark it again in the new text."),
        )
    return current


def add_claim(work: UnitOfWork, mention: Mention, fields: ClaimFields) -> None:
    """Add a claim with its first mention."""
    if not fields.status:
        fields = replace(fields, status=work.codebook.first_status())
    values: dict[str, Any] = {
        "claim_id": mention.claim_id,
        "claimant": "",
        "voice": "",
        "rationale": "",
        "correction": "",
        "priority": 0,
        "created_at": now(),
        **_given(work, fields),
    }
    values["wording"] = values.get("wording") or " ".join(mention.quote.split())
    work.claims.add(values)
    work.claims.add_mention(mention)


def new_mention(revision: Revision, claim_id: str, start: int, end: int) -> Mention:
    """Return a mention of a claim at [start, end) of a text. Raises InvalidInput where none can stand there."""
    check_span(revision.text, start, end)
    prefix, suffix = context(revision.text, start, end)
    return Mention(
        mention_id=new_id(),
        claim_id=claim_id,
        article_id=revision.article_id,
        revision_id=revision.revision_id,
        start=start,
        end=end,
        quote=revision.text[start:end],
        prefix=prefix,
        suffix=suffix,
        anchor=Anchor.EXACT,
        version=1,
    )


def check_span(text: str, start: int, end: int) -> None:
    """Raise InvalidInput where no claim can stand at [start, end) of a text."""
    if not 0 <= start < end <= len(text):
        raise InvalidInput(
            message(
                "The place from {start} to {end} does not lie in the text, which ends at {count}.",
                start=start,
                end=end,
                count=len(text),
            ),
            message("Give a start and a later end, both within the text."),
        )
    if not text[start:end].strip():
        raise InvalidInput(
            message("A claim cannot stand on white space."), message("Select the words that it stands on.")
        )


def _given(work: UnitOfWork, fields: ClaimFields) -> dict[str, Any]:
    """Return the columns that an act sets; a new status brings who set it, when, and from which codebook."""
    values = {key: value.strip() if isinstance(value, str) else value for key, value in fields.given.items()}
    check_words(values.values())
    for key, value in values.items():
        check_value(CLAIM_FIELDS[key], value)
    if "status" in values:
        settled = work.codebook.is_settled(values["status"], to_give=True)
        values["checked_by"] = work.person_id if settled else None
        values["checked_at"] = now() if settled else None
        values["codebook_version"] = work.codebook.latest_version()
    return values


def check_value(field: FieldSpec, value: Any) -> None:
    """Raise InvalidInput where a field can't hold a value."""
    if field.kind is FieldKind.DATE and value:
        check_date(value)
    if field.choices is not None and str(value) not in field.choices:
        known = ", ".join(one for one in field.choices if one)
        raise InvalidInput(
            message("There is no {name} '{value}'.", name=field.name, value=value),
            message("It is one of: {known}.", known=known),
        )
