"""`annotator profiles`: the exports that are kept by name. They are run by `export --profile`."""

from __future__ import annotations

from argparse import ArgumentParser

from annotator.cli.command import DONE, Command, Session, words


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--remove", metavar="NAME", type=words, help="forget one")


def _run(session: Session) -> int:
    from annotator.services.export_profiles import ExportProfiles

    kept = ExportProfiles()
    if session.arguments.remove:
        kept.remove(session.arguments.remove)
    profiles = kept.all()
    session.out.answer(
        {
            "profiles": [
                {"name": one.name, "format": one.format, "options": dict(one.options), "out": one.out or None}
                for one in profiles
            ]
        }
    )
    rows = [("NAME", "FORMAT", "OPTIONS", "OUT")]
    rows += [
        (one.name, one.format, " ".join(f"{key}={value}" for key, value in one.options.items()), one.out)
        for one in profiles
    ]
    session.out.table(rows)
    return DONE


COMMAND = Command("profiles", "list the exports that are kept by name", _arguments, _run)
