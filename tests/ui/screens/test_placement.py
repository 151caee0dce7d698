"""Where desk and room stand after whatever screens do: every sequence of up to five events.

The screens come and go behind the same door as the machine's own; the windows are two that only
note where they were put. States that are equal in all that decides are gone on from once.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest

from andfacil.ui.screens.placement import Place, Placement, ScreenInfo, Wish, place
from andfacil.ui.screens.placing import RoomPlacing

LAPTOP = ScreenInfo("Laptop", primary=True, width=1280, height=800, key="laptop")
PROJECTOR = ScreenInfo("Projector", False, 1280, 0, 1920, 1080, "projector")
WALL = ScreenInfo("Wall", False, 3200, 0, 1920, 1080, "wall")
KNOWN = {screen.key: screen for screen in (LAPTOP, PROJECTOR, WALL)}
EVENTS = 5


@dataclass
class FakeScreens:
    """Screens that do as they are told, and remember like real ones."""

    now: tuple[ScreenInfo, ...]
    remembered: tuple[str, ...] = ()

    def infos(self):
        return self.now

    def room_screens(self):
        return self.remembered

    def remember_room_screen(self, identity):
        self.remembered = (identity, *(key for key in self.remembered if key != identity))

    def remember_desk_screen(self, identity):
        """Which of its screens a desk opens on is tested in `test_opening.py`."""


@dataclass
class FakeWindows:
    """Two windows; a screen that goes away leaves the desk nowhere, as some systems do."""

    desk: str = "laptop"
    room: str = ""
    is_window: bool = False
    veil: str = "black"
    steps: list[str] = field(default_factory=list)

    def desk_screen(self):
        return self.desk

    def put_desk(self, screen):
        self.desk = screen.identity

    def fill(self, screen):
        self.room, self.is_window = screen.identity, False
        self.steps.append(f"fill {screen.identity} {screen.width}x{screen.height}")

    def open_window(self, screen):
        self.room, self.is_window = screen.identity, True

    def hide_room(self, *, for_good):
        self.room = ""
        if for_good:
            self.veil = ""


class FakeAwake:
    held = False

    def set_held(self, held):
        self.held = held


@dataclass
class Table:
    """Screens, windows and what keeps them together."""

    screens: FakeScreens
    windows: FakeWindows
    placing: RoomPlacing
    awake: FakeAwake
    told: list[str]


def table(*screens, remembered=(), desk="laptop"):
    fake, windows, awake = FakeScreens(screens, remembered), FakeWindows(desk), FakeAwake()
    placing = RoomPlacing(fake, windows, fake, awake)
    told = []
    placing.told.connect(told.append)
    placing.follow_screens()
    return Table(fake, windows, placing, awake, told)


def change(at, *screens):
    """The screens are these from now on."""
    at.screens.now = screens
    if at.windows.desk not in {screen.identity for screen in screens}:
        at.windows.desk = ""
    at.placing.follow_screens()


# ------------------------------------------------------------------ every sequence


def events(screens):
    """What can happen to these screens: the screens after it, by the event's name."""
    here = {screen.key for screen in screens}
    for key, screen in KNOWN.items():
        if key not in here:
            yield f"{key} added", (*screens, screen._replace(primary=not screens))
        else:
            left = tuple(s for s in screens if s.key != key)
            if left and not any(s.primary for s in left):
                left = (left[0]._replace(primary=True), *left[1:])
            yield f"{key} removed", left
    for own in screens:
        if not own.primary:
            yield (
                f"{own.key} primary",
                tuple(s._replace(primary=s.key == own.key) for s in screens),
            )
        narrow = own.width != KNOWN[own.key].width
        sized = KNOWN[own.key]._replace(x=own.x, y=own.y, primary=own.primary)
        other = sized if narrow else own._replace(width=1024, height=768)
        yield f"{own.key} geometry", tuple(other if s.key == own.key else s for s in screens)
        home = KNOWN[own.key]
        onto = next((s for s in screens if s.key != own.key and s.primary), None)
        if (own.x, own.y) != (home.x, home.y):
            yield f"{own.key} apart", _moved(screens, own, home.x, home.y)
        elif onto is not None:
            yield f"{own.key} mirrors", _moved(screens, own, onto.x, onto.y)


def _moved(screens, own, x, y):
    return tuple(s._replace(x=x, y=y) if s.key == own.key else s for s in screens)


