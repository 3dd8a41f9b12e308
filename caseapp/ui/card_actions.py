"""What can be done with the card one stands on, and writing down something new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.text import gettext as _

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseapp.ui.rooms import Rooms
    from caseapp.ui.writing import Writing


class CardActions:
    """Each acts on what is chosen on the page shown, or says why nothing happens."""

    def __init__(self, rooms: Rooms, writing: Writing, say: Callable[[str], None]) -> None:
        self._rooms, self._writing, self._say = rooms, writing, say

    def write_new(self, thing: str) -> None:
        """Open an empty form, about the country or the claim on the page if there is one."""
        from caseapp.services.editors import Wanted

        page, current = self._rooms.country, self._rooms.current_thing
        countries = (page.code,) if page and page.code else ()
        claims = (current[1],) if current and current[0] == "claim" else ()
        self._writing.write(Wanted(thing, countries=countries, claims=claims))

    def correct(self) -> None:
        """Open the form of what is chosen on the page."""
        from caseapp.services.editors import MISFIT, Wanted, taken_up

        current = self._rooms.current_thing
        if current and current[0] == MISFIT:
            self._writing.write(taken_up(current[1]))
        elif current:
            self._writing.write(Wanted(current[0], id=current[1]))
        else:
            self._say(_("Choose a card first; F2 then corrects what it says."))

    def sign(self) -> None:
        """Open the window to sign what is chosen, or the judgement that answers on the page."""
        page, current = self._rooms.country, self._rooms.current_thing
        if current and current[0] == "assessment":
            self._writing.sign(current[1])
        elif page and page.judgement:
            self._writing.sign(page.judgement)
        else:
            self._say(_("Choose a judgement first."))

    def withdraw(self) -> None:
        """Withdraw what is chosen on the page, after a question."""
        current = self._recorded_current()
        if current:
            self._writing.withdraw(*current)

    def restore(self) -> None:
        """Bring back what was withdrawn, from its history or from the changes."""
        current = self._recorded_current()
        if current:
            self._writing.restore(*current)

    def show_history(self) -> None:
        """Show the history of what is chosen on the page."""
        current = self._recorded_current()
        if current:
            self._rooms.show_history(*current)

    def _recorded_current(self) -> tuple[str, str] | None:
        """What is chosen, if somebody wrote it down; else why nothing happens is said."""
        current = self._rooms.current_thing
        if current is None:
            self._say(_("Choose a card first."))
        elif current[0] == "misfit":
            self._say(_("This was found by rule; nobody has written it down yet."))
            return None
        return current
