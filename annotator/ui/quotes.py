"""An article's words in quotation marks, where they are shown outside the article."""

from __future__ import annotations

from annotator.domain.quotation_marks import has_marks_of_its_own
from annotator.ui.i18n import tr


def in_marks(quote: str, most: int = 0) -> str:
    """Return a quote on one line in quotation marks, but for one that has marks of its own at an end.

    With `most`, no more of its characters than that.
    """
    words = " ".join(quote.split())
    short = words if not 0 < most < len(words) else words[: most - 1].rstrip() + "…"
    return short if has_marks_of_its_own(words) else tr("“{0}”").replace("{0}", short)
