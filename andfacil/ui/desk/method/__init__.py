"""What helps to lead the talks: phases, wording, ladder, quiet wall, smallest package."""

from __future__ import annotations
