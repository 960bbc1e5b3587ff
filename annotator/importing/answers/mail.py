"""Finds the answers in a mail: attached as the file or the document that came back, or pasted into it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from email import message_from_bytes, policy
from email.errors import MessageError
from functools import partial

from annotator.domain.answers import Answers
from annotator.errors import UnreadableSource
from annotator.importing import kinds
from annotator.importing.answers import page, word
from annotator.importing.format import Fit, InputFile
from annotator.messages import message

_MOST_PARTS = 500


def recognise(file: InputFile) -> bool:
    """Tell whether a file is a mail with answers in it; any other mail is an article like all."""
    return kinds.mail(file) is not Fit.NO and next(_held(file), None) is not None


def read(file: InputFile) -> Answers:
    """Return what the first answers in the mail say: those that were attached come before those that were pasted.

    Raises UnreadableSource.
    """
    held = next(_held(file), None)
    if held is None:
        raise UnreadableSource(message("{path} holds no answers.", path=file.name))
    return held()


def _held(file: InputFile) -> Iterator[Callable[[], Answers]]:
    """Yield what reads each part of a mail that holds answers."""
    for _, name, content in sorted(_parts(file), key=lambda one: one[0]):
        within = file.within(name, content)
        if page.recognise(within):
            yield partial(page.read, within)
        elif word.recognise(within):
            yield partial(word.read, within)


def _parts(file: InputFile) -> Iterator[tuple[bool, str, bytes]]:
    """Yield of each part whether it is the mail's own text, its name, and what it holds."""
    mail = message_from_bytes(file.data, policy=policy.default)
    for number, part in enumerate(mail.walk()):
        if number == _MOST_PARTS:
            return
        if not part.is_multipart():
            try:
                content = part.get_payload(decode=True)
                name = part.get_filename() or part.get_content_type()
            except (LookupError, ValueError, MessageError):
                continue
            if isinstance(content, bytes) and content:
                yield part.get_content_maintype() == "text" and not part.is_attachment(), name, content
