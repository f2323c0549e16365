"""Given names of older and of younger people, and of people from elsewhere, as in `given_names.py`."""

from __future__ import annotations

_DUTCH = """
aagje aaltje abel adri afra agatha albertje aletta antje antoinette antoon ari arend baukje beppie berend bep bertus
betsie bettie bram britt brenda chiel chris claire clemens conny corina cornelia cornelis corry daniela daphne
diederik dineke dirkje dorien douwe durk ebe eelco eelke egbert elise elske emiel emily engeltje eric esmée evert evi
fabian fem femke feike fenna fien finn fokke folkert foppe fonger frederique froukje geert geertje geeske gerbrand
gerben germa gerrie gerlof gerlinde gijsbert ginie gosse griet grietje guido guusje haaije hannah harmen heleen
hendrik hendrika henny henriette henrietta hessel hetty hidde hiske hugo ietje ilona imke inez iris isa isabella
isabelle ite jaapje jaco jacoba jacomina jaimy jaantje jannes jannie jantine jantje janna jans japke jasmine jelmer
jesper jet jetske jikke jitske jitze jochum jolien jolijn jolanthe joke jonas jonathan joop joos jordi jorn jorrit
joshua josine juliette julian jurgen jurre kaatje karst kirsten klaartje klazien klaske koosje koos kor kristina
lammert laurens leendert lenie lennart lieke lieuwe lieve lilian liv lonneke louis louisa lowie lucia ludo luca lutske
maaike maartje mabel maike manfred marga marco margje marleentje marlous martje marja marjolijn marten mathilde
matthias mattijs mees meike meindert melle menno merel mia micha michel mien mientje minke moniek nanne nel nelly nico
nicolette nienke nijs nine nita noud olaf olivier onno pascal patricia patrick pauline petra pien pieternel pietje
pleun puck quinten ralph ramses reinier reint reinder renske riek riekje rieneke riet rik rinus ritske roelie roelfien
roelien roy rolf romy roos rosa rosalie rosanne rutger ruurd sabrina sarina seb sebastian sem senna sharona siebe
siebren sietske sija silke simon sietse sip sijtske sjaan sjors sjoukje sofie stan stefanie stef stijn sterre svenja
sybren sylvana sytske taco tamar teun teunis tess thea thijmen thom tiemen tijn titia tjalling tjeerd tjitske toos
trees trijntje trijn truida tymen vivian wanda warner welmoed wessel wiebe wiebren wieke wietske wijnand wilco
wilhelmina willeke willemijn willie wilfred wilma winnie wobbe wout wubbo wytske yara ymke yorick zoe noah milan daan
levi lynn lotte saar fleur jayden luna nova tygo vince zara yfke
"""
_TURKISH_ARABIC = """
abbas abdelaziz abdelhak abdelhamid abdi abdirahman abdulrahman abu adam adil adnan ahmad ahlam aisha ajar alaa amal
amin amine amir anas anwar arzu asiye asli asma assia aya ayaan aydin ayhan aylin ayoub ayten aziz aziza azra bahar
baris berat berkan bouchra burak burcu cem cemile cengiz dalal demet derya dilara dilek driss ebru ece ekrem emel emin
emir emrah engin erdal erdem erkan erol esma esra eylem fahima faisal fairouz farida faruk fatiha fatoumata fikret
filiz firat fouad funda furkan gamze ghada ghizlane gizem gokhan gulay gulcan gulsen gulten habiba hacer hadi hafida
hafsa hakan hakima halil halima halime hamdi hamed hamza hanan hanane harun hatice hava hayat hicham hilal hind houda
huda hulya husein hussain iclal idris ikram ilham ilhan imad iman imran inan ismael ismail jamal jamila jawad kadir
kamal kamila karima kemal kerem khaled khalil khaoula kubra kursat latifa leyla loubna lubna mahmoud mahmut malak
manal maroua marwa maya meryem meltem merve metin mina moussa mounir mounia mouna muhammad muhammed mukaddes murad
musa nabila nada nadir najat najib naziha nazli necla nermin nesrin nezha nihal nihat nilgun noura nuray nurcan nurten
oguz okan omer onur oumaima ouafa ozan ozgur ozlem rabia rachida radia rahma ramazan rania rasha recep redouan reza
rim rukiye saad sabah sadik safa safae said sakina salah saliha samia samira sana sara sare sedat selim selma serap
serdar serkan sevda sevgi sevim sibel siham silvana sinan soumia suhaila suleyman sultan sumaya sukran tahir tarik
tariq tayyip tugba tuncay turgut ugur umit usman vedat volkan wafa walid wassima yasemin yakup yavuz yildiz yilmaz
yonca yousef youssra yunus yusra zahra zakaria zakia zehra zeki zerrin zineb zuhal zuhra
"""
_ELSEWHERE = """
agnieszka aleksandra aleksander anastasia andrei andriy anja barbara beata bogdan bohdan boris danuta dariusz dmytro
dorota elzbieta ewa galina grazyna grzegorz halyna hanna ihor irina iryna ivan ivana iwona jadwiga jerzy joanna
jolanta kasia katarzyna kateryna kinga krystyna krzysztof larisa ljuba lyudmyla lyuba magdalena malgorzata marek
mariusz marzena mateusz maksym mykola nadiya natalia nataliya natasha oksana oleg oleh oleksandr oleksandra olena olha
pawel pavlo piotr roksolana serhiy sergei slawomir snezana stanislaw svitlana svetlana sviatoslav tadeusz tatiana
teresa tetiana tomasz tymofiy urszula vasyl viktoria vitaliy volodymyr wojciech wieslaw yaroslav yevhen yulia yuliia
yuri zbigniew zofia zoya zsofia abeba abebe abraham adonay almaz asmerom aster awet bereket biniam daniela dawit desta
fikadu filmon freweini genet girmay hana hiwot kidane letay luwam mebrahtu mehari mekonnen merhawi mulu natnael ruta
saba samuel selam selamawit semhar senait solomon tekle tesfay tewolde tigist tsegay winta yohannes yonas zeray amina
asha ayan fadumo faduma fartun fawzia hodan ifrah khadra liban maryan mahad nimo sahra sagal ubah warsame yasmin abena
afia akosua ama esi kofi kwaku kwame yaw chidi chinedu ngozi ifeoma blessing emeka anjali deepak kavita lakshmi naresh
priya rajesh ravi sanjay sunita vijay xiaoming wei mei-ling minh thuy nguyen carmen diego fernando guadalupe javier
joao jorge juan juana lucia luis luisa manuel marisol mercedes miguel pablo pedro pilar raul ricardo rodrigo rosario
sofia ximena shanti shanice rishi sherida radjesh soerin jaswant ruben humphrey henk orlando urmie
"""
_ARABIC = """
فاطمة أحمد محمد محمود مريم خديجة عائشة يوسف خالد سارة حسن حسين علي عمر زينب إبراهيم إسماعيل عبدالله سمير سميرة نادية
نورا نور ليلى هدى أمينة أمل ياسمين ياسين مصطفى كريم كريمة طارق زياد رانيا رنا ريم سلمى سعيد سعيدة جميلة جمال كمال عادل
عزيز نبيل نبيلة سمية حليمة حنان إيمان وليد هند هناء دينا منى ماجد رامي باسم بلال أنس أيمن رشيد رشيدة سعاد صلاح عماد
فريد فريدة لطيفة مليكة
"""
MORE_NAMES = frozenset(f"{_DUTCH}{_TURKISH_ARABIC}{_ELSEWHERE}".split())
ARABIC_NAMES = frozenset(_ARABIC.split())
