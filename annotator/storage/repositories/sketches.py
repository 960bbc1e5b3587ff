"""Sketches of texts: which revisions have one, which sketches hold some hashes, and their keeping.

They are computed from the texts and no part of the history. What a hash is, and what two sketches in common mean, is
domain/shingles.py's.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence

from sqlalchemy import Insert, delete, func, insert, select, text

from annotator.domain.shingles import SKETCH_VERSION
from annotator.storage.parts import in_parts
from annotator.storage.repositories.base import Repository
from annotator.storage.repositories.listing import LISTED
from annotator.storage.tables import articles, revisions, sketched, sketches

MOST_OF_A_HASH = 50
"""Sketches that are looked at of one hash: what stands in more texts, a footer, tells little."""
_HASHES_AT_ONCE = 20_000

_CURRENT = articles.join(revisions, revisions.c.revision_id == articles.c.revision_id)
_OF_THESE_RULES = (sketched.c.revision_id == articles.c.revision_id) & (sketched.c.rules >= SKETCH_VERSION)
_WITHOUT = ~select(sketched.c.sketch_no).where(_OF_THESE_RULES).exists()
# neither engine is asked one hash at a time, and of no hash for more than tells something
_HOLDING_IN_FILE = text(
    "SELECT value, (SELECT json_group_array(sketch_no) FROM"
    " (SELECT sketch_no FROM article_search_sketches WHERE hash = value LIMIT :most)) FROM json_each(:hashes)"
)
_HOLDING_ON_SERVER = text(
    "SELECT asked.hash, held.sketch_no FROM unnest(CAST(:hashes AS integer[])) AS asked (hash) CROSS JOIN LATERAL"
    " (SELECT sketch_no FROM article_search_sketches WHERE hash = asked.hash LIMIT :most) AS held"
)
_KEEP_IN_FILE = "INSERT OR IGNORE INTO article_search_sketches (hash, sketch_no) VALUES (?, ?)"
_KEEP_ON_SERVER = text(
    "INSERT INTO article_search_sketches (hash, sketch_no)"
    " SELECT * FROM unnest(CAST(:hashes AS integer[]), CAST(:numbers AS integer[])) ON CONFLICT DO NOTHING"
)


class SketchRepository(Repository):
    """The sketches of a project's texts."""

    @property
    def _in_file(self) -> bool:
        return self._connection.dialect.name == "sqlite"

    def without(self, behind: int, most: int, most_chars: int) -> list[tuple[int, str, str]]:
        """Return number, revision and text of articles that have no sketch yet, by number, from behind one on.

        So many, and no more of them than have so many characters together, but one at least.
        """
        listed = select(articles.c.article_no, revisions.c.revision_id, revisions.c.chars).select_from(_CURRENT)
        listed = listed.where(LISTED, articles.c.article_no > behind, _WITHOUT).order_by(articles.c.article_no)
        chosen: dict[str, int] = {}
        chars = 0
        for number, revision_id, length in self._connection.execute(listed.limit(most)):
            chars += length
            if chosen and chars > most_chars:
                break
            chosen[revision_id] = number
        texts = self._texts(list(chosen))
        return [(number, revision_id, texts[revision_id]) for revision_id, number in chosen.items()]

    def count_without(self) -> int:
        """Return how many articles have no sketch yet."""
        query = select(func.count()).select_from(articles).where(LISTED, _WITHOUT)
        return int(self._connection.scalar(query) or 0)

    def _texts(self, revision_ids: Sequence[str]) -> dict[str, str]:
        found: dict[str, str] = {}
        query = select(revisions.c.revision_id, revisions.c.text)
        for part in in_parts(revision_ids):
            rows = self._connection.execute(query.where(revisions.c.revision_id.in_(part)))
            found.update((row.revision_id, row.text) for row in rows)
        return found

    def keep(self, made: Mapping[str, Sequence[int]]) -> None:
        """Keep sketches by revision; those that are there already stay. It is no act: they can be made again."""
        rows = [{"revision_id": revision_id, "rules": SKETCH_VERSION} for revision_id in made]
        if not rows:
            return
        self._connection.execute(self._or_nothing(), rows)
        numbers: dict[str, int] = {}
        query = select(sketched.c.revision_id, sketched.c.sketch_no)
        for part in in_parts(list(made)):
            found = self._connection.execute(query.where(sketched.c.revision_id.in_(part)))
            numbers.update((row.revision_id, row.sketch_no) for row in found)
        pairs = sorted((value, numbers[revision_id]) for revision_id, hashes in made.items() for value in hashes)
        if self._in_file and pairs:
            self._connection.exec_driver_sql(_KEEP_IN_FILE, pairs)
        elif pairs:
            values = {"hashes": [value for value, _ in pairs], "numbers": [number for _, number in pairs]}
            self._connection.execute(_KEEP_ON_SERVER, values)

    def _or_nothing(self) -> Insert:
        """Return an insert that leaves what is there: another process may be at it. Each engine has its own."""
        if self._in_file:
            return insert(sketched).prefix_with("OR IGNORE")
        from sqlalchemy.dialects.postgresql import insert as insert_on_server

        return insert_on_server(sketched).on_conflict_do_nothing()

    def holding(self, hashes: Collection[int]) -> dict[int, list[int]]:
        """Return of hashes, as far as some sketch holds them, the sketches that do; of each not more than a few."""
        found: dict[int, list[int]] = {}
        asked = sorted(hashes)
        for start in range(0, len(asked), _HASHES_AT_ONCE):
            part = asked[start : start + _HASHES_AT_ONCE]
            if self._in_file:
                for value, held in self._connection.execute(
                    _HOLDING_IN_FILE, {"hashes": json.dumps(part), "most": MOST_OF_A_HASH}
                ):
                    if held != "[]":
                        found[value] = json.loads(held)
            else:
                for value, number in self._connection.execute(
                    _HOLDING_ON_SERVER, {"hashes": part, "most": MOST_OF_A_HASH}
                ):
                    found.setdefault(value, []).append(number)
        return found

    def articles_of(self, numbers: Collection[int]) -> dict[int, str]:
        """Return the articles whose texts some sketches are of, without those that were removed."""
        found: dict[int, str] = {}
        query = (
            select(sketched.c.sketch_no, revisions.c.article_id)
            .join(revisions, revisions.c.revision_id == sketched.c.revision_id)
            .join(articles, articles.c.article_id == revisions.c.article_id)
            .where(LISTED)
        )
        for part in in_parts(sorted(numbers)):
            rows = self._connection.execute(query.where(sketched.c.sketch_no.in_(part)))
            found.update((row.sketch_no, row.article_id) for row in rows)
        return found

    def forget_older(self) -> None:
        """Drop what an earlier program's rules made. A later one's stays: the two would take turns for ever."""
        versions = select(func.min(sketched.c.rules), func.max(sketched.c.rules))
        oldest, newest = self._connection.execute(versions).one()
        if oldest is None or oldest >= SKETCH_VERSION:
            return
        if newest <= SKETCH_VERSION:
            self.forget()
            return
        older = select(sketched.c.sketch_no).where(sketched.c.rules < SKETCH_VERSION)
        self._connection.execute(delete(sketches).where(sketches.c.sketch_no.in_(older)))
        self._connection.execute(delete(sketched).where(sketched.c.rules < SKETCH_VERSION))

    def forget(self) -> None:
        """Drop all sketches."""
        self._connection.execute(delete(sketches))
        self._connection.execute(delete(sketched))

    def current(self, article_ids: Collection[str]) -> Iterator[tuple[str, str, str, str]]:
        """Yield article, title, current revision and its text of articles, one at a time."""
        query = select(articles.c.article_id, articles.c.title, revisions.c.revision_id, revisions.c.text)
        query = query.select_from(_CURRENT).where(LISTED)
        for part in in_parts(list(article_ids)):
            these = query.where(articles.c.article_id.in_(part))
            with self._connection.execute(these, execution_options={"yield_per": 8}) as rows:
                yield from ((row[0], row[1], row[2], row[3]) for row in rows)
