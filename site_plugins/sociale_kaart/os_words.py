"""Why the machine would not, in plain words: a full disk is nobody's fault, and `[Errno 28]` helps nobody."""

from __future__ import annotations

import errno

from sociale_kaart.problems import Language, Say

_FULL = Say("de schijf is vol; maak ruimte en geef de opdracht nog eens", "the disk is full; make room and try again")
_NOT_ALLOWED = Say(
    "dat mag je hier niet; vraag wie de computer beheert, of werk in een map van jezelf",
    "you are not allowed to; ask who keeps this computer, or work in a folder of your own",
)
_NOWHERE_FOR_NOW = Say(
    "er is nergens ruimte voor tijdelijke bestanden; maak ruimte, of zet TMPDIR op een map waar je mag schrijven",
    "there is no room for temporary files; make room, or set TMPDIR to a folder that you can write to",
)
_GONE = Say("dat bestand of die map is er niet", "there is no such file or folder")
REASONS = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: Say(
        "het bestand wordt groter dan deze computer toestaat", "the file gets larger than this computer allows"
    ),
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
    errno.EROFS: Say("hier kan alleen gelezen worden, niet geschreven", "this can be read only, not written to"),
    errno.ENOENT: _GONE,
    errno.EISDIR: Say("dat is een map, en geen bestand", "that is a folder, not a file"),
    errno.ENOTDIR: Say(
        "een deel van het pad is een bestand, en geen map", "a part of the path is a file, not a folder"
    ),
    errno.EEXIST: Say("dat is er al", "that is there already"),
    errno.ENOTEMPTY: Say("die map is niet leeg", "that folder is not empty"),
    errno.ENAMETOOLONG: Say("die naam is te lang; kies een kortere", "that name is too long; choose a shorter one"),
    errno.EBUSY: Say("een ander programma heeft het open", "another program has it open"),
    errno.EMFILE: Say("er zijn te veel bestanden tegelijk open", "too many files are open at once"),
    errno.ENOMEM: Say("het geheugen is vol; sluit andere programma's", "the memory is full; close other programs"),
    errno.EIO: Say(
        "de schijf gaf een fout; kijk of hij nog goed is", "the disk gave an error; see whether it is still all right"
    ),
    errno.ELOOP: Say("de link leidt naar zichzelf", "the link leads to itself"),
}


def reason(error: OSError) -> str | Say:
    """Without the file, for a message that names it; in the machine's own words where we have none."""
    if error.errno == errno.ENOENT and "temporary directory" in (error.strerror or ""):  # of Python's tempfile
        return _NOWHERE_FOR_NOW
    return REASONS.get(error.errno or 0, error.strerror or str(error).strip() or type(error).__name__)


def explained(error: OSError, language: Language) -> str:
    """With the file, where the machine says which."""
    said = reason(error)
    text = said(language, {}) if isinstance(said, Say) else said
    return f"{error.filename}: {text}" if error.filename and error.errno in REASONS else text
