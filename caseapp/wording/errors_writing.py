"""What a person is told when a form is filled in wrongly, or a thing is not there on a day."""

from collections.abc import Mapping

from caseapp.text import gettext as _


def sentences() -> Mapping[str, str]:
    """The sentences by code."""
    return {
        "unknown_field": _(
            "There is no field “{given}” here. Nothing was saved. Use one of these: {accepted}."
        ),
        "field_twice": _(
            "The field “{field}” was given twice. Nothing was saved. Give it once; only fields"
            " that hold a list can be given again."
        ),
        "role_without_person": _(
            "A role is that of a person who is added. Nothing was changed. Give --add-person too."
        ),
        "citation_not_there": _(
            "“{id}” is not among the sources of this claim. Nothing was saved. Use one of"
            " these: {accepted}."
        ),
        "speaks_later": _(
            "“{id}” speaks of a later time than {day}. Use a later day for --as-of, or none."
        ),
        "withdrawn": _(
            "“{id}” was withdrawn. It can be restored, or looked at with --known-on: use a day"
            " before its withdrawal."
        ),
        "unknown_then": _(
            "“{id}” was not known on {day}: it was recorded later, or it was withdrawn. Use a"
            " later day for --known-on, or none."
        ),
    }
