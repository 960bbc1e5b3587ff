"""How well places are found again in a new draft: `python -m benchmarks anchors`. See docs/anchoring.md.

For each way of editing: the share of the places that are found where they are, what was wrongly called exact or moved,
and the share of what is gone that is called lost; beside it the same of the rule of Hypothesis' client. Nothing is
timed here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from annotator.analysis.anchoring import Anchoring
from annotator.domain.anchoring import Anchored
from annotator.domain.claim import Anchor
from benchmarks.edited_drafts import Edits, Place, Text, Truth, edited, first_draft, places_in, truth_of
from benchmarks.quote_rule import quote_match

TEXTS = 200
SETS = {"tuned on": 0, "held out": 1_700_000}
"""The first seed of each set of texts. Nothing was chosen by looking at the second: see docs/anchoring.md."""

LINES: dict[str, Edits] = {
    "nothing edited": Edits(),
    "5 % slips of the pen": Edits(typos=0.05),
    "10 % of words edited": Edits(words=0.10),
    "25 % of words edited": Edits(words=0.25),
    "20 % of sentences rewritten": Edits(rewritten=0.2),
    "a third of paragraphs moved": Edits(moved=1 / 3),
    "the same, 10 % of words edited": Edits(moved=1 / 3, words=0.10),
    "15 % of sentences moved": Edits(moved_sentences=0.15),
    "paragraphs split and merged": Edits(split=0.3, merged=0.3),
    "20 % of paragraphs cut": Edits(cut=0.2),
    "15 % of sentences cut": Edits(cut_sentences=0.15),
    "all of it": Edits(0.08, 0.02, 0.05, 0.05, 0.15, 0.03, 0.1, 0.1, 0.05),
}


@dataclass(slots=True)
class Tally:
    """What was counted of one rule on one line."""

    counts: Counter[str] = field(default_factory=Counter)

    def add(self, found: Anchored, truth: Truth) -> None:
        """Count one place: it stays where at least half of its letters are alive, and is gone where nothing is."""
        counts = self.counts
        counts["all"] += 1
        right = _is_right(found, truth) or truth.has_twin_at(found.span)
        if truth.outer is None:
            counts["gone"] += 1
            counts["gone, lost"] += found.span is None
        elif truth.share >= 0.5:
            counts["stays"] += 1
            counts["stays, right"] += right
            counts["stays, lost"] += found.span is None
        for anchor in (Anchor.EXACT, Anchor.MOVED):
            if found.anchor is anchor:
                counts[anchor.value] += 1
                counts[f"wrong {anchor.value}"] += not (right and truth.is_the_same(found.span))
        counts["wrong changed"] += found.anchor is Anchor.CHANGED and not right and found.span is not None

    def share(self, part: str, whole: str) -> float | None:
        """Return a part of a whole, None where there is no whole."""
        return self.counts[part] / self.counts[whole] if self.counts[whole] else None

    @property
    def figures(self) -> dict[str, float | int | None]:
        """Return what the table shows, by name."""
        return {
            "right": self.share("stays, right", "stays"),
            "wrong_exact": self.counts["wrong exact"],
            "wrong_moved": self.counts["wrong moved"],
            "wrong_moved_share": self.share("wrong moved", "all"),
            "wrong_changed": self.counts["wrong changed"],
            "lost_of_gone": self.share("gone, lost", "gone"),
            "lost_of_stays": self.share("stays, lost", "stays"),
            "mentions": self.counts["all"],
            "gone": self.counts["gone"],
        }


def _is_right(found: Anchored, truth: Truth) -> bool:
    """All that is alive is in it, and nothing but what stands for the place: marks at its ends don't count.

    So is what says the same within the place: of "the the court", nobody can say which "the" was put in.
    """
    if found.span is None or truth.outer is None:
        return False
    start, end = found.span
    if truth.outer[0] <= start and end <= truth.outer[1] and truth.is_the_same(found.span):
        return True
    inner = truth.inner or truth.outer
    return truth.outer[0] - 2 <= start <= inner[0] and inner[1] <= end <= truth.outer[1] + 2 and start < end


def measured(texts: int = TEXTS, lines: Sequence[str] = tuple(LINES), first: int = 0) -> dict[str, tuple[Tally, Tally]]:
    """Return, by line, what was counted of our rule and of the other one."""
    found = {name: (Tally(), Tally()) for name in lines}
    for seed in range(first, first + texts):
        old = first_draft(seed)
        places = places_in(old, seed)
        for name in lines:
            new = edited(old, LINES[name], seed)
            _compare(old, new, places, found[name])
    return found


def _compare(old: Text, new: Text, places: Sequence[Place], tallies: tuple[Tally, Tally]) -> None:
    anchoring = Anchoring(old.text, new.text)
    for place in places:
        truth = truth_of(place, old, new)
        tallies[0].add(anchoring.of(place.start, place.end), truth)
        span = quote_match(old.text, place.start, place.end, new.text)
        tallies[1].add(_as_anchored(span, old, new, place), truth)


def _as_anchored(span: tuple[int, int] | None, old: Text, new: Text, place: Place) -> Anchored:
    """Say of what the other rule found what ours would: it knows no difference between exact and moved."""
    if span is None:
        return Anchored(Anchor.LOST, None)
    same = new.text[slice(*span)] == old.text[place.start : place.end]
    return Anchored(Anchor.EXACT if same else Anchor.CHANGED, span)


def run(texts: int = TEXTS, only: Sequence[str] = ()) -> list[dict[str, Any]]:
    """Print the table for each set of texts; return its figures."""
    lines = [name for name in LINES if not only or any(word in name for word in only)]
    results: list[dict[str, Any]] = []
    for title, first in SETS.items():
        print(f"\n{title}: {texts} texts, {texts * 20:,} mentions a line      (right, lost: shares; wrong: how many)")
        print(f"{'':32} {'right':>15} {'wrong exact':>13} {'wrong moved':>13} {'wrong changed':>14} {'gone, lost':>15}")
        print(
            f"{'':32} {'ours   theirs':>15} {'ours theirs':>13} {'ours':>13} {'ours theirs':>14} {'ours   theirs':>15}"
        )
        for name, (ours, theirs) in measured(texts, lines, first).items():
            mine, other = ours.figures, theirs.figures
            print(
                f"{name:32} {_share(mine['right'])} {_share(other['right'])}"
                f" {mine['wrong_exact']:>6} {other['wrong_exact']:>6} {mine['wrong_moved']:>13}"
                f" {mine['wrong_changed']:>7} {other['wrong_changed']:>6}"
                f" {_share(mine['lost_of_gone'])} {_share(other['lost_of_gone'])}",
                flush=True,
            )
            results.append({"name": f"anchors: {name}", "set": title, "ours": mine, "quote_rule": other})
    return results


def _share(value: float | int | None) -> str:
    return f"{'-':>7}" if value is None else f"{value:7.4f}"
