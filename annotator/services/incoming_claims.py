"""Claims that come in with a text: matched with the codebook, put to their places, told of where that was not possible.

Marks of other programs and the claims of our own datasets are one thing here. Nothing that is there is overwritten: a
claim that the project has stays as it is, and only gets the places that it does not have yet. What came in is told in
the report; what the source could not say is for its reader to tell.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from annotator.analysis.labels import status_for
from annotator.domain.claim import CLAIM_FIELDS, IMPORTED, Anchor, Claim, ClaimFilter, Mention
from annotator.domain.codebook import Codebook
from annotator.domain.evidence import EVIDENCE_KINDS, MEDIA, EvidenceFields, without_file
from annotator.domain.ids import free_id, is_id, new_id
from annotator.domain.incoming import IncomingClaim, IncomingCorrection, IncomingRemark, IncomingTag
from annotator.domain.text import context
from annotator.errors import InvalidInput
from annotator.messages import message
from annotator.services.checks import partial_date
from annotator.services.claims import check_value
from annotator.services.evidence import checked_evidence
from annotator.services.incoming_tags import IncomingTags
from annotator.storage.stored_values import now
from annotator.storage.unit_of_work import UnitOfWork

_NAMED = 5


@dataclass(frozen=True, slots=True)
class Ground:
    """The text that claims come onto; `is_new` tells that it came in with them, so that it can have none yet.

    `note_ids` are the ids of its source notes, by those that the source gives them.
    """

    article_id: str
    revision_id: str
    text: str
    note_ids: Mapping[str, str] = field(default_factory=dict)
    is_new: bool = True


@dataclass(slots=True)
class Arrival:
    """What became of the claims that came with one text: how many stand on it now, and what is to be said."""

    claims: int = 0
    known: int = 0
    differing: int = 0
    labels: Counter[str] = field(default_factory=Counter)
    files: int = 0
    warnings: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Rows:
    """What is to be written, all of it at once at the end: one statement a table instead of one a row."""

    claims: list[dict[str, Any]] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    tags: list[tuple[str, str]] = field(default_factory=list)
    evidence: list[tuple[str, str, EvidenceFields]] = field(default_factory=list)
    comments: list[dict[str, Any]] = field(default_factory=list)
    corrections: list[dict[str, Any]] = field(default_factory=list)
    assessments: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)
    """By claim and person: one of each."""


class IncomingClaims:
    """Takes claims in one transaction. Nothing is written before `write`."""

    def __init__(self, work: UnitOfWork) -> None:
        self._work = work
        self._at = now()
        self._book: Codebook = work.codebook.get()
        self._version = work.codebook.latest_version()
        self._first = work.codebook.first_status()
        self._tags = IncomingTags(work, self._book)
        self._status_of_label: dict[str, str | None] = {}
        self._people: dict[str, str] = {}
        self._made: dict[str, set[tuple[str, int, int]]] = {}
        self._own = False
        self._rows = _Rows()

    def take(self, ground: Ground, claims: Iterable[IncomingClaim], about_tags: Iterable[IncomingTag] = ()) -> Arrival:
        """Take the claims whose mentions stand in a text; those that are there already are left as they are."""
        claims = list(claims)
        arrival = Arrival()
        self._tags.tell_of(about_tags)
        known = self._known_by_id(claims)
        like_them = _Known(()) if ground.is_new else _Known(self._work.claims.find(ClaimFilter(ground.article_id)))
        there = self._ids_there(claims)
        for claim in claims:
            self._take(ground, claim, known, like_them, there, arrival)
        arrival.warnings += self._tags.take_warnings()
        arrival.warnings += _words(arrival)
        return arrival

    def correct(self, article_id: str, corrections: Iterable[IncomingCorrection], *, own: bool = False) -> None:
        """Take lines of the corrections log of a text, but for those that say what is said there already.

        With `own` they keep their ids where no other line has them: for an article that came in under its own.
        """
        corrections = list(corrections)
        if not corrections:
            return
        said = {(one.fields.old, one.fields.new, one.fields.why) for one in self._work.corrections.about(article_id)}
        there = self._work.corrections.there([one.correction_id for one in corrections if one.correction_id])
        there |= {row["correction_id"] for row in self._rows.corrections}
        for one in corrections:
            if (one.old, one.new, one.why) in said:
                continue
            self._rows.corrections.append(
                {
                    "correction_id": free_id(one.correction_id if own else "", there),
                    "article_id": article_id,
                    "claim_id": one.claim_id or None,
                    "old": one.old,
                    "new": one.new,
                    "why": one.why,
                    "public_note": one.public_note,
                    "made_by": self._person(one.made_by),
                    "made_at": _time(one.made_at) or self._at,
                }
            )

    def write(self) -> None:
        """Write all that was taken."""
        rows, self._rows = self._rows, _Rows()
        self._tags.write()
        self._work.claims.add_many(rows.claims, rows.mentions, rows.tags, again=self._own)
        self._work.evidence.add_many(rows.evidence, again=self._own)
        self._work.comments.add_many(rows.comments)
        self._work.corrections.add_many(self._about_claims(rows.corrections))
        self._work.assessments.add_many(list(rows.assessments.values()))

    def _about_claims(self, corrections: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Return lines of the log without claims that are not there, now that all of this file's are."""
        named = self._work.claims.there([one["claim_id"] for one in corrections if one["claim_id"]])
        return [{**one, "claim_id": one["claim_id"] if one["claim_id"] in named else None} for one in corrections]

    # one claim

    def _take(
        self,
        ground: Ground,
        claim: IncomingClaim,
        known: Mapping[str, Claim],
        like_them: _Known,
        there: set[str],
        arrival: Arrival,
    ) -> None:
        claim_id = claim.claim_id if is_id(claim.claim_id) else ""
        self._own = self._own or bool(claim_id)
        if claim_id and (claim_id in known or claim_id in self._made):
            self._add_places(ground, claim, known.get(claim_id), there, arrival)
            return
        status, label, tags = self._rated(claim, arrival)
        wording = claim.fields.wording or _wording(claim)
        tag_ids = self._tags.ids_of(tags)
        if like_them.has(claim, wording, [self._tags.name_of(one) for one in tag_ids], label):
            arrival.known += 1
            return
        claim_id = claim_id or new_id()
        self._rows.claims.append(self._row(claim_id, claim, wording, status, label))
        self._rows.tags += [(claim_id, tag_id) for tag_id in tag_ids]
        self._made[claim_id] = set()
        self._place(ground, claim_id, claim, there)
        self._add_evidence(ground, claim_id, claim, there, arrival)
        self._rows.comments += [self._comment(claim_id, remark) for remark in claim.remarks]
        self._add_assessments(claim_id, claim, arrival)
        arrival.claims += 1

    def _add_places(
        self, ground: Ground, claim: IncomingClaim, stored: Claim | None, there: set[str], arrival: Arrival
    ) -> None:
        """Add the places of a claim that the project has, as far as it does not stand there."""
        if stored is not None:
            arrival.differing += _differs(claim, stored)
            self._made.setdefault(claim.claim_id, {(one.article_id, one.start, one.end) for one in stored.mentions})
        placed = self._place(ground, claim.claim_id, claim, there)
        arrival.claims += placed > 0
        arrival.known += not placed

    def _place(self, ground: Ground, claim_id: str, claim: IncomingClaim, there: set[str]) -> int:
        """Put a claim to its places; return how many of them are new."""
        places = self._made[claim_id]
        before = len(places)
        for one in claim.mentions:
            place = (ground.article_id, one.start, one.end)
            if place in places:
                continue
            places.add(place)
            prefix, suffix = context(ground.text, one.start, one.end)
            self._rows.mentions.append(
                Mention(
                    mention_id=free_id(one.mention_id, there),
                    claim_id=claim_id,
                    article_id=ground.article_id,
                    revision_id=ground.revision_id,
                    start=one.start,
                    end=one.end,
                    quote=ground.text[one.start : one.end],
                    prefix=prefix,
                    suffix=suffix,
                    anchor=Anchor.EXACT,
                    version=1,
                )
            )
        return len(places) - before

    def _row(self, claim_id: str, claim: IncomingClaim, wording: str, status: str, label: str) -> dict[str, Any]:
        kept = claim.kept
        values: dict[str, Any] = {key: 0 if spec.whole else "" for key, spec in CLAIM_FIELDS.items()}
        for key, value in claim.fields.given.items():
            stripped = value.strip() if isinstance(value, str) else value
            try:
                check_value(CLAIM_FIELDS[key], stripped)
            except InvalidInput:
                continue  # a value of another codebook's, or no date: unknown is better than wrong
            values[key] = stripped
        settled = self._work.codebook.is_settled(status)
        checker = kept.get("checked_by", "") if settled else ""
        return {
            **values,
            "claim_id": claim_id,
            "wording": wording,
            "status": status,
            "checked_by": self._person(checker) if checker else None,
            "checked_at": _time(kept.get("checked_at", "")) or None if settled else None,
            "created_at": _time(kept.get("created_at", "")) or self._at,
            "codebook_version": self._version,
            "void": kept.get("void", ""),
            "external_id": kept.get("external_id", "") or claim.external_id,
            "origin": "" if claim.mentions else IMPORTED,
            "source_title": kept.get("source_title", ""),
            "source_url": kept.get("source_url", ""),
            "source_label": label,
        }

    def _rated(self, claim: IncomingClaim, arrival: Arrival) -> tuple[str, str, tuple[str, ...]]:
        """Return the status that a claim gets, the source's own name for it where that is another, and its tags."""
        label = (claim.fields.status or "").strip()
        kept = claim.kept.get("source_label", "")
        if label:
            status = self._status(label)
            if status is None:
                arrival.labels[label] += 1
            named = status == label or kept
            return status or self._first, kept if named else label, claim.tags
        for tag in claim.tags:
            status = None if self._book.tag_named(tag) else self._status(tag)
            if status is not None:
                return status, "" if status == tag else tag, tuple(one for one in claim.tags if one != tag)
        return self._first, kept, claim.tags

    def _status(self, label: str) -> str | None:
        if label not in self._status_of_label:
            self._status_of_label[label] = status_for(label, self._book.statuses)
        return self._status_of_label[label]

    # what belongs to a claim

    def _add_evidence(
        self, ground: Ground, claim_id: str, claim: IncomingClaim, there: set[str], arrival: Arrival
    ) -> None:
        own = claim.evidence_ids or ("",) * len(claim.evidence)
        ids = {one: free_id(one, there) for one in own if one}
        for evidence_id, fields in zip(own, claim.evidence, strict=True):
            piece = _mended(
                replace(
                    fields,
                    independent_of=ids.get(fields.independent_of, ""),
                    source_note=ground.note_ids.get(fields.source_note, ""),
                )
            )
            if piece.attachment and not self._work.attachments.has(piece.attachment):
                arrival.files += 1
                piece = without_file(piece)
            try:
                self._rows.evidence.append((ids.get(evidence_id) or new_id(), claim_id, checked_evidence(piece)))
            except InvalidInput:
                continue  # it says nothing

    def _add_assessments(self, claim_id: str, claim: IncomingClaim, arrival: Arrival) -> None:
        """Let each person's own assessment of a claim be hers here as well, as far as the scale has its status."""
        for one in claim.assessments:
            status = self._status(one.status)
            if status is None:
                arrival.labels[one.status] += 1
                continue
            person_id = self._person(one.person)
            self._rows.assessments[claim_id, person_id] = {
                "assessment_id": new_id(),
                "claim_id": claim_id,
                "person_id": person_id,
                "status": status,
                "rationale": one.rationale.strip(),
                "assessed_at": _time(one.at) or self._at,
                "codebook_version": self._version,
            }

    def _comment(self, claim_id: str, remark: IncomingRemark) -> dict[str, Any]:
        return {
            "comment_id": new_id(),
            "article_id": None,
            "claim_id": claim_id,
            "person_id": self._person(remark.author),
            "text": remark.text,
            "created_at": _time(remark.at) or self._at,
        }

    def _person(self, name: str) -> str:
        name = " ".join(name.split())
        if not name:
            return self._work.person_id
        if name not in self._people:
            self._people[name] = self._work.person_named(name)
        return self._people[name]

    # what is there

    def _known_by_id(self, claims: Iterable[IncomingClaim]) -> dict[str, Claim]:
        wanted = [one.claim_id for one in claims if is_id(one.claim_id) and one.claim_id not in self._made]
        return {claim_id: self._work.claims.get(claim_id) for claim_id in self._work.claims.there(wanted)}

    def _ids_there(self, claims: Iterable[IncomingClaim]) -> set[str]:
        """Return the ids of mentions and evidence of these claims that others have by now."""
        places = [place.mention_id for claim in claims for place in claim.mentions if place.mention_id]
        sources = [evidence_id for claim in claims for evidence_id in claim.evidence_ids if evidence_id]
        taken = {place.mention_id for place in self._rows.mentions} if places else set()
        return taken | self._work.claims.mentions_there(places) | self._work.evidence.there(sources)


