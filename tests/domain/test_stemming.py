"""Our stems are FTS5's, so that both engines find the same."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing

from hypothesis import given
from hypothesis import strategies as st

from annotator import paths
from annotator.domain.stemming import stem

ENDINGS = "s es ed ing ly y ies eed ation ational ization ement er ful ness ousness biliti icate ll e ion ical"


def stems_of_fts5(words: list[str]) -> dict[str, str]:
    with closing(sqlite3.connect(":memory:")) as database:
        database.execute("CREATE VIRTUAL TABLE t USING fts5(word, tokenize='porter unicode61 remove_diacritics 2')")
        database.executemany("INSERT INTO t(rowid, word) VALUES (?, ?)", enumerate(words))
        database.execute("CREATE VIRTUAL TABLE v USING fts5vocab(t, 'instance')")
        return {words[number]: term for term, number in database.execute("SELECT term, doc FROM v")}


def test_of_the_samples() -> None:
    text = " ".join(path.read_text(encoding="utf-8") for path in paths.seeds_dir().glob("*.txt"))
    words = sorted(set(re.findall(r"[a-z]+", text.lower())))
    assert len(words) > 500
    assert {word: stem(word) for word in words} == stems_of_fts5(words)


@given(
    st.lists(
        st.builds(str.__add__, st.text("abdeilnorstuwyz", max_size=7), st.sampled_from(ENDINGS.split())), min_size=1
    )
)
def test_of_words_made_up(made: list[str]) -> None:
    words = sorted(set(made))
    assert {word: stem(word) for word in words} == stems_of_fts5(words)
