"""`annotator evidence`: one more source for a claim."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path

from annotator.cli.command import DONE, Command, Session, words
from annotator.domain.evidence import EVIDENCE_FIELDS, EVIDENCE_KINDS, MEDIA, EvidenceFields, Stance
from annotator.domain.source import resting_on
from annotator.errors import InvalidInput

_FIELDS = (
    ("url", "U", "where the source is"),
    ("title", "T", "what it is called"),
    ("publisher", "P", "who published it"),
    ("quote", "Q", "the passage that bears on the claim"),
    ("note", "N", "anything else worth knowing"),
    ("published", "DATE", "when it was published, as 2021-06-23, June 2021, spring 2021 or 2021"),
    ("accessed", "DATE", "when it was looked at, as 2021-06-23, June 2021, spring 2021 or 2021"),
    ("author", "NAME", "who wrote or said it"),
    ("question", "Q", "what it answers"),
    ("place", "PLACE", "where in it the passage stands: page, paragraph, minute"),
    ("interest", "TEXT", "what the source has to gain"),
)


def _declared_since() -> Iterator[tuple[str, str, str]]:
    """Yield the options of fields that have no words of their own here: those of their declaration."""
    known = {name for name, *_ in _FIELDS} | {"archived_url"}
    for key, field in EVIDENCE_FIELDS.items():
        if key not in known:
            yield key, key.upper(), field.comment or field.name


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("claim", metavar="CLAIM", type=words, help="the claim's id")
    stances = [stance.value for stance in Stance]
    parser.add_argument("--stance", choices=stances, help="how it bears on the claim; of a --file: supports")
    parser.add_argument("--kind", default="", choices=[kind for kind in EVIDENCE_KINDS if kind], help="what kind it is")
    for name, metavar, told in (*_FIELDS, *_declared_since()):
        parser.add_argument(f"--{name}", metavar=metavar, type=words, default="", help=told)
    media = [medium for medium in MEDIA if medium]
    parser.add_argument("--medium", default="", choices=media, help="what it is")
    parser.add_argument(
        "--independent-of",
        metavar="ID",
        type=words,
        default="",
        help="other evidence of the claim, which it is not from",
    )
    parser.add_argument(
        "--source",
        metavar="ID",
        type=words,
        default="",
        help="a source of the library: what is known of it is filled in",
    )
    parser.add_argument("--confidential", action="store_true", help="leave it out of exports")
    files = parser.add_mutually_exclusive_group()
    files.add_argument(
        "--file",
        metavar="PAGE",
        type=Path,
        help="keep this saved page (MHTML, SingleFile, WARC, PDF) or document, and fill in what it says of itself",
    )
    files.add_argument("--attach", metavar="FILE", type=Path, help="keep a copy of this file in the project")
    parser.add_argument(
        "--archived", metavar="U", type=words, default="", dest="archived_url", help="its archived copy"
    )


def _run(session: Session) -> int:
    given = vars(session.arguments)
    if given["stance"] is None and given["file"] is None:
        raise InvalidInput(
            "It is not said how the source bears on the claim.", "Add --stance supports, refutes or context."
        )
    values = {name: given[name] for name in EvidenceFields.__dataclass_fields__ if name in given}
    fields = EvidenceFields(**{**values, "stance": Stance(given["stance"] or Stance.SUPPORTS)})
    if session.arguments.source:
        library = session.project.source_library
        fields = resting_on(library.get(session.arguments.source), fields)
    if given["file"] is not None:
        return _kept(session, fields)
    added = session.project.evidence.add(session.arguments.claim, fields, session.arguments.attach)
    session.out.answer({"evidence_id": added.evidence_id})
    session.out.line(f"{added.evidence_id}  {fields.stance.value}  {_named(fields, session.arguments.attach)}")
    return DONE


def _kept(session: Session, fields: EvidenceFields) -> int:
    """Add a saved page, and tell what was filled in from it."""
    added = session.project.saved_pages.add(session.arguments.claim, session.arguments.file, fields)
    kept = session.project.evidence.get(added.evidence_id).fields
    filled = added.filled.fields if added.filled is not None else ()
    session.out.answer(
        {
            "evidence_id": added.evidence_id,
            "attachment": kept.attachment,
            "saved": kept.attachment_saved or None,
            "saved_by": kept.attachment_saved_by or None,
            "filled": {name: getattr(kept, name) for name in filled},
        }
    )
    session.out.line(f"{added.evidence_id}  {kept.stance.value}  {_named(kept, session.arguments.file)}")
    for name in filled:
        session.out.line(f"  {name}: {getattr(kept, name)}")
    session.out.line(f"  saved: {kept.attachment_saved} ({kept.attachment_saved_by})  sha256: {kept.attachment}")
    return DONE


def _named(fields: EvidenceFields, file: Path | None) -> str:
    return fields.title or fields.url or fields.publisher or (file.name if file else "")


COMMAND = Command("evidence", "add a source to a claim", _arguments, _run)
