"""The practice session: what to try next, one hint at a time."""
