"""The tags of the codebook in use, edited: each change is one act. What claims have is never lost by it.

Which tags a claim has is `claims.py`'s.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any

from annotator.domain.backup import Occasion
from annotator.domain.changes import Changes
from annotator.domain.codebook import Codebook, Tag, TagFields
from annotator.domain.codebook_rules import above, check_tag
from annotator.domain.folding import same
from annotator.domain.ids import new_id
from annotator.errors import Blocked, InvalidInput, NotFound
from annotator.messages import message
from annotator.services.checks import check_not_overtaken, check_words
from annotator.services.results import Added
from annotator.storage.store import Store
from annotator.storage.unit_of_work import UnitOfWork

_NOTHING_GIVEN = TagFields()


class TagService:
    """Use cases on the tags of the codebook in use."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, name: str, parent_id: str = "", fields: TagFields = _NOTHING_GIVEN) -> Added:
        """Add a tag behind the others below its parent.

        Raises InvalidInput for a name or shortcut that is malformed or taken, NotFound for an unknown parent.
        """
        with self._store.writing("add_tag", tag=_line(name)) as (work, written):
            book = work.codebook.get()
            if parent_id:
                _tag(work, parent_id)
            tag = Tag(new_id(), "", "", "", "", len(book.tags), parent_id)
            tag = replace(tag, **(_given(fields) | {"name": _line(name)}))
            _check(tag, book.tags)
            work.codebook.add_tag(tag)
            _number(work)
        return Added(tag.tag_id, written.changes)

    def set(self, tag_id: str, fields: TagFields, seen: Tag | None = None) -> Changes:
        """Set the fields of a tag that are not None; `seen` is the tag over which they were typed.

        Raises NotFound, InvalidInput as `add` does, Overtaken where one of them says something else by now.
        """
        with self._store.writing("edit_tag") as (work, written):
            before, given = _tag(work, tag_id), _given(fields)
            if seen is not None:
                check_not_overtaken(message("tag"), given, _normal(asdict(seen)), before)
            work.arguments |= _named(before, given)
            _check(replace(before, **given), _others(work.codebook.get(), before, given))
            work.codebook.set_tag(tag_id, given)
        return written.changes

    def move(self, tag_id: str, parent_id: str = "", before_id: str = "") -> Changes:
        """Put a tag below another one ("" for the top), before one of those there or behind all of them.

        Raises NotFound, InvalidInput where it would stand below itself, or `before_id` stands elsewhere.
        """
        with self._store.writing("move_tag") as (work, written):
            book, tag = work.codebook.get(), _tag(work, tag_id)
            work.arguments["tag"] = tag.name
            if parent_id:
                _tag(work, parent_id)
            if tag_id in above(book, parent_id):
                raise InvalidInput(
                    message("The tag {name} cannot stand below itself.", name=tag.name),
                    message("Move what is below it out first."),
                )
            siblings = [one.tag_id for one in book.tags if one.parent_id == parent_id and one.tag_id != tag_id]
            if before_id and before_id not in siblings:
                raise InvalidInput(
                    message("The tags stand otherwise by now."), message("Look where they stand, and move it again.")
                )
            siblings.insert(siblings.index(before_id) if before_id else len(siblings), tag_id)
            work.codebook.set_tag(tag_id, {"parent_id": parent_id})
            _number(work, siblings)
        return written.changes

    def retire(self, tag_id: str) -> Changes:
        """Offer a tag no more; claims keep it, and the tags below it go up to where it stood. Raises NotFound."""
        with self._store.writing("retire_tag") as (work, written):
            tag = _tag(work, tag_id)
            work.arguments["tag"] = tag.name
            _lift(work, tag)
            work.codebook.set_tag(tag_id, {"retired": True})
        return written.changes

    def restore(self, tag_id: str) -> Changes:
        """Offer a retired tag again. Raises NotFound, InvalidInput where its shortcut was taken meanwhile."""
        with self._store.writing("restore_tag") as (work, written):
            tag, book = replace(_tag(work, tag_id), retired=False), work.codebook.get()
            work.arguments["tag"] = tag.name
            _check(tag, [one for one in book.tags if one.tag_id != tag_id])
            parent = book.tag_by_id.get(tag.parent_id)
            home = tag.parent_id if parent is not None and not parent.retired else ""
            work.codebook.set_tag(tag_id, {"retired": False, "parent_id": home})
        return written.changes

    def delete(self, tag_id: str) -> Changes:
        """Remove a tag that no claim has; the tags below it go up. Raises NotFound, Blocked where claims have it."""
        with self._store.writing("delete_tag") as (work, written):
            tag = _tag(work, tag_id)
            work.arguments["tag"] = tag.name
            count = len(work.codebook.claims_with_tag(tag_id))
            if count:
                raise Blocked(
                    message(
                        "%Ln claim(s) (has|have) the tag '{name}', which is not to be deleted while that is so.",
                        "",
                        count,
                        name=tag.name,
                    ),
                    message(
                        "Merge it into another tag, or retire it: then claims keep it, and it is not offered any more."
                    ),
                )
            _lift(work, tag)
            work.codebook.delete_tag(tag_id)
        return written.changes

    def merge(self, tag_id: str, into_id: str) -> Changes:
        """Put a tag on all claims that have another one, which is removed; what stands below that goes along.

        Raises NotFound, InvalidInput.
        """
        self._store.before_risk(Occasion.MERGE)
        with self._store.writing("merge_tag") as (work, written):
            tag, target = _tag(work, tag_id), _tag(work, into_id)
            if tag_id == into_id or target.retired:
                raise InvalidInput(message("A tag is merged into another one that is not retired."))
            if tag_id in above(work.codebook.get(), into_id):
                work.codebook.set_tag(into_id, {"parent_id": tag.parent_id})
            for child in [one for one in work.codebook.get().tags if one.parent_id == tag_id]:
                work.codebook.set_tag(child.tag_id, {"parent_id": into_id})
            having = work.codebook.claims_with_tag(tag_id)
            work.codebook.replace_tag(having, tag_id, into_id)
            work.arguments |= {"tag": tag.name, "into": target.name, "count": len(having)}
            work.codebook.delete_tag(tag_id)
            _number(work)
        return written.changes


