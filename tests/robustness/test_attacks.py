"""Small shares of the attacks, the same cases each time; the full runs are `python -m tests.robustness`."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.domain.incoming import Incoming
from annotator.importing.format import Reader
from annotator.importing.readers import READERS
from tests.robustness import damage, fuzz, hostile, kills, merges, moves
from tests.robustness.__main__ import ATTACKS
from tests.robustness.fuzz_targets import TARGETS
from tests.robustness.reader_targets import read_by, seeds_of
from tests.robustness.tally import Attack, Tally
from tests.robustness.targets import Target

SHARES = {
    # acts and imports are killed by test_kill.py
    "kills": (lambda folder, count, seed: kills.kills(folder, count, seed, [(kills.Export, 1), (kills.Restore, 1)]), 2),
    "moves": (moves.moves, 2),
    "flips": (lambda folder, count, seed: damage.flips(folder, count, seed, articles=8), 5),
    "pages": (lambda folder, count, seed: damage.pages(folder, count, seed, articles=8), 6),
    "truncations": (lambda folder, count, seed: damage.truncations(folder, count, seed, articles=8), 6),
    "hostile": (hostile.hostile, 10),
    "merges": (merges.merges, 150),
}


@pytest.mark.parametrize("name", SHARES)
def test_nothing_is_lost_broken_missed_or_crashed(name: str, tmp_path: Path) -> None:
    run, count = SHARES[name]
    tallies = list(run(tmp_path, count, 1))
    notes = [note for tally in tallies for note in tally.notes]
    assert not notes, "\n".join(notes)
    assert all(tally.clean for tally in tallies)


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_a_reader_takes_what_goes_wrong(target: Target, tmp_path: Path) -> None:
    outcome = fuzz.feed(target, 60, 1, tmp_path)
    assert outcome.crashes == {}
    assert outcome.inputs == 60


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.id)
def test_what_is_changed_was_read_well_before(reader: Reader, tmp_path: Path) -> None:
    for seed in seeds_of(reader):
        assert any(isinstance(found, Incoming) for found in read_by(reader, seed, tmp_path))


@pytest.fixture
def one_attack(monkeypatch: pytest.MonkeyPatch) -> Tally:
    tally = Tally("a case", tried=3)
    monkeypatch.setattr("tests.robustness.__main__.ATTACKS", (Attack("one", "", 3, lambda *_: [tally]),))
    return tally


def test_the_door_ends_with_1_where_anything_is_lost(
    one_attack: Tally, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.robustness.__main__ import main

    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, "/nowhere")  # it sets its own; these are put back afterwards
    assert main(["one"]) == 0
    assert capsys.readouterr().out == "a case: tried 3, lost 0, broken 0, missed 0, crashed 0\n"
    one_attack.fail("lost", "act 2")
    assert main(["one"]) == 1
    said = capsys.readouterr()
    assert said.out == "a case: tried 3, lost 1, broken 0, missed 0, crashed 0\n"
    assert "a case: lost: act 2" in said.err


def test_a_run_without_a_case_is_no_success() -> None:
    assert not Tally("nothing").clean
    assert all(attack.count >= 20 for attack in ATTACKS)
