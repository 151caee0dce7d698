"""What the facilitator does by key, menu or mouse: each looks at selection and board and proposes an edit."""

from __future__ import annotations
