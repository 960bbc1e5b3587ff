"""On how many independent sources a claim rests."""

from __future__ import annotations

import pytest

from annotator.domain.evidence import Evidence, EvidenceFields, Stance, independent_sources

R, C = Stance.REFUTES, Stance.CONTEXT


def pieces(*fields: EvidenceFields) -> list[Evidence]:
    return [Evidence(f"e{number}", "c", one, 1) for number, one in enumerate(fields)]


@pytest.mark.parametrize(
    ("fields", "count"),
    [
        ([], 0),
        ([EvidenceFields(publisher="CNN"), EvidenceFields(publisher="The Hill")], 2),
        ([EvidenceFields(publisher="The Hill"), EvidenceFields(publisher=" the  hill")], 1),
        ([EvidenceFields(url="https://www.cnn.com/a"), EvidenceFields(url="http://CNN.com:80/b")], 1),
        # joined by way of a third: the same publisher here, the same site there
        (
            [
                EvidenceFields(publisher="CNN"),
                EvidenceFields(url="https://cnn.com/a"),
                EvidenceFields(publisher="CNN", url="https://cnn.com/b"),
            ],
            1,
        ),
        ([EvidenceFields(title="A"), EvidenceFields(title="A")], 2),
        ([EvidenceFields(attachment="f00"), EvidenceFields(attachment="f00")], 1),
        # said to be independent of each other, although they share a publisher
        ([EvidenceFields(publisher="AP"), EvidenceFields(publisher="AP", independent_of="e0")], 2),
        ([EvidenceFields(publisher="AP", independent_of="e1"), EvidenceFields(publisher="AP", independent_of="e0")], 2),
        (
            [
                EvidenceFields(publisher="AP"),
                EvidenceFields(publisher="AP", independent_of="e0"),
                EvidenceFields(publisher="AP", independent_of="e1"),
            ],
            3,
        ),
        ([EvidenceFields(publisher="AP"), EvidenceFields(publisher="CNN", independent_of="e0")], 2),
        ([EvidenceFields(publisher="AP", independent_of="gone")], 1),
        ([EvidenceFields(url="http://[nonsense"), EvidenceFields(url="http://[nonsense")], 2),
        # the stronger side counts, and context backs nothing
        ([EvidenceFields(R), EvidenceFields(R), EvidenceFields(), EvidenceFields(C), EvidenceFields(C)], 2),
    ],
)
def test_sources_are_counted_that_do_not_come_from_each_other(fields: list[EvidenceFields], count: int) -> None:
    assert independent_sources(pieces(*fields)) == count


def test_one_side_can_be_asked_for() -> None:
    evidence = pieces(EvidenceFields(R), EvidenceFields(R), EvidenceFields(), EvidenceFields(C))
    assert [independent_sources(evidence, stance) for stance in Stance] == [1, 2, 1]
