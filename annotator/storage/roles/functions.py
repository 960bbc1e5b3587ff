"""What the policies ask: functions of the server's, which run with the owner's rights and tell no more than yes or no.

They say again, in SQL, what `domain/assessment.py` and `repositories/sight.py` say: there it is a rule of the program,
here it also holds for whoever asks the database without it. Where the two differ, less is seen here.

Names in them are looked up in the project's own schema only, whatever the one who asks has set.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from annotator.domain.roles import Role
from annotator.storage.roles.names import filled

GUARDED = ("assessment", "conflict", "evidence", "privileged_remark", "source")
"""The kinds of rows of which some are hidden, by the names that the history has for them."""

_GUARDED = ", ".join(f"'{name}'" for name in GUARDED)

# what is said of these acts tells nothing of what they hid: of an import, what can be seen is shown
_BLAND_NAMES = (
    "import", "import_claims", "revise", "receive", "restore", "merge_claims", "split_claim", "delete_claims",
    "delete_articles", "merge_status", "use_scale", "import_codebook",
)  # fmt: skip
_BLAND = ", ".join(f"'{name}'" for name in _BLAND_NAMES)


@dataclass(frozen=True, slots=True)
class Function:
    """A function of a project with roles: what it is given, what it returns, and its body."""

    name: str
    takes: str
    returns: str
    body: str
    volatility: str = "STABLE"
    language: str = "plpgsql"

    def statement(self, schema: str, roles: Mapping[Role, str]) -> str:
        """Return the statement that makes it, or makes it anew."""
        body = self.source(schema, roles)
        return (
            filled(
                f"CREATE OR REPLACE FUNCTION <schema>.{self.name}({self.takes}) RETURNS {self.returns} ", schema, roles
            )
            + f"LANGUAGE {self.language} {self.volatility} SECURITY DEFINER "
            + filled("SET search_path = <schema>, pg_temp ", schema, roles)
            + f"AS $annotator${body}$annotator$"
        )

    def source(self, schema: str, roles: Mapping[Role, str]) -> str:
        """Return its body as the server keeps it."""
        return filled(self.body, schema, roles)


FUNCTIONS = (
    Function(
        "annotator_person",
        "",
        "text",
        """SELECT p.person_id FROM logins l JOIN people p ON p.name = l.person WHERE l.login = session_user""",
        language="sql",
    ),
    Function(
        "annotator_is_head",
        "",
        "boolean",
        """SELECT pg_has_role(session_user, <'head'>, 'MEMBER')""",
        language="sql",
    ),
    # who only reads is no party to what counsel advised
    Function(
        "annotator_is_reader",
        "",
        "boolean",
        """SELECT NOT pg_has_role(session_user, <'checker'>, 'MEMBER')""",
        language="sql",
    ),
    Function(
        "annotator_all_open",
        "",
        "boolean",
        """SELECT NOT EXISTS (SELECT FROM articles WHERE blind > '' AND blind <> 'off')
        AND NOT EXISTS (SELECT FROM project_settings WHERE key = 'blind' AND value NOT IN ('', 'off'))""",
        language="sql",
    ),
    # whether everybody may see the assessments of a claim. The rules of removed articles count too
    Function(
        "annotator_is_open",
        "the_claim text",
        "boolean",
        """
DECLARE
    project text := coalesce((SELECT value FROM project_settings WHERE key = 'blind'), '');
    rule text;
BEGIN
    IF NOT EXISTS (SELECT FROM claims WHERE claim_id = the_claim) THEN
        RETURN annotator_all_open();
    END IF;
    FOR rule IN
        SELECT DISTINCT CASE WHEN a.blind = '' THEN project ELSE a.blind END
        FROM mentions m JOIN articles a ON a.article_id = m.article_id WHERE m.claim_id = the_claim
    LOOP
        IF rule IN ('', 'off') THEN
            CONTINUE;
        ELSIF rule LIKE '[%' AND rule <> '[]' THEN
            IF EXISTS (
                SELECT FROM jsonb_array_elements_text(rule::jsonb) AS named(name) WHERE NOT EXISTS (
                    SELECT FROM assessments s JOIN people p ON p.person_id = s.person_id
                    JOIN statuses t ON t.key = s.status
                    WHERE s.claim_id = the_claim AND s.codebook_version > 0 AND t.settled
                        AND normalize(p.name, NFKC) = normalize(named.name, NFKC)
                )
            ) THEN
                RETURN false;
            END IF;
        ELSIF (
            SELECT count(*) FROM assessments s JOIN statuses t ON t.key = s.status
            WHERE s.claim_id = the_claim AND s.codebook_version > 0 AND t.settled
        ) < 2 THEN
            RETURN false;
        END IF;
    END LOOP;
    RETURN true;
