"""What is printed is printable: nothing that a file or an argument holds steers the terminal; `text` is as it is."""

from __future__ import annotations

import json
import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.cli.printable import in_one_line, json_escaped, printable, shortened, width
from tests.cli.conftest import Desk, Ended, run_here

ESC, CSI, RLO, PDI, LS = "\x1b", "\x9b", "\u202e", "\u2069", "\u2028"
STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
_PLAIN = "Nothing else was said at the meeting, and nobody asked a question about it.\n" * 5
HOSTILE = f"Budget{ESC}[2J{CSI}31m {RLO}txt.exe{PDI}{ESC}]0;owned\x07 rose by 7%"


def assert_printable(ended: Ended, *shown: str) -> None:
    both = ended.text + ended.stderr
    assert STEERING.findall(both) == []
    for words in shown:
        assert words in both


def test_no_command_prints_what_steers_the_terminal(desk: Desk, tmp_path: Path) -> None:
    source = tmp_path / f"art{CSI}{RLO}icle.txt"
    source.write_text(f"{HOSTILE}\n\nThe {RLO}mayor{PDI} said \u201cit rose by 7%\u201d.\n" + _PLAIN, encoding="utf-8")
    assert_printable(desk.run_here("import", source))
    article = desk.ask("articles")["articles"][0]["article_id"]
    told = ("--claim", f"It {HOSTILE}", "--tag", "statistic", "--claimant", f"A{ESC}B", "--rationale", f"No{CSI}t")
    assert_printable(desk.run_here("tag", "--article", article, "--quote", "7%", "--nth", 1, *told))
    claim = desk.ask("claims")["claims"][0]["claim_id"]
    assert_printable(desk.run_here("evidence", claim, "--stance", "supports", "--title", f"T{ESC}{LS}"))
    for command in (
        ("articles",),
        ("claims",),
        ("search", "rose"),
        ("history",),
        ("history", "--claim", claim),
        ("checkables", article),
        ("quotations", article),
        ("similar", "It rose by 7%"),
    ):
        assert_printable(desk.run_here(*command))
        assert_printable(desk.run_here(*command, "--json"))
    assert_printable(desk.run_here("articles"), "Budget\\x1b[2J\\x9b31m \\u202etxt.exe\\u2069")
    assert desk.ask("claims")["claims"][0]["wording"] == f"It {HOSTILE}"


def test_text_is_printed_byte_for_byte(desk: Desk, tmp_path: Path) -> None:
    article = desk.add(tmp_path, f"Budget\n\nThe {RLO}mayor{PDI} said{LS}so {ESC}[31m.\n" + _PLAIN)
    stored = desk.ask("text", article)["text"]
    assert (RLO in stored, LS in stored) == (True, True)
    assert desk.run_here("text", article).stdout == stored.encode("utf-8")


@pytest.mark.parametrize(
    "arguments",
    [
        ("text", f"x{ESC}[31m{RLO}"),
        ("articles", f"--no{ESC}nsense", f"{CSI}x"),
        (f"com{ESC}mand",),
        ("search", "x", "-n", f"7{RLO}"),
        ("import", f"no{ESC}where/{RLO}x.txt"),
        ("text", "x", "-p", f"no{ESC}where{RLO}.annotator"),
    ],
)
def test_refusals_repeat_nothing_that_steers(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    project = () if "-p" in arguments else ("-p", str(tmp_path / "new.annotator"))
    ended = run_here(*arguments, *project)
    assert ended.status in (1, 2)
    assert_printable(ended)


@given(st.text())
def test_what_is_left_steers_nothing_and_json_keeps_its_value(text: str) -> None:
    assert STEERING.findall(printable(text)) == []
    assert [one for one in in_one_line(text) if unicodedata.category(one) in ("Cc", "Zl", "Zp", "Cs")] == []
    escaped = json_escaped(json.dumps({text: [text]}, ensure_ascii=False))
    assert STEERING.findall(escaped) == []
    assert json.loads(escaped) == {text: [text]}


@pytest.mark.parametrize(
    "text", ["👩‍👩‍👧 नमस्ते क्‍ष", "می‌خواهم", "a\tb\nc", "naïve — “so”", "🏴\U000e0067\U000e007f", "soft\u00adhyphen"]
)
def test_what_scripts_and_emoji_need_stays(text: str) -> None:
    assert printable(text) == text


@given(st.text(max_size=30), st.integers(1, 20))
def test_a_shortened_text_fits(text: str, columns: int) -> None:
    assert width(shortened(text, columns)) <= columns
    if width(text) <= columns and "\n" not in text:
        assert shortened(text, columns) == text