def check(at, asked):
    """What holds whatever has happened."""
    screens = {screen.identity: screen for screen in at.screens.now}
    placed, windows = at.placing.placement, at.windows
    if not screens:
        assert not placed.is_shown
        return
    assert windows.desk in screens
    desk = screens[windows.desk]
    shown = bool(windows.room)
    assert shown is placed.is_shown is at.awake.held
    others = [screen for screen in screens.values() if screen is not desk]
    beside = [screen for screen in others if not screen.overlaps(desk)]
    if any(screen.overlaps(desk) for screen in others):
        assert placed.exposed, "the room can read the desk, private fields and all"
    if asked is Place.AWAY:
        assert not shown
    elif asked is Place.WINDOW:
        assert shown
        assert windows.is_window
    elif shown:
        assert windows.room in screens
        over = screens[windows.room].overlaps(desk)
        if over and not windows.is_window:
            assert at.placing.wish.over_desk
            assert not beside
        if not windows.is_window:
            size = screens[windows.room]
            assert windows.steps[-1] == f"fill {size.identity} {size.width}x{size.height}"
    else:
        assert at.placing.wish.room not in {screen.identity for screen in beside}
    if asked is not Place.AWAY:
        assert windows.veil == "black", "what was black is black wherever the room stands"


def key_of(at):
    return (at.screens.now, at.placing.wish, at.placing.placement, at.windows.desk, at.windows.room)


def again(at, screens):
    """The same table, one event later."""
    later = table(*at.screens.now, remembered=at.screens.remembered, desk=at.windows.desk)
    later.placing.wish, later.placing.placement = at.placing.wish, at.placing.placement
    later.windows.room, later.windows.is_window = at.windows.room, at.windows.is_window
    later.awake.held = at.awake.held
    change(later, *screens)
    return later


BEGUN = [(LAPTOP,), (LAPTOP, PROJECTOR), (LAPTOP, PROJECTOR, WALL)]


@pytest.mark.parametrize("screens", BEGUN, ids=["one", "two", "three"])
@pytest.mark.parametrize("asked", ["put_away", "show_room", "fill_screen", "show_window"])
def test_every_sequence_of_five_events(screens, asked):
    first = table(*screens)
    getattr(first.placing, asked)()
    ask = first.placing.wish.place
    check(first, ask)
    level, known, tried = [first], {key_of(first)}, 0
    for _ in range(EVENTS):
        following = []
        for at in level:
            for name, after in events(at.screens.now):
                later = again(at, after)
                tried += 1
                try:
                    check(later, ask)
                except AssertionError as fault:
                    fault.add_note(f"{name}: {at.screens.now} -> {after}")
                    raise
                if key_of(later) not in known:
                    known.add(key_of(later))
                    following.append(later)
        level = following
    assert tried > 200


# ------------------------------------------------------------------ what a facilitator meets


def test_f5_goes_beside_the_desk_and_the_machine_stays_awake():
    at = table(LAPTOP, PROJECTOR)
    at.placing.show_room()
    assert (at.windows.desk, at.windows.room) == ("laptop", "projector")
    assert at.awake.held
    assert at.told[-1] == "The room is shown on Projector."
    at.placing.put_away()
    assert not at.awake.held
    assert at.windows.room == ""


def test_pulled_out_and_plugged_in_again():
    at = table(LAPTOP, PROJECTOR)
    at.placing.show_room()
    change(at, LAPTOP)
    assert at.windows.room == ""
    assert "not there any more" in at.told[-1]
    change(at, LAPTOP, PROJECTOR)
    assert at.windows.room == "projector"
    assert at.told[-1] == "Projector is back, and the room on it."
    assert at.windows.veil == "black"


def test_a_room_that_waits_takes_nobody_elses_screen_until_it_is_asked_to():
    at = table(LAPTOP, PROJECTOR)
    at.placing.show_room()
    change(at, LAPTOP, WALL)
    assert at.windows.room == ""
    at.placing.show_room()
    assert at.windows.room == "wall"


def test_one_screen_gives_a_window_first_and_is_filled_only_when_asked():
    at = table(LAPTOP)
    at.placing.show_room()
    assert at.windows.is_window
    assert "no second screen" in at.told[-1]
    at.placing.fill_screen()
    assert (at.windows.room, at.windows.is_window) == ("laptop", False)
    assert "Esc" in at.told[-1]
    change(at, LAPTOP, PROJECTOR)
    assert at.windows.room == "projector"


def test_a_window_for_want_of_a_screen_goes_to_the_projector_that_comes():
    at = table(LAPTOP)
    at.placing.show_room()
    change(at, LAPTOP, PROJECTOR)
    assert (at.windows.room, at.windows.is_window) == ("projector", False)


def test_a_window_that_was_asked_for_stays_one():
    at = table(LAPTOP)
    at.placing.show_window()
    change(at, LAPTOP, PROJECTOR)
    assert at.windows.is_window


