"""Prints how well quotations are found, and who is said to speak, on the labelled pieces of news.

Usage: python scripts/quotations_report.py [--misses] [FILE...]   (by default all of tests/reference/quotations)

`named` counts the speakers of labelled quotations that a name or a noun stands for, found or not.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.reference.quotations.labelled import SET, measured, misses, pieces_in  # noqa: E402 - the path comes first


def main() -> None:
    parser = argparse.ArgumentParser(description="how well quotations and their speakers are found")
    parser.add_argument("files", nargs="*", type=Path, default=SET)
    parser.add_argument(
        "--misses", action="store_true", help="list what was missed (-), found wrongly (+) or misread (~)"
    )
    arguments = parser.parse_args()
    for path in arguments.files:
        pieces = pieces_in(path)
        print(f"\n{path.name}")
        print(
            f"{'':10}{'labelled':>9}{'found':>7}{'precision':>11}{'recall':>8}{'voices':>8}{'named':>7}{'right':>7}{'wrong':>7}"
        )
        for name, score in measured(pieces).items():
            print(
                f"{name:10}{score.labelled:9}{score.found:7}{score.precision:11.3f}{score.recall:8.3f}"
                f"{score.voices:8.3f}{score.named:7}{score.speakers:7.3f}{score.wrong:7}"
            )
        if arguments.misses:
            for line in misses(pieces):
                print(line)


if __name__ == "__main__":
    main()
