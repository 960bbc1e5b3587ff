"""What a report says of the claims of an article: each under its number, with its places, rating and sources."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from annotator.domain.chronicle import Phrasing
from annotator.domain.claim import CLAIM_FIELDS
from annotator.domain.dataset import MentionRow
from annotator.domain.documents import ExportClaim, ExportDocument, ExportEvidence
from annotator.domain.evidence import Stance
from annotator.messages import message
from annotator.reporting.blocks import Change, ClaimEntry, Fact, Place, Source
from annotator.reporting.desk import Desk
from annotator.reporting.references import reference

_IN_THE_MARGIN = 90
"""Code points of a claim beside the text; all of it stands in the list."""
_STANCES = tuple(Stance)


class Claims:
    """The claims of an article; `documents` are its texts, of which the last is the current one."""

    def __init__(
        self,
        documents: Sequence[ExportDocument],
        mentions: Sequence[MentionRow],
        numbers: Mapping[str, int],
        desk: Desk,
    ) -> None:
        self._desk, self._wording, self._choices = desk, desk.wording, desk.choices
        self._short = Phrasing(length=_IN_THE_MARGIN).shortened
        self._claims: dict[str, ExportClaim] = {}
        self._places: dict[str, list[Place]] = defaultdict(list)
        revision = documents[-1].revision.number
        for row in mentions:
            self._places[row.claim_id].append(_place(row, revision))
        for document in documents:
            self._claims |= document.claims
            if not document.current and self._choices.for_file:
                self._lost(document)
        self._numbers = dict(numbers)
        for claim_id in self._places:
            self._numbers.setdefault(claim_id, len(self._numbers) + 1)

    def _lost(self, document: ExportDocument) -> None:
        number = document.revision.number
        gone = message("These words stood in draft {number}, and are gone.", number=number)
        for row in document.mentions:
            if self._choices.shows(document.claims[row.claim_id]):
                self._places[row.claim_id].append(_place(row, number, self._wording.say(gone)))

    def entries(self) -> Iterator[ClaimEntry]:
        """Yield the claims by their numbers."""
        for claim_id, number in sorted(self._numbers.items(), key=lambda one: one[1]):
            yield self._entry(number, self._claims[claim_id])

    def _entry(self, number: int, claim: ExportClaim) -> ClaimEntry:
        say, full = self._wording.say, self._choices.full
        void = claim["void"] or ""
        status_words = claim.status.label if claim.status else claim["status"]
        correction = claim["correction"] or ""
        places = tuple(self._places[claim.claim_id])
        return ClaimEntry(
            number=number,
            claim_id=claim.claim_id,
            wording=claim["wording"],
            status=claim.status,
            status_words=status_words,
            places=places,
            rationale=claim["rationale"] or "",
            correction=Change(places[0].quote, correction, lines=self._answered(claim)) if correction else None,
            void=say(message("This check is void: {0}").replace("{0}", void)) if void else "",
            facts=tuple(self._facts(claim)) if full else (),
            sources=tuple(self._sources(claim)),
            note=self._short(claim["wording"]),
        )

    def _answered(self, claim: ExportClaim) -> tuple[Fact, ...]:
        """Return what the writer said of the correction: a matter of the desk, and of no reader."""
        field = CLAIM_FIELDS["correction_answer"]
        said = field.said(claim[field.key])
        say = self._wording.say
        return (Fact(say(field.label), say(said)),) if said and self._choices.for_file else ()

    def _facts(self, claim: ExportClaim) -> Iterator[Fact]:
        wording, say = self._wording, self._wording.say
        said = (claim["claimant"], claim["speaker_role"], wording.date(claim["said_at"]), claim["said_where"])
        checked = wording.date((claim["checked_at"] or "")[:10])
        who = self._desk.who(claim["checked_by"])
        pairs = (
            (message("Claimant"), ", ".join(filter(None, said))),
            (message("Tags"), ", ".join(tag.name for tag in claim.tags)),
            (message("Checked"), ", ".join(filter(None, (who, checked)))),
            (message("As of"), wording.date(claim["as_of"])),
            (message("Checked before"), " · ".join(filter(None, (claim["source_title"], claim["source_url"])))),
        )
        return (Fact(say(label), text) for label, text in pairs if text)

    def _sources(self, claim: ExportClaim) -> Iterator[Source]:
        shown = [one for one in claim.evidence if self._choices.shows_source(one)]
        for one in sorted(shown, key=lambda one: _STANCES.index(one["stance"])):
            stance = Stance(one["stance"])
            full = self._choices.full
            yield Source(
                stance,
                self._wording.say(stance.value),
                reference(one, self._wording),
                (one["quote"] or "") if full else "",
                tuple(self._of_source(one)) if full or one["evidence_id"] in self._desk.wrong_sources else (),
            )

    def _of_source(self, source: ExportEvidence) -> Iterator[Fact]:
        say = self._wording.say
        wrong = self._desk.wrong_sources.get(source["evidence_id"], "")
        pairs = [(message("Found wrong"), wrong), (message("Question"), source["question"])]
        if self._choices.for_file:
            pairs += [
                (message("Note"), source["note"]),
                (message("Interest"), source["interest"]),
                (message("File"), source["attachment_name"]),
                (message("Confidential"), say(message("yes")) if source["confidential"] else ""),
            ]
        return (Fact(say(label), text) for label, text in pairs if text)


def _place(row: MentionRow, revision: int, note: str = "") -> Place:
    return Place(row.mention_id, revision, row.start, row.end, row.quote, note)
