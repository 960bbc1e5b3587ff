"""What the server holds people to on a project with roles, attacked by somebody who knows SQL and has a login."""

from __future__ import annotations

import json
from dataclasses import replace

import psycopg
import pytest

from annotator.domain.assessment import BlindRule
from annotator.domain.claim import ClaimFields
from annotator.domain.evidence import EvidenceFields, Stance
from annotator.domain.roles import Role
from annotator.errors import Blocked, InvalidInput, NotFound, ProjectUnusable, ReadOnly
from annotator.services.projects import Project
from annotator.storage.roles.policies import NOT_READ, POLICIES, WRITES
from annotator.storage.tables import metadata
from tests.fixtures.newsroom import ASSESSED, ROLES, SOURCE, Newsroom
from tests.fixtures.projects import add_article, place_of


class TestWhatIsRead:
    def test_no_table_and_no_view_shows_what_another_keeps(self, newsroom: Newsroom) -> None:
        for name in ("bob", "cleo", "ed", "rita"):
            seen = newsroom.seen_by(name)
            assert "qualified immunity" in seen
            for word in (ASSESSED, SOURCE, newsroom.evidence_id):
                assert word not in seen
        ada, hedda = newsroom.seen_by("ada"), newsroom.seen_by("hedda")
        assert ASSESSED in ada
        assert SOURCE in ada
        assert ASSESSED not in hedda
        assert SOURCE in hedda
        with newsroom.sql("bob") as bob:
            told = bob.execute(
                """SELECT a.name FROM acts a JOIN people p USING (person_id) WHERE p.name = 'Ada'
                UNION ALL SELECT s.label FROM steps s JOIN people p USING (person_id) WHERE p.name = 'Ada'"""
            ).fetchall()
        assert told == []  # not even that she has done something

    def test_psql_shows_a_checker_neither(self, newsroom: Newsroom) -> None:
        for statement in (
            "SELECT rationale FROM assessments",
            "SELECT title, quote FROM evidence",
            "SELECT after FROM act_changes WHERE entity IN ('assessment', 'evidence')",
            "SELECT image FROM kept_rows WHERE entity = 'attachment'",
            "SELECT encode(content, 'escape') FROM attachments",
            "COPY assessments TO STDOUT",
            "TABLE evidence_texts",
            "SELECT titles FROM claim_texts UNION ALL SELECT titles FROM claim_search",
        ):
            ended = newsroom.psql("bob", statement)
            assert (ended.returncode, ended.stdout.strip()) == (0, ""), statement
        assert SOURCE in newsroom.psql("ada", "SELECT title FROM evidence").stdout

    def test_what_two_have_assessed_is_open_to_all(self, newsroom: Newsroom) -> None:
        newsroom.open_as("bob").assessments.assess(newsroom.claim_id, "verified")
        assert ASSESSED in newsroom.seen_by("cleo")

    def test_who_has_not_said_what_it_is_has_not_assessed(self, newsroom: Newsroom) -> None:
        bob = newsroom.open_as("bob")
        bob.assessments.note(newsroom.claim_id, "I wonder")
        assert ASSESSED not in newsroom.seen_by("bob")
        bob.assessments.assess(newsroom.claim_id, "unchecked")
        assert ASSESSED not in newsroom.seen_by("bob")
        bob.assessments.assess(newsroom.claim_id, "false")
        assert ASSESSED in newsroom.seen_by("bob")

    def test_those_who_are_named_have_to_assess_first(self, newsroom: Newsroom) -> None:
        hedda = newsroom.open_as("hedda")
        hedda.assessments.set_blind(BlindRule(blind=True, people=("Ada", "Cleo")), [newsroom.article_id])
        newsroom.open_as("bob").assessments.assess(newsroom.claim_id, "verified")
        assert ASSESSED not in newsroom.seen_by("bob")
        newsroom.open_as("cleo").assessments.assess(newsroom.claim_id, "verified")
        assert ASSESSED in newsroom.seen_by("bob")

    def test_what_was_taken_back_stays_hidden_in_the_history(self, newsroom: Newsroom) -> None:
        ada = newsroom.open_as("ada")
        ada.assessments.take_back(newsroom.claim_id)
        assert ASSESSED not in newsroom.seen_by("bob")
        assert ASSESSED in newsroom.seen_by("ada")
        ada.history.undo()
        assert ASSESSED not in newsroom.seen_by("bob")

    def test_a_source_that_is_marked_later_takes_its_history_along(self, newsroom: Newsroom) -> None:
        ada = newsroom.open_as("ada")
        added = ada.evidence.add(newsroom.claim_id, EvidenceFields(title="paperclip affair"))
        assert "paperclip" in newsroom.seen_by("bob")
        hedda = newsroom.open_as("hedda")
        hedda.evidence.set(added.evidence_id, EvidenceFields(title="paperclip affair", confidential=True))
        assert "paperclip" not in newsroom.seen_by("bob")
        assert "paperclip" in newsroom.seen_by("ada")  # it was she who recorded it
        hedda.evidence.delete(added.evidence_id)
        assert "paperclip" not in newsroom.seen_by("bob")

    def test_a_source_of_the_library_goes_with_what_rests_on_it(self, newsroom: Newsroom) -> None:
        ada, bob = newsroom.open_as("ada"), newsroom.open_as("bob")
        added = ada.evidence.add(newsroom.claim_id, EvidenceFields(title="kestrel file", url="https://kestrel.example"))
        source = ada.source_library.of_evidence(added.evidence_id)
        ada.source_library.mark_wrong(source.source_id, "retracted")
        assert "kestrel" in newsroom.seen_by("bob")
        known = ada.evidence.get(added.evidence_id).fields
        ada.evidence.set(added.evidence_id, replace(known, confidential=True))
        assert "kestrel" not in newsroom.seen_by("bob")
        assert all("kestrel" not in one.name for one in bob.source_library.all())
        assert "kestrel" in newsroom.seen_by("ada")

    def test_what_was_made_open_again_is_open_with_its_history(self, newsroom: Newsroom) -> None:
        ada = newsroom.open_as("ada")
        before = ada.evidence.get(newsroom.evidence_id)
        ada.evidence.set(newsroom.evidence_id, EvidenceFields(Stance.SUPPORTS, title=before.fields.title))
        assert SOURCE in newsroom.seen_by("bob")

    def test_neither_in_what_came_from_another_copy(self, newsroom: Newsroom) -> None:
        there = json.dumps({"title": f"{SOURCE} memo", "confidential": True})
        of_assessment = json.dumps({"status": "false", "rationale": ASSESSED})
        newsroom.as_superuser(
            f"""INSERT INTO received (received_id, entity, entity_id, claim_id, written)
            VALUES ('r1', 'evidence', '{newsroom.evidence_id}', '{newsroom.claim_id}', '{there}')""",
            f"""INSERT INTO received (received_id, entity, entity_id, claim_id, written)
            SELECT 'r2', 'assessment', assessment_id, claim_id, '{of_assessment}' FROM assessments""",
            f"""INSERT INTO conflicts (conflict_id, entity, entity_id, claim_id, theirs)
            VALUES ('c1', 'evidence', '{newsroom.evidence_id}', '{newsroom.claim_id}', '{SOURCE}')""",
            f"""INSERT INTO conflicts (conflict_id, entity, entity_id, claim_id, theirs)
            SELECT 'c2', 'assessment', assessment_id, claim_id, '{ASSESSED}' FROM assessments""",
            f"""INSERT INTO act_changes (seq, n, entity, entity_id, claim_id, after)
            SELECT max(seq), 99, 'conflict', 'c2', '{newsroom.claim_id}', '{{"theirs":"{ASSESSED}"}}' FROM acts""",
            f"""INSERT INTO kept_rows (seq, n, entity, entity_id, image) SELECT max(seq), 99, 'received', 'r2',
            '{{"entity":"assessment","claim_id":"{newsroom.claim_id}","person":"{ASSESSED}"}}' FROM acts""",
        )
        seen = newsroom.seen_by("bob")
        assert ASSESSED not in seen
        assert SOURCE not in seen
        assert SOURCE in newsroom.seen_by("hedda")

    def test_what_counsel_advised_is_for_those_who_check(self, newsroom: Newsroom) -> None:
        newsroom.as_superuser(
            f"""INSERT INTO privileged_remarks (remark_id, claim_id, person_id, text)
            SELECT 'p1', '{newsroom.claim_id}', person_id, 'name the harpsichord' FROM people LIMIT 1""",
            f"""INSERT INTO act_changes (seq, n, entity, entity_id, claim_id, after)
            SELECT max(seq), 99, 'privileged_remark', 'p1', '{newsroom.claim_id}', '{{"text":"harpsichord"}}' FROM acts
            WHERE name = 'tag'""",
        )
        assert "harpsichord" in newsroom.seen_by("bob")
        assert "harpsichord" not in newsroom.seen_by("rita")

    def test_neither_in_what_was_read_in_its_files(self, newsroom: Newsroom) -> None:
        ada, bob = newsroom.open_as("ada"), newsroom.open_as("bob")
        secret = ada.evidence.get(newsroom.evidence_id).fields.attachment
        openly = EvidenceFields(title="Minutes")
        added = bob.evidence.add_content(newsroom.claim_id, openly, "open.txt", b"the ostrich minutes")
        ada.attached_texts.fill()
        assert ada.attached_texts.pages(secret)
        assert bob.attached_texts.of([secret]) == {}
        assert SOURCE not in newsroom.seen_by("bob")
        assert "ostrich" in newsroom.seen_by("bob")
        known = bob.evidence.get(added.evidence_id).fields
        bob.evidence.set(added.evidence_id, replace(known, confidential=True))
        assert "ostrich" not in newsroom.seen_by("cleo")

    def test_a_project_that_had_secrets_before_it_had_roles(self, newsroom: Newsroom) -> None:
        """The first making finds them in rows, history and search; here by making roles as if for the first time."""
        newsroom.as_superuser(
            "DELETE FROM confidants",
            *(f"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY" for table in POLICIES),
            "UPDATE claim_search SET titles = 'deepthroat memo'",
        )
        assert SOURCE in newsroom.seen_by("bob")
        owner = newsroom.owner()
        owner.roles.make()
        newsroom.as_superuser("UPDATE claim_search SET titles = ''")
        assert SOURCE not in newsroom.seen_by("bob")
        assert SOURCE in newsroom.seen_by("ada")


