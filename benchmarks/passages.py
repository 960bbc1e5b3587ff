"""What the pages of sources say of a claim, and tables of its number: the pages that the index hands over, and rows."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from functools import partial

from benchmarks.harness import Case, Scale

_PAGES, _ROWS = 40, 3_000
_BUDGET_MS, _OF_A_TABLE_MS = 50.0, 300.0
_PAGE = 2_800
_CLAIMS = (
    "The port of Varde handled 4.2 million tonnes of cargo in 2021.",
    "Turnout was 66.1 per cent, and the People's Alliance won 29 of 57 seats.",
    "The museum bought a Roman cage cup for £1.45 million in July 2017.",
)
_SENTENCES = (
    "The port handled 3.9 million tonnes of cargo in 2021, compared with 3.4 million tonnes in 2020.",
    "Of those on the register 141,903 voted, a turnout of 66.1 per cent, which is less than in 2010.",
    "The most important is a Roman cage cup, which was bought in July 2017 for £1.45 million.",
    "It was resolved by nine votes to one, with one abstention, to award the contract for the new quay.",
    "Nobody was hurt, and the line was opened again on 17 November after the rails had been replaced.",
    "Trust in the police fell by nine points, the lowest since the survey began in 1999.",
)


def cases(scale: Scale) -> Iterator[Case]:
    """Yield the cases."""
    del scale
    yield Case("passages.of-pages", _PAGES, "50 ms", partial(_of_pages, _PAGES))
    yield Case("passages.of-a-table", _ROWS, "300 ms", partial(_of_a_table, _ROWS))


def _of_pages(count: int) -> tuple[Callable[[], list[float]], float]:
    from annotator.analysis.sources import passages
    from annotator.domain.source_passage import SoughtClaim, SourcePage

    made = random.Random(count)
    pages = []
    for number in range(count):
        text = ""
        while len(text) < _PAGE:
            text += made.choice(_SENTENCES) + ("\n\n" if made.random() < 0.25 else " ")
        pages.append(SourcePage(f"file {number % 7}", number + 1, number * 2 * _PAGE, text, "en"))

    def run() -> list[float]:
        return [_timed(lambda claim=claim: passages(SoughtClaim(claim, "en"), pages)) for claim in _CLAIMS]

    run()
    return run, _BUDGET_MS


def _of_a_table(count: int) -> tuple[Callable[[], list[float]], float]:
    from annotator.analysis.sources import table_values, tables_in
    from annotator.domain.source_passage import SoughtClaim, SourcePage

    made = random.Random(count)
    rows = "".join(f"Ward {row} North\t{made.randrange(10**5)}\t{made.randrange(10**5)}\n" for row in range(count))
    page = SourcePage("table", None, 0, f"Births by ward\nWard\t2021\t2022\n{rows}", "en")
    claim = SoughtClaim("There were 4,711 births in Ward 17 North in 2022, 3 per cent more than in 2021.", "en")

    def run() -> list[float]:
        return [_timed(lambda: table_values(claim, tables_in([page])))]

    run()
    return run, _OF_A_TABLE_MS


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000
