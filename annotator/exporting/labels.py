"""What marks are labelled: by the status of their claim, by its tags, or all alike (the option `scheme`).

Many formats hold a label only in letters of their own; what it is called there is decided here, once for an export.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from annotator.domain.documents import ExportClaim, ExportDocument
from annotator.exporting.format import Export
from annotator.exporting.losses import Loss, lost
from annotator.exporting.options import SCHEME, Options
from annotator.messages import message

CLAIM = "Claim"
"""The label of a mark whose claim has none by the scheme."""
_NO_IDENTIFIER = re.compile(r"[^A-Za-z0-9_-]+")
LONGEST_IDENTIFIER = 60
_RENAMED = message(
    "This format does not allow all letters and signs of its label, or not so many: it is written otherwise."
)
_ONE_ONLY = message("A mark has one label in this format: the first of the claim's tags.")

Held = Callable[[str], str]
"""Returns a label as a format can hold it; itself where it can."""


@dataclass(frozen=True, slots=True)
class Label:
    """A label as it is in the codebook, and what it is called in a format; `colour` is #rrggbb, `definition` words."""

    text: str
    name: str
    colour: str = ""
    definition: str = ""


class Labels:
    """The labels of an export by their scheme, in the codebook's order, each with a name that no other one has.

    `scheme` is another one than the chosen one; a name has `longest` characters at most, and is none of `reserved`.
    """

    def __init__(
        self,
        export: Export,
        held: Held,
        *,
        scheme: str = "",
        longest: int = LONGEST_IDENTIFIER,
        reserved: Iterable[str] = (),
    ) -> None:
        self._held = held
        self._longest = longest
        self._taken = {name.casefold() for name in reserved}
        self._named: dict[str, Label] = {}
        self._scheme = scheme or export.options.text(SCHEME.key)
        if self._scheme == "status":
            for status in export.scale():
                self._add(status.key, status.tint, status.definition)
        elif self._scheme == "tag":
            for tag in export.tags():
                self._add(tag.name, tag.colour or "", tag.definition or "")
        if not scheme and self._scheme != "status":
            self._add(CLAIM)

    def __iter__(self) -> Iterator[Label]:
        """Yield them."""
        return iter(self._named.values())

    def of(self, claim: ExportClaim) -> tuple[str, ...]:
        """Return the names of a claim's labels; there is at least one."""
        return tuple(self.name(text) for text in labels(claim, self._scheme))

    def name(self, text: str) -> str:
        """Return what a label is called."""
        if text not in self._named:
            self._add(text)
        return self._named[text].name

    def _add(self, text: str, colour: str = "", definition: str = "") -> None:
        name = stem = self._held(text)
        number = 1
        while name.casefold() in self._taken:
            number += 1
            ending = f"_{number}"
            name = f"{stem[: self._longest - len(ending)]}{ending}"
        self._taken.add(name.casefold())
        self._named.setdefault(text, Label(text, name, colour, definition))


def labels(claim: ExportClaim, scheme: str) -> tuple[str, ...]:
    """Return the labels of a claim as they are in the codebook."""
    if scheme == "status":
        return (str(claim["status"]),)
    if scheme == "tag" and claim.tags:
        return tuple(tag.name for tag in claim.tags)
    return (CLAIM,)


def identifier(label: str) -> str:
    """Return a label in ASCII letters, digits, `_` and `-`: what formats allow that have labels as bare words."""
    plain = unicodedata.normalize("NFKD", label).encode("ascii", "ignore").decode()
    name = _NO_IDENTIFIER.sub("_", plain)[:LONGEST_IDENTIFIER].strip("_")
    return name if label == name or any(map(str.isalpha, name)) else f"label_{name}".rstrip("_")


def label_losses(document: ExportDocument, options: Options, held: Held, *, one_only: bool) -> Iterator[Loss]:
    """Yield the claims, each where it is first met, whose labels a format holds otherwise or not all of."""
    scheme = options.text(SCHEME.key)
    for claim_id in document.first_met:
        mine = labels(document.claims[claim_id], scheme)
        written = mine[:1] if one_only else mine
        if any(held(label) != label for label in written):
            yield lost("label", claim_id, _RENAMED)
        if len(written) < len(mine):
            yield lost("label", claim_id, _ONE_ONLY)
