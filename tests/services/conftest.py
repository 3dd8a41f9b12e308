"""An office of its own for each test that writes."""

from datetime import timedelta

import pytest
from made_up import NOON

from caseapp.services.office import add_person
from caseapp.services.workspace import open_workspace


class Ticking:
    """A clock that a test moves by hand."""

    def __init__(self):
        self.now = NOON

    def __call__(self):
        return self.now

    def wait(self, **time):
        self.now += timedelta(**time)


@pytest.fixture
def ticking():
    return Ticking()


@pytest.fixture
def office(own_folder, ticking):
    """A workspace with the starter knowledge where Ana sits at the desk and Ben works too."""
    workspace = open_workspace(own_folder, ticking)
    add_person(workspace, "Ana", "supervisor")
    add_person(workspace, "Ben")
    ticking.wait(minutes=1)
    yield workspace
    workspace.close()
