"""What can be wrong with a session file: one sentence each, which says what to do.

Errors of SQLite are turned into these in `andfacil.store.failures`. No sentence holds a card's
text; holes are file names, refs, numbers, a computer's name and a time.
"""

from __future__ import annotations

import sys

from andfacil.domain.values.problems import WorldProblem


class StoreProblem(WorldProblem):
    """A problem with a session file, its folder or its disc."""


class CannotBeRead(StoreProblem):
    """The file could not be read, so nothing is known about what is in it."""


class Missing(CannotBeRead):
    """There is no such file."""

    def __init__(self, name: str) -> None:
        super().__init__("There is no file {name}; check the name and the folder.", name=name)


class FolderMissing(CannotBeRead):
    """The folder that should hold the file is not there."""

    def __init__(self, name: str) -> None:
        super().__init__("The folder for {name} is not there; choose another folder.", name=name)


class Unreadable(CannotBeRead):
    """The file is there, but this user may not read it, or it is no file at all."""

    def __init__(
        self,
        name: str,
        template: str = "{name} may not be read; ask its owner, or copy it to a folder of yours.",
    ) -> None:
        super().__init__(template, name=name)


class Busy(CannotBeRead):
    """Another program is using the file right now."""

    def __init__(
        self,
        name: str,
        template: str = "{name} is being written by another program; try again in a moment.",
        **holes: str,
    ) -> None:
        super().__init__(template, name=name, **holes)


class InUse(Busy):
    """Another desk has the session open: on which computer, and since when.

    `left_behind` is True when the lock comes from another computer, which may still use the file or
    may have crashed; only a person can know, and may then open it with `take_over=True`.
    """

    def __init__(self, name: str, *, host: str, since: str, left_behind: bool) -> None:
        super().__init__(
            name,
            "{name} has been open on {host} since {since}; close it there, or open it here to "
            "read only.",
            host=host,
            since=since,
        )
        self.left_behind = left_behind


class DiscFailed(CannotBeRead):
    """The disc, stick or share gave an error."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "The disc that holds {name} reports an error; save a copy on another disc.", name=name
        )


class TooNew(CannotBeRead):
    """The file has a version of the format that this andfacil does not know."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "{name} was made by a newer andfacil; open it with that version or a later one.",
            name=name,
        )


class PasswordNeeded(CannotBeRead):
    """The session is protected with a password, and none was given."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "{name} is protected with a password; give the password to open it.", name=name
        )


class WrongPassword(CannotBeRead):
    """The password does not open the session.

    In a file with less than two whole pages, damage looks the same.
    """

    def __init__(self, name: str) -> None:
        super().__init__(
            "This password does not open {name}; type it again, and look at capital letters and "
            "at the keyboard's language.",
            name=name,
        )


_NO_CIPHER = (
    "Passwords for sessions such as {name} need the library sqlcipher3, which is not installed "
    'beside andfacil: python -m pip install "sqlcipher3>=0.6.4,<0.7" "keyring>=25,<26" in the same '
    "environment, then start andfacil again."
)
_NO_CIPHER_IN_BUNDLE = (
    "Passwords for sessions such as {name} need the library sqlcipher3, which is not in this "
    "bundle of andfacil: ask where you got it for one that has it."
)


class EncryptionMissing(CannotBeRead):
    """The extra that reads and writes protected sessions is not installed."""

    def __init__(self, name: str) -> None:
        in_bundle = getattr(sys, "frozen", False)
        super().__init__(_NO_CIPHER_IN_BUNDLE if in_bundle else _NO_CIPHER, name=name)


class NotASession(StoreProblem):
    """The file was not made by andfacil."""

    def __init__(self, name: str) -> None:
        super().__init__("{name} is not an andfacil session; choose another file.", name=name)


class Damaged(StoreProblem):
    """A session file that is not whole; `template` says where."""

    def __init__(self, name: str, template: str, **holes: str) -> None:
        super().__init__(template, name=name, **holes)


class AlreadyExists(StoreProblem):
    """A file of that name is there, and is not overwritten."""

    def __init__(self, name: str) -> None:
        super().__init__("{name} is already there; choose another name.", name=name)


class ReadOnly(StoreProblem):
    """The file or its folder cannot be written."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "{name} can be read but not changed here; save a copy in a folder of yours.", name=name
        )


class CannotWrite(StoreProblem):
    """The folder that should hold a new file cannot be written."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "andfacil may not write {name} there; choose a folder of your own.", name=name
        )


class NameTooLong(StoreProblem):
    """The name is longer than names can be, with what andfacil puts beside a session."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "The name {name} is too long; choose a shorter one.",
            name=name if len(name) <= 60 else f"{name[:59]}…",
        )


class LinkRing(CannotBeRead):
    """The name is a link that leads back to itself."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "{name} is a link that leads back to itself; name the file itself.", name=name
        )


class DiscFull(StoreProblem):
    """The disc is full."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "The disc that holds {name} is full; make room on it, or save a copy on another disc.",
            name=name,
        )


class TooLarge(StoreProblem):
    """More than a session file may hold, as a whole or in one edit."""

    def __init__(
        self,
        name: str,
        template: str = "This is too much for {name} at once; shorten it or do it in parts.",
    ) -> None:
        super().__init__(template, name=name)


class Replaced(StoreProblem):
    """The path is another file than the one that was opened, or none."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "{name} has been moved or replaced since it was opened; save a copy under another "
            "name, then compare the two.",
            name=name,
        )


class ChangedElsewhere(StoreProblem):
    """Another program has written into the file since it was opened."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "{name} has been changed by another program since it was opened; save a copy under "
            "another name, then open {name} again.",
            name=name,
        )


class OutcomeUnknown(StoreProblem):
    """Saving failed, and it could not be found out whether it was saved."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "It could not be confirmed that {name} was saved; save a copy on another disc, then "
            "open {name} again.",
            name=name,
        )