class _Known:
    """The claims that stand on a text already, by what makes a mark that comes again the same one."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        self._by_id: dict[str, set[str]] = defaultdict(set)
        self._alike: set[tuple[object, ...]] = set()
        for claim in claims:
            for one in claim.mentions:
                if claim.external_id:
                    self._by_id[claim.external_id].add(one.quote)
                self._alike.add((one.start, one.end, claim.wording, frozenset(claim.tags), claim.source_label))

    def has(self, claim: IncomingClaim, wording: str, tags: Iterable[str], label: str) -> bool:
        """Tell whether a mark is there: under its own name on these words, or just as it is, whoever made that."""
        if not claim.mentions:
            return False
        names = frozenset(tags)
        if claim.external_id and all(one.quote in self._by_id.get(claim.external_id, ()) for one in claim.mentions):
            return True
        return all((one.start, one.end, wording, names, label) in self._alike for one in claim.mentions)


def _words(arrival: Arrival) -> list[str]:
    """Return what is to be said of claims that came in."""
    said: list[str] = []
    for label, count in arrival.labels.most_common(_NAMED):
        said.append(
            message(
                "The scale has no status for '{label}' (%Ln claim(s)): it is kept as (its|their) label.",
                "",
                count,
                label=label,
            )
        )
    if arrival.known:
        said.append(
            message("%Ln claim(s) (is|are) there already: nothing about (it|them) was changed.", "", arrival.known)
        )
    if arrival.differing:
        said.append(
            message("Of claims that are there already, %Ln say(s) something else in the file.", "", arrival.differing)
        )
    if arrival.files:
        said.append(message("%Ln attached file(s) of evidence (is|are) not in the source.", "", arrival.files))
    return said


def _wording(claim: IncomingClaim) -> str:
    return " … ".join(" ".join(one.quote.split()) for one in claim.mentions)


def _differs(claim: IncomingClaim, stored: Claim) -> bool:
    given = {key: value for key, value in claim.fields.given.items() if key != "status"}
    return any(getattr(stored, key) != value for key, value in given.items())


def _mended(fields: EvidenceFields) -> EvidenceFields:
    """Return evidence with values that it may have: what is none of them is kept in its note."""
    changed: dict[str, Any] = {}
    note = [fields.note] if fields.note else []
    for key, allowed in (("kind", EVIDENCE_KINDS), ("medium", MEDIA)):
        if getattr(fields, key) not in allowed:
            note.append(getattr(fields, key))
            changed[key] = ""
    for key in ("published", "accessed"):
        try:
            if getattr(fields, key):
                partial_date(getattr(fields, key))
        except InvalidInput:
            note.append(f"{key}: {getattr(fields, key)}")
            changed[key] = ""
    return replace(fields, **changed, note="\n".join(note)) if changed else fields


def _time(stated: str) -> str:
    """Return a stated time as it is stored, in UTC; one without a zone is taken for UTC; empty where it is none."""
    if not stated:
        return ""
    try:
        moment = datetime.fromisoformat(stated)
    except ValueError:
        return ""
    moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    return moment.isoformat(timespec="microseconds").replace("+00:00", "Z")
