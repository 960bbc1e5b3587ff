"""Where the claims of a source come down: on the article that came with them, or on one that the project has.

What becomes of a claim there is `incoming_claims`'.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from annotator.domain.article import Metadata, Revision
from annotator.domain.incoming import Incoming
from annotator.errors import UnreadableSource
from annotator.importing.format import Unit
from annotator.importing.quote_places import place_words, placed_on, unit_words
from annotator.messages import message
from annotator.services.incoming_claims import Arrival, Ground, IncomingClaims
from annotator.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Landed:
    """The article that claims came onto, as the report needs it."""

    article_id: str
    metadata: Metadata
    text_sha256: str
    chars: int


class Landing:
    """The claims that come in with one transaction."""

    def __init__(self, work: UnitOfWork) -> None:
        self._work = work
        self._claims: IncomingClaims | None = None

    def on_new(self, article_id: str, revision_id: str, article: Incoming, notes: Sequence[str]) -> Arrival:
        """Take the claims of an article that came with them; `notes` are the ids that its source notes got."""
        if not article.claims and not article.corrections:
            return Arrival()
        taking = self._taking()
        note_ids = {note.note_id: new for note, new in zip(article.notes, notes, strict=True) if note.note_id}
        ground = Ground(article_id, revision_id, article.draft.text, note_ids)
        arrival = taking.take(ground, article.claims, article.tags)
        taking.correct(article_id, article.corrections, own=article_id == article.article_id)
        return arrival

    def on_draft(self, revision: Revision, article: Incoming, note_ids: Mapping[str, str]) -> Arrival:
        """Take the claims of a new draft, whose text the revision is; those that the article has stay as they are.

        `note_ids` are the ids of its source notes, by those that the source gives them.
        """
        if not article.claims and not article.corrections:
            return Arrival()
        taking = self._taking()
        ground = Ground(revision.article_id, revision.revision_id, revision.text, note_ids, is_new=False)
        arrival = taking.take(ground, article.claims, article.tags)
        taking.correct(revision.article_id, article.corrections)
        return arrival

    def again(self, article_id: str, article: Incoming) -> tuple[Landed, Arrival]:
        """Take the claims of a text that the project has: as it came, cleaned, or in an earlier revision.

        Their places are then in the text as it is there now: where it differs, they are found by their words.
        """
        revision = self._work.articles.revision(article_id)
        landed = Landed(article_id, self._work.articles.get(article_id).metadata, revision.sha256, len(revision.text))
        if not article.claims and not article.corrections:
            return landed, Arrival()
        claims = article.claims
        said: list[str] = [message("The project has this text already: the claims came onto it.")]
        if revision.text != article.draft.text:
            placed = placed_on(revision.text, claims, Unit.CODE_POINTS)
            claims = placed.claims
            said += place_words(placed.by_quote, placed.lost)
        taking = self._taking()
        note_ids = {note.note_id: note.note_id for note in self._work.source_notes.of_article(article_id)}
        ground = Ground(article_id, revision.revision_id, revision.text, note_ids, is_new=False)
        arrival = taking.take(ground, claims, article.tags)
        taking.correct(article_id, article.corrections)
        if arrival.claims:
            arrival.warnings[:0] = said
        return landed, arrival

    def by_address(self, article: Incoming) -> tuple[Landed, Arrival]:
        """Take marks that came without a text. Raises UnreadableSource where not just one article has their address."""
        found = self._work.articles.with_address(article.onto)
        if len(found) != 1:
            raise _no_single_article(article, len(found))
        revision = self._work.articles.revision(found[0])
        landed = Landed(found[0], self._work.articles.get(found[0]).metadata, revision.sha256, len(revision.text))
        placed = placed_on(revision.text, article.claims)
        ground = Ground(found[0], revision.revision_id, revision.text, is_new=False)
        arrival = self._taking().take(ground, placed.claims, article.tags)
        stated = any(mention.start >= 0 for claim in article.claims for mention in claim.mentions)
        unit = (
            unit_words(placed.unit)
            if stated
            else message("It states no positions: the places were found by the words.")
        )
        arrival.warnings[:0] = [unit, *place_words(placed.by_quote if stated else 0, placed.lost)]
        if placed.unsure:
            arrival.warnings.insert(
                1,
                message(
                    "%Ln mark(s) (states|state) no words: whether (it|they) (stands|stand) right nobody can tell.",
                    "",
                    placed.unsure,
                ),
            )
        return landed, arrival

    def write(self) -> None:
        """Write what was taken so far."""
        if self._claims is not None:
            self._claims.write()

    def _taking(self) -> IncomingClaims:
        # most texts bring no claims: the codebook is asked for when the first one comes
        if self._claims is None:
            self._claims = IncomingClaims(self._work)
        return self._claims


def _no_single_article(article: Incoming, found: int) -> UnreadableSource:
    address = article.onto
    if not found:
        return UnreadableSource(
            message(
                "{name}: no article of the project has the address {address}.",
                name=article.draft.source_name,
                address=address,
            ),
            message("Import the article first, or put its address into its details."),
        )
    return UnreadableSource(
        message(
            "{name}: {found} articles have the address {address}.",
            name=article.draft.source_name,
            found=found,
            address=address,
        ),
        message("Leave the address in the details of the one that is meant only."),
    )
