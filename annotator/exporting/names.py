"""Names of files for articles, safe on all systems: what a title may be called in a folder or an archive."""

from __future__ import annotations

import re
import unicodedata

from annotator.domain.dataset import ArticleRow

_LONGEST = 80
_MOST_BYTES = 120
"""With a suffix and the name of a folder before it well below what any file system takes (143 in an encrypted one)."""
_DROPPED = re.compile("[\u034f\ufe00-\ufe0f\U000e0100-\U000e01ef]")
"""Marks that nobody sees: variation selectors and the joiner."""
_DEVICE = re.compile(r"(?:con|prn|aux|nul|clock|conin|conout|(?:com|lpt)[0-9])", re.IGNORECASE)
_ID_SHOWN = 8


class Names:
    """The names given so far: no two are the same, also where case or the form of letters does not count."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def of(self, article: ArticleRow) -> str:
        """Return the name for an article, without a suffix; where it is taken, the end of the article's id follows."""
        name = safe_name(article.title)
        if _alike(name) in self._taken:
            name = f"{name}-{article.article_id[-_ID_SHOWN:]}"
        if _alike(name) in self._taken:
            name = f"{name[:-_ID_SHOWN]}{article.article_id}"
        self._taken.add(_alike(name))
        return name


def safe_name(title: str) -> str:
    """Return a title in letters, digits, `_` and hyphens, of all scripts: nothing in it means something to a system.

    Not a name of a Windows device, no dot and no hyphen at its ends, no control of direction; never empty.
    """
    name = "-".join(_readable(unicodedata.normalize("NFC", _DROPPED.sub("", title))).split())[:_LONGEST]
    while len(name.encode()) > _MOST_BYTES:
        name = name[:-1]
    name = name.strip("-_")
    if _DEVICE.fullmatch(unicodedata.normalize("NFKC", name)):
        return f"article-{name}"
    return name or "article"


def _readable(title: str) -> str:
    """Return a title with a space for each character that is no letter, digit or mark on one."""
    kept: list[str] = []
    for one in title:
        on_letter = kept and kept[-1] != " " and unicodedata.category(one)[0] == "M"
        kept.append(one if one == "_" or one.isalnum() or on_letter else " ")
    return "".join(kept)


def _alike(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()
