"""`annotator check`: is the project sound? `annotator rebuild-search` mends the one thing that can be made anew."""

from __future__ import annotations

from argparse import ArgumentParser
from contextlib import suppress

from annotator.cli.command import DONE, MENDABLE, Command, Session, no_arguments, words
from annotator.cli.output import counted
from annotator.cli.progress import INDEXED, on_terminal
from annotator.errors import Locked, ProjectUnusable, ReadOnly


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--seal", metavar="SEAL", type=words, default="", help="also: does the history go on from this seal?"
    )


def _run(session: Session) -> int:
    try:
        with on_terminal() as progress:
            with suppress(ReadOnly):  # then it is one of the problems
                session.project.search.renew(progress, INDEXED)
            problems = session.project.maintenance.check(progress, session.arguments.seal.strip())
    except Locked:
        raise  # nothing is known of it
    except ProjectUnusable as error:
        # damage that keeps the project from being read is what the question was about
        problems = [str(error)]
    session.out.answer({"ok": not problems, "problems": problems})
    if not problems:
        session.out.line("The project is sound.")
        return DONE
    for problem in problems:
        session.out.complain(problem)
    session.out.complain(
        f"{counted(len(problems), 'problem')} found. Keep a copy; then see 'annotator backups', and restore the newest."
    )
    return MENDABLE


COMMAND = Command("check", "check the integrity of the project", _arguments, _run)


def _rebuild_search(session: Session) -> int:
    session.project.maintenance.rebuild_search()
    session.out.answer({"rebuilt": True})
    session.out.line("The search indexes were made anew from what is in the project.")
    return DONE


REBUILD_SEARCH = Command("rebuild-search", "make the search indexes anew", no_arguments, _rebuild_search)
