"""Prose as it is printed: not one character of it may be cut, whatever it resembles."""

from __future__ import annotations

import pytest

from annotator.domain.article import Cut
from tests.drafts import read_text

PARAGRAPHS = [
    "McDonaldMcDonald's, the typo went; the chain of McDonald's had MORE than 36,000 restaurants that year.",
    "JavaScript and TypeScript are not Java; YouTube, PayPal and LinkedIn run on MORE than one language.",
    "The iPhoneiPhone label was misprinted on 2,000 boxes, Apple said, and MORE were found later.",
    "“WE NEED MORE JOBS, MORE PAY AND MORE TIME,” read the banner that DeShawn McKinney carried.",
    "All rights are (c) 2020 by their holders, according to the notice, and © 2019 for the second edition.",
    "On the date 2021-06-23 the committee met again; the date 2021-06-24 was reserved for votes.",
    "Photo evidence showed that the officer was present, said Sen. Tim Scott (R-S.C.).",
    "Credit goes to Jane Doe of Reuters, who first reported the figures in March.",
    "Credit: it is what banks sell, and what they did not have in 2008.",
    "Updated figures put the toll at 1,117, up from 942 a week earlier.",
    "Update: that was the only word on the card that the senator held up.",
    "By Jane Doe’s own account, the meeting lasted until 3 a.m.",
    "By Tuesday, Cory Booker and Cory Gardner had both left the room.",
    "Published in 1967, the ruling in Pierson v. Ray, 386 U.S. 547, set out the doctrine.",
    "“Getty Images refused,” the photographer said, “and so did AP, Reuters and AFP.”",
    "He photographed (© he wrote, in pencil) every house on the street.",
    "When asked o Sunday if he agrees, Booker did not directly respond.",
    'The senator said he would “never sacrifice good on the altar of perfect," and left.',
    "As negotiations continue, know this: there can be no true justice,” the letter said.",
    "MORE was the name of the group, and MORE said on Monday that it would sue.",
    "Mary Mary quite contrary, sang the children; Duran Duran played in Walla Walla.",
    "The New York, New York, hotel is in Las Vegas; Sirhan Sirhan was tried in Los Angeles.",
    "LaToya LaToya Jackson said it twice, as the transcript shows, and wanted MORE said.",
    "The MacArthur Foundation’s MacArthur Fellows get MORE than $600,000 each.",
    "The bill — H.R. 1280 — passed the House on 3 March 2021 by 220 to 212, at 9:05 p.m.",
    "This story was told to me in 1994, and it has been updated in the telling ever since by my aunt.",
    "Naïve as it was, the façade fooled 3 of 4 visitors; the piñata did not.",
    "قال الرئيس إن القانون سيصدر قريبا، ولم يذكر موعدا.",
    "她说，法案将在三月通过。参议院没有回应。",
    "Сергей Лавров заявил, что переговоры продолжатся, и что MORE — не фамилия.",
    "“Is it true?” she asked… “No.”  Two spaces,\xa0a no-break space and a tab\tstay.",
    "Image rights, picture books and photo albums: the estate sold them all for $4.2m.",
    "O’Rourke, O'Rourke and O’Rourke LLP represents the Van Hollen family.",
    "Illustration by committee rarely works, the artist said.",
    "By contrast, Sen. Kyrsten Sinema (D-Ariz.) and Sen. Joe Manchin (D-W.Va.) voted no.",
]


@pytest.mark.parametrize("paragraph", PARAGRAPHS)
def test_a_paragraph_alone_stays_whole(paragraph: str) -> None:
    assert read_text(paragraph, "pasted").cuts == ()


@pytest.mark.parametrize("break_", ["\n", "\n\n", "\n\n\n"])
def test_all_paragraphs_in_any_order_stay_whole(break_: str) -> None:
    count = len(PARAGRAPHS)
    assert count >= 30
    for first in range(0, count, 3):
        text = break_.join(PARAGRAPHS[first:] + PARAGRAPHS[:first])
        cuts: tuple[Cut, ...] = read_text(text, "pasted").cuts
        assert cuts == ()


def test_a_list_and_a_poem_stay_whole() -> None:
    text = (
        "The contract says:\n\n(a) Jane Doe\n(b) John Roe\n(c) Greg Nash\n\n"
        "Row, row, row your boat\nRow, row, row your boat\n"
        "Gently down the stream\n"
    )
    assert read_text(text, "pasted").cuts == ()
