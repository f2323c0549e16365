"""What says where a place is in English, Turkish, Arabic and French. Patterns as in `signs.py`."""

from __future__ import annotations

from sociale_kaart.checks.signs import AREA, BESIDE, NAME, NUMBER, STREET, Sign, digit, sign

_MARKS_EN = (
    "station|stop|church|chapel|mosque|temple|park|school|shop|store|supermarket|hospital|library|bridge|square|canal|"
    "river|market|museum|town hall|city hall|bakery|bakers?|butchers?|police station|fire station|harbour|harbor|port|"
    "pool|cinema|theatre|factory|cemetery|pharmacy|petrol station|gas station|post office|hotel|roundabout|railway|"
    "lake|forest|beach|farm|mill|tower|car park|playground|stadium|airport|prison|university|restaurant|pub"
)
_TO_EN = (
    r"opposite|next to|behind|across from|near|beside|above|below|by|(?:get|getting) off at|in front of|overlooking|"
    r"(?:blocks|streets|walk|minutes|metres|meters|yards|doors|corner|ride|drive|view|far) (?:away )?from|view of|"
    r"(?:in|on) the same street as|past|towards|see"
)
_COLOURS_EN = "red|green|blue|yellow|white|black|brown|grey|gray|purple|wooden|brick|iron"
_THINGS_EN = "door|front door|gate|house|building|roof|shutters|fence|flag|letterbox|garage"
_WERE_EN = "monastery|convent|school|church|factory|hotel|hospital|farm|bank|post office|town hall|barracks|mill|prison"
_YER = (
    "istasyon|gar|cami|hastane|okul|pazar|belediye|postane|kütüphane|park|market|kilise|köprü|liman|meydan|durak|durağ|"
    "fırın|eczane|otel|müze|stadyum|karakol|itfaiye|havuz|fabrika|mezarlık|mezarlığ|çarşı|sinema|benzinlik|süpermarket|"
    "metro|tren|otobüs|kanal|nehir|orman|üniversite|dükkan|bakkal|restoran|ev|bina|apartman|merkez"
)
_BESIDE_TR = "karşı|yan|arka|yakın|bitişi|üst|alt|ön|köşe|çapraz|civar"
_MAKAN = (
    "محطة|مسجد|جامع|مستشفى|مدرسة|سوق|كنيسة|بلدية|مكتبة|حديقة|جسر|ميناء|متحف|فندق|صيدلية|مخبز|مسبح|مصنع|مقبرة|بريد|"
    "ملعب|جامعة|سينما|مطعم|دوار|قناة|نهر|بحيرة|بحر|غابة|سكة|مطار|سجن|مركز|متجر|محل|مخفر|إطفاء|طاحونة|برج"
)
_BESIDE_AR = (
    "مقابل|بجانب|بجوار|خلف|وراء|أمام|قرب|قريب من|قريبة من|بالقرب من|فوق|تحت|جنب|عند|حذاء|دقائق من|"
    "أمتار من|متر من|دقيقة من"
)

