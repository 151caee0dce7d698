"""The guide within the program: its pages, and the box that shows them."""

from __future__ import annotations
