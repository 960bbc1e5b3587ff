"""Lines that a scraper left: headline twice, photo credit, update note, date, byline. And lines that look like them."""

from __future__ import annotations

import pytest

from tests.drafts import read_text

HEADLINE = "Council raises levy after a long night"
BODY = "The council met on Tuesday and voted 7-2 to raise the levy, according to the minutes.\n\nResidents objected."

CREDITS = {
    "© Greg Nash": "Greg Nash",
    "(c) Greg Nash": "Greg Nash",
    "(C) Getty Images": "Getty Images",
    "© 2021 Greg Nash": "Greg Nash",
    "© AP Photo/J. Scott Applewhite": "AP Photo/J. Scott Applewhite",
    "Photo: Jane Doe/AP": "Jane Doe/AP",
    "Photo : Jean Dupont": "Jean Dupont",
    "Getty Images": "Getty Images",
    "AFP via Getty Images": "AFP via Getty Images",
    "Photo by Drew Angerer/Getty Images": "Drew Angerer/Getty Images",
    "(Photo by Drew Angerer/Getty Images)": "Drew Angerer/Getty Images",
    "[Photo: Jane Doe]": "Jane Doe",
    "Photo by Jane Doe.": "Jane Doe",
    "Photo by John Roe Jr.": "John Roe Jr.",
    "Credit: AFP": "AFP",
    "Credit: Jane Doe": "Jane Doe",
    "AP Photo/Jose Luis Magana": "AP Photo/Jose Luis Magana",
    "Jane Doe/Reuters": "Jane Doe/Reuters",
    "Jane Doe | Getty Images": "Jane Doe | Getty Images",
    "Image: Jane O’Neil / The Washington Post": "Jane O’Neil / The Washington Post",
    "Photo credit: Jane van der Berg": "Jane van der Berg",
    "Photo courtesy of Jane Doe": "Jane Doe",
    "Photograph: Jane Doe/The Guardian": "Jane Doe/The Guardian",
    "Foto: dpa": "dpa",
    "Crédit photo : Jean Dupont/AFP": "Jean Dupont/AFP",
    "Illustration by José Núñez": "José Núñez",
}

UPDATES = {
    "--Updated at 1:20 p.m.": "Updated at 1:20 p.m.",
    "—Updated Wednesday at 9:05 p.m.": "Updated Wednesday at 9:05 p.m.",
    "Updated at 5:41 p.m. EDT": "Updated at 5:41 p.m. EDT",
    "(Updated 3:14 p.m.)": "Updated 3:14 p.m.",
    "UPDATED: June 24, 2021 at 3:15 p.m.": "UPDATED: June 24, 2021 at 3:15 p.m.",
    "Last updated: 2021-06-03": "Last updated: 2021-06-03",
    "This story was updated at 5 p.m.": "This story was updated at 5 p.m.",
    "*This story has been updated.*": "This story has been updated.",
    "This article has been updated to include comment from the mayor.": (
        "This article has been updated to include comment from the mayor."
    ),
    "UPDATE: This story has been updated with additional information.": (
        "UPDATE: This story has been updated with additional information."
    ),
    "Updated on Sunday at 4 p.m. to include a statement": "Updated on Sunday at 4 p.m. to include a statement",
}

DATES = {
    "date 2021-06-23 ": "2021-06-23",
    " \n date 2021-06-23\n\n\n": "2021-06-23",
    "  date: 23 June 2021\n\n": "2021-06-23",
    "Published: 2021-06-23\n": "2021-06-23",
    "Published on June 23rd, 2021\n\n": "2021-06-23",
    "Published: Wed, June 23, 2021 4:05 PM ET\n": "2021-06-23",
    "Posted: 2021-06-23T14:05:00Z\n": "2021-06-23",
    "Publication date: 23rd June 2021\n": "2021-06-23",
    "date 23/06/2021\n": "2021-06-23",
    "Date Published: Sept. 3, 2021\n": "2021-09-03",
}

BYLINES = {
    "By Jane Doe": ("Jane Doe", ""),
    "By Jane Doe and John Roe | The Hill": ("Jane Doe and John Roe", "The Hill"),
    "BY JANE DOE": ("JANE DOE", ""),
    "By Jane Doe, Staff Writer": ("Jane Doe, Staff Writer", ""),
    "By Jane Doe, John Roe and María-José O’Neil": ("Jane Doe, John Roe and María-José O’Neil", ""),
    "By J. K. Rowling": ("J. K. Rowling", ""),
    "By Ludwig van Beethoven": ("Ludwig van Beethoven", ""),
    "By The Associated Press": ("The Associated Press", ""),
    "By Jane Doe | June 3, 2021": ("Jane Doe", ""),
}

NOT_DEBRIS = [
    "Photo ID laws",
    "Photo: the day the wall fell",
    "Photo finish",
    "Photo Gallery",
    "Photos of the night are below.",
    "Credit Suisse",
    "Credit: who gets it?",
    "Credit where it is due",
    "Image problems",
    "Copyright law changes",
    "(c) the other parties",
    "AP",
    "Reuters",
    "© means copyright",
    "By the Numbers",
    "By The Numbers",
    "By New Year's Eve",
    "By Monday Night",
    "By Land and Sea",
    "Updated figures show a fall in crime.",
    "Updated vaccines arrive on Monday",
    "UPDATE: Police have arrested three people",
    "UPDATED: Three dead in shooting",
    "Update your phone by Friday at 5 p.m.",
    "date 2021-06-23 was a turning point.",
    "date 2021-02-30",
    "date 03/04/2021",
    "Published June 23, 2021, the report found little.",
]


