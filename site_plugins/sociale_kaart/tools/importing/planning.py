"""All of an import but the writing: from rows to the files as they will be, and what to tell of each row. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sociale_kaart.checks.kinds import may_be_secret
from sociale_kaart.problems import Say
from sociale_kaart.reading.places import Entry
from sociale_kaart.tools.importing.candidates import candidates_of
from sociale_kaart.tools.importing.draft_place import DraftPlace
from sociale_kaart.tools.importing.import_plan import (
    LEFT_OUT,
    PART,
    SAME,
    UPDATED,
    WRITTEN,
    HomeRegion,
    Outcome,
    Plan,
    counted,
)
from sociale_kaart.tools.importing.judging import New, settle
from sociale_kaart.tools.importing.last_import import Known, State
from sociale_kaart.tools.importing.mapping import Mapping_
from sociale_kaart.tools.importing.matching import differences, is_same
from sociale_kaart.tools.importing.merging import Merged, merged, units
from sociale_kaart.tools.importing.source_rows import RowTable
from sociale_kaart.tools.importing.writing import file_name, updated

COMPARED = Say("Vergelijken met wat er is: {done} van {all}", "Comparing with what is there: {done} of {all}")
OPEN_HERE = (
    "; volgens de lijst is het geheim, en hier staat het openbaar: kijk dat meteen na, en haal het adres zo nodig weg"
)


def plan(table: RowTable, mapping: Mapping_, region: HomeRegion, state: State) -> Plan:
    """What an import of `table` will do."""
    return _Planner(mapping, region, state).made(candidates_of(table, mapping, region))


class _Planner:
    def __init__(self, mapping: Mapping_, region: HomeRegion, state: State) -> None:
        self.mapping, self.region, self.state, self.plan = mapping, region, state, Plan(state=dict(state))
        entries = region.context.entries
        self.by_file = {entry.tree.file: entry for entry in entries}
        self.by_trace = {(h.bron, h.id): e for e in entries if (h := e.voorziening.herkomst)}
        self.taken = {entry.voorziening.id for entry in entries}
        self.taken |= {old for entry in entries for old in entry.voorziening.oude_namen}
        self.changed: dict[str, tuple[bytes, DraftPlace]] = {}
        self.merges: dict[str, Merged] = {}

    def made(self, candidates: list[DraftPlace]) -> Plan:
        self.seen = {id for one in candidates for id in (one.id, *one.also)}
        news: list[New] = []
        there: list[tuple[DraftPlace, Entry]] = []
        for one in counted(candidates, COMPARED, self.region.progress):
            if one.part_of:
                continue
            entry = self._mine(one)
            if entry and not one.notes.refused:
                self._merge(one, entry)
                there.append((one, entry))
            elif not one.notes.refused and not self._refused(one):
                news.append(New(one, file_name(one.values, one.naam, secret=one.secret, taken=self.taken)))
        settle(news, self.changed, self.region.context, self.region.progress)
        self._told(candidates, {id(new.candidate): new for new in news}, {id(one): entry for one, entry in there})
        still = {entry.tree.file for _, entry in there}
        self.plan.gone = [
            known.file
            for key, known in self.state.items()
            if key not in self.seen and known.file in self.by_file and known.file not in still
        ]
        return self.plan

    def _mine(self, one: DraftPlace) -> Entry | None:
        for id in (one.id, *one.also):
            known = self.state.get(id)
            entry = self.by_trace.get((self.mapping.bron, id)) or (self.by_file.get(known.file) if known else None)
            if entry:
                one.id = id
                return entry
        return self._renumbered(one)

    def _renumbered(self, one: DraftPlace) -> Entry | None:
        """In a list without numbers ours are of name and door: a place gets another when its postcode is put right."""
        if one.notes.refused or not self.mapping.columns or self.mapping.columns_of("herkomst.id"):
            return None
        found = [
            entry
            for (bron, id), entry in self.by_trace.items()
            if bron == self.mapping.bron and id not in self.seen and is_same(one.values, said_in(entry))
        ]
        if len(found) != 1:
            return None
        files = {entry.tree.file for entry in found}
        former = [id for id, known in self.state.items() if known.file in files and id not in self.seen]
        if former and not one.secret:
            self.state = {one.id if id == former[0] else id: known for id, known in self.state.items()}
            self.plan.state = {id: known for id, known in self.plan.state.items() if id != former[0]}
        return found[0]

    def _refused(self, one: DraftPlace) -> bool:
        """Whether it is here already, or was and somebody took it away."""
        if one.id in self.state and not one.secret:
            self.plan.state[one.id] = Known(self.state[one.id].file)
            one.notes.refused.append("iemand heeft deze plek weggehaald of geheim gemaakt; hij komt niet vanzelf terug")
            return True
        for entry in self.region.context.entries:
            source = entry.voorziening.herkomst
            other_list = not source or source.bron != self.mapping.bron
            if is_same(one.values, said_in(entry), by_number=other_list):
                hidden = one.secret or may_be_secret(entry.voorziening.categorie, self.region.context.woorden)
                different = [] if hidden else differences(comparable(one.values), comparable(said_in(entry)))
                said = f"; verschil in {', '.join(different)}" if different else ""
                where = "een plek die er al is" if hidden else entry.tree.file
                said += OPEN_HERE * (one.secret and "adres" in said_in(entry))
                one.notes.refused.append(f"lijkt dezelfde plek als {where}{said}")
                return True
        return False

    def _merge(self, one: DraftPlace, entry: Entry) -> None:
        own = said_in(entry)
        hides = may_be_secret(entry.voorziening.categorie, self.region.context.woorden)
        if hides != one.secret:
            if hides and one.id in self.state:  # what was remembered may say where it is
                self.plan.state[one.id] = Known(entry.tree.file)
            one.notes.doubts.append(
                "de lijst en het bestand zijn het niet eens of het adres geheim is; niets veranderd"
                + OPEN_HERE * one.secret
            )
            return
        known = self.state.get(one.id, Known(entry.tree.file))
        result = merged(known.base, units(one.values), units(own), bool(one.notes.doubts))
        one.notes.doubts += [
            f"{unit}: hier en in de lijst veranderd; wat hier staat blijft" for unit in result.conflicts
        ]
        one.notes.doubts += [f"{unit}: staat niet meer in de lijst; klopt het hier nog?" for unit in result.gone]
        self.merges[entry.tree.file] = result
        if not result.put:
            return
        before = self.plan.before[entry.tree.file] = self.region.read(entry.tree.file)
        data = updated(before, result.put, one.values, own, self.region.context.today)
        if data is None:
            one.notes.doubts.append(f"niet bijgewerkt ({', '.join(result.put)}): het bestand is anders geschreven")
        else:
            self.changed[entry.tree.file] = (data, one)

    def _told(self, candidates: list[DraftPlace], news: Mapping[int, New], there: Mapping[int, Entry]) -> None:
        for one in candidates:
            new, entry = news.get(id(one)), there.get(id(one))
            if one.part_of:
                self.plan.outcomes.append(Outcome(one, PART))
            elif one.notes.refused or not (new or entry):
                self.plan.outcomes.append(Outcome(one, LEFT_OUT))
            elif new:
                self.plan.outcomes.append(Outcome(one, WRITTEN, new.file))
                self.plan.files[new.file] = new.text.encode()
                if not one.secret:
                    self.plan.state[one.id] = Known(new.file, units(one.values))
            elif entry:
                self._kept(one, entry)

    def _kept(self, one: DraftPlace, entry: Entry) -> None:
        file = entry.tree.file
        result, change = self.merges.get(file), self.changed.get(file)
        if change:
            self.plan.files[file] = change[0]
        if result and (change or not result.put) and not one.secret:
            self.plan.state[one.id] = Known(file, result.base)
        self.plan.outcomes.append(Outcome(one, UPDATED if change else SAME, file))


def said_in(entry: Entry) -> dict[str, Any]:
    return entry.tree.value if isinstance(entry.tree.value, dict) else {}


def comparable(values: Mapping[str, Any]) -> dict[str, Any]:
    """Of a file and of a row the same form: all text, one for a list of one."""
    found = units(values)
    flat = {key.partition(".")[0]: values.get(key.partition(".")[0]) for key in found if "." in key}
    return {**found, **{key: units({key: value}) for key, value in flat.items()}, **dict(found.get("waar", {}))}
