"""Makes a reading of a page: what word processors exported is read whole, of other pages the article is found."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.importing.format import Reading
from annotator.importing.pages.content import around
from annotator.importing.pages.elements import tag_of
from annotator.importing.pages.metadata import stated
from annotator.importing.pages.parsing import Page
from annotator.importing.pages.references import find_references
from annotator.importing.pages.saving import saved_at
from annotator.importing.pages.walking import Walker
from annotator.importing.web_addresses import host_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_SAVED_FROM = re.compile(r"saved from url=\(\d+\)(\S+)|Page saved with SingleFile\s+url:\s*(\S+)", re.IGNORECASE)
_PROCESSORS = re.compile(
    r"microsoft (?:word|excel|powerpoint)|libreoffice|openoffice|pandoc|apple cocoa|pages|scrivener", re.IGNORECASE
)
_FROM_GOOGLE = re.compile(
    r"docs-internal-guid|#cmnt|#ftnt|lst-kix_|doc-content|google\.com/url\?q=[^\"']*?&amp;source=editors"
)
_FROM_WORD = re.compile(r"urn:schemas-microsoft-com:office:word|class=[\"']?Mso")


def is_draft(page: Page) -> bool:
    """Tell whether a word processor wrote a page: then all of it is the author's."""
    for meta in page.root.iter("meta"):
        if (meta.get("name") or "").lower() == "generator" and _PROCESSORS.search(meta.get("content") or ""):
            return True
    source = page.decoded.text
    return bool(_FROM_WORD.search(source) or _FROM_GOOGLE.search(source))


def reading_of(page: Page, *, saved_from: str = "", whole: bool = False) -> Reading:
    """Return what a page holds. `saved_from` is the address it came from; of a `whole` page nothing is cut."""
    if found := _SAVED_FROM.search(page.head):
        saved_from = saved_from or found[1] or found[2]
    draft = whole or is_draft(page)
    base = _base(page.root, saved_from)
    known = stated(page.root, base, saved_from)
    base = base or known.metadata.url
    body = next((one for one in page.root.iter("body")), page.root)
    references = find_references(body)
    regions = {} if draft else around(body, host_of(base))
    walked = Walker(references, regions, base).walk(body)
    return Reading(
        walked.text,
        metadata=known.metadata,
        cuts=walked.cuts,
        notes=walked.notes,
        tracked=walked.changes,
        left_out=walked.left_out,
        warnings=(*page.decoded.warnings, *known.warnings),
        encoding=page.decoded.encoding,
        clean=not draft,
        stated=known.places,
        saved=saved_at(page),
    )


def _base(root: _Element, saved_from: str) -> str:
    """Return what the links of a page start from, where the page says so."""
    for base in root.iter("base"):
        href = (base.get("href") or "").strip()
        if href.startswith(("http:", "https:")):
            return href
    for link in root.iter("link"):
        href = (link.get("href") or "").strip()
        if tag_of(link) and (link.get("rel") or "").lower() == "canonical" and href.startswith(("http:", "https:")):
            return saved_from or href
    return saved_from
