"""The search over 10,000 sessions, against one raw SQL query for the same words.

Run from the checkout: `.venv/bin/python -m benchmarks.search`
"""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from benchmarks.figures import compare, timed

SESSIONS = 10_000
WORDS = "harbour autumn 77"
BUDGET = 2.0


def main() -> None:
    """Print how long the words take to be looked for in every row, and in a table."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from andfacil.domain.views.finding import fold
    from andfacil.ui.base.recent import Recent
    from andfacil.ui.home.session_rows import SessionItem, rows_with

    application = QApplication.instance() or QApplication([])
    items = [
        SessionItem(Recent(Path(f"/talks/{n}.andfacil"), f"Harbour, autumn {n}", "Port", "Städte"))
        for n in range(SESSIONS)
    ]
    table = sqlite3.connect(":memory:")
    table.execute("CREATE TABLE sessions (said TEXT)")
    table.executemany("INSERT INTO sessions VALUES (?)", [(item.searched,) for item in items])
    query = "SELECT count(*) FROM sessions WHERE " + " AND ".join(["said LIKE ?"] * 3)
    wanted = fold(WORDS).split()

    def ours() -> None:
        if not rows_with(items, WORDS):
            raise LookupError(WORDS)

    def raw() -> None:
        table.execute(query, [f"%{word}%" for word in wanted]).fetchone()

    name = f"search over {SESSIONS} sessions"
    compare(name, lambda: timed(ours), lambda: timed(raw), at_most=BUDGET)
    del application


if __name__ == "__main__":
    main()
