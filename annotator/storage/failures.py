"""The engines' errors in the program's words: which of them the user can mend, and how. Bugs pass through unchanged."""

from __future__ import annotations

import re
import sqlite3
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from annotator.addresses import scrubbed
from annotator.errors import (
    AnnotatorError,
    Blocked,
    EnvironmentFault,
    InvalidInput,
    ProjectUnusable,
    SearchDamaged,
    Unreachable,
)
from annotator.messages import Message, message
from annotator.storage.access import errors
from annotator.storage.causes import fault_of, full, why_unwritable

NOT_UTF8 = message("it holds text that is not UTF-8")


class DamagedRow(Exception):
    """A row that holds what the program never writes."""


@contextmanager
def translate_errors(place: str, *, held: bool = False) -> Iterator[None]:
    """Turn what an engine raises inside into the program's own errors; `place` names the project to the user.

    `held` where the server holds whoever asks to a role.
    """
    try:
        yield
    except errors(DBAPIError, DamagedRow, UnicodeDecodeError) as error:
        known = (_held(error) if held else None) or _told(error, place)
        if known is None:
            raise
        let_go(error)
        raise known from error


def let_go(error: BaseException) -> None:
    """Let the frames go that an error has come through, and with them the readings that were broken off in them.

    The engine's frames and its errors hold each other: else the garbage collector would end those readings, at any
    time, when their connection is gone.
    """
    known: set[int] = set()
    inner: BaseException | None = error
    while inner is not None and id(inner) not in known:  # one error may be the context of another and the other way
        known.add(id(inner))
        traceback.clear_frames(inner.__traceback__)
        inner = inner.__cause__ or inner.__context__


def _told(error: BaseException, place: str) -> AnnotatorError | None:
    if isinstance(error, DamagedRow):
        return _damaged(place, str(error))
    if isinstance(error, UnicodeDecodeError):  # the driver's, where even the engine's complaint holds the damage
        return _damaged(place, NOT_UTF8)
    return translated(error.orig if isinstance(error, DBAPIError) else error, place)


def translated(error: BaseException | None, place: str) -> AnnotatorError | None:
    """Return the program's error for an engine's, or None where it is a bug of ours."""
    if isinstance(error, errors()):
        return _translated_from_sqlite(error, place)
    if error is not None and type(error).__module__.startswith("psycopg"):
        return _translated_from_server(error, place)
    return None


def _held(error: BaseException) -> AnnotatorError | None:
    """Return the words for what the server refused because of somebody's role, None where that was not why."""
    state = getattr(getattr(error, "orig", None), "sqlstate", None)
    return next((Blocked(what, remedy) for one, what, remedy in _OF_ROLES if one == state), None)


def _translated_from_server(error: BaseException, place: str) -> AnnotatorError | None:
    for state, what, remedy in _SERVER:
        if getattr(error, "sqlstate", None) == state:
            return EnvironmentFault(Message(what, {"place": place, "engine": _first_line(error)}), remedy)
    if _first_line(error).startswith("invalid connection option"):
        return InvalidInput(
            message("{place} is no address of a project: {engine}.", place=place, engine=_first_line(error)),
            message("Write postgresql://user@host/database."),
        )
    for words, what, remedy in _NOT_LET_IN:
        if words.search(str(error)):
            return EnvironmentFault(Message(what, {"place": place, "engine": _first_line(error)}), remedy)
    # the driver gives no state where the connection broke, or could not be made
    if any(base.__name__ == "OperationalError" for base in type(error).__mro__):
        return Unreachable(
            message(
                "The project's server does not answer ({place}): {engine}",
                place=place,
                engine=_first_line(error),
            ),
            message("Nothing that was done before is lost. Check the network and the server, then try again."),
        )
    return None


