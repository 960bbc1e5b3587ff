"""pyrefiqda reads the REFI-QDA project into models made from the schema: every place, and what its codes refer to."""

from __future__ import annotations

import tempfile
from importlib.metadata import version

from interop import Export
from pyrefiqda import RefiProject

REQUIRES = ["pyrefiqda==0.3.1"]
READS = ["qdpx"]

export = Export()
with tempfile.TemporaryDirectory() as folder:
    project = RefiProject.load(export.path, extract_dir=folder)
    names: dict[str, str] = {}
    waiting = list(project.code_book.codes.code)
    while waiting:
        code = waiting.pop()
        assert code.guid not in names, f"{code.guid} stands twice"
        names[code.guid] = code.name
        waiting += code.code
    assert len({name.casefold() for name in names.values()}) == len(names), "two codes have one name"
    users = {user.guid for user in project.users.user}
    ids: list[str] = []
    tagged: dict[str, set[str]] = {}
    for source in project.sources.text_source:
        place = RefiProject.resolve_source_path(source.plain_text_path, folder)
        raw = place.read_bytes()
        assert not raw.startswith(b"\xef\xbb\xbf"), "a byte order mark"
        assert b"\r" not in raw, "a carriage return"
        text = raw.decode("utf-8")
        for selection in source.plain_text_selection:
            start, end = selection.start_position, selection.end_position
            assert 0 <= start < end <= len(text), f"{start} to {end} of {len(text)}"
            export.found(start, end, text[start:end], article=source.guid)
            assert selection.creating_user in (None, *users)
            ids += [selection.guid, *(coding.guid for coding in selection.coding)]
            tagged[selection.guid] = {names[coding.code_ref.target_guid] for coding in selection.coding}
    assert len(set(ids)) == len(ids), "a GUID stands twice"
written = {mention["mention_id"]: export.claims[mention["claim_id"]] for mention in export.written}
export.thing("tag", all({*claim["tags"]} <= tagged[mention_id] for mention_id, claim in written.items()))
export.answer(f"pyrefiqda {version('pyrefiqda')}")
