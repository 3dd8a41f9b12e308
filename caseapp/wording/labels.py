"""Short names for the values of the domain, in the language of the screen."""

from caseapp.domain.assessments import Assessment, Confidence, Level
from caseapp.domain.claims import Certainty, Claim, ClaimKind
from caseapp.domain.details import Requirement
from caseapp.domain.disagreements import DisagreementKind
from caseapp.domain.printing import KeptOff
from caseapp.domain.sources import Grade
from caseapp.text import gettext as _


def level(value: Level | None) -> str:
    """The name of a level; None is a country nobody has judged."""
    if value is None:
        return _("Not judged")
    return {
        Level.REGULAR: _("Regular"),
        Level.LIMITED: _("Limited"),
        Level.SUSPENDED: _("Suspended"),
        Level.REFUSED: _("Refused"),
        Level.UNKNOWN: _("Unknown"),
    }[value]


def confidence(value: Confidence) -> str:
    """How sure a judgement is."""
    return {
        Confidence.CONFIRMED: _("Confirmed"),
        Confidence.LIKELY: _("Likely"),
        Confidence.POSSIBLE: _("Possible"),
    }[value]


def standing(judged: Assessment) -> str:
    """Whether somebody in this office stands behind a judgement."""
    if judged.signed_by is None:
        return _("Not reviewed here")
    return _("Countersigned") if judged.countersigned_by else _("Signed")


def kind(value: ClaimKind) -> str:
    """What a claim is about."""
    return {
        ClaimKind.COOPERATION_EVENT: _("Cooperation"),
        ClaimKind.PRACTICE: _("Practice"),
        ClaimKind.CLASSIFICATION: _("Classification"),
        ClaimKind.CONDITION: _("Condition of return"),
        ClaimKind.REMOVAL_FLIGHT: _("Removal flight"),
        ClaimKind.FIGURE: _("Figure"),
        ClaimKind.VISA_RULE: _("Visa rule"),
        ClaimKind.AGREEMENT: _("Agreement"),
        ClaimKind.SANCTION: _("Sanction"),
        ClaimKind.RETURN_CONDITION: _("After return"),
        ClaimKind.STATEMENT: _("Statement"),
        ClaimKind.ROUTE: _("Route"),
        ClaimKind.NEGATIVE: _("Asked, not answered"),
    }[value]


def grade(value: Grade) -> str:
    """How good the evidence is, in words."""
    return {
        Grade.A: _("A: primary text read"),
        Grade.B: _("B: primary text seen in part, or a reliable report"),
        Grade.C: _("C: a copy, a compilation or an undated text"),
        Grade.U: _("U: not verified"),
    }[value]


def certainty(value: Certainty) -> str:
    """How sure the source itself is."""
    return {
        Certainty.STATED: _("stated plainly"),
        Certainty.ATTRIBUTED: _("reported as somebody's word"),
        Certainty.HEDGED: _("doubted by the source itself"),
        Certainty.INFERRED: _("worked out by the compilers"),
        Certainty.DISPUTED: _("disputed"),
        Certainty.DERIVATIVE: _("a distorted copy"),
        Certainty.COMPUTED: _("added up from a data file"),
    }[value]


def requirement(value: Requirement) -> str:
    """What a traveller needs."""
    return {
        Requirement.VISA_FREE: _("No visa needed"),
        Requirement.VISA_REQUIRED: _("Visa required"),
        Requirement.E_VISA: _("Electronic visa"),
        Requirement.VISA_ON_ARRIVAL: _("Visa on arrival"),
        Requirement.ETA: _("Electronic travel authorization"),
        Requirement.NO_ADMISSION: _("No admission"),
        Requirement.UNKNOWN: _("Not known"),
    }[value]


def kept_off(value: KeptOff, claim: Claim) -> str:
    """Why a claim is not printed on sheets."""
    return {
        KeptOff.CONTRADICTED: _("an open contradiction; nobody has settled which side is right."),
        KeptOff.NOT_CLIENT_SAFE: claim.why_not or _("the data pack keeps it off."),
        KeptOff.OUT_OF_SCOPE: _("it is outside what sheets speak of."),
        KeptOff.UNVERIFIED: _("it is not verified."),
        KeptOff.UNDATED: _("its date is not known."),
        KeptOff.NO_DATED_SOURCE: _("none of its sources carries a date of its own."),
    }[value]


def disagreement(value: DisagreementKind) -> str:
    """In what way claims do not fit together."""
    return {
        DisagreementKind.CONTRADICTION: _("Contradiction"),
        DisagreementKind.COUNTING: _("Counted differently"),
        DisagreementKind.DATING: _("Different dates for one event"),
        DisagreementKind.DIFFERENT_MEASURE: _("Different things counted"),
        DisagreementKind.DIFFERENT_PERIOD: _("Different periods"),
        DisagreementKind.DIFFERENT_SCOPE: _("Different scope"),
        DisagreementKind.DROPPED_QUALIFIER: _("A word was lost"),
        DisagreementKind.GRANULARITY: _("One is finer than the other"),
        DisagreementKind.LEGAL_VS_DATASET_DATE: _("Legal date and data set date"),
        DisagreementKind.SUPERSEDED: _("Overtaken since"),
        DisagreementKind.TRANSLATION_DISTORTION: _("Changed in translation"),
        DisagreementKind.UNOFFICIAL_NUMBER: _("A number the authority did not give"),
    }[value]
