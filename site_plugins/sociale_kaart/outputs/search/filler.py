"""Words that say nothing of what is looked for, by language: articles, pronouns, *please*, *I am looking for*.

And when it should be: *now*, *tonight*, *open*. No words on the map answer these, but *open now* in the finder does.

They are passed over where nothing on the map has them, and are never an error in another word ("week" was "weed"); in a
phrase that people type (`data/noden/`) each word counts, but these weigh little: of *know not what I must do now* no
word says what somebody needs, however few needs have it. No word that turns another round (*not*, *without*) is among
them, but for how *not* is typed in dialect and in haste. The commonest of Dutch and English are in words.mjs, since
these two are typed on every page. Chinese is searched by two characters, and has none.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from sociale_kaart.normalise import normalise

FILLER: Mapping[str, str] = {
    "am": "እኔ እባክዎ እባክህ እባክሽ ነው እፈልጋለሁ የት እንዴት ምን ላይ ወደ ለ እና ወይም",
    "ar": "في من على الى عن مع او لي اريد ابحث اجد احتاج يوجد يمكن اين هل هذا هناك اشعر كان كنت عم شو بس "
    "كتير كثير انا انت هو هي هم نحن احنا اللي الذي التي هيك هاد هاي لان لأن عشان علشان مشان شي شيء "
    "كل بعد قبل لما اذا حتى كمان ايضا يعني طيب لو سمحت رجاء بدي بدنا بدو ابغى عايز عاوز ممكن بقدر "
    "اقدر فيني لازم صار صرت يوم ايام شهر سنة اسبوع هون هنا وين فين ليش كيف بغيت بغا بغينا دابا بزاف "
    "شكون شنو علاش واش كيفاش باش ديال ديالي د باغي عايزة ازاي مش ليه تبعي تبعنا عنا عندي معو كمان مين جدا "
    "كثيرة منذ حتى احصل",
    "bg": "аз ти моля искам търся трябва ми къде как за на в с и или от да се е съм имам",
    "ckb": "من تۆ تکایە دەمەوێت دەوێت لە کوێ چۆن بۆ و یان ئەو ئەم هەیە هەمە",
    "de": "ich du wir sie bitte suche brauche möchte will wo wie kann für mein meine meinen der die das ein eine und",
    "en": "want find where how we our us you your it some any so very looking feel near dont doesnt didnt "
    "cant couldnt wont isnt im ive id ill week please pls hi would could should there been had has "
    "was were they he she them if but because just going this those that does did will her his him "
    "their who which when then than into out up down off over under all about more much many lot "
    "lots being go goes gone come comes get gets got give gave take takes took make makes made say "
    "says said tell told know knows think day days month months year years time times always never "
    "again still already since ago last next every each someone something anything everything anyone "
    "everyone else other another one two three way thing things really also even only too own same "
    "after before back let lets put keep keeps use used see saw such yet am be",
    "es": "yo me mi mis por favor busco necesito quiero donde como puedo para el la los las un una y o en tengo hay",
    "fa": "من لطفا میخوام می‌خواهم دنبال کجا چطور برای در از به و یا است هست دارم یک را رو",
    "fr": "je me mon ma mes svp s'il vous plaît cherche besoin veux voudrais où comment puis peux pour le la un une et",
    "hu": "én nekem kérem szeretnék keresek kell hol hogyan tudok van egy az a és vagy hogy",
    "nl": "jij wij hij ons u uw mag moeten voel hun kunnen graag heel erg zo nu ook nog dan maar nie ni "
    "nich deze dit ff effe even aub pls hoi jullie hebbe kheb khebt iemand ergens gaat doet wordt "
    "was had als zou week dag dat heeft over wel tot worden haar veel door uit bij onze zich onder "
    "tegen twee drie vier weer zien zal jou jouw eens daar hier hele toch mee alle alles tijd zoals "
    "komt komen kom waren hem tijdens altijd tussen weet weten wie laten laat laatste waarom net via "
    "gewoon terug steeds zie zit zitten staat staan ligt lig eigen keer willen weg nooit vaak soms "
    "meestal al vinden vind kunt kon ging gaan ga doen doe gedaan deed maak maakt maken krijg krijgt "
    "krijgen gekregen kreeg moest werd zeg zegt zeggen zei denk denkt snap allemaal beter goed goede "
    "misschien anders elke ieder iedere dagen weken maand maanden jaar jaren uur sinds geleden vanaf "
    "later straks toe meer minder ander andere naast achter voor bijna best echt eigenlijk zelf "
    "zelfs zeer veels teveel paar aantal vooral gelijk precies daarna dus want omdat zodat terwijl "
    "toen nodig hoeveel welke ding dingen iets me mn mij ze zn ie der m t n gehad geweest gebruikt "
    "gebruiken neem nemen genoemd heet loopt lopen bezig klaar snel terecht 14 15 16 17 "
    "drogist dromen verkocht verwacht gemaakt geopend boven januari enkel gras maan gekeken bedragen "
    "vol gericht korte mei pad periode reden gang ramp vent vet meter",
    "pap": "mi ta bo por fabor ke buska mester unda kon pa na e un i of tin",
    "pl": "ja mi mnie moje proszę szukam potrzebuję chcę gdzie jak mogę dla na do i lub jest mam",
    "prs": "من لطفا میخواهم میپالم کار دارم کجا چطور برای در از به و یا است هست دارم یک را",
    "ps": "زه ما مهرباني غواړم لټوم چیرته څنګه لپاره په د ته او یا دی ده لرم یو",
    "pt": "eu me meu minha por favor procuro preciso quero onde como posso para o a os as um uma e ou em tenho",
    "ro": "eu mie meu mea vă rog te caut nevoie am vreau unde cum pot pentru la în și sau un o este",
    "ru": "я мне мой моя пожалуйста ищу нужен нужна нужно хочу где как могу для на в и или есть у меня",
    "so": "aniga fadlan waxaan doonayaa rabaa raadinayaa u baahanahay xagee halkee sidee ku ka iyo ama waa",
    "ti": "ኣነ በጃኻ በጃኺ እደሊ ኣበይ ከመይ እንታይ ን ኣብ ናብ ወይ እዩ እየ ኣሎ",
    "tr": "ben bana benim lütfen arıyorum istiyorum lazım nerede nasıl için ve veya bir bu var",
    "uk": "я мені мій моя будь ласка шукаю потрібен потрібна потрібно хочу де як можу для на в і або є у мене",
    "ur": "میں مجھے میرا میری براہ مہربانی چاہیے چاہتا چاہتی تلاش کہاں کیسے کے لیے کا کی میں اور یا ہے ہوں ایک",
}
# Who and where it is about, and that it should cost little, in any sentence: of "my husband lost his job" the job says
# what is needed. Alone, they say something.
PEOPLE: Mapping[str, str] = {
    "ar": "محتاج محتاجة مكان مساعدة ما عندي معي ليس لدي بيت زوجي زوجتي ابني بنتي ابنتي ولدي طفلي اولادي "
    "اطفالي امي ابي اخي اختي",
    "en": "husband wife partner boyfriend girlfriend son daughter child children kid kids mother father "
    "mum mom dad brother sister place somewhere help people man woman family neighbour house home "
    "afford expensive cheap free bed problem problems",
    "nl": "man vrouw vriend vriendin partner zoon zoontje dochter dochtertje kind kinderen kids moeder "
    "vader ouders oma opa zus broer mensen buurvrouw buurman gezin familie huis thuis plek hulp help "
    "helpt helpen niks aanvragen duur gratis goedkoop goedkope bed bank problemen probleem",
}
# Typed on pages of other languages too, as Dutch and English are.
ARABIC = "في من على الى عن مع او انا لي اريد ابحث اجد احتاج يوجد يمكن ممكن اين هل هذا هناك كيف اشعر بدي"
# When somebody wants to go, and that it should be open.
WHEN: Mapping[str, str] = {
    "am": "አሁን ዛሬ ማታ ዛሬማታ ነገ ክፍት የተከፈተ",
    "ar": "الآن آن اليوم يوم الليلة ليلة المساء مساء غدا مفتوح مفتوحة",
    "bg": "сега днес довечера вечер вечерта утре отворен отворена отворено отворени работи",
    "ckb": "ئێستا ئەمڕۆ ئەمشەو ئێوارە سبەی کراوە کراوەیە",
    "de": "jetzt heute abend morgen offen geöffnet",
    "en": "now today tonight tomorrow evening open",
    "es": "ahora hoy noche tarde mañana abierto abierta abiertos abiertas esta este",
    "fa": "الان آن اکنون امروز امشب فردا باز",
    "fr": "maintenant aujourd'hui soir demain ouvert ouverte ouverts ouvertes ce cette",
    "hu": "most ma este holnap nyitva",
    "nl": "vandaag vanavond vanmiddag morgen open",
    "pap": "awor awe nochi mañan habri",
    "pl": "teraz dziś dzisiaj wieczorem wieczór jutro otwarte otwarta otwarty",
    "prs": "حالا الان آن امروز امشب فردا باز",
    "ps": "اوس نن شپه ماښام سبا خلاص پرانیستی",
    "pt": "agora hoje noite amanhã aberto aberta abertos abertas à",
    "ro": "acum azi astăzi diseară seara mâine deschis deschisă deschise",
    "ru": "сейчас сегодня вечером завтра открыт открыта открыто открыты работает",
    "so": "hadda hada maanta caawa berri furan",
    "ti": "ሕጂ ሎሚ ምሸት ጽባሕ ክፉት",
    "tr": "şimdi bugün akşam yarın açık",
    "uk": "зараз сьогодні ввечері увечері завтра відкрито відкрита відкритий відкриті працює",
    "ur": "ابھی اب آج رات شام کل کھلا کھلی کھلے",
}


def filler(language: str) -> str:
    """All of them, with spaces between; a simple form of a language has those of that language."""
    base = language.removesuffix("-simple")
    return " ".join(filter(None, (FILLER.get(base), WHEN.get(base), PEOPLE.get(base), ARABIC)))


def light_words(language: str) -> Collection[str]:
    """The same, each as it is compared."""
    return {*normalise(filler(language)).split(" ")}


def small_words(language: str) -> Collection[str]:
    """Those that say nothing wherever they stand, each as it is compared: not who and when it is about."""
    return {*normalise(FILLER.get(language.removesuffix("-simple"), "")).split()}
