"""Prints how well contradictions are found: precision and recall by kind and over all, on the labelled passages.

Usage: python scripts/findings_report.py [--misses] [FILE...]   (by default both files of tests/reference/findings)

A passage counts as found where a finding of its kind is; a finding of another kind, or in a passage that is right, is
wrong.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.reference.findings.labelled import SET, Score, measured, passages_in  # noqa: E402 - the path comes first


def main() -> None:
    parser = argparse.ArgumentParser(description="how well contradictions are found")
    parser.add_argument("files", nargs="*", type=Path, default=SET)
    parser.add_argument("--misses", action="store_true", help="list what was missed (-) and what was found wrongly (+)")
    arguments = parser.parse_args()
    for path in arguments.files:
        passages = passages_in(path)
        print(f"\n{path.name}: {len(passages)} passages")
        print(f"{'':14}{'labelled':>9}{'found':>7}{'precision':>11}{'recall':>8}")
        scores = measured(passages)
        for name, score in [*sorted(scores.items()), ("over all", sum(scores.values(), Score()))]:
            print(f"{name:14}{score.labelled:9}{score.found:7}{score.precision:11.3f}{score.recall:8.3f}")
        if arguments.misses:
            for passage in passages:
                for line in passage.misses():
                    print(line)


if __name__ == "__main__":
    main()
