"""What becomes of a file that is new, damaged, newer, older, held or out of reach."""

import os
import subprocess
import sys
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest
from reference_examples import START, a_claim, asked
from sqlalchemy import QueuePool

from caseapp.errors import Trouble
from caseapp.store.driver import connect
from caseapp.store.engine import open_engine
from caseapp.store.faults import as_troubles
from caseapp.store.pragmas import apply_pragmas
from caseapp.store.reference.migrate import HEAD, copy_path, run_migrations
from caseapp.store.reference.store import ReferenceStore


@pytest.fixture
def path(tmp_path):
    return tmp_path / "reference.db"


@pytest.fixture
def used(path):
    """A sound file with 200 claims in it."""
    with ReferenceStore.open(path) as store, store.writing() as unit:
        unit.claims.record([a_claim(f"cn-{n}") for n in range(200)], START, "Ana")
    return path


def everything_in(folder):
    return {file.name: sha256(file.read_bytes()).hexdigest() for file in folder.iterdir()}


def refused_untouched(path, code):
    before = everything_in(path.parent)
    with pytest.raises(Trouble) as trouble:
        ReferenceStore.open(path, busy_ms=50)
    assert trouble.value.code == code
    assert trouble.value.values == {"path": str(path)}
    assert everything_in(path.parent) == before


def rewrite(path, sql):
    with closing(connect(str(path))) as raw:
        raw.execute(sql)


def test_a_store_is_made_with_its_folder(tmp_path):
    path = tmp_path / "new" / "folder" / "reference.db"
    ReferenceStore.open(path).close()
    assert [file.name for file in path.parent.iterdir()] == ["reference.db"]


def test_a_zero_length_file_counts_as_new(path):
    path.touch()
    with ReferenceStore.open(path) as store, store.reading() as unit:
        assert unit.sources.all() == {}


def test_a_file_that_holds_nothing_yet_counts_as_new(path):
    rewrite(path, "PRAGMA journal_mode = WAL")
    ReferenceStore.open(path).close()
    assert not copy_path(path).exists()


@pytest.mark.parametrize("content", [b"x", b"no database" * 1000, b"SQLite format 3\x00"])
def test_a_file_that_is_no_database_is_damaged_and_left_alone(path, content):
    path.write_bytes(content)
    refused_untouched(path, "reference_damaged")


