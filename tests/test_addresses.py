"""No password of a shared project's address is shown or kept, wherever in it it stands."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator import bootstrap
from annotator.addresses import is_address, scrubbed, without_secrets, written_properly
from annotator.config import Settings, load_settings, save_settings, with_recent
from annotator.errors import AnnotatorError, InvalidInput
from tests.cli.conftest import run_here

ADDRESSES = [
    ("postgresql://bea:s3cret@desk/reform", "postgresql://bea@desk/reform"),
    ("postgresql+psycopg://bea:s:3cret@c@desk:5433/reform", "postgresql://bea@desk:5433/reform"),
    ("postgres://bea:s3cret@desk/reform", "postgresql://bea@desk/reform"),
    ("PostgreSQL://bea:s3cret@desk/reform", "postgresql://bea@desk/reform"),
    ("postgresql://bea:pa/s3cret@desk:5433/reform", "postgresql://bea@desk:5433/reform"),
    ("postgresql://bea:12/s3cret@desk/reform", "postgresql://bea@desk/reform"),
    ("postgresql://bea:pa?s3cret@desk/reform", "postgresql://bea@desk/reform"),
    ("postgresql://bea:pa#s3cret@desk/reform", "postgresql://bea@desk/reform"),
    ("postgresql://bea:s3cret%40%2Fx@desk/reform", "postgresql://bea@desk/reform"),
    ("postgresql://desk/reform?password=s3cret", "postgresql://desk/reform"),
    (
        "postgresql://desk/reform?user=bea&password=s3cret&sslmode=require",
        "postgresql://desk/reform?user=bea&sslmode=require",
    ),
    ("postgresql://desk/reform?p%61ssword=s3cret", "postgresql://desk/reform"),
    ("postgresql://desk/reform?PASSWORD=s3cret&sslpassword=s3cret", "postgresql://desk/reform"),
    ("postgresql://bea:x/y@desk/reform?password=s3cret", "postgresql://bea@desk/reform"),
    ("postgresql://bea:s3cret/reform", "postgresql://bea@"),
    ("postgresql:///?service=desk", "postgresql:///?service=desk"),
    ("postgresql://bea@[::1]:5433,other:5434/reform", "postgresql://bea@[::1]:5433,other:5434/reform"),
    ("postgresql://desk/reform", "postgresql://desk/reform"),
    ("/srv/desk/a:b@c.annotator", "/srv/desk/a:b@c.annotator"),
]


@pytest.mark.parametrize(("address", "kept"), ADDRESSES)
def test_an_address_is_kept_and_shown_without_its_password(tmp_path: Path, address: str, kept: str) -> None:
    assert with_recent(Settings(), address).recent_projects == (kept,)
    assert without_secrets(kept) == kept
    # what an earlier version has kept is not kept on
    file = tmp_path / "settings.json"
    save_settings(file, Settings(recent_projects=(address,)))
    assert load_settings(file).recent_projects == (kept,)


@pytest.mark.parametrize("address", [address for address, _ in ADDRESSES if "s3cret" in address])
def test_no_message_repeats_a_password(address: str) -> None:
    for argument in ("--nonsense", "extra"):
        ended = run_here("articles", argument, address)
        assert (ended.status, "s3cret" in ended.stderr) == (2, False)
    assert "s3cret" not in scrubbed(f"connection to {address} failed (password=s3cret password='s3cret s3cret')")


@pytest.mark.parametrize(
    "address",
    [
        "postgresql+psycopg://bea:pa/s3cret@127.0.0.1:1/reform",
        "postgresql://bea:p@s3cret@127.0.0.1:1/reform",
        "postgres://127.0.0.1:1/reform?password=s3cret",
        "postgresql://127.0.0.1:1/reform?nonsense=s3cret",
        "postgresql://bea:s3cret@127.0.0.1:s3cret/reform",
        "postgresql://bea:s3cret",
        "mysql://bea:s3cret@127.0.0.1/reform",
    ],
)
def test_what_cannot_be_opened_is_told_without_its_password(address: str, tmp_path: Path) -> None:
    with pytest.raises(AnnotatorError) as refused:
        bootstrap.open_project(address, person="Anna")
    ended = run_here("claims", "-p", address)
    assert ended.status == 1
    for words in (
        str(refused.value),
        ended.stderr,
        str(refused.value.__cause__ or "") * isinstance(refused.value, InvalidInput),
    ):
        assert "s3cret" not in words
        assert "psycopg://" not in words


plain = st.text(st.characters(min_codepoint=33, max_codepoint=126, exclude_characters=":="), min_size=1, max_size=6)


@given(st.text(st.characters(min_codepoint=97, max_codepoint=122), min_size=1, max_size=5), plain)
def test_any_password_is_taken_off_and_reaches_the_server(user: str, password: str) -> None:
    from sqlalchemy.engine import make_url

    address = f"postgresql://{user}:{password}@desk:5433/reform"
    assert is_address(address)
    assert without_secrets(address) == f"postgresql://{user}@desk:5433/reform"
    parsed = make_url(written_properly(address))
    assert (parsed.username, parsed.host, parsed.port, parsed.database) == (user, "desk", 5433, "reform")
    if "%" not in password:
        assert parsed.password == password
