"""The state of a language of sheets and of its messages, in words."""

from caseapp.language.faults import Fault, FaultKind
from caseapp.language.languages import ENGLISH
from caseapp.services.languages import LanguageState, Message
from caseapp.text import gettext as _
from caseapp.text import ngettext
from caseapp.wording.answers import speaker
from caseapp.wording.quoting import quoted


def language_state(state: LanguageState) -> str:
    """How much of a language is reviewed: "draft: 3 of 160 messages reviewed"."""
    if state.language == ENGLISH:
        return _("the English that all others are compared with")
    if not state.drafts:
        return _("reviewed")
    counts = {"reviewed": state.reviewed, "count": state.messages}
    if not state.reviewed:
        return _("draft, not yet reviewed")
    return ngettext(
        "draft: {reviewed} of {count} message reviewed",
        "draft: {reviewed} of {count} messages reviewed",
        state.messages,
    ).format(**counts)


def message_state(message: Message) -> str:
    """Whether a message is a draft, or who approved it and when."""
    if message.review:
        said = _("reviewed by {name} on {day}")
        return said.format(name=message.review.by, day=speaker().day(message.review.on))
    if message.outdated:
        return _("draft: the English changed since {name} approved it").format(
            name=message.outdated.by
        )
    return _("draft")


def fault_words(fault: Fault) -> str:
    """What is wrong with the words of a message."""
    sentences = {
        FaultKind.UNBALANCED: _("a brace lacks its other half"),
        FaultKind.NOT_PLAIN: _("something other than a name stands between two braces"),
        FaultKind.UNKNOWN_VALUE: _("the English has no value “{value}”"),
        FaultKind.LACKS_VALUE: _("the value “{value}” is missing"),
        FaultKind.PLURAL_FORMS: _("it has {value} forms, which is not what its language needs"),
        FaultKind.EMPTY: _("it is empty"),
    }
    return sentences[fault.kind].format(value=quoted(fault.value))
