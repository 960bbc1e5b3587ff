"""Words meet as people read them, on both engines: the same searches of the same texts, of 40,000 words too."""

from __future__ import annotations

import pytest

from annotator.domain.claim import ClaimFields
from annotator.domain.search import Kind
from annotator.services.projects import Project
from tests.fixtures.projects import add_article, engine_of, place_of

FOUND = (
    ("The lake covers 45 m² and half of it, ½ mile, is 5e3x deeper.", ("m²", "m2", "½", "5e3x", '"m2 and half"')),
    ("“I don’t know,” said the mayor’s aide.", ("don't", "don’t", '"i don\'t know"', '"mayor\'s aide"')),
    (
        "The fund paid £1,200,000 of the mil\u00adlion in Stra\u00dfe 1\u202f500.",
        (
            "million",
            "1200000",
            "1,200,000",
            '"1 200 000"',
            "strasse",
            "STRASSE",
            "1500",
            "1,500",
            "1 200 000 million",
            "1 500",
        ),
    ),
    (
        "They sold 12300 seats, and 4\u202f500.",
        ("12 300 seats", "12\u00a0300", "12,300", "4 500", "(4\u202f500 seats)"),
    ),
    ("It cost $4.2m, and 3.5bn before that.", ("4.2", "4.2m", "3.5bn", "3.5")),
    ("東京都は二〇二一年に発表した。", ("東京", "東京都", "京都", "都は二", "発表", "東")),
    ("รัฐบาลไทยประกาศเมื่อวานนี้", ("รัฐบาล", "ไทย", "ประกาศ", "รัฐบาลไทย")),
    ("ព្រះរាជាណាចក្រកម្ពុជា ប្រកាស។", ("កម្ពុជា", "ប្រកាស")),
    ("ລັດຖະບານລາວປະກາດ", ("ລາວ", "ປະກາດ")),
    ("မြန်မာနိုင်ငံ အစိုးရ", ("မြန်မာ", "အစိုးရ")),
    ("हिन्दी में समाचार", ("हिन्दी", "समाचार", '"हिन्दी में"')),
    (
        "Malmö, Øresund, Łódź, ﬁnance, ＦＵＬＬ width, İstanbul",
        ("malmo", "oresund", "lodz", "finance", "full", "istanbul"),
    ),
    ("قَالَ الرئيسُ", ("قال", "الرئيس")),
    ("The council and the mayor met the press.", ('"the council and the mayor"', '"the press"', '"and the"')),
)
NOT_FOUND = (
    ("東京の大阪", ("東大", "京大", "京都", '"東京 大阪"')),
    ("The press met the mayor of the council.", ('"the council and the mayor"', '"mayor the"')),
    ("It cost $4.25.", ("4.2", "425")),
    ("Of 300 seats 12 were sold.", ("12 300",)),
    ("รัฐบาลไทย", ("ไทยรัฐ",)),
)


def _found(project: Project, query: str, kind: Kind) -> list[str]:
    page = project.search.everywhere(query, [kind])
    assert page.total == len(page.hits)
    return [hit.id for hit in page.hits]


def _ids(rows: tuple[tuple[str, tuple[str, ...]], ...]) -> list[str]:
    return [words for _, searches in rows for words in searches]


def test_words_are_found_as_people_read_them(project: Project) -> None:
    articles = {text: add_article(project, f"Title {at}\n\n{text}\n") for at, (text, _) in enumerate(FOUND)}
    for text, searches in FOUND:
        for words in searches:
            assert _found(project, words, Kind.ARTICLE) == [articles[text]], words
            if '"' not in words:
                assert articles[text] in project.articles.ids(words), words
            [hit] = project.search.everywhere(words, [Kind.ARTICLE]).hits
            assert hit.spans, words
            assert hit.end > hit.start
    assert project.maintenance.check() == []


def test_and_nothing_else(project: Project) -> None:
    for at, (text, searches) in enumerate(NOT_FOUND):
        add_article(project, f"Title {at}\n\n{text}\n")
        for words in searches:
            assert _found(project, words, Kind.ARTICLE) == [], words


def test_claims_too(project: Project) -> None:
    """Their words are cut to stems; a phrase with common words is one, and goes over no two of their fields."""
    for at, (text, searches) in enumerate(FOUND):
        article = add_article(project, f"Title {at}\n\nNumber {at} stands here.\n")
        place = place_of(project, article, f"Number {at}")
        claim = project.claims.tag(article, *place, ClaimFields(wording=text)).claim_id
        for words in searches:
            assert _found(project, words, Kind.CLAIM) == [claim], words
    assert _found(project, '"the press number"', Kind.CLAIM) == []
    assert project.maintenance.check() == []
    project.history.undo(99)
    assert project.maintenance.check() == []


class TestLongTexts:
    """Of 40,000 words, far more than a tsvector has places for."""

    @pytest.fixture
    def article(self, project: Project) -> str:
        filler = " ".join(f"the word{at} of the town and" for at in range(8_000))
        body = f"{filler}.\n\nAt the very end the council met the mayor of 東京都 about m² and don’t.\n"
        return add_article(project, f"A long one\n\n{body}")

    def test_their_ends_are_found(self, project: Project, article: str) -> None:
        text = project.articles.revision(article).text
        assert len(text) > 250_000 - 50_000
        for words in ('"the council met the mayor"', "東京", "m²", "don't", "word7999", '"the word7999 of the town"'):
            [hit] = project.search.everywhere(words, [Kind.ARTICLE]).hits
            assert hit.id == article, words
            assert text[hit.start : hit.end], words
            assert project.articles.ids(words.strip('"')) == [article], words
        for words in ('"the mayor met the council"', '"word7999 the"', "京東"):
            assert _found(project, words, Kind.ARTICLE) == [], words
        assert project.maintenance.check() == []

    def test_one_with_more_words_than_a_tsvector_holds(self, project: Project) -> None:
        words = " ".join(f"{at:x}zz{at * 7919 % 999_983:x}" for at in range(120_000))
        article = add_article(project, f"Codes\n\n{words} the last of all 東京都\n")
        for query in ('"the last of all"', "東京", "last", "1d4bfzz*"):
            assert _found(project, query, Kind.ARTICLE) == [article], query
        for query in ("absent", '"last the"', "absent OR京東"):
            assert _found(project, query, Kind.ARTICLE) == [], query
        assert project.maintenance.check() == []


@pytest.mark.parametrize("lost", ["entry", "words"])
def test_an_index_that_lacks_something_is_told_and_mended(project: Project, lost: str) -> None:
    article = add_article(project, "Title\n\n東京都は発表した。 The café is plain.\n")
    assert project.maintenance.check() == []
    sqlite = engine_of(project).dialect.name == "sqlite"
    statement = {
        ("entry", True): "INSERT INTO article_search(article_search, rowid, title, text)"
        " SELECT 'delete', article_no, title, text FROM article_texts",
        ("words", True): "UPDATE article_search_folded SET text = 'something else'",
        ("entry", False): "DELETE FROM article_search",
        ("words", False): "UPDATE article_search SET words = ' something else '",
    }[lost, sqlite]
    with engine_of(project).begin() as connection:
        connection.exec_driver_sql(statement)
    assert any("search index" in problem for problem in project.maintenance.check())
    project.maintenance.rebuild_search()
    assert project.maintenance.check() == []
    assert _found(project, "東京", Kind.ARTICLE) == [article]
