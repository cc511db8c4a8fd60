"""Turns an English word and its Penn tag into its dictionary form: "flew", VBD -> "fly"; "talks", NNS -> "talk".

Rules with a table of exceptions, no word list: an unknown word gets the likeliest form. The rules for a lost
final "e" were tuned on the lemma columns of the EWT and GUM train parts.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

_VERBS: Final = """
abide abode|arise arose arisen|awake awoke awoken|be am is are was were been being 'm 's 're m s re ai
bear bore borne born|beat beaten|become became|befall befell befallen|begin began begun|bend bent|beset|bet
bid bade bidden|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought
broadcast|build built|burn burnt|burst|buy bought|cast|catch caught|choose chose chosen|cling clung|come came|cost
creep crept|cut|deal dealt|dig dug|do did done does|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven
dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung
fly flew flown flies|forbid forbade forbidden|forecast|foresee foresaw foreseen|forego forewent foregone
forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken|freeze froze frozen
get got gotten|give gave given|go went gone goes|grind ground|grow grew grown|hang hung|have has had 've 'd ve
hear heard|hide hid hidden|hit|hold held|hurt|keep kept|kneel knelt|knit|know knew known|lay laid|lead led|lean leant
leap leapt|learn learnt|leave left|lend lent|let|lie lay lain lying|light lit|lose lost|make made|mean meant|meet met
mislead misled|mistake mistook mistaken|misunderstand misunderstood|mow mown|outgrow outgrew outgrown
overcome overcame|overhear overheard|oversee oversaw overseen|override overrode overridden|overrun overran
overtake overtook overtaken|overthrow overthrew overthrown|partake partook|pay paid|prove proven|put|quit|read
rebuild rebuilt|redo redid redone|remake remade|repay repaid|resell resold|retake retook retaken|rethink rethought
rewrite rewrote rewritten|rid|ride rode ridden|ring rang rung|rise rose risen|run ran|saw sawn|say said|see saw seen
seek sought|sell sold|send sent|set|sew sewn|shake shook shaken|shed|shine shone|shoot shot|show shown
shrink shrank shrunk|shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung
slit|smell smelt|sow sown|speak spoke spoken|speed sped|spell spelt|spend spent|spill spilt|spin spun|spit spat|split
spoil spoilt|spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk
stride strode|strike struck stricken|string strung|strive strove striven|swear swore sworn|sweep swept|swell swollen
swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown
thrust|tread trod trodden|undergo underwent undergone|understand understood|undertake undertook undertaken
undo undid undone|uphold upheld|upset|wake woke woken|wear wore worn|weave wove woven|weep wept|wet|win won|wind wound
withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written|die dying|tie tying
vie vying|untie untying|belie belying|can ca|will wo 'll ll|would 'd d|shall sha|dye dyed dyeing|free freed freeing
agree agreed|decree decreed|guarantee guaranteed|singe singeing|rely relying
focus focuses focusses focussed focussing focused focusing|bias biased|travel travelled travelling|offset|beset|input
sunset|unveil|wed|upend|panic panicked panicking|traffic trafficked trafficking|frolic frolicked
mimic mimicked mimicking|picnic picnicked picnicking|ski skied skiing|taxi taxied taxiing|age aging
veto vetoed vetoes vetoing|embargo embargoed|echo echoed echoes|torpedo torpedoed|zero zeroed|do doin|go goin
try tryin|gas gassed|bus bussed|quiz quizzed|program programmed programming|format formatted
kidnap kidnapped kidnapping|worship worshipped worshipping|handicap handicapped
combat combatted combatting combated combating|abet abetted abetting|signal signalled|total totalled totaled
equip equipped|outfit outfitted|benefit benefitted|unplug unplugged|co-sign|outbid|arc arced|sync synced
eye eyed eyeing|hoe hoed|canoe canoed|shoe shod|toe toed|tiptoe tiptoed|glue glued|subpoena subpoenaed|o.k. o.k.'d
ok okayed|x-ray|air-drop|re-elect|interview
"""

_NOUNS: Final = """
man men|woman women|child children|person persons|people|foot feet|tooth teeth|goose geese|mouse mice|ox oxen
wife wives|life lives|knife knives|half halves|self selves|leaf leaves|loaf loaves|thief thieves|wolf wolves
shelf shelves|calf calves|elf elves|sheaf sheaves|hoof hooves|scarf scarves|wharf wharves|crisis crises
analysis analyses|basis bases|thesis theses|hypothesis hypotheses|parenthesis parentheses|diagnosis diagnoses
oasis oases|axis axes|emphasis emphases|synthesis syntheses|criterion criteria|phenomenon phenomena|datum|medium media
memorandum memoranda|stratum strata|bacterium bacteria|curriculum curricula|symposium symposia|consortium consortia
referendum referenda|alumnus alumni|nucleus nuclei|stimulus stimuli|radius radii|syllabus syllabi|index indices
appendix appendices|matrix matrices|vertex vertices|vortex vortices|formula formulae|larva larvae|chateau chateaux
bureau bureaux|passerby passersby|corps|series|species|headquarters|means|crossroads|news|politics|economics|physics
mathematics|ethics|statistics|aircraft|spacecraft|sheep|deer|fish|barracks|gallows|offspring|premises|thanks|goods
clothes|proceeds|surroundings|whereabouts|outskirts|troops|regards|customs|riches|remains|belongings|earnings|savings
movie movies|cookie cookies|calorie calories|zombie zombies|hoodie hoodies|selfie selfies|smoothie smoothies
brownie brownies|pie pies|tie ties|lie lies|die dice|rookie rookies|newbie newbies|genie genies|junkie junkies
auntie aunties|shoe shoes|toe toes|foe foes|canoe canoes|hoe hoes|echo echoes|veto vetoes|embargo embargoes
hero heroes|potato potatoes|tomato tomatoes|cargo cargoes|torpedo torpedoes|mosquito mosquitoes|volcano volcanoes
tornado tornadoes|negro negroes|axe|cache caches|ache aches|headache headaches|niche niches|avalanche avalanches
psyche psyches|toothache toothaches|bus buses|gas gases|virus viruses|campus campuses|census censuses|status statuses
bonus bonuses|focus focuses|chorus choruses|circus circuses|lens lenses|bias biases|atlas atlases|alias aliases
canvas canvases|iris irises|plus pluses|minus minuses|consensus consensuses|surplus surpluses|octopus octopuses
genius geniuses|walrus walruses|corpus corpora|genus genera|quiz quizzes|fez fezzes|dwarf dwarves|tax taxes
tête-à-tête|rendezvous|coup coups|attaché attachés|communiqué communiqués|mr messrs
"""

_COMPARED: Final = """
bad worse worst|far farther farthest furthest
"""
_KEPT_COMPARED: Final = {"further", "latter", "elder", "eldest", "more", "most", "less", "least"}


def _read(table: str) -> dict[str, str]:
    """Inflected form -> dictionary form; a row with one word says that it stays as it is."""
    rows = (row.split() for line in table.split("\n") for row in line.split("|"))
    return {form: row[0] for row in rows if row for form in (row[1:] or row)}


def _words(text: str) -> list[str]:
    return text.split()


_LOST_E: Final = re.compile(
    r"(?:c|v|[^o]u|[aeioury]z|wz|[aeinlrpwyou]s|[aelrdu]g|[^aeiou]ig|ieg|[ae]ng|ung|[bcdfgkpstz]l"
    r"|[iu]at|[^aeiou]at|(?:[^aeiou]|qu)ot|[^ao]ut|iqu|(?:[^aeiou]|[gqu]u)id|[^eoa]ad|[^aeiou]od|[^oa]ud|[^aeiou]ed"
    r"|[^aeiou][aeiou]k|[^aeiou]am|[^aeiou][iu]m|[^aeiou]an|[^aeiou]in|[^ao]un|[^aeiou][aiou]p|[^aeo]ar|(?:[^aeou]|qu)ir"
    r"|[^eo]ur|[^aeiou][iou]l|[^aeiou][iou]b|y[pnl]|(?:^|[^aeiou])yr|(?:[vr]|^sc)en|trast)$"
)
"""Stems that lost an "e" before -ed or -ing: advanc, argu, organiz, chang, settl, vot, provid, declar, ..."""

_LOST_E_WORDS: Final = frozenset(
    _words("""
    adher ador ag aton aveng bast bath becom besieg bing bit bor breath cach cano chaf challeng chang cit clon cloth
    coher com compet complet condon contraven conven cor cre creat cring delet delineat deplet deplor dethron douch
    dron dy enthron eras exchang excit excret exhal expedit explor extradit ey fre fring hast hing hon ignit ignor
    impal imping implor impring incit infring inhal interfer interven invit lath leagu lo loath mang nauseat obsolet
    outcom overcom overwrit ow past permeat persever phon plung polit postpon procreat quich recit recreat regal
    reinvit requit restor reunit reveng rever rewrit rout saf scal scap scor secret seeth sheath sho shor snor sooth
    stal ston stor strif supersed tast teeth telephon them ting tipto ton trad underwrit unit unmak unscal unsheath
    wast welcom whal whit writ writh zon
    """)
)
_KEPT_WORDS: Final = frozenset(
    _words("""
    absorb altar anvil april armour aspirin ax balloon ballot bang barb bargain basil behead bias blossom bomb box
    bulk bus cabin calendar cannon canvas caravan caucus caviar cellar chariot chorus civil clang climb collar comb
    combat concert consul council counsel crawl credit curb curl custom debrief debut develop devil diagram disturb
    dollar envelop evil exhibit exit fathom favour flavour focus format fulfil gallop gang garb gas gossip growl
    guitar halloween handicap hang hangin harbour hiccup honour howl human hurl imperil input kidnap labour lamb limb
    margin maxim method mislead mogul mortar murmur nectar numb organ origin orphan output pagan pedal pencil peril
    period perturb pillar pilot pivot plead plumb profit program prowl ransom redevelop robin ruin sandbag scallop
    scandal scrawl sear seminar sled slogan snarl solar sprawl stencil stirrup succumb sugar sulfur sulk swirl syrup
    telegram thank tomb twang twirl until verb veteran veto victim vinegar visit wallop wed whirl wig worship zigzag
    """)
)
_DOUBLED_WORDS: Final = frozenset(
    _words("""
    abyss add appall backfill befall bluff boycott buff butt buzz cell cuff distill downfall ebb egg embarrass enroll
    enthrall err fizz forestall foretell fulfill fuzz huff inn install instill jazz landfill misspell mitt mutt odd
    overkill overspill payroll puff purr recall refill reroll resell retell roll scoff sniff staff stonewall stuff
    unroll uphill watt
    """)
)
_VOWELS: Final = re.compile(r"[aeiouy]+")
_WORD: Final = re.compile(r"['’]?[^\W\d_][\w'’.-]*$")
_APOSTROPHES: Final = str.maketrans("’", "'")


_SHORT_NOUNS: Final = {"am": "a.m.", "pm": "p.m.", "p.m": "p.m.", "a.m": "a.m."}


@cache
def _verb_forms() -> dict[str, str]:
    return _read(_VERBS)


@cache
def _noun_forms() -> dict[str, str]:
    return _read(_NOUNS)


@cache
def _compared_forms() -> dict[str, str]:
    return _read(_COMPARED)


@cache
def _prefixed_forms() -> dict[str, str]:
    """Irregular verbs of four letters and more, which a prefix leaves irregular ("outfought", "re-held")."""
    return {form: word for form, word in _verb_forms().items() if len(form) > 3}


def lemma(word: str, xpos: str) -> str:
    """The dictionary form of a word.

    Args:
        word: As the text writes it.
        xpos: Its Penn Treebank tag; an unknown tag leaves the word as it is, in small letters.

    Returns:
        In small letters, but for names (NNP, NNPS), which keep theirs and, alone, their form.
    """
    if xpos in ("NNP", "NNPS"):
        return word
    lower = word.lower().translate(_APOSTROPHES)
    if not _WORD.match(lower):
        return lower
    if xpos in ("VB", "VBP", "MD") or xpos[:2] == "VB":
        return _verb(lower, xpos)
    if xpos == "NNS":
        return _noun(lower)
    if xpos == "NN":
        return _SHORT_NOUNS.get(lower, lower)
    if xpos[:2] in ("JJ", "RB"):
        return (
            _compared(lower, xpos)
            if xpos in ("JJR", "JJS", "RBR", "RBS")
            else "not"
            if lower in ("n't", "nt")
            else lower
        )
    return lower


def _verb(word: str, xpos: str) -> str:
    known = _verb_forms().get(word)
    if known and not (xpos in ("VB", "VBP") and word in _AMBIGUOUS):
        return known
    if xpos in ("VB", "VBP", "MD"):
        return word
    if "-" in word[1:-1]:
        head, _, tail = word.rpartition("-")
        return f"{head}-{_verb(tail, xpos)}"
    match = _PREFIX.match(word)
    if match and (known := _prefixed_forms().get(word[match.end() :])) and word[match.end() :] != known:
        return match.group() + known
    if xpos == "VBZ" and word.endswith("s"):
        return _without_s(word)
    if xpos == "VBG" and word.endswith("ing") and len(word) > 4:
        return _whole(word[:-3])
    if xpos == "VBG" and word.endswith("in'") and len(word) > 5:
        return _whole(word[:-3])
    if word.endswith("ied") and xpos != "VBG":
        return word[:-1] if len(word) == 4 else word[:-3] + "y"
    if word.endswith("eed") and len(word) > 4:
        return word[:-1]
    if word.endswith("ed") and len(word) > 3:
        return _whole(word[:-2])
    return _without_s(word)  # a tagger that took "alleges" for a past form errs in the tag, not in the word


_AMBIGUOUS: Final = frozenset(
    {"found", "ground", "wound", "lay", "saw", "fell", "bore", "s", "bound", "rent", "felt", "lit", "left", "shot"}
)
_PREFIX: Final = re.compile(r"(?:re|un|over|out|mis|co|pre|under|counter|self|cross|inter)(?=[a-z]{4})")


def _whole(stem: str) -> str:
    """The verb of which -ed or -ing left this stem: doubled letters undone, a lost "e" put back."""
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "aeiou":
        return _undoubled(stem)
    if stem in _KEPT_WORDS:
        return stem
    if stem in _LOST_E_WORDS or _LOST_E.search(stem):
        return stem + "e"
    match = _PREFIX.match(stem)
    if match and stem[match.end() :] in _LOST_E_WORDS:
        return stem + "e"
    return stem


def _undoubled(stem: str) -> str:
    last = stem[-1]
    if last in "sfzk" or stem in _DOUBLED_WORDS:
        return stem
    if last == "l":
        # "call" and "recall" keep both, "travell" and "controll" do not.
        return stem[:-1] if len(_VOWELS.findall(stem)) > 1 else stem
    return stem[:-1]


def _noun(word: str) -> str:
    known = _noun_forms().get(word)
    if known:
        return known
    head, hyphen, tail = word.rpartition("-")
    if hyphen and head:
        return f"{head}-{_noun(tail)}" if tail else word
    if word.endswith("men") and len(word) > 4:
        return word[:-2] + "an"
    if word.endswith(("people", "children")):
        return word
    return _without_s(word)


def _without_s(word: str) -> str:
    """The word without the -s of the plural or of the third person."""
    if len(word) < 3 or not word.endswith("s") or word.endswith(("ss", "'s")):
        return word
    if word.endswith("ies"):
        return word[:-1] if len(word) <= 4 else word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes", "zzes", "oes")):
        return word[:-1] if word in _ES_WORDS else word[:-2]
    return word[:-1]


_ES_WORDS: Final = frozenset(
    {"aches", "axes", "caches", "shoes", "toes", "foes", "canoes", "woes", "hoes", "throes", "oboes", "microfiches"}
)


def _compared(word: str, xpos: str) -> str:
    if word in _KEPT_COMPARED:
        return word
    if word in ("better", "best"):
        return "good" if xpos[0] == "J" else "well"
    if known := _compared_forms().get(word):
        return known
    ending = "er" if xpos[-1] == "R" else "est"
    if not word.endswith(ending) or len(word) < len(ending) + 3:
        return word
    stem = word[: -len(ending)]
    if stem[-1] == "i":
        return stem[:-1] + "y"
    if stem[-1] == stem[-2] and stem[-1] in "bdgmnprt":
        return stem[:-1]
    return stem + "e" if (_LOST_E.search(stem) and stem[-2:] != "ng") or stem in _LOST_E_COMPARED else stem


_LOST_E_COMPARED: Final = frozenset(
    {"simpl", "fre", "whit", "polit", "wis", "tru", "remot", "saf", "nic", "sor", "ser", "mer"}
)
