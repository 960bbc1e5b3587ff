"""`annotator claims`: the list of claims, each with all that was recorded of it."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from annotator.cli.command import DONE, Command, Session, words
from annotator.cli.output import Output, counted
from annotator.cli.printable import shortened
from annotator.cli.values import claim_values
from annotator.domain.claim import CLAIM_FIELDS, Anchor, Claim, ClaimFilter

if TYPE_CHECKING:
    from annotator.services.projects import Project

_QUOTE_COLUMNS = 90


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--article", metavar="ID", type=words, default="", help="those with a mention in it")
    parser.add_argument("--status", metavar="S", type=words, default="", help="those with this status")
    parser.add_argument("--tag", metavar="T", type=words, default="", help="those with this tag")


def _run(session: Session) -> int:
    arguments, project = session.arguments, session.project
    claims = project.claims.find(ClaimFilter(arguments.article, arguments.status, arguments.tag))
    if session.out.as_json:
        revisions = _Revisions(project)
        session.out.answer_with("claims", (claim_values(claim, revisions) for claim in claims))
        return DONE
    number = 0
    for claim in claims:
        number += 1
        print_claim(session.out, claim)
    session.out.line(counted(number, "claim"))
    return DONE


class _Revisions(dict[str, int]):
    """The number of each revision that was asked for, by its id."""

    def __init__(self, project: Project) -> None:
        super().__init__()
        self._project = project

    def __missing__(self, revision_id: str) -> int:
        self[revision_id] = number = self._project.history.revision_numbers([revision_id])[revision_id]
        return number


def print_claim(out: Output, claim: Claim) -> None:
    """Print a claim for people, with what belongs to it."""
    line = out.line
    line(f"{claim.claim_id}  {claim.status}")
    line(f"    {claim.wording}")
    details = ((field.name, field.said(getattr(claim, key))) for key, field in CLAIM_FIELDS.items() if field.in_details)
    parts = (("claimant", claim.claimant), ("tags", ", ".join(claim.tags)), ("because", claim.rationale),
            ("correction", claim.correction), *details)  # fmt: skip
    for name, value in parts:
        if value:
            line(f"    {name}: {value}")
    for mention in claim.mentions:
        lost = "an earlier revision of " if mention.anchor is Anchor.LOST else ""
        place = f"{mention.start} to {mention.end} of {lost}{mention.article_id}"
        line(f"    “{shortened(mention.quote, _QUOTE_COLUMNS)}” at {place}")
    for evidence in claim.evidence:
        source = evidence.fields
        named = ", ".join(part for part in (source.title, source.publisher, source.url) if part)
        line(f"    {source.stance.value}: {named or shortened(source.quote or source.note, _QUOTE_COLUMNS)}")
    line()


COMMAND = Command("claims", "list the claims with their mentions and evidence", _arguments, _run)
