"""Windows that were closed are taken apart in the windows' own thread, whoever else is at work."""

from __future__ import annotations

import gc
import threading

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from andfacil.ui.base.collecting import Collecting


class Window(QWidget):
    """A window that names itself, as one does whose buttons call it: only the collector ends it."""

    def __init__(self, ended):
        super().__init__()
        self.itself = self
        self._mark = Mark(ended)


class Mark:
    def __init__(self, ended):
        self._ended = ended

    def __del__(self):
        self._ended.append(threading.current_thread())


@pytest.fixture
def parent(qapp):
    parent = QObject()
    yield parent
    gc.enable()


def make_many_objects():
    kept = [[number] for number in range(100_000)]
    assert kept


def test_a_thread_at_work_takes_no_window_apart(parent):
    ended = []
    gc.collect()
    collecting = Collecting(parent)
    Window(ended)
    thread = threading.Thread(target=make_many_objects)
    thread.start()
    thread.join()
    assert ended == []
    gc.collect()
    assert ended == [threading.current_thread()]
    collecting.stop()


def test_what_is_due_is_collected(parent, qtbot):
    collecting = Collecting(parent)
    collecting._look.setInterval(1)
    ended = []
    Window(ended)
    kept = [[number] for number in range(gc.get_threshold()[0] * 2)]
    qtbot.waitUntil(lambda: ended == [threading.main_thread()])
    assert kept
    collecting.stop()


def test_the_program_does_so_and_leaves_it_so_to_threads_that_outlast_its_windows(app):
    assert not gc.isenabled()
    app.close()
    assert not gc.isenabled()
