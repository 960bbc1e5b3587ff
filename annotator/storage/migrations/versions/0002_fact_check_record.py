"""The whole fact-check record: work on articles, more of claims and evidence, attachments, codebook versions.

Columns are only added, never a table rebuilt: SQLite would lose the triggers and what refers to the rows.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_TEXTS = {
    "articles": ("assigned_to", "due", "signed_off_at", "sign_off_reason"),
    "claims": (
        "kind",
        "speaker_role",
        "said_at",
        "said_where",
        "as_of",
        "void",
        "voided_at",
        "external_id",
        "origin",
        "source_title",
        "source_url",
        "source_label",
    ),
    "evidence": (
        "author",
        "question",
        "place",
        "medium",
        "independent_of",
        "interest",
        "attachment",
        "attachment_name",
    ),
    "tags": ("parent_id", "examples"),
}
_NUMBERS = {"articles": ("priority",), "claims": ("codebook_version",)}
_FLAGS = {"evidence": ("confidential",), "statuses": ("retired",), "tags": ("retired",)}
# Alembic adds a reference in a second statement, which SQLite does not have; in one, both engines understand it
_PEOPLE = (("articles", "signed_off_by"), ("claims", "voided_by"))

# a file that was put to a piece of evidence is what it is: the history names it by the hash of its bytes
_SQLITE = tuple(
    f"""CREATE TRIGGER attachments_{verb.lower()} BEFORE {verb} ON attachments
    BEGIN SELECT RAISE(ABORT, 'attachments are never changed'); END"""
    for verb in ("UPDATE", "DELETE")
)
_POSTGRESQL = (
    """CREATE TRIGGER attachments_fixed BEFORE UPDATE OR DELETE ON attachments
    EXECUTE FUNCTION refuse_change()""",
)


def upgrade() -> None:
    """Add the columns, make the tables, and keep the codebook in use as its first version."""
    _add_columns()
    _make_tables_of_work()
    _make_other_tables()
    for statement in _SQLITE if op.get_bind().dialect.name == "sqlite" else _POSTGRESQL:
        op.execute(sa.text(statement))
    _keep_codebook()


def _add_columns() -> None:
    for table, names in _TEXTS.items():
        for name in names:
            op.add_column(table, _text(name))
    for table, names in _NUMBERS.items():
        for name in names:
            op.add_column(table, sa.Column(name, sa.Integer(), server_default="0", nullable=False))
    for table, names in _FLAGS.items():
        for name in names:
            op.add_column(table, sa.Column(name, sa.Boolean(), server_default=sa.false(), nullable=False))
    for table, name in _PEOPLE:
        op.execute(
            sa.text(
                f"ALTER TABLE {table} ADD COLUMN {name} TEXT"
                f" CONSTRAINT fk_{table}_{name}_people REFERENCES people (person_id)"
            )
        )


def _make_tables_of_work() -> None:
    """Make the tables whose rows belong to an article, to a claim, or to both."""
    op.create_table(
        "queries",
        _text("query_id", None),
        _text("article_id", None),
        sa.Column("claim_id", sa.Text(), nullable=True),
        *map(_text, ("question", "answer")),
        _text("state", "open"),
        _text("asked_by", None),
        *map(_text, ("asked_at", "answered_at")),
        _version(),
        *_keys("queries", "query_id", article_id="articles", claim_id="claims", asked_by="people"),
    )
    op.create_table(
        "comments",
        _text("comment_id", None),
        sa.Column("article_id", sa.Text(), nullable=True),
        sa.Column("claim_id", sa.Text(), nullable=True),
        _text("person_id", None),
        *map(_text, ("text", "created_at")),
        _version(),
        *_keys("comments", "comment_id", article_id="articles", claim_id="claims", person_id="people"),
    )
    op.create_table(
        "corrections",
        _text("correction_id", None),
        _text("article_id", None),
        sa.Column("claim_id", sa.Text(), nullable=True),
        *map(_text, ("old", "new", "why", "public_note")),
        _text("made_by", None),
        _text("made_at"),
        _version(),
        *_keys("corrections", "correction_id", article_id="articles", claim_id="claims", made_by="people"),
    )
    op.create_table(
        "waivers",
        _text("waiver_id", None),
        _text("article_id", None),
        _text("revision_id", None),
        _text("kind"),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        _text("text"),
        _text("scope", "one"),
        _text("reason"),
        _text("person_id", None),
        _text("created_at"),
        _version(),
        *_keys("waivers", "waiver_id", article_id="articles", revision_id="revisions", person_id="people"),
    )
    for table in ("queries", "comments", "corrections", "waivers"):
        op.create_index(op.f(f"ix_{table}_article_id"), table, ["article_id"], unique=False)
        if table != "waivers":
            op.create_index(op.f(f"ix_{table}_claim_id"), table, ["claim_id"], unique=False)


def _make_other_tables() -> None:
    op.create_table(
        "attachments",
        _text("sha256", None),
        sa.Column("bytes", sa.Integer(), server_default="0", nullable=False),
        _text("media_type"),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        _text("added_at"),
        *_keys("attachments", "sha256"),
    )
    op.create_table(
        "codebooks",
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        *map(_text, ("name", "made_at")),
        sa.Column("person_id", sa.Text(), nullable=True),
        _text("content", "{}"),
        *_keys("codebooks", "version", person_id="people"),
    )
    op.create_table(
        "saved_searches",
        _text("search_id", None),
        _text("name", None),
        _text("query"),
        _text("filters", "{}"),
        _version(),
        *_keys("saved_searches", "search_id"),
        sa.UniqueConstraint("name", name=op.f("uq_saved_searches_name")),
    )
    op.create_table(
        "analyses",
        _text("revision_id", None),
        sa.Column("rules", sa.Integer(), server_default="0", nullable=False),
        _text("checkables", "[]"),
        _text("made_at"),
        *_keys("analyses", "revision_id", revision_id="revisions"),
    )


def _keep_codebook() -> None:
    """Write the codebook that an older project has as version 1; a new project's comes with its codebook."""
    connection = op.get_bind()
    queries = {"statuses": "SELECT * FROM statuses ORDER BY position", "tags": "SELECT * FROM tags ORDER BY position"}
    rows = {
        name: [dict(row) for row in connection.execute(sa.text(query)).mappings()] for name, query in queries.items()
    }
    if not rows["statuses"]:
        return
    for row in (row for table in rows.values() for row in table):
        row.update({name: bool(row[name]) for name in ("settled", "retired") if name in row})
    connection.execute(
        sa.text("INSERT INTO codebooks (version, made_at, content) VALUES (1, :made_at, :content)"),
        {
            "made_at": datetime.now(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z"),
            "content": json.dumps(rows, ensure_ascii=False, sort_keys=True, separators=(",", ":")),
        },
    )


def _text(name: str, default: str | None = "") -> sa.Column[str]:
    return sa.Column(name, sa.Text(), server_default=default, nullable=False)


def _version() -> sa.Column[int]:
    return sa.Column("version", sa.Integer(), server_default="1", nullable=False)


_PRIMARY = {"articles": "article_id", "claims": "claim_id", "people": "person_id", "revisions": "revision_id"}


def _keys(table: str, primary: str, **references: str) -> list[sa.Constraint]:
    """Return a table's primary key, and a foreign key for each column that names a row of another table."""
    foreign = (
        sa.ForeignKeyConstraint([column], [f"{other}.{_PRIMARY[other]}"], name=op.f(f"fk_{table}_{column}_{other}"))
        for column, other in references.items()
    )
    return [sa.PrimaryKeyConstraint(primary, name=op.f(f"pk_{table}")), *foreign]
