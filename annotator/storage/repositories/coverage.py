"""What the rules found in a text, kept so that it is found once, and the waivers. Not how it is found."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import BindParameter, Select, TextualSelect, bindparam, delete, insert, select

from annotator.domain.analysis import TextAnalysis, from_json, to_json
from annotator.domain.checkable import Waiver
from annotator.domain.ids import new_id
from annotator.errors import NotFound
from annotator.messages import message
from annotator.storage.failures import DamagedRow
from annotator.storage.mapping import to_waiver
from annotator.storage.parts import in_parts
from annotator.storage.repositories.base import Repository
from annotator.storage.repositories.sign_offs import IS_SIGNED
from annotator.storage.stored_values import now
from annotator.storage.tables import analyses, articles, claims, mentions, people, revisions, waivers


class Key(NamedTuple):
    """What an analysis is of: a revision, the language it is read in, and the article's date and title."""

    revision_id: str
    language: str
    published: str
    title: str


# made once: they are asked after every act, and putting them together takes longer than what they find
_ARTICLES: BindParameter[Any] = bindparam("articles", expanding=True)
_COVERED = (
    select(mentions.c.article_id, mentions.c.start, mentions.c.end)
    .join(claims, claims.c.claim_id == mentions.c.claim_id)
    .where(mentions.c.anchor != "lost", claims.c.void == "", mentions.c.article_id.in_(_ARTICLES))
)
_WAIVERS = select(waivers, people.c.name.label("person")).join(people, people.c.person_id == waivers.c.person_id)
_WAIVED = _WAIVERS.where(waivers.c.article_id.in_(_ARTICLES)).order_by(waivers.c.waiver_id)

_NEWEST = 500
"""Articles that came in last and hold a name, among which those are looked for that were signed off last."""


