"""The characters of a text in another one that says the same with other white space; the codes of what was sent."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.ids import new_id
from annotator.domain.reference_code import Meant, code_in, reference_code, without_code
from annotator.domain.same_signs import same_signs

_WHITE = st.text(alphabet=" \n\t\u2028", max_size=3)


@given(st.lists(st.tuples(st.sampled_from("abé😀"), _WHITE, _WHITE), max_size=8))
def test_each_sign_is_found_whatever_parts_it_from_the_next(signs: list[tuple[str, str, str]]) -> None:
    text = "".join(sign + one for sign, one, _ in signs)
    other = "".join(sign + two for sign, _, two in signs)
    way = same_signs(text, other)
    assert way is not None
    for place, sign in enumerate(text):
        found = way(place)
        assert found is not None or sign.isspace()
        if found is not None:
            assert other[found] == sign
            assert "".join(text[:place].split()) == "".join(other[:found].split())


def test_another_text_has_no_way() -> None:
    assert same_signs("ten people", "ten persons") is None
    assert same_signs("ten", "ten people") is None


def test_a_code_is_found_where_people_have_written_around_it() -> None:
    code = reference_code(Meant.QUERY, new_id())
    assert code_in(f"Query: who?\n{code}") == code
    assert code_in(f"he said {code}, I think") == code
    assert without_code(f"“the box” {code}") == "“the box”"
    assert code_in("[Q-IIIIIIIII] [X-000000000] [C-20231234] [C-202312345] [1]") == ""
    assert len({reference_code(Meant.MENTION, new_id()) for _ in range(1000)}) == 1000
