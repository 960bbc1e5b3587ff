"""Whether a copy of a project can be trusted: it is opened as a project, and passes the full check."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import NoReturn

from annotator.domain.progress import Progress
from annotator.errors import Locked, ProjectUnusable
from annotator.messages import message, sentences
from annotator.storage.backup import scratch_copy
from annotator.storage.backup_folder import checked_name, failed_name, holding_of
from annotator.storage.opening import open_store

_NAMED = 3


def opens(copy: Path) -> None:
    """Raise ProjectUnusable where a copy cannot so much as be read: the full check is yet to come."""
    try:
        holding_of(copy)
    except ValueError as error:
        raise ProjectUnusable(
            message("The copy cannot be read: {reason}.", reason=error), message("The project itself may be damaged.")
        ) from error


def passes_the_check(progress: Progress | None = None) -> Callable[[Path], None]:
    """Return what raises ProjectUnusable unless a copy passes the full check. The copy may be brought up to date."""
    from annotator.services.maintenance import MaintenanceService  # whoever makes no copy needs no check

    def passes(copy: Path) -> None:
        with closing(open_store(copy, "", _nothing_new, keeps_old=False)) as store:
            problems = MaintenanceService(store).check(progress)
        if problems:
            more = message(", and {count} more", count=len(problems) - _NAMED) if len(problems) > _NAMED else ""
            raise ProjectUnusable(
                message(
                    "It does not pass the check: {listed}{more}.",
                    listed=sentences(*problems[:_NAMED], between="; "),
                    more=more,
                ),
                message(
                    "The project itself may be damaged: 'annotator check' tells all. The backups made before are kept."
                ),
            )

    return passes


def verify(copy: Path, check: Callable[[Path], None]) -> Path:
    """Let a copy that has not been checked pass the full check and give it the name of one that has; return that.

    `check` is `passes_the_check()`, or does the same elsewhere. A copy of the copy is checked, for one of an older
    schema is brought up to date for it. One that does not pass is no backup any more, but is not thrown away: the
    newest such file stays. Raises what `check` raises, EnvironmentFault, FileNotFoundError.
    """
    try:
        with scratch_copy(copy) as scratch:
            check(scratch)
    except Locked:
        raise  # nothing is known of it
    except ProjectUnusable:
        copy.replace(failed_name(copy))
        raise
    return copy.replace(checked_name(copy))


def _nothing_new() -> NoReturn:
    raise ProjectUnusable(message("The copy is empty."), message("The project itself may be damaged."))
