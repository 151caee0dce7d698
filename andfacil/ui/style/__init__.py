"""How everything looks: colours, faces, measures, text set in lines, motion. Knows no card."""

from __future__ import annotations
