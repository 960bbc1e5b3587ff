"""Agreement on published tables, and what must hold of it on any: the sources stand in docs/agreement.md."""

from __future__ import annotations

import random
from collections import Counter
from itertools import combinations
from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis.agreement import Unit, pair_agreements, plain_agreement, status_agreement
from annotator.analysis.resampling import binomial, intervals
from annotator.analysis.span_agreement import (
    MarkedText,
    expected_disagreement,
    matched,
    observed_disagreement,
    span_agreement,
    united,
)

RANKS = {str(number): float(number) for number in range(1, 6)}


def table(*rows: str) -> list[Unit]:
    """Units of a table that has a row for each person; an asterisk is a gap."""
    split = [row.split() for row in rows]
    columns = range(len(split[0]))
    return [{f"P{number}": row[one] for number, row in enumerate(split) if row[one] != "*"} for one in columns]


# Krippendorff (2011), "Computing Krippendorff's alpha-reliability"; the same data are Gwet's (2014, p. 120)
KRIPPENDORFF = table(
    "1 2 3 3 2 1 4 1 2 * * *",
    "1 2 3 3 2 2 4 1 2 5 * 3",
    "* 3 3 3 2 3 4 2 2 5 1 *",
    "1 2 3 3 2 4 4 1 2 5 1 *",
)
# Fleiss (1971), "Measuring nominal scale agreement among many raters": 30 patients, 6 diagnoses each
_DIAGNOSES = """
444444 222555 233335 555555 222444 113333 333355 113334 114444 555555 144444 124444 222333 144444 224445
333335 111455 111112 224444 133555 555555 244444 224555 114444 144445 222224 111155 224444 133333 555555
"""
FLEISS = [{f"P{place}": value for place, value in enumerate(one)} for one in _DIAGNOSES.split()]
# Krippendorff (1995, p. 57), continuum A position by position
BERTHA, BILL = "001111111100001111110000", "000011110000000110000000"


def test_krippendorffs_data_with_gaps() -> None:
    found = status_agreement(KRIPPENDORFF, RANKS)
    assert found.alpha.value == pytest.approx(0.743, abs=0.0005)
    assert found.ordinal.value == pytest.approx(0.815, abs=0.0005)
    assert found.units == 11


def test_gwets_coefficients_of_the_same_data() -> None:
    found = status_agreement(KRIPPENDORFF, RANKS)
    assert found.ac1.value == pytest.approx(0.77544, abs=0.000005)
    assert found.percent.value == pytest.approx(0.81818, abs=0.000005)
    assert found.fleiss.value == pytest.approx(0.76117, abs=0.000005)


def test_fleiss_diagnoses() -> None:
    assert status_agreement(FLEISS, RANKS, resamples=0).fleiss.value == pytest.approx(0.430, abs=0.0005)


def test_cohens_kappa_and_alpha_of_two_people() -> None:
    units = [{"Bertha": one, "Bill": other} for one, other in zip(BERTHA, BILL, strict=True)]
    [pair] = pair_agreements(units, most=5)
    assert pair.kappa.value == pytest.approx(0.385, abs=0.0005)
    assert status_agreement(units, {}, resamples=0).alpha.value == pytest.approx(0.329, abs=0.0005)
    assert pair.kappa.low < pair.kappa.value < pair.kappa.high


def _places(*spans: tuple[int, int]) -> list[tuple[int, int]]:
    return [(start, start + length) for start, length in spans]


class TestUnitizing:
    def test_krippendorff_2004(self) -> None:
        """Content Analysis, 2nd edition, p. 254: the continuum from 150 to 450."""
        one, other = _places((75, 70), (220, 30)), _places((70, 80), (205, 20), (250, 20))
        assert observed_disagreement([one, other], 300) == pytest.approx(0.0144, abs=0.00005)
        assert expected_disagreement([one, other], 300) == pytest.approx(0.0532, abs=0.00005)
        assert span_agreement([MarkedText(300, {"i": one, "j": other})]).alpha == pytest.approx(0.7286, abs=0.0002)
        same = _places((30, 60), (150, 50))
        assert expected_disagreement([same, same], 300) == pytest.approx(0.0490, abs=0.00005)
        assert span_agreement([MarkedText(300, {"i": same, "j": same})]).alpha == 1

    @pytest.mark.parametrize(
        ("one", "other", "observed", "alpha"),
        [
            (_places((2, 8), (14, 6)), _places((4, 4), (15, 2)), 0.03125, 0.553),
            (_places((0, 18)), _places((0, 2), (2, 1), (3, 1), (4, 1), (5, 1), (6, 3), (9, 1)), 2.26736, -0.926),
            (
                _places((2, 6), (10, 2), (14, 4), (20, 2)),
                _places((0, 2), (4, 4), (10, 4), (16, 2), (20, 2)),
                0.02777,
                0.679,
            ),
            (
                _places((0, 2), (2, 8), (10, 4), (14, 6), (20, 4)),
                _places((0, 4), (4, 4), (8, 7), (15, 2), (17, 7)),
                0.38715,
                0.066,
            ),
        ],
    )
    def test_krippendorff_1995(
        self, one: list[tuple[int, int]], other: list[tuple[int, int]], observed: float, alpha: float
    ) -> None:
        """Sociological Methodology 25, p. 57, on a continuum so fine that one more step tells nothing.

        The expected disagreement was corrected in 2004 by a sign, which moves alpha a little.
        """
        assert observed_disagreement([one, other], 24) == pytest.approx(observed, abs=0.00001)
        fine = 50_000
        finer = [[(start * fine, end * fine) for start, end in some] for some in (one, other)]
        found = 1 - observed_disagreement(finer, 24 * fine) / expected_disagreement(finer, 24 * fine)
        assert found == pytest.approx(alpha, abs=0.02)

    def test_each_place_is_matched_once(self) -> None:
        assert matched([(0, 10)], [(0, 4), (4, 10)]) == 1
        assert matched([(0, 4), (4, 10)], [(2, 10)]) == 1
        text = MarkedText(100, {"Anna": [(0, 10), (20, 30)], "Bob": [(0, 10), (25, 32), (50, 60)]})
        found = span_agreement([text])
        assert (found.f1, found.exact) == (pytest.approx(4 / 5), pytest.approx(2 / 5))

    def test_a_text_that_one_person_marked_tells_nothing(self) -> None:
        assert span_agreement([MarkedText(100, {"Anna": [(0, 10)]})]).alpha is None

    @given(
        st.lists(
            st.lists(st.tuples(st.integers(0, 80), st.integers(1, 20)), min_size=1, max_size=6), min_size=2, max_size=4
        )
    )
    def test_who_is_first_makes_no_difference(self, marked: list[list[tuple[int, int]]]) -> None:
        spans = {
            f"P{number}": [(start, start + length) for start, length in some] for number, some in enumerate(marked)
        }
        turned = dict(reversed(spans.items()))
        assert span_agreement([MarkedText(100, spans)]) == span_agreement([MarkedText(100, turned)])
        assert span_agreement([MarkedText(100, {"a": spans["P0"], "b": spans["P0"]})]).alpha == pytest.approx(1)
        assert all(one[1] <= other[0] for one, other in combinations(united(spans["P0"]), 2))


