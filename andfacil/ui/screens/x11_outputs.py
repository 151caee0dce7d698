"""Where an X server shows its outputs now, asked of the server itself.

Qt 6.11 now and then keeps the old place of a screen that --addmode and --same-as of xrandr moved,
and emits no signal (in one run 12 times of 12, in others not once): the desk was on the wall, and
nothing covered it. So RandR is asked over a connection of our own, through the libraries that
Qt's own xcb plugin needs.
"""

from __future__ import annotations

import ctypes
import logging
from typing import Any, NamedTuple

log = logging.getLogger("andfacil")

XCB, RANDR = "libxcb.so.1", "libxcb-randr.so.0"
MOST_BYTES = 256
"""Of an output's name."""


class Area(NamedTuple):
    """A place on the X server's one large screen, in device px."""

    x: int
    y: int
    width: int
    height: int


class Cookie(ctypes.Structure):
    """`xcb_*_cookie_t`."""

    _fields_ = (("sequence", ctypes.c_uint),)


class Roots(ctypes.Structure):
    """`xcb_screen_iterator_t`; a screen begins with the id of its root window."""

    _fields_ = (
        ("data", ctypes.POINTER(ctypes.c_uint32)),
        ("rem", ctypes.c_int),
        ("index", ctypes.c_int),
    )


class Resources(ctypes.Structure):
    """`xcb_randr_get_screen_resources_current_reply_t`."""

    _fields_ = (
        ("head", ctypes.c_uint8 * 8),
        ("timestamp", ctypes.c_uint32),
        ("config_timestamp", ctypes.c_uint32),
        ("num_crtcs", ctypes.c_uint16),
    )


class Crtc(ctypes.Structure):
    """`xcb_randr_get_crtc_info_reply_t`; `status` is 0 when the rest is true."""

    _fields_ = (
        ("response_type", ctypes.c_uint8),
        ("status", ctypes.c_uint8),
        ("head", ctypes.c_uint8 * 6),
        ("timestamp", ctypes.c_uint32),
        ("x", ctypes.c_int16),
        ("y", ctypes.c_int16),
        ("width", ctypes.c_uint16),
        ("height", ctypes.c_uint16),
        ("mode", ctypes.c_uint32),
        ("rotations", ctypes.c_uint32),
        ("num_outputs", ctypes.c_uint16),
    )


