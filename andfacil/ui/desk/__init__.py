"""The facilitator's window and the connections between its parts."""

from __future__ import annotations
