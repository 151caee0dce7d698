"""Passwords that the system's own keyring remembers, for those who ticked that.

A password is kept under the salt of its file: that tells nothing, is the same after the file was
moved or copied, and another one after the password was changed. Where the system has no keyring, or
only one that writes passwords in the clear, nothing is kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import ModuleType

SERVICE = "andfacil"
UNSAFE = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")
"""Modules of keyrings that keep nothing, or keep it in the clear."""


def can_remember() -> bool:
    """True where there is a keyring that can be trusted with a password."""
    keyring = _library()
    return keyring is not None and _is_safe(keyring.get_keyring())


def recall(salt: bytes) -> str | None:
    """The remembered password of the session with this salt; None without one."""
    if not can_remember():
        return None
    return _ask("get_password", salt.hex())


def remember(salt: bytes, password: str) -> bool:
    """Remember the password; False when the keyring would not take it."""
    if not can_remember():
        return False
    _ask("set_password", salt.hex(), password)
    return recall(salt) == password


def forget(salt: bytes) -> None:
    """Let the keyring forget the password, if it has one."""
    if recall(salt) is not None:
        _ask("delete_password", salt.hex())


def _ask(what: str, *words: str) -> str | None:
    """The answer of the keyring; None when it failed or was not unlocked."""
    keyring = _library()
    try:
        answer = getattr(keyring, what)(SERVICE, *words)
    except Exception:  # of many kinds, one for each system; a password can always be typed
        return None
    return answer if isinstance(answer, str) else None


def _library() -> ModuleType | None:
    try:
        import keyring
    except ImportError:
        return None
    return keyring


def _is_safe(backend: Any) -> bool:
    parts = getattr(backend, "backends", None)  # a chain of several
    if parts is not None:
        parts = list(parts)
        return bool(parts) and all(map(_is_safe, parts))
    return not type(backend).__module__.startswith(UNSAFE)
