"""The shapes of countries, read from the file that ships with the program."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QDataStream, QPointF
from PySide6.QtGui import QPainterPath

from caseapp.errors import Trouble

NOBODY = "--"
"""The code of land that has none of its own in ISO 3166-1."""
_HEAD = struct.Struct(">2sfff")


class Shape(NamedTuple):
    """One country: where its letter stands, and its outline for far and for near views.

    All in map units. ``breadth`` is the greater side of its largest piece of land. One too
    small for a shape has empty outlines and only its place.
    """

    code: str
    label: QPointF
    breadth: float
    coarse: QPainterPath
    fine: QPainterPath


class Shapes(NamedTuple):
    """All countries by code, and the land that is nobody's country here."""

    countries: dict[str, Shape]
    others: tuple[Shape, ...]


def read_shapes(path: Path) -> Shapes:
    """The shapes in a file. Raises Trouble ``map_missing`` or ``map_damaged``."""
    try:
        data = zlib.decompress(path.read_bytes())
        shapes = _shapes(data)
    except OSError as error:
        raise Trouble("map_missing", path=str(path)) from error
    except (zlib.error, ValueError, struct.error) as error:
        raise Trouble("map_damaged", path=str(path)) from error
    countries = {shape.code: shape for shape in shapes if shape.code != NOBODY}
    return Shapes(countries, tuple(shape for shape in shapes if shape.code == NOBODY))


def _shapes(data: bytes) -> list[Shape]:
    stream = QDataStream(QByteArray(data))
    stream.setVersion(QDataStream.Version.Qt_6_0)
    stream.setFloatingPointPrecision(QDataStream.FloatingPointPrecision.SinglePrecision)
    shapes = []
    for _number in range(stream.readUInt32()):
        code, x, y, breadth = _HEAD.unpack(bytes(_raw(stream, _HEAD.size)))
        coarse, fine = QPainterPath(), QPainterPath()
        # Qt reads a whole path at once; reading points in Python takes ten times as long.
        stream >> coarse
        stream >> fine
        if stream.status() is not QDataStream.Status.Ok:
            raise ValueError
        shapes.append(Shape(code.decode("ascii"), QPointF(x, y), breadth, coarse, fine))
    return shapes


def _raw(stream: QDataStream, size: int) -> bytes:
    read = stream.readRawData(size)
    return read if isinstance(read, bytes) else bytes(memoryview(read))
