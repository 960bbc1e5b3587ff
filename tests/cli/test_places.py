"""Where `tag` puts a claim: quotes to the letter, offsets in code points, arguments and answers in UTF-8."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Desk

TEXT = (
    "Reform talks \U0001f3db️ resume “in the Senate”\n"
    "The café's owner 👩🏽‍⚖️ said: «שלום עולם», and that 1967 was long ago.\n"
    "In 1967, a café opened; in 1967 it closed.\n"
)


def test_a_quote_is_found_to_the_letter(desk: Desk, tmp_path: Path) -> None:
    article = desk.add(tmp_path, TEXT)
    for quote in ("“in the Senate”", "«שלום עולם»", "👩🏽‍⚖️ said", "café", "the Senate”\nThe"):
        tagged = desk.ask("tag", "--article", article, "--quote", quote)
        assert (tagged["start"], tagged["quote"]) == (TEXT.index(quote), quote)
        assert TEXT[tagged["start"] : tagged["end"]] == quote
    # not there at all, or only as a part of a word
    for quote in ("out of the Senate", "NED"):
        ended = desk.run_here("tag", "--article", article, "--quote", quote, "--json")
        assert ended.status == 1
        assert "does not stand in the text" in ended.stderr
        assert "does not stand in the text" in ended.json["error"]


ALIKE = (
    "\tThe “crisis\u00a0fund” paid €\u202f1,200 in 1990–1995.\nThe govern\u00admen\u200bt’s e\u0301lite paid 11,200, "
    "and 4.2m\u00a0of it; the cafe\u0301 and the Café of Łódź. 東京で「会議」。 ประเทศไทย"
)


@pytest.mark.parametrize(
    ("given", "stands"),
    [
        ('"crisis fund"', "“crisis\u00a0fund”"),
        ("paid € 1200 in 1990-1995", "paid €\u202f1,200 in 1990–1995"),
        ("1 200", "1,200"),
        ("THE GOVERNMENT'S élite", "The govern\u00admen\u200bt’s e\u0301lite"),
        ("paid 11200", "paid 11,200"),
        ("4.2m of", "4.2m\u00a0of"),
        ("lodz", "Łódź"),
        ("1995. The", "1995.\nThe"),
        ("京て\u3099", "京で"),
    ],
)
def test_the_only_look_alike_is_taken_and_told(desk: Desk, tmp_path: Path, given: str, stands: str) -> None:
    article = desk.add(tmp_path, ALIKE)
    tagged = desk.ask("tag", "--article", article, "--quote", given)
    assert (tagged["matched"], tagged["quote"]) == ("look-alike", stands)
    assert desk.ask("text", article)["text"][tagged["start"] : tagged["end"]] == stands
    [claim] = desk.ask("claims")["claims"]
    assert claim["mentions"][0]["quote"] == stands
    assert "another spelling" in desk.run_here("tag", "--article", article, "--quote", given).stdout.decode()


def test_of_several_look_alikes_somebody_chooses(desk: Desk, tmp_path: Path) -> None:
    article = desk.add(tmp_path, ALIKE)
    text = desk.ask("text", article)["text"]
    refused = desk.run_here("tag", "--article", article, "--quote", "CAFÉ", "--json")
    first, second = text.index("cafe\u0301"), text.index("Café")
    assert refused.status == 1
    for part in ("2 places look like it", f"{first} to {first + 5}", f"{second} to {second + 4}", "--nth 1 to 2"):
        assert part in refused.stderr
    assert "2 places look like it" in refused.json["error"]
    assert desk.ask("claims")["claims"] == []
    assert desk.ask("tag", "--article", article, "--quote", "CAFÉ", "--nth", 2)["start"] == second
    assert desk.run_here("tag", "--article", article, "--quote", "CAFÉ", "--nth", 3).status == 1
    # what stands there to the letter is meant, whatever looks like it
    told = desk.ask("tag", "--article", article, "--quote", "Café")
    assert (told["start"], "matched" in told) == (second, False)


def test_one_of_several_places(desk: Desk, tmp_path: Path) -> None:
    article = desk.add(tmp_path, TEXT)
    places = [place for place in range(len(TEXT)) if TEXT.startswith("1967", place)]
    for nth, place in enumerate(places, start=1):
        assert desk.ask("tag", "--article", article, "--quote", "1967", "--nth", nth)["start"] == place
    assert desk.ask("tag", "--article", article, "--quote", "1967")["start"] == places[0]
    ended = desk.run_here("tag", "--article", article, "--quote", "1967", "--nth", len(places) + 1)
    assert ended.status == 1
    assert "3 times" in ended.stderr


def test_offsets_are_code_points(desk: Desk, tmp_path: Path) -> None:
    article = desk.add(tmp_path, TEXT)
    start = TEXT.index("1967")
    tagged = desk.ask("tag", "--article", article, "--start", start, "--end", start + 4)
    assert (tagged["quote"], tagged["start"], tagged["end"]) == ("1967", start, start + 4)
    for begin, end in ((9000, 9005), (-5, 4), (7, 7), (9, 3), (len(TEXT) - 2, len(TEXT) + 1)):
        assert desk.run_here("tag", "--article", article, "--start", begin, "--end", end).status == 1
    assert len(desk.ask("claims")["claims"]) == 1


def test_utf8_whatever_the_locale(desk: Desk, tmp_path: Path) -> None:
    article = desk.add(tmp_path, TEXT, "Pokémon – 記事.txt")
    for locale in ({"LANG": "C", "LC_ALL": "C"}, {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}):
        assert desk.run("text", article, environment=locale).stdout == TEXT.encode("utf-8")
        tagged = desk.ask("tag", "--article", article, "--quote", "café's", "--claim", "Ça va – 記", environment=locale)
        [claim] = [c for c in desk.ask("claims", environment=locale)["claims"] if c["claim_id"] == tagged["claim_id"]]
        assert (claim["wording"], claim["mentions"][0]["quote"]) == ("Ça va – 記", "café's")
        assert "Ça va – 記" in desk.run("claims", environment=locale).text
        refused = desk.run("tag", "--article", article, "--quote", "fiancé", environment=locale)
        assert "“fiancé” does not stand" in refused.stderr
