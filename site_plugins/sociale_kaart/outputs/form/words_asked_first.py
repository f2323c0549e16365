"""What the form says on top: the question of a campaign, and what residents ask first and nobody has answered."""

from __future__ import annotations

from sociale_kaart.problems import Say

ASKED_FIRST = {
    "campagne-kop": Say("Wij vragen jullie dit:", "We ask you this:"),
    "campagne-zelfde": Say("Er verandert niets", "Nothing changes"),
    "campagne-anders": Say("Ik pas het aan", "I will change it"),
    "weten-kop": Say("Wat we al weten: {procent} %", "What we know: {procent} %"),
    "weten-niet": Say(
        "Dit vragen bewoners het eerst, en we weten het nog niet. Een nee is ook een antwoord.",
        "Residents ask this first, and we do not know it yet. A no is an answer too.",
    ),
    "weten-alles": Say("We weten alles wat bewoners het eerst vragen.", "We know all that residents ask first."),
    "weten-oud": Say(
        "De laatste controle is te lang geleden: vraag of alles nog klopt.",
        "The last check is too long ago: ask if everything is still right.",
    ),
}