def _check(tag: Tag, others: Iterable[Tag]) -> None:
    check_words(asdict(tag).values())
    check_tag(tag, others)


def _others(book: Codebook, tag: Tag, given: Mapping[str, Any]) -> list[Tag]:
    """Return the tags that one may not be taken for. Two that an old project has side by side may be coloured."""
    others = [one for one in book.tags if one.tag_id != tag.tag_id]
    if given.get("name", tag.name) != tag.name:
        return others
    return [replace(one, name=one.tag_id) if same(one.name, tag.name) else one for one in others]


def _tag(work: UnitOfWork, tag_id: str) -> Tag:
    found = work.codebook.get().tag_by_id.get(tag_id)
    if found is None:
        raise NotFound(message("This tag is not there any more."), message("Somebody has removed it."))
    return found


def _given(fields: TagFields) -> dict[str, Any]:
    return _normal({name: value for name, value in asdict(fields).items() if value is not None})


def _normal(values: dict[str, Any]) -> dict[str, Any]:
    """Return values as they are stored."""
    texts = {name: value.strip() for name, value in values.items() if isinstance(value, str)}
    return {**values, **texts, **{name: _line(texts[name]) for name in ("name", "shortcut") if name in texts}}


def _named(tag: Tag, given: dict[str, Any]) -> dict[str, Any]:
    """Return what an act says of a tag that it edits."""
    renamed = {"to": given["name"]} if list(given) == ["name"] else {"fields": list(given)}
    return {"tag": tag.name, **renamed}


def _lift(work: UnitOfWork, tag: Tag) -> None:
    """Let what stands below a tag stand where it does."""
    for child in [one for one in work.codebook.get().tags if one.parent_id == tag.tag_id]:
        work.codebook.set_tag(child.tag_id, {"parent_id": tag.parent_id})


def _number(work: UnitOfWork, siblings: Sequence[str] = ()) -> None:
    """Number the tags as the tree shows them, those that are given in this order; retired ones come last."""
    book = work.codebook.get()
    place = {tag_id: number for number, tag_id in enumerate(siblings)}
    ordered = sorted(book.tags, key=lambda tag: place.get(tag.tag_id, -1))
    tree = [tag for _, tag in Codebook((), tuple(ordered)).tree()]
    for position, tag in enumerate([*tree, *(tag for tag in book.tags if tag.retired)]):
        work.codebook.set_tag(tag.tag_id, {"position": position})


def _line(text: str) -> str:
    return " ".join(text.split())
