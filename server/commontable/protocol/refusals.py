"""What each refusal means to whoever writes a client. Words for people live with the client."""

from collections.abc import Mapping

from commontable.rules.refusals import Code

MEANINGS: Mapping[Code, str] = {
    Code.BAD_PHASE: "The phase that is open, or the workshop's state, knows no such command.",
    Code.NOT_PRESENT: "This seat is not at the table, or has left it.",
    Code.NOT_YOUR_TURN: "Someone else may do this now: the speaker, the host.",
    Code.LOCKED: "It is done already, or something else must come first.",
    Code.BAD_TARGET: "What `where` points to is not there or may not be chosen.",
    Code.CAP: "Too much of it: what `where` points to is too long or too many, or is used up.",
    Code.FILTERED: "The words at `where` may not be shown to others.",
    Code.NO_CONSENT: "This person has not agreed to play yet.",
    Code.MALFORMED: "The request is not what it should be; `where` is the path of the first fault.",
    Code.TOO_LARGE: "The request has too many bytes.",
    Code.TOO_FAST: "Too many requests in a short time; wait a moment and send it again.",
    Code.TOO_LATE: "The offer or the moment that this answers has passed; look at what is shown.",
    Code.NOT_ALLOWED: "Who comes through this door may not do this, or the key opens nothing.",
    Code.WRONG_CODE: "No workshop has this join code.",
    Code.TABLE_FULL: "There is no place left where this person could sit.",
    Code.WORKSHOP_FULL: "The workshop has no seat left.",
    Code.WORKSHOP_CLOSED: "The workshop has ended.",
    Code.TICKET_SPENT: "The ticket opens no seat: it is unknown, or its owner has left.",
    Code.BUSY: "The server could not do it just now; send the same request again.",
    Code.IN_HAND: "Somebody else taps for this person just now.",
}
"""Every code, in the order in which the codes are declared."""
