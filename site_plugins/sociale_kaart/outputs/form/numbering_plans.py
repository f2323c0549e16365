"""The numbering plans by which the form judges phone numbers, as data: those of the library that the checks use."""

from __future__ import annotations

from typing import Any

from phonenumbers import PhoneMetadata

from sociale_kaart.outputs.form.rule_shapes import Soortnummer, TelefoonRegels
from sociale_kaart.place import telefoon, telefoon_fout

# Whose numbers the form can judge itself; those of other countries are looked at after sending.
COUNTRIES = ("NL", "BE", "DE")
# In the order in which `phonenumbers` asks what kind of number it is.
KINDS = (
    "premium_rate", "toll_free", "shared_cost", "voip", "personal_number", "pager", "uan", "voicemail",
    "fixed_line", "mobile",
)  # fmt: skip
PERSONAL = {"mobile", "personal_number", "pager"}


def phones() -> TelefoonRegels:
    """The numbering plans, and the short numbers that are dialled as they are."""
    return {
        "tekens": telefoon.ALLOWED.pattern,
        "kort": telefoon.SHORT.pattern,
        "land": telefoon.COUNTRY.pattern,
        "breedteloos": telefoon.NO_WIDTH.pattern,
        "verzonnen": telefoon.INVENTED.pattern,
        "nummer": telefoon_fout.NUMBER.pattern,
        "toestel": telefoon_fout.EXTENSION.pattern,
        "meer": telefoon_fout.MORE.pattern,
        "landen": {str(_metadata(country).country_code): _plan(country) for country in COUNTRIES},
    }


def _plan(country: str) -> list[Soortnummer]:
    """Each kind of number, the first pattern being of all of them."""
    data = _metadata(country)
    kinds = [(kind, getattr(data, kind)) for kind in ("general_desc", *KINDS)]
    return [
        Soortnummer(kind in PERSONAL, list(about.possible_length), about.national_number_pattern)
        for kind, about in kinds
        if about and about.national_number_pattern
    ]


def _metadata(country: str) -> Any:
    return PhoneMetadata.metadata_for_region(country)
