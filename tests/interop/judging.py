"""What a reader's answer is worth: what it lost though the writer told nothing, and though nobody knows of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

Answer = Mapping[str, Any]
"""What a script printed (`kit/interop.py`)."""


def failures(answer: Answer, limits: Mapping[str, str]) -> list[str]:
    """Return, in words, what differs from what the writer told; `limits` are the script's own."""
    unknown = [one for one in answer["missing"] if not set(one["features"]) & set(limits)]
    known = len(answer["missing"]) - len(unknown)
    found = [f"mention {one['mention_id']} is not there ({', '.join(one['features'])})" for one in unknown]
    extra = max(len(answer["others"]) - known, 0)
    if not answer["missing"] and not answer["others"] and answer["differ"]:
        found.append(f"{answer['records']} records are there, and {answer['differ']} too many or too few")
    found += [
        f"{article}: {start} to {end} {quote!r} was never written"
        for article, start, end, quote in _last(answer, extra)
    ]
    lost = {name: came for name, came in answer["things"].items() if came != "kept" and name not in limits}
    return found + [f"{name}: {came}" for name, came in lost.items()]


def _last(answer: Answer, count: int) -> Sequence[Any]:
    others: Sequence[Any] = answer["others"]
    return others[len(others) - count :] if count else ()


def met(answer: Answer) -> set[str]:
    """Return what limits could be meant by: the features of what is missing, and the things that did not come."""
    features = {feature for one in answer["missing"] for feature in one["features"]}
    return features | {name for name, came in answer["things"].items() if came != "kept"}
