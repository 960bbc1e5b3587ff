"""`annotator evidence`: one more source for a claim."""

from __future__ import annotations

from argparse import ArgumentParser

from annotator.cli.command import DONE, Command, Session, words
from annotator.domain.evidence import EVIDENCE_KINDS, EvidenceFields, Stance

_FIELDS = (
    ("url", "U", "where the source is"),
    ("title", "T", "what it is called"),
    ("publisher", "P", "who published it"),
    ("quote", "Q", "the passage that bears on the claim"),
    ("note", "N", "anything else worth knowing"),
    ("published", "DATE", "when it was published, as 2021-06-23"),
    ("accessed", "DATE", "when it was looked at, as 2021-06-23"),
)


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("claim", metavar="CLAIM", type=words, help="the claim's id")
    stances = [stance.value for stance in Stance]
    parser.add_argument("--stance", required=True, choices=stances, help="how it bears on the claim")
    parser.add_argument("--kind", default="", choices=[kind for kind in EVIDENCE_KINDS if kind], help="what kind it is")
    for name, metavar, told in _FIELDS:
        parser.add_argument(f"--{name}", metavar=metavar, type=words, default="", help=told)
    parser.add_argument(
        "--archived", metavar="U", type=words, default="", dest="archived_url", help="its archived copy"
    )


def _run(session: Session) -> int:
    given = vars(session.arguments)
    values = {name: given[name] for name in EvidenceFields.__dataclass_fields__}
    fields = EvidenceFields(**{**values, "stance": Stance(given["stance"])})
    added = session.project.evidence.add(session.arguments.claim, fields)
    session.out.answer({"evidence_id": added.evidence_id})
    session.out.line(f"{added.evidence_id}  {fields.stance.value}  {fields.title or fields.url or fields.publisher}")
    return DONE


COMMAND = Command("evidence", "add a source to a claim", _arguments, _run)
