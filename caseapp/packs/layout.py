"""Which tables and columns a pack has. A pack that differs is of another format."""

from collections.abc import Mapping

from caseapp.domain.claims import ClaimKind
from caseapp.packs.descriptor import FILE, Descriptor
from caseapp.packs.refusals import pack_broken

DETAILS_TABLES: Mapping[ClaimKind, str] = {
    ClaimKind.COOPERATION_EVENT: "cooperation_events",
    ClaimKind.PRACTICE: "practices",
    ClaimKind.CLASSIFICATION: "classifications",
    ClaimKind.CONDITION: "conditions",
    ClaimKind.REMOVAL_FLIGHT: "removal_flights",
    ClaimKind.FIGURE: "figures",
    ClaimKind.VISA_RULE: "visa_rules",
    ClaimKind.AGREEMENT: "agreements",
    ClaimKind.SANCTION: "sanctions",
    ClaimKind.RETURN_CONDITION: "return_conditions",
    ClaimKind.STATEMENT: "statements",
    ClaimKind.ROUTE: "routes",
    ClaimKind.NEGATIVE: "negatives",
}

LAYOUT: Mapping[str, str] = {
    "sources": "id title publisher published published_basis dated_in_text language url grade"
    " same_story note",
    "claims": "id kind when when_phrase when_precision when_note said_on announced_on summary"
    " grade certainty certainty_note client_safe why_not in_scope",
    "claim_countries": "claim position country",
    "citations": "claim position source locator quote note",
    "see_also": "claim other",
    "cooperation_events": "claim action subject by",
    "practices": "claim what by",
    "classifications": "claim scheme category label_in_source count names names_complete",
    "conditions": "claim type applies_to nature test cut_off",
    "removal_flights": "claim type aircraft capacity passengers_kind passengers passengers_upper"
    " date_basis operator observed_by",
    "flight_stops": "claim position role place country granularity",
    "figures": "claim measure agency component population region period_basis value_kind value"
    " value_upper unit",
    "parts": "claim position name value_kind value value_upper",
    "visa_rules": "claim passport destination requirement max_stay_days change act effective"
    " reason basis other_country waiver_since value_in_dataset",
    "agreements": "claim parties name what amount_kind amount amount_unit text_seen signed"
    " in_force",
    "sanctions": "claim law target visa_classes persons effective ended last_seen_in_force",
    "return_conditions": "claim speaker what who",
    "statements": "claim speaker role about wording",
    "routes": "claim outward return airports_named stops_in_south_korea",
    "negatives": "claim what asked_of asked_by as_of",
    "disagreements": "id kind note state",
    "disagreement_claims": "disagreement position claim",
    "assessments": "id country level as_of since since_phrase good_until certainty note review_by",
    "assessment_claims": "assessment position claim stance",
}


def check_layout(descriptor: Descriptor) -> None:
    """Whether a pack describes just these tables. Raises Refused ``pack_broken``."""
    if descriptor.tables.keys() != LAYOUT.keys():
        names = ", ".join(sorted(descriptor.tables.keys() ^ LAYOUT.keys()))
        raise pack_broken(FILE, f"tables missing or not known: {names[:120]}")
    for name, columns in LAYOUT.items():
        if [column.name for column in descriptor.tables[name].columns] != columns.split():
            raise pack_broken(FILE, f"{name}: columns differ from the format")
