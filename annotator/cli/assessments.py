"""`annotator assess`, `assessments` and `blind`: one's own assessment of a claim, everybody's, and who may see them."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Any

from annotator.cli.command import DONE, Command, Session, words
from annotator.cli.output import counted, known, stamp
from annotator.domain.assessment import Assessment, BlindRule


def _assess_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("claim", metavar="CLAIM", type=words, help="the claim's id")
    parser.add_argument("status", metavar="STATUS", type=words, help="a status of the codebook")
    parser.add_argument("--rationale", metavar="TEXT", type=words, help="why (default: as it was)")


def _assess(session: Session) -> int:
    arguments = session.arguments
    done = session.project.assessments.assess(arguments.claim, arguments.status, arguments.rationale)
    session.out.answer({"assessment_id": done.assessment_id, "claim_id": done.claim_id, "status": done.status})
    session.out.line(f"{done.claim_id}  {done.status}")
    return DONE


def _assessments_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("claim", metavar="CLAIM", type=words, nargs="?", default="", help="a claim's id (default: all)")
    parser.add_argument(
        "--article", metavar="ID", type=words, action="append", default=[], help="of the claims in it; may be repeated"
    )


def _check(parser: ArgumentParser, arguments: Namespace) -> None:
    if arguments.claim and arguments.article:
        parser.error("a claim or --article, not both")


def _assessments(session: Session) -> int:
    arguments, service = session.arguments, session.project.assessments
    if arguments.claim:
        of_claim = service.of_claim(arguments.claim)
        found, blind = list(of_claim.assessments), of_claim.blind
    else:
        found = [one for claim in service.find(arguments.article) for one in claim.assessments]
        blind = service.is_blind(arguments.article)
    session.out.answer({"blind": blind, "assessments": [_values(one) for one in found]})
    for one in found:
        because = f", because {one.rationale}" if one.rationale else ""
        session.out.line(f"{one.claim_id}  {one.person}: {one.status}{because}")
    session.out.line(f"{counted(len(found), 'assessment')}{', others’ are blind' if blind else ''}")
    return DONE


def _values(one: Assessment) -> dict[str, Any]:
    return {
        "assessment_id": one.assessment_id,
        "claim_id": one.claim_id,
        "person": one.person,
        "status": one.status,
        "rationale": known(one.rationale),
        "at": stamp(one.at),
    }


def _blind_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "state", choices=("on", "off"), help="on: nobody sees others' assessments of a claim until all have"
    )
    parser.add_argument(
        "--article",
        metavar="ID",
        type=words,
        action="append",
        default=[],
        help="of this one (default: of all); may be repeated",
    )
    parser.add_argument(
        "--by",
        metavar="NAME",
        type=words,
        action="append",
        default=[],
        help="who is to assess (default: any two); may be repeated",
    )


def _check_blind(parser: ArgumentParser, arguments: Namespace) -> None:
    if arguments.by and arguments.state == "off":
        parser.error("--by goes with on")


def _blind(session: Session) -> int:
    arguments = session.arguments
    rule = BlindRule(blind=arguments.state == "on", people=tuple(arguments.by))
    session.project.assessments.set_blind(rule, arguments.article)
    session.out.answer({"blind": rule.blind, "articles": arguments.article, "people": list(rule.people)})
    where = counted(len(arguments.article), "article") if arguments.article else "the whole project"
    session.out.line(f"Claims of {where} are {'assessed blind' if rule.blind else 'open'}.")
    return DONE


ASSESS = Command("assess", "give your own assessment of a claim", _assess_arguments, _assess)
ASSESSMENTS = Command(
    "assessments", "list who assessed what, as far as you may see it", _assessments_arguments, _assessments, _check
)
BLIND = Command(
    "blind", "hide others' assessments until all who are to assess have", _blind_arguments, _blind, _check_blind
)
