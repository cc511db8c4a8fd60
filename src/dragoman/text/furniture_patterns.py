"""The patterns of furniture, by where in a text they hold; each is meant for one line, without its line break."""

from __future__ import annotations

import re
from typing import Final

from dragoman.text.agencies import AGENCY
from dragoman.text.dateline_parts import NAME

_AGENCY: Final = rf"(?i:{AGENCY})"
_SITES: Final = "(?:facebook|twitter|x|instagram|telegram|youtube|whatsapp|linkedin|reddit|pinterest|messenger|bluesky)"

ANYWHERE: Final = re.compile(
    rf"""
      (?:[-–—=_*\#~•·+][ ]?){{2,}}                                                 # separators, ###
    | [-–—=]{{0,3}}[ ]?(?:0|30)[ ]?[-–—=]{{1,3}}                                     # -0-, -30-
    | [-–—(=][ ]?(?i:end|ends|more)[ ]?[-–—)=] | ENDS? | Ends? | (?i:enditem) | =\d{{1,2}}
    | [-–—=]{{1,2}}[ ]?{_AGENCY}[-–—.]{{0,2}} | [-–—]{{2}}[ ]?{_AGENCY}[ ]\d{{3,4}}[ ](?i:local[ ]time).*
    | (?i:for[ ]immediate[ ]release)\W*
    | (?i:copyright)\b(?=.*(?:©|\([cC]\)|\d{{4}}|(?i:rights[ ]reserved))).{{0,400}}
      | \([cC]\)[ ]?(?:\w+[ ])?\d{{4}}.{{0,120}}
    | (?i:all[ ]rights[ ]reserved).{{0,60}}
    | (?:©).{{0,160}}
    | \(?(?i:(?:file[ ]|ap[ ]|handout[ ])?(?:photo|image|picture|photograph|video)s?(?:[ ](?:caption|credit|source
      |courtesy|by))?)[ ]?[:/|].{{0,200}}
    | .{{0,120}}/[ ]?(?i:getty[ ]images|afp[ ]via[ ]getty|shutterstock|epa-efe)\W{{0,2}}
    | (?i:image[ ](?:caption|source|credit))\b.{{0,160}} | (?i:getty[ ]images)
    | (?i:(?:read|see)[ ](?:also|more|next)|also[ ]read|more[ ]on[ ]this|you[ ]may[ ]also[ ]like|recommended
      |don['’]t[ ]miss)[ ]?:.{{0,200}}
    | (?i:read|watch|listen)[ ]?:[ ].{{0,200}}
    | (?:Previous|Next)[ ]?(?:article|post|story)[ ]?[A-Z0-9“"‘'].{{0,200}}                    # glued to its headline
    | (?i:read[ ](?:also|more)|share|share[ ]this(?:[ ](?:page|article|story|post))?|share[ ](?:on|via
      |with)[ ].{{1,40}})[ ]?:?
    | (?i:tweet|print|print[ ]this[ ]page|e-?mail(?:[ ]this)?|copy[ ]link|comments?(?:[ ]\(\d+\))?|advertisement
      |subscribe|sign[ ]in|log[ ]in|register|skip[ ]to[ ](?:main[ ])?content|back[ ]to[ ]top|{_SITES})
    | (?i:open[ ](?:in|the)[ ]app|e-?paper|listen(?:[ ]to[ ](?:this[ ])?article)?|leave[ ]a[ ](?:comment|reply)
      |no[ ]comments:?|post[ ]a[ ]comment|view[ ]full[ ]article|text[ ]?:?[ ]?A{{2,4}}(?:print)?|breaking[ ]news
      |(?:next|previous)[ ](?:article|story|post)|load[ ]more|show[ ]more|continue[ ]reading)\W*
    | (?i:tags?|categor(?:y|ies)|topics?|filed[ ]under|disclaimer)[ ]?:.{{0,300}}
    | (?i:(?:{_SITES}[ ,|/·]*){{2,}}) | \#\w[^\#.]{{0,40}}(?:[ ,]\#\w[^\#.]{{0,40}}){{1,15}}    # tags of a post
    | (?i:follow[ ]us(?:[ ](?:on|at|in))?)\b.{{0,100}} | (?i:(?:like|join)[ ]us[ ]on)\b.{{0,100}}
    | (?i:(?:sign[ ]up|subscribe)[ ](?:here|now|today|to|for)\b).{{0,200}}
    | (?i:click[ ]here)\b.{{0,160}} | .{{0,200}}\b(?i:click[ ](?:here|below|on[ ]the[ ]link))\W{{0,4}}
    | (?i:(?:we|this[ ](?:web)?site|our[ ](?:web)?site)[ ](?:use|uses|employs?)[ ]cookies)\b.{{0,400}}
    | (?i:by[ ](?:continuing|clicking|using)\b).{{0,200}}(?i:cookies|privacy[ ]policy|terms).{{0,200}}
    | (?i:(?:accept|reject|manage|allow)(?:[ ]all)?[ ](?:cookies|preferences|settings)|cookie[ ](?:policy|settings
      |preferences|notice)|privacy[ ]policy|terms[ ](?:of[ ](?:use|service)|and[ ]conditions)|i[ ]agree)
    | .{{0,60}}(?i:(?:is|are)[ ]not[ ]responsible[ ]for[ ]the[ ]content[ ]of[ ]external).{{0,60}}
    | .{{0,100}}(?i:links[ ]to[ ]other[ ]sites[ ]imply[ ]no[ ]endorsement)\W*
    | [\w.+-]{{1,60}}@[\w-]{{1,60}}(?:\.[\w-]{{1,20}}){{1,4}}
    | (?i:tel|telephone|phone|fax|e-?mail|mobile)\.?[ ]?[:.].{{0,120}}
    | (?i:(?:press|media)?[ ]?contacts?(?:[ ]person)?[ ]?:|for[ ](?:further|more|press|media)?[ ]?(?:information
      |enquiries|inquiries|details)\b)(?=.*(?:\d{{3}}|@|www\.|https?:)).{{0,300}}
    | [(\[\#*]{{0,2}}[ ]?(?i:eds|editors?|attn|attention[ ]editors|ed\.|eds\.|editor['’]s[ ]note
      |editors['’][ ]note)[ ]?[:—].*
    | (?i:rewrites|recasts|updates|adds)[ ](?i:throughout|with\b.{{0,120}})
    | \#{{0,3}}[ ]?(?i:editorial[ ]contacts?|notebook)
    | .{{10,200}}(?:January|February|March|April|May|June|July|August|September|October|November|December)
      [ ]\d{{1,2}},[ ]\d{{1,2}}:\d{{2}}                                              # other stories in a scraped menu
    | (?i:home(?:page)?)(?:[ ]?[»›>|/\\][ ]?[^»›>|/\\]{{1,120}}){{1,6}}                     # a path through the site
    | .{{0,80}}\b(?i:(?:\d{{1,3}}|an?|few)[ ](?:seconds?|minutes?|mins?|hours?|days?)[ ]ago)\b
      .{{0,80}}\d{{1,2}}:\d{{2}}.{{0,20}}
    | (?i:(?:last[ ])?(?:updated?|published|posted|modified|first[ ]published)(?:[ ](?:on|at))?)[ ]?:.{{0,80}}
    | .{{0,60}}\|[ ]?(?i:updated?(?:[ ]on)?)[ ]?:.{{0,60}}
    | (?i:any|all|the)[ ](?i:materials?|contents?|articles?|information)\b.{{0,200}}(?i:copyright|intellectual
      [ ]\w+|without[ ](?:the[ ])?(?:prior|written)).{{0,200}}
    | (?i:read[ ]the[ ]original[ ](?:article|story|report)\b).{{0,120}}
    | (?i:to[ ]contact[ ]the[ ]copyright[ ]holder|to[ ]address[ ]comments[ ]or[ ]complaints)\b.{{0,300}}
    | (?i:allafrica[ ]publishes[ ]around|publishers[ ]named[ ]above[ ]each[ ]report
      |articles[ ]and[ ]commentaries[ ]that[ ]identify)\b.{{0,700}}
    | (?i:you[ ]are[ ]here)[ ]?:.{{0,200}} | .{{0,80}}(?i:adjust[ ]font[ ]size)\W{{0,4}}
    | (?i:large[ ]medium[ ]small)\W{{0,4}}
    | (?:\{{\{{.{{1,60}}?\}}\}}[ ]?)+                                                  # a template left unfilled
    """,
    re.VERBOSE,
)
"""Lines that are furniture wherever they stand."""

