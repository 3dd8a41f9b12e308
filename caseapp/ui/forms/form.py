"""A whole form: rows of fields, the sources of a claim, the scales of a judgement."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from caseapp.domain.drafts.draft import CITATIONS, Draft
from caseapp.text import gettext as _
from caseapp.ui.forms.citations import CitationsControl
from caseapp.ui.forms.row import FieldRow
from caseapp.ui.forms.scales import Scales
from caseapp.ui.forms.source_field import SourceBook
from caseapp.ui.telling.weighing import AGAINST, FOR
from caseapp.ui.widgets import labels
from caseapp.ui.widgets.naming import described

if TYPE_CHECKING:
    from datetime import date

    from caseapp.ui.forms.countries import Countries
    from caseapp.ui.telling.forms import FieldTold
    from caseapp.ui.telling.weighing import ScaleLine

SIDES = {
    "assessment": {"claims_for": FOR, "claims_against": AGAINST},
    "disagreement": {"claims": FOR},
}
"""The fields that are filled in on the scales, with their sides, of each thing that has any."""


class Form(QWidget):
    """Shows a draft and gives it back as it was filled in.

    Signals: ``changed`` when anything is; ``source_wanted`` when a source is missing.
    """

    changed = Signal()
    source_wanted = Signal()

    def __init__(
        self,
        draft: Draft,
        told: tuple[FieldTold, ...],
        countries: Countries,
        book: SourceBook,
        near: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._draft = draft
        self._sides = SIDES.get(draft.thing, {})
        rows = (FieldRow(each, countries, near) for each in told)
        self.rows = {row.name: row for row in rows if row.name not in self._sides}
        self.citations = CitationsControl(book) if draft.thing == "claim" else None
        self.scales = Scales(sided=len(self._sides) > 1) if self._sides else None
        self._missing = described(QLabel(self, wordWrap=True), _("Sources"))
        self._missing.setProperty("wrong", True)
        self._lay_out()
        self._show(draft)
        self._connect()
        self._order_tabs()

    def draft(self) -> Draft:
        """What the form says now."""
        texts = {name: row.control.draft_text() for name, row in self.rows.items()}
        if self.scales:
            for name, side in self._sides.items():
                texts[name] = "\n".join(self.scales.on(side))
        cited = self.citations.citations() if self.citations else ()
        return replace(self._draft, texts=texts, citations=cited)

    def take_first_focus(self) -> None:
        """Put the cursor into the first field that has to be filled in and is empty."""
        rows = list(self.rows.values())
        empty = (r for r in rows if r.told.field.required and not r.control.draft_text())
        next(empty, rows[0]).control.focus_widget().setFocus()

    def show_problems(self, problems: Mapping[str, str]) -> QWidget | None:
        """Say beside each field what is wrong with it; the first of them, to go to."""
        self._missing.setText(problems.get(CITATIONS, ""))
        self._missing.setVisible(CITATIONS in problems)
        wrong: list[QWidget] = []
        for name, row in self.rows.items():
            if name in problems:
                row.refuse(problems[name])
                wrong.append(row.control.focus_widget())
            else:
                row.accept()
        if self.citations and CITATIONS in problems:
            wrong.append(self.citations.focus_widget())
        if self.scales:
            told = [problems[name] for name in self._sides if name in problems]
            self.scales.refuse("\n".join(told))
            wrong += [self.scales.table] if told else []
        return wrong[0] if wrong else None

    def learn_source(self, id_: str, words: str) -> None:
        """Cite a source that was written down meanwhile."""
        if self.citations:
            self.citations.learn_source(id_, words)

    def weigh(self, lines: tuple[ScaleLine, ...]) -> None:
        """Put other claims on the scales; the sides stay."""
        if self.scales:
            self.scales.take(lines)

    def _show(self, draft: Draft) -> None:
        for name, row in self.rows.items():
            row.control.take(draft.texts.get(name, ""))
        if self.citations:
            self.citations.show_citations(draft.citations)
        if self.scales:
            sides = {side: draft.texts.get(name, "") for name, side in self._sides.items()}
            self.scales.show_sides({side: tuple(text.split()) for side, text in sides.items()})

    def _connect(self) -> None:
        for row in self.rows.values():
            row.changed.connect(self.changed)
        if self.citations:
            self.citations.changed.connect(self._cite)
            self.citations.source_wanted.connect(self.source_wanted)
            self.citations.arranged.connect(self._order_tabs)
        if self.scales:
            self.scales.changed.connect(self.changed)

    def _order_tabs(self) -> None:
        """Let Tab go through the form as it is read; rows that came later are last otherwise."""
        first, *others = (row.control.focus_widget() for row in self.rows.values())
        chain = [first]
        if self.scales:
            chain += self.scales.tab_chain()
        chain += others[:1]
        if self.citations:
            chain += self.citations.tab_chain()
        for before, after in pairwise([*chain, *others[1:]]):
            QWidget.setTabOrder(before, after)

    def _cite(self) -> None:
        self._missing.hide()
        self.changed.emit()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self._missing.hide()
        first, *others = self.rows.values()
        layout.addWidget(first)
        if self.scales:
            layout.addWidget(labels.heading(_("Claims"), 1))
            layout.addWidget(self.scales)
        for number, row in enumerate(others):
            layout.addWidget(row)
            if number == 0 and self.citations:  # behind its sentence comes who says so
                layout.addWidget(labels.heading(_("Sources"), 1))
                layout.addWidget(self._missing)
                layout.addWidget(self.citations)
