"""For whom a report is and how much it says, and what follows: the one place that decides who may read what."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.dataset import CorrectionRow
from annotator.domain.documents import ExportClaim, ExportEvidence
from annotator.reporting.blocks import Audience, Length


@dataclass(frozen=True, slots=True)
class Choices:
    """What was chosen. `anonymous` says that people are numbered, so that no acts in words can be told.

    `only_corrections` leaves nothing but the corrections log, of the articles that have any.
    """

    audience: Audience = Audience.FILE
    length: Length = Length.FULL
    anonymous: bool = False
    only_corrections: bool = False

    @property
    def for_file(self) -> bool:
        return self.audience is Audience.FILE

    @property
    def full(self) -> bool:
        return self.length is Length.FULL

    @property
    def acts(self) -> bool:
        """Whether every act is told."""
        return self.for_file and self.full and not self.anonymous

    def shows(self, claim: ExportClaim) -> bool:
        """Tell whether a claim is reported: to the public only what has been checked, by a check that holds."""
        return self.for_file or (claim.status is not None and claim.status.settled and not claim["void"])

    def shows_source(self, source: ExportEvidence) -> bool:
        """Tell whether a source is named. What is confidential is for no public, whatever the export takes."""
        return self.for_file or not source["confidential"]

    def shows_correction(self, correction: CorrectionRow) -> bool:
        """Tell whether a line of the corrections log is shown: to the public, what readers are to be told."""
        return self.for_file or bool(correction.public_note)
