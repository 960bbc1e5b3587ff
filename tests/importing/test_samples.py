"""The three articles that come with the program, through the door that the services use."""

from __future__ import annotations

from pathlib import Path

from annotator.domain.article import Draft
from tests.drafts import read_file

SEEDS = Path(__file__).resolve().parents[2] / "seeds"


def sample(number: str) -> Draft:
    return read_file(next(SEEDS.glob(f"{number}_*.txt")))


def test_the_first_loses_its_debris_and_nothing_else() -> None:
    draft = sample("000")
    assert draft.metadata.title == "Booker on police reform negotiations: 'We're making meaningful progress'"
    assert not draft.metadata.title_made
    assert draft.metadata.photo_credit == "Greg Nash"
    assert draft.metadata.updated_note == "Updated at 1:20 p.m."
    assert [cut.why for cut in draft.cuts] == [
        "headline repeated",
        "photo credit",
        "related headlines behind a name",
        "related headlines behind a name",
        "related headlines behind a name",
        "update note",
    ]
    for whole in (
        "progress'\n\nSen. Cory Booker (D-N.J.) on Sunday said lawmakers are “making meaningful progress”",
        "Booker told host Dana Bash on CNN’s “State of the Union.”\n\nDuring the interview",
        "along with our House allies Karen Bass, Congressman Nadler, that said very clearly",
        "When asked o Sunday if",
        'try to get it later."\n\n"But I',
    ):
        assert whole in draft.text
    assert draft.text.endswith("wide gulf,” Booker responded.")
    assert len(draft.source_text) - len(draft.text) == sum(len(cut.text) for cut in draft.cuts) == 775


def test_the_second_is_left_as_it_is() -> None:
    draft = sample("001")
    assert draft.cuts == ()
    assert draft.metadata.title_made
    assert draft.metadata.title == (
        "A group of progressive politicians is insisting that any new police reform legislation must end qualified "
        "immunity for law enforcement."
    )


def test_the_third_gives_its_date() -> None:
    draft = sample("002")
    assert [(cut.start, cut.text) for cut in draft.cuts] == [(0, " date 2021-06-23 ")]
    assert draft.metadata.published == "2021-06-23"
    assert draft.metadata.title == "Gun control is not the only issue that has failed to advance in the Senate."
    assert draft.metadata.title_made
    assert draft.text.startswith("Gun control is")