_OF_ROLES = (
    (
        "42501",
        message("Your role on this project does not allow this, or it touches what others assess blind."),
        message("Nothing was changed. Ask a head, or whoever looks after the project."),
    ),
    (
        "23505",
        message("This is there already, as something that you may not see: a source that is confidential."),
        message("Nothing was changed. Ask a head, or whoever looks after the project."),
    ),
    (
        "23503",
        message("Something that you may not see rests on this: a source that is confidential, or an assessment."),
        message("Nothing was changed. Ask a head, or whoever looks after the project."),
    ),
)
"""SQLSTATE, what happened, what to do."""
# what the driver and the server say where they do not come together; neither gives a number for it
_NOT_LET_IN: tuple[tuple[re.Pattern[str], Message, Message], ...] = (
    (
        re.compile("does not support SSL|connection is not encrypted"),
        message("The project's server offers no encryption ({place})."),
        message(
            "Ask whoever runs the server to turn TLS on. In a network that you trust, end the address with "
            "?sslmode=disable to go on without."
        ),
    ),
    (
        re.compile("certificate verify failed|root certificate|does not match host name"),
        message("The certificate of the project's server cannot be checked ({place}): {engine}"),
        message(
            "Ask whoever runs the server for the certificate, and end the address with ?sslrootcert=FILE, or keep it "
            "as ~/.postgresql/root.crt. With ?sslmode=require nobody checks it."
        ),
    ),
    (
        re.compile(
            'authentication failed|no password supplied|no pg_hba.conf entry|FATAL: +(role ".*" does|permission)'
        ),
        message("The project's server does not let you in ({place}): {engine}"),
        message("Check your name in the address, and your password; else ask whoever runs the server."),
    ),
)
"""What is said, what happened, what to do."""
_SERVER = (
    (
        "53100",
        message("The disk of the project's server is full ({place})."),
        message("Everything done before is kept. Ask whoever runs the server to free some space, then do it again."),
    ),
    (
        "42501",
        message("The project's server does not allow this ({place}): {engine}"),
        message("Ask whoever runs the server for the right to use this database, and to make tables in it."),
    ),
    (
        "40001",
        message("The project's standby server broke off reading ({place}): {engine}"),
        message("Do it again. If it comes often, ask whoever runs the server for hot_standby_feedback."),
    ),
    (
        "25006",
        message("The project's server takes no changes at the moment ({place}): {engine}"),
        message("Nothing is lost. Ask whoever runs the server, then do it again."),
    ),
)
"""SQLSTATE, what happened, what to do."""


def _first_line(error: BaseException | None) -> str:
    return scrubbed((str(error).strip().splitlines() or [type(error).__name__])[0])


def _translated_from_sqlite(error: sqlite3.Error, place: str) -> AnnotatorError | None:
    said = _first_line(error)
    extended = getattr(error, "sqlite_errorcode", 0)
    code = extended & 0xFF  # the low byte is the primary code
    if extended == sqlite3.SQLITE_CORRUPT_VTAB or _OF_SEARCH.search(said):
        return _search_damaged(place)
    if said.startswith(_DAMAGE_IN_WORDS) or code in _DAMAGE:
        return _damaged(place, NOT_UTF8 if said == _OUR_FUNCTION_RAISED else said)
    if code == sqlite3.SQLITE_FULL:
        return full(place)
    if code in _NOT_WRITTEN:
        cause = fault_of(why_unwritable(Path(place)), place)
        if cause is not None:
            return cause
    for codes, what, remedy in _SQLITE:
        if code in codes:
            return EnvironmentFault(Message(what, {"place": place, "engine": said}), remedy)
    return None


def _search_damaged(place: str) -> SearchDamaged:
    return SearchDamaged(
        message("The search index of {place} is damaged. Nothing else is known to be.", place=place),
        message("Make it anew from what is in the project: Rebuild the search index, or 'annotator rebuild-search'."),
    )


def _damaged(place: str, said: str) -> ProjectUnusable:
    return ProjectUnusable(
        message("{place} is damaged: {engine}.", place=place, engine=said),
        message(
            "Make a copy of the file as it is, then put the newest backup in its place: 'annotator backups' lists them."
        ),
    )


# ours take any text: what they are given by a damaged file, the driver cannot make a text of
_OUR_FUNCTION_RAISED = "user-defined function raised exception"
# the first is Python's own and has no code; the others have none of their own, and our tables are what they are
_DAMAGE_IN_WORDS = (
    _OUR_FUNCTION_RAISED,
    "Could not decode to UTF-8",
    "no such table",
    "no such column",
    "unsupported file format",
)
_OF_SEARCH = re.compile(
    r"^(vtable constructor failed|fts5: |invalid fts5 file format|no such table: (main\.)?\w+_search)|\b\w+_search_\w+"
)
_NOT_WRITTEN = (
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_AUTH,
)
_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_SQLITE: tuple[tuple[tuple[int, ...], str, str], ...] = (
    (
        (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED),
        message("Another program holds {place}, and did not let go in time."),
        message("Nothing is lost. Wait for the other window or command to finish, then do it again."),
    ),
    (
        (sqlite3.SQLITE_CANTOPEN,),
        message("{place} cannot be opened: {engine}."),
        message("Check that its folder exists, and that you may write there."),
    ),
    (
        (sqlite3.SQLITE_IOERR,),
        message("The disk failed at {place}: {engine}."),
        message("Everything done before is kept. Check the disk or the network drive, then do it again."),
    ),
)
