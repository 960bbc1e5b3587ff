"""Addresses of shared projects (postgresql://...): which texts are such, and what of them may be shown and kept.

A password has many places in an address, also ones where it breaks the rules of addresses: they are known here, so that
none is shown in a message or kept in a file. Nothing is connected to.
"""

from __future__ import annotations

import re
from urllib.parse import quote, unquote

_ADDRESS = re.compile(r"postgres(?:ql)?(?:\+\w+)?://", re.IGNORECASE)
_SCHEME = "postgresql://"
# a raw @ / ? # in user name or password breaks the rules, and is met all the same
_PROPER = re.compile(
    r"(?:(?P<user>[^/?#@:]*)(?::(?P<password>[^/?#@]*))?@)?"
    r"(?P<hosts>(?:\[[0-9A-Fa-f:.%\w]*\]|[^/?#@:,\[\]]*)(?::\d+)?(?:,(?:\[[0-9A-Fa-f:.%\w]*\]|[^/?#@:,\[\]]*)(?::\d+)?)*)"
    r"(?P<database>/[^?#@]*)?(?:\?(?:\w[^=#&@]*=[^#&]*&?)*)?"
)
# the server's parameters that hold no secret; what is none of them the driver doesn't know
_HARMLESS = frozenset(
    """
    host hostaddr port dbname user service servicefile passfile application_name fallback_application_name
    client_encoding options connect_timeout sslmode sslnegotiation sslcompression sslcert sslkey sslrootcert sslcrl
    sslcrldir sslsni ssl_min_protocol_version ssl_max_protocol_version channel_binding gssencmode krbsrvname gsslib
    gssdelegation require_auth requirepeer requiressl target_session_attrs load_balance_hosts keepalives keepalives_idle
    keepalives_interval keepalives_count tcp_user_timeout replication
    """.split()  # noqa: SIM905 - a list would be a line each
)
_NAMED_SECRET = re.compile(
    r"\b(\w*(?:password|passwd|pwd|secret))(\s*=\s*)(?:'[^']*'|\"[^\"]*\"|[^\s'\"&]+)", re.IGNORECASE
)
_IN_TEXT = re.compile(_ADDRESS.pattern + r"\S*", re.IGNORECASE)


def is_address(target: str) -> bool:
    """Tell whether a project is named by the address of a PostgreSQL database."""
    return _ADDRESS.match(target) is not None


def without_secrets(target: str) -> str:
    """Return an address as it may be shown and kept: without a password, wherever it stands. A path stays as it is."""
    begun = _ADDRESS.match(target)
    if begun is None:
        return target
    user, _, rest = _parted(target[begun.end() :])
    place, mark, query = rest.partition("?")
    kept = [part for part in query.split("&") if unquote(part.partition("=")[0]).strip().lower() in _HARMLESS]
    return _SCHEME + (f"{user}@" if user else "") + place + (mark + "&".join(kept) if kept else "")


def written_properly(target: str) -> str:
    """Return an address by the rules: in one that breaks them the user's name and password are escaped."""
    begun = _ADDRESS.match(target)
    rest = target[begun.end() :] if begun is not None else ""
    if begun is None or "@" not in rest or _PROPER.fullmatch(rest):
        return target
    user, password, place = _parted(rest)
    named = quote(user, safe="%") + (f":{quote(password, safe='')}" if password else "")
    return begun[0] + (f"{named}@" if named else "") + place


def scrubbed(text: str) -> str:
    """Return a text without the secrets of the addresses in it, and of what else names a password: password=..."""
    return _NAMED_SECRET.sub(r"\1\2…", _IN_TEXT.sub(lambda match: without_secrets(match[0]), text))


def _parted(rest: str) -> tuple[str, str, str]:
    """Return the user's name, the password, and what stands behind both."""
    proper = _PROPER.fullmatch(rest)
    if proper is not None:
        return proper["user"] or "", proper["password"] or "", rest[proper.start("hosts") :]
    named, at, place = rest.rpartition("@")
    if not at:  # host:what-is-no-port: a user's name and a password without a place
        named, place = rest, ""
    if not _PROPER.fullmatch(place):
        place = re.split(r"[:?#]", place)[0]
    user, _, password = named.partition(":")
    # without a colon it is a name with a @ or a slash in it, or what was typed by mistake: more isn't shown
    return re.split(r"[/?#@]", user)[0], password, place
