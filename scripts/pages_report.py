"""Prints how well pasted pages are read: date, byline, title, and the articles' own words that were lost.

Usage: python scripts/pages_report.py [--misses FILE]   (FILE: a file of pages whose misses are listed)
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.reference.pages.labelled import SET, measured, pages_in  # noqa: E402 - the path comes first


def main() -> None:
    parser = argparse.ArgumentParser(description="how well pasted pages are read")
    parser.add_argument("--misses", metavar="FILE", type=Path, help="list what is read wrongly in a file of pages")
    arguments = parser.parse_args()
    names = ("date", "byline", "publisher", "title")
    print(
        f"{'':12}{'pages':>6}" + "".join(f"{name:>11}" for name in names) + f"{'lines left':>12}{'own words lost':>16}"
    )
    for path in SET:
        score = measured(pages_in(path))
        shares = (score.dates, score.bylines, score.publishers, score.titles)
        lost = sum(len(line.split()) for line in score.lost)
        print(
            f"{path.stem:12}{score.pages:6}"
            + "".join(f"{share / score.pages:11.3f}" for share in shares)
            + f"{score.left:7} of{score.page_lines:4}{lost:14}"
        )
    if arguments.misses:
        print("\n".join(measured(pages_in(arguments.misses)).misses))


if __name__ == "__main__":
    main()
