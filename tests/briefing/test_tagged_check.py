"""The check of tagged pages sees the faults it is there for."""

import pytest
from tagged import faults

from caseapp.briefing.documents import set_manuscript
from caseapp.briefing.paper import pdf as drawing
from caseapp.briefing.paper.blocks import Placed
from caseapp.briefing.paper.elements import written
from caseapp.briefing.paper.pdf import Leaf, draw
from caseapp.briefing.paper.setting import Setter
from caseapp.briefing.paper.styles import style
from caseapp.domain.manuscripts import Bullet, Grid, Heading, Line, Manuscript, Notice, Title
from caseapp.jobs import Watch
from caseapp.language.languages import ENGLISH


def document():
    pieces = (
        Title("The title"),
        Heading("A heading"),
        Line("A paragraph."),
        Notice(("A notice.",)),
        Bullet("A bullet."),
        Grid(("One", "Two"), (50, 50), (("a", "b"),)),
    )
    return set_manuscript(Manuscript("A title", "Running", "Foot", pieces), Watch()).pdf


def test_what_has_no_fault_has_none():
    assert faults(document()) == []


def found_in(pdf):
    """The faults found, or how far the search for them came."""
    try:
        return faults(pdf)
    except (KeyError, AssertionError) as error:
        return [repr(error)]


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        (b"/Marked true", b"/Marked null"),
        (b"/Tabs /S", b"/Tabs /R"),
        (b"/DisplayDocTitle true", b"/DisplayDocTitle null"),
        (b"<pdfuaid:part>1", b"<pdfuaid:part>2"),
        (b"/FontFile2", b"/FontFile9"),
        (b"/StructParents 0", b"/StructParents 9"),
    ],
)
def test_the_check_itself_sees_a_fault_of_the_document(right, wrong):
    pdf = document()
    assert right in pdf
    assert found_in(pdf.replace(right, wrong, 1))


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        (b"/S /LBody", b"/S /TBody"),
        (b"/S /H1", b"/S /H3"),
        (b"/S /TD", b"/S /TH"),
        (b"/Scope /Column", b"/Scope /Row"),
        (b"/K [1]", b"/K [2]"),
        (b"/S /Lbl", b"/S /Span"),
    ],
)
def test_the_check_itself_sees_a_fault_of_the_tree(monkeypatch, right, wrong):
    def broken(tree, place, first):
        objects = list(written(tree, place, first))
        at = next(at for at, each in enumerate(objects) if right in each.content)
        objects[at] = objects[at]._replace(content=objects[at].content.replace(right, wrong, 1))
        return objects

    monkeypatch.setattr(drawing, "written", broken)
    assert found_in(document())


def test_the_check_itself_sees_what_is_neither_told_nor_an_artifact(monkeypatch):
    chosen = style(ENGLISH)
    leaf = Leaf((Placed(0, Setter(chosen, 300).parting()),), chosen, ())
    monkeypatch.setattr(drawing, "ADORNMENT", "/Span BMC")
    assert any("neither told nor" in fault for fault in faults(draw([leaf], "t", "en")))