_SECTION: Final = (
    "(?:general|politics|political|world|international|national|news|business|economy|economics|society|culture|sports?"
    "|local|regional|diplomacy|foreign(?:[ ](?:affairs|policy))?|domestic|headlines?|security|opinion|latest|featured?)"
)
"""What the sections of papers are called; "General" alone is none's title."""

HEAD: Final = re.compile(
    rf"""
      (?i:{_SECTION}(?:[ ]?(?:[&/|,>»]|and[ ])?[ ]?{_SECTION}){{0,3}})\W{{0,3}}               # a section of a paper
    | Source:.{{0,120}}\|.* | (?i:source|editor|editors|author):[ ].{{0,80}}
    | www\.\S{{3,60}}[ \t]+[\d-]{{8,10}}[ ].{{0,20}}
    | [^|]{{3,60}}\|[ ]?\d{{1,2}}\.\d{{2}}\.\d{{4}}.{{0,60}}
    | (?i:readout|press[ ]statement|media[ ](?:note|advisory|release)|press[ ]release|press[ ]note|news[ ]release
      |communiqu[eé])(?:[ ](?i:no\.?|nr\.?)?[ ]?[\w/.-]{{1,14}})?
    | (?i:embargoed[ ](?:until|for)\b.{{0,80}}|not[ ]for[ ]publication.{{0,80}})
    """,
    re.VERBOSE,
)
"""Lines that are furniture above the text proper."""