def test_a_truncated_file_is_damaged_and_left_alone(used):
    content = used.read_bytes()
    used.write_bytes(content[: len(content) // 2])
    refused_untouched(used, "reference_damaged")


def test_a_file_with_pages_overwritten_is_damaged_and_left_alone(used):
    content = bytearray(used.read_bytes())
    content[8 * 4096 : 12 * 4096] = os.urandom(4 * 4096)
    used.write_bytes(content)
    refused_untouched(used, "reference_damaged")


def test_a_database_of_another_program_is_not_taken_for_ours(path):
    rewrite(path, "CREATE TABLE bookmarks (url)")
    refused_untouched(path, "reference_damaged")


def test_a_file_from_a_later_program_is_left_alone(used):
    rewrite(used, "UPDATE alembic_version SET version_num = '9999'")
    refused_untouched(used, "reference_newer")


def test_a_stored_value_that_was_never_written_is_damage(used):
    rewrite(used, "UPDATE claim_revision SET when_edtf = 'soon' WHERE id = 'cn-7'")
    with (
        ReferenceStore.open(used) as store,
        pytest.raises(Trouble, match="reference_damaged"),
        store.reading() as unit,
    ):
        unit.claims.of_country("CN")


def test_text_that_is_not_utf8_is_damage(used):
    rewrite(used, "UPDATE claim_revision SET summary = CAST(x'ff' AS TEXT) WHERE id = 'cn-7'")
    with (
        ReferenceStore.open(used) as store,
        pytest.raises(Trouble, match="reference_damaged"),
        store.reading() as unit,
    ):
        unit.claims.of_country("CN")


def test_a_folder_that_cannot_be_made_is_unwritable(tmp_path):
    (tmp_path / "file").touch()
    path = tmp_path / "file" / "reference.db"
    with pytest.raises(Trouble, match="data_dir_unwritable"):
        ReferenceStore.open(path)


def test_a_folder_in_place_of_the_file_is_unwritable(path):
    path.mkdir()
    with pytest.raises(Trouble, match="data_dir_unwritable"):
        ReferenceStore.open(path)


HOLDER = """
import sys, sqlcipher3.dbapi2 as driver
raw = driver.connect(sys.argv[1], isolation_level=None)
raw.execute("PRAGMA locking_mode = " + sys.argv[2])
raw.execute("BEGIN IMMEDIATE")
raw.execute("CREATE TABLE held (x)")
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def hold(used):
    """Have another process hold the file until the test ends."""
    processes = []

    def start(mode):
        command = [sys.executable, "-c", HOLDER, str(used), mode]
        pipe = subprocess.PIPE
        process = subprocess.Popen(command, stdin=pipe, stdout=pipe)
        processes.append(process)
        assert process.stdout.readline() == b"held\n"

    yield start
    for process in processes:
        process.communicate()


def test_a_file_that_another_program_writes_to_can_be_read_but_not_written(used, hold):
    with ReferenceStore.open(used, busy_ms=50) as store:
        hold("NORMAL")
        with store.reading() as unit:
            assert len(unit.claims.of_country("CN")) == 200
        with pytest.raises(Trouble, match="reference_locked"), store.writing():
            pytest.fail("the lock was not respected")


def test_a_file_that_another_program_keeps_to_itself_is_locked(used, hold):
    hold("EXCLUSIVE")
    with pytest.raises(Trouble, match="reference_locked"):
        ReferenceStore.open(used, busy_ms=50)


def test_a_file_that_another_program_has_open_can_be_opened(used):
    with ReferenceStore.open(used) as first, first.writing() as unit:
        unit.claims.record([a_claim("new")], START, "Ana")
        with ReferenceStore.open(used, busy_ms=50) as second, second.reading() as other:
            assert len(other.claims.of_country("CN")) == 200


CRASHER = """
import os, sys
from pathlib import Path
from datetime import UTC, datetime
sys.path.insert(0, sys.argv[2])
from caseapp.store.reference.store import ReferenceStore
from reference_examples import a_claim
store = ReferenceStore.open(Path(sys.argv[1]))
with store.writing() as unit:
    unit.claims.record([a_claim("saved")], datetime.now(UTC), "Ana")
writing = store.writing()
unit = writing.__enter__()
unit.claims.record([a_claim("unsaved")], datetime.now(UTC), "Ana")
os._exit(1)
"""


def test_after_a_crash_what_was_saved_is_there_and_nothing_else(used):
    command = [sys.executable, "-c", CRASHER, str(used), str(Path(__file__).parent)]
    assert subprocess.run(command, check=False).returncode == 1
    assert used.with_name("reference.db-wal").exists()
    with ReferenceStore.open(used) as store, store.reading() as unit:
        assert unit.claims.get(["saved", "unsaved"]).keys() == {"saved"}
    assert not used.with_name("reference.db-wal").exists()


def test_a_full_disk_is_told_and_keeps_what_was_there(used):
    with ReferenceStore.open(used) as store:

        def fill():
            with store.writing() as unit:
                limit = "PRAGMA max_page_count = 1"
                unit.claims._connection.exec_driver_sql(limit).all()
                unit.claims.record([a_claim(f"new-{n}") for n in range(5000)], START, "Ana")

        with pytest.raises(Trouble) as trouble:
            fill()
        assert trouble.value.code == "disk_full"
        assert trouble.value.values == {"path": str(used)}
        with store.reading() as unit:
            assert len(unit.claims.of_country("CN")) == 200


def test_a_disk_that_turned_read_only_is_unwritable(used):
    with ReferenceStore.open(used) as store:

        def write():
            with store.writing() as unit:
                unit.claims._connection.exec_driver_sql("PRAGMA query_only = ON")
                unit.claims.record([a_claim("new")], START, "Ana")

        with pytest.raises(Trouble, match="data_dir_unwritable"):
            write()


def test_a_name_that_looks_like_an_address_is_only_a_name(tmp_path):
    path = tmp_path / "a?mode=memory#x%20.db"
    with ReferenceStore.open(path) as store, store.writing() as unit:
        unit.claims.record([a_claim()], START, "Ana")
    with ReferenceStore.open(path) as store, store.reading() as unit:
        assert len(unit.claims.of_country("CN")) == 1


def test_the_pool_is_a_queue_of_one(path):
    engine = open_engine(path)
    assert type(engine.pool) is QueuePool
    assert engine.pool.size() == 1
    assert engine.pool._max_overflow == 0
    engine.dispose()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("temp_store", 2),
        ("foreign_keys", 1),
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("busy_timeout", 5000),
    ],
)
def test_every_connection_has_the_settings_of_the_trust_rules(path, name, value):
    engine = open_engine(path)
    with engine.connect() as connection:
        assert connection.exec_driver_sql(f"PRAGMA {name}").scalar() == value
    engine.dispose()


def test_a_place_that_does_not_allow_a_setting_cannot_hold_the_store(path):
    memory = connect(":memory:")
    with (
        closing(memory),
        pytest.raises(Trouble, match="data_dir_unwritable"),
        as_troubles(path, "reference"),
    ):
        apply_pragmas(memory)


def test_errors_carry_no_values(path):
    engine = open_engine(path)
    with pytest.raises(Exception, match="hidden") as error, engine.connect() as connection:
        connection.exec_driver_sql("SELECT ? FROM nothing", ("a name",))
    assert "a name" not in str(error.value)
    engine.dispose()


def test_opening_a_store_imports_no_orm_no_alembic_and_no_second_sqlite(used):
    code = """
import sys
from pathlib import Path
from caseapp.store.reference.store import ReferenceStore
ReferenceStore.open(Path(sys.argv[1])).close()
print(sorted({"sqlalchemy.orm", "alembic", "sqlite3"} & set(sys.modules)))
"""
    command = [sys.executable, "-c", code, str(used)]
    done = subprocess.run(command, capture_output=True, check=True, text=True)
    assert done.stdout == "[]\n"


def at_version(path, version):
    engine = open_engine(path)
    connection = engine.connect()
    with connection.begin():
        run_migrations(connection, version)
    return engine, connection


def test_an_older_file_is_copied_and_brought_to_the_newest_form(path):
    engine, connection = at_version(path, "0001")
    with connection.begin():
        connection.exec_driver_sql(
            "INSERT INTO pack_applied (name, version, sha256, applied_at)"
            " VALUES ('p', '1', 'f', '2026-11-22T09:00:00.000000Z')"
        )
    connection.close()
    engine.dispose()
    with ReferenceStore.open(path) as store, store.reading() as unit:
        assert [pack.name for pack in unit.packs.applied()] == ["p"]
        assert unit.search.find(asked("x")) == []
    with closing(connect(str(copy_path(path)))) as raw:
        assert raw.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)
        assert raw.execute("SELECT name FROM pack_applied").fetchall() == [("p",)]
    assert sorted(file.name for file in path.parent.iterdir()) == [
        "reference.db",
        f"reference.db.before-{HEAD}",
    ]


def test_a_migration_that_fails_leaves_the_file_as_it_was(path):
    engine, connection = at_version(path, "0001")
    with connection.begin():
        connection.exec_driver_sql("CREATE TABLE search_index (in_the_way)")
    connection.close()
    engine.dispose()
    with pytest.raises(Exception, match="search_index"):
        ReferenceStore.open(path)
    with closing(connect(str(path))) as raw:
        assert raw.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)
        tables = {name for (name,) in raw.execute("SELECT name FROM sqlite_master")}
    assert "search_entry" not in tables
