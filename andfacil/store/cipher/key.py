"""The key of a protected session, made from its password.

The file is as SQLCipher 4 has it: https://www.zetetic.net/sqlcipher/design/. Its first 16 bytes are
the salt. The key is derived here and not by SQLCipher, which gives the same key but would take as
long again for each connection; and only the key stays in memory, not the password.
"""

from __future__ import annotations

import hashlib
import os
import unicodedata
from dataclasses import dataclass, field

SALT_BYTES = 16
MARK = b"ANDF"
"""How the salt of our files begins: only 12 bytes of it are random, which is plenty for a salt, and
a file can be known as a protected session without its password."""
ROUNDS = 256_000
"""Of PBKDF2 with HMAC-SHA512, SQLCipher 4's number; about 0.2 s."""
KEY_BYTES = 32

SHORTEST = 8
"""Letters in a new password; shorter ones can be found by trying all."""
LONGEST = 1024
"""Bytes in UTF-8."""


@dataclass(frozen=True, slots=True)
class Key:
    """Salt and key of one file. The key is in no text that is made of it."""

    salt: bytes
    secret: bytes = field(repr=False)

    @property
    def words(self) -> str:
        """The key as SQLCipher takes it: a blob in SQL's notation, key and salt in one."""
        return f"x'{self.secret.hex()}{self.salt.hex()}'"


def derive_key(password: str, salt: bytes) -> Key:
    """The key that `password` gives in a file with this salt.

    The password is brought to Unicode's form C first: an é is one letter on some keyboards and two
    on others.
    """
    plain = unicodedata.normalize("NFC", password).encode("utf-8", "surrogatepass")
    return Key(salt, hashlib.pbkdf2_hmac("sha512", plain, salt, ROUNDS, KEY_BYTES))


def new_key(password: str) -> Key:
    """A key for a new file, with a salt of its own."""
    return derive_key(password, MARK + os.urandom(SALT_BYTES - len(MARK)))


Password = str | Key
"""What opens a protected session: what a person types, or the key of a file that was open."""


def salt_in(beginning: bytes) -> bytes | None:
    """The salt, when a file that begins so is a protected session; else None."""
    return beginning[:SALT_BYTES] if beginning.startswith(MARK) else None
