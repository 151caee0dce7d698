"""The choices for the PDF: a seal, and a password."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from andfacil.ui.style.type_scale import is_large
from andfacil.ui.widgets.buttons import push_button
from andfacil.ui.widgets.labels import WrappedLabel, caption
from andfacil.ui.widgets.layouts import in_column, in_row


class ProtectionPart(QWidget):
    """Two buttons, and what will be done to the file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seal = push_button(self.tr("&Seal…"), self)
        self.password = push_button(self.tr("Pass&word…"), self)
        self.state = WrappedLabel("", self, "soft")
        arranged = in_column if is_large() else in_row
        buttons = arranged((self.seal, 1), (self.password, 1), spacing=10)
        heading = caption(self.tr("Protect the exported PDF"), self)
        in_column(heading, buttons, self.state, on=self, spacing=4)
        self.show_wanted("", locked=False)

    def show_wanted(self, sealed_as: str, *, locked: bool) -> None:
        """Say whose seal the file gets (none: an empty name), and whether it is locked."""
        lines = []
        if sealed_as:
            lines.append(self.tr("Sealed as {name}.").format(name=sealed_as))
        if locked:
            lines.append(
                self.tr(
                    "Opens with the password only. A locked PDF is not for archives (no PDF/A)."
                )
            )
        if lines:
            lines.append(self.tr("Forgotten when this window closes."))
        self.state.setText("\n".join(lines))
        self.state.setVisible(bool(lines))
