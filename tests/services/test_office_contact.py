"""How the office is reached: kept with the day it was checked, printed on sheets."""

from io import BytesIO

import pytest
from PIL import Image

from caseapp.errors import Refused
from caseapp.services.office import name_office, set_contact, set_logo, show_office


def logo_file(folder, name="logo.png"):
    out = BytesIO()
    Image.new("RGB", (900, 90), "teal").save(out, "PNG")
    (folder / name).write_bytes(out.getvalue())
    return folder / name


def refused(asked):
    with pytest.raises(Refused) as caught:
        asked()
    return caught.value.code


def test_an_office_without_anything_has_no_contact(office):
    assert show_office(office).contact is None


def test_phone_and_hours_are_kept_with_the_day_they_were_said(office):
    set_contact(office, "1-800-555-0100", "Mon-Fri 9-17")
    contact = show_office(office).contact
    assert (contact.phone, contact.hours) == ("1-800-555-0100", "Mon-Fri 9-17")
    assert contact.checked_on == office.today
    assert contact.logo is None


def test_one_of_them_can_be_changed_and_taken_away_alone(office):
    set_contact(office, "1", "2")
    set_contact(office, hours="3")
    assert show_office(office).contact.phone == "1"
    set_contact(office, phone="")
    assert (show_office(office).contact.phone, show_office(office).contact.hours) == (None, "3")
    set_contact(office, hours="")
    assert show_office(office).contact is None


def test_nothing_said_changes_nothing(office):
    assert not set_contact(office).office
    assert show_office(office).contact is None


def test_what_is_typed_is_cleaned_and_bounded(office):
    set_contact(office, "  1-800\n\x00\u202e555  ")
    assert show_office(office).contact.phone == "1-800 555"
    assert refused(lambda: set_contact(office, "1" * 41)) == "text_too_long"
    assert refused(lambda: set_contact(office, hours="x" * 121)) == "text_too_long"
    assert show_office(office).contact.phone == "1-800 555"


def test_a_logo_is_kept_small_and_can_be_taken_away(office, tmp_path):
    set_logo(office, logo_file(tmp_path))
    kept = show_office(office).contact.logo
    assert Image.open(BytesIO(kept)).size == (600, 60)
    set_logo(office, None)
    assert show_office(office).contact is None


def test_a_logo_that_is_refused_leaves_the_old_one(office, tmp_path):
    set_logo(office, logo_file(tmp_path))
    before = show_office(office).contact.logo
    (tmp_path / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\nno")
    huge = tmp_path / "huge.png"
    with huge.open("wb") as file:
        file.truncate(100_000_000)
    assert refused(lambda: set_logo(office, tmp_path / "broken.png")) == "logo_unreadable"
    assert refused(lambda: set_logo(office, huge)) == "logo_too_large"
    assert refused(lambda: set_logo(office, tmp_path / "none.png")) == "logo_not_found"
    assert refused(lambda: set_logo(office, tmp_path)) == "logo_not_found"
    assert show_office(office).contact.logo == before


def test_the_name_of_the_office_is_told_apart_from_how_it_is_reached(office):
    name_office(office, "Harbor Legal Aid")
    assert show_office(office).contact is None
