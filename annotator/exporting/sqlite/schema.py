"""The tables of the SQLite dataset, as its readers find them. The comments are part of the file: they document it.

Columns and their order are a promise to others' scripts: columns may be added at the end, nothing else may change.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from annotator.domain.claim import CLAIM_FIELDS
from annotator.domain.dataset import CLAIM_COLUMNS, EVIDENCE_COLUMNS
from annotator.domain.evidence import EVIDENCE_FIELDS
from annotator.domain.fields import FieldSpec

SCHEMA = 8
"""The number of this layout: `PRAGMA user_version`, and `schema` in the table `dataset`.

A layout has every table and column of those before it, in the same order.
"""
APPLICATION_ID = 0x414E4E44  # "ANND"

_COMMENTS = {
    "void": "where the check turned out wrong: why; do not rely on its status then",
    "external_id": "of a claim that came from a list of claims checked before, with what the list said of it",
    "medium": "web, print, document, interview, recording, dataset, image, video",
    "independent_of": "other evidence of the claim, of which it was found to be independent",
    "confidential": "1 only where the export was told to include what is confidential",
    "attachment": "SHA-256 of a file that is kept in the project",
    "source_note": "the note of the writer in the draft that it was taken from",
}
_CLAIM_TYPES = {
    "claim_id": "TEXT NOT NULL PRIMARY KEY",
    "wording": "TEXT NOT NULL",
    "status": "TEXT NOT NULL REFERENCES statuses (status)",
    "checked_by": "TEXT REFERENCES people (person_id)",
    "created_at": "TEXT NOT NULL",
}
_EVIDENCE_TYPES = {
    "evidence_id": "TEXT NOT NULL PRIMARY KEY",
    "claim_id": "TEXT NOT NULL REFERENCES claims (claim_id)",
    "stance": "TEXT NOT NULL",
    "confidential": "INTEGER NOT NULL",
    "source_note": "TEXT REFERENCES source_notes (note_id)",
}


def _table(
    name: str, about: str, columns: Sequence[str], types: Mapping[str, str], fields: Mapping[str, FieldSpec]
) -> str:
    """Return the statement for a table whose columns are declared fields and others."""
    lines = []
    for number, column in enumerate(columns, 1):
        field = fields.get(column)
        kind = types.get(column) or ("INTEGER NOT NULL" if field and field.whole else "TEXT")
        comment = _COMMENTS.get(column) or (field.comment if field else "")
        end = "," if number < len(columns) else ""
        lines.append(f"    {column} {kind}{end}{f'  -- {comment}' if comment else ''}")
    return "\n".join((f"\nCREATE TABLE {name} (", f"    -- {about}", *lines, ")"))


_CLAIMS = _table("claims", "checkable statements, worded to stand alone", CLAIM_COLUMNS, _CLAIM_TYPES, CLAIM_FIELDS)
_EVIDENCE = _table(
    "evidence",
    "the sources of a claim; stance is supports, refutes or context",
    EVIDENCE_COLUMNS,
    _EVIDENCE_TYPES,
    EVIDENCE_FIELDS,
)

# plain SQL of any SQLite since 3.9: no STRICT, nothing that an older reader would stumble over
TABLES: Final = (
    """
CREATE TABLE dataset (
    -- what this dataset is, where it comes from, how much it holds
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT
)""",
    """
CREATE TABLE people (
    person_id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL
)""",
    """
CREATE TABLE statuses (
    -- the scale of verification statuses, with its mapping to AVeriTeC, FEVER and ClaimReview (1 worst, 5 best)
    status TEXT NOT NULL PRIMARY KEY,
    label TEXT NOT NULL,
    position INTEGER NOT NULL,
    colour TEXT,
    averitec TEXT,
    fever TEXT,
    rating_value INTEGER,
    definition TEXT
)""",
    """
CREATE TABLE tags (
    -- in the order of the codebook
    tag_id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    definition TEXT,
    colour TEXT,
    parent_id TEXT,  -- the tag above it in the tree
    examples TEXT
)""",
    """
CREATE TABLE articles (
    -- NULL is "not known" everywhere; times are ISO 8601 in UTC, published is a date
    article_id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    byline TEXT,
    publisher TEXT,
    published TEXT,
    url TEXT,
    language TEXT,
    status TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    signed_off_by TEXT REFERENCES people (person_id),
    signed_off_at TEXT,
    sign_off_reason TEXT,  -- why it was signed off all the same, where something was missing
    sign_off_missing TEXT  -- what that was, as JSON: {"unchecked": 2}; NULL where nothing was missing
)""",
    """
