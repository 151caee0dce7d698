"""The part of the agreement's choices that is about its PDF alone: a seal, and a password."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from andfacil.ui.widgets.labels import WrappedLabel, caption


class ProtectionPart(QWidget):
    """Two buttons, and below them what will be done to the file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seal = QPushButton(self.tr("Seal…"), self)
        self.password = QPushButton(self.tr("Password…"), self)
        self.state = WrappedLabel("", self)
        self.state.setProperty("soft", True)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(10)
        layout.setVerticalSpacing(4)
        layout.addWidget(caption(self.tr("Protect the exported PDF"), self), 0, 0, 1, 2)
        for column, button in enumerate((self.seal, self.password)):
            button.setAutoDefault(False)
            layout.addWidget(button, 1, column)
        layout.addWidget(self.state, 2, 0, 1, 2)
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
