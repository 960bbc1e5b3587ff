"""The roles that people have on a shared project, and which acts need more than a checker's.

Who holds which is the server's to say, and the server holds everybody to it (storage/roles): what stands here lets the
program say so before it asks. A project in a file has no roles.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from annotator.errors import Blocked
from annotator.messages import message


class Role(StrEnum):
    """What somebody may do; each may also do what those before it may."""

    READER = "reader"
    CHECKER = "checker"
    EDITOR = "editor"
    HEAD = "head"

    def includes(self, other: Role) -> bool:
        """Tell whether who has this role may do what the other one may."""
        order = list(Role)
        return order.index(self) >= order.index(other)


ROLE_WORDS: Mapping[Role, str] = {
    Role.READER: message("reader"),
    Role.CHECKER: message("checker"),
    Role.EDITOR: message("editor of the codebook"),
    Role.HEAD: message("head"),
}
"""What each role is called."""

_NEEDED: Mapping[str, Role | None] = {
    **dict.fromkeys(
        ("add_tag", "edit_tag", "move_tag", "retire_tag", "restore_tag", "delete_tag", "merge_tag"), Role.EDITOR
    ),
    **dict.fromkeys(
        ("add_status", "edit_status", "order_statuses", "retire_status", "restore_status", "delete_status"),
        Role.EDITOR,
    ),
    **dict.fromkeys(("merge_status", "use_scale", "import_codebook"), Role.EDITOR),
    # an index is made anew by who sees all that is in it
    **dict.fromkeys(("blind", "unblind", "receive", "restore", "renew_search", "set_redaction"), Role.HEAD),
    # it writes the history anew, which the server lets nobody do but whoever owns it
    "erase": None,
}


def needed_for(act: str) -> Role | None:
    """Return the least role that may do an act of this kind, None where it takes whoever owns the database."""
    return _NEEDED.get(act, Role.CHECKER)


def not_for(role: Role, needed: Role | None) -> Blocked:
    """Return the words for an act that needs more than somebody's role."""
    whose = message("whoever owns its database") if needed is None else said(needed)
    return Blocked(
        message("You are {role} of this project: this is for {needed}.", role=said(role), needed=whose),
        message("Ask a colleague who has that role, or whoever looks after the project for another one."),
    )


def for_whom(needed: Role | None) -> str:
    """Return for whom something is, to stand behind what is done."""
    whose = message("whoever owns its database") if needed is None else said(needed)
    return message("for {needed}", needed=whose)


def said(role: Role) -> str:
    """Return what a role is called, with its article."""
    return _SAID[role]


_SAID: Mapping[Role, str] = {
    Role.READER: message("a reader"),
    Role.CHECKER: message("a checker"),
    Role.EDITOR: message("an editor of the codebook"),
    Role.HEAD: message("a head"),
}


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody's login on the server, the name that it acts by ("" where none is known), and the role it holds."""

    login: str
    person: str
    role: Role


@dataclass(frozen=True, slots=True)
class Roles:
    """Who holds which role. `made` tells whether there are any; `others` are logins that no policy holds.

    Those own the database, administer the server, or were given rights on tables by hand.
    """

    made: bool
    members: tuple[Member, ...] = ()
    others: tuple[str, ...] = ()
