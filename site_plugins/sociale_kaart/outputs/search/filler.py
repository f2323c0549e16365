"""Words that say nothing of what is looked for, by language: articles, pronouns, *please*, *I am looking for*.

And when it should be: *now*, *tonight*, *open*. No words on the map answer these, but *open now* in the finder does.

They are passed over where nothing on the map has them; in a phrase that people type (`data/noden/`) each word counts.
No word that turns another round (*not*, *without*) is among them, but for how *not* is typed in dialect and in haste.
Those of Dutch, English and Arabic are in words.mjs; of Dutch and English stands here how they are typed besides: who
does not know these takes one for an error in another word ("week" was "weed"). Chinese is searched by two characters,
and has none.
"""

from __future__ import annotations

from collections.abc import Mapping

FILLER: Mapping[str, str] = {
    "am": "እኔ እባክዎ እባክህ እባክሽ ነው እፈልጋለሁ የት እንዴት ምን ላይ ወደ ለ እና ወይም",
    "bg": "аз ти моля искам търся трябва ми къде как за на в с и или от да се е съм имам",
    "ckb": "من تۆ تکایە دەمەوێت دەوێت لە کوێ چۆن بۆ و یان ئەو ئەم هەیە هەمە",
    "de": "ich du wir sie bitte suche brauche möchte will wo wie kann für mein meine meinen der die das ein eine und",
    "en": "dont doesnt didnt cant couldnt wont isnt im ive id ill week please pls hi would could should there been "
    "had has was were they he she them if but because just going this those that does did will",
    "es": "yo me mi mis por favor busco necesito quiero donde como puedo para el la los las un una y o en tengo hay",
    "fa": "من لطفا میخوام می‌خواهم دنبال کجا چطور برای در از به و یا است هست دارم یک را رو",
    "fr": "je me mon ma mes svp s'il vous plaît cherche besoin veux voudrais où comment puis peux pour le la un une et",
    "hu": "én nekem kérem szeretnék keresek kell hol hogyan tudok van egy az a és vagy hogy",
    "nl": "nie ni nich deze dit ff effe even aub pls hoi jullie hebbe kheb khebt iemand ergens gaat doet wordt was had "
    "als zou week dag",
    "pap": "mi bo por fabor ke buska mester unda kon pa na e un i of tin",
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
    return f"{FILLER.get(base, '')} {WHEN.get(base, '')}".strip()