ATTACKS = (
    "UPDATE articles SET blind = 'off'",
    "INSERT INTO project_settings (key, value) VALUES ('blind', 'off') ON CONFLICT (key) DO UPDATE SET value = 'off'",
    "DELETE FROM project_settings",
    "DELETE FROM mentions",
    "DELETE FROM mentions; DELETE FROM claims",
    "UPDATE mentions SET claim_id = (SELECT max(claim_id) FROM claims WHERE wording = 'another')",
    "UPDATE mentions SET article_id = (SELECT max(article_id) FROM articles)",
    """INSERT INTO assessments (assessment_id, claim_id, person_id, status)
    SELECT 'x', {claim}, person_id, 'verified' FROM people WHERE name = 'Cleo'""",
    """INSERT INTO assessments (assessment_id, claim_id, person_id, status)
    SELECT 'x', {claim}, person_id, 'verified' FROM people WHERE name = 'Bob';
    UPDATE assessments SET person_id = (SELECT person_id FROM people WHERE name = 'Cleo')""",
    "UPDATE assessments SET claim_id = 'x'",
    "INSERT INTO logins (login, person) VALUES (session_user, 'Ada') ON CONFLICT (login) DO UPDATE SET person = 'Ada'",
    "UPDATE logins SET person = 'Ada' WHERE login = session_user",
    "UPDATE people SET name = 'Ada' WHERE name = 'Bob'",
    "INSERT INTO confidants SELECT 'evidence', {evidence}, person_id FROM people",
    "TABLE confidants",
    "ALTER TABLE assessments DISABLE ROW LEVEL SECURITY",
    "SET row_security = off; TABLE assessments",
    "CREATE FUNCTION public.annotator_all_open() RETURNS boolean LANGUAGE sql AS 'SELECT true'",
    "CREATE OR REPLACE VIEW evidence_texts AS SELECT * FROM evidence",
    "SET ROLE {head}",
    "GRANT {head} TO CURRENT_USER",
    "DELETE FROM acts",
    "UPDATE act_changes SET entity = 'claim'",
    "DELETE FROM act_changes",
    "UPDATE steps SET person_id = (SELECT person_id FROM people WHERE name = 'Bob') WHERE true RETURNING *",
    "INSERT INTO acts (seq, act_id, step_id, person_id, hash) SELECT 999, '', '', person_id, '' FROM people LIMIT 1",
    "UPDATE tags SET name = 'x'",
    "DELETE FROM statuses",
    "INSERT INTO tags (tag_id, name) VALUES ('x', 'x')",
    "TRUNCATE claims CASCADE",
    """CREATE TEMP TABLE logins (login text, person text); INSERT INTO pg_temp.logins VALUES (session_user, 'Ada');
    SET search_path = pg_temp, public; TABLE public.assessments""",
    """CREATE TEMP TABLE evil (a int);
    CREATE FUNCTION pg_temp.tell(text) RETURNS boolean LANGUAGE plpgsql COST 0.0001 AS
    $$ BEGIN RAISE NOTICE '%', $1; RETURN true; END $$;
    SELECT * FROM assessments WHERE pg_temp.tell(rationale); SELECT * FROM evidence WHERE pg_temp.tell(title);
    SELECT * FROM act_changes WHERE pg_temp.tell(after); SELECT * FROM evidence_texts WHERE pg_temp.tell(title)""",
    "SELECT most_common_vals FROM pg_stats WHERE tablename IN ('assessments', 'evidence', 'act_changes')",
)


