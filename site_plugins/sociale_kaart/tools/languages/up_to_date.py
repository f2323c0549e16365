"""A catalogue brought up to date: everything that must be said now, with what was said of it already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from babel.messages.catalog import Catalog, Message

from sociale_kaart.languages.catalogues import is_said, is_words, key_of
from sociale_kaart.languages.direction import name_in
from sociale_kaart.languages.locales import rules_of
from sociale_kaart.languages.plural_rules import plural_forms

ABOUT = "# The words of the site and of its vocabularies in {name}. How to translate: docs/talen.md."
UNREAD = "# No native speaker has read them yet: corrections are very welcome."


@dataclass(frozen=True)
class Bericht:
    """What must be said. `elders`: the same in a language that the translator may know better, as a help."""

    tekst: str
    plaats: str = ""
    meer: str = ""  # for more than one
    waar: tuple[str, ...] = ()
    elders: tuple[str, ...] = ()

    @property
    def id(self) -> str | tuple[str, str]:
        return (self.tekst, self.meer) if self.meer else self.tekst


def about(language: str) -> str:
    """What a new catalogue says of itself."""
    return f"{ABOUT.format(name=name_in(language, 'en'))}\n{UNREAD}"


def renewed(old: Catalog | None, language: str, wanted: Sequence[Bericht], comment: str) -> Catalog:
    """What `old` says of all that is wanted, in that order; what is not wanted any more is gone.

    A text of a vocabulary whose Dutch has changed keeps what was said, marked as a guess (`fuzzy`) with the Dutch that
    it was said of. Words to look for are kept as they are: there are as many as the language needs.
    """
    new = _empty(language, comment)
    said = {key_of(message): message for message in old or () if message.id}
    by_place = {message.context: message for message in said.values() if message.context}
    for bericht in wanted:
        found = said.get((bericht.plaats, bericht.tekst))
        earlier = by_place.get(bericht.plaats) if "/" in bericht.plaats and not found else None
        _add(new, bericht, found or earlier, is_guess=bool(earlier) and not is_words(bericht.plaats))
    return new


def keep_unused(new: Catalog, old: Catalog | None) -> None:
    """What `old` says and nobody asks for any more goes behind the rest, as a comment: somebody's work, and perhaps of
    use."""
    asked = {key_of(message) for message in new if message.id}
    dropped = (*(message for message in old or () if message.id), *(old.obsolete.values() if old else ()))
    for message in dropped:
        if key_of(message) not in asked and is_said(message):
            new.obsolete[(message.id, message.context)] = message


def _empty(language: str, comment: str) -> Catalog:
    new = Catalog(locale=rules_of(language).replace("-", "_"), header_comment=comment, fuzzy=False)
    new.mime_headers = [("Language", language), ("Plural-Forms", plural_forms(language))]
    return new


def _add(new: Catalog, bericht: Bericht, found: Message | None, *, is_guess: bool) -> None:
    flags = set(found.flags - {"fuzzy"}) if found else set()
    if is_guess or (found and found.fuzzy):
        flags.add("fuzzy")
    new.add(
        bericht.id,
        _forms(found, new.num_plurals) if bericht.meer else (found.string if found else ""),
        locations=[(where, None) for where in bericht.waar],  # type: ignore[misc]
        flags=flags,
        auto_comments=bericht.elders,
        user_comments=found.user_comments if found else (),
        previous_id=[key_of(found)[1]] if found and is_guess else (),
        context=bericht.plaats or None,
    )


def _forms(found: Message | None, count: int) -> tuple[str, ...]:
    forms = tuple(found.string) if found and isinstance(found.string, list | tuple) else ()
    return forms if len(forms) == count else ("",) * count
