"""Words of somebody else in an article: where they stand, whose they are, and what tells so. Not how they are found."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.claim import Voice


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch of a text that gives somebody's words: code points [start, end), `text` is what stands there.

    In quotation marks, the span holds the marks, also where a quotation goes over several paragraphs; one that is
    interrupted ("..., he said, ...") is two with the same speaker. Indirect speech is the reported clause. `content`
    are the spans of the words themselves, without marks. `voice` is DIRECT (whole sentences), PARTIAL (a fragment in a
    sentence of the newsroom) or INDIRECT.

    `speaker` and `cue` (the word that tells of speaking) are empty where the text names none: then a fragment is a
    title, a term or a scare quote rather than speech. `pronoun` is the pronoun that stands for the speaker in the
    text; where it could not be told whose it is, the speaker is the pronoun itself. `attribution` is the span of the
    words that name speaker and cue.
    """

    start: int
    end: int
    text: str
    voice: Voice
    speaker: str = ""
    cue: str = ""
    pronoun: str = ""
    content: tuple[tuple[int, int], ...] = ()
    attribution: tuple[int, int] | None = None

    @property
    def is_resolved(self) -> bool:
        """Whether the speaker is known by more than a pronoun."""
        return bool(self.speaker) and self.speaker != self.pronoun