IN_OTHER_LANGUAGES: tuple[Sign, ...] = (
    sign(
        BESIDE,
        rf"(?<!\w)(?:{_TO_EN}) (?:the|a|an|our) (?:\w+ )?(?:{_MARKS_EN})(?!\w)",
        parts=[" the ", " a ", " an ", " our "],
    ),
    sign(BESIDE, rf"(?<!\w)(?:{_COLOURS_EN}) (?:{_THINGS_EN})(?!\w)"),
    sign(BESIDE, rf"(?<!\w)(?:old|former) (?:{_WERE_EN})(?!\w)"),
    sign(
        BESIDE,
        r"(?<!\w)(?:turn (?:left|right)|on (?:the|your) (?:left|right)|around the corner|on the corner|last stop|"
        r"(?:first|second|third|last|next) (?:street|road|left|right|exit|house|turn|stop|roundabout)|"
        r"at the (?:harbour|harbor|port|beach|lake|seaside|waterfront)|floor of (?:the|a) (?:flat|block|"
        r"building|tower))(?!\w)",
    ),
    digit(BESIDE, r"(?<!\w)take (?:the )?(?:bus|tram|train|metro|line) (?:number |no )?\d"),
    sign(
        AREA,
        r"(?<!\w)(?:(?:city|town|village) cent(?:re|er)|edge of (?:the )?(?:town|city|village)|"
        r"(?:north|south|east|west|middle|heart|outskirts|centre|center) of (?:the |our )?(?:town|city|village)|"
        r"in (?:the|a) (?:village|suburbs?|old town|inner city|countryside|woods))(?!\w)",
    ),
    sign(
        BESIDE, rf"(?<!\w)(?:{_YER})\w{{0,8}} (?:\w+ )?(?:{_BESIDE_TR})(?:sında|ında|inde|ünde|unda|ında|nda|ğinde)\w*"
    ),
    sign(
        BESIDE,
        r"(?<!\w)(?:durağında|durakta|otobüse|otobüsle|sokaktan|caddeden|sola dönün|sağa dönün|sağda|solda)(?!\w)",
    ),
    sign(STREET, r"(?<!\w)[^\W\d_]{3,40} (?:sokak|sokağı|caddesi|cadde|bulvarı|mahallesi|meydanı)\w*"),
    sign(
        AREA,
        r"(?<!\w)(?:(?:şehir|ilçe|kasaba|köy) merkez\w+|köyde|köyünde|kasabada|(?:şehrin|köyün) \w+|mahallede)(?!\w)",
    ),
    sign(BESIDE, r"(?<!\w)(?:kırmızı|yeşil|mavi|sarı|beyaz|siyah|kahverengi) (?:kapı|ev|bina|çatı|bahçe)\w*"),
    digit(NUMBER, r"(?<!\w)(?:kapı|daire|bina|ev|posta kodu)(?: numarası| no)?[.: ]{1,3}\d"),
    sign(
        NAME,
        r"(?<!\w)([A-ZÇĞİÖŞÜ][\w\-]{2,})['’](?:d[ea]|t[ea]|d[ea]n|t[ea]n|y[ea]|[ea]|n[ıiuü]n|d[ea]yiz|n[ea])(?!\w)",
        0,
        looks_up=True,
    ),
    sign(BESIDE, rf"(?<!\w)(?:و|ف)?(?:{_BESIDE_AR}) (?:ال)?(?:{_MAKAN})(?!\w)"),
    sign(
        BESIDE,
        r"(?<!\w)(?:رقم (?:البيت|المنزل|الدار)|الباب (?:ال\w+)|الطابق|(?:انزل|انزلي|تنزل) (?:عند|في)|"
        r"الحافلة رقم|القطار إلى|الحافلة إلى|على (?:اليسار|اليمين)|الرمز البريدي)",
    ),
    sign(STREET, r"(?<!\w)(?:شارع [^\W\d_]{2,}|الشارع (?:الأول|الثاني|الثالث|الرابع|التالي|المجاور))"),
    sign(
        AREA,
        r"(?<!\w)(?:(?:وسط|مركز|شمال|جنوب|شرق|غرب|أطراف|ضواحي) (?:المدينة|البلدة|القرية)|في (?:القرية|"
        r"البلدة القديمة|الضاحية)|"
        r"عنواننا:|العنوان:)",
    ),
    digit(NUMBER, r"(?<!\w)رقم ?(?!0|11[2-6])\d"),
    sign(
        BESIDE,
        r"(?<!\w)(?:en face|à côté|près|derrière|devant|au-dessus) (?:de |du |d['’])?(?:la |le |l['’])?"
        r"(?:gare|église|mosquée|école|mairie|poste|hôpital|marché|parc|pont|boulangerie|port|place)",
    ),
)
