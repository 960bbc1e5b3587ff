"""Our measures of agreement beside those of other libraries, on random data: `python -m tests.interop.agreement`.

The libraries stand in an environment of their own, made as those of the readers are; each figure is compared to six
places. Not part of the test run: tests/analysis/test_agreement.py has published tables.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

from annotator.analysis.agreement import Unit, pair_agreements, status_agreement
from tests.interop.environments import environment_of, environments_folder
from tests.interop.scripts import Script

REQUIRES = ("nltk==3.10.4", "scikit-learn==1.7.2", "simpledorff==0.0.2", "statsmodels==0.15.0", "pandas==2.3.3")
SEED, ROUNDS, PLACES = 13, 40, 6
RANKS = {str(number): float(number) for number in range(1, 6)}

OTHERS = """
import json, sys
import pandas, simpledorff
from nltk.metrics.agreement import AnnotationTask
from sklearn.metrics import cohen_kappa_score
from statsmodels.stats.inter_rater import aggregate_raters, fleiss_kappa

found = []
for units in json.load(sys.stdin):
    rows = [(person, str(number), value) for number, unit in enumerate(units) for person, value in unit.items()]
    table = pandas.DataFrame(rows, columns=["person", "unit", "value"])
    said = {
        "simpledorff alpha": simpledorff.calculate_krippendorffs_alpha_for_df(table, "unit", "person", "value"),
    }
    people = sorted({person for person, _, _ in rows})
    if all(len(unit) == len(people) for unit in units):
        task = AnnotationTask(data=rows)
        said["nltk alpha"] = task.alpha()
        counts, _ = aggregate_raters([[unit[person] for person in people] for unit in units])
        said["statsmodels fleiss"] = fleiss_kappa(counts)
        if len(people) == 2:
            ratings = [[unit[person] for unit in units] for person in people]
            said["nltk kappa"] = task.kappa()
            said["sklearn cohen"] = cohen_kappa_score(*ratings)
    found.append(said)
json.dump(found, sys.stdout)
"""


def made(chance: random.Random, number: int) -> list[Unit]:
    """Units of two to five people, every other time with gaps."""
    people = [f"P{one}" for one in range(chance.randint(2, 5))]
    units = []
    for _ in range(chance.randint(20, 80)):
        truth = chance.choice("12345")
        who = people if number % 2 else chance.sample(people, chance.randint(2, len(people)))
        units.append({person: truth if chance.random() < 0.6 else chance.choice("12345") for person in who})
    return units


def ours(units: list[Unit]) -> dict[str, float | None]:
    """Return our figures by the names of theirs."""
    measured = status_agreement(units, RANKS, resamples=0)
    alpha, fleiss = measured.alpha.value, measured.fleiss.value
    cohen = pair_agreements(units, 1, resamples=0)[0].kappa.value
    return {"simpledorff alpha": alpha, "nltk alpha": alpha, "statsmodels fleiss": fleiss,
            "nltk kappa": cohen, "sklearn cohen": cohen}  # fmt: skip


def main() -> int:
    """Compare, and tell what differs."""
    chance = random.Random(SEED)
    data = [made(chance, number) for number in range(ROUNDS)]
    script = Script(Path(__file__), "agreement", REQUIRES, (), (), (), {}, "")
    python = environment_of(script, environments_folder()).python
    asked = subprocess.run(
        [str(python), "-W", "ignore", "-c", OTHERS], input=json.dumps(data), capture_output=True, text=True, check=True
    )
    theirs: list[dict[str, Any]] = json.loads(asked.stdout)
    compared, differing = 0, []
    for units, said in zip(data, theirs, strict=True):
        own = ours(units)
        for name, value in said.items():
            compared += 1
            if own[name] is None or round(abs(own[name] - value), PLACES):
                differing.append(f"{name}: {value}, ours {own[name]}")
    told = [f"{compared} figures compared with {', '.join(REQUIRES)}; {len(differing)} differ", *differing]
    sys.stdout.write("\n".join(told) + "\n")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
