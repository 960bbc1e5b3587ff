"""Text copied from news pages: who, where and when without labels, buttons, notices; and texts that look like pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.drafts import read_file, read_text
from tests.reference.pages.labelled import SET, measured, pages_in

HEADLINE = "Council raises levy after a long night"
BODY = "The council met on Tuesday and voted 7-2 to raise the levy, according to the minutes.\n\nResidents objected."

# the line below the headline: the day, who wrote it, which paper
LINES = {
    "Nov 19, 2019 3:30 PM": ("2019-11-19", "", ""),
    "Tue 19 Nov 2019 14.53 GMT": ("2019-11-19", "", ""),
    "2019-11-19": ("2019-11-19", "", ""),
    "2019-11-19T23:30:00-05:00": ("2019-11-19", "", ""),
    "By Ann Porter, 12 May 2024": ("2024-05-12", "Ann Porter", ""),
    "The Northern Courier, 14 March 2024": ("2024-03-14", "", "The Northern Courier"),
    "Ann Porter, Tue 3 Mar 2020 14.53 GMT": ("2020-03-03", "Ann Porter", ""),
    "By Ann Porter and John Roe - 11/19/19 3:30 PM ET": ("2019-11-19", "Ann Porter and John Roe", ""),
    "By Ann Porter, USA TODAY": ("", "Ann Porter", "USA TODAY"),
    "By Ann Porter (@aporter) Mar 3, 2020": ("2020-03-03", "Ann Porter", ""),
    "By Ann Porter aporter@courier.com": ("", "Ann Porter", ""),
    "By Dr. Ann Porter, MD, Mar 3, 2020": ("2020-03-03", "Dr. Ann Porter", ""),
    "Posted on November 19, 2019 by Ann Porter": ("2019-11-19", "Ann Porter", ""),
    "PUBLISHED: 14:53, 19 November 2019 | UPDATED: 15:20, 20 November 2019": ("2019-11-19", "", ""),
    "Updated January 7, 2022 at 8:12 p.m. EST|Published January 6, 2022": ("2022-01-06", "", ""),
    "Ann Porter · CBC News · Posted: Nov 19, 2019 3:30 PM ET | Last Updated: November 20, 2019": (
        "2019-11-19",
        "Ann Porter",
        "CBC News",
    ),
    "(Reuters) - March 3, 2020": ("2020-03-03", "Reuters", ""),
    "Ann Porter, Washington correspondent": ("", "Ann Porter, Washington correspondent", ""),
}

OWN = [
    "The Times\nThe levy is wrong, it says.\n\nThe Guardian\nThe levy is right.",
    "Ann Porter\n3 May 1950 - 9 June 2020\n\nShe was born in Leeds.",
    "Monday, March 2, 2020\n\nRain.\n\nTuesday, March 3, 2020\n\nMore rain.",
    "Key dates\n\nMarch 3, 2020 - Vote\nCouncil votes.",
    "Results\n\n1\nAnn Porter\n2\nJohn Roe",
    "Witnesses\n\nAnn Porter, reporter\nJohn Roe, editor\nBo Lund, baker\n\nwere heard on 3 May 2020.",
    "Poem\n\nListen\nto the rain.\nShare\nthe rain.",
    "Top words\n\nShare\nSave\nPrint\n\nare the words on the wall.",
    "Related: a play in one act\n\nAnn Porter plays Ann.",
    "Interview\n\nAnn Porter\nI never said so.\n\nJohn Roe\nBut it was printed on 3 May 2020.",
    "Council meets\n\n03/04/2020\n\nThe vote was close.",
    "By the time the ferry came, on 12 May 2024, the crew had left. The harbour was empty.\n\nMore.",
]


@pytest.mark.parametrize("line", LINES)
def test_a_line_of_who_where_and_when_goes_to_the_metadata(line: str) -> None:
    draft = read_text(f"{HEADLINE}\n{line}\n\n{BODY}", "pasted")
    assert draft.text == f"{HEADLINE}\n\n{BODY}"
    known = draft.metadata
    assert (known.published, known.byline, known.publisher) == LINES[line]
    assert (known.title, known.title_made) == (HEADLINE, False)
    assert "".join(cut.text for cut in draft.cuts).strip() == line


@pytest.mark.parametrize("text", OWN)
def test_words_of_an_article_that_look_like_those_of_a_page_stay(text: str) -> None:
    draft = read_text(text, "pasted")
    assert draft.cuts == ()
    assert draft.metadata.published == ""


def test_an_update_alone_is_no_publication() -> None:
    draft = read_text(f"{HEADLINE}\nLast modified on Tue 19 Nov 2019 15.20 GMT\n\n{BODY}", "pasted")
    assert (draft.metadata.published, draft.text) == ("", f"{HEADLINE}\n\n{BODY}")
    assert draft.metadata.updated_note == "Last modified on Tue 19 Nov 2019 15.20 GMT"


def test_buttons_and_notices_go_and_are_shown() -> None:
    text = (
        f"{HEADLINE}\nBy Ann Porter\nShare\nSave\n\n{BODY}\n\nAdvertisement\n\nShare prices fell.\n\nContinue reading"
    )
    draft = read_text(text, "pasted")
    assert draft.text == f"{HEADLINE}\n\n{BODY}\n\nShare prices fell."
    assert [cut.text.strip() for cut in draft.cuts] == [
        "By Ann Porter",
        "Share",
        "Save",
        "Advertisement",
        "Continue reading",
    ]
    assert {cut.why for cut in draft.cuts} == {"byline", "buttons and notices of the page"}


@pytest.mark.parametrize(
    ("text", "title", "made"),
    [
        (f"Mayor lied. Council knew.\nBy Ann Porter\n\n{BODY}", "Mayor lied. Council knew.", False),
        (f"Mayor quits. What we know\n\n{BODY}", "Mayor quits. What we know", False),
        (f"Mayor quits. What we know\n{BODY}", "Mayor quits. What we know", True),
        (f"Dec 15, 2020 - Energy\n\nWater rights. Again.\n\nAnn Porter\n\n{BODY}", "Water rights. Again.", False),
    ],
)
def test_a_headline_of_two_sentences_is_whole(text: str, title: str, made: bool) -> None:
    known = read_text(text, "pasted").metadata
    assert (known.title, known.title_made) == (title, made)


def test_a_block_at_the_head_of_a_text_is_read(tmp_path: Path) -> None:
    fenced = tmp_path / "fenced.txt"
    fenced.write_text(f"---\n{HEADLINE}\nThe Northern Courier, 14 March 2024\n---\n\n{BODY}\n", encoding="utf-8")
    draft = read_file(fenced)
    assert draft.text == f"{HEADLINE}\n\n{BODY}\n"
    assert (draft.metadata.title, draft.metadata.published) == (HEADLINE, "2024-03-14")
    keyed = tmp_path / "keyed.txt"
    keyed.write_text(f"---\ntitle: {HEADLINE}\nauthor: Ann Porter\ndate: 2024-03-14\n---\n\n{BODY}\n", encoding="utf-8")
    draft = read_file(keyed)
    assert draft.text == f"{BODY}\n"
    known = draft.metadata
    assert (known.title, known.byline, known.published) == (HEADLINE, "Ann Porter", "2024-03-14")


@pytest.mark.parametrize("path", SET, ids=lambda path: path.stem)
def test_the_labelled_pages(path: Path) -> None:
    score = measured(pages_in(path))
    assert score.pages >= 30
    assert score.lost == ()
    assert score.dates >= 0.9 * score.pages, score.misses
    assert score.bylines >= 0.9 * score.pages, score.misses
    assert score.titles >= 0.9 * score.pages, score.misses
    assert score.left <= 0.1 * score.page_lines, score.misses
