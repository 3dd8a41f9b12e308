"""The desk: questions go out, answers come back on the window's thread."""

import threading

import pytest

from caseapp.errors import Refused
from caseapp.jobs import Stopped
from caseapp.ui.desk import Desk


@pytest.fixture
def desk(dressed):
    made = Desk()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def desk_open(desk, office, clock, qtbot):
    opened = []
    desk.open(office, clock, opened.append, opened.append)
    qtbot.waitUntil(lambda: bool(opened), timeout=15000)
    return desk


def test_an_answer_comes_back_on_the_windows_thread(desk, qtbot):
    heard = []
    desk.draw(
        lambda _watch: threading.get_ident(),
        lambda there: heard.append((there, threading.get_ident())),
        heard.append,
    )
    qtbot.waitUntil(lambda: bool(heard))
    there, here = heard[0]
    assert here == threading.get_ident()
    assert there != here


def test_an_answer_is_never_told_before_the_asker_goes_on(desk, qtbot):
    heard = []
    desk.draw(lambda _watch: 1, heard.append, heard.append)
    assert heard == []
    qtbot.waitUntil(lambda: heard == [1])


def test_nobody_hears_of_an_errand_that_was_dropped(desk, qtbot):
    heard = []
    desk.draw(lambda _watch: "old", heard.append, heard.append).drop()
    desk.draw(lambda _watch: "new", heard.append, heard.append)
    qtbot.waitUntil(lambda: not desk.errands)
    assert heard == ["new"]


def test_an_error_comes_back_as_a_sentence(desk, qtbot):
    heard = []

    def refuse(_watch):
        raise Refused("no_such_day", given="2024-13")

    desk.draw(refuse, print, heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert "“2024-13” names a day that does not exist" in heard[0]


def test_a_bug_is_told_apart_from_an_error(desk, qtbot):
    with qtbot.waitSignal(desk.crashed) as caught:
        desk.draw(lambda _watch: {}["x"], print, pytest.fail)
    assert isinstance(caught.args[0], KeyError)


def test_a_question_without_a_workspace_has_no_answer(desk, qtbot):
    heard = []
    desk.ask(lambda workspace: workspace, heard.append, heard.append)
    qtbot.waitUntil(lambda: not desk.errands)
    assert heard == []


def test_steps_of_a_long_errand_are_seen(desk, qtbot):
    seen, go_on = [], threading.Event()

    def work(watch):
        watch.step(1, 3, "page")
        go_on.wait(10)

    errand = desk.draw(work, seen.append, seen.append, "Printing")
    qtbot.waitUntil(lambda: errand.step is not None)
    assert (errand.step.done, errand.step.total, errand.step.doing) == (1, 3, "page")
    go_on.set()
    qtbot.waitUntil(lambda: not desk.errands)


def test_closing_the_desk_while_it_works_tells_nobody(desk, qtbot):
    heard = []
    for _ in range(20):
        desk.draw(lambda watch: watch.step(1, 2, ""), heard.append, heard.append)
    desk.close()
    assert desk.errands == ()
    assert heard == []


def test_a_question_that_waits_is_asked_when_the_others_are_answered_and_shown(desk_open, qtbot):
    heard = []

    def question(name):
        def ask(_workspace):
            heard.append(f"{name} asked")
            return name

        return ask

    def shown(name):
        heard.append(f"{name} shown")

    desk_open.ask(question("first"), shown, heard.append)
    desk_open.ask(question("patient"), shown, heard.append, waits=True)
    desk_open.ask(question("second"), shown, heard.append)
    qtbot.waitUntil(lambda: not desk_open.errands, timeout=15000)
    assert heard[-2:] == ["patient asked", "patient shown"]
    assert heard.index("second shown") < heard.index("patient asked")


def test_a_question_that_waits_is_asked_at_once_where_nothing_is_on_its_way(desk_open, qtbot):
    heard = []
    desk_open.ask(lambda _workspace: "answer", heard.append, heard.append, waits=True)
    qtbot.waitUntil(lambda: heard == ["answer"], timeout=15000)


def test_long_work_has_a_workspace_of_its_own_on_the_same_folder(desk_open, qtbot):
    places = []

    def look(workspace):
        return workspace.reference, workspace.reference.path, threading.get_ident()

    desk_open.ask(look, places.append, pytest.fail)
    desk_open.run(lambda workspace, _watch: look(workspace), places.append, pytest.fail, "Long")
    qtbot.waitUntil(lambda: len(places) == 2, timeout=15000)
    (one, its_path, its_thread), (other, other_path, other_thread) = places
    assert one is not other
    assert its_path == other_path
    assert its_thread != other_thread


def test_long_work_that_is_cancelled_tells_what_it_finished(desk_open, qtbot):
    heard, begun = [], threading.Event()

    def work(_workspace, watch):
        done = 0
        begun.set()
        try:
            while True:
                watch.check()
                done += 1
        except Stopped:
            return "stopped" if done else "never begun"

    errand = desk_open.run(work, heard.append, pytest.fail, "Long")
    assert begun.wait(15)
    errand.cancel()
    qtbot.waitUntil(lambda: bool(heard), timeout=15000)
    assert heard[0] in ("stopped", "never begun")


def test_long_work_without_a_workspace_is_not_begun(desk, qtbot):
    heard = []
    desk.run(lambda *_given: "done", heard.append, heard.append, "Long")
    qtbot.waitUntil(lambda: not desk.errands)
    assert heard == []


def test_a_question_that_waits_does_not_wait_for_long_work(desk_open, qtbot):
    go_on, heard = threading.Event(), []
    desk_open.run(lambda *_given: go_on.wait(15), heard.append, pytest.fail, "Long")
    desk_open.ask(lambda _workspace: "answer", heard.append, pytest.fail, waits=True)
    qtbot.waitUntil(lambda: heard == ["answer"], timeout=15000)
    go_on.set()
    qtbot.waitUntil(lambda: not desk_open.errands, timeout=15000)
