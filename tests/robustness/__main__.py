"""The door to the attacks: `python -m tests.robustness [NAME...] [--count N] [--seed S]`.

Prints one line per kind of case, and how each failure can be seen again; exits 1 where anything was lost, broken,
missed or crashed. Small shares of each run in the test suite (test_attacks.py).
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

from tests.robustness import damage, fuzz, hostile, kills, merges, moves, shares, syncthing
from tests.robustness.tally import Attack

ATTACKS: tuple[Attack, ...] = (
    Attack("kills", "the program ended by force in the midst of everything that writes", 230, kills.kills),
    Attack("moves", "an open project file moved, removed, replaced, overwritten", 100, moves.moves),
    Attack("flips", "single bits flipped in a closed project file", 300, damage.flips),
    Attack("pages", "whole pages overwritten", 60, damage.pages),
    Attack("truncations", "the end of the file cut off", 40, damage.truncations),
    Attack("hostile", "files that somebody sent, one of each kind", 44, hostile.hostile),
    Attack("merges", "people who worked apart, brought together in random orders", 5_000, merges.merges),
    Attack("shares", "five people and a share that brings files late, doubled, in part", 1_000, shares.shares),
    Attack("syncthing", "two desks with two real Syncthing instances between them", 100, syncthing.syncthing),
    Attack("fuzz", "inputs that go wrong for every reader, so many each", 10_000, fuzz.fuzz),
)

_USER_FOLDERS = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")


def main(argv: list[str]) -> int:
    by_name = {attack.name: attack for attack in ATTACKS}
    parser = argparse.ArgumentParser(
        prog="python -m tests.robustness", description="Attack the program, and count what it loses."
    )
    listed = "; ".join(f"{attack.name}: {attack.help} ({attack.count})" for attack in ATTACKS)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"which attacks, all by default. {listed}")
    parser.add_argument("--count", type=int, help="how many cases of each, in place of the number of a full run")
    parser.add_argument("--seed", type=int, default=1, help="another seed gives other cases (default: 1)")
    arguments = parser.parse_args(argv)
    if unknown := [name for name in arguments.names if name not in by_name]:
        parser.error(f"there is no attack {', '.join(unknown)}; there are {', '.join(by_name)}")
    attacks = [by_name[name] for name in arguments.names or by_name]
    outcomes = [_run(attack, arguments.count or attack.count, arguments.seed) for attack in attacks]
    return 0 if all(outcomes) else 1


def _run(attack: Attack, count: int, seed: int) -> bool:
    """Run an attack and tell what came of it; where something failed, what it failed on is left to be looked at."""
    folder = Path(tempfile.mkdtemp(prefix=f"annotator-{attack.name}-"))
    home = folder / "home"
    home.mkdir()
    os.environ.update(dict.fromkeys(_USER_FOLDERS, str(home)))  # nothing here touches whoever runs it
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.pop("ANNOTATOR_PROJECT", None)
    clean = True
    for tally in attack.run(folder, count, seed):
        clean = clean and tally.clean
        sys.stdout.write(tally.line() + "\n")
        sys.stdout.flush()
        for note in tally.notes:
            sys.stderr.write(f"  {note}\n")
    if clean:
        shutil.rmtree(folder)
    else:
        sys.stderr.write(f"  what it failed on is in {folder}\n")
    return clean


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