def test_the_room_fills_another_resolution():
    at = table(LAPTOP, PROJECTOR)
    at.placing.show_room()
    change(at, LAPTOP, PROJECTOR._replace(width=1024, height=768))
    assert at.windows.steps[-1] == "fill projector 1024x768"


def test_a_mirrored_desk_hides_what_is_private_until_it_is_alone_again():
    at = table(LAPTOP, PROJECTOR)
    heard = []
    at.placing.exposed_changed.connect(heard.append)
    at.placing.show_room()
    change(at, LAPTOP, PROJECTOR._replace(x=0))
    assert heard == [True]
    assert at.windows.room == ""
    assert "private is hidden" in at.told[-1]
    change(at, LAPTOP, PROJECTOR)
    assert heard == [True, False]
    assert at.windows.room == "projector"


def test_a_system_that_calls_two_devices_one_screen_is_believed():
    at = table(LAPTOP._replace(repeated=True))
    assert at.placing.placement.exposed
    at.placing.fill_screen()
    assert at.windows.room == "laptop"


def test_a_closed_lid_brings_the_desk_to_the_projector_without_anything_private():
    at = table(LAPTOP, PROJECTOR)
    at.placing.show_room()
    change(at, PROJECTOR._replace(primary=True))
    assert (at.windows.desk, at.windows.room) == ("projector", "")
    assert at.placing.placement.exposed
    change(at, PROJECTOR, LAPTOP)
    assert (at.windows.desk, at.windows.room) == ("laptop", "projector")
    assert not at.placing.placement.exposed


def test_a_desk_that_loses_its_screen_leaves_the_room_alone_if_it_can():
    at = table(LAPTOP, PROJECTOR, WALL)
    at.placing.show_room()
    change(at, PROJECTOR._replace(primary=True), WALL)
    assert (at.windows.desk, at.windows.room) == ("wall", "projector")


def test_another_primary_screen_moves_nothing():
    at = table(LAPTOP, PROJECTOR)
    at.placing.show_room()
    change(at, LAPTOP._replace(primary=False), PROJECTOR._replace(primary=True))
    assert (at.windows.desk, at.windows.room) == ("laptop", "projector")


def test_swapping_and_swapping_back():
    at = table(LAPTOP, PROJECTOR)
    at.placing.show_room()
    at.placing.swap()
    assert (at.windows.desk, at.windows.room) == ("projector", "laptop")
    at.placing.swap()
    assert (at.windows.desk, at.windows.room) == ("laptop", "projector")


def test_there_is_nothing_to_swap_with():
    at = table(LAPTOP)
    at.placing.show_window()
    at.placing.swap()
    assert "no second screen" in at.told[-1]
    assert at.windows.is_window


def test_a_desk_dragged_onto_the_rooms_screen_sends_the_room_to_its_own():
    at = table(LAPTOP, PROJECTOR)
    at.placing.show_room()
    at.windows.desk = "projector"
    at.placing.follow_desk()
    assert (at.windows.desk, at.windows.room) == ("projector", "laptop")


def test_the_desks_move_by_the_system_is_no_wish_of_the_facilitators():
    at = table(LAPTOP, PROJECTOR)
    at.placing.show_room()
    at.screens.now = (PROJECTOR._replace(primary=True),)
    at.windows.desk = "projector"  # the system is quicker than the news of the screens
    at.placing.follow_desk()
    at.placing.follow_screens()
    change(at, LAPTOP, PROJECTOR)
    assert (at.windows.desk, at.windows.room) == ("laptop", "projector")


def test_the_screen_of_last_time_comes_first():
    at = table(LAPTOP, PROJECTOR, WALL, remembered=("elsewhere", "wall"))
    at.placing.show_room()
    assert at.windows.room == "wall"
    at.placing.choose("projector")
    assert at.windows.room == "projector"
    assert at.screens.remembered[:2] == ("projector", "wall")


def test_choosing_the_desks_own_screen_swaps_or_fills_the_only_one():
    at = table(LAPTOP, PROJECTOR)
    at.placing.choose("laptop")
    assert (at.windows.desk, at.windows.room) == ("projector", "laptop")
    alone = table(LAPTOP)
    alone.placing.choose("laptop")
    assert (alone.windows.room, alone.windows.is_window) == ("laptop", False)


def test_no_screen_at_all_and_back():
    at = table(LAPTOP, PROJECTOR)
    at.placing.show_room()
    change(at)
    change(at, LAPTOP, PROJECTOR)
    assert (at.windows.desk, at.windows.room) == ("laptop", "projector")


def test_what_is_away_stays_away():
    wish, placed = place((LAPTOP, PROJECTOR), Wish())
    assert wish == Wish()
    assert placed == Placement(desk=LAPTOP)
    assert placed.place is Place.AWAY
    assert replace(wish, place=Place.SCREEN).away() == Wish()
