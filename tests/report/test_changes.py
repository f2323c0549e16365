"""What changed, in words, as a maintainer reads it; and nothing that must not be read."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from changes_said import FILE, KAART, KEEPS_LINKS, PLACE, WORDS, said

from sociale_kaart.markdown import plain
from sociale_kaart.tools.report.changes import changes
from sociale_kaart.tools.report.versions import NoVersionError, files_of


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("020 123 4567", "020 765 4321", "telefoon van De Meevaart: 020 123 4567 → 020 765 4321"),
        ("  telefoon: 020 123 4567   # balie", "  email: info@b.nl", "email van De Meevaart: nieuw: info@b.nl"),
        ("Koffie en thee", "Soep", "samenvatting (nl) van De Meevaart: Koffie en thee → Soep"),
        (", di 9-12", "", "openingstijden van De Meevaart: ma 9-12; di 9-12 → ma 9-12"),
        ("contact:\n  telefoon: 020 123 4567   # balie\n", "", "telefoon van De Meevaart: weg, was 020 123 4567"),
        ("naam: De Meevaart", "naam: Meevaart", "naam van De Meevaart: De Meevaart → Meevaart"),
        ("020 123 4567", "06 12345678", "telefoon van De Meevaart: 020 123 4567 → 0…"),
    ],
)
def test_a_change_in_words(old: str, new: str, sentence: str) -> None:
    assert sentence in said(PLACE, PLACE.replace(old, new))


def test_places_that_come_go_and_move() -> None:
    assert said(None, PLACE) == [f"Nieuwe plek: De Meevaart ({FILE})"]
    assert said(PLACE, None) == [f"Plek weg: De Meevaart ({FILE})"]
    moved = FILE.replace("oost", "west")
    both = {"data/categorieen.yml": WORDS}
    [change] = changes({**both, FILE: PLACE.encode()}, {**both, moved: PLACE.encode()})
    assert change.text("nl") == f"De Meevaart staat nu in {moved}"
    assert change.text("en") == f"De Meevaart is now in {moved}"


def test_a_comment_or_a_space_is_no_change() -> None:
    assert said(PLACE, PLACE.replace("# balie", "# de balie").replace("naam: ", "naam:   ")) == []


def test_a_file_that_cannot_be_read() -> None:
    assert said(PLACE, "naam: [") == ["een bestand (d…) is veranderd, en niet te lezen"]


@pytest.mark.parametrize("words", [WORDS, b"", b"["])
@pytest.mark.parametrize("new", ["categorie: opvang", "categorie: [huis, opvang]", "categorie: onbekend"])
def test_of_a_secret_place_nothing_is_repeated(words: bytes, new: str) -> None:
    place = f"naam: De Roos\n{new}\nadres: {{straat: Balistraat}}\n"
    for old, now in ((place, place.replace("Bali", "Java")), (None, place), (place, None)):
        found = said(old, now, words=words)
        assert len(found) == 1
        assert "straat" not in found[0].lower()
        assert "voorzieningen" not in found[0]


def test_a_name_has_no_meaning_in_markdown() -> None:
    assert plain("<b>[x](y) @team `a`") == "&#60;b&#62;&#91;x&#93;&#40;y&#41; @<!-- -->team &#96;a&#96;"


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Two commits; between them a phone number changed."""
    path = tmp_path / FILE
    path.parent.mkdir(parents=True)
    (tmp_path / "data" / "categorieen.yml").write_bytes(WORDS)
    for text in (PLACE, PLACE.replace("4567", "0000")):
        path.write_text(text)
        for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "x"]):
            who = ["-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false"]
            subprocess.run(["git", *who, *command], cwd=tmp_path, check=True)
    return tmp_path


def test_revisions_and_folders(repository: Path) -> None:
    said = [change.text("nl") for change in changes(files_of("HEAD~1", repository), files_of("HEAD", repository))]
    assert said == ["telefoon van De Meevaart: 020 123 4567 → 020 123 0000"]
    assert files_of("HEAD", repository) == files_of(str(repository), repository)
    for name in ("bestaat-niet", "--output=x", "HEAD:data"):
        with pytest.raises(NoVersionError):
            files_of(name, repository)


def test_the_command(repository: Path) -> None:
    for form, start in (("text", ""), ("markdown", "- ")):
        command = [KAART, "diff", "HEAD~1", "HEAD", "--format", form]
        done = subprocess.run(command, cwd=repository, capture_output=True, text=True, check=True)
        assert done.stdout == f"{start}telefoon van De Meevaart: 020 123 4567 → 020 123 0000\n"
    wrong = subprocess.run([KAART, "diff", "x", "HEAD"], cwd=repository, capture_output=True, text=True, check=False)
    assert (wrong.returncode, wrong.stdout) == (2, "")


