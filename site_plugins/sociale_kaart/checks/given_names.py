"""Given names that are common in the Netherlands, except those that are also a word or in many organisations' names."""

from __future__ import annotations

from sociale_kaart.checks.more_given_names import ARABIC_NAMES, MORE_NAMES
from sociale_kaart.checks.text import bare

_NAMES = """
aad aafke abdel abdelkader abdellah abdul abdullah achmed adriaan agnes ahmed aicha alexander ali alice alida amina
amira andre andrea angela anita anja anke ankie ann anna anne anneke annelies annemarie annemiek annie anouk ans
anton arie arjan arno arthur astrid ayse bart bas beatrice ben bernard bert betty bianca bilal birgit bob boris bram
brigitte carla carolien caroline catharina cees chantal charlotte chris christa christiaan christina cindy claudia
coen colette connie conny cor corrie daan dana daniel danielle dave david debbie denise dennis desiree diana dick
dirk dominique dylan edith edwin eefje elena elif eline elise ellen elly els elsbeth emine emma emre erik erika
erwin esmee esther eva evelien fadma farah farid fatih fatima fatma femke ferdinand fleur floris frank frans fred
frederik freek frits gerard gerda gerrit gert gijs gonnie greet greetje guus hamid hamza hanna hanneke hannie hans
harm harrie harry hasan hassan heidi heleen helena henk henny herman hetty hilda hilde huseyin hussein ibrahim ida
ilse imane ina ineke inge ingrid irene irma isabel ivo jaap jack jacob jacqueline jacques jan janine janneke janny
jasmijn jasper jeanette jelle jenny jeroen jesse jessica joan jochem joep johan johanna john jolanda joost jorge jos
jose josephine joyce judith julia kader karel karim karin karlijn katja kees khadija khalid kim klaas koen kristel
laila lars laura leila leonie lia lianne lies liesbeth linda lisa liselotte lizzy loes lotte louise luc lucas lucie
luuk maaike maarten magda malika manon marcel margot margreet margriet maria mariam marian marianne marieke marije
marijke marina marion mariska marit marjan marjolein marleen marlies marloes martha martijn martin martine maryam
mathijs matthijs maureen maurice mehmet melissa merve michael michelle michiel mieke miep mike mila mina miranda
miriam mirjam mohamed mohammed monica monika monique murat mustafa myra nabil nadia naima nancy naomi natalie
nathalie nelleke nellie nicole niels nienke nina noor nora nour olga omar orhan oscar osman paul paula peter petra
piet pieter pim rachel rachid ramon ramona rania raymond rebecca remco renate rene renee ria richard rick rob robert
roel roelof rogier roland ron ronald ruben rudolf ruth ruud sabine said saida salma samir samira sander sandra sanne
sarah saskia sebastiaan selma serge sharon silvia simone sjaak sjoerd soraya stefan stephanie steven suzanne sven
sylvia tamara tanja tessa theo theresa thijs thomas tim tina tineke tom tonny toon trudy truus ursula vanessa vera
vincent wendy wesley willem wilma wim wouter yasin yasmin yasmina yassin youssef yusuf yvette yvonne zainab zeynep
zohra
"""
GIVEN_NAMES = frozenset(_NAMES.split()) | MORE_NAMES | frozenset(map(bare, ARABIC_NAMES))
_WORDS_TOO = """
ben bas said bob noor lies els jack dave ans tom rob ruud kim nour vera mina max jos roos iris merel mia sip stan stef
sem puck nova luna rim ece wei ama esi mei hava hayat sultan ikram blessing rosario pilar mercedes genet hana aster
nine fien jet nel rik roy ari isa ite nijs mulu sana sare safa kor taco
"""
# In small letters these are words.
ALSO_WORDS = frozenset(_WORDS_TOO.split())
