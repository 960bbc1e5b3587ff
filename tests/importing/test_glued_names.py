"""Names glued to their repeat with related headlines behind them: what goes, what stays, and what it costs."""

from __future__ import annotations

import sys
from types import FrameType

import pytest

from annotator.domain.article import without_cuts
from annotator.importing.cleaning import clean

DEBRIS = {
    "the same name": (
        "Sen. Bernie SandersBernie SandersThe Hill's Morning Report Biden on the road MORE (I-Vt.) said so.",
        "Sen. Bernie Sanders (I-Vt.) said so.",
    ),
    "a nickname in brackets": (
        "Then Mitch McConnellAddison (Mitch) Mitchell McConnellTrump says no Senate leaves MORE (R-Ky.) replied.",
        "Then Mitch McConnell (R-Ky.) replied.",
    ),
    "a nickname instead": (
        "Leader Chuck SchumerCharles Ellis SchumerDemocrats press on Sanders says Biden is right MORE told CNN.",
        "Leader Chuck Schumer told CNN.",
    ),
    "the fuller form first": (
        "Rep. Karen Ruth BassKaren BassBass raises nearly a million MORE said.",
        "Rep. Karen Ruth Bass said.",
    ),
    "a hyphen and a quotation": (
        "Rep. Alexandria Ocasio-CortezAlexandria Ocasio-Cortez'Squad' member says it Other headline MORE said.",
        "Rep. Alexandria Ocasio-Cortez said.",
    ),
    "an apostrophe and a number": (
        "Beto O'RourkeBeto O'Rourke10 races to watch in 2022 MORE’s campaign.",
        "Beto O'Rourke’s campaign.",
    ),
    "another apostrophe": (
        "Beto O’RourkeRobert (Beto) Francis O’RourkeTexas votes MORE's campaign.",
        "Beto O’Rourke's campaign.",
    ),
    "three parts": (
        "Catherine Cortez MastoCatherine Marie Cortez MastoNevada vote goes on MORE said.",
        "Catherine Cortez Masto said.",
    ),
    "a particle": ("Mayor Bill de BlasioBill de BlasioNYC mayor says he will MORE said.", "Mayor Bill de Blasio said."),
    "two particles": (
        "Ursula von der LeyenUrsula von der LeyenEU summit ends MORE said.",
        "Ursula von der Leyen said.",
    ),
    "initials": ("JD VanceJ.D. VanceOhio primary MORE won.", "JD Vance won."),
    "a short name": ("Mehmet OzMehmet OzPennsylvania Senate race MORE said.", "Mehmet Oz said."),
    "junior": (
        "Donald Trump Jr.Donald (Don) John Trump Jr.Trump rally draws crowd MORE said.",
        "Donald Trump Jr. said.",
    ),
    "junior left out": (
        "Robert F. Kennedy Jr.Robert Francis KennedyVaccine panel meets MORE spoke.",
        "Robert F. Kennedy Jr. spoke.",
    ),
    "a first name alone": (
        "“KamalaKamala HarrisHarris visits the border On the trail MORE said.",
        "“Kamala said.",
    ),
    "a house": ("FacebookFacebookTech giants face scrutiny over new rules MORE said.", "Facebook said."),
    "accents": (
        "José SerranoJosé Enrique SerranoHouse passes the bill MORE left.",
        "José Serrano left.",
    ),
    "combining accents": (
        "Jose\u0301 Sua\u0301rezJose\u0301 Sua\u0301rezA headline MORE said.",
        "Jose\u0301 Sua\u0301rez said.",
    ),
    "Cyrillic": ("Сергей ЛавровСергей ЛавровГлава МИД заявил MORE сказал.", "Сергей Лавров сказал."),
    "headlines set apart by a space": (
        "Cory BookerCory Booker Despite setbacks, the fight goes on MORE (D-N.J.) said.",
        "Cory Booker (D-N.J.) said.",
    ),
    "no headline": ("Cory BookerCory Booker MORE (D-N.J.) said.", "Cory Booker (D-N.J.) said."),
    "sentences among the headlines": (
        'Sen. Joe ManchinJoe ManchinIs he leaving? No. Dr. Fauci says "yes" MORE (W.Va.).',
        "Sen. Joe Manchin (W.Va.).",
    ),
    "MORE inside a headline": (
        "Leader Chuck SchumerCharles SchumerDemocrats want MORE money for police Biden is right MORE (D-N.Y.) said.",
        "Leader Chuck Schumer (D-N.Y.) said.",
    ),
    "More inside a headline, and MORE in the sentence": (
        "Alfonse D’AmatoAl D’AmatoMore than ever: why MORE matters MORE said we need MORE money.",
        "Alfonse D’Amato said we need MORE money.",
    ),
    "several in a sentence": (
        (
            "President BidenJoe BidenOne headline Second one MORE met President TrumpDonald TrumpA headline MORE "
            "and José SerranoJosé Enrique SerranoHouse passes bill MORE."
        ),
        "President Biden met President Trump and José Serrano.",
    ),
    "before a comma": (
        "our allies Karen BassKaren Ruth BassBass raises cash MORE, Congressman Nadler",
        "our allies Karen Bass, Congressman Nadler",
    ),
    "inside quotation marks": (
        "He met “Nancy PelosiNancy Patricia PelosiOvernight Defense MORE” there.",
        "He met “Nancy Pelosi” there.",
    ),
    "a possessive": (
        "President Trump’sDonald TrumpOne headline MORE first speech drew ex-TrumpDonald TrumpA headline MORE fans.",
        "President Trump’s first speech drew ex-Trump fans.",
    ),
    "no-break spaces": ("Ted CruzRafael (Ted) Edward CruzA headline\u00a0MORE said.", "Ted Cruz said."),
}

