"""What helps to lead the talks: wording, the smallest package, how the session goes."""

from __future__ import annotations
