"""What a person is told when knowledge cannot be written down as it stands."""

from collections.abc import Mapping

from caseapp.text import gettext as _


def sentences() -> Mapping[str, str]:
    """The sentences by the codes of errors."""
    return {**_fields(), **_rules(), **_people(), **_steps()}


def _fields() -> Mapping[str, str]:
    return {
        "draft_unsound": _("This cannot be saved yet. Nothing is lost. Look at: {fields}."),
        "field_empty": _("This cannot stay empty. Write something, or choose."),
        "text_too_long": _("This is too long. Write up to {longest} characters here."),
        "not_one_of": _("“{given}” is none of these. Choose one: {accepted}."),
        "not_one_day": _("“{given}” is not one day. Give a day, such as 2026-12-31."),
        "not_a_whole_number": _("“{given}” is not a whole number. Write one, such as 14."),
        "not_a_language": _("Give the language as a code, such as en, es or zh-Hans."),
        "quantity_not_understood": _(
            "“{given}” is not a number that Caseapp understands. Write 96, at least 37,000,"
            " about 10, 96 to 122, or unknown."
        ),
        "part_not_understood": _(
            "“{given}” is not a part with a number. Write one on a line, such as women: 26."
        ),
        "stop_not_understood": _(
            "“{given}” is not a stop. Write one on a line, such as departure: Arizona, US (state)."
            " A stop begins with departure, stop, arrival or return_stop; how finely it is known is"
            " country, state, city or airport."
        ),
    }


def _rules() -> Mapping[str, str]:
    return {
        "claim_without_source": _(
            "A claim needs at least one source. Choose the one that says so."
        ),
        "figure_without_period": _(
            "A figure needs its period. Write it, such as 2023 or 2022-10-01/2023-09-30; without it"
            " nobody can tell what was counted."
        ),
        "why_not_missing": _(
            "Say why this may not reach a sheet. Write it so that others can judge it."
        ),
        "date_from_where": _("The text itself carries no date. Choose where the date comes from."),
        "judgement_without_claims": _(
            "A judgement rests on claims. Name at least one, or choose “unknown”."
        ),
        "claim_on_both_sides": _("One claim cannot speak both for and against. Choose one side."),
        "since_after_evidence": _(
            "It cannot have begun after the newest evidence for it. Write an earlier beginning, or"
            " newer evidence."
        ),
        "evidence_in_future": _("Evidence cannot be newer than today. Write an earlier day."),
        "disagreement_with_one_claim": _(
            "A disagreement needs at least two claims. Choose another one."
        ),
        "reason_missing": _(
            "Say why: write a few words. What was there before stays readable, with your reason."
        ),
        "changed_meanwhile": _(
            "“{id}” was changed meanwhile. Nothing was saved. Open it again: your text is kept as a"
            " draft."
        ),
        "judged_meanwhile": _(
            "This judgement was changed while you read it. Nothing was signed. Read it again as it"
            " is now, and sign then."
        ),
        "not_withdrawn": _("“{id}” was not withdrawn: it is still there. Nothing was changed."),
        "already_signed": _("This is signed already, by {name}. Nothing was changed."),
        "not_signed_yet": _(
            "Nobody has signed this yet. Nothing was changed. Sign it first; a second person"
            " follows."
        ),
        "same_person_twice": _(
            "The first signature is that of {name}. Nothing was changed. The second has to be"
            " somebody else's: choose another person."
        ),
        "review_in_past": _(
            "The day of the next review has to lie ahead; “{given}” does not. Give a later one."
        ),
    }


def _people() -> Mapping[str, str]:
    return {
        "nobody_at_desk": _(
            "Say who you are first: choose yourself in Settings, or give --by NAME. What is written"
            " down carries a name."
        ),
        "unknown_person": _(
            "“{name}” is nobody in this office. Choose one of these: {known}. People are added in"
            " Settings or with caseapp office --add-person."
        ),
        "person_without_name": _("Give a name."),
        "person_known": _("“{name}” is in the office already. Nothing was changed."),
    }


def _steps() -> Mapping[str, str]:
    return {
        "nothing_to_undo": _("There is nothing to take back. Nothing was changed."),
        "nothing_to_redo": _("There is nothing to do again. Nothing was changed."),
    }
