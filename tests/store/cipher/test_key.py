from __future__ import annotations

import pytest

from andfacil.store.cipher.key import MARK, SALT_BYTES, derive_key, new_key, salt_in


def test_the_key_comes_of_password_and_salt():
    key = derive_key("correct horse", bytes(range(16)))
    assert len(key.secret) == 32
    assert key.words == f"x'{key.secret.hex()}{bytes(range(16)).hex()}'"
    assert derive_key("correct horse", bytes(range(16))) == key
    assert derive_key("correct horsf", bytes(range(16))) != key
    assert derive_key("correct horse", bytes(range(1, 17))) != key


def test_every_file_has_a_salt_of_its_own_and_can_be_known_by_it():
    one, other = new_key("the same password"), new_key("the same password")
    assert one.salt != other.salt
    assert one.secret != other.secret
    assert len(one.salt) == SALT_BYTES
    assert salt_in(one.salt + b"more") == one.salt


@pytest.mark.parametrize("beginning", [b"", b"AND", b"SQLite format 3\0", b"%PDF-1.7"])
def test_other_files_have_no_salt(beginning):
    assert salt_in(beginning) is None
    assert not beginning.startswith(MARK)


def test_no_text_made_of_a_key_has_it():
    key = new_key("a password")
    assert key.secret.hex() not in f"{key!r}{key}"
    assert repr(key.secret) not in f"{key!r}{key}"
