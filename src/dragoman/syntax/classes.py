"""Closed classes of English words that decide how arguments are shared: control, support, reporting, motion."""

from __future__ import annotations

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SUBJECT_CONTROL: Final = _words("promise threaten vow pledge swear")
"""Verbs whose infinitive belongs to their subject although they take an object."""

OBLIQUE_CONTROL: Final = _words(
    """
    call appeal wait count rely prevail plead arrange lean press sign allow provide gesture look
    """
)
"""Verbs whose infinitive belongs to the phrase after on, upon, to, for, with ("called on Oslo to sign")."""

DESERVED: Final = _words(
    """
    jail imprison sentence convict arrest detain charge fine punish expel sanction blacklist accuse blame criticize
    criticise condemn denounce slam thank praise commend congratulate reward honour honor decorate pardon forgive
    """
)
"""Verbs whose object is the one who did what stands after "for" ("jailed a student for helping rebels")."""

CONTROL_PREPOSITIONS: Final = _words("on upon to for with")

OBJECT_NOUNS: Final = _words(
    """
    invitation request appeal call order demand instruction permission mandate proposal chance bid advice
    """
)
"""Nouns whose infinitive belongs to the one they are addressed to."""

SUBJECT_NOUNS: Final = _words(
    """
    decision plan agreement readiness willingness offer promise desire wish intention pledge attempt effort
    commitment refusal failure need move opportunity right ability reluctance determination hope resolve vow
    threat undertaking consent eagerness inability unwillingness trip visit
    """
)
"""Nouns whose infinitive belongs to their own agent ("his plan to visit")."""

ENVOYS: Final = _words(
    """
    ambassador ambassadors envoy envoys consul consuls commissioner commissioners charge chargé daffaires attache
    attaché attaches attachés diplomat diplomats representative representatives nuncio legate consul-general
    consuls-general
    """
)
"""Nouns, in either number, of those who are posted abroad, whom their host summons and their own state recalls."""

DELEGATIONS: Final = _words("delegation team side")
"""Nouns of those who travel together, or sit on one side of a table, and are of one state."""

GRATITUDE: Final = _words("thank thanks gratitude appreciation")
"""Words of thanks."""

JOURNEYS: Final = _words("visit trip tour stay journey")
"""Nouns of what somebody makes who goes abroad."""

PENALTIES: Final = _words(
    "sanction ban embargo boycott blockade restriction tariff duty curb penalty levy quota freeze countermeasure"
)
"""Nouns of what presses upon a state as long as it stands."""

TRUCES: Final = _words("truce ceasefire cease-fire cease armistice")
"""Nouns of fire that is held, of which a parser may see the first half alone."""

CONTACT_NOUNS: Final = _words(
    """
    meeting talk talks summit call conversation discussion negotiation dialogue contact visit trip tour
    """
)
"""Nouns, by their lemmas, of what two sides have with each other."""

MEETING_VERBS: Final = _words("meet receive host greet welcome")
"""Verbs whose object is whom one meets."""

REBUFFING: Final = _words("reject deny dismiss refute rebut rebuff repudiate dispute disclaim")
"""Verbs of those who did not say what is their object: "rejected the accusation"."""

PROTECTING: Final = _words("protect defend shield guard safeguard")
"""Verbs, and nouns like them, of those who ward something off from themselves or others."""

WARS: Final = _words("war conflict fighting hostility violence unrest bloodshed crisis strife")
"""Nouns of a struggle, of which much is spoken as a backdrop: "in reaction to the war in Ukraine"."""

STRESSING: Final = _words("stress underline underscore emphasise emphasize reiterate reaffirm affirm highlight")
"""Verbs that say again or louder what their object is."""

FINISHING: Final = _words("complete finish conclude end wrap")
"""Verbs of an end: what is yet to end goes on, what ends is over."""

DEMANDING: Final = _words("ask urge demand call request appeal press exhort implore insist plead beseech")
"""Verbs of who asks another to do something."""

DUE: Final = _words("must should ought shall")
"""Auxiliaries of what somebody says that others owe."""

CALLING_OFF: Final = frozenset(
    (
        "cancel", "postpone", "defer", "delay", "scrap", "shelve", "reschedule", "call off", "put off", "put back",
        "push back", "hold over",
    )
)  # fmt: skip
"""Verbs, a particle after a space, whose object was still to come."""

PAPERS: Final = _words("statement release communique communiqué readout bulletin handout")
"""Nouns of what a body issues to say something."""