FOOT: Final = re.compile(
    rf"""
      \(?(?i:source|editor|editors|edited[ ]by|author|writer)[ ]?:[ ].{{0,100}}
    | [\[(]?\d{{1,2}}[:.]?\d\d[ ]?(?i:local[ ]time|gmt|utc).{{0,40}}
    | \d{{4}}(?:\*\*\d{{2,6}})? | \d{{3,6}}\*\*\d{{2,6}}
    | -?[ ]?dpa(?:[ ][a-z]{{2}}){{1,3}} | [a-z]{{2,4}}(?:-[a-z]{{2,4}})?/[a-z]{{2,4}}(?:/[a-z]{{2,4}})?
    | \(?{_AGENCY}\)?\.?
    """,
    re.VERBOSE,
)
"""Lines that are furniture below it."""

NOTES: Final = re.compile(r"\W{0,4}(?i:notes?[ ](?:to|for)[ ](?:the[ ])?editors?)[ ]?[:.—-]?\W{0,3}$")
"""The line from which on nothing is content; a note on the same line is content, as corrections are."""

RELATED: Final = re.compile(
    r"\W{0,3}(?i:related[ ](?:stories|articles|news|topics|links|content|documents|events)|more[ ]on[ ]this[ ]story"
    r"|related[ ]posts|more[ ]stories|more[ ]news|other[ ]news|most[ ](?:read|popular)|top[ ]stories|latest[ ]news"
    r"|read[ ]more[ ]stories|related[ ]readings?|see[ ]also"
    r"|you[ ](?:might|may)[ ]also[ ]like|off[ ]the[ ]wire|trending(?:[ ]now)?)[ ]?:?"
)
"""The head of a list of other stories."""

STORY_TAG: Final = re.compile(
    r"(?:(?:UPDATE|WRAPUP|CORRECTED|REFILE|EXCLUSIVE|RPT|FLASH|SNAPSHOT|DIARY)[ ]?\d{0,2}-"
    r"|\((?:\d(?:st|nd|rd|th)[ ])?(?:LEAD|LD|URGENT|RECAST)\)[ ]|\(?(?:1st|2nd|3rd|\dth)[ ]LD(?:-Writethru)?\)?[ ]"
    r"|(?:[A-Z][\w-]+[ ]){1,3}(?:News|Agency|Press|TV)[ ]?/[ ]?(?=[A-Z]))"
)
"""A tag before a headline."""