class X11Outputs:
    """The outputs of an X server that show something; of that in `DISPLAY` unless it is named."""

    def __init__(self, display: str | None = None) -> None:
        self._display = display.encode() if display is not None else None
        self._xcb: Any = None
        self._randr: Any = None
        self._connection: ctypes.c_void_p | None = None
        self._root = 0
        self._is_lost = False
        self._stamps = (0, 0)
        self._last: dict[str, Area] = {}

    def areas(self) -> dict[str, Area]:
        """Each output by its name, as last looked at; empty where the server cannot be asked."""
        return self._last

    def look(self) -> bool:
        """Ask the server; True when an output came, went or moved since it was asked last.

        One question and its answer, below 1 ms, while nothing has been set.
        """
        if self._is_lost:
            return False
        before = self._last
        try:
            if self._connection is None:
                self._connect()
            self._ask()
        except (OSError, AttributeError) as problem:
            log.warning("the X server does not tell of its outputs: %s", type(problem).__name__)
            self._is_lost, self._last = True, {}
        return self._last != before

    def _connect(self) -> None:
        """Raises OSError or AttributeError where there are no such libraries or no server."""
        self._xcb, self._randr = ctypes.CDLL(XCB), ctypes.CDLL(RANDR)
        _declare(self._xcb, self._randr)
        self._connection = ctypes.c_void_p(self._xcb.xcb_connect(self._display, None))
        self._check()
        roots = self._xcb.xcb_setup_roots_iterator(self._xcb.xcb_get_setup(self._connection))
        self._root = roots.data[0]

    def _check(self) -> None:
        if self._xcb.xcb_connection_has_error(self._connection):
            raise OSError

    def _ask(self) -> None:
        """Keeps what it has while the server is changing what it is asked about."""
        reply = self._reply("get_screen_resources_current", self._root, kind=Resources)
        self._check()
        if reply is None:
            return
        try:
            stamps = (reply.contents.timestamp, reply.contents.config_timestamp)
            found = self._found(reply) if stamps != self._stamps else None
        finally:
            _free(reply)
        if found is not None:
            self._stamps, self._last = stamps, found

    def _found(self, resources: Any) -> dict[str, Area] | None:
        """All outputs that show something; None where a newer state has come in between."""
        stamp = resources.contents.config_timestamp
        ids = self._randr.xcb_randr_get_screen_resources_current_crtcs(resources)
        found: dict[str, Area] = {}
        for number in range(resources.contents.num_crtcs):
            crtc = self._reply("get_crtc_info", ids[number], stamp, kind=Crtc)
            if crtc is None:
                return None
            try:
                if crtc.contents.status:
                    return None
                found |= self._names(crtc, stamp)
            finally:
                _free(crtc)
        return found

    def _names(self, crtc: Any, stamp: int) -> dict[str, Area]:
        """The outputs on one source of pictures, which has a place while it has a mode."""
        info = crtc.contents
        if not info.mode:
            return {}
        area = Area(info.x, info.y, info.width, info.height)
        outputs = self._randr.xcb_randr_get_crtc_info_outputs(crtc)
        names = (self._name(outputs[number], stamp) for number in range(info.num_outputs))
        return dict.fromkeys(names, area)

    def _name(self, output: int, stamp: int) -> str:
        reply = self._reply("get_output_info", output, stamp, kind=ctypes.c_uint8)
        if reply is None:
            return str(output)
        try:
            length = self._randr.xcb_randr_get_output_info_name_length(reply)
            name = self._randr.xcb_randr_get_output_info_name(reply)
            return ctypes.string_at(name, min(length, MOST_BYTES)).decode("utf-8", "replace")
        finally:
            _free(reply)

    def _reply(self, request: str, *values: int, kind: Any) -> Any:
        """The answer to a request of RandR, to be freed; None without one."""
        ask = getattr(self._randr, f"xcb_randr_{request}")
        ask.restype = Cookie
        ask.argtypes = (ctypes.c_void_p, *([ctypes.c_uint32] * len(values)))
        answer = getattr(self._randr, f"xcb_randr_{request}_reply")
        answer.restype = ctypes.POINTER(kind)
        answer.argtypes = (ctypes.c_void_p, Cookie, ctypes.c_void_p)
        reply = answer(self._connection, ask(self._connection, *values), None)
        return reply or None


def _declare(xcb: Any, randr: Any) -> None:
    """What the functions take and give: pointers would be cut to 32 bits otherwise."""
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = (ctypes.c_char_p, ctypes.c_void_p)
    xcb.xcb_connection_has_error.argtypes = (ctypes.c_void_p,)
    xcb.xcb_get_setup.restype = ctypes.c_void_p
    xcb.xcb_get_setup.argtypes = (ctypes.c_void_p,)
    xcb.xcb_setup_roots_iterator.restype = Roots
    xcb.xcb_setup_roots_iterator.argtypes = (ctypes.c_void_p,)
    for name in ("get_screen_resources_current_crtcs", "get_crtc_info_outputs"):
        function = getattr(randr, f"xcb_randr_{name}")
        function.restype = ctypes.POINTER(ctypes.c_uint32)
        function.argtypes = (ctypes.c_void_p,)
    randr.xcb_randr_get_output_info_name.restype = ctypes.c_void_p
    randr.xcb_randr_get_output_info_name.argtypes = (ctypes.c_void_p,)
    randr.xcb_randr_get_output_info_name_length.argtypes = (ctypes.c_void_p,)


def _free(reply: Any) -> None:
    free = ctypes.CDLL(None).free
    free.argtypes, free.restype = (ctypes.c_void_p,), None
    free(reply)
