"""Prints how well claims checked before are found: MAP@5 on the judged set, beside bare FTS5 over three columns.

Usage: python scripts/similar_report.py [--misses FILE]   (FILE: a file of queries whose misses are listed)
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from annotator.bootstrap import open_project  # noqa: E402 - the path comes first
from tests.reference.similar.judged import (  # noqa: E402
    CLAIMS,
    DEPTH,
    QUERIES,
    BareFts5,
    mean_average_precision,
    queries_in,
    reciprocal_rank,
)


def main() -> None:
    parser = argparse.ArgumentParser(description="how well claims checked before are found")
    parser.add_argument("--misses", metavar="FILE", type=Path, help="list the queries whose claim is not the first")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        project = open_project(Path(folder) / "judged.annotator", person="Report")
        project.similar.import_claims(CLAIMS)

        def ours(text: str) -> list[str]:
            return [found.external_id for found in project.similar.to_text(text, limit=DEPTH)]

        bare = BareFts5()
        print(f"{'MAP@5':14}{'queries':>8}{'bare FTS5':>11}{'ours':>8}")
        for path in QUERIES:
            queries = queries_in(path)
            figures = [mean_average_precision(queries, ranking) for ranking in (bare, ours)]
            print(f"{path.stem:14}{len(queries):8}{figures[0]:11.3f}{figures[1]:8.3f}")
        for query in queries_in(arguments.misses) if arguments.misses else ():
            if (rank := reciprocal_rank(query, ours)) < 1:
                wording = next(claim.wording for claim in project.claims.find() if claim.external_id == query.answer)
                print(f"{rank:.2f}  {query.text}\n      wanted: {wording}")
                for found in project.similar.to_text(query.text, limit=2):
                    print(f"      {found.score:.2f} {found.wording} [{found.why}]")
        project.close()


if __name__ == "__main__":
    main()
