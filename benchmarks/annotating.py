"""One annotation: what the store needs for it, against the same rows by raw sqlite3; and the whole key press.

Then what one act may do to very many rows: an article with thousands of claims goes, and comes back.
"""

from __future__ import annotations

import atexit
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TypeVar

from annotator import paths
from annotator.bootstrap import open_project
from annotator.domain.claim import ClaimFields
from annotator.domain.ids import new_id
from benchmarks.data import AT, documents_table, make_project
from benchmarks.harness import Case, Scale, timed

Figure = TypeVar("Figure")
ACTS = 100
_DOCUMENT = "(claim_id, wording, quotes, titles, claimant, dates, tags, notes) VALUES (?, ?, ?, '', '', '', '', '')"
_INDEXED = "(rowid, wording, quotes, titles, claimant, dates, tags, notes) VALUES (?, ?, ?, '', '', '', '', '')"


def _store(scale: Scale, articles: int, mentions: int) -> tuple[Callable[[], list[float]], Callable[[], list[float]]]:
    path = make_project(scale.folder / "annotate.annotator", articles, mentions)
    raw = scale.folder / "annotate-raw.annotator"
    shutil.copy(path, raw)
    project = open_project(path, person="Benchmark")
    article_id = project.articles.ids()[0]
    state = {"seq": _last_seq(raw)}

    def ours() -> list[float]:
        figures = []
        for number in range(ACTS):
            start = time.perf_counter()
            project.claims.tag(article_id, 10 + number, 60 + number, ClaimFields(wording="QI established 1967"))
            figures.append((time.perf_counter() - start) * 1000)
        return figures

    def theirs() -> list[float]:
        with closing(_raw_database(raw)) as database:
            person, article, revision = database.execute(
                "SELECT p.person_id, a.article_id, a.revision_id FROM people p, articles a LIMIT 1"
            ).fetchone()
            return [_raw_act(database, state, person, article, revision) for _ in range(ACTS)]

    return ours, theirs


