"""Signatures of parcels: Ed25519 over the last link of a parcel's chain, which covers all that it says. Keys as bytes.

Whose a key is, and whether it is trusted, is not known here.
"""

from __future__ import annotations

import hashlib

SIGNATURE = "signature.json"
_SIGNED = b"annotator-parcel\n"


def fingerprint(public: bytes) -> str:
    """Return by what people compare a key: 32 digits in groups of four."""
    digits = hashlib.sha256(public).hexdigest()[:32]
    return " ".join(digits[start : start + 4] for start in range(0, len(digits), 4))


def signature_of(private: bytes, link: str) -> bytes:
    """Return a signature of a chain's last link."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(private).sign(_SIGNED + link.encode())


def is_signed(public: bytes, signature: bytes, link: str) -> bool:
    """Tell whether a signature is one of this link by this key."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, _SIGNED + link.encode())
    except (InvalidSignature, ValueError):
        return False
    return True


def new_key() -> bytes:
    """Return a new private key."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.generate().private_bytes_raw()


def public_of(private: bytes) -> bytes:
    """Return the public key that belongs to a private one."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()
