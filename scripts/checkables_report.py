"""Prints how well checkables are found: precision and recall by kind and over all, on the labelled sentences.

Usage: python scripts/checkables_report.py [--misses] [FILE...]   (by default all of tests/reference/checkables)

A checkable counts as found where one of the same kind overlaps with the labelled one by at least half of the longer;
"exact" asks for the very same span.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.reference.checkables.labelled import (  # noqa: E402 - the path comes first
    BLIND,
    OTHER_LANGUAGES,
    SET,
    ExactScore,
    articles_in,
    measured,
)


def main() -> None:
    parser = argparse.ArgumentParser(description="how well checkables are found")
    parser.add_argument("files", nargs="*", type=Path, default=[*SET, *BLIND, *OTHER_LANGUAGES])
    parser.add_argument("--misses", action="store_true", help="list what was missed (-) and what was found wrongly (+)")
    arguments = parser.parse_args()
    for path in arguments.files:
        articles = articles_in(path)
        print(f"\n{path.name}: {sum(len(article.text.splitlines()) for article in articles)} sentences")
        print(f"{'':14}{'labelled':>9}{'found':>7}{'precision':>11}{'recall':>8}   exact: precision{'recall':>8}")
        scores = measured(articles)
        for name, score in [*sorted(scores.items()), ("over all", sum(scores.values(), ExactScore()))]:
            print(
                f"{name:14}{score.labelled:9}{score.found:7}{score.precision:11.3f}{score.recall:8.3f}"
                f"{score.exact_precision:19.3f}{score.exact_recall:8.3f}"
            )
        if arguments.misses:
            for article in articles:
                for line in article.misses():
                    print(line)


if __name__ == "__main__":
    main()
