"""`annotator erase`: takes a name, an article, a claim or a person's name out of the project for good."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping

from annotator.cli.command import DONE, Command, Session, words
from annotator.cli.output import counted
from annotator.cli.progress import on_terminal
from annotator.domain.erasing import ErasedWhat, ErasureFound, ErasureRequest

_SHOWN = 20


def _arguments(parser: ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--name", metavar="NAME", type=words, help="a name, in all forms that read as it")
    what.add_argument("--article", metavar="ID", type=words, help="an article with all that was done on it")
    what.add_argument("--claim", metavar="ID", type=words, help="a claim with all that belongs to it")
    what.add_argument("--person", metavar="NAME", type=words, help="the name of somebody who worked on the project")
    parser.add_argument("--reason", metavar="WHY", type=words, default="", help="why: it is all that stays of it")
    parser.add_argument(
        "--form", action="append", default=[], metavar="TEXT", type=words, help="another form of the name that goes too"
    )
    parser.add_argument(
        "--keep-files", action="store_true", help="keep attached files and originals that hold the name"
    )
    parser.add_argument(
        "--backups", action="store_true", help="remove all backups too, once a new one was made of what is left"
    )
    parser.add_argument("--dry-run", action="store_true", help="only tell what would go")


def _check(parser: ArgumentParser, arguments: Namespace) -> None:
    if not arguments.dry_run and not arguments.reason.strip():
        parser.error("the argument --reason is required: why it was erased is all that stays")


def _run(session: Session) -> int:
    arguments, project = session.arguments, session.project
    what = next(one for one in ErasedWhat if getattr(arguments, one.value) is not None)
    request = ErasureRequest(
        what, getattr(arguments, what.value), arguments.reason, tuple(arguments.form), arguments.keep_files
    )
    with on_terminal() as progress:
        if arguments.dry_run:
            found = project.erasing.look(request, progress)
            session.out.answer({"would_erase": dict(sorted(found.counts.items())), **_told(found)})
            _tell(session, found, "would go")
            session.out.line("Nothing was changed.")
            return DONE
        erased, _ = project.erasing.erase(request, with_backups=arguments.backups, progress=progress)
    session.out.answer(
        {
            "erased": dict(sorted(erased.found.counts.items())),
            "act_id": erased.act_id,
            "backups_removed": erased.backups,
            **_told(erased.found),
            "left": list(erased.left),
        }
    )
    _tell(session, erased.found, "erased")
    session.out.line("It cannot be undone. The history says that it was done, and why.")
    if erased.backups:
        session.out.line(f"{counted(erased.backups, 'backup')} removed; a new one was made.")
    for line in erased.left:
        session.out.complain(line)
    return DONE


def _told(found: ErasureFound) -> dict[str, object]:
    return {
        "forms": dict(found.forms.most_common()),
        "look_alikes": dict(found.alike.most_common()),
        "files": found.files,
        "files_not_looked_into": found.unread,
    }


def _tell(session: Session, found: ErasureFound, what: str) -> None:
    line = session.out.line
    for name, number in sorted(found.counts.items()):
        line(f"{name.replace('_', ' ')}: {number} {what}")
    _list(session, "as", found.forms)
    _list(session, "left, only looks like it (--form takes it too)", found.alike)
    for name in found.files:
        line(f"  a file that holds it: {name}")
    for name in found.unread:
        line(f"  a file that could not be looked into: {name}")


def _list(session: Session, what: str, some: Mapping[str, int]) -> None:
    shown = sorted(some.items(), key=lambda one: -one[1])[:_SHOWN]
    for form, number in shown:
        session.out.line(f"  {what}: {form!r}, {number}")
    if len(some) > len(shown):
        session.out.line(f"  and {len(some) - len(shown)} forms more (--json has them)")


COMMAND = Command("erase", "take a name, an article, a claim or a person out for good", _arguments, _run, check=_check)
