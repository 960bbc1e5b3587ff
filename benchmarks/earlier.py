"""How long a draft is held against the articles that were signed off before: texts that nobody has read, and read ones.

Every article names ten of 900 people with their ages, the draft sixty of them: most names stand in a hundred articles,
and a few of what all are about in every one.
"""

from __future__ import annotations

import random
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from itertools import product
from pathlib import Path

from annotator.bootstrap import open_project
from benchmarks.data import make_project, text_of
from benchmarks.harness import Case, Scale

_GIVEN = """Anna Boris Carla David Elena Fabian Greta Hakim Ingrid Jonas Karin Lukas Marta Nadia Oskar Petra Quentin
Rosa Stefan Tanja Ulrich Vera Walter Xenia Yusuf Zora Emil Flora Gustav Hanna""".split()  # noqa: SIM905 - names are read better so
_SURNAMES = """Achterberg Brunholt Castellan Dravec Eskildsen Ferrante Grimaldi Hollister Ivanisz Jankowski Kowalczyk
Lindqvist Marchetti Novotny Okonkwo Pellegrin Quarshie Rasmussen Steinhauer Tarkowski Ullmann Vandermeer Wojtyla
Ximenes Yamoussa Zielinski Abernathy Bellweather Crowhurst Delacroix""".split()  # noqa: SIM905
_NAMES = [" ".join(name) for name in product(_GIVEN, _SURNAMES)]
_AIM_MS = 1_000.0


def cases(scale: Scale) -> list[Case]:
    """A draft whose earlier articles nobody has read by these rules, and one for which they are kept."""
    articles = scale.pick(1_000, 10_000)
    folder = scale.folder / "earlier"
    return [
        Case("earlier.unread", articles, "a second", lambda: _measured(folder, articles, kept=False), repeats=3),
        Case("earlier.read", articles, "a second", lambda: _measured(folder, articles, kept=True)),
    ]


def _written(chars: int, seed: int, people: int = 10) -> str:
    generator = random.Random(seed)
    told = [f"{name}, {generator.randrange(18, 90)}, spoke." for name in generator.sample(_NAMES, people)]
    return "\n\n".join([text_of(chars, seed), *told])


def _measured(folder: Path, articles: int, *, kept: bool) -> tuple[Callable[[], list[float]], float]:
    folder.mkdir(exist_ok=True)
    path = folder / f"{articles}.annotator"
    if not path.exists():
        make_project(path, articles, articles, written=_written)
        with closing(sqlite3.connect(path)) as database, database:
            database.execute(
                "UPDATE articles SET status = 'signed off', published = '2021-03-03', language = 'en',"
                " signed_off_at = '2026-01-01T00:00:00.000000Z'"
            )
    project = open_project(path, person="Benchmark")
    draft = project.imports.paste(_written(4_000, articles + kept, 60), f"draft {kept}.txt").imported[0].article_id
    metadata = replace(project.articles.get(draft).metadata, published="2021-03-03", language="en")
    project.articles.set_metadata(draft, metadata)
    if kept:
        project.coverage.of_articles(project.articles.ids())
    project.coverage.findings(draft)
    assert project.earlier.findings(draft).told  # what is to be measured takes place

    def run() -> list[float]:
        start = time.perf_counter()
        project.earlier.findings(draft)
        return [(time.perf_counter() - start) * 1000]

    return run, _AIM_MS
