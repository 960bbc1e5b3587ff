"""`annotator backup`, `backups` and `restore`: checked copies of the project, and their way back."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.cli.command import DONE, Command, Session, no_arguments
from annotator.cli.output import counted, moment, stamp
from annotator.cli.progress import on_terminal
from annotator.errors import InvalidInput, Locked, ProjectUnusable

if TYPE_CHECKING:
    from annotator.domain.backup import Backup
    from annotator.domain.progress import Progress
    from annotator.services.results import Restored


def _backup_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("out", metavar="OUT", nargs="?", type=Path, help="the copy (default: beside the project)")
    parser.add_argument("--force", action="store_true", help="replace OUT where it is there already")


def _backup(session: Session) -> int:
    arguments = session.arguments
    with on_terminal() as progress:
        report = session.project.backups.make(arguments.out, force=arguments.force, progress=progress)
    answer = {"path": str(report.path), "bytes": report.bytes, "verified": True, "seal": report.seal}
    session.out.answer(answer)
    session.out.line(f"{report.path}: {report.bytes:,} bytes, opened and checked")
    return DONE


def _backups(session: Session) -> int:
    """List the backups. Those that have not passed the check yet are checked first: a list of backups is a promise."""
    out, there = session.out, _of_missing(session)
    if there is None:
        backups = session.project.backups
        if not backups.kept_here:
            out.complain("A project on a server is backed up there: use pg_dump, or ask whoever runs it.")
        with on_terminal() as progress:
            backups.look_after(progress)
        there = backups.all()
        if not there:
            out.line("There are no backups yet.")
    out.answer({"backups": [_described(backup) for backup in there]})
    out.table([_row(number, backup) for number, backup in enumerate(there, start=1)])
    return DONE


def _of_missing(session: Session) -> list[Backup] | None:
    """Return the backups of a file that is not there any more; None where it is, or where there never was one."""
    from annotator.services.backups import of_file

    place = _place(session)
    if isinstance(place, str) or place.exists():
        return None
    there = of_file(place)
    if there:
        session.out.complain(f"There is no project {place} any more. 'annotator restore' makes it from a backup.")
    return there or None


def _described(backup: Backup) -> dict[str, object]:
    return {
        "path": str(backup.path),
        "at": stamp(backup.at),
        "bytes": backup.bytes,
        "verified": backup.verified,
        "occasion": backup.occasion.value,
    }


def _row(number: int, backup: Backup) -> tuple[str, ...]:
    checked = "checked" if backup.verified else "not checked yet"
    occasion = backup.occasion.value.replace("-", " ")
    return str(number), moment(backup.at), occasion, f"{backup.bytes:,} bytes", checked, str(backup.path)


def _restore_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "backup", metavar="BACKUP", help="its path, its number in 'annotator backups', or its time: 2026-11-20"
    )
    parser.add_argument(
        "--beside",
        metavar="OUT",
        nargs="?",
        const=Path(),
        type=Path,
        help="make a project of its own, OUT or one beside the project, and leave the project as it is",
    )


def _restore(session: Session) -> int:
    place = _place(session)
    if isinstance(place, str):
        raise InvalidInput("A project on a server is restored there.", "Use pg_restore, or ask whoever runs it.")
    with on_terminal() as progress:
        restored = _restored(session, place, session.arguments.beside, progress)
    session.out.answer({"path": str(restored.path), "acts": restored.acts, "seal": restored.seal})
    undone = "; 'annotator undo' takes it back" if restored.rows else ""
    session.out.line(f"{restored.path}: as it was after {counted(restored.acts, 'act')}{undone}")
    if restored.aside is not None:
        session.out.complain(f"The file that could not be opened was kept as {restored.aside}.")
    return DONE


def _restored(session: Session, place: Path, beside: Path | None, progress: Progress) -> Restored:
    """Restore in place where the project can be opened; else make it anew, and keep what stands there."""
    from annotator.services import restoring
    from annotator.services.backups import named, of_file

    wanted = session.arguments.backup
    if not place.exists():
        backup = named(wanted, of_file(place))
        out = place if beside is None else _beside(place, backup, beside)
        return restoring.restore_as_file(backup, out, progress)
    if beside is not None:
        backup = named(wanted, _all(session, place))
        return restoring.restore_as_file(backup, _beside(place, backup, beside), progress)
    try:
        backups = session.project.backups
    except Locked:
        raise  # nothing is wrong with it
    except ProjectUnusable:
        if not restoring.may_be_put_aside(place):
            raise
        return restoring.restore_instead(named(wanted, of_file(place)), place, progress)
    return backups.restore(backups.named(wanted), progress)


def _all(session: Session, place: Path) -> list[Backup]:
    from annotator.services.backups import of_file

    try:
        return session.project.backups.all()
    except ProjectUnusable:
        return of_file(place)


def _beside(place: Path, backup: Path, out: Path) -> Path:
    from annotator.services.restoring import place_beside

    return out if out.name else place_beside(place, backup)


def _place(session: Session) -> str | Path:
    from annotator.bootstrap import place_of

    return place_of(session.arguments.project)


BACKUP = Command("backup", "copy the project, and check the copy", _backup_arguments, _backup)
BACKUPS = Command("backups", "list the backups, those made by themselves too", no_arguments, _backups)
RESTORE = Command("restore", "bring a backup back, as one step that undo takes back", _restore_arguments, _restore)