def _told_when(newsroom: Newsroom, attack: str) -> str:
    """All that the server tells a checker who says these statements one after the other, each by itself."""
    told: list[str] = []
    with newsroom.sql("bob") as bob:
        bob.add_notice_handler(lambda one: told.append(str(one.message_primary)))
        for statement in attack.split(";\n" if "$$" in attack else ";"):
            try:
                answer = bob.execute(statement)  # type: ignore[call-overload]
                told += [str(row) for row in answer.fetchall()] if answer.description else []
            except psycopg.Error as error:
                told.append(str(error))
    return "\n".join(told).lower()


class TestAttacks:
    def test_nothing_that_a_checker_says_opens_what_another_keeps(self, newsroom: Newsroom) -> None:
        owner = newsroom.owner()
        other = add_article(owner, "Another text altogether, with another claim in it.\n", "other.txt")
        owner.claims.tag(other, *place_of(owner, other, "another"), fields=ClaimFields(wording="another"))
        newsroom.open_as("bob").claims.set_tags(newsroom.claim_id, [])  # he has acted here
        newsroom.open_as("cleo").work.comment("so have I", claim_id=newsroom.claim_id)
        newsroom.as_superuser("ANALYZE")
        names = {
            "claim": f"'{newsroom.claim_id}'",
            "evidence": f"'{newsroom.evidence_id}'",
            "head": f'"annotator_{newsroom.url.rpartition("/")[2]}_head"',
        }
        held = {(newsroom.login(name), role) for name, role in ROLES.items()}
        for attack in ATTACKS:
            said = _told_when(newsroom, attack.format(**names))
            seen = newsroom.seen_by("bob")
            for word in (ASSESSED, SOURCE):
                assert word not in said, attack
                assert word not in seen, attack
            assert {(one.login, one.role) for one in owner.roles.all().members} == held, attack
        assert owner.codebook.get().statuses
        assert newsroom.seen_by("ada").count(ASSESSED) > 1  # and all of it is there

    def test_a_checker_changes_no_rule_no_codebook_and_no_history(self, newsroom: Newsroom) -> None:
        for statement in (
            "UPDATE articles SET blind = 'off'",
            "DELETE FROM project_settings",
            "UPDATE statuses SET label = 'x'",
            "DELETE FROM tags",
            "UPDATE acts SET label = ''",
            "DELETE FROM mentions",
            "UPDATE assessments SET person_id = ''",
        ):
            ended = newsroom.psql("bob", statement)
            assert ended.returncode == 1
            assert "permission denied" in ended.stderr or "assessed blind" in ended.stderr, ended.stderr

    def test_a_reader_writes_nothing(self, newsroom: Newsroom) -> None:
        with newsroom.sql("rita") as rita:
            for table in metadata.tables:
                if table not in NOT_READ:
                    with pytest.raises(psycopg.errors.InsufficientPrivilege):
                        rita.execute(f"DELETE FROM {table}")  # type: ignore[call-overload]

    def test_a_stranger_reads_nothing(self, newsroom: Newsroom) -> None:
        newsroom.as_superuser(f"CREATE ROLE {newsroom.login('zoe')} LOGIN")
        with newsroom.sql("zoe") as zoe:
            for table in metadata.tables:
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    zoe.execute(f"TABLE {table}")  # type: ignore[call-overload]
        with pytest.raises(ProjectUnusable, match="holds no role on the project"):
            newsroom.open_as("zoe")


