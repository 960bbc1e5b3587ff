"""Where `tag` puts a claim: quotes to the letter, offsets in code points, arguments and answers in UTF-8."""

from __future__ import annotations

from pathlib import Path

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
    # other quotation marks, another form of the same letter: not what stands there
    for quote in ('"in the Senate"', "cafe\u0301", "THE SENATE"):
        ended = desk.run_here("tag", "--article", article, "--quote", quote, "--json")
        assert ended.status == 1
        assert "does not stand in the text" in ended.stderr
        assert "does not stand in the text" in ended.json["error"]


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
