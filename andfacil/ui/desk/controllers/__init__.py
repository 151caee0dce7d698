"""What the facilitator does: each looks at selection and board and proposes an edit."""

from __future__ import annotations
