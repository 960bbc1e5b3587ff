"""`annotator roles`: the roles on a shared project, for whoever looks after its database."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Any

from annotator.cli.command import DONE, Command, Session, words
from annotator.cli.output import counted, known
from annotator.domain.roles import Member, Role

_MAKE, _GRANT, _REVOKE, _LIST = "make", "grant", "revoke", "list"


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "action",
        choices=(_LIST, _MAKE, _GRANT, _REVOKE),
        nargs="?",
        default=_LIST,
        help="list who holds which (default), make the roles with their rights, give one to a login, or take it",
    )
    parser.add_argument("role", metavar="ROLE", type=words, nargs="?", default="", help=", ".join(Role))
    parser.add_argument("login", metavar="LOGIN", type=words, nargs="?", default="", help="a login of the server")
    parser.add_argument(
        "--person", metavar="NAME", type=words, default="", help="with grant: the name in the history (default: LOGIN)"
    )
    parser.add_argument(
        "--make-login", action="store_true", help="with grant: make the login if it is not there, without a password"
    )


def _check(parser: ArgumentParser, arguments: Namespace) -> None:
    if arguments.action == _REVOKE and arguments.role and not arguments.login:
        arguments.role, arguments.login = "", arguments.role
    given = bool(arguments.role), bool(arguments.login)
    needed = {_GRANT: (True, True), _REVOKE: (False, True)}.get(arguments.action, (False, False))
    if given != needed:
        parser.error({_GRANT: "grant ROLE LOGIN", _REVOKE: "revoke LOGIN"}.get(arguments.action, "no more arguments"))
    if arguments.role and arguments.role not in tuple(Role):
        parser.error(f"there is no role {arguments.role}: {', '.join(Role)}")
    if (arguments.person or arguments.make_login) and arguments.action != _GRANT:
        parser.error("--person and --make-login go with grant")


def _run(session: Session) -> int:
    return {_MAKE: _make, _GRANT: _grant, _REVOKE: _revoke, _LIST: _list}[session.arguments.action](session)


def _make(session: Session) -> int:
    made = list(session.project.roles.make())
    session.out.answer({"made": made, "roles": list(Role)})
    for name in made:
        session.out.line(f"{name}  made")
    session.out.line("Rights and policies are as this version has them.")
    _tell_others(session)
    return DONE


def _grant(session: Session) -> int:
    arguments = session.arguments
    member, made = session.project.roles.grant(
        arguments.login, Role(arguments.role), arguments.person, make_login=arguments.make_login
    )
    session.out.answer({**_values(member), "login_made": made})
    session.out.line(f"{member.login}  {member.role}, as {member.person}")
    if made:
        session.out.line(rf"The login has no password yet: set one in psql with \password {member.login}")
    return DONE


def _revoke(session: Session) -> int:
    member = session.project.roles.revoke(session.arguments.login)
    session.out.answer({**_values(member), "role": None})
    session.out.line(f"{member.login}  no role any more (was {member.role}); the login itself stays")
    return DONE


def _list(session: Session) -> int:
    found = session.project.roles.all()
    session.out.answer(
        {"made": found.made, "members": [_values(one) for one in found.members], "not_held": list(found.others)}
    )
    if not found.made:
        session.out.line("No roles: whoever may open the project may do everything. 'annotator roles make' makes them.")
        return DONE
    session.out.table([("ROLE", "LOGIN", "NAME"), *((str(one.role), one.login, one.person) for one in found.members)])
    _tell_others(session)
    return DONE


def _tell_others(session: Session) -> None:
    if others := session.project.roles.all().others:
        session.out.line(f"{counted(len(others), 'login')} no role holds, since they own the database, look after the")
        session.out.line(f"server, or were given rights by hand: {', '.join(others)}")


def _values(member: Member) -> dict[str, Any]:
    return {"login": member.login, "person": known(member.person), "role": str(member.role)}


COMMAND = Command("roles", "say who may do what on a project on a server", _arguments, _run, _check)
