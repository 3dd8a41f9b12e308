"""What speaks for waiting before a judgement is signed, in sentences."""

from collections.abc import Callable, Mapping

from caseapp.domain.grounds import Caution, Grounds, Warned
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.wording import answers


def caution_words(warned: Warned, grounds: Grounds) -> str:
    """What is wrong, and what it would mean to sign all the same."""
    return _words()[warned.caution](warned, grounds)


def caution_name(caution: Caution) -> str:
    """A caution in two or three words."""
    return {
        Caution.NOT_ANSWERING: _("Does not answer for today"),
        Caution.NEWER_AGAINST: _("Newer claim against it"),
        Caution.CONTRADICTED: _("Contradiction, not settled"),
        Caution.CLAIMS_GONE: _("Claims missing"),
        Caution.NOTHING_PRINTABLE: _("Nothing to print"),
        Caution.ONE_WITNESS: _("One source only"),
        Caution.STALE: _("Out of date"),
    }[caution]


def _words() -> Mapping[Caution, Callable[[Warned, Grounds], str]]:
    return {
        Caution.NOT_ANSWERING: _not_answering,
        Caution.NEWER_AGAINST: _newer,
        Caution.CONTRADICTED: _contradicted,
        Caution.CLAIMS_GONE: _gone,
        Caution.NOTHING_PRINTABLE: lambda _warned, _grounds: _(
            "None of the claims for it may go on a sheet. A sheet would leave this judgement out,"
            " signed or not."
        ),
        Caution.ONE_WITNESS: lambda _warned, _grounds: _(
            "Everything that speaks for it comes from one source, or from copies of one story."
        ),
        Caution.STALE: _stale,
    }


def _not_answering(_warned: Warned, grounds: Grounds) -> str:
    other = grounds.knowledge.assessment
    if other is None:
        return _("It speaks for no day any more: nothing would rest on the signature.")
    told = _("Another judgement, on evidence of {date}, answers for today.")
    return told.format(date=answers.speaker().date(other.as_of))


def _newer(warned: Warned, grounds: Grounds) -> str:
    claims = (grounds.knowledge.claim(id_) for id_ in warned.claims)
    said = [f"“{claim.summary}”" for claim in claims if claim]
    told = ngettext(
        "A newer claim speaks against it and was not weighed: {claims}",
        "Newer claims speak against it and were not weighed: {claims}",
        len(said),
    )
    return told.format(claims="; ".join(said))


def _contradicted(warned: Warned, _grounds: Grounds) -> str:
    told = ngettext(
        "{count} claim it rests on is in a contradiction that nobody has settled.",
        "{count} claims it rests on are in contradictions that nobody has settled.",
        len(warned.claims),
    )
    return told.format(count=len(warned.claims))


def _gone(warned: Warned, _grounds: Grounds) -> str:
    told = ngettext(
        "{count} claim it names is not there any more: {ids}.",
        "{count} claims it names are not there any more: {ids}.",
        len(warned.claims),
    )
    return told.format(count=len(warned.claims), ids=", ".join(warned.claims))


def _stale(warned: Warned, grounds: Grounds) -> str:
    count, total = len(warned.claims), len(grounds.supporting)
    if count == total:
        return _(
            "Every claim for it is out of date. Signing says that it was looked at again, not"
            " that it is still true; sheets go on calling it old news."
        )
    told = ngettext(
        "{count} of {total} claims for it is out of date.",
        "{count} of {total} claims for it are out of date.",
        count,
    )
    return told.format(count=count, total=total)
