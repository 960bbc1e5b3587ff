"""The roles of a shared project: made on its server, given to logins, taken from them, and read.

To be asked by whoever owns the database, in a transaction that writes but leaves no act: who may do what is the
server's to remember. In a file nothing of this is there.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, delete, inspect, select, text
from sqlalchemy.dialects.postgresql import insert

from annotator.domain.roles import Member, Role, Roles
from annotator.domain.search import Kind
from annotator.errors import Blocked, InvalidInput, NotFound
from annotator.messages import message
from annotator.storage.parts import in_parts
from annotator.storage.repositories.base import Repository
from annotator.storage.roles.functions import FUNCTIONS, trigger_statements
from annotator.storage.roles.names import filled, names_of, quoted
from annotator.storage.roles.policies import POLICIES, WRITES, grants
from annotator.storage.roles.views import reduced_views
from annotator.storage.search import everywhere_search
from annotator.storage.stored_values import now
from annotator.storage.tables import evidence, logins

_LEAST_SERVER = 150_000
_PLACE = text(
    """SELECT current_database(), current_schema(), session_user, pg_get_userbyid(c.relowner),
    current_setting('server_version_num')::int, r.rolsuper OR r.rolcreaterole,
    pg_has_role(session_user, c.relowner, 'MEMBER')
    FROM pg_class c JOIN pg_roles r ON r.rolname = session_user WHERE c.oid = 'acts'::regclass"""
)
_ROLES = text("SELECT rolname, rolcanlogin FROM pg_roles WHERE rolname = ANY(:names)")
_SECURED = text("SELECT relrowsecurity FROM pg_class WHERE oid = 'acts'::regclass")
_POLICIES = text(
    """SELECT c.relname, p.polname FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
    WHERE c.relnamespace = current_schema()::regnamespace"""
)
_MEMBERS = text(
    """SELECT m.rolname, g.rolname FROM pg_auth_members a JOIN pg_roles m ON m.oid = a.member
    JOIN pg_roles g ON g.oid = a.roleid WHERE g.rolname = ANY(:names) AND m.rolname <> ALL(:names)
    ORDER BY m.rolname"""
)
# who owns the tables, who may act as the owner, and who administers the server; of rights that were given by hand,
# those on the tables that hide rows
_UNHELD = text(
    """SELECT r.rolname FROM pg_roles r, pg_class c WHERE c.oid = 'acts'::regclass AND r.rolcanlogin
    AND (r.rolbypassrls OR pg_has_role(r.oid, c.relowner, 'MEMBER'))
    UNION
    SELECT r.rolname FROM pg_class c, aclexplode(c.relacl) x JOIN pg_roles r ON r.oid = x.grantee
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'v')
    AND x.grantee <> c.relowner AND r.rolname <> ALL(:names)
    ORDER BY 1"""
)
# all that is or ever was confidential, with whoever recorded it, wrote on it since, or marked it
_CONFIDANTS = """
INSERT INTO <schema>.confidants
WITH secret AS (
    SELECT entity, entity_id FROM <schema>.act_changes
    WHERE entity IN ('evidence', 'source')
    AND (before LIKE '%"confidential":true%' OR after LIKE '%"confidential":true%')
    UNION SELECT entity, entity_id FROM <schema>.kept_rows
    WHERE entity IN ('evidence', 'source') AND image LIKE '%"confidential":true%'
    UNION SELECT 'evidence', evidence_id FROM <schema>.evidence WHERE confidential
    UNION SELECT 'source', source_id FROM <schema>.sources WHERE confidential
    UNION SELECT 'evidence', e.evidence_id FROM <schema>.evidence e
    JOIN <schema>.sources s ON s.source_id = e.source_id WHERE s.confidential
)
SELECT entity, entity_id, '' FROM secret
UNION
SELECT s.entity, s.entity_id, a.person_id FROM secret s
JOIN <schema>.act_changes c ON c.entity = s.entity AND c.entity_id = s.entity_id
JOIN <schema>.acts a ON a.seq = c.seq
ON CONFLICT DO NOTHING
"""


_UNINDEX = """
DELETE FROM <schema>.attachment_search WHERE page_no IN (
    SELECT p.page_no FROM <schema>.attached_pages p JOIN <schema>.attached_texts t ON t.file_no = p.file_no
    WHERE <schema>.annotator_is_secret_file(t.sha256)
)
"""


class RoleRepository(Repository):
    """The roles of a project on a server. Raises InvalidInput where it is none."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        if connection.dialect.name != "postgresql":
            raise InvalidInput(
                message("A project in a file is one person's: there are no roles on it."),
                message("Roles are for projects on a PostgreSQL server."),
            )

    @cached_property
    def _place(self) -> Any:
        return self._connection.execute(_PLACE).one()

    @property
    def _schema(self) -> str:
        return str(self._place[1])

    @cached_property
    def names(self) -> dict[Role, str]:
        """What the database roles are called."""
        return names_of(self._place[0], self._schema)

    def _say(self, statement: str) -> None:
        """Say a statement as it stands to the server: the bodies of functions are full of what a driver looks for."""
        self._connection.exec_driver_sql(statement, execution_options={"no_parameters": True})

    # making them

    def made(self) -> bool:
        """Tell whether the project has roles."""
        return bool(self._connection.scalar(_SECURED))

    def make(self) -> list[str]:
        """Make the roles, or bring them up to date; return the names of those that were made.

        Raises Blocked where the server is too old, or whoever asks may not.
        """
        _, _, user, owner, version, may_make, is_owner = self._place
        if version < _LEAST_SERVER:
            raise Blocked(
                message("Roles need PostgreSQL 15 or newer; this server is older."),
                message("Ask whoever runs the server for a newer one."),
            )
        if not is_owner:
            raise Blocked(
                message(
                    "Only whoever owns the project's tables can make roles: {owner}, not {user}.",
                    owner=owner,
                    user=user,
                ),
                message("Open the project as {owner}, or as an administrator of the server.", owner=owner),
            )
        there = {row.rolname for row in self._connection.execute(_ROLES, {"names": list(self.names.values())})}
        missing = [name for name in self.names.values() if name not in there]
        if missing and not may_make:
            raise Blocked(
                message("{user} may not make roles on this server.", user=user),
                message(
                    "Ask an administrator of the server to do it, or for: ALTER ROLE {user} CREATEROLE.",
                    user=quoted(user),
                ),
            )
        for name in missing:
            self._say(f"CREATE ROLE {quoted(name)} NOLOGIN")
        self._inherit()
        self._say(f"SET LOCAL ROLE {quoted(owner)}")  # what is made here runs with the owner's rights, and no more
        self.renew()
        self._say("RESET ROLE")
        return missing

    def _inherit(self) -> None:
        """Let each role have what those before it have."""
        below, *_ = ordered = list(self.names.values())
        for name in ordered[1:]:
            self._say(f"GRANT {quoted(below)} TO {quoted(name)}")
            below = name

    def renew(self) -> None:
        """Make functions, policies and grants as this program has them. To be asked by the tables' owner."""
        schema, roles = self._schema, self.names
        for function in FUNCTIONS:
            self._say(function.statement(schema, roles))
        for statement in trigger_statements(schema, roles):
            self._say(statement)
        first = not self.made()
        if first:
            self._say(filled(_CONFIDANTS, schema, roles))
        views = reduced_views(self._connection)
        for statement in views:
            self._say(statement)
        for name, policy in self._connection.execute(_POLICIES).all():
            self._say(f"DROP POLICY {quoted(policy)} ON {quoted(schema)}.{quoted(name)}")
        inspected = inspect(self._connection)
        tables = [name for name in inspected.get_table_names() if name in WRITES]
        columns = {"articles": [column["name"] for column in inspected.get_columns("articles")]}
        for statement in grants(schema, roles, tables, columns):
            self._say(statement)
        for table, policies in POLICIES.items():
            self._say(f"ALTER TABLE {quoted(schema)}.{table} ENABLE ROW LEVEL SECURITY")
            for policy in policies:
                self._say(policy.statement(table, schema, roles))
        if views:
            self._search_without_secrets()

    def _search_without_secrets(self) -> None:
        """Take what is confidential out of the search indexes, which everybody reads."""
        self._say(filled(_UNINDEX, self._schema, self.names))
        secret = select(evidence.c.evidence_id, evidence.c.claim_id).where(evidence.c.confidential.is_(True))
        rows = self._connection.execute(secret).all()
        search = everywhere_search(self._connection)
        for part in in_parts([row.evidence_id for row in rows]):
            search.refresh(Kind.EVIDENCE, part)
        for part in in_parts(sorted({row.claim_id for row in rows})):
            search.refresh(Kind.CLAIM, part)

    # giving them

    def grant(self, login: str, role: Role, person: str, *, make_login: bool = False) -> bool:
        """Give a login a role, and no other one of this project; return whether the login was made for it.

        She acts as `person` from then on, by default as before, or by the login's own name. Raises NotFound for a
        login that is not there, Blocked where there are no roles yet.
        """
        self._require_made()
        there = self._connection.execute(_ROLES, {"names": [login]}).first()
        if there is None and not make_login:
            raise NotFound(
                message("The server has no login {login}.", login=login),
                message("Make one with: createuser --pwprompt {login}; or add --make-login.", login=login),
            )
        if login in self.names.values() or (there is not None and not there.rolcanlogin):
            raise InvalidInput(
                message("{login} is a role of the server and no login.", login=login), message("Name a person's login.")
            )
        if there is None:
            self._say(f"CREATE ROLE {quoted(login)} LOGIN")
        for other, name in self.names.items():
            if other is not role:
                self._take(name, login)
        self._say(f"GRANT {quoted(self.names[role])} TO {quoted(login)}")
        known = self._connection.scalar(select(logins.c.person).where(logins.c.login == login))
        row = {"login": login, "person": person or known or login, "granted_at": now()}
        given = insert(logins).values(row)
        self._connection.execute(given.on_conflict_do_update(index_elements=["login"], set_=row))
        return there is None

    def revoke(self, login: str) -> Member:
        """Take a login's role; return what it was. Raises NotFound where it holds none."""
        self._require_made()
        member = next((one for one in self.all().members if one.login == login), None)
        if member is None:
            raise NotFound(message("{login} holds no role on this project.", login=login))
        for name in self.names.values():
            self._take(name, login)
        self._connection.execute(delete(logins).where(logins.c.login == login))
        return member

    def _take(self, role: str, login: str) -> None:
        if (login, role) in self._memberships():
            self._say(f"REVOKE {quoted(role)} FROM {quoted(login)}")

    def _require_made(self) -> None:
        if not self.made():
            raise Blocked(message("The project has no roles yet."), message("Make them with: annotator roles make."))

    # reading them

    def _memberships(self) -> set[tuple[str, str]]:
        return {tuple(row) for row in self._connection.execute(_MEMBERS, {"names": list(self.names.values())})}

    def all(self) -> Roles:
        """Return who holds which role, and who is held by none."""
        if not self.made():
            return Roles(made=False)
        people = {row.login: row.person for row in self._connection.execute(select(logins))}
        held: dict[str, Role] = {}
        by_name = {name: role for role, name in self.names.items()}
        for login, name in sorted(self._memberships()):
            role = by_name[name]
            if login not in held or role.includes(held[login]):
                held[login] = role
        members = [Member(login, people.get(login, ""), role) for login, role in held.items()]
        members.sort(key=lambda one: (-list(Role).index(one.role), one.login))
        others: Sequence[str] = self._connection.scalars(_UNHELD, {"names": list(self.names.values())}).all()
        return Roles(made=True, members=tuple(members), others=tuple(others))
