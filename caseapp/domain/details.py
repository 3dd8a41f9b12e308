"""What each kind of claim says beyond its sentence, one class a kind.

Field names are the column names of the data pack (``resources/starter``), where each
is described. Country codes are ISO 3166-1 alpha-2.
"""

from dataclasses import dataclass
from enum import StrEnum

from caseapp.domain.dates import PartialDate
from caseapp.domain.quantities import Part, Quantity


@dataclass(frozen=True, slots=True)
class CooperationEvent:
    """A government acts on cooperation: suspends, agrees, resumes, refuses."""

    action: str
    subject: str
    by: str


@dataclass(frozen=True, slots=True)
class Practice:
    """What somebody does over a time, such as refusing to take people back."""

    what: str
    by: str


@dataclass(frozen=True, slots=True)
class Classification:
    """An official US ranking of countries. ``names_complete`` False: absence says nothing."""

    scheme: str
    category: str
    label_in_source: str | None
    count: int | None
    names: tuple[str, ...]
    names_complete: bool


@dataclass(frozen=True, slots=True)
class Condition:
    """What a country asks for before it takes somebody back.

    People who entered the United States before ``cut_off`` are outside the condition.
    """

    type: str
    applies_to: str
    nature: str | None
    test: tuple[str, ...]
    cut_off: PartialDate | None


@dataclass(frozen=True, slots=True)
class FlightStop:
    """One place on a flight, as finely as it is known (airport, city, state, country)."""

    role: str
    place: str | None
    country: str
    granularity: str


@dataclass(frozen=True, slots=True)
class RemovalFlight:
    """A flight that took people out of a country. ``capacity`` is seats, never people."""

    type: str
    aircraft: str | None
    capacity: int | None
    passengers: Quantity
    date_basis: str
    operator: str | None
    observed_by: str | None
    stops: tuple[FlightStop, ...]
    passenger_parts: tuple[Part, ...]


class PeriodBasis(StrEnum):
    """What the period of a figure is."""

    CALENDAR = "calendar"
    US_FISCAL = "us_fiscal"
    POINT_IN_TIME = "point_in_time"
    EVENT = "event"
    PROGRAMME_TO_DATE = "programme_to_date"
    UNCLEAR = "unclear"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with everything that makes it comparable. The period is the claim's ``when``."""

    measure: str
    agency: str | None
    component: str | None
    population: str
    region: str | None
    period_basis: PeriodBasis
    value: Quantity
    unit: str | None
    parts: tuple[Part, ...]


class Requirement(StrEnum):
    """What a traveller with a passport needs at a border."""

    VISA_FREE = "visa_free"
    VISA_REQUIRED = "visa_required"
    E_VISA = "e_visa"
    VISA_ON_ARRIVAL = "visa_on_arrival"
    ETA = "eta"
    NO_ADMISSION = "no_admission"
    UNKNOWN = "unknown"


class RuleBasis(StrEnum):
    """What a visa rule rests on, strongest first."""

    LEGAL_ACT = "legal_act"
    OFFICIAL_NOTICE = "official_notice"
    PRESS = "press"
    DATASET = "dataset"

    @property
    def rank(self) -> int:
        """0 for the strongest."""
        return list(RuleBasis).index(self)


@dataclass(frozen=True, slots=True)
class VisaRule:
    """What one passport needs at one destination.

    ``effective`` is the legal first day; a dataset has none and the claim's ``when``
    only brackets the change. ``waiver_since`` is when the exemption that this rule
    suspends had begun.
    """

    passport: str
    destination: str
    requirement: Requirement
    max_stay_days: int | None
    change: str | None
    act: str | None
    effective: PartialDate | None
    reason: str | None
    basis: RuleBasis
    other_country: str | None
    waiver_since: PartialDate | None
    value_in_dataset: str | None


@dataclass(frozen=True, slots=True)
class Agreement:
    """Something governments agreed on. ``text_seen``: whether we read the text itself."""

    parties: tuple[str, ...]
    name: str | None
    what: str
    amount: Quantity | None
    amount_unit: str | None
    text_seen: bool
    signed: PartialDate | None
    in_force: PartialDate | None


@dataclass(frozen=True, slots=True)
class Sanction:
    """A visa sanction or entry ban. ``ended`` None: not known whether it ended."""

    law: str
    target: str | None
    visa_classes: tuple[str, ...]
    persons: str | None
    effective: PartialDate | None
    ended: PartialDate | None
    last_seen_in_force: PartialDate | None


@dataclass(frozen=True, slots=True)
class ReturnCondition:
    """What somebody says happens to people after they are returned."""

    speaker: str
    what: str
    who: str


@dataclass(frozen=True, slots=True)
class PublicStatement:
    """What somebody said in public. ``wording`` tells a quotation from a paraphrase."""

    speaker: str | None
    role: str | None
    about: str
    wording: str


@dataclass(frozen=True, slots=True)
class Route:
    """The way an aircraft or people took, out and back."""

    outward: tuple[str, ...]
    return_: tuple[str, ...]
    airports_named: bool
    stops_in_south_korea: str | None


@dataclass(frozen=True, slots=True)
class Negative:
    """Asked and not answered: what nobody has said by a day."""

    what: str
    asked_of: str
    asked_by: str | None
    as_of: PartialDate | None


Details = (
    CooperationEvent
    | Practice
    | Classification
    | Condition
    | RemovalFlight
    | Figure
    | VisaRule
    | Agreement
    | Sanction
    | ReturnCondition
    | PublicStatement
    | Route
    | Negative
)
