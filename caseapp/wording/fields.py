"""Short names for the fields of what is recorded, as forms and histories show them."""

from collections.abc import Mapping

from caseapp.text import gettext as _


def field_label(name: str) -> str:
    """The name of a field of a source, claim, assessment or disagreement, or of their parts.

    ``name`` is the field's name in the domain, or a path that ends in it
    (``details.passengers``). Raises KeyError for a field that nothing has.
    """
    own = name.rpartition(".")[2]
    for group in (_shared, _sources, _claims, _judgements, _events, _figures, _visas, _others):
        label = group().get(own)
        if label is not None:
            return label
    raise KeyError(name)


def _shared() -> Mapping[str, str]:
    return {
        "id": _("Id"),
        "kind": _("Kind"),
        "grade": _("Grade"),
        "note": _("Note"),
        "recorded": _("Recorded"),
        "certainty": _("How sure"),
        "when": _("When it was true"),
        "name": _("Name"),
        "type": _("Type"),
        "value": _("Number"),
        "upper": _("Upper bound"),
        "quantity": _("Number"),
        "country": _("Country"),
        "countries": _("Countries"),
    }


def _sources() -> Mapping[str, str]:
    return {
        "title": _("Title"),
        "publisher": _("Publisher"),
        "published": _("Published"),
        "published_basis": _("Where the date comes from"),
        "dated_in_text": _("Dated in the text itself"),
        "language": _("Language"),
        "url": _("Address"),
        "same_story": _("Same story as"),
        "source": _("Source"),
        "locator": _("Place in the source"),
        "quote": _("Quotation"),
    }


def _claims() -> Mapping[str, str]:
    return {
        "when_precision": _("How exactly the date is known"),
        "when_note": _("About the date"),
        "said_on": _("Said on"),
        "announced_on": _("Announced on"),
        "summary": _("Sentence"),
        "citations": _("Sources cited"),
        "certainty_note": _("Why not surer"),
        "client_safe": _("May go on a sheet"),
        "why_not": _("Why not on a sheet"),
        "in_scope": _("Within our subject"),
        "details": _("Details"),
        "see_also": _("See also"),
    }


def _judgements() -> Mapping[str, str]:
    return {
        "level": _("Level"),
        "as_of": _("As of"),
        "since": _("Since"),
        "good_until": _("Holds until"),
        "review_by": _("Review again by"),
        "claims_for": _("Claims for it"),
        "claims_against": _("Claims against it"),
        "signed_by": _("Signed by"),
        "signed_on": _("Signed on"),
        "countersigned_by": _("Countersigned by"),
        "countersigned_on": _("Countersigned on"),
        "claims": _("Claims"),
        "state": _("State"),
        "decided_by": _("Decided by"),
        "decided_on": _("Decided on"),
    }


def _events() -> Mapping[str, str]:
    return {
        "action": _("Action"),
        "subject": _("About what"),
        "by": _("By whom"),
        "what": _("What"),
        "scheme": _("Scheme"),
        "category": _("Category"),
        "label_in_source": _("Name in the source"),
        "count": _("How many countries"),
        "names": _("Countries named"),
        "names_complete": _("The list is complete"),
        "applies_to": _("Applies to"),
        "nature": _("Nature"),
        "test": _("What is asked for"),
        "cut_off": _("Outside it: who entered before"),
    }


def _figures() -> Mapping[str, str]:
    return {
        "aircraft": _("Aircraft"),
        "capacity": _("Seats"),
        "passengers": _("People on board"),
        "date_basis": _("What the date is of"),
        "operator": _("Operator"),
        "observed_by": _("Observed by"),
        "stops": _("Stops"),
        "passenger_parts": _("Of those on board"),
        "role": _("Role"),
        "place": _("Place"),
        "granularity": _("How exactly the place is known"),
        "measure": _("Measure"),
        "agency": _("Agency"),
        "component": _("Part of the agency"),
        "population": _("Population"),
        "region": _("Region"),
        "period_basis": _("Basis of the period"),
        "unit": _("Unit"),
        "parts": _("Of these"),
    }


def _visas() -> Mapping[str, str]:
    return {
        "passport": _("Passport"),
        "destination": _("Destination"),
        "requirement": _("Requirement"),
        "max_stay_days": _("Longest stay in days"),
        "change": _("Change"),
        "act": _("Legal act"),
        "effective": _("In force from"),
        "reason": _("Reason"),
        "basis": _("Rests on"),
        "other_country": _("Other country"),
        "waiver_since": _("Exemption since"),
        "value_in_dataset": _("Value in the data set"),
    }


def _others() -> Mapping[str, str]:
    return {
        "parties": _("Parties"),
        "amount": _("Amount"),
        "amount_unit": _("Unit of the amount"),
        "text_seen": _("We read the text itself"),
        "signed": _("Signed"),
        "in_force": _("In force since"),
        "law": _("Law"),
        "target": _("Aimed at"),
        "visa_classes": _("Visa classes"),
        "persons": _("Persons"),
        "ended": _("Ended"),
        "last_seen_in_force": _("Last seen in force"),
        "speaker": _("Speaker"),
        "who": _("Whom it happens to"),
        "about": _("Subject"),
        "wording": _("Quoted or in other words"),
        "outward": _("Way out"),
        "return_": _("Way back"),
        "return": _("Way back"),
        "airports_named": _("The airports are named"),
        "stops_in_south_korea": _("Stops in South Korea"),
        "asked_of": _("Asked of"),
        "asked_by": _("Asked by"),
    }
