"""Words that tell the kind of an English need: action, thing, quality, sentence."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ACTIONS = _words(
    """
    accept achieve adapt add agree allow apologise apologize apply arrive ask attract avoid bathe be
    become begin belong breathe bring build buy carry catch celebrate choose collect come connect
    continue cook cooperate create cut decide define deliver develop discuss divide do drive earn
    eat eliminate encourage enjoy ensure enter establish expand explain express feel fill find
    finish fix follow forget forgive gain get give go grow guarantee handle have hear hire identify
    improve increase inform inspire introduce invest involve join keep know lead learn leave let
    listen lose maintain make manage meet minimise minimize move obtain participate perform practise
    practise prepare preserve prevent produce promote protect prove provide publish put raise reach
    read reassure rebuild receive recognise recognize recover reduce regain rehearse relax rely
    remain remember remove repair repay replace report represent resolve restore retain retire run
    safeguard satisfy save see sell send serve set settle shorten simplify sing sit solve speak
    spend stand stay strengthen succeed survive swim take teach tell think treat try understand
    unite use wait walk welcome win write
    """
)
"""First words that make a need an action, unless what follows shows that they name a thing."""

ACTIONS_OR_QUALITIES = _words("clean clear close complete free live open own secure separate")
"""First words that are an action only before what is done: "open the window", "clean water"."""

ACTIONS_OR_THINGS = _words(
    """
    balance call care change control cover end focus help hold limit look offer pay plan respect
    rest return share sleep start stop support talk travel trust value visit work
    """
)
"""First words that are an action only before what is done: "pay the rent", not "pay for us"."""

OBJECTS = _words(
    """
    a an the our my their his her its your each every less more fewer together this these those
    all both any up out down ahead early earlier home people them him it nothing something
    everything everyone everybody nobody better
    """
)
HOW_MUCH = _words("double enough half less more most only quite twice")
"""First words that are no action before "the" and its like."""
BEFORE_WHAT_IS_DONE = _words(
    """
    a an the our my their his her its your each every enough one two three four five six seven eight
    nine ten twelve
    """
)
"""Second words after which a first word that nobody knows may well be an action."""
PLACES = _words(
    """
    about after at before behind beside by for from in near on to under until with within without
    """
)
AFTER_A_QUALITY = frozenset({"for", "to", "by", "in", "with", "at", "enough", "and", "but"})
AFTER_A_THING = _words("of that which is are was were has")
"""Second words after which the first one names a thing: "return of the fields"."""

WITH_A_THING = _words(
    """
    about after and before behind between beside by during for from of or over that under until
    which who with without is are was were has
    """
)
"""Second words after which a word that can be either names a thing: "sleep between the shifts"."""

QUALITIES = _words(
    """
    cheap clear easy equal fair fast honest punctual quick safe simple sober transparent
    """
)
NO_QUALITIES = _words("cable table vegetable stable timetable constable")
GIVEN = _words(
    """
    asked consulted given heard included informed kept left listened paid recognised recognized
    respected seen taken told treated trusted valued
    """
)
"""First words of needs that leave out "to be": "heard by the board"."""

SUBJECTS = _words(
    """
    no-one nobody everyone everybody somebody someone those we they he she it i you people there
    nothing everything each neither none
    """
)
FINITE = _words(
    """
    is are was were isn't aren't has hasn't can can't cannot could will won't would must may
    should does doesn't do don't stay stays remain remains know knows feel feels get gets keep
    keeps become becomes happen happens understand understands go goes rise rises fall falls
    accepts agrees begins belongs brings comes continues decides gives grows helps holds improves
    includes lasts listens loses makes meets mustn't opens pays says sees serves shouldn't speaks
    takes tells wins
    """
)
DESCRIBING = _words(
    """
    that which who whom whose where when how what if while because until after before as so than
    unless
    """
)
"""Words that begin a clause which only describes; a verb after them makes no sentence."""

SEVERAL = _words("children men people women")
"""Several of what have no "s" at their end."""

NO_NEED = _words(
    """
    why when where how what who whom whose which if because although while has had does did could
    would should must can may will is are was were am
    """
)
"""First words of questions and of parts of sentences, which follow "How can we" in no form."""

OWNERS = _words(
    """
    anybody anyone child children client company customer day each employee every everybody
    everyone everything family it member month neighbor neighbour night nobody no-one one other
    parent patient people person player somebody someone staff student supplier teacher team
    tenant today tomorrow tonight visitor week woman women man men worker year yesterday
    """
)
"""Words before "'s" that are nobody's name."""

TELLS_OF_ONE = _words(
    """
    is was has does gets knows feels keeps stays remains becomes goes accepts agrees begins belongs
    brings comes continues decides gives grows helps holds improves includes lasts listens loses
    makes meets opens pays says sees serves signs speaks takes tells wants wins works needs can
    cannot can't could will won't would must mustn't may should shouldn't
    """
)
"""Verbs that tell what one does: before them a word without an article may be a name."""

ARTICLES = _words(
    """
    a all an another any both each every her his its more my no our some that the their these this
    those your
    """
)
"""Words that come before a thing or a name and are none."""
