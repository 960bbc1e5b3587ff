"""What SQLCipher makes of a file, told without it: the key that a passphrase gives, and whether it is the right one.

SQLCipher says "file is not a database" to a wrong passphrase, to damage and to any other file alike. Each page carries
a proof that it was written with a key (https://www.zetetic.net/sqlcipher/design/): one that holds anywhere in a file
tells that the key is right, and that whatever does not hold is damaged. Nothing is deciphered here.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable, Iterator

from annotator.domain.passphrase import Passphrase

PAGE = 4096
SALT = 16
_KEY = 32
_ROUNDS = 256_000
_PROOF = 64
_PROOF_ROUNDS = 2
_PROOF_MASK = 0x3A
_TRIED_PAGES = 64
PLAIN_HEADER = b"SQLite format 3\x00"
_LEAST_VALUES = 240
"""Of the 256 that a byte can have, a page of ciphertext has all but one or two: 4096 bytes miss one in 10 million."""

ReadPage = Callable[[int], bytes]
"""Gives the bytes of a page by its number, from 1; fewer where the file ends."""


def key_of(passphrase: Passphrase, salt: bytes) -> bytes:
    """Return the key for a file with this salt: a tenth of a second, so that guessing costs as well."""
    return hashlib.pbkdf2_hmac("sha512", passphrase.encoded(), salt, _ROUNDS, _KEY)


def salt_of(first_page: bytes) -> bytes:
    """Return the salt that an encrypted file begins with."""
    return first_page[:SALT]


def looks_encrypted(first_page: bytes, size: int) -> bool:
    """Tell whether a file may be encrypted: nothing in it can be recognised, and it is made of whole pages."""
    whole = size >= PAGE and size % PAGE == 0 and len(first_page) == PAGE
    return whole and len(set(first_page)) >= _LEAST_VALUES


def proves(key: bytes, salt: bytes, pages: Iterator[tuple[int, bytes]]) -> bool:
    """Tell whether one of these pages was written with a key."""
    proof_key = hashlib.pbkdf2_hmac("sha512", key, bytes(one ^ _PROOF_MASK for one in salt), _PROOF_ROUNDS, _KEY)
    return any(_holds(proof_key, number, page) for number, page in pages)


def _holds(proof_key: bytes, number: int, page: bytes) -> bool:
    if len(page) < PAGE:
        return False
    content = page[SALT if number == 1 else 0 : PAGE - _PROOF]
    found = hmac.digest(proof_key, content + number.to_bytes(4, "little"), "sha512")
    return hmac.compare_digest(found, page[PAGE - _PROOF :])


def other_pages(read: ReadPage, size: int) -> Iterator[tuple[int, bytes]]:
    """Yield some pages behind the first one, from all over a file, with their numbers."""
    last = size // PAGE
    step = max(1, last // _TRIED_PAGES)
    for number in range(2, last + 1, step):
        yield number, read(number)
