"""Guards Qt overrides: an error inside one goes to the crash door, never to its caller.

Qt calls overrides such as `paintEvent` and `data` at any time. An error in one would be raised in
whatever Python code runs just then, and one wrong card would be reported with every repaint. So
the error is reported once, and Qt gets a harmless answer.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from typing import Any, TypeVar

CallT = TypeVar("CallT", bound=Callable[..., Any])


def safe_override(default: Any = None) -> Callable[[CallT], CallT]:
    """Guard an override; `default` is what Qt gets after an error, or a function that makes it.

    The first error of each kind goes to `sys.excepthook`; the same error again does not.
    """

    def guard(override: CallT) -> CallT:
        told: set[tuple[type[BaseException], str]] = set()

        @functools.wraps(override)
        def guarded(*args: Any, **kwargs: Any) -> Any:
            try:
                return override(*args, **kwargs)
            except Exception as error:
                kind = (type(error), str(error))
                if kind not in told:
                    told.add(kind)
                    sys.excepthook(type(error), error, error.__traceback__)
                return default() if callable(default) else default

        return guarded  # type: ignore[return-value]  # has the override's own signature

    return guard