END""",
    ),
    # volatile: asked of a row that comes just now, it has to see what the trigger has written
    Function(
        "annotator_knows",
        "the_entity text, the_id text",
        "boolean",
        """
BEGIN
    RETURN annotator_is_head() OR EXISTS (
        SELECT FROM confidants
        WHERE entity = the_entity AND entity_id = the_id AND person_id = annotator_person()
    );
END""",
        "VOLATILE",
    ),
    Function(
        "annotator_hides_evidence",
        "the_id text",
        "boolean",
        """
BEGIN
    IF NOT EXISTS (SELECT FROM confidants WHERE entity = 'evidence' AND entity_id = the_id) THEN
        RETURN EXISTS (
            SELECT FROM evidence e JOIN sources s ON s.source_id = e.source_id
            WHERE e.evidence_id = the_id AND s.confidential AND NOT annotator_knows('source', s.source_id)
        );
    END IF;
    RETURN NOT annotator_knows('evidence', the_id) AND NOT EXISTS (
        SELECT FROM evidence e LEFT JOIN sources s ON s.source_id = e.source_id
        WHERE e.evidence_id = the_id AND NOT e.confidential AND NOT coalesce(s.confidential, false)
    );
END""",
    ),
    Function(
        "annotator_hides_source",
        "the_id text",
        "boolean",
        """
BEGIN
    IF annotator_knows('source', the_id) THEN
        RETURN false;
    END IF;
    IF NOT EXISTS (SELECT FROM sources s WHERE s.source_id = the_id AND NOT s.confidential)
        AND EXISTS (SELECT FROM confidants WHERE entity = 'source' AND entity_id = the_id) THEN
        RETURN true;
    END IF;
    -- one on which nothing rests that may be seen, and something that may not, tells of that
    RETURN EXISTS (
        SELECT FROM evidence e WHERE e.source_id = the_id AND annotator_hides_evidence(e.evidence_id)
    ) AND NOT EXISTS (
        SELECT FROM evidence e WHERE e.source_id = the_id AND NOT annotator_hides_evidence(e.evidence_id)
    );
END""",
    ),
    Function(
        "annotator_hides_assessment",
        "the_id text, the_claim text, the_image text",
        "boolean",
        """
DECLARE
    me text := coalesce(annotator_person(), '');
    there record;
BEGIN
    IF annotator_all_open() THEN
        RETURN false;
    END IF;
    SELECT claim_id, person_id INTO there FROM assessments WHERE assessment_id = the_id;
    IF FOUND THEN
        RETURN there.person_id <> me
            AND NOT (annotator_is_open(there.claim_id) AND (the_claim = '' OR annotator_is_open(the_claim)));
    END IF;
    IF the_image::jsonb ->> 'person_id' = me THEN
        RETURN false;
    END IF;
    RETURN NOT annotator_is_open(coalesce(nullif(the_claim, ''), the_image::jsonb ->> 'claim_id', ''));
END""",
    ),
    # whether what is told of a row, in the history or of another copy of the project, is kept from who asks
    Function(
        "annotator_hides",
        "the_entity text, the_id text, the_claim text, the_image text",
        "boolean",
        """
DECLARE
    inner_row record;
