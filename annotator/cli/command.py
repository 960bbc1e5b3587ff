"""What a command of the command line is made of, and what it is given to work with. No command, and no parsing."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from contextlib import nullcontext, suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.cli.output import Output
from annotator.cli.passphrases import asked_for
from annotator.errors import InvalidInput

if TYPE_CHECKING:
    # imported when a project is opened: a mistake in the arguments is told at once, without the database libraries
    from annotator.services.projects import Project

DONE = 0
MENDABLE = 1
INTERRUPTED = 130

PASSPHRASE_VARIABLE = "ANNOTATOR_PASSPHRASE_FILE"  # noqa: S105 - names a file
PERSON_VARIABLE = "ANNOTATOR_PERSON"
"""Names the person for a command, as the settings do for the window."""


@dataclass(frozen=True, slots=True)
class Command:
    """A row of the table of commands.

    `check` may refuse combinations of arguments through the parser's `error`; `run` returns the exit status.
    `makes_project` tells that a project that isn't there is made: it makes sense to begin with it.
    """

    name: str
    help: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[Session], int]
    check: Callable[[argparse.ArgumentParser, argparse.Namespace], None] | None = None
    makes_project: bool = False


class Session:
    """One run of one command: its arguments, where its answers go, and the project it works on."""

    def __init__(self, command: Command, arguments: argparse.Namespace, out: Output) -> None:
        self.command = command
        self.arguments = arguments
        self.out = out

    @cached_property
    def project(self) -> Project:
        """The project, opened when it is first asked for. Raises what `open_project` raises."""
        from annotator.bootstrap import open_project

        person = os.environ.get(PERSON_VARIABLE, "").strip()
        named, makes = self.arguments.project, self.command.makes_project
        return asked_for(lambda: open_project(named, person=person, make=makes))

    def take_passphrase(self) -> None:
        """Read the file that was named for it. Raises InvalidInput, but for one that only the environment names.

        Of that it is told where a project needs it.
        """
        named, usual = self.arguments.passphrase_file, os.environ.get(PASSPHRASE_VARIABLE, "")
        if named is None and not usual:
            return
        from annotator.bootstrap import passphrase_in, take_passphrase

        with nullcontext() if named is not None else suppress(InvalidInput):
            take_passphrase(passphrase_in(named or Path(usual)))

    def run(self) -> int:
        """Run the command; once what it did is told, the daily backup follows if it is due."""
        self.take_passphrase()
        status = self.command.run(self)
        if "project" in self.__dict__:
            sys.stdout.flush()
            with suppress(KeyboardInterrupt):  # what the command was for is done: only the backup is given up
                self.project.backups.after_acts()
        return status

    def close(self) -> None:
        """Let go of the project if it was opened."""
        if "project" in self.__dict__:
            self.project.close()


def words(value: str) -> str:
    """Take an argument as text: UTF-8, whatever the locale says."""
    try:
        return os.fsencode(value).decode("utf-8")
    except UnicodeDecodeError as error:
        raise argparse.ArgumentTypeError("it is not UTF-8") from error


def positive(value: str) -> int:
    """Take an argument as a whole number from 1."""
    try:
        number = int(value)
    except ValueError:
        number = 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"{value} is not a number from 1")
    return number


def no_arguments(_parser: argparse.ArgumentParser) -> None:
    """For commands that take none of their own."""