class CoverageRepository(Repository):
    """Analyses of revisions, waivers, and the places of mentions that both are held against."""

    def current(self, article_ids: Sequence[str]) -> dict[str, Key]:
        """Return what is to be read of articles: their current revisions. Those that are gone are left out."""
        found: dict[str, Key] = {}
        of_article = (
            articles.c.article_id,
            articles.c.revision_id,
            articles.c.language,
            articles.c.published,
            articles.c.title,
        )
        for part in in_parts(article_ids):
            wanted = select(*of_article).where(articles.c.article_id.in_(part), articles.c.deleted_at.is_(None))
            for row in self._connection.execute(wanted):
                found[row.article_id] = Key(*row[1:])
        return found

    def texts(self, revision_ids: Sequence[str]) -> dict[str, str]:
        """Return the texts of revisions."""
        found: dict[str, str] = {}
        query = select(revisions.c.revision_id, revisions.c.text)
        for part in in_parts(revision_ids):
            rows = self._connection.execute(query.where(revisions.c.revision_id.in_(part)))
            found.update((row.revision_id, row.text) for row in rows)
        if not all(isinstance(text, str) for text in found.values()):
            raise DamagedRow("the text of a revision is none")
        return found

    def known(self, keys: Iterable[Key], rules: int) -> dict[Key, TextAnalysis]:
        """Return what is kept of revisions, as far as the same rules found it in the same language.

        The findings may be those for another date or title.
        """
        wanted = {key.revision_id: key for key in keys}
        found: dict[Key, TextAnalysis] = {}
        query = select(analyses.c.revision_id, analyses.c.checkables).where(analyses.c.rules == rules)
        for part in in_parts(sorted(wanted)):
            for row in self._connection.execute(query.where(analyses.c.revision_id.in_(part))):
                key = wanted[row.revision_id]
                try:
                    kept = from_json(row.checkables)
                except ValueError:
                    continue  # damaged: it is found again, and kept anew
                if kept.language == key.language:
                    found[key] = kept
        return found

    def keep(self, made: Mapping[Key, TextAnalysis], rules: int) -> None:
        """Keep what was found in revisions. It is no act: it can be found again at any time."""
        if not made:
            return
        for part in in_parts(sorted(key.revision_id for key in made)):
            self._connection.execute(delete(analyses).where(analyses.c.revision_id.in_(part)))
        rows = [
            {"revision_id": key.revision_id, "rules": rules, "made_at": now(), "checkables": to_json(found)}
            for key, found in made.items()
        ]
        self._connection.execute(insert(analyses), rows)

    def any_signed_off(self, but: str) -> bool:
        """Tell whether an article other than one is signed off."""
        query = select(articles.c.article_id).where(*IS_SIGNED, articles.c.article_id != but).limit(1)
        return self._connection.scalar(query) is not None

    def signed_off(self, matching: Select[Any] | TextualSelect, but: str, limit: int) -> list[str]:
        """Return the articles signed off last among those whose numbers a search finds, without one of them.

        Of very many only those that came in last are looked at: a name may stand in every article, and an index gives
        the last ones without reading on.
        """
        found = matching.subquery()
        newest = select(found.c.article_no).order_by(found.c.article_no.desc()).limit(_NEWEST)
        query = (
            select(articles.c.article_id)
            .where(articles.c.article_no.in_(newest), *IS_SIGNED)
            .where(articles.c.article_id != but)
            .order_by(articles.c.signed_off_at.desc(), articles.c.article_no.desc())
            .limit(limit)
        )
        return list(self._connection.scalars(query))

    def signed_off_with(self, claim_ids: Sequence[str], but: str) -> dict[str, tuple[str, str]]:
        """Return the id and title of the article signed off last, of those that each claim stands in but one."""
        query = (
            select(mentions.c.claim_id, articles.c.article_id, articles.c.title)
            .join(articles, articles.c.article_id == mentions.c.article_id)
            .where(*IS_SIGNED, articles.c.article_id != but)
            .order_by(articles.c.signed_off_at)
        )
        found: dict[str, tuple[str, str]] = {}
        for part in in_parts(claim_ids):
            for claim_id, article_id, title in self._connection.execute(query.where(mentions.c.claim_id.in_(part))):
                found[claim_id] = article_id, title
        return found

    def mention_spans(self, article_ids: Sequence[str]) -> dict[str, list[tuple[int, int]]]:
        """Return the places that mentions cover; one whose words are lost, or whose claim is void, covers nothing."""
        found: dict[str, list[tuple[int, int]]] = {}
        for part in in_parts(article_ids):
            for article_id, start, end in self._connection.execute(_COVERED, {"articles": part}):
                found.setdefault(article_id, []).append((start, end))
        return found

    def waivers(self, article_ids: Sequence[str]) -> dict[str, list[Waiver]]:
        """Return the waivers of articles in the order they were given."""
        found: dict[str, list[Waiver]] = {}
        for part in in_parts(article_ids):
            for row in self._connection.execute(_WAIVED, {"articles": part}).mappings():
                found.setdefault(row["article_id"], []).append(to_waiver(row))
        return found

    def waiver(self, waiver_id: str) -> Waiver:
        """Return a waiver. Raises NotFound."""
        row = self._connection.execute(_WAIVERS.where(waivers.c.waiver_id == waiver_id)).mappings().first()
        if row is None:
            raise NotFound(
                message("The project has no waiver {waiver_id}.", waiver_id=waiver_id),
                message("Somebody may have taken it back."),
            )
        return to_waiver(row)

    def add_waiver(self, values: dict[str, Any]) -> str:
        """Add a waiver from the values of its row without id; return that."""
        waiver_id = new_id()
        self._ledger.insert("waiver", {"waiver_id": waiver_id, "created_at": now(), **values})
        return waiver_id

    def delete_waiver(self, waiver_id: str) -> bool:
        """Remove a waiver; return whether it was there."""
        return self._ledger.delete("waiver", waiver_id)
