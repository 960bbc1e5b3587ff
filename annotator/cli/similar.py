"""`annotator similar`: claims checked before that are like a text, or like each text of a list."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.cli.command import DONE, MENDABLE, Command, Session, positive, words
from annotator.cli.output import counted, known

if TYPE_CHECKING:
    from annotator.domain.similar import SimilarClaim

_NUMBER = 10
_TAG = "annotator"
_LEAST_STEP = 1e-6


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("text", metavar="TEXT", nargs="?", type=words, help="a statement")
    parser.add_argument("-n", "--number", metavar="N", type=positive, default=_NUMBER, help="how many (default: 10)")
    parser.add_argument(
        "--batch", metavar="QUERIES.tsv", type=Path, help="lines of query_id<TAB>text; prints a TREC run"
    )
    parser.add_argument("--claimant", metavar="NAME", type=words, default="", help="who says it, where it is known")
    parser.add_argument("--date", metavar="DATE", type=words, default="", help="when it was said, where it is known")


def _check(parser: ArgumentParser, arguments: Namespace) -> None:
    if (arguments.text is None) == (arguments.batch is None):
        parser.error("give either TEXT or --batch")


def _run(session: Session) -> int:
    return _one(session) if session.arguments.batch is None else _batch(session)


def _one(session: Session) -> int:
    arguments, out = session.arguments, session.out
    found = session.project.similar.to_text(arguments.text, arguments.claimant, arguments.date, limit=arguments.number)
    by_meaning = session.project.similar.by_meaning
    out.answer({"similar": [_values(claim) for claim in found], "by_meaning": by_meaning})
    for claim in found:
        label = f" (there: {claim.source_label})" if claim.source_label else ""
        out.line(f"{claim.score:.2f}  {claim.claim_id}  {claim.status}{label}")
        out.line(f"    {claim.wording}")
        out.line(f"    {claim.why}")
    out.line(counted(len(found), "similar claim"))
    if found and not by_meaning:
        from annotator.analysis.meaning import HOW_TO_GET_IT

        out.line(f"Ordered by their words; with {HOW_TO_GET_IT} by their meaning too.")
    return DONE


def _batch(session: Session) -> int:
    """Print a line for each claim that is like one of the texts: query id, Q0, claim, rank, score, name of the run."""
    from annotator.importing.query_lists import BadQuery, read_queries

    arguments, out = session.arguments, session.out
    failed = 0
    runs: list[dict[str, Any]] = []
    for query in read_queries(arguments.batch):
        if isinstance(query, BadQuery):
            failed += 1
            out.complain(f"{arguments.batch}: line {query.line}: {query.error}")
            continue
        found = session.project.similar.to_text(query.text, arguments.claimant, arguments.date, limit=arguments.number)
        if out.as_json:
            runs.append({"query_id": query.query_id, "similar": [_values(claim) for claim in found]})
            continue
        last = float("inf")
        for rank, claim in enumerate(found, 1):
            # who evaluates a run sorts by the score and not by the rank: no two may be equal
            last = min(claim.score, last - _LEAST_STEP)
            out.line(f"{query.query_id} Q0 {_run_id(claim)} {rank} {last:.6f} {_TAG}")
    out.answer({"queries": runs})
    return MENDABLE if failed else DONE


def _run_id(claim: SimilarClaim) -> str:
    """Return what a run calls a claim: the columns are told apart by white space."""
    listed = claim.external_id
    return listed if listed and not any(character.isspace() for character in listed) else claim.claim_id


def _values(claim: SimilarClaim) -> dict[str, Any]:
    return {
        "claim_id": claim.claim_id,
        "external_id": known(claim.external_id),
        "wording": claim.wording,
        "status": claim.status,
        "score": claim.score,
        "why": claim.why,
        "claimant": known(claim.claimant),
        "said_at": known(claim.said_at),
        "source_label": known(claim.source_label),
        "source_title": known(claim.source_title),
        "source_url": known(claim.source_url),
    }


COMMAND = Command("similar", "find claims checked before that are like a text", _arguments, _run, _check)
