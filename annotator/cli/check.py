"""`annotator check`: is the project sound?"""

from __future__ import annotations

from annotator.cli.command import DONE, MENDABLE, Command, Session, no_arguments
from annotator.cli.output import counted
from annotator.errors import ProjectUnusable


def _run(session: Session) -> int:
    try:
        problems = session.project.maintenance.check()
    except ProjectUnusable as error:
        # damage that keeps the project from being read is what the question was about
        problems = [str(error)]
    session.out.answer({"ok": not problems, "problems": problems})
    if not problems:
        session.out.line("The project is sound.")
        return DONE
    for problem in problems:
        session.out.complain(problem)
    session.out.complain(f"{counted(len(problems), 'problem')} found. Keep a copy, then open the newest backup.")
    return MENDABLE


COMMAND = Command("check", "check the integrity of the project", no_arguments, _run)