def _raw_database(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    database.execute("PRAGMA foreign_keys = ON")
    return database


def _last_seq(path: Path) -> int:
    with closing(sqlite3.connect(path)) as database:
        return int(database.execute("SELECT coalesce(max(seq), 0) FROM acts").fetchone()[0])


def _raw_act(database: sqlite3.Connection, state: dict[str, int], person: str, article: str, revision: str) -> float:
    """Write the rows that tagging a claim writes, those of the claim search too; return how long it took."""
    start = time.perf_counter()
    claim_id, mention_id, step_id = new_id(), new_id(), new_id()
    state["seq"] += 1
    seq = state["seq"]
    database.execute("BEGIN IMMEDIATE")
    database.execute(
        "INSERT INTO claims(claim_id, wording, status, created_at) VALUES (?, 'QI established 1967', 'unchecked', '')",
        (claim_id,),
    )
    database.execute(
        'INSERT INTO mentions(mention_id, claim_id, article_id, revision_id, start, "end", quote, prefix, suffix)'
        " VALUES (?, ?, ?, ?, 10, 60, ?, ?, ?)",
        (mention_id, claim_id, article, revision, "q" * 50, "p" * 32, "s" * 32),
    )
    document = (claim_id, "QI established 1967", "q" * 50)
    number = database.execute(f"INSERT INTO {documents_table(database)} {_DOCUMENT}", document).lastrowid
    database.execute(f"INSERT INTO claim_search {_INDEXED}", (number, *document[1:]))
    database.execute(
        "INSERT INTO acts VALUES (?, ?, ?, '', ?, 'do', 'tag', 'tag a claim', ?)",
        (seq, new_id(), step_id, person, "h" * 64),
    )
    database.executemany(
        "INSERT INTO act_changes VALUES (?, ?, ?, ?, ?, ?, NULL, ?)",
        [
            (seq, 0, "claim", claim_id, "", claim_id, "{}" * 100),
            (seq, 1, "mention", mention_id, article, claim_id, "{}" * 150),
        ],
    )
    database.execute("INSERT INTO steps VALUES (?, ?, ?, 'tag a claim', 'done')", (step_id, person, seq))
    database.execute("COMMIT")
    return (time.perf_counter() - start) * 1000


def _status(scale: Scale, articles: int, mentions: int) -> tuple[Callable[[], list[float]], Callable[[], list[float]]]:
    path = make_project(scale.folder / "status.annotator", articles, mentions)
    raw = scale.folder / "status-raw.annotator"
    shutil.copy(path, raw)
    project = open_project(path, person="Benchmark")
    claims = [card.claim_id for card in project.claims.cards(project.articles.ids()[0])]
    state = {"seq": _last_seq(raw)}
    # another status whenever a claim's turn comes again
    turns = [(claims[n % len(claims)], _RATED[n // len(claims) % 2]) for n in range(ACTS)]

    def ours() -> list[float]:
        acts = (partial(project.claims.set_status, [claim], status) for claim, status in turns)
        return [timed(act)[0] for act in acts]

    def theirs() -> list[float]:
        with closing(_raw_database(raw)) as database:
            (person,) = database.execute("SELECT person_id FROM people LIMIT 1").fetchone()
            acts = (partial(_raw_status, database, state, person, claim, status) for claim, status in turns)
            return [timed(act)[0] for act in acts]

    return ours, theirs


_RATED = ("false", "misleading")


def _raw_status(database: sqlite3.Connection, state: dict[str, int], person: str, claim: str, status: str) -> None:
    """Write the rows that setting a status writes."""
    state["seq"] += 1
    step = new_id()
    database.execute("BEGIN IMMEDIATE")
    database.execute(
        "UPDATE claims SET status = ?, checked_by = ?, checked_at = ?, codebook_version = 1, version = version + 1"
        " WHERE claim_id = ?",
        (status, person, AT, claim),
    )
    database.execute(
        "INSERT INTO acts VALUES (?, ?, ?, '', ?, 'do', 'set_status', 'set status', ?)",
        (state["seq"], new_id(), step, person, "h" * 64),
    )
    database.execute(
        "INSERT INTO act_changes VALUES (?, 0, 'claim', ?, '', ?, ?, ?)",
        (state["seq"], claim, claim, "{}" * 60, "{}" * 60),
    )
    database.execute("INSERT INTO steps VALUES (?, ?, ?, 'set status', 'done')", (step, person, state["seq"]))
    database.execute("COMMIT")


def _removal(scale: Scale, claims: int) -> tuple[Callable[[], list[float]], float]:
    """An article with so many claims is deleted, which holds the write lock, and brought back by undo."""
    path = make_project(scale.folder / "removal.annotator", 1, claims, chars=claims * 10)
    project = open_project(path, person="Benchmark")
    article_ids = project.articles.ids()

    def run() -> list[float]:
        return timed(lambda: project.articles.delete(article_ids)) + timed(project.history.undo)

    return run, 3_000.0


def _window(scale: Scale, clock: Callable[[], float]) -> tuple[Callable[[], list[float]], float]:
    path = scale.folder / f"window-{clock.__name__}.annotator"
    project = open_project(path, person="Benchmark")
    project.imports.run([paths.seeds_dir()])
    project.close()
    return key_to_repainted(str(path), lambda work: timed(work, clock)[0]), 30.0


def key_to_repainted(target: str, measured: Callable[[Callable[[], object]], Figure]) -> Callable[[], list[Figure]]:
    """The whole way: the key, the act committed with its history, text and panel painted again."""
    from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
    from PySide6.QtTest import QTest

    from annotator.ui.application import open_window
    from benchmarks.viewing import _application

    window = open_window(_application(), target)
    atexit.register(window.close)  # what it still reads would otherwise run into the end of the process
    _wait_until(lambda: (session := window.session()) is not None and session.article() is not None)
    workspace, session = window.workspace(), window.session()
    if workspace is None or session is None:
        raise RuntimeError("the window did not open the project")
    view = workspace.article.view
    places = iter(range(20, len(view.text()) - 60, 7))

    def press(start_of_span: int, loop: QEventLoop) -> None:
        QTest.keyClick(view, Qt.Key.Key_C)
        loop.exec()
        _wait_until(partial(view.mentions_at, start_of_span + 5))
        # the frame that shows it: all that the act has made stale is painted
        QCoreApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))

    def run() -> list[Figure]:
        figures = []
        for _ in range(20):
            start_of_span = next(places)
            view.setFocus()
            view.select(start_of_span, start_of_span + 30)
            QTest.qWait(20)
            loop = QEventLoop()
            session.acted.connect(loop.quit)
            QTimer.singleShot(5000, loop.quit)
            figures.append(measured(partial(press, start_of_span, loop)))
            session.acted.disconnect(loop.quit)
            # the wording field opens after the measured paint; what is typed before would go into it
            _wait_until(lambda: window.focusWidget() is not view)
            QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
        return figures

    return run


def _wait_until(there: Callable[[], object]) -> None:
    from PySide6.QtTest import QTest

    end = time.perf_counter() + 60
    while not there():
        if time.perf_counter() > end:
            raise RuntimeError("the window did not answer within 60 s")
        QTest.qWait(1)


def cases(scale: Scale) -> Iterator[Case]:
    """Yield the cases."""
    articles, mentions = scale.pick(5_000, 100_000), scale.pick(50_000, 1_000_000)
    yield Case(
        f"annotate.store.{mentions // 1000}k",
        mentions,
        "the same rows, raw sqlite3",
        lambda: _store(scale, articles, mentions),
        repeats=3,
    )
    yield Case(
        f"annotate.status.{mentions // 1000}k",
        mentions,
        "the same rows, raw sqlite3",
        lambda: _status(scale, articles, mentions),
        repeats=3,
    )
    yield Case("annotate.delete-and-undo", 20_000, "the aim: 3 s each", lambda: _removal(scale, 20_000), repeats=2)
    yield Case("annotate.window", 1, "the aim: 30 ms", lambda: _window(scale, time.perf_counter), repeats=3)
    yield Case("annotate.window.cpu", 1, "30 ms of the processor", lambda: _window(scale, time.process_time), repeats=3)