MISSIVES: Final = _words("message letter note telegram cable missive")
"""Nouns of what one sends to another to say something."""

DEEDS: Final = _words("move step decision measure action act deed gesture development policy practice")
"""Nouns of whatever somebody has done: "a move that Chad criticised"."""

CHARGES: Final = _words("accusation allegation charge")
"""Nouns of what somebody is accused of."""

PRAISING: Final = _words("applaud commend congratulate hail laud praise salute thank tout welcome")
BLAMING: Final = _words(
    """
    accuse assail blame blast chide condemn criticize criticise decry denounce deplore fault lambaste rebuke
    reprimand ridicule rip scold slam
    """
)
"""Verbs of those who find what their object tells good, and bad."""

REMEMBERING: Final = _words("recall remember recollect commemorate reminisce")
"""Verbs of those who speak of what has been."""

LEAVING: Final = _words("leave depart quit")
"""Verbs of an envoy who goes from where he is posted."""

LIGHT_VERBS: Final = _words(
    """
    hold have conduct pay make place face take give sign lead carry undertake deliver extend issue reach conclude
    strike exchange send do hand put lodge file receive host stage organize organise arrange convene set launch
    commit lend express voice offer engage enter wage mount clinch seal ink draw render address get obtain win secure
    """
)
"""Verbs that carry an event noun as their object and add little of their own."""

SHARING_VERBS: Final = _words(
    """
    start begin continue resume end finish complete close open attend join interrupt break extend prolong cut wrap
    wind kick suspend halt pursue maintain keep cancel postpone delay plan schedule prepare accept decline reject
    seek request want discuss announce propose suggest demand abandon scrap shelve participate embark return leave
    skip boycott chair co-chair preside
    """
)
"""Verbs whose subject is also the agent of the event noun that is their object."""

PURPOSE_VERBS: Final = _words(
    """
    be arrive come go travel fly leave depart head set sit gather meet stay remain return embark drive sail stop
    visit land participate engage enter take join convene assemble journey cross
    """
)
"""Verbs whose subject is also the agent of the event noun after for, on, in, to, into ("flew to Oslo for talks")."""

HOST_VERBS: Final = _words("host receive welcome greet see invite summon entertain")
"""Verbs whose subject and object both take part in the event noun after for, to ("received him for talks")."""

OCCURRENCE_VERBS: Final = _words(
    """
    take be happen occur begin start open resume restart reopen reconvene continue end conclude last go follow come
    proceed drag run remain unfold stand
    """
)
"""Verbs of which an event noun is the subject: their phrases are its own ("the talks began in Oslo with …")."""

EFFECTS: Final = _words(
    """
    strengthen deepen boost enhance improve cement consolidate contribute produce yield result reaffirm revive renew
    restore broaden bolster reinforce foster
    """
)
"""Verbs of what only an event that took place has brought about: "the visit has deepened friendship"."""

PARTITIVES: Final = _words(
    """
    round series number part session set course first second third start beginning end opening resumption
    conclusion continuation couple string flurry wave lot spate sequence day hour host launch completion holding
    stage phase tour cycle half most majority bulk rest remainder some all
    """
)
"""Nouns behind whose "of" the event noun stands ("a round of talks")."""

RESULTS: Final = _words("become end close finish reach total find leave hit top win")
"""Verbs whose infinitive behind a past verb tells what came of it: "won 54 per cent to become president"."""

REPORTING: Final = _words(
    """
    say tell report announce state add note write claim allege confirm declare stress explain believe think reply
    answer insist maintain warn recall argue assert acknowledge admit concede learn understand hear quote cite
    suggest observe remark mention inform indicate disclose reveal deny predict estimate contend complain
    """
)
"""Verbs that report what another clause says."""

NEGATORS: Final = _words("not n't n’t never nor neither nt")
NEGATIVE_PRONOUNS: Final = _words("nobody nothing none no-one")
BE_FORMS: Final = _words("be am is are was were been being 's ’s 're ’re 'm ’m")
FUTURE_MODALS: Final = _words("will shall 'll ’ll wo sha")
RELATIVE_PRONOUNS: Final = _words("who whom which that whose where when whereby whereupon")
EVENT_NAMES: Final = _words(
    """
    summit conference meeting talks visit forum session consultations negotiations dialogue conversation call
    signing ceremony round congress assembly exercise operation
    """
)
"""Nouns that stay event nouns inside a name with capitals ("the G20 Summit")."""
