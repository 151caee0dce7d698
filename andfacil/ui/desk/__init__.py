"""The facilitator's window, put together, and what keeps its parts in step."""

from __future__ import annotations
