"""The roles of a shared project: made, given and taken by whoever owns its database; seen by all who work on it."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.domain.roles import Member, Role, Roles
from annotator.errors import InvalidInput
from annotator.messages import message
from annotator.services.checks import check_words
from annotator.storage.store import Store


class RoleService:
    """Use cases on roles. Each raises InvalidInput on a project in a file."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> Roles:
        """Return who holds which role."""
        with self._store.reading() as reading:
            return reading.roles.all()

    def make(self) -> Sequence[str]:
        """Make the roles with their rights and policies, or bring them up to date; return the names of new ones.

        Raises Blocked where whoever asks may not, or the server is too old.
        """
        with self._store.keeping() as reading:
            return reading.roles.make()

    def grant(self, login: str, role: Role, person: str = "", *, make_login: bool = False) -> tuple[Member, bool]:
        """Give a login a role in place of the one it has; return it, and whether the login was made.

        She acts as `person`. Raises NotFound for an unknown login, Blocked where there are no roles, InvalidInput.
        """
        check_words([login, person])
        if not login.strip():
            raise InvalidInput(message("A login has a name."))
        with self._store.keeping() as reading:
            made = reading.roles.grant(login.strip(), role, person.strip(), make_login=make_login)
            member = next(one for one in reading.roles.all().members if one.login == login.strip())
        return member, made

    def revoke(self, login: str) -> Member:
        """Take a login's role; return what it was. Raises NotFound, Blocked."""
        with self._store.keeping() as reading:
            return reading.roles.revoke(login.strip())