def test_nothing_in_the_repository_hides_a_change(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither a folder that is called as a revision, nor what `git archive` is told to leave out."""
    wanted = files_of("HEAD", repository)
    (repository / "HEAD" / "data").mkdir(parents=True)
    (repository / ".gitattributes").write_text("data/** export-ignore\n")
    who = ["-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false"]
    for command in (["add", "."], ["commit", "-qm", "x"]):
        subprocess.run(["git", *who, *command], cwd=repository, check=True)
    monkeypatch.chdir(repository)
    assert files_of("HEAD", repository) == wanted
    assert len(wanted) == 2


@pytest.mark.parametrize("kind", ["", "categorie: ''\n", "categorie: []\n"])
def test_of_a_place_without_a_kind_nothing_is_repeated(kind: str) -> None:
    place = f"naam: De Roos\n{kind}omschrijving: {{nl: Balistraat}}\n"
    found = said(place, place.replace("Bali", "Java"))
    assert len(found) == 1
    assert "straat" not in found[0].lower()
    assert "Roos" not in found[0]


@pytest.mark.parametrize(
    "text",
    [
        "Bel 06-12345678",
        "Mail fatima.jansen@ziggo.nl",
        "Rekening NL91ABNA0417164300",
        "bsn 111222333",
        "Vraag naar Fatima",
    ],
)
def test_what_is_a_persons_own_is_masked_in_a_text(text: str) -> None:
    [change] = said(PLACE, PLACE.replace("Koffie en thee", text))
    assert text.split()[-1] not in change
    assert change.endswith(f"→ {text[0]}…")


def test_a_place_that_names_a_secret_one_is_not_repeated() -> None:
    secret = {"data/voorzieningen/de-roos.yml": b"naam: Blijf De Roos\ncategorie: opvang\n"}
    versions = [
        {"data/categorieen.yml": WORDS, FILE: text.encode(), **secret}
        for text in (PLACE, PLACE.replace("Koffie en thee", "Hier zit Blijf De Roos"))
    ]
    [change] = changes(*versions)
    assert "Blijf" not in change.text("nl") + change.markdown("en")


def test_a_file_with_another_name_is_the_same_place_and_its_former_name_is_proposed() -> None:
    words, new = {"data/categorieen.yml": WORDS}, FILE.replace("de-meevaart", "meevaart")
    moved = PLACE.replace("020 123 4567", "020 765 4321")
    said = [one.text("nl") for one in changes({**words, FILE: PLACE.encode()}, {**words, new: moved.encode()})]
    assert said == [
        f"De Meevaart heet nu {new}. {KEEPS_LINKS}",
        "telefoon van De Meevaart: 020 123 4567 → 020 765 4321",
    ]
    known = f"{PLACE}oude_namen: [de-meevaart]\n"
    [change] = changes({**words, FILE: PLACE.encode()}, {**words, new: known.encode()})
    assert change.text("nl") == f"De Meevaart heet nu {new}; de-meevaart leidt erheen"


def test_of_a_secret_place_with_another_name_nothing_is_said() -> None:
    secret = PLACE.replace("categorie: huis", "categorie: opvang").encode()
    words, new = {"data/categorieen.yml": WORDS}, FILE.replace("oost/de-meevaart", "balistraat")
    [change] = changes({**words, FILE: secret}, {**words, new: secret})
    assert "balistraat" not in change.text("nl")
    assert "geheim" in change.text("nl")


def test_another_place_is_no_renamed_one() -> None:
    words, new = {"data/categorieen.yml": WORDS}, FILE.replace("de-meevaart", "de-kade")
    other = "naam: De Kade\ncategorie: huis\ncontact: {telefoon: 020 765 4321}\n"
    said = [one.text("nl") for one in changes({**words, FILE: PLACE.encode()}, {**words, new: other.encode()})]
    assert said == [f"Nieuwe plek: De Kade ({new})", f"Plek weg: De Meevaart ({FILE})"]


@pytest.mark.parametrize("said_so", ["Ja", "true", "'ja '", "[ja]", "ja nee"])
def test_a_kind_of_which_nobody_can_read_whether_it_is_secret_may_be(said_so: str) -> None:
    words = f"huis: {{geheim_adres: nee}}\nopvang: {{geheim_adres: {said_so}}}\nschuil: ja\n".encode()
    for kind in ("opvang", "schuil"):
        place = f"naam: De Roos\ncategorie: {kind}\nomschrijving: {{nl: Balistraat}}\n"
        [change] = said(place, place.replace("Bali", "Java"), words=words)
        assert "straat" not in change.lower()


def test_what_changes_at_the_end_of_a_long_text_is_in_sight() -> None:
    """Else a link behind a long text would come along unseen."""
    long = "Iedereen is welkom voor koffie en een praatje. " * 12
    before = PLACE.replace("Koffie en thee", f"{long}Tot dan")
    [change] = said(before, before.replace("Tot dan", "Kijk op https://kwaad.example en kom"))
    assert change.endswith("→ …n is welkom voor koffie en een praatje. Kijk op https://kwaad.example en kom")
    [added] = said(before, before.replace("Tot dan", "Tot dan, tot kijk"))
    assert added.endswith("Tot dan, tot kijk")
