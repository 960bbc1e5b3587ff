"""Where the places of a text stand in its next draft, and what changed between the two. Pure: nothing is stored.

`Anchoring` is the door: it aligns two texts once, then answers for each place and for the texts as a whole.
"""

from __future__ import annotations

from annotator.analysis.anchoring.anchoring import Anchoring
from annotator.analysis.anchoring.differing import differing_words

__all__ = ["Anchoring", "differing_words"]
