"""A source as a list of works cites it, after the style of the APA: author, date, title, place, publisher, addresses.

Nothing is made up: what is not known is left out, but for the date, in whose place "n.d." is said as the style has it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from annotator.domain.documents import ExportEvidence
from annotator.messages import message
from annotator.reporting.blocks import Reference, Run
from annotator.reporting.wording import Wording

_NO_DATE = message("n.d.", "in a list of works: no date")
_UNTITLED = message("Untitled source")
_STOPS = tuple(".?!…")
_WEB = re.compile(r"https?://[^\s\x00-\x20<>\"]+", re.IGNORECASE)


def reference(source: ExportEvidence, wording: Wording) -> Reference:
    """Return the reference of a piece of evidence. Where no author is known, its title begins it."""
    author = authors(source["author"] or "")
    dated = f"({wording.date(source['published']) or wording.say(_NO_DATE)})."
    title = source["title"] or source["attachment_name"] or source["url"] or wording.say(_UNTITLED)
    titled = [Run(title, italic=True), *_details(source, wording)]
    runs = [Run(f"{_stopped(author)} {dated} "), *titled] if author else [*titled, Run(f" {dated}")]
    return tuple(_joined([*runs, *_rest(source, wording)]))


def authors(names: str) -> str:
    """Return names that are parted by ";" as a reference has them: family names first, given names as initials."""
    each = [_author(name) for name in names.split(";") if name.strip()]
    return f"{', '.join(each[:-1])}, & {each[-1]}" if len(each) > 1 else "".join(each)


def _author(name: str) -> str:
    family, comma, given = (part.strip() for part in name.partition(","))
    if not comma or "," in given or not family or not given:
        return name.strip()
    return f"{family}, {' '.join(f'{part[0]}.' for part in given.split())}"


def _details(source: ExportEvidence, wording: Wording) -> list[Run]:
    place = f" ({source['place']})" if source["place"] else ""
    medium = f" [{wording.say(source['medium'])}]" if source["medium"] else ""
    return [Run(f"{place}{medium}.")]


def _rest(source: ExportEvidence, wording: Wording) -> Iterator[Run]:
    if source["publisher"]:
        yield Run(f" {_stopped(source['publisher'])}")
    for address, label in ((source["url"], ""), (source["archived_url"], message("Archived:"))):
        if address and address != source["title"]:
            yield Run(f" {wording.say(label)} " if label else " ")
            yield Run(address, address=address if _WEB.fullmatch(address) else "")
    if source["accessed"]:
        accessed = message("Accessed {day}.", day=wording.date(source["accessed"]))
        yield Run(f" {wording.say(accessed)}")


def _stopped(words: str) -> str:
    """Return words that end with a full stop or what stands for one."""
    words = words.strip()
    return words if words.endswith(_STOPS) else f"{words}."


def _joined(runs: Sequence[Run]) -> Iterator[Run]:
    """Yield runs without a full stop behind a title that ends with one."""
    before = ""
    for run in runs:
        if before.endswith(_STOPS) and run.text == ".":
            continue
        before = run.text
        yield run