units_of_any_kind = st.lists(
    st.dictionaries(st.sampled_from("ABCD"), st.sampled_from("12345x"), min_size=2, max_size=4), min_size=1, max_size=12
)


@given(units_of_any_kind)
def test_alpha_is_that_of_the_coincidences_counted_one_by_one(units: list[Unit]) -> None:
    pairs: Counter[tuple[str, str]] = Counter()
    for unit in units:
        values = list(unit.values())
        for place, one in enumerate(values):
            for number, other in enumerate(values):
                if place != number:
                    pairs[one, other] += 1 / (len(values) - 1)  # type: ignore[assignment]
    totals: Counter[str] = Counter()
    for (one, _), count in pairs.items():
        totals[one] += count
    size = sum(totals.values())
    expected = sum(totals[one] * totals[other] for one in totals for other in totals if one != other) / (size - 1)
    observed = sum(count for (one, other), count in pairs.items() if one != other)
    number, _, alpha = plain_agreement(units)
    assert number == len(units)
    assert alpha == (pytest.approx(1 - observed / expected) if expected else None)


@given(units_of_any_kind)
def test_the_same_units_give_the_same_intervals_in_any_order(units: list[Unit]) -> None:
    shuffled = random.Random(1).sample(units, len(units))
    first = status_agreement(units, RANKS, resamples=50)
    assert first == status_agreement(shuffled, RANKS, resamples=50)
    for one in (first.percent, first.alpha, first.ordinal, first.fleiss, first.ac1):
        assert one.value is not None or one.low is one.high is None
        assert one.low is None or one.low <= one.high


def test_of_nothing_there_is_nothing() -> None:
    assert status_agreement([], RANKS).alpha.value is None
    assert status_agreement([{"Anna": "1", "Bob": "1"}], RANKS).alpha.value is None
    assert status_agreement([{"Anna": "1", "Bob": "1"}], RANKS).percent.value == 1
    found = status_agreement([{"Anna": "1", "Bob": "x"}, {"Anna": "2", "Bob": "2"}], RANKS)
    assert found.unranked == 1


@pytest.mark.parametrize(("n", "p"), [(40, 0.02), (40, 0.5), (400, 0.3), (50_000, 0.9)])
def test_binomial_numbers_are_binomial(n: int, p: float) -> None:
    chance = random.Random(4)
    drawn = [binomial(chance, n, p) for _ in range(20_000)]
    mean, spread = n * p, n * p * (1 - p)
    assert sum(drawn) / len(drawn) == pytest.approx(mean, abs=5 * (spread / len(drawn)) ** 0.5)
    assert sum((one - mean) ** 2 for one in drawn) / len(drawn) == pytest.approx(spread, rel=0.05)
    if n <= 40:
        counted = Counter(drawn)
        for k in range(n + 1):
            expected = comb(n, k) * p**k * (1 - p) ** (n - k) * len(drawn)
            assert counted[k] == pytest.approx(expected, abs=5 * max(expected, 1) ** 0.5)


def test_the_bootstrap_draws_units_with_replacement() -> None:
    """Of a mean, the interval is that of the normal distribution with its standard error."""
    units = {(1, value): 100 for value in range(10)} | {(1, 50): 3}
    size = sum(units.values())
    mean = sum(value * count for (_, value), count in units.items()) / size
    error = (sum((value - mean) ** 2 * count for (_, value), count in units.items()) / size / size) ** 0.5
    [(low, high)] = intervals(units, lambda total: (total[1] / total[0],), resamples=4_000)
    assert low == pytest.approx(mean - 1.96 * error, abs=0.15 * error)
    assert high == pytest.approx(mean + 1.96 * error, abs=0.15 * error)