class TestWork:
    def test_a_checkers_day_leaves_a_sound_project(self, newsroom: Newsroom) -> None:
        bob = newsroom.open_as("bob")
        assert bob.person_name == "Bob"
        assert bob.role is Role.CHECKER
        article_id = add_article(bob, "The bill passed in March by 220 votes, the clerk said.\n", "bill.txt")
        claim_id = bob.claims.tag(article_id, *place_of(bob, article_id, "220 votes")).claim_id
        bob.claims.set_fields(claim_id, ClaimFields(wording="The bill passed by 220 votes"))
        evidence_id = bob.evidence.add(claim_id, EvidenceFields(title="Roll call")).evidence_id
        bob.work.comment("see the roll call", claim_id=claim_id)
        bob.evidence.add_content(claim_id, EvidenceFields(title="Minutes"), "minutes.txt", b"220 to 212")
        bob.assessments.assess(claim_id, "verified")
        bob.evidence.delete(evidence_id)
        bob.history.undo(2)
        bob.history.redo()
        assert [one.kind.value for one in bob.search.everywhere("roll").hits]
        newsroom.open_as("ada").evidence.add(claim_id, EvidenceFields(title="More", confidential=True))
        bob.claims.set_fields(claim_id, ClaimFields(wording="The bill passed by 220 votes to 212"))
        with pytest.raises(Blocked, match="not all of this project"):
            bob.maintenance.check()
        assert newsroom.owner().maintenance.check() == []

    def test_a_file_that_is_kept_as_confidential_can_be_attached_by_another(self, newsroom: Newsroom) -> None:
        bob = newsroom.open_as("bob")
        same = f"minutes of {SOURCE}".encode()
        added = bob.evidence.add_content(newsroom.claim_id, EvidenceFields(title="Found too"), "found.txt", same)
        assert bob.attachments.content(bob.evidence.get(added.evidence_id).fields.attachment) == same
        assert newsroom.owner().maintenance.check() == []

    def test_what_is_confidential_is_not_found_by_words(self, newsroom: Newsroom) -> None:
        for name in ("bob", "ada", "hedda"):
            assert not newsroom.open_as(name).search.everywhere(SOURCE).hits

    def test_who_may_not_is_told_whose_it_is(self, newsroom: Newsroom) -> None:
        bob, ed, rita = (newsroom.open_as(name) for name in ("bob", "ed", "rita"))
        with pytest.raises(Blocked, match="You are a checker of this project: this is for an editor of the codebook"):
            bob.codebook.add_tag("court")
        with pytest.raises(Blocked, match="this is for a head"):
            ed.assessments.set_blind(BlindRule(blind=False))
        ed.codebook.add_tag("court")
        assert rita.read_only == "you are a reader of this project"
        with pytest.raises(ReadOnly, match="You are a reader"):
            rita.claims.set_tags(newsroom.claim_id, ["court"])

    def test_a_claim_that_others_assess_blind_keeps_its_place(self, newsroom: Newsroom) -> None:
        bob = newsroom.open_as("bob")
        with pytest.raises(Blocked):
            bob.claims.delete([newsroom.claim_id])
        assert bob.claims.get(newsroom.claim_id).mentions

    def test_a_claim_on_which_something_hidden_rests_is_not_deleted(self, newsroom: Newsroom) -> None:
        bob, ada = newsroom.open_as("bob"), newsroom.open_as("ada")
        claim_id = bob.claims.tag(newsroom.article_id, *place_of(bob, newsroom.article_id, "Senate")).claim_id
        ada.evidence.add(claim_id, EvidenceFields(title="More", confidential=True))
        with pytest.raises(Blocked, match="Something that you may not see rests on this"):
            bob.claims.delete([claim_id])
        assert bob.claims.get(claim_id).mentions
        ada.claims.delete([claim_id])
        assert newsroom.owner().maintenance.check() == []

    def test_others_acts_come_without_what_is_hidden(self, newsroom: Newsroom) -> None:
        bob, ada = newsroom.open_as("bob"), newsroom.open_as("ada")
        bob.poll()
        ada.assessments.assess(newsroom.claim_id, "false", "it is not")
        assert bob.poll() is None
        ada.claims.set_fields(newsroom.claim_id, ClaimFields(wording="Officials have immunity"))
        changes = bob.poll()
        assert changes is not None
        assert changes.claims == {newsroom.claim_id}