CREATE TABLE revisions (
    -- the text of each article as it stands now; sha256 is of its UTF-8 bytes
    revision_id TEXT NOT NULL PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES articles (article_id),
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    created_at TEXT NOT NULL
)""",
    _CLAIMS,
    """
CREATE TABLE mentions (
    -- where a claim stands: substr(text, start_char + 1, end_char - start_char) = quote
    mention_id TEXT NOT NULL PRIMARY KEY,
    claim_id TEXT NOT NULL REFERENCES claims (claim_id),
    revision_id TEXT NOT NULL REFERENCES revisions (revision_id),
    start_char INTEGER NOT NULL,  -- Unicode code points from 0; the end is exclusive
    end_char INTEGER NOT NULL,
    start_utf16 INTEGER NOT NULL,  -- the same place in UTF-16 code units (JavaScript, Java, Qt)
    end_utf16 INTEGER NOT NULL,
    start_byte INTEGER NOT NULL,  -- the same place in UTF-8 bytes
    end_byte INTEGER NOT NULL,
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    anchor TEXT NOT NULL  -- how sure the place is: exact, moved, changed, lost
)""",
    """
CREATE TABLE source_notes (
    -- what the writer put into a draft at a place: footnotes, endnotes, links, and comments where they were asked for
    note_id TEXT NOT NULL PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES articles (article_id),
    revision_id TEXT NOT NULL REFERENCES revisions (revision_id),
    kind TEXT NOT NULL,  -- comment, footnote, endnote, link
    start_char INTEGER NOT NULL,  -- as in mentions; at a point, the end is the same
    end_char INTEGER NOT NULL,
    quote TEXT NOT NULL,
    anchor TEXT NOT NULL,
    author TEXT,
    date TEXT,  -- as the draft states it: a day, a local time, or one with its zone
    text TEXT,
    url TEXT,
    resolved INTEGER,  -- NULL where the draft cannot say
    inferred INTEGER NOT NULL,  -- 1 where a thread was put together from places and times
    replies TEXT NOT NULL  -- a JSON array of [author, date, text]
)""",
    _EVIDENCE,
    """
CREATE TABLE corrections (
    -- the corrections log: what an article said, what it says now, why, and what readers are told
    correction_id TEXT NOT NULL PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES articles (article_id),
    claim_id TEXT REFERENCES claims (claim_id),
    old TEXT,
    new TEXT,
    why TEXT,
    public_note TEXT,
    made_by TEXT NOT NULL REFERENCES people (person_id),
    made_at TEXT NOT NULL
)""",
    """
CREATE TABLE assessments (
    -- what each checker made of a claim, beside its settled status; none of claims that are assessed blind still
    assessment_id TEXT NOT NULL PRIMARY KEY,
    claim_id TEXT NOT NULL REFERENCES claims (claim_id),
    person_id TEXT NOT NULL REFERENCES people (person_id),
    status TEXT NOT NULL REFERENCES statuses (status),
    rationale TEXT,
    assessed_at TEXT NOT NULL
)""",
    """
CREATE TABLE sources (
    -- each source once, however many claims rest on it; what is NULL is not known
    source_id TEXT NOT NULL PRIMARY KEY,
    kind TEXT,
    title TEXT,
    publisher TEXT,
    url TEXT,
    archived_url TEXT,
    author TEXT,
    published TEXT,  -- as it was given: 2021-06-23, June 2021, spring 2021
    published_edtf TEXT,  -- the same as EDTF (ISO 8601-2), which sorts: 2021-06-23, 2021-06, 2021-21
    medium TEXT,
    interest TEXT,
    wrong TEXT,  -- why nothing is to rest on it any more, where it was found wrong
    wrong_at TEXT,
    independent_of TEXT NOT NULL,  -- the ids of sources that it was found to be independent of, a JSON array
    details TEXT  -- what a citation has besides (volume, pages, editors, DOI), as an item of CSL-JSON
)""",
    """
