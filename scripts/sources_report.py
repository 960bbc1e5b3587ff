"""Prints how well sources are read for claims, on the labelled pairs of tests/reference/sources.

Usage: python scripts/sources_report.py [--misses] [FOLDER...]   (by default tuned and held_out)

Printed are: how often the right passage stands first and among the first five, precision and recall of the differences
told, and how often it is told that a document does not speak of a claim; then the same of numbers against tables.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.reference.sources.labelled import SET, measured, pairs_in  # noqa: E402 - the path comes first
from tests.reference.sources.tables_labelled import table_pairs_in, tables_measured  # noqa: E402


def main() -> None:
    parser = argparse.ArgumentParser(description="how well sources are read for claims")
    parser.add_argument("folders", nargs="*", type=Path, default=SET)
    parser.add_argument("--misses", action="store_true", help="list all that is otherwise than labelled")
    arguments = parser.parse_args()
    for folder in arguments.folders:
        pairs = pairs_in(folder)
        found = measured(pairs)
        documents = {pair.document.name: len(pair.document.pages) for pair in pairs}
        pages = f"{min(documents.values())} to {max(documents.values())} pages"
        print(f"\n{folder.name}: {len(pairs)} pairs, {len(documents)} documents of {pages}")
        print(f"  right passage first      {found.first:4} of {found.there:4}  {found.first / found.there:.3f}")
        print(
            f"  among the first five     {found.among_five:4} of {found.there:4}  {found.among_five / found.there:.3f}"
        )
        score = found.differences
        print(f"  differences: precision   {score.right:4} of {score.found:4}  {score.precision:.3f}")
        print(f"               recall      {score.right:4} of {score.labelled:4}  {score.recall:.3f}")
        print(
            f"  not there is told        {found.silent:4} of {found.not_there:4}  {found.silent / found.not_there:.3f}"
        )
        tables = table_pairs_in(folder.parent / "tables" / folder.name)
        print(f"  numbers against the table: {len(tables)} pairs")
        of_tables = tables_measured(tables)
        for name, one in (("fits", of_tables.fits), ("nearly", of_tables.nearly)):
            print(f"  {name + ':':13}precision   {one.right:4} of {one.found:4}  {one.precision:.3f}")
            print(f"               recall      {one.right:4} of {one.labelled:4}  {one.recall:.3f}")
        if arguments.misses:
            for line in (line for pair in (*pairs, *tables) for line in pair.misses()):
                print(f"  {line}")


if __name__ == "__main__":
    main()