class TestMaking:
    def test_every_table_says_who_may_write_it(self) -> None:
        assert set(metadata.tables) <= set(WRITES)
        assert set(POLICIES) <= set(WRITES)

    def test_it_can_be_made_again_and_changes_nothing(self, newsroom: Newsroom) -> None:
        owner = newsroom.owner()
        before = newsroom.seen_by("bob"), newsroom.seen_by("ada")
        assert list(owner.roles.make()) == []
        assert (newsroom.seen_by("bob"), newsroom.seen_by("ada")) == before
        assert owner.maintenance.check() == []

    def test_a_role_takes_the_place_of_another(self, newsroom: Newsroom) -> None:
        owner = newsroom.owner()
        owner.roles.grant(newsroom.login("ada"), Role.READER)
        assert newsroom.open_as("ada").role is Role.READER
        [ada] = [one for one in owner.roles.all().members if one.login == newsroom.login("ada")]
        assert (ada.role, ada.person) == (Role.READER, "Ada")
        owner.roles.revoke(newsroom.login("ada"))
        with pytest.raises(ProjectUnusable, match="holds no role"):
            newsroom.open_as("ada")
        with pytest.raises(NotFound):
            owner.roles.revoke(newsroom.login("ada"))

    def test_only_the_owner_gives_roles(self, newsroom: Newsroom) -> None:
        for name in ("hedda", "bob"):
            with pytest.raises((Blocked, ReadOnly)):
                newsroom.open_as(name).roles.make()
            with pytest.raises(Blocked):
                newsroom.open_as(name).roles.grant(newsroom.login("bob"), Role.HEAD)
        assert newsroom.open_as("bob").role is Role.CHECKER

    def test_a_project_in_a_file_has_none(self, sqlite_project: Project) -> None:
        with pytest.raises(InvalidInput, match="one person's"):
            sqlite_project.roles.all()

    def test_a_policy_of_somebody_elses_is_not_run(self, newsroom: Newsroom) -> None:
        newsroom.as_superuser(
            "CREATE FUNCTION evil(text) RETURNS boolean LANGUAGE sql AS 'SELECT true'",
            "CREATE POLICY annotator_claims_select_reader ON articles USING (evil(title))",
        )
        with pytest.raises(ProjectUnusable, match="policy annotator_claims_select_reader on table articles"):
            newsroom.open_as("bob")
