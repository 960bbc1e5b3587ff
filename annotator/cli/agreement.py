"""`annotator agreement`: how far people agree, on what they assessed claims as and on where claims stand."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from annotator.cli.command import DONE, Command, Session, words
from annotator.cli.output import counted
from annotator.domain.agreement import Agreement, Estimate, Grouping

_PLACES = 6


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--article",
        metavar="ID",
        type=words,
        action="append",
        default=[],
        help="on this one (default: all); may be repeated",
    )
    parser.add_argument(
        "--by",
        choices=[one.value for one in Grouping],
        action="append",
        default=[],
        help="told apart by; may be repeated",
    )


def _run(session: Session) -> int:
    arguments = session.arguments
    found = session.project.agreement.of(arguments.article, [Grouping(one) for one in arguments.by])
    session.out.answer(_values(found))
    for line in _lines(found):
        session.out.line(line)
    return DONE


def _values(found: Agreement) -> dict[str, Any]:
    measured, spans = found.statuses, found.spans
    return {
        "people": len(found.people),
        "names": list(found.people),
        "units": measured.units,
        "percent": _rounded(measured.percent.value),
        "alpha": _estimate(measured.alpha),
        "ordinal": {**_estimate(measured.ordinal), "unranked": measured.unranked},
        "kappa": {**_estimate(found.kappa), "kind": "cohen" if len(found.people) == 2 else "fleiss"},
        "fleiss": _estimate(measured.fleiss),
        "ac1": _estimate(measured.ac1),
        "pairs": [
            {"people": [one.one, one.other], "units": one.units, "percent": _rounded(one.percent),
             "kappa": _rounded(one.kappa.value)}
            for one in found.pairs
        ],
        "groups": [
            {"by": one.grouping.value, "key": one.key, "label": one.label, "units": one.units,
             "percent": _rounded(one.percent), "alpha": _rounded(one.alpha)}
            for one in found.groups
        ],
        "spans": {
            "articles": spans.articles,
            "people": spans.people,
            "alpha": _rounded(spans.alpha),
            "f1": _rounded(spans.f1),
            "exact": _rounded(spans.exact),
        },
        "differ": [{"claim_id": one.claim_id, "assessments": dict(one.assessments)} for one in found.differ],
    }  # fmt: skip


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, _PLACES)


def _estimate(one: Estimate) -> dict[str, float | None]:
    return {"value": _rounded(one.value), "low": _rounded(one.low), "high": _rounded(one.high)}


def _lines(found: Agreement) -> list[str]:
    measured, spans = found.statuses, found.spans
    if not measured.units and not spans.articles:
        return ["Nothing was assessed, or marked, by two people whose work is open."]
    lines = [f"{counted(measured.units, 'claim')} assessed by two or more of {', '.join(found.people) or 'nobody'}"]
    kappa = "Cohen's kappa" if len(found.people) == 2 else "Fleiss' kappa"
    rows = (("percent agreement", measured.percent), ("Krippendorff's alpha", measured.alpha),
            ("alpha, ordinal", measured.ordinal), (kappa, found.kappa), ("Gwet's AC1", measured.ac1))  # fmt: skip
    lines += [f"    {name:<22}{_said(one)}" for name, one in rows]
    if spans.articles:
        lines.append(f"{counted(spans.articles, 'article')} marked by two or more people")
        lines.append(f"    {'alpha for unitizing':<22}{_number(spans.alpha)}")
        lines.append(f"    {'F1 by overlap':<22}{_number(spans.f1)}, with the same ends {_number(spans.exact)}")
    lines += [
        f"    {one.label}: {one.units}, {_number(one.percent)}, alpha {_number(one.alpha)}" for one in found.groups
    ]
    for one in found.differ:
        given = ", ".join(f"{person}: {status}" for person, status in one.assessments.items())
        lines.append(f"{one.claim_id}  {given}")
    return lines


def _said(one: Estimate) -> str:
    between = "" if one.low is None else f"  ({_number(one.low)} to {_number(one.high)})"
    return f"{_number(one.value)}{between}"


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


COMMAND = Command("agreement", "tell how far people agree on statuses and on places", _arguments, _run)
