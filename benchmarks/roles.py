"""What roles cost: the same on the same shared project, by somebody whom policies hold and by whoever owns it.

All claims are assessed blind, each has an assessment and a source of somebody else's, and one source in ten is
confidential: no row that can be hidden gets by without being asked about.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from itertools import count

from annotator import paths
from annotator.bootstrap import open_project
from annotator.domain.assessment import BlindRule
from annotator.domain.evidence import EvidenceFields
from annotator.domain.roles import Role
from annotator.services.projects import Project
from benchmarks import postgresql
from benchmarks.harness import Case, Scale, timed

_TIMES = 20
Work = Callable[[Project], object]


def _project(claims: int) -> tuple[str, str]:
    """Return the addresses of a project with roles: a checker's and the owner's."""
    url = postgresql.new_database()
    suffix = url.rpartition("_")[2][-12:]
    owner = open_project(url, person="Olga")
    owner.imports.run([paths.seeds_dir()])
    owner.roles.make()
    for name in ("ada", "bob"):
        owner.roles.grant(f"{name}_{suffix}", Role.CHECKER, name.capitalize(), make_login=True)
    owner.assessments.set_blind(BlindRule(blind=True))
    ada = open_project(url.replace("tester@", f"ada_{suffix}@"))
    article_ids = ada.articles.ids()
    lengths = {article_id: len(ada.articles.revision(article_id).text) for article_id in article_ids}
    for number in range(claims):
        article_id = article_ids[number % len(article_ids)]
        start = number * 7 % (lengths[article_id] - 60)
        claim_id = ada.claims.tag(article_id, start, start + 40).claim_id
        fields = EvidenceFields(title=f"Source {number}", confidential=number % 10 == 0)
        ada.evidence.add(claim_id, fields)
        ada.assessments.assess(claim_id, "verified")
    for project in (ada, owner):
        project.close()
    return url.replace("tester@", f"bob_{suffix}@"), url


def _again(project: Project, work: Work, times: int) -> Callable[[], list[float]]:
    def run() -> list[float]:
        return [timed(lambda: work(project))[0] for _ in range(times)]

    run()  # what only the first time needs is no part of it
    return run


def _pair(claims: int, work: Work, times: int = _TIMES) -> tuple[Callable[[], list[float]], Callable[[], list[float]]]:
    held, free = _addresses(claims)
    return (
        _again(open_project(held, person="Bob"), work, times),
        _again(open_project(free, person="Olga"), work, times),
    )


_made: dict[int, tuple[str, str]] = {}


def _addresses(claims: int) -> tuple[str, str]:
    if claims not in _made:
        _made[claims] = _project(claims)
    return _made[claims]


_number = count(1)


def _act(project: Project) -> None:
    [card, *_] = project.claims.cards(project.articles.ids()[0])
    project.work.comment(f"remark {next(_number)}", claim_id=card.claim_id)


def _source(project: Project) -> None:
    [card, *_] = project.claims.cards(project.articles.ids()[0])
    project.evidence.add(card.claim_id, EvidenceFields(title=f"Report {next(_number)}"))


def _cards(project: Project) -> None:
    project.claims.cards(project.articles.ids()[0])


def _history(project: Project) -> None:
    project.history.newest(50)


def _search(project: Project) -> None:
    project.search.everywhere("source")


def _agreement(project: Project) -> None:
    project.assessments.find()


def _opening(address: str) -> Callable[[], list[float]]:
    def run() -> list[float]:
        start = time.perf_counter()
        project = open_project(address, person="Bob")
        project.articles.ids()
        taken = (time.perf_counter() - start) * 1000
        project.close()
        return [taken]

    run()
    return run


def cases(scale: Scale) -> Iterator[Case]:
    """Yield the cases."""
    claims = scale.pick(300, 3_000)
    reference = "the owner, whom no policy holds"

    def opening() -> tuple[Callable[[], list[float]], Callable[[], list[float]]]:
        held, free = _addresses(claims)
        return _opening(held), _opening(free)

    yield Case("roles.open", claims, reference, opening, repeats=9)
    for name, work in (("act", _act), ("source", _source), ("cards", _cards), ("history", _history)):
        yield Case(f"roles.{name}", claims, reference, lambda work=work: _pair(claims, work), repeats=3)  # type: ignore[misc]
    yield Case("roles.search", claims, reference, lambda: _pair(claims, _search), repeats=3)
    yield Case("roles.assessments", claims, reference, lambda: _pair(claims, _agreement, 3), repeats=3)