BEGIN
    CASE the_entity
        WHEN 'evidence' THEN
            RETURN annotator_hides_evidence(the_id);
        WHEN 'source' THEN
            RETURN annotator_hides_source(the_id);
        WHEN 'assessment' THEN
            RETURN annotator_hides_assessment(the_id, the_claim, the_image);
        WHEN 'privileged_remark' THEN
            RETURN annotator_is_reader();
        WHEN 'received' THEN
            RETURN annotator_hides(
                coalesce(the_image::jsonb ->> 'entity', ''), the_image::jsonb ->> 'entity_id',
                coalesce(the_image::jsonb ->> 'claim_id', ''), '{}'
            );
        WHEN 'conflict' THEN
            SELECT entity, entity_id, claim_id INTO inner_row FROM conflicts WHERE conflict_id = the_id;
            IF FOUND THEN
                RETURN annotator_hides(inner_row.entity, inner_row.entity_id, inner_row.claim_id, '{}');
            END IF;
            RETURN annotator_hides(
                coalesce(the_image::jsonb ->> 'entity', 'unknown'), the_image::jsonb ->> 'entity_id',
                coalesce(the_image::jsonb ->> 'claim_id', ''), '{}'
            );
        WHEN 'attachment' THEN
            RETURN NOT annotator_is_head() AND NOT EXISTS (
                SELECT FROM evidence e WHERE e.attachment = the_id AND NOT annotator_hides_evidence(e.evidence_id)
            ) AND NOT EXISTS (
                SELECT FROM sources s WHERE s.attachment = the_id AND NOT annotator_hides_source(s.source_id)
            ) AND NOT EXISTS (SELECT FROM revisions r WHERE r.file_sha256 = the_id);
        WHEN 'unknown' THEN
            RETURN true;
        ELSE
            RETURN false;
    END CASE;
END""",
    ),
    # whether nothing of the history is hidden from who asks: then no row need be asked about
    Function(
        "annotator_sees_all",
        "",
        "boolean",
        """SELECT annotator_all_open() AND NOT annotator_is_reader()
        AND (annotator_is_head() OR NOT EXISTS (SELECT FROM confidants))""",
        language="sql",
    ),
    Function(
        "annotator_own_act",
        "the_seq integer",
        "boolean",
        """
BEGIN
    RETURN EXISTS (SELECT FROM acts WHERE seq = the_seq AND person_id = annotator_person());
END""",
    ),
    # that somebody has assessed a blind claim, or added a confidential source, the time of an act would tell
    Function(
        "annotator_shows_act",
        "the_seq integer, the_name text",
        "boolean",
        f"""
BEGIN
    IF NOT EXISTS (
        SELECT FROM act_changes c WHERE c.seq = the_seq AND c.entity IN ({_GUARDED})
        AND annotator_hides(c.entity, c.entity_id, c.claim_id, coalesce(c.after, c.before))
    ) THEN
        RETURN true;
    END IF;
    RETURN the_name IN ({_BLAND}) AND EXISTS (
        SELECT FROM act_changes c WHERE c.seq = the_seq AND (
            c.entity NOT IN ({_GUARDED})
            OR NOT annotator_hides(c.entity, c.entity_id, c.claim_id, coalesce(c.after, c.before))
        )
    );
END""",  # noqa: S608 - names of our own
    ),
    # who has a file can learn that the project has it too, as she would where she adds it; not from whom
    Function(
        "annotator_has_file",
        "the_hash text",
        "boolean",
        """
BEGIN
    RETURN EXISTS (SELECT FROM attachments WHERE sha256 = the_hash);
END""",
    ),
    Function(
        "annotator_note_confidential",
        "",
        "trigger",
        """
DECLARE
    is_source boolean := TG_TABLE_NAME = 'sources';
    the_entity text := CASE WHEN is_source THEN 'source' ELSE 'evidence' END;
    the_id text := CASE WHEN is_source THEN to_jsonb(NEW) ->> 'source_id' ELSE to_jsonb(NEW) ->> 'evidence_id' END;
    me text := coalesce(annotator_person(), '');
BEGIN
    IF NOT NEW.confidential THEN
        IF is_source OR NEW.source_id = ''
            OR NOT EXISTS (SELECT FROM sources s WHERE s.source_id = NEW.source_id AND s.confidential) THEN
            RETURN NEW;
        END IF;
    END IF;
    IF EXISTS (SELECT FROM confidants c WHERE c.entity = the_entity AND c.entity_id = the_id) AND TG_OP = 'UPDATE' THEN
        RETURN NEW;
    END IF;
    INSERT INTO confidants VALUES (the_entity, the_id, me) ON CONFLICT DO NOTHING;
    IF TG_OP = 'UPDATE' THEN
        -- who recorded it knows it, whoever marks it
        INSERT INTO confidants
        SELECT the_entity, the_id, a.person_id FROM act_changes c JOIN acts a ON a.seq = c.seq
        WHERE c.entity = the_entity AND c.entity_id = the_id AND c.before IS NULL
            AND c.claim_id = coalesce(to_jsonb(NEW) ->> 'claim_id', '')
        ORDER BY c.seq LIMIT 1
        ON CONFLICT DO NOTHING;
    END IF;
    IF is_source THEN
        INSERT INTO confidants
        SELECT 'evidence', e.evidence_id, me FROM evidence e WHERE e.source_id = the_id
        UNION
        SELECT 'evidence', e.evidence_id, a.person_id FROM evidence e
        JOIN act_changes c ON c.claim_id = e.claim_id AND c.entity = 'evidence' AND c.entity_id = e.evidence_id
        JOIN acts a ON a.seq = c.seq
        WHERE e.source_id = the_id AND c.before IS NULL
        ON CONFLICT DO NOTHING;
    END IF;
    RETURN NEW;
