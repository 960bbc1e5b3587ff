"""What readers of annotated datasets share: a mark as a claim, and the words for what a format could not say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from annotator.domain.claim import ClaimFields
from annotator.domain.incoming import IncomingClaim, IncomingMention, IncomingRemark
from annotator.errors import UnreadableSource
from annotator.importing.format import InputFile
from annotator.messages import message

_NAMED = 5
_SHOWN = 40


def mark(
    start: int,
    end: int,
    labels: Sequence[str] = (),
    *,
    quote: str = "",
    external_id: str = "",
    fields: ClaimFields | None = None,
    remarks: Sequence[IncomingRemark] = (),
) -> IncomingClaim:
    """Return a mark on one place as a claim: its words are the claim's wording, its labels are tags."""
    return marks([(start, end, quote)], labels, external_id=external_id, fields=fields, remarks=remarks)


def marks(
    places: Sequence[tuple[int, int, str]],
    labels: Sequence[str] = (),
    *,
    external_id: str = "",
    fields: ClaimFields | None = None,
    remarks: Sequence[IncomingRemark] = (),
) -> IncomingClaim:
    """Return a mark on several places as a claim; of each its start, its end, and its words where they are stated."""
    return IncomingClaim(
        fields or ClaimFields(),
        tuple(IncomingMention(*place) for place in places),
        tags=tuple(dict.fromkeys(label for label in labels if label.strip())),
        external_id=external_id,
        remarks=tuple(one for one in remarks if one.text.strip()),
    )


class Untold:
    """What a format says and a claim does not hold, counted; `words` are the warnings about it."""

    def __init__(self) -> None:
        self._relations = 0
        self._whole: Counter[str] = Counter()
        self._attributes: Counter[str] = Counter()
        self._predictions = 0
        self._rejected = 0
        self._unclear = 0

    def relation(self) -> None:
        """Count a relation between two marks."""
        self._relations += 1

    def whole_text(self, label: str) -> None:
        """Count a label of the whole text."""
        self._whole[_short(label)] += 1

    def attribute(self, name: str) -> None:
        """Count a value that is said of a mark beside its labels."""
        self._attributes[_short(name)] += 1

    def prediction(self) -> None:
        """Count a mark that a model has made."""
        self._predictions += 1

    def rejected(self, count: int = 1) -> None:
        """Count marks that somebody has rejected."""
        self._rejected += count

    def unclear(self) -> None:
        """Count a mark that is malformed."""
        self._unclear += 1

    def words(self) -> tuple[str, ...]:
        """Return the warnings."""
        said: list[str] = []
        if self._whole:
            said.append(
                message(
                    "What was said of the whole text and not of words in it was left out: {names}.",
                    names=_names(self._whole),
                )
            )
        if self._relations:
            said.append(message("%Ln relation(s) between marks (was|were) left out.", "", self._relations))
        if self._attributes:
            said.append(message("What else was said of marks was left out: {names}.", names=_names(self._attributes)))
        if self._predictions:
            said.append(
                message("%Ln mark(s) of a model, which nobody has made, (was|were) left out.", "", self._predictions)
            )
        if self._rejected:
            said.append(message("%Ln mark(s) that (was|were) rejected (was|were) left out.", "", self._rejected))
        if self._unclear:
            said.append(message("%Ln mark(s) without a place or a label (was|were) left out.", "", self._unclear))
        return tuple(said)


def no_articles(file: InputFile, fmt: str) -> UnreadableSource:
    """Return the words for a file of a format that holds nothing to read."""
    return UnreadableSource(
        message("{name} holds no text ({format}).", name=file.name, format=fmt),
        message("Export it again, with the texts."),
    )


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"


def _names(counted: Counter[str]) -> str:
    named = ", ".join(name for name, _ in counted.most_common(_NAMED))
    return f"{named}, …" if len(counted) > _NAMED else named


_STATUS = frozenset({"status", "verdict", "rating", "veracity", "truth", "truthlabel", "factuality", "assessment"})
_RATIONALE = frozenset({"rationale", "comment", "note", "memo", "justification", "explanation"})


def said_of(name: str, value: str) -> tuple[str, str]:
    """Return what a named value says of a claim: its `status`, a `rationale`, or something else that is a `tag`."""
    key = "".join(one for one in name.casefold() if one.isalnum())
    if value.strip():
        if key in _STATUS:
            return "status", value.strip()
        if key.removesuffix("s") in _RATIONALE:
            return "rationale", value
    return "tag", value


_LABEL = ("label", "value", "category", "class", "type", "tag", "identifier", "code")


def label_of(values: Mapping[str, str]) -> str:
    """Return which of the named values of a mark is its label: the first that is called so, or the only one."""
    by_name = {name.casefold(): value for name, value in values.items() if value.strip()}
    named = next((by_name[name] for name in _LABEL if name in by_name), "")
    tags = [value for name, value in by_name.items() if said_of(name, value)[0] == "tag"]
    return named or (tags[0] if len(tags) == 1 else "")
