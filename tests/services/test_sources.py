"""Sources that were used before are offered again: the last first, each once, with all that is the source's own."""

from __future__ import annotations

import pytest

from annotator.domain.evidence import EvidenceFields, Stance
from annotator.services.projects import Project
from tests.fixtures.projects import add_article

RAY = EvidenceFields(
    stance=Stance.REFUTES,
    kind="primary",
    title="Pierson v. Ray",
    publisher="US Supreme Court",
    url="https://supreme.justia.com/cases/386/547/",
    quote="It is apparent",
    place="547",
    accessed="2026-11-22",
)
CAFE = EvidenceFields(title="Le café fermé", publisher="Ouest-France", confidential=True)


@pytest.fixture
def article(project: Project) -> str:
    return add_article(project)


@pytest.fixture
def claim(project: Project, article: str) -> str:
    return project.claims.tag(article, 0, 6).claim_id


@pytest.fixture
def used(project: Project, article: str) -> str:
    """Another claim, with two sources, the second of them twice."""
    other = project.claims.tag(article, 7, 12).claim_id
    for fields in (CAFE, RAY, EvidenceFields(url=RAY.url.rstrip("/"))):
        project.evidence.add(other, fields)
    return other


def titles(found: list[EvidenceFields]) -> list[str]:
    return [fields.title or fields.url for fields in found]


def test_the_last_used_comes_first_and_each_once(project: Project, claim: str, used: str) -> None:
    assert used
    assert titles(project.evidence.used_before(claim)) == [RAY.url.rstrip("/"), CAFE.title]


def test_what_is_only_of_the_one_claim_stays_there(project: Project, article: str, claim: str) -> None:
    other = project.claims.tag(article, 7, 12).claim_id
    project.evidence.add(other, RAY)
    (found,) = project.evidence.used_before(claim)
    assert (found.title, found.publisher, found.url, found.kind) == (RAY.title, RAY.publisher, RAY.url, RAY.kind)
    assert (found.stance, found.quote, found.place) == (Stance.SUPPORTS, "", "")


def test_a_confidential_source_stays_confidential(project: Project, claim: str, used: str) -> None:
    assert used
    (found,) = project.evidence.used_before(claim, "ouest")
    added = project.evidence.add(claim, found)
    assert project.evidence.get(added.evidence_id).fields.confidential


@pytest.mark.parametrize("typed", ["cafe", "OUEST fermé", "le  cafe", "fermé ouest"])
def test_it_is_found_by_words_as_people_read_them(project: Project, claim: str, used: str, typed: str) -> None:
    assert used
    assert titles(project.evidence.used_before(claim, typed)) == [CAFE.title]


def test_words_that_are_nowhere_find_nothing(project: Project, claim: str, used: str) -> None:
    assert used
    assert project.evidence.used_before(claim, "cafe Pierson") == []


def test_what_the_claim_has_is_not_offered_for_it(project: Project, claim: str, used: str) -> None:
    assert used
    project.evidence.add(claim, CAFE)
    assert titles(project.evidence.used_before(claim)) == [RAY.url.rstrip("/")]
    assert project.evidence.used_before(used) == []


def test_a_name_that_begins_so_comes_before_one_that_holds_it(project: Project, article: str, claim: str) -> None:
    other = project.claims.tag(article, 7, 12).claim_id
    for title in ("The Senate rules", "Rules of the House"):
        project.evidence.add(other, EvidenceFields(title=title))
    project.evidence.add(other, EvidenceFields(title="Other rules"))
    assert titles(project.evidence.used_before(claim, "rules")) == [
        "Rules of the House",
        "Other rules",
        "The Senate rules",
    ]
    assert len(project.evidence.used_before(claim, "rules", most=2)) == 2


def test_a_source_that_is_found_again_says_what_was_known_of_it(project: Project, article: str, claim: str) -> None:
    other = project.claims.tag(article, 7, 12).claim_id
    project.evidence.add(other, RAY)
    found = project.evidence.completed(claim, EvidenceFields(url=RAY.url, publisher="Justia", quote="Here"))
    assert (found.title, found.kind, found.publisher, found.quote) == (RAY.title, RAY.kind, "Justia", "Here")
    assert found.place == ""
    elsewhere = EvidenceFields(url=RAY.url + "548/")
    assert project.evidence.completed(claim, elsewhere) == elsewhere
    nameless = EvidenceFields(quote="It is apparent")
    assert project.evidence.completed(claim, nameless) == nameless