END""",
        "VOLATILE",
    ),
    # whether nothing open names a file: then no index that everybody reads has its words
    Function(
        "annotator_is_secret_file",
        "the_hash text",
        "boolean",
        """
BEGIN
    RETURN NOT EXISTS (
        SELECT FROM evidence e LEFT JOIN sources s ON s.source_id = e.source_id
        WHERE e.attachment = the_hash AND NOT e.confidential AND NOT coalesce(s.confidential, false)
    ) AND NOT EXISTS (SELECT FROM sources s WHERE s.attachment = the_hash AND NOT s.confidential)
    AND NOT EXISTS (SELECT FROM revisions r WHERE r.file_sha256 = the_hash);
END""",
        "VOLATILE",
    ),
    Function(
        "annotator_index_open_pages",
        "",
        "trigger",
        """
BEGIN
    IF annotator_is_secret_file((
        SELECT t.sha256 FROM attached_pages p JOIN attached_texts t ON t.file_no = p.file_no
        WHERE p.page_no = NEW.page_no
    )) THEN
        RETURN NULL;
    END IF;
    RETURN NEW;
END""",
        "VOLATILE",
    ),
    Function(
        "annotator_unindex_secret_file",
        "",
        "trigger",
        """
BEGIN
    IF NEW.attachment <> '' AND NEW.confidential AND annotator_is_secret_file(NEW.attachment) THEN
        DELETE FROM attachment_search WHERE page_no IN (
            SELECT p.page_no FROM attached_pages p JOIN attached_texts t ON t.file_no = p.file_no
            WHERE t.sha256 = NEW.attachment
        );
    END IF;
    RETURN NULL;
END""",
        "VOLATILE",
    ),
    # else a rule could be escaped: a claim that stands in another article, or nowhere, is not blind by it
    Function(
        "annotator_keep_place",
        "",
        "trigger",
        """
BEGIN
    IF EXISTS (
        SELECT FROM assessments s
        WHERE s.claim_id = OLD.claim_id AND s.person_id <> coalesce(annotator_person(), '')
    ) AND NOT annotator_is_open(OLD.claim_id)
        AND NOT pg_has_role(session_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'MEMBER') THEN
        RAISE EXCEPTION 'the claim is assessed blind' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END""",
        "VOLATILE",
    ),
)

TRIGGERS: Mapping[str, tuple[str, str, str]] = {
    "evidence_confidential": ("evidence", "BEFORE INSERT OR UPDATE", "annotator_note_confidential"),
    "sources_confidential": ("sources", "BEFORE INSERT OR UPDATE", "annotator_note_confidential"),
    "evidence_unindexed": ("evidence", "AFTER INSERT OR UPDATE", "annotator_unindex_secret_file"),
    "sources_unindexed": ("sources", "AFTER INSERT OR UPDATE", "annotator_unindex_secret_file"),
    "attachment_search_open": ("attachment_search", "BEFORE INSERT OR UPDATE", "annotator_index_open_pages"),
    "mentions_kept": ("mentions", "BEFORE DELETE OR UPDATE OF claim_id, article_id", "annotator_keep_place"),
}
"""By name: the table, when it fires for each row, and the function."""


def trigger_statements(schema: str, roles: Mapping[Role, str]) -> list[str]:
    """Return the statements that make the triggers, or make them anew."""
    return [
        filled(
            f"CREATE OR REPLACE TRIGGER {name} {when} ON <schema>.{table}"
            f" FOR EACH ROW EXECUTE FUNCTION <schema>.{function}()",
            schema,
            roles,
        )
        for name, (table, when, function) in TRIGGERS.items()
    ]
