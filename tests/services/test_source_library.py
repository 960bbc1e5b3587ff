"""The library of sources: each once, used by many claims; what is done to one is done at every claim, and undone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.bootstrap import open_project
from annotator.domain.evidence import EvidenceFields, Stance
from annotator.domain.source import SourceFields
from annotator.errors import InvalidInput, NotFound, Overtaken
from annotator.services.projects import Project
from tests.fixtures.projects import Opener, add_article

RAY = EvidenceFields(title="Pierson v. Ray", publisher="US Supreme Court", url="https://justia.com/cases/386/547/")
FIRST, SECOND, THIRD = (0, 6), (7, 12), (13, 18)


@pytest.fixture
def claims(project: Project) -> list[str]:
    """Three claims: two rest on one source, one of them also on another, and the third on nothing."""
    article = add_article(project)
    ids = [project.claims.tag(article, *span).claim_id for span in (FIRST, SECOND, THIRD)]
    project.evidence.add(ids[0], replace(RAY, quote="It is apparent", accessed="2026-11-22"))
    project.evidence.add(ids[1], replace(RAY, stance=Stance.REFUTES, url=RAY.url.rstrip("/")))
    project.evidence.add(ids[1], EvidenceFields(title="A talk in the hall"))
    return ids


def _ray(project: Project) -> str:
    return next(one.source_id for one in project.source_library.all() if "Ray" in one.fields.title)


def _titles(project: Project) -> dict[str, list[str]]:
    return {
        claim.claim_id: [one.fields.title for one in claim.evidence]
        for claim in project.claims.find()
        if claim.evidence
    }


def test_each_source_is_there_once_with_where_it_is_used(project: Project, claims: list[str]) -> None:
    talk, ray = project.source_library.all()  # the last used first
    assert (talk.fields.title, talk.claims) == ("A talk in the hall", (claims[1],))
    assert (ray.fields.publisher, ray.claims) == ("US Supreme Court", (claims[0], claims[1]))
    uses = project.source_library.uses(ray)
    assert [(use.claim_id, use.stance, use.quote) for use in uses] == [
        (claims[0], Stance.SUPPORTS, "It is apparent"),
        (claims[1], Stance.REFUTES, ""),
    ]
    assert all(use.article for use in uses)


def test_an_edit_is_made_at_every_use_as_one_step(project: Project, claims: list[str]) -> None:
    ray = project.source_library.get(_ray(project))
    done = project.source_library.edit(
        ray.source_id, replace(ray.fields, title="Pierson against Ray", url="https://oyez.org/cases/1966/79")
    )
    assert done.source_id == ray.source_id
    assert _titles(project) == {
        claims[0]: ["Pierson against Ray"],
        claims[1]: ["Pierson against Ray", "A talk in the hall"],
    }
    [edited] = [one for one in project.source_library.all() if one.source_id == ray.source_id]
    assert edited.claims == (claims[0], claims[1])
    first = project.claims.get(claims[0]).evidence[0].fields
    assert (first.quote, first.accessed) == ("It is apparent", "2026-11-22")  # that use's own
    project.history.undo()
    assert _titles(project)[claims[0]] == ["Pierson v. Ray"]
    assert project.source_library.get(ray.source_id).fields.url.startswith("https://justia.com")
    assert project.maintenance.check() == []


def test_what_somebody_else_has_changed_is_not_overwritten(
    project: Project, claims: list[str], open_as: Opener
) -> None:
    assert claims
    project.source_library.mark_wrong(_ray(project), "It says 1976")
    seen = project.source_library.get(_ray(project))
    bob = open_as("Bob")
    bob.source_library.edit(seen.source_id, replace(seen.fields, author="The court"), seen.version)
    with pytest.raises(Overtaken):
        project.source_library.edit(seen.source_id, replace(seen.fields, author="E. Warren"), seen.version)


def test_two_that_are_one_are_offered_and_merged_in_one_step(project: Project, claims: list[str]) -> None:
    project.evidence.add(
        claims[2], EvidenceFields(url=f"http://www.{RAY.url[8:]}?utm_source=news#top", author="Warren")
    )
    [group] = project.source_library.alike()
    assert (group.because, len(group.sources)) == ("address", 2)
    kept, other = (source.source_id for source in group.sources)
    assert kept == _ray(project)  # the one that is used most
    project.source_library.merge(kept, [other])
    merged = project.source_library.get(kept)
    assert (merged.claims, merged.fields.author) == (tuple(claims), "Warren")
    fields = project.claims.get(claims[2]).evidence[0].fields
    assert (fields.title, fields.url, fields.author) == (RAY.title, RAY.url.rstrip("/"), "Warren")
    assert project.source_library.alike() == []
    assert project.maintenance.check() == []
    project.history.undo()
    assert len(project.source_library.alike()) == 1
    assert project.claims.get(claims[2]).evidence[0].fields.title == ""


def test_a_wrong_source_is_pointed_out_wherever_it_is_used(project: Project, claims: list[str]) -> None:
    project.source_library.mark_wrong(_ray(project), "The case is of 1967, the page says 1976")
    wrong = project.source_library.wrong()
    evidence = {claim_id: project.claims.get(claim_id).evidence for claim_id in claims[:2]}
    assert wrong.wrong(evidence[claims[0]][0].fields).by == "Anna"
    assert [bool(wrong.wrong(one.fields).reason) for one in evidence[claims[1]]] == [True, False]
    # also where it is put to a claim later, as it is typed
    later = project.evidence.add(claims[2], EvidenceFields(url=RAY.url)).evidence_id
    assert project.source_library.wrong().wrong(project.evidence.get(later).fields).reason
    project.source_library.mark_right(_ray(project))
    assert not project.source_library.wrong().wrong(evidence[claims[0]][0].fields).reason


def test_a_source_found_wrong_needs_a_reason(project: Project, claims: list[str]) -> None:
    assert claims
    with pytest.raises(InvalidInput):
        project.source_library.mark_wrong(_ray(project), "  ")


def test_independent_sources_count_one_each(project: Project, claims: list[str]) -> None:
    ids = [source.source_id for source in project.source_library.all()]
    project.source_library.part(ids[0], ids[1:])
    assert project.source_library.get(ids[0]).independent_of == tuple(ids[1:])
    evidence = project.claims.get(claims[1]).evidence
    [pair] = project.source_library.known().apart(evidence)
    assert set(pair) == {one.evidence_id for one in evidence}
    with pytest.raises(InvalidInput):
        project.source_library.part(ids[0], [ids[0]])


def test_sources_may_be_there_before_any_claim_uses_them(project: Project, claims: list[str]) -> None:
    paper = SourceFields(title="On immunity", author="Doe, Jane", published="June 2021", note="read it")
    kept = project.source_library.add([paper, SourceFields(title=RAY.title, url=RAY.url)])
    assert (len(kept.added), kept.known) == (1, (_ray(project),))
    again = project.source_library.add([paper])
    assert (again.added, again.known) == ((), kept.added)
    [offered] = project.evidence.used_before(claims[2], "immunity doe")
    added = project.evidence.add(claims[2], offered)
    source = project.source_library.of_evidence(added.evidence_id)
    assert (source.source_id, source.claims) == (kept.added[0], (claims[2],))
    with pytest.raises(InvalidInput):
        project.source_library.delete(source.source_id)
    project.evidence.delete(added.evidence_id)
    project.source_library.delete(source.source_id)
    with pytest.raises(NotFound):
        project.source_library.get(source.source_id)


def test_evidence_takes_a_known_source_and_keeps_what_is_its_own(project: Project, claims: list[str]) -> None:
    found = EvidenceFields(title="Pier", quote="So it was", accessed="June 2021")
    evidence_id = project.evidence.add(claims[2], found).evidence_id
    [offered] = project.evidence.used_before(claims[2], "pierson")
    project.evidence.take_source(evidence_id, offered)
    fields = project.evidence.get(evidence_id).fields
    assert (fields.title, fields.publisher, fields.quote, fields.accessed) == (
        RAY.title, RAY.publisher, "So it was", "June 2021",
    )  # fmt: skip
    assert project.source_library.of_evidence(evidence_id).source_id == _ray(project)


def test_another_address_is_another_source(project: Project, claims: list[str]) -> None:
    ray = _ray(project)
    added = project.source_library.use(ray, claims[2])
    fields = project.evidence.get(added.evidence_id).fields
    assert fields.source_id == ray
    project.evidence.set(added.evidence_id, replace(fields, title="Pierson"))
    assert project.source_library.of_evidence(added.evidence_id).source_id == ray
    project.evidence.set(added.evidence_id, replace(fields, url="https://oyez.org/cases/1966/79"))
    assert project.source_library.of_evidence(added.evidence_id).source_id != ray


@pytest.fixture
def bob(tmp_path: Path) -> Iterator[Project]:
    """Another desk, with a project of its own."""
    project = open_project(tmp_path / "bob.annotator", person="Bob")
    yield project
    project.close()


def _hand(sender: Project, receiver: Project, place: Path) -> None:
    sender.sending.send(place)
    receiver.receiving.receive(place)


def test_what_two_desks_make_of_the_same_source_comes_together(
    project: Project, claims: list[str], bob: Project, tmp_path: Path
) -> None:
    _hand(project, bob, tmp_path / "1.parcel")
    assert [one.source_id for one in bob.source_library.all()] == [
        one.source_id for one in project.source_library.all()
    ]
    ray = _ray(project)
    project.source_library.mark_wrong(ray, "It says 1976")
    bob.source_library.part(ray, [one.source_id for one in bob.source_library.all() if one.source_id != ray])
    _hand(project, bob, tmp_path / "2.parcel")
    _hand(bob, project, tmp_path / "3.parcel")
    for desk in (project, bob):
        source = desk.source_library.get(ray)
        assert (source.wrong.reason, source.wrong.by, len(source.independent_of)) == ("It says 1976", "Anna", 1)
        assert source.claims == (claims[0], claims[1])
        assert desk.receiving.conflicts() == []
        assert desk.maintenance.check() == []
