"""`annotator status`: the verification status of a claim."""

from __future__ import annotations

from argparse import ArgumentParser

from annotator.cli.command import DONE, Command, Session, words


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("claim", metavar="CLAIM", type=words, help="the claim's id")
    parser.add_argument("status", metavar="STATUS", type=words, help="a status of the codebook")
    parser.add_argument("--rationale", metavar="TEXT", type=words, help="why (default: as it was)")


def _run(session: Session) -> int:
    claim_id, status = session.arguments.claim, session.arguments.status
    session.project.claims.set_status([claim_id], status, session.arguments.rationale)
    session.out.answer({"claim_id": claim_id, "status": status})
    session.out.line(f"{claim_id}  {status}")
    return DONE


COMMAND = Command("status", "set the verification status of a claim", _arguments, _run)
