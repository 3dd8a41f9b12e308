"""The command that lists all countries with their levels: ``countries``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from caseapp.cli.machine import partial_date
from caseapp.domain.courses import Spell
from caseapp.language.languages import ENGLISH
from caseapp.language.voice import voice
from caseapp.services.moments import moment
from caseapp.services.world import World, show_world
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.wording import standings

if TYPE_CHECKING:
    from caseapp.cli.arguments import Arguments
    from caseapp.cli.main import Surroundings


def countries(arguments: Arguments, surroundings: Surroundings) -> None:
    """Print every country with its level on a day."""
    when = moment(surroundings.clock, arguments.as_of, arguments.known_on)
    workspace = surroundings.workspace()
    world = show_world(workspace, when)
    workspace.close()
    if arguments.format == "json":
        surroundings.tell_json(_machine(world))
    else:
        surroundings.tell(_plain(world))


def _plain(world: World) -> str:
    speaker, spells = voice(ENGLISH), world.spells
    head = _("All countries as of {day}").format(day=speaker.day(world.moment.as_of))
    lines = [
        f"{code}  {standings.sentence(speaker.country(code), spell)}"
        for code, spell in spells.items()
    ]
    judged = sum(spell.answer is not None for spell in spells.values())
    count = ngettext("{count} country judged.", "{count} countries judged.", judged)
    return "\n".join([head, "", *lines, "", count.format(count=judged)])


def _machine(world: World) -> dict[str, Any]:
    known_on = world.moment.known_on
    return {
        "as_of": world.moment.as_of.isoformat(),
        "known_on": known_on.isoformat() if known_on else None,
        "countries": [_country(code, spell) for code, spell in world.spells.items()],
    }


def _country(code: str, spell: Spell) -> dict[str, Any]:
    judged, last = spell.answer, spell.last
    return {
        "country": code,
        "name": voice(ENGLISH).country(code),
        "standing": spell.standing.value,
        "since": partial_date(judged.since) if judged else None,
        "certainty": judged.certainty.value if judged else None,
        "evidence": partial_date(judged.as_of) if judged else None,
        "review_by": judged.review_by.isoformat() if judged else None,
        "stale": spell.stale,
        "signed_by": judged.signed_by if judged else None,
        "assessment": judged.id if judged else None,
        "lapsed_assessment": last.id if last and not judged else None,
    }
