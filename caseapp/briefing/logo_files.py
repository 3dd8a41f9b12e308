"""A logo file as it comes from outside: looked at by content, never by name.

Nothing of it but its dots is kept.
"""

import struct
import warnings
from io import BytesIO

from PIL import Image, ImageOps

from caseapp.domain.office import LARGEST_LOGO
from caseapp.errors import Refused

MOST_DOTS = 40_000_000
"""Dots of a logo at most: a small file can unfold into gigabytes."""

SIZE = (600, 200)
"""Dots a logo is kept with at most: twice what a printer shows in its place on a sheet."""

_PNG = b"\x89PNG\r\n\x1a\n"
_FORMATS = {_PNG: "PNG", b"\xff\xd8\xff": "JPEG"}
_PALE = 200
"""Of 255: a logo that is paler than this where it is not see-through was made for a dark ground."""

_BROKEN = (
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    LookupError,
    ArithmeticError,
    AttributeError,
    TypeError,
    struct.error,
    Warning,
    Image.DecompressionBombError,
)
"""What Pillow raises for damaged files: it has no error of its own for them."""


def small_logo(data: bytes) -> bytes:
    """A logo file (PNG or JPEG) as a small grey PNG that survives a black-and-white copy.

    Raises Refused ``logo_too_large`` or ``logo_unreadable``.
    """
    if len(data) > LARGEST_LOGO:
        raise Refused("logo_too_large", most=LARGEST_LOGO // 1_000_000)
    format_ = next((name for start, name in _FORMATS.items() if data.startswith(start)), None)
    if format_ is None:
        raise Refused("logo_unreadable")
    try:
        with warnings.catch_warnings(action="error"):
            return _small(data, format_)
    except _BROKEN as error:
        raise Refused("logo_unreadable") from error


def _small(data: bytes, format_: str) -> bytes:
    with Image.open(BytesIO(data), formats=(format_,)) as opened:
        width, height = opened.size
        if width * height > MOST_DOTS:
            raise ValueError("too many dots")
        opened.draft("RGB", SIZE)
        opened.thumbnail(SIZE)
        grey = _grey(ImageOps.exif_transpose(opened))
    grey.thumbnail(SIZE)
    out = BytesIO()
    grey.save(out, "PNG")
    return out.getvalue()


def _grey(image: Image.Image) -> Image.Image:
    """The picture in grey on white, as dark as it can be; a pale one on nothing turned round."""
    seen = image.convert("RGBA")
    grey, cover = seen.convert("L"), seen.getchannel("A")
    covered = sum(cover.histogram()[1:])
    if covered < cover.width * cover.height and covered:
        pale = grey.point(lambda value: 255 if value > _PALE else 0)
        pale.paste(0, mask=ImageOps.invert(cover))
        if sum(pale.histogram()[1:]) > covered / 2:
            grey = ImageOps.invert(grey)
    flat = Image.new("L", grey.size, 255)
    flat.paste(grey, mask=cover)
    return ImageOps.autocontrast(flat)