CREATE TABLE evidence_sources (
    -- which source a piece of evidence rests on
    evidence_id TEXT NOT NULL PRIMARY KEY REFERENCES evidence (evidence_id),
    source_id TEXT NOT NULL REFERENCES sources (source_id)
)""",
    """
CREATE TABLE claim_tags (
    claim_id TEXT NOT NULL REFERENCES claims (claim_id),
    tag_id TEXT NOT NULL REFERENCES tags (tag_id),
    PRIMARY KEY (claim_id, tag_id)
) WITHOUT ROWID""",
    """
CREATE TABLE history (
    -- each change (n) of each act (seq): who, when, what, and the changed fields as JSON before and after;
    -- entity_id, article_id and claim_id may name what has been removed since
    seq INTEGER NOT NULL,
    n INTEGER NOT NULL,
    act_id TEXT NOT NULL,
    at TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES people (person_id),
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    label TEXT NOT NULL,
    entity TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    article_id TEXT,
    claim_id TEXT,
    before TEXT,
    after TEXT,
    PRIMARY KEY (seq, n)
) WITHOUT ROWID""",
)

# made when all rows are in: one sort instead of a search for each row
INDEXES: Final = (
    "CREATE INDEX revisions_article ON revisions (article_id)",
    "CREATE INDEX mentions_claim ON mentions (claim_id)",
    "CREATE INDEX mentions_revision ON mentions (revision_id)",
    "CREATE INDEX evidence_claim ON evidence (claim_id)",
    "CREATE INDEX source_notes_revision ON source_notes (revision_id)",
    "CREATE INDEX corrections_article ON corrections (article_id)",
    "CREATE INDEX assessments_claim ON assessments (claim_id)",
    "CREATE INDEX evidence_sources_source ON evidence_sources (source_id)",
    "CREATE INDEX claim_tags_tag ON claim_tags (tag_id)",
)

# An aggregate takes its rows in the order of its subquery: SQLite before 3.44 has no ORDER BY inside it. The JSON
# objects are built outside that subquery, because the mark that tells JSON from text does not pass through one.
VIEW: Final = """
CREATE VIEW annotations AS
-- a row a mention, in the order of the articles and of their text
SELECT
    articles.article_id AS article_id,
    articles.title AS article_title,
    articles.published AS published,
    articles.url AS url,
    revisions.number AS revision,
    mentions.start_char AS start_char,
    mentions.end_char AS end_char,
    mentions.quote AS quote,
    claims.claim_id AS claim_id,
    claims.wording AS claim,
    claims.claimant AS claimant,
    claims.voice AS voice,
    claims.status AS status,
    claims.rationale AS rationale,
    claims.correction AS correction,
    (
        SELECT json_group_array(name)
        FROM (
            SELECT tags.name AS name
            FROM claim_tags JOIN tags ON tags.tag_id = claim_tags.tag_id
            WHERE claim_tags.claim_id = claims.claim_id
            ORDER BY tags.rowid
        )
    ) AS tags,
    (
        SELECT json_group_array(json_object(
            'evidence_id', evidence_id, 'stance', stance, 'kind', kind, 'title', title, 'publisher', publisher,
            'url', url, 'archived_url', archived_url, 'quote', quote, 'note', note, 'published', published,
            'accessed', accessed, 'author', author, 'question', question, 'place', place, 'medium', medium
        ))
        FROM (SELECT * FROM evidence WHERE evidence.claim_id = claims.claim_id ORDER BY evidence.rowid)
    ) AS evidence,
    people.name AS checked_by,
    claims.checked_at AS checked_at,
    claims.void AS void,
    (
        SELECT json_group_array(json_object(
            'person', name, 'status', status, 'rationale', rationale, 'assessed_at', assessed_at
        ))
        FROM (
            SELECT people.name AS name, assessments.status AS status, assessments.rationale AS rationale,
                assessments.assessed_at AS assessed_at
            FROM assessments JOIN people ON people.person_id = assessments.person_id
            WHERE assessments.claim_id = claims.claim_id
            ORDER BY assessments.rowid
        )
    ) AS assessments
FROM mentions
JOIN revisions ON revisions.revision_id = mentions.revision_id
JOIN articles ON articles.article_id = revisions.article_id
JOIN claims ON claims.claim_id = mentions.claim_id
LEFT JOIN people ON people.person_id = claims.checked_by
ORDER BY mentions.rowid"""
