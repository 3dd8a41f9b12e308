"""Long work: it ends in an answer, an error or a stop, one after another, never twice at once."""

import sys
import threading

import pytest

from caseapp.jobs import Job, Step, Stopped, Watch, Worker


@pytest.fixture
def worker():
    made = Worker("test worker")
    yield made
    made.finish()


class Told:
    """What a job told its owner."""

    def __init__(self):
        self.steps, self.answers, self.errors = [], [], []
        self.threads = set()
        self.over = threading.Event()

    def done(self, answer):
        self.threads.add(threading.current_thread().name)
        self.answers.append(answer)
        self.over.set()

    def failed(self, error):
        self.errors.append(error)
        self.over.set()

    def job(self, work):
        return Job(work, self.done, self.failed, Watch(self.steps.append))


def test_a_job_tells_its_steps_and_then_its_answer():
    told = Told()

    def work(watch):
        watch.step(1, 2, "reading")
        watch.step(2, 2, "writing")
        return 42

    told.job(work).run()
    assert told.steps == [Step(1, 2, "reading"), Step(2, 2, "writing")]
    assert (told.answers, told.errors) == ([42], [])


def test_a_job_that_fails_tells_its_error_and_no_answer():
    told = Told()

    def work(watch):
        raise KeyError("lost")

    told.job(work).run()
    assert told.answers == []
    assert [repr(error) for error in told.errors] == ["KeyError('lost')"]


def test_an_error_of_the_owner_is_not_told_to_it_as_one_of_the_work():
    failures = []

    def done(answer):
        raise ValueError("mine")

    with pytest.raises(ValueError, match="mine"):
        Job(lambda watch: 1, done, failures.append, Watch()).run()
    assert failures == []


def test_a_job_stopped_before_its_start_does_no_work():
    told, worked = Told(), []
    job = told.job(worked.append)
    job.watch.stop()
    job.run()
    assert worked == []
    assert [type(error) for error in told.errors] == [Stopped]


def test_a_job_stops_at_its_next_step():
    told, reached = Told(), []

    def work(watch):
        watch.step(1, 3, "one")
        watch.stop()
        reached.append("between")
        watch.step(2, 3, "two")
        reached.append("after")

    told.job(work).run()
    assert reached == ["between"]
    assert told.steps == [Step(1, 3, "one")]
    assert [type(error) for error in told.errors] == [Stopped]


def test_a_worker_does_jobs_in_their_order_on_one_thread(worker):
    told = Told()
    for number in range(50):
        worker.submit(told.job(lambda watch, number=number: number))
    worker.finish()
    assert told.answers == list(range(50))
    assert told.threads == {"test worker"}


def test_a_failed_job_does_not_hold_up_the_next(worker):
    broken, told = Told(), Told()
    worker.submit(broken.job(lambda watch: 1 / 0))
    worker.submit(told.job(lambda watch: "next"))
    worker.finish()
    assert isinstance(broken.errors[0], ZeroDivisionError)
    assert told.answers == ["next"]


def test_a_waiting_job_can_be_stopped_while_another_runs(worker):
    started, go_on = threading.Event(), threading.Event()
    first, second = Told(), Told()

    def long(watch):
        started.set()
        go_on.wait(10)

    worker.submit(first.job(long))
    waiting = second.job(lambda watch: "never")
    worker.submit(waiting)
    assert started.wait(10)
    waiting.watch.stop()
    go_on.set()
    worker.finish()
    assert second.answers == []
    assert [type(error) for error in second.errors] == [Stopped]


def test_finishing_does_what_is_waiting_first_and_can_be_asked_twice(worker):
    told = Told()
    worker.submit(told.job(lambda watch: "last"))
    worker.finish()
    worker.finish()
    assert told.answers == ["last"]


def test_a_bug_in_one_owner_does_not_keep_the_other_jobs_waiting(worker, monkeypatch):
    seen, told = [], Told()
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: seen.append(str(error)))

    def broken(answer):
        raise ValueError("mine")

    worker.submit(Job(lambda watch: 1, broken, lambda error: None, Watch()))
    worker.submit(told.job(lambda watch: 2))
    assert told.over.wait(10)
    assert (told.answers, seen) == ([2], ["mine"])