@pytest.mark.parametrize("line", CREDITS)
def test_a_photo_credit_goes_to_the_metadata(line: str) -> None:
    draft = read_text(f"{HEADLINE}\n{line}\n\n{BODY}", "pasted")
    assert draft.text == f"{HEADLINE}\n\n{BODY}"
    assert draft.metadata.photo_credit == CREDITS[line]


@pytest.mark.parametrize("line", ["© Greg Nash", "Photo: Jane Doe/AP", "Getty Images", "(Photo by Jane Doe/AP)"])
def test_a_photo_credit_alone_on_a_line_goes_anywhere(line: str) -> None:
    long = "\n\n".join([BODY] * 5)
    draft = read_text(f"{long}\n\n{line}\n\n{long}", "pasted")
    assert draft.text == f"{long}\n\n{long}"


def test_a_copyright_notice_and_a_list_stay() -> None:
    text = f"{HEADLINE}\n\n{BODY}\n\n(a) Jane Doe\n(b) John Roe\n(c) Greg Nash\n\n© 2021 The Hill. All rights reserved."
    assert read_text(text, "pasted").cuts == ()


@pytest.mark.parametrize("line", UPDATES)
@pytest.mark.parametrize("last", [True, False])
def test_an_update_note_goes_to_the_metadata(line: str, last: bool) -> None:
    draft = read_text(f"{BODY}\n\n{line}\n" if last else f"{line}\n\n{BODY}\n", "pasted")
    assert draft.text == f"{BODY}\n"
    assert draft.metadata.updated_note == UPDATES[line]


def test_an_update_note_in_the_middle_stays() -> None:
    text = "\n\n".join([BODY] * 4 + ["Updated at 1:20 p.m."] + [BODY] * 4)
    assert read_text(text, "pasted").cuts == ()


@pytest.mark.parametrize("before", DATES)
def test_a_date_before_the_text_goes_to_the_metadata(before: str) -> None:
    draft = read_text(before + BODY, "pasted")
    assert draft.text == BODY
    assert draft.metadata.published == DATES[before]


@pytest.mark.parametrize("line", BYLINES)
def test_a_byline_goes_to_the_metadata(line: str) -> None:
    draft = read_text(f"{HEADLINE}\n\n{line}\n\n{BODY}", "pasted")
    assert draft.text == f"{HEADLINE}\n\n{BODY}"
    assert (draft.metadata.byline, draft.metadata.publisher) == BYLINES[line]


@pytest.mark.parametrize("line", NOT_DEBRIS)
@pytest.mark.parametrize(
    "where", ["{line}\n\n{body}", "{headline}\n\n{line}\n\n{body}", "{headline}\n{line}\n\n{body}"]
)
def test_a_line_that_only_looks_like_debris_stays(line: str, where: str) -> None:
    text = where.format(line=line, headline=HEADLINE, body=BODY)
    draft = read_text(text, "pasted")
    assert draft.cuts == ()
    assert (draft.metadata.photo_credit, draft.metadata.updated_note, draft.metadata.published) == ("", "", "")


@pytest.mark.parametrize(
    ("between", "repeat"),
    [("\n", HEADLINE), ("\n\n", HEADLINE), ("\n\n", HEADLINE.upper()), ("\n\nA standfirst\n\n", f" {HEADLINE} ")],
)
def test_a_headline_is_kept_once(between: str, repeat: str) -> None:
    draft = read_text(f"{HEADLINE}{between}{repeat}\n\n{BODY}", "pasted")
    assert draft.text.count(HEADLINE) == 1
    assert draft.text.upper().count(HEADLINE.upper()) == 1
    assert draft.metadata.title == HEADLINE
    assert not draft.metadata.title_made


@pytest.mark.parametrize(
    "text",
    [
        "No justice, no peace!\n\nNo justice, no peace!\n\nNo justice!",
        "He said it again and again.\n\nHe said it again and again.\n\n" + BODY,
        "Yes.\n\nYes.\n\n" + BODY,
    ],
)
def test_a_refrain_is_no_headline(text: str) -> None:
    assert read_text(text, "pasted").cuts == ()


def test_all_of_it_at_once_leaves_no_gap() -> None:
    before = f"{HEADLINE}\n{HEADLINE}\nBy Jane Doe\nPhoto: John Roe/AP\nPublished: 2021-06-23\n\n\n"
    text = f"{before}{BODY}\n\nUpdated at 3 p.m.\n"
    draft = read_text(text, "pasted")
    assert draft.text == f"{HEADLINE}\n\n{BODY}\n"
    assert [cut.why for cut in draft.cuts] == [
        "headline repeated",
        "byline",
        "photo credit",
        "publication date",
        "update note",
    ]


def test_white_space_around_a_cut_is_settled_and_no_other_changes() -> None:
    text = "First\u00a0paragraph  here. \n  \nPhoto: Jane Doe/AP\n\n  Indented   paragraph.\n\n\n\nLast one. \n"
    assert read_text(text, "pasted").text == (
        "First\u00a0paragraph  here. \n  \n  Indented   paragraph.\n\n\n\nLast one. \n"
    )


def test_nothing_is_cut_where_nothing_would_be_left() -> None:
    assert read_text("Photo: Jane Doe/AP\n", "pasted").text == "Photo: Jane Doe/AP\n"
