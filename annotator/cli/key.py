"""`annotator key`: one's own key, by which parcels are signed, and whose keys are trusted."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from annotator.cli.command import DONE, Command, Session, words


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("what", choices=("make", "show", "trust"), help="make one's own; show all; trust another's")
    parser.add_argument("name", metavar="NAME", nargs="?", type=words, default="", help="whose key is trusted")
    parser.add_argument("fingerprint", metavar="FINGERPRINT", nargs="?", type=words, default="", help="as she reads it")


def _check(parser: ArgumentParser, arguments: Namespace) -> None:
    if (arguments.what == "trust") != bool(arguments.name and arguments.fingerprint):
        parser.error("'trust' takes NAME and FINGERPRINT, the others nothing")


def _run(session: Session) -> int:
    from annotator.services.keys import Keys

    keys, given = Keys(), session.arguments
    if given.what == "trust":
        keys.trust(given.name, given.fingerprint)
        session.out.answer({"name": given.name, "fingerprint": keys.of(given.name)})
        session.out.line(f"{given.name}: {keys.of(given.name)}")
        return DONE
    own = keys.make() if given.what == "make" else keys.own()
    known = keys.known() if given.what == "show" else {}
    session.out.answer({"fingerprint": own, "known": dict(known)})
    session.out.line(f"yours: {own}")
    for name, mark in sorted(known.items()):
        session.out.line(f"{name}: {mark}")
    if given.what == "make":
        session.out.line("What you send is signed from now on. Read this to those who receive it.")
    return DONE


COMMAND = Command("key", "the key that signs what you send, and whose keys are trusted", _arguments, _run, check=_check)
