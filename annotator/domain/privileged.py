"""Remarks under privilege: what counsel advised on an article or a claim. They stay in the project, and have a log."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class PrivilegedRemark:
    """What `counsel` advised, or was asked; `person` wrote it down. `subject` is all that the log says of its content.

    It is on an article or on a claim; `about` is the title or the wording. Times are UTC.
    """

    remark_id: str
    article_id: str
    claim_id: str
    about: str
    person: str
    counsel: str
    subject: str
    text: str
    created_at: datetime
    version: int
