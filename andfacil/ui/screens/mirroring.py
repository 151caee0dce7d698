"""Asks whether the system shows the same picture on two devices and calls them one screen.

Qt reports such devices as a single screen on Windows and macOS, so it is the system that is asked.
Elsewhere they are screens at the same place, which `placement` sees for itself.
"""

from __future__ import annotations

import logging
import sys

log = logging.getLogger("andfacil")

SM_CMONITORS = 80
QDC_ONLY_ACTIVE_PATHS = 2
CORE_GRAPHICS = "/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics"


def system_repeats() -> bool:
    """True when the system says so; False also where it cannot be asked."""
    try:
        if sys.platform == "win32":
            return _windows_repeats()
        if sys.platform == "darwin":
            return _macos_repeats()
    except (OSError, AttributeError) as problem:
        log.warning("the system does not tell of mirrored screens: %s", type(problem).__name__)
    return False


def _windows_repeats() -> bool:
    """More ways from a picture to a device than there are pictures."""
    import ctypes

    loader = getattr(ctypes, "windll", None)
    if loader is None:
        return False
    ways, modes = ctypes.c_uint32(), ctypes.c_uint32()
    failed = loader.user32.GetDisplayConfigBufferSizes(
        QDC_ONLY_ACTIVE_PATHS, ctypes.byref(ways), ctypes.byref(modes)
    )
    return not failed and ways.value > loader.user32.GetSystemMetrics(SM_CMONITORS)


def _macos_repeats() -> bool:
    """The main display is one of a set that shows the same."""
    import ctypes

    graphics = ctypes.CDLL(CORE_GRAPHICS)
    graphics.CGMainDisplayID.restype = ctypes.c_uint32
    graphics.CGDisplayIsInMirrorSet.argtypes = [ctypes.c_uint32]
    graphics.CGDisplayIsInMirrorSet.restype = ctypes.c_uint32
    return bool(graphics.CGDisplayIsInMirrorSet(graphics.CGMainDisplayID()))
