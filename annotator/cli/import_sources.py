"""`annotator import-sources`: files of reference managers into the library of sources, or as evidence of a claim."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path

from annotator.cli.command import DONE, Command, Session, words
from annotator.cli.output import counted
from annotator.cli.progress import on_terminal
from annotator.domain.evidence import Stance

_PARTLY = 1


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "files", metavar="FILE", nargs="+", type=Path, help="RIS, BibTeX, CSL-JSON, Zotero RDF, EndNote XML or tagged"
    )
    parser.add_argument("--claim", metavar="CLAIM", type=words, default="", help="the claim that is to rest on them")
    stances = [stance.value for stance in Stance]
    parser.add_argument("--stance", choices=stances, default=Stance.SUPPORTS.value, help="how they bear on the claim")


def _run(session: Session) -> int:
    given = session.arguments
    with on_terminal() as progress:
        taken = session.project.reference_files.take(
            given.files, claim_id=given.claim, stance=Stance(given.stance), progress=progress
        )
    session.out.answer(
        {
            "added": list(taken.added),
            "known": list(taken.known),
            "evidence_ids": list(taken.evidence),
            "failed": list(taken.failed),
            "missing_files": list(taken.missing_files),
        }
    )
    for source_id in taken.added:
        session.out.line(source_id)
    told = f"{counted(len(taken.added), 'source')} put into the library, {len(taken.known):,} there already"
    session.out.line(f"{told}, {counted(len(taken.evidence), 'piece')} of evidence" if given.claim else told)
    for problem in taken.failed:
        session.out.complain(problem)
    for name in taken.missing_files:
        session.out.complain(f"the file {name} was not taken: it is not beside the export, or one of several")
    return _PARTLY if taken.failed or taken.missing_files else DONE


COMMAND = Command("import-sources", "bring in sources from a reference manager", _arguments, _run, makes_project=True)
