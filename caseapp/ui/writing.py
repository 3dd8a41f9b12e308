"""Everything that writes knowledge down from the window: forms, withdrawing, undo and redo."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from caseapp.text import gettext as _
from caseapp.ui.dialogs import asking

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseapp.domain.changes import Changes
    from caseapp.services.editors import Wanted
    from caseapp.services.workspace import Workspace
    from caseapp.ui.desk import Desk
    from caseapp.ui.dialogs.editor import Editor
    from caseapp.ui.dialogs.reason import Reason
    from caseapp.ui.forms.countries import Countries
    from caseapp.ui.telling.editors import EditorTold
    from caseapp.ui.telling.signing import SigningTold
    from caseapp.ui.telling.steps import StepsTold


class Writing(QObject):
    """Opens the windows in which knowledge is written down, and takes steps back.

    Signals: ``refused`` with a sentence for the window; ``done`` with what was just done, in
    words; ``steps`` with the StepsTold that *Undo* and *Redo* would take now; ``left_behind``
    with the title of a form that was begun before and not saved, empty where there is none.
    """

    refused = Signal(str)
    done = Signal(str)
    steps = Signal(object)
    left_behind = Signal(str)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._countries: Countries = ()
        self._open: dict[str, QDialog] = {}
        self._left: tuple[tuple[Wanted, str], ...] = ()

    def take_countries(self, countries: Countries) -> None:
        """Know the countries that forms offer."""
        self._countries = countries

    def write(self, wanted: Wanted, cited_in: Editor | None = None) -> None:
        """Open the form for something; ``cited_in`` is the claim that a new source is for."""
        already = self._open.get(wanted.name)
        if already:
            already.raise_()
            already.activateWindow()
            return
        question = asking.editor(wanted)
        self._desk.ask(question, lambda told: self._show(told, cited_in), self.refused.emit)

    def withdraw(self, thing: str, id_: str) -> None:
        """Ask why, then end a thing."""
        from caseapp.ui.dialogs.reason import Reason

        meaning = _(
            "It will no longer be shown, found or printed. It stays in the history, and can be"
            " brought back."
        )
        dialog = Reason(_("Withdraw"), meaning, _("&Withdraw"), self._window)
        self._ask_why(dialog, partial(asking.withdraw, thing, id_))

    def restore(self, thing: str, id_: str) -> None:
        """Ask why, then bring back what was withdrawn."""
        from caseapp.ui.dialogs.reason import Reason

        meaning = _("It will be shown, found and printed again, as it was last.")
        dialog = Reason(_("Restore"), meaning, _("&Restore"), self._window)
        self._ask_why(dialog, partial(asking.restore, thing, id_))

    def sign(self, assessment_id: str) -> None:
        """Open the window in which a judgement is read and signed."""
        already = self._open.get(f"sign:{assessment_id}")
        if already:
            already.raise_()
            already.activateWindow()
            return
        self._desk.ask(asking.signing(assessment_id), self._show_signing, self.refused.emit)

    def undo(self) -> None:
        """Take back the last step."""
        self._desk.alter(asking.undo, _nothing, self.refused.emit)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._desk.alter(asking.redo, _nothing, self.refused.emit)

    def look_again(self) -> None:
        """Ask what *Undo* and *Redo* would do now."""
        self._desk.ask(asking.steps, self._tell_steps, self.refused.emit, waits=True)

    def look_for_drafts(self) -> None:
        """Ask which forms were begun before and not saved."""
        self._desk.ask(asking.left_behind, self._tell_left, self.refused.emit)

    def take_up(self) -> None:
        """Open the newest form that was left behind."""
        if self._left:
            self.write(self._left[0][0])
            self._left = self._left[1:]
        self.left_behind.emit(self._left[0][1] if self._left else "")

    def close_windows(self) -> None:
        """Close every form; what is not saved is kept."""
        for dialog in list(self._open.values()):
            dialog.close()

    def _show(self, told: EditorTold, cited_in: Editor | None) -> None:
        from caseapp.ui.dialogs.editor import Editor

        name = told.wanted.name
        editor = Editor(self._desk, told, self._countries, self._window)
        editor.closed.connect(lambda: self._open.pop(name, None))
        editor.saved.connect(lambda _id, _words: self.done.emit(_("Saved.")))
        editor.source_wanted.connect(lambda: self._write_source(editor))
        if cited_in is not None:
            editor.saved.connect(cited_in.learn_source)
        self._open[name] = editor
        editor.show()

    def _show_signing(self, told: SigningTold) -> None:
        from caseapp.ui.dialogs.signing import Signing

        name = f"sign:{told.id}"
        window = Signing(self._desk, told, self._window)
        window.closed.connect(lambda: self._open.pop(name, None))
        window.signed.connect(lambda: self.done.emit(_("Signed.")))
        self._open[name] = window
        window.show()

    def _write_source(self, claim: Editor) -> None:
        from caseapp.services.editors import Wanted

        self.write(Wanted("source"), claim)

    def _ask_why(self, dialog: Reason, edit: Callable[..., Callable[[Workspace], Changes]]) -> None:
        def act(why: str, who: str) -> None:
            question = edit(why, who, newcomer=dialog.who.joins)
            self._desk.alter(question, close, dialog.refuse)

        def close(_changes: Changes) -> None:
            dialog.close()

        dialog.given.connect(act)
        self._desk.ask(asking.people, lambda told: dialog.who.take_people(*told), dialog.refuse)
        dialog.show()

    def _tell_left(self, left: tuple[tuple[Wanted, str], ...]) -> None:
        self._left = left
        self.left_behind.emit(left[0][1] if left else "")

    def _tell_steps(self, told: StepsTold) -> None:
        self.steps.emit(told)


def _nothing(_answer: object) -> None:
    """What follows where nothing has to."""
