"""Where a reader can be taken to. Not the way there: that is the workspace's."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Destination:
    """A place to go to: an article, and there a claim, or a span (code points, half-open; none where end is 0)."""

    article_id: str
    claim_id: str = ""
    start: int = 0
    end: int = 0
