"""What places say of themselves, in words that tell something: as volunteers write them, made up by dice.

Some words are in every third text, most in one or two, as in what people write; and Dutch makes words of words.
"""

from __future__ import annotations

import random
from itertools import accumulate
from typing import Any

TELLING = 15  # words of a place that are no small ones
# From what is said often to what is said seldom.
SAID = {
    "nl": (
        "koffie samen buurt wandelen koken creatief muziek bewoners gezellig taal ontmoeten bewegen ouderen tuinieren "
        "schilderen computer advies lunch jongeren vrijwilligers dansen handwerken gymnastiek spelletjes zingen soep "
        "biljarten fietsen huiswerk naaien sjoelen yoga cursus film theater klaverjassen bingo boetseren haken breien "
        "tekenen knutselen zwemmen voetbal tafeltennis keramiek djembe gitaar piano toneel poezie lezen voorlezen "
        "schaken dammen puzzelen kaarten kleuters peuters tieners senioren alleenstaanden nabestaanden mantelzorgers "
        "statushouders geheugen vallen rollator gehoor braille gebarentaal scootmobiel beweegtuin pluktuin kruiden "
        "bijen kippen geiten moestuin compost geveltuin zadenbank gereedschap houtbewerking lasermachine fotografie "
        "podcast stripverhalen mozaiek zeefdruk vilten spinnen weven borduren quilten patchwork kantklossen "
        "figuurzagen smeden glas emaille capoeira aikido kickboksen bootcamp pilates taichi salsa tango flamenco "
        "volksdansen linedansen rolstoelbasketbal jeudeboules petanque hengelen kanoen zeilen roeien schaatsen "
        "klimmen trampoline skatebaan pannakooi speelotheek"
    ),
    "en": (
        "coffee together neighbourhood walking cooking creative music residents welcome language meeting exercise "
        "seniors gardening painting computer advice lunch youngsters volunteers dancing needlework gymnastics games "
        "singing soup billiards cycling homework sewing shuffleboard yoga course film theatre bridge bingo clay "
        "crochet knitting drawing crafts swimming football pingpong ceramics drums guitar piano drama poetry reading "
        "storytelling chess draughts puzzles cards toddlers teenagers widowed carers refugees memory falling walker "
        "hearing braille mobility orchard herbs bees chickens goats compost seeds tools woodwork photography podcast "
        "comics mosaic screenprint felt spinning weaving embroidery quilting lace fretwork forging glass enamel "
        "capoeira aikido kickboxing bootcamp pilates salsa tango flamenco basketball petanque angling canoeing "
        "sailing rowing skating climbing trampoline"
    ),
    "ar": (
        "قهوه لقاء حي مشي طبخ ابداع موسيقي سكان ترحيب لغه رياضه مسنين حدائق رسم حاسوب نصيحه غداء شباب متطوعين رقص "
        "تطريز جمباز العاب غناء حساء بلياردو دراجات واجبات خياطه يوغا دوره فيلم مسرح ورق بينغو صلصال كروشيه حياكه "
        "تلوين اشغال سباحه كرة طاوله خزف طبول غيتار بيانو تمثيل شعر قراءه حكايات شطرنج الغاز صغار مراهقين ارامل ذاكره "
        "سقوط سمع برايل اشاره بستان اعشاب نحل دجاج ماعز سماد بذور ادوات نجاره تصوير بودكاست فسيفساء طباعه لباد غزل "
        "نسيج دانتيل حداده زجاج مينا كابويرا ايكيدو ملاكمه بيلاتس سالسا تانغو فلامنكو صيد تجديف ابحار تزلج تسلق "
        "ترامبولين"
    ),
}
# What Dutch words are made of.
FIRST = (
    "ochtend middag avond donderdag zomer winter lente herfst kerst buurt wijk straat school kinder peuter tiener "
    "mannen moeder vader opa familie muziek dans zang verf hout papier stof klei tuin bloem kruiden boom dieren "
    "honden vogel water brood soep taart spel bord film boek verhaal taal brief geld fiets auto computer foto "
    "wandel sport bal"
)
SECOND = (
    "club groep kring uur uurtje les cursus middag ochtend feest markt maatje tafel hoek atelier werkplaats "
    "festival koor orkest wedstrijd toernooi route tocht tuin ruil beurs lab kamer kast team ploeg spreekuur "
    "salon werkgroep"
)
MADE = 0.3  # of the Dutch words is made of two


class Texts:
    """Texts by dice: the same number gives the same texts."""

    def __init__(self, seed: int) -> None:
        self._dice = random.Random(seed)
        self._weights = {code: _falling(len(words.split())) for code, words in SAID.items()}

    def of_a_place(self) -> dict[str, Any]:
        """A sentence and what is on offer, in each language."""
        said = {code: self._words(code) for code in SAID}
        half = TELLING // 3
        return {
            "samenvatting": {code: f"{' '.join(words[:half]).capitalize()}." for code, words in said.items()},
            "aanbod": [
                {code: " ".join(words[at : at + half]).capitalize() for code, words in said.items()}
                for at in (half, 2 * half)
            ],
        }

    def _words(self, code: str) -> list[str]:
        """No word twice."""
        found: dict[str, None] = {}
        while len(found) < TELLING:
            found[self._word(code)] = None
        return [*found]

    def _word(self, code: str) -> str:
        if code == "nl" and self._dice.random() < MADE:
            return self._dice.choice(FIRST.split()) + self._dice.choice(SECOND.split())
        return self._dice.choices(SAID[code].split(), cum_weights=self._weights[code])[0]


def _falling(count: int) -> list[float]:
    """The second word is said half as often as the first, the tenth a tenth: so it is in any text (Zipf)."""
    return [*accumulate(1 / (rank + 3) for rank in range(count))]
