"""Who somebody is on a server, as the server has it: asked once, when a project is opened there.

Not who may do what: that is held by the policies (`policies.py`), and said by `domain/roles.py`.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, select, text

from annotator.domain.roles import Role
from annotator.errors import ProjectUnusable, ReadOnly
from annotator.messages import message
from annotator.storage.roles.names import names_of
from annotator.storage.tables import logins

# of catalogues that everybody may read: who holds no role may ask nothing else. Of an own role the highest counts
_STANDING = text(
    """SELECT pg_is_in_recovery() OR current_setting('default_transaction_read_only')::boolean,
    pg_is_in_recovery(), session_user,
    coalesce((SELECT c.relrowsecurity AND NOT r.rolbypassrls AND NOT pg_has_role(session_user, c.relowner, 'MEMBER')
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, pg_roles r
        WHERE r.rolname = session_user AND c.relname = 'acts' AND n.nspname = :schema), false),
    ARRAY(SELECT rolname FROM pg_roles WHERE rolname = ANY(:names) AND pg_has_role(session_user, oid, 'MEMBER'))"""
)
_PLACE = text("SELECT current_database(), coalesce(current_schema(), 'public')")


@dataclass(frozen=True, slots=True)
class Standing:
    """What the server says of a connection: `role` is None where no roles hold it, be there any or not.

    `person` is the name that the login acts by, "" where it may act by any. `closed` says why nothing can be written.
    """

    role: Role | None = None
    person: str = ""
    closed: ReadOnly | None = None


def standing(connection: Connection, place: str) -> Standing:
    """Ask who somebody is. Raises ProjectUnusable where there are roles and she holds none."""
    database, schema = connection.execute(_PLACE).one()
    names = names_of(database, schema)
    read_only, standby, login, held, mine = connection.execute(
        _STANDING, {"schema": schema, "names": list(names.values())}
    ).one()
    closed = _closed(place, standby=standby) if read_only else None
    if not held:
        return Standing(closed=closed)
    role = max((role for role, name in names.items() if name in mine), key=list(Role).index, default=None)
    if role is None:
        raise ProjectUnusable(
            message("{login} holds no role on the project {place}.", login=login, place=place),
            message("Ask whoever looks after it: 'annotator roles grant' gives one."),
        )
    person = connection.scalar(select(logins.c.person).where(logins.c.login == login))
    if role is Role.READER and closed is None:
        closed = ReadOnly(
            message("You are a reader of this project: {place} is open for reading only.", place=place),
            message("Ask whoever looks after it for another role."),
            message("you are a reader of this project"),
        )
    return Standing(role, person or login, closed)


def _closed(place: str, *, standby: bool) -> ReadOnly:
    if standby:
        return ReadOnly(
            message("{place} is a standby server: it can be read, and takes no changes.", place=place),
            message("Open the project on the main server to work on it."),
            message("this is a standby server"),
        )
    return ReadOnly(
        message("{place} takes no changes at the moment: it can be read.", place=place),
        message("Ask whoever runs the server, then open the project again."),
        message("the server takes no changes at the moment"),
    )