CLEAN = [
    "JavaScript Java Developers Need MORE",
    "YouTube You Can Do MORE.",
    "McDonaldMcDonald's wants MORE money",
    "iPhoneiPhone sells MORE than ever, says the maker",
    "BlahBlahBlah is what we got, MORE of it.",
    "LeBron James and DeSantis met McConnell about MORE aid.",
    "VanDyke Dick VanDyke wants MORE.",
    "Sen. Cory BookerCory BookerDespite setbacks, nothing ends here",
    "Cory BookerCory Booker said so. We need MORE.",
    "Sen. Joni ErnstJoni Kay ErnstSenate vote\nMORE in the next paragraph.",
    "The GitHubGitHub page lists MORE.",
    "Cory Booker, Cory Booker, and once MORE Cory Booker.",
    "WE NEED MORE. MORE! The MacArthur MacArthur knew wanted MORE.",
    "PlayStationPlayStation owners got MORE games this year than in any year before it.",
    f"Sen. Cory BookerCory Booker{'Long ' * 300}MORE said.",
]


@pytest.mark.parametrize("case", DEBRIS)
def test_the_repeat_and_its_headlines_go(case: str) -> None:
    source, wanted = DEBRIS[case]
    assert without_cuts(source, clean(source).cuts) == wanted


@pytest.mark.parametrize("text", CLEAN)
def test_what_only_resembles_it_stays(text: str) -> None:
    assert clean(text).cuts == ()


def test_a_name_without_its_own_more_does_not_take_the_next_ones() -> None:
    source = "Cory BookerCory BookerA headline ran. Then Karen BassKaren Ruth BassBass raises cash MORE spoke."
    assert without_cuts(source, clean(source).cuts) == ("Cory BookerCory BookerA headline ran. Then Karen Bass spoke.")


def calls_to_clean(text: str) -> int:
    count = 0

    def profile(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(profile)
    try:
        clean(text)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize(
    "unit", ["Foo BarFoo BarHead MORE ", "FooBar FooBar BazQux MORE ", "Foo BarFoo BarHead ", "FooBar", "A.B MORE "]
)
def test_the_work_grows_with_the_length_and_not_faster(unit: str) -> None:
    small, large = calls_to_clean(unit * 500), calls_to_clean(unit * 2000)
    assert large <= 4.4 * small + 500


@pytest.mark.parametrize(
    "unit",
    ["Foo Bar ", "FooBar ", "FooBar", "(Ted (Ted Bar(", "MORE ", "Foo BarFoo BarHead ", "a\u0301A", "Foo\u00a0BarFoo "],
)
def test_a_line_of_a_million_characters_ends(unit: str) -> None:
    # nothing is timed: a pattern whose time grows as the square would keep this running for hours
    assert clean(unit * (1_000_000 // len(unit)) + " MORE").cuts is not None
