"""The inspector's page for several selected cards: their refs, and edits for all of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from andfacil.domain.values.cards import Need, Solution
from andfacil.ui.widgets.key_button import KeyButton
from andfacil.ui.widgets.labels import PlainLabel
from andfacil.ui.widgets.layouts import Item, in_column
from andfacil.ui.words.cards import spoken_refs

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from andfacil.domain.values.cards import AnyCard
    from andfacil.ui.words.sentences import Marked

ACTION_GROUPS: tuple[tuple[tuple[str, Marked], ...], ...] = (
    (
        ("move_up", QT_TRANSLATE_NOOP("Several", "Move up")),
        ("move_down", QT_TRANSLATE_NOOP("Several", "Move down")),
    ),
    (("non_negotiable", QT_TRANSLATE_NOOP("Several", "Non-negotiable")),),
    (
        ("draft", QT_TRANSLATE_NOOP("Several", "Draft")),
        ("agreed", QT_TRANSLATE_NOOP("Several", "Agreed")),
        ("parked", QT_TRANSLATE_NOOP("Several", "Parked")),
        ("rejected", QT_TRANSLATE_NOOP("Several", "Rejected")),
    ),
    (
        ("merge", QT_TRANSLATE_NOOP("Several", "Merge into one")),
        ("park", QT_TRANSLATE_NOOP("Several", "Put aside")),
        ("delete", QT_TRANSLATE_NOOP("Several", "Delete")),
    ),
)
"""The edits by groups: the action's id, and a word that fits the panel."""

FOR_SOME: Mapping[str, type] = {
    "non_negotiable": Need,
    **dict.fromkeys(("draft", "agreed", "parked", "rejected"), Solution),
}
"""Actions that are hidden unless a card of this class is selected."""


class EditButton(KeyButton):
    """An edit with its key at the other end of the line."""

    def __init__(self, action: QAction, word: str, keys: str, parent: QWidget) -> None:
        super().__init__(action, keys, parent)
        self._row.insertStretch(1)
        self._short = word
        self._show_action()


class SeveralPage(QWidget):
    """Refs of the selected cards, and a button for each edit, disabled where not all allow it."""

    def __init__(
        self, actions: Mapping[str, QAction], keys: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.refs = PlainLabel("", self, wraps=True)
        self.buttons: dict[str, EditButton] = {}
        items: list[Item] = [self.refs]
        for group in ACTION_GROUPS:
            items.append(8)
            for name, word in group:
                words = QCoreApplication.translate("Several", word)
                self.buttons[name] = EditButton(actions[name], words, keys[name], self)
                items.append(self.buttons[name])
        more = self.tr("{up}, {down}: more or fewer\nEsc: only one again")
        more = more.format(up=keys["extend_up"], down=keys["extend_down"])
        hint = PlainLabel(more, self, "soft", wraps=True)
        in_column(*items, 8, hint, None, on=self, spacing=6)

    def show_cards(self, cards: Sequence[AnyCard]) -> None:
        """Show these cards."""
        self.refs.setText(spoken_refs((card.id for card in cards), "  "))
        for name, button in self.buttons.items():
            of_class = FOR_SOME.get(name, object)
            button.setVisible(any(isinstance(card, of_class) for card in cards))
