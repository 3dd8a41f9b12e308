"""A whole form: rows of fields, and the sources of a claim."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from caseapp.domain.drafts.draft import CITATIONS, Draft
from caseapp.text import gettext as _
from caseapp.ui.forms.citations import CitationsControl, Sources
from caseapp.ui.forms.row import FieldRow
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.naming import described

if TYPE_CHECKING:
    from datetime import date

    from caseapp.ui.forms.countries import Countries
    from caseapp.ui.telling.forms import FieldTold


class Form(QWidget):
    """Shows a draft and gives it back as it was filled in.

    Signals: ``changed`` when anything is; ``source_wanted`` when a source is missing.
    """

    changed = Signal()
    source_wanted = Signal()

    def __init__(
        self,
        told: tuple[FieldTold, ...],
        countries: Countries,
        sources: Sources,
        near: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._draft = Draft("")
        self.rows = {each.field.name: FieldRow(each, countries, near) for each in told}
        self._citations = CitationsControl(sources)
        self._cited = labels.heading(_("Sources"), 1)
        self._missing = described(QLabel(wordWrap=True), _("Sources"))
        self._missing.setProperty("wrong", True)
        for row in self.rows.values():
            row.changed.connect(self.changed)
        self._citations.changed.connect(self._cite)
        self._citations.source_wanted.connect(self.source_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for number, row in enumerate(self.rows.values()):
            layout.addWidget(row)
            if number == 1:  # behind the sentence of a claim comes who says so
                for widget in (self._cited, self._missing, self._citations):
                    layout.addWidget(widget)

    def show_draft(self, draft: Draft) -> None:
        """Show what a draft says."""
        self._draft = draft
        is_claim = draft.thing == "claim"
        self._cited.setVisible(is_claim)
        self._citations.setVisible(is_claim)
        self._missing.hide()
        for name, row in self.rows.items():
            row.control.take(draft.texts.get(name, ""))
        if is_claim:
            self._citations.show_citations(draft.citations)

    def draft(self) -> Draft:
        """What the form says now."""
        texts = {name: row.control.draft_text() for name, row in self.rows.items()}
        cited = self._citations.citations() if self._draft.thing == "claim" else ()
        return replace(self._draft, texts=texts, citations=cited)

    def show_problems(self, problems: Mapping[str, str]) -> QWidget | None:
        """Say beside each field what is wrong with it; the first of them, to go to."""
        self._missing.setText(problems.get(CITATIONS, ""))
        self._missing.setVisible(CITATIONS in problems)
        for name, row in self.rows.items():
            if name in problems:
                row.refuse(problems[name])
            else:
                row.accept()
        first = next((row for name, row in self.rows.items() if name in problems), None)
        if first is not None:
            return first.control.focus_widget()
        return self._citations.focus_widget() if CITATIONS in problems else None

    def learn_source(self, id_: str, words: str) -> None:
        """Cite a source that was written down meanwhile."""
        self._citations.learn_source(id_, words)

    def _cite(self) -> None:
        self._missing.hide()
        self.changed.emit()
