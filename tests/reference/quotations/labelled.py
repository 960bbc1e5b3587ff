"""Reads the labelled pieces of news and compares them with what the rules find. The labels are told in README.md."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.analysis.quotations import quotations
from annotator.domain.quotation import Quotation
from tests.reference.score import Score

HERE = Path(__file__).resolve().parent
SET = [HERE / "news.toml", HERE / "tuned.toml", HERE / "unseen.toml"]


@dataclass(frozen=True)
class Labelled:
    """A quotation or a reported clause as somebody has labelled it."""

    text: str
    voice: str
    speaker: str


@dataclass(frozen=True)
class Piece:
    """A piece of news with its labels."""

    text: str
    labels: tuple[Labelled, ...]

    def pairs(self) -> Iterator[tuple[Labelled | None, Quotation | None]]:
        """Yield each label with what was found for it, then what was found for none."""
        found = {one.text: one for one in quotations(self.text)}
        for label in self.labels:
            yield label, found.pop(label.text, None)
        for one in found.values():
            yield None, one


@dataclass(frozen=True)
class VoicedScore(Score):
    """Counts of one voice; `named` are the labels with a speaker, `spoken` those whose speaker is right."""

    named: int = 0
    spoken: int = 0
    voiced: int = 0
    wrong: int = 0
    """Speakers who are named and did not say it."""

    @property
    def voices(self) -> float:
        return self.voiced / self.right if self.right else 1.0

    @property
    def speakers(self) -> float:
        return self.spoken / self.named if self.named else 1.0


def pieces_in(path: Path) -> list[Piece]:
    """Return the pieces of a file."""
    return [
        Piece(piece["text"], tuple(Labelled(**one) for one in piece["quotations"]))
        for piece in tomllib.loads(path.read_text(encoding="utf-8"))["piece"]
    ]


def measured(pieces: list[Piece]) -> dict[str, VoicedScore]:
    """Return the scores of direct and partial quotations, of indirect speech, and of all."""
    scores = {name: VoicedScore() for name in ("direct", "partial", "indirect", "over all")}
    for piece in pieces:
        for label, found in piece.pairs():
            voice = label.voice if label is not None else "" if found is None else found.voice.value.split()[0]
            score = VoicedScore(
                label is not None,
                found is not None,
                bool(label and found),
                bool(label and label.speaker),
                bool(label and label.speaker and found and found.speaker == label.speaker),
                bool(label and found and found.voice.value.startswith(label.voice)),
                bool(label and found and found.speaker and found.is_resolved and found.speaker != label.speaker),
            )
            scores[voice] = scores.get(voice, VoicedScore()) + score
            scores["over all"] += score
    return scores


def misses(pieces: list[Piece]) -> Iterator[str]:
    """Yield lines on what was missed, found wrongly, or given to another speaker."""
    for piece in pieces:
        for label, found in piece.pairs():
            if label is None and found is not None:
                yield f"+ {found.voice.value:9} {found.speaker!r}: {found.text}"
            elif label is not None and found is None:
                yield f"- {label.voice:9} {label.speaker!r}: {label.text}"
            elif label is not None and found is not None and label.speaker != found.speaker:
                yield f"~ {label.voice:9} {label.speaker!r}, not {found.speaker!r}: {label.text}"
