"""A report as a PDF: tagged (PDF/UA-1), with bookmarks, its fonts inside. Its looks are `resources/report/report.typ`.

The template is given the blocks as JSON, so that no text of anybody's is ever markup. The pages are set in a process of
their own (`pdf_process.py`): the library keeps whatever it has once set, a hundred megabytes a report, until it ends.
"""

from __future__ import annotations

import re
from typing import Any

from annotator.domain.progress import Progress
from annotator.errors import Cancelled, EnvironmentFault
from annotator.messages import message
from annotator.reporting import pdf_process
from annotator.reporting.blocks import ArticleReport, Report

_LONGEST_PART = 1_200
_UNSHOWN = re.compile(rb"\\(?:u00[01][0-9a-f]|.)|\x7f|\xc2[\x80-\x9f]|\xef\xbb\xbf|\xef\xbf[\xb9-\xbb\xbe\xbf]")
"""What has no letter to show, in JSON: controls and marks of order. A backslash is read with what it escapes."""
_PARTS = ("audience", "length", "language", "right_to_left", "labels", "statuses", "front")


def pdf(report: Report, progress: Progress) -> bytes:
    """Return a report as a PDF. Raises Cancelled, EnvironmentFault."""
    answer = pdf_process.typeset(data_of(report), progress)
    if progress.cancelled:
        raise Cancelled
    if answer is None:
        raise EnvironmentFault(
            message("The report could not be set as one PDF: it takes more memory than this machine gives it."),
            message("Choose fewer articles, or export it as a web page."),
        )
    if answer.fault:
        raise EnvironmentFault(
            message("The report could not be set as a PDF: {fault}", fault=answer.fault),
            message("Export it as a web page, and print that from a browser."),
        )
    return answer.content


def parts(quote: str) -> tuple[str, ...]:
    """Return a quote in parts, none of which is parted between two pages: so each can be read again as it was set."""
    found = []
    while len(quote) > _LONGEST_PART:
        cut = quote.rfind(" ", 1, _LONGEST_PART) + 1 or _LONGEST_PART
        found.append(quote[:cut])
        quote = quote[cut:]
    return (*found, quote)


def data_of(report: Report) -> bytes:
    """Return a report as the template takes it: JSON with the names of the blocks."""
    import msgspec

    data = {name: getattr(report, name) for name in _PARTS}
    data["articles"] = [_article(one) for one in report.articles]
    data["back"] = report.back()
    return _UNSHOWN.sub(_shown, msgspec.json.encode(data, enc_hook=_plain))


def _article(article: ArticleReport) -> dict[str, Any]:
    """Return an article with the parts of its quotes."""
    import msgspec

    data: dict[str, Any] = msgspec.to_builtins(article, enc_hook=_plain)
    for claim in data["claims"]:
        for place in claim["places"]:
            place["parts"] = parts(place["quote"])
    return data


def _shown(found: re.Match[bytes]) -> bytes:
    escape = found[0]
    kept = escape.startswith(b"\\") and escape[1:2] not in b"ubf"
    return escape if kept else "\ufffd".encode()


def _plain(value: Any) -> str:
    """Return a text that remembers where it comes from as a plain one, as JSON has it."""
    if isinstance(value, str):
        return str(value)
    raise NotImplementedError(f"{type(value).__name__} is no part of a report")
