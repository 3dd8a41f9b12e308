"""What every test has: no network, a clock that stands still, and the starter knowledge."""

import shutil
import sys

import pytest
from hypothesis import HealthCheck, settings
from made_up import NOON

from caseapp.places import resources
from caseapp.services.countries import show_country
from caseapp.services.moments import moment
from caseapp.services.workspace import open_workspace

_QUIET = {"database": None, "deadline": None}
_QUIET["suppress_health_check"] = [HealthCheck.function_scoped_fixture]
# The same examples in every run, so that a check never fails by chance; new ones are
# looked for with --hypothesis-profile explore.
settings.register_profile("caseapp", max_examples=100, derandomize=True, **_QUIET)
settings.register_profile("explore", max_examples=2500, **_QUIET)
settings.load_profile("caseapp")


class NetworkError(AssertionError):
    """Something opened a socket."""


def _no_sockets(event, arguments):
    if event == "socket.__new__":
        raise NetworkError(f"a socket was opened: {arguments}")


# An audit hook sees every socket, whoever opens it, and cannot be taken off again.
sys.addaudithook(_no_sockets)


@pytest.fixture(scope="session")
def clock():
    return lambda: NOON


@pytest.fixture(scope="session")
def starter(clock, tmp_path_factory):
    """A workspace with the starter knowledge, for tests that only read."""
    workspace = open_workspace(tmp_path_factory.mktemp("starter"), clock)
    yield workspace
    workspace.close()


@pytest.fixture(scope="session")
def starter_folder(clock, tmp_path_factory):
    """A closed data folder with the starter knowledge; never write in it, copy it."""
    folder = tmp_path_factory.mktemp("closed-starter")
    open_workspace(folder, clock).close()
    return folder


@pytest.fixture
def own_folder(starter_folder, tmp_path):
    """A data folder with the starter knowledge, for one test alone."""
    return shutil.copytree(starter_folder, tmp_path / "office")


@pytest.fixture
def own_resources(tmp_path, monkeypatch):
    """A copy of what ships with the program, used instead of it; fonts by name only."""
    copy = tmp_path / "shipped" / "resources"
    shutil.copytree(resources(), copy, ignore=shutil.ignore_patterns("fonts"))
    (copy / "fonts").symlink_to(resources() / "fonts")
    monkeypatch.setattr(sys, "_MEIPASS", str(copy.parent), raising=False)
    return copy


@pytest.fixture(scope="session")
def known(starter, clock):
    """What the starter knowledge says about a country on a day."""

    def ask(country, as_of=None, known_on=None):
        return show_country(starter, country, moment(clock, as_of, known_on))

    return ask
