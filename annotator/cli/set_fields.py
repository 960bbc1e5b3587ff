"""`annotator set` and `annotator correct`: what is recorded of a claim, field by field."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError

from annotator.cli.command import DONE, Command, Session, words
from annotator.cli.output import known
from annotator.domain.claim import CLAIM_FIELDS, ClaimFields


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("claim", metavar="CLAIM", type=words, help="the claim's id")
    listed = ", ".join(f"{key} ({field.name})" if key != field.name else key for key, field in CLAIM_FIELDS.items())
    parser.add_argument(
        "fields", metavar="FIELD=VALUE", nargs="+", type=_given, help=f"nothing behind the = empties it; {listed}"
    )


def _given(argument: str) -> tuple[str, str]:
    """Take a field with its value."""
    key, sign, value = words(argument).partition("=")
    if not sign or key not in CLAIM_FIELDS:
        raise ArgumentTypeError(f"'{argument}' is no FIELD=VALUE; the fields are {', '.join(CLAIM_FIELDS)}")
    return key, value


def _run(session: Session) -> int:
    claim_id, given = session.arguments.claim, dict(session.arguments.fields)
    values = {key: CLAIM_FIELDS[key].stored(value) for key, value in given.items()}
    session.project.claims.set_fields(claim_id, ClaimFields(**values))
    claim = session.project.claims.get(claim_id)
    now = {key: getattr(claim, key) for key in given}
    session.out.answer({"claim_id": claim_id, "fields": {key: known(str(value)) for key, value in now.items()}})
    session.out.line(claim_id)
    for key, value in now.items():
        session.out.line(f"    {CLAIM_FIELDS[key].name}: {CLAIM_FIELDS[key].said(value) or '-'}")
    return DONE


def _correct_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("claim", metavar="CLAIM", type=words, help="the claim's id")
    parser.add_argument("text", metavar="TEXT", type=words, help="the words to put instead; '' for none")


def _correct(session: Session) -> int:
    claim_id = session.arguments.claim
    session.project.claims.set_fields(claim_id, ClaimFields(correction=session.arguments.text))
    correction = session.project.claims.get(claim_id).correction
    session.out.answer({"claim_id": claim_id, "correction": known(correction)})
    session.out.line(f"{claim_id}  {correction or '-'}")
    return DONE


COMMAND = Command("set", "set fields of a claim", _arguments, _run)
CORRECT = Command("correct", "propose a correction of what a claim stands on", _correct_arguments, _correct)