EDITING: Final = re.compile(
    r"\((?:Adds?|Updates?|Updating|Recasts|Refiles|Releads|Removes|Rewrites|Repeats|New throughout"
    r"|ATTN:|Eds?\.?:|EDS:|Editors?:|Editor['’]s note:|Writes through)\b[^()\r\n]{0,300}\)"
    r"|\[EDITORS?:[^\]\r\n]{0,300}\]"
    r"|\((?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Ee]dited|[Ww]ritten|[Tt]ranslated)"
    r"(?: and (?:writing|editing|reporting))? by [^()\r\n]{0,300}\)"
    r"|\(Source: [^()\r\n]{0,100}\)"
)
"""Notes for editors and credits in brackets, beside content."""

PICTURE: Final = re.compile(
    rf"(?<=[\s.!?,”\"’')\]\d])(?P<mark>"
    rf"[\[(](?:{_AGENCY} )?(?:File )?(?:[Pp]hoto|[Pp]icture|[Ii]mage)(?:graph)?s?(?: ?[:/]| by\b| ©)"
    rf"[^\[\]()\r\n]{{2,60}}[\])]"
    rf"(?: ?[—–-] ?{_AGENCY})?"
    rf"|[\[(]{_AGENCY} ?/ ?[A-Z][^\[\]()\r\n]{{2,40}}[\])]"
    rf"|©[^\r\n]{{2,60}}"
    rf"|(?:[A-Z][A-Z.'’-]+ ){{1,3}}/ ?(?:{_AGENCY}|(?i:china daily|pool|epa|sputnik|getty images))"
    rf"|REUTERS ?/ ?[A-Z][^\r\n.!?]{{2,40}}"
    rf"|(?:Photo|Photograph|Picture|Image)s?: [^\r\n.!?]{{2,60}})"
    rf"[ |]{{0,3}}$"
)
"""Who took the picture that a line describes, at the line's end."""

TAIL: Final = re.compile(
    rf"(?:(?<=[.!?”\"’')\]])|(?<=[ ]))[ ]?(?P<mark>(?i:enditem)|(?:END|\((?i:end))\)"
    rf"|dpa(?:[ ][a-z]{{2}}){{1,3}}|PTI(?:[ ][A-Z]{{2,4}}){{1,3}}"
    rf"|EFE[ ][a-z]{{2,4}}(?:[/-][a-z]{{2,4}})*|\(ANSA\)\.?"
    rf"|-{{1,2}}[ ]?{_AGENCY}(?:[ ]\d{{3,4}}[ ](?i:local[ ]time).{{0,30}})?"
    rf"|-0-|/{_AGENCY}/\.?|[#]{{3,}}|=+{_AGENCY})$"
)
"""An agency's closing mark after the last sentence."""

CREDIT: Final = re.compile(
    r"[-–—*( ]{0,3}(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Ee]dited|[Ww]ritten|[Cc]ompiled"
    r"|[Tt]ranslated|[Rr]eported|REPORTING|EDITING|WRITING|EDITED)\b"
)
BYLINE: Final = re.compile(r"(?:[Bb]y|BY)[ :]")

_BETWEEN: Final = (
    "by and in with the from for at of additional reporting writing editing edited written compiled translated reported"
    " desk newsroom bureau staff english graphics writer writers correspondent correspondents editor reporter reporters"
    " de del van von der den la le al el bin ben ibn da di du dos das y e"
)
_CREDIT_WORDS: Final = frozenset(_BETWEEN.split())
_WORD: Final = re.compile(r"[^\W\d_][\w’'.-]*")
_FULL_NAME: Final = re.compile(rf"[Bb]y (?P<name>{NAME})")


def is_credit(line: str) -> bool:
    """Whether a line that begins like a credit holds nothing but names and the words between them."""
    words = _WORD.findall(line)
    return len(words) > 2 and bool(re.search(r"(?i)\bby\b", line)) and _only_names(words)


def is_byline(line: str) -> bool:
    """Whether a line that begins with "by" names writers, their office and agency, and says nothing else."""
    words = _WORD.findall(line)
    bare = 2 <= len(words) <= 14 and words[1].lower() != "the" and line.rstrip()[-1] not in ".!?:"
    return bare and _only_names(words[1:])


def _only_names(words: list[str]) -> bool:
    named = [w for w in words if w[0].isupper()]
    return bool(named) and all(w[0].isupper() or w.lower() in _CREDIT_WORDS or w == "dpa" for w in words)
