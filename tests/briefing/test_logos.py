"""Logo files come from outside: what is not a sound small picture never gets in."""

import random
from contextlib import suppress
from io import BytesIO

import pytest
from PIL import Image, ImageDraw

from caseapp.briefing.logo_files import SIZE, small_logo
from caseapp.domain.office import LARGEST_LOGO
from caseapp.errors import Refused


def picture(format_, size=(1200, 300), mode="RGB", ground="white", ink="navy"):
    image = Image.new(mode, size, ground)
    half = (size[0] // 2, size[1] // 2)
    ImageDraw.Draw(image).rectangle((half[0] // 9, half[1] // 9, *half), fill=ink)
    out = BytesIO()
    image.save(out, format_)
    return out.getvalue()


def read(data):
    return Image.open(BytesIO(data), formats=("PNG",))


def refused(data):
    with pytest.raises(Refused) as caught:
        small_logo(data)
    return caught.value.code


@pytest.mark.parametrize("format_", ["PNG", "JPEG"])
def test_a_picture_becomes_a_small_grey_png_of_the_same_shape(format_):
    kept = read(small_logo(picture(format_)))
    assert kept.mode == "L"
    assert kept.size == (600, 150)
    darkest, lightest = kept.getextrema()
    assert darkest < 5
    assert lightest > 250


@pytest.mark.parametrize("size", [(1, 1), (1, 3000), (5000, 20), (40, 40)])
def test_no_logo_is_larger_than_its_place(size):
    kept = read(small_logo(picture("PNG", size)))
    assert all(one <= most for one, most in zip(kept.size, SIZE, strict=True))


def test_white_letters_on_nothing_are_turned_dark_so_that_they_are_seen_on_paper():
    kept = read(small_logo(picture("PNG", mode="RGBA", ground=(0, 0, 0, 0), ink="white")))
    assert kept.getpixel((60, 40)) < 60
    assert kept.getpixel((590, 140)) == 255


def test_pale_letters_are_darkened_for_a_black_and_white_copy():
    kept = read(small_logo(picture("PNG", ink="lightyellow")))
    assert kept.getextrema()[0] == 0


def test_the_same_file_gives_the_same_logo():
    assert small_logo(picture("PNG")) == small_logo(picture("PNG"))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GIF89a",
        b"%PDF",
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff",
        picture("BMP"),
        picture("GIF"),
    ],
)
def test_what_is_no_png_or_jpeg_by_its_content_is_refused(data):
    assert refused(data) == "logo_unreadable"


def test_a_file_that_is_too_large_is_refused_by_its_size_alone():
    assert refused(picture("PNG") + bytes(LARGEST_LOGO)) == "logo_too_large"


@pytest.mark.parametrize("size", [(60_000, 60_000), (10_000, 9_000), (7_000, 6_000)])
def test_a_small_file_that_unfolds_into_gigabytes_is_refused(size):
    bomb = bytearray(picture("PNG", (10, 10)))
    bomb[16:24] = size[0].to_bytes(4, "big") + size[1].to_bytes(4, "big")
    assert refused(bytes(bomb)) == "logo_unreadable"


@pytest.mark.parametrize("format_", ["PNG", "JPEG"])
@pytest.mark.parametrize("seed", range(40))
def test_a_damaged_picture_is_refused_or_read_and_never_anything_else(format_, seed):
    chance = random.Random(seed)
    data = bytearray(picture(format_, (60, 40)))
    for _ in range(chance.randrange(1, 8)):
        data[chance.randrange(3, len(data))] = chance.randrange(256)
    data = bytes(data[: chance.choice((len(data), chance.randrange(len(data))))])
    kept = None
    with suppress(Refused):  # whatever else is raised fails
        kept = small_logo(data)
    assert kept is None or all(a <= b for a, b in zip(read(kept).size, SIZE, strict=True))
