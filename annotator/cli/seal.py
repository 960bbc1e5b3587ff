"""`annotator seal`: the head of the history's chain, to be kept elsewhere."""

from __future__ import annotations

from annotator.cli.command import DONE, Command, Session, no_arguments
from annotator.cli.output import counted


def _run(session: Session) -> int:
    seal = session.project.maintenance.seal()
    session.out.answer({"acts": seal.acts, "seal": seal.seal})
    session.out.line(f"{seal.seal}  after {counted(seal.acts, 'act')}")
    session.out.line(
        "Keep it elsewhere: 'annotator check --seal SEAL' tells whether the history still goes on from it."
    )
    return DONE


COMMAND = Command("seal", "tell the history's seal, to be kept elsewhere", no_arguments, _run)
