"""What a simulated person is shown, made by hand: a seat's part and its table's."""

from typing import Any

Parts = dict[str, dict[str, Any]]


def a_field(kind: str, *options: object, least: int = 0, most: int = 0, optional: bool = False):
    said = {"least": least, "most": most, "optional": optional}
    return {
        "kind": kind,
        "options": list(options),
        **{name: value for name, value in said.items() if value},
    }


def an_offer(verb: str, **fields: dict[str, Any]) -> dict[str, Any]:
    return {"verb": verb, "fields": fields}


def shown(
    *offers: dict[str, Any],
    prompt: str = "",
    at: str = "7.0",
    phase: str = "P4",
    plays: bool = False,
    **seat: Any,
) -> Parts:
    keyed = {f"{offer['verb']}.{number}": offer for number, offer in enumerate(offers)}
    own = {"prompt": {"id": at, "key": prompt}, "offers": keyed, "plays": plays, **seat}
    return {"seat": own, "table": {"phase": phase, "is_done": False}}
