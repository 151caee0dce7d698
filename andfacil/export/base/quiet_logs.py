"""Libraries that read foreign files warn with words of theirs, which no log of ours may hold."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def quiet_logs() -> Iterator[None]:
    """Keep what is logged meanwhile, with names of people or words of files, out of every log."""
    was = logging.root.manager.disable
    logging.disable(logging.CRITICAL)
    try:
        yield
    finally:
        logging.disable(was)
