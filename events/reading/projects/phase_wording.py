"""The words by which news tells which phase a project has reached, in both languages.

Slashes and line ends part them, each is a part of a pattern. NAME is the name of a project that follows at once, PART
a share of the works, LATER what puts their beginning off, PREPARED what is done before
works begin, GIẤY the same in Vietnamese. Where two could be meant, the first listed is.
"""

from events.reading.text.language import Lang

PHASES: dict[Lang, dict[str, str]] = {
    "en": {
        "under_construction": r"""
    PART(?:(?! (?:and|while|but) )[\w ,]){0,24}?(?:complete|completed|done|finished|built|ready|work\w*|volume|mark)
    under construction / (?<!get )under way
    underway / ongoing / taking shape / in progress / in full swing / on track / all but complete
    (?<!procedures )(?<!documents )(?<!dossiers )(?:is|are) being(?! (?:PREPARED|propos))
    being (?!PREPARED|propos)(?:\w+ly )?(?:\w+ed|built|laid|driven) / in (?:its|the) final stage / nearing completion
    continu\w+ to be built / day and night / round the clock / three shifts / contractors? / construction sites?
    building site / (?:crews|engineers|gangs|machines?|men|workers) (?:are|were|have|had|on|day|work)
    (?:clay|earth|gravel|rock|sand|steel|stone|materials?) (?:for|to) NAME / unfinished / behind schedule / on schedule
    ahead of schedule / bottlenecks? / still a stub
    hand over(?! (?:[\w.,%]+ ){0,4}?(?:ground|ha|hectares|land|plots|sites?)\b) / crawling / bulldozers / excavators
    piling / cranes / girders / piers are / levell?ing / asphalt\w* / paving / paved / tunnell?ing / resum(?:ed|ption)
    (?:step(?:s|ped|ping)? up|boost\w*) (?:the )?(?:construction|building|works?|progress)
    speed(?:s|ed|ing)? up / accelerat\w+ / expedit\w+ / push(?:ing|ed)? ahead / urgently
    (?:construction |the )?progress(?: of)? / implement(?:ation of|ing|ed) / disburse\w*
    works? (?:is|are|was|were|(?:has|have|had) been) (?:going on|continuing|proceeding) / (?:has|have|got) its BODY
    snags? / delay(?:s|ed) / (?:completing|deploying|upgrading|widening|expanding|extending|finishing) NAME
    (?:completion|deployment|upgrading|widening) of NAME / (?<!begin )(?<!start )works? on NAME(?!LATER) / stalled
    (?:construction|building|works?) (?:of|on|at) (?:the )?xxxx+ (?:\w+ ){0,4}(?:stopped|paused|interrupted|suspended)
    halted / (?:at|to) a (?:halt|standstill|stop) / held up / dragging on / installed / erected / poured
    (?:is|are|due|set|ready) to (?:\w+ly )?(?:open|come into)
    (?:check|examin|inspect|survey|tour|visit)\w* (?:on )?(?:the )?xxxx+ project
    inspect\w* (?:the )?(?:construction(?: sites?)?|progress|works?)\b / is rising / are rising / rises out
    receiv(?:ing|es) its (?:first|last) / goes? on apace / is shaping up / going up / short of completion / caissons?
    piles? / racing against / (?<!may )(?<!can )go(?:es|ing)? ahead(?! of) / is constructing / hold(?:s|ing)? up
    builders / (?:nearly|almost|largely|partly|partially|close to) (?:\w+ )?(?:complet\w+|finished|done|ready|built)
    (?:due|scheduled|expected|slated|planned) to be (?:\w+ly )?(?:opened|completed|finished|inaugurated)
    (?:due|scheduled|expected|slated|planned) to (?:open|be operational)
    (?:will|should|would) be in (?:use|service|operation) / PART of (?:it|which|the work\w*) (?:is|are)? ?done
    (?:done|built|finished|complete) to / PART of the way / PART (?:\w+ )?(?:through|finished|laid|built|of the way)
    (?:st(?:ands?|ood|uck|ill)|remain\w*|now|already) at (?:\w+ ){0,2}PART
    (?:reach\w*|achiev\w*|attain\w*|hit|hits|pass(?:ed|es)|topped) (?:\w+ ){0,2}PART / standstill
    complet\w+ (?:about |nearly |over |some )?\d[\d.,/]* ?(?:%|per ?cent|km|kilomet\w+|metres?|of|out|spans|piers|items)
    half[- ](?:built|finished|done) / idle / (?:has|have|is|are) (?:\w+ )?progress(?:ed|ing) / under development since
    (?:have|has) (?:(?!not|never)\w+ )?(?:laid(?! (?:it |them )?before)|paved|driven|poured|erected|levelled|dredged)
    earthworks? / embank\w+ / dredging
    (?:frames?|columns?|pylons?|spans?|beams?|towers?|turbines?) (?:is|are|was|were|has|have|of)(?! been \w+ing)
    roofed / constructed / \d+/\d+ ?km / passable
    (?:will|would|should|to) (?:\w+ )?(?:admit|receive|welcome|handle|take|carry|serve|treat) (?:its|the|their) first
    (?:will|would|should) be (?:\w+ )?(?:through|open|usable|running) / on the ground / rebuil\w+
    (?:land )?(?:compensation|resettlement)[\w ,]{0,40} progress / progress of (?:\w+,? ){0,6}(?:of|on|at) NAME
    (?:days|weeks|months|years?) (?:late|behind|ahead)
    for (?:want|lack) of (?:\w+ )?(?:sand|stone|rock|earth|money|fill|steel)
    (?:short of|lacks?|wait\w* for) (?:\w+ )?(?:sand|stone|rock|fill|filling) / BODY of NAME
    BODY (?:is|are|was|were|has|have) (?:\w+ ){0,2}(?:up|in place|on|in|rising|poured|laid|built)
    (?:reach\w*|risen|rose|climb\w*|got|come) (?:up )?(?:to )?(?:its|the|their) (?:\w+ )?(?:BODY|beams|columns|top)
    topp(?:ed|ing)[ -](?:out|off) / half[- ](?:finished|complete)
    PART of (?:the |its )?(?:packages|sections|piles|length|route|spans?|beams)
    SOME of (?:the |its )?(?:\w+ )?(?:berths|blocks|bridges|floors|lanes|packages|piers|sections|spans|stretches)
    (?:backfilled|bolted|compacted|concreted|cladding|excavated|glazed|hoisted|plastered|tiled|waterproofed|welded)
    (?:backfilling|bolting|compacting|excavating|glazing|hoisting|plastering|tiling|wiring|wired up) / the two arms
    nearing (?:its )?(?:end|the end)
    (?:is|are) (?:now |still )?(?:going (?:in|up|on)|being fitted|under (?:repair|renovation)) / behind the builders
    steelwork / (?:are|been|is|now|still) in construction / in the (?:building stage|course of construction)
    (?:last|final|first) (?:beam|girder|span|section|segment) (?:\w+ )?(?:was|is|has been|lifted|placed|joined|set)
    (?:work|works) (?:\w+ )?(?:at|past) (?:the )?PART
    (?:work\w*|construction) (?:\w+ ){0,4}(?:pass\w*|reach\w*) (?:the )?PART
    (?:is|are) (?:now |also )?(?:building|constructing) NAME / (?:halves|ends|spans|sections) (?:\w+ ){0,9}joined
    closed at mid-?span / missing from NAME / in construction since
    \d+ ?(?:km|kilomet\w+) (?:of (?:[\w.]+ ){1,6}?)?(?:laid|paved|finished|done|built|ready|asphalted|put into|opened)
    (?:due|expected|set|scheduled) to (?:take|handle|receive|admit|carry|serve|treat|produce|generate|welcome)
    half-?way mark / PART of (?:the |its )?xxxx+ (?:\w+ ){1,3}(?:finished|complete|completed|done|built|laid|paved|open)
    SOME of (?:\w+ ){1,3}of (?:the )?xxxx+ (?:\w+ ){1,3}(?:finished|completed?|done|built)
    (?:have|has|get|see) (?:the |its |an? )?xxxx+ (?:\w+ )?(?:ready|finished|done|open) / in the making
    (?:base|sub-?base|bottom) (?:layer|course) / levelled / reclaim\w+ / being (?:driven|lifted) / joined up / linked up
    met in the middle / (?:final|finishing|last) touches / home (?:stretch|straight) / last lap
    (?:its|the|their) (?:\w+ ){0,2}BODY (?:\w+ )?(?:up|in place|in|on|standing|done|laid|built|finished|rising|complete)
    surfac(?:ed|ing) / concreting / scaffolding / rebar / formwork / diggers / dump trucks / bare concrete / skeleton
    pouring (?:concrete|it)
    (?:laying|driving|sinking|drilling|boring|raising) (?:\w+ ){0,2}(?:piles|track|cables?|pipes?)
    open(?:s|ed|ing) (?:its|an?|the first) (?:[\w-]+ ){0,4}(?:section|stretch|segment|[\d.]+ ?km)
    open(?:s|ed|ing)? (?:(?:the|its) first |some |about |nearly |another )?[\d.,]+ ?(?:km|kilomet\w+|lanes) of
    (?:has|have) been (?:expanding|rising|growing|gathering) / (?:is|are) (?:re)?building / complete but / overdue
    behind (?:time|(?:its|the) (?:timetable|plan)) / lag(?:s|ged|ging) / long-delayed / over budget
    (?:miss(?:ed|es)?|missing) (?:its|the|another|a) (?:\w+ )?(?:deadline|target date) / slipping / at work
    (?:spans?|sections?|stretch(?:es)?|kilomet\w+|km|piers?|gaps?) (?:\w+ )?left
    left to (?:close|build|pave|lay|finish|do|join)
    (?:has|have|with) \d[\d,]* (?:workers|men|engineers|hands) (?:on|at|under) / test runs? / trial (?:runs?|operation)
    fitted? out / fitting out
    (?:scheduled|slated|set|due|targeted|expected|planned) for (?:completion|opening|inauguration|handover)
    (?:year|date|deadline|time) of completion / finishing line / on course / (?:is|are) (?:\w+ )?(?:building|erecting)
    (?:will|would|should) (?:\w+ )?open / welding / storeys of / a (?:shell|pit|building site)
    being (?:bored|dug|poured) / (?:finish(?:ing)?|complet(?:e|ing)) (?:the (?:rest|remaining|last|remainder) of )?NAME
    being put up / last (?:stretch|kilomet\w+) of / finished (?:about |nearly |over )?\d[\d.,]* ?(?:%|per ?cent)
        """,
        "completed": r"""
    inaugurat(?:ed?|ion|es|ing) / ribbons? (?:\w+ ){0,2}cut
    (?:was|were) (?:widened|deepened|lengthened|enlarged|rebuilt|modernised) (?:for|to|in|last)
    opened(?! (?:the|an?) (?:new )?(?:term|year(?! ago)|school|meeting|session|conf\w+|congress)| (?:late|early)\b)
    commissioned / (?<!being )completed(?! (?:PARTLY|(?:\w+ ){0,3}?PAPERS\b))
    (?<!being )finished(?! (?:PARTLY|(?:\w+ ){0,3}?PAPERS\b|his|her|their|with)) / operational
    put into \w+ / put on (?:line|stream) / cut the ribbon / ribbon[- ]cutting
    (?:we?nt|came|comes?|goes|entered|brought|gone) (?:into|on) (?:\w+ )?(?:operations?|use|service|stream|line)
    (?:brought|came|comes?|went|goes|gone) online / (?:placed|taken) in(?:to)? (?:service|use)
    (?:we?nt|gone) into (?:\w+ )?production / thrown open / put to use
    (?:beg[aiu]ns?|start(?:s|ed)?) (?:\w+ )?(?:operat\w+|production|running|taking \w+|generating|selling|serving)
    is (?:now )?open / opens? (?:to|its doors) / opening (?:of|to|ceremony) / welcomed its first
    (?:connected|hooked(?: up)?|linked|plugged|synchroni[sz]ed) (?:in)?to the (?:national |power )*grid
    (?:produced|rolled out|turned out|made|generated) its first
    (?:been|was|were) filled / first (?:batch|coil|train|flight) / traffic was (?:let|allowed)
    beg[aiu]n (?:storing|holding|filling) / (?:opens|completes) NAME / in (?:operation|service|use) since
    welcom(?:ed|ing) (?:its first|passengers|guests|tourists) / technically opened
    (?:has been|is) (?:taking(?! shape)|running(?!LATE)|operating|working|feeding|serving)
    beg[ua]n to(?= (?:generate|operate|produce|run|sell|serve|receive|treat|burn)\b) / up and running
    received its first / fired up / energi[sz]ed / declared open / traffic (?:began|started) / touched down
    (?:puts?|br[oi]\w+|t[oa]\w+) (?:\w+ ){0,3}xxxx+ (?:\w+ ){0,3}into (?:\w+ )?(?:use|service|operation|production)
    cleared for (?:\w+ )?traffic / (?:handed|handing|hands|to hand|will hand) NAME(?!(?:\w+ ){0,3}x+['’]s)
    handed over(?! (?:\S+ ){0,6}?(?:ha|(?:sets|gift|plot|land|certif|licen|decision|hectare|site|ground|to contr)\w*)\b)
    (?:has|have) been (?:generating|selling|running|feeding|serving|operating|taking|producing|in use)
    (?:flight|train|ship|plane) (?:\w+ )?(?:landed|docked|left|arrived) / (?:took|taken|taking) delivery of NAME
    (?:is|are|was|were|now|been) open (?:for|to)
    (?:vehicles|cars|lorries|trucks|trains|buses|traffic) (?:\w+ ){0,3}(?:roll\w*|run\w*|flow\w*|cross\w*|moving|ran)
    (?:took|sent|exported|admitted|handled|loaded|shipped|berthed|sold|treated|carried|served) (?:\w+ ){0,2}first
    first (?:ship|vessel|cargo|passengers|patients|customers|power|kilowatt\w*) / in commercial (?:operation|use)
    gone live / went live / in full operation / running at full / PART (?:occupied|filled|leased|full)
    (?:is|are|be|was|were) ready(?! to\b| for a start) / switched on / dedicated (?:on|at|in) / threw open / reopened
    (?:has|have) been (?:spinning|turning|flowing|burning|flying|trading|paying|earning|treating|brewing|crushing)
    (?:has|have) been (?:carrying|handling|receiving|welcoming|treating|admitting|making|shipping|burning|pumping)
    (?:has|have) (?:carried|handled|received|served|treated|produced|made|shipped|burnt|pumped) (?:\w+ ){0,4}since
    (?:fed|poured|received|took|made) (?:its|their|the) first
    first(?: \w+)? (?:flight|ship|vessel|train|bags|cars|steel|power|patients?|passengers?|guests|students|cargo|boxes)
    (?:has|have) (?:kept|held|protected|supplied|watered) (?:\w+ ){0,5}since
    ceremony (?:\w+ ){0,6}to (?:open|inaugurate|put) / (?:sends?|feeds?|delivers?) (?:its |their )?(?:power|electricity)
    cross(?:ing|ed) NAME / (?:are|been) (?:crossing|using|running on) NAME / (?:impound|storing|hold)\w* water
    (?:is|are) (?:now |already )?(?:open|running(?!LATE)|operating|in operation|in use) / fully open
    (?:has|have|had) been (?:fully |partly )?open / open since / (?:has|have) served / moved in(?:to)?
    fully (?:let|leased|occupied) / (?:has|have) shortened / start(?:ed|ing)? up / (?:has|have) opened
    (?:beg[ai]n|begun|started) (?!build|construct|lay|dig|level|pil|work|widen|pour|dredg|drill|upgrad|clear)[a-z]+ing
    DID(?:its|their) first(?! (?:\w+ )?(?:concrete|pile|beam|stone|unit|turbine)) / work[\w ,]{0,60} wrapped up
    rounded off / (?:fed|powered|supplied|served|lit) by NAME / switch(?:ed)? on
        """,
        "started": r"""
    ground (?:for|on|at) (?:the |an? )?xxxx+ (?:\w+ ){0,4}broken
    ground (?:for (?:it|which|them) )?(?:(?:is|was|(?:has|had)(?: just)? been) )?broken
    ground[- ]?breaking (?:ceremon\w+ )?(?:for|of|on) (?:[\w-]+ ){0,4}?projects
    (?:broke|breaks|breaking|break) (?:the )?(?:earth|ground) / ground[- ]?breaking / sod-turning
    ceremony (?:\w+ ){0,8}to (?:start|begin|launch|commence|kick off) (?:the )?(?:construction|works?)\b
    ceremony (?:\w+ ){0,8}to (?:start|begin|launch|commence|kick off|break ground)
    (?:gave|issued|signed) (?:an|the) order to (?:kick-?start|start|begin|launch|commence) (?:the|work|construction)
    (?:press|push|hit)\w* (?:the |a )?buttons? to (?:start|begin|launch|commence|kick off) (?:the|work|construction)
    ceremony (?:\w+ ){0,8}to mark the (?:start|beginning|launch)(?: of (?:the )?(?:construction|works?)\b)?
    (?:start|beg[aiu]n|launch|initiate|commence|kick off)\w*(?: on| with| of)?(?: the)? (?:construction|building|work)
    (?:construction|works?)[\w ,-]{0,140}? (?:start(?:ed|s)?|beg[aiu]ns?|commenced|kicked off|launched|g[eo]t under way)
    g[eo]t(?:s|ting)? under ?way / (?:was|were|been) launched / kick(?:ed|ing|s)?[ -](?:off|start(?:ed|s)?)
    (?:building|piling) (?:work )?beg[au]n / commence[ds]? / (?:was|were) started (?=on|in|at|last|this|early|late)
    commencement / (?:start|beginning|launch) of (?:construction|(?:the )?works?|building)
    (?:foundation|first) (?:stone|pile|spade)\w* / (?:lay|laid|laying) (?:the |its |a )?(?:first )?bricks?
    begun (?=on|in|at|last|this|early|late|\w+ years?) / construction start / set in motion / first sod / sod was turned
    (?:start|starts|started|begin|began|launch|launched|launching|starting) NAME
    (?:got|had|saw|has|have) (?:its|their|the) (?:[\w-]+ ){1,3}(?:started|begun|launched) / work has begun
    on which (?:construction|works?) (?:started|began) / (?:moved|drove|rolled) onto the site / went into the ground
    (?<=, )(?:begun|started|launched) (?=on|in|last|this|early|late|only|just|\w+ \w+ (?:ago|earlier|before))
    turn(?:s|ing)? the first sod / shovel\w*
    mark\w* the (?:start|beginning|launch) / (?:starting|beginning) (?:of|on) works? / g[eo]t(?:s|ting)? going
    ceremonially launched / turned the first / breaking of (?:the )?ground / (?:first )?(?:spades?|sods?) / broke soil
    first piles (?:were|was|have been) (?:driven|sunk) / g[eo]t(?:s|ten|ting)? off the ground
        """,
        "planned": r"""
    (?:will|would|shall|(?<!not )to) (?:soon |then |also )?be (?:\w+ly )?BUILT
    (?:will|would|shall|to) (?:soon )?be laid
    (?:should|must|can|could|may|might) (?:soon |then |now )?be (?:started|begun|built|laid|launched|licensed|dug)
    (?:will|would|shall) (?:soon |also )?(?:lie|link|connect|run|cost|cover|have|require|span|stretch|get|rise|see)
    will follow / will go up / to be set up
    (?:invest(?:ing|ment)? in|build(?:ing)?|construct(?:ing)?|develop(?:ing)?|establish(?:ing)?) NAME
    (?:expand|upgrade|widen|extend) NAME / (?:construction|development|establishment|expansion) of NAME
    (?<!than )(?<!as )planned / plan lists NAME / contracts? (?:for|on|to build) NAME / (?:may|can) go ahead
    plans? (?:to|for|of|an?) / plans NAME / planning / future / priorit\w+ / list(?:ed)? (?:of|for|in|among)
    in the list / pipeline / upcoming / forthcoming
    (?:invest|pour|spend|put|inject)\w* [\w ,.$]{0,30}?(?:in|into|on) NAME / land clearance
    hand\w* over (?:[\w.,%]+ ){0,6}?(?:ground|ha|hectares|land|plots|sites?)
    (?:not|never|without|no) (?:\w+ ){0,2}?(?:a |one )?(?:single |first )?(?:brick|girder|nail|pile|sod|stone)s?
    clearing land / compensation / (?:been|was|were) (?:delayed|pushed back) (?:to|until) / (?:the )?site of NAME
    (?:design|drafting|planning|preparat\w+|study|survey) (?:phase|stage) / reviv\w+ / in the way of NAME
    exist\w* (?:so far |only |still )+(?:in|on|as)
    with (?:an? )?(?:total |combined )?(?:investment|capital|cost) / costing / site clearance
    waiting for / awaits? / awaiting / (?:pre-)?feasibility / on paper / paperwork / drawing board / pencilled in
    earmarked / down for / apprais\w+ / dossiers?
    investment (?:procedures|preparation|documents|policy|certificate|licen[cs]e|approval) / technical design
    blueprint / prepar(?:ing|ations?) / key projects / strategic projects / such projects as / backbone / mobili[sz]e
    clear\w* (?:the )?(?:ground|site|land|way) for NAME / hopes rest / put off / postponed / deferred / licensed
    investor / backer / neither of which / go-ahead / in-principle / green light / bidding / tender / certificates?
    permits? / memorand\w+ / approved / adopted / approval / granted / awarded / cleared (?:for|by|to) / signed
    has yet to / priced at / nod\b / decision / foreseen / envisaged
    sign(?:ed|s)? off / assent / being PREPARED / ground (?:will|would|is to|has yet to) be broken
    lacks? land / ranks? / selection of / had better
    (?:choos|chose|select|pick|hir|find|found|appoint|nam)\w* (?:\w+ ){0,2}(?:contractors?|builders?|consultants?)
    short of land / (?:still )?lacks? (?:an? |the )?(?:\w+ )?(?:bidders?|investors?|money|capital|funds?|land)
    (?:was|were|been) (?:set up|established|founded) (?:by|under)
    set aside / allocat\w+ / funding / funded / financ(?:ed|ing) / blessing / endors\w+ / legal framework / in the works
    moved up / on the cards / brought forward
    (?:included|listed|named|put|written|placed|added) (?:in|into|on|among|to) (?:the|its|a) / draft / have yet to
    not yet / contracts? (?:\w+ )?(?:signed|awarded) / will (?:\w+ )?(?:start|begin|commence|follow|link|connect)
    (?:hopes|aims|plans|intends|expects) to (?:build|start|begin|commence|have|break)
    about to (?:be|have|begin|start|open)
    (?:money|capital|funds?|land|VND|[bmtr]+illion(?: dong| USD)?|the rest) (?:\w+ )?(?:for|to|on|into) NAME
    (?:go|goes|went|poured|pumped) (?:into|to|towards) NAME / decided to \w+ NAME
    (?:design|draw|pay|pays|paid|paying)(?:ed|ing|s)? (?:for )?NAME / put(?:ting)? up NAME / developers? (?:of|for)
    (?:has|have|had) to wait / must wait
    among (?:its|the|their) (?:\w+ )?projects / bid(?:s|ders|ding)? for / (?:have|has) NAME built
    households? (?:still )?to (?:move|be moved|resettle) / cleared (?:[\w.,%]+ ){0,4}(?:of the )?(?:land|site)
    no one to (?:finance|fund|build) / (?:has|have|had) slipped / will (?:\w+ )?(?:add|get|receive|go to tender|need)
    (?:put|plac|writ)\w* (?:\w+ ){0,2}xxxx+ (?:\w+ ){0,2}(?:in|into|on|to) (?:the|its|a) / bidders? / start date
    (?:heads?|tops?|leads?) (?:a|the) list / on (?:a|the|its) list / inscribed / entered in / (?:has|have) been found
    for a start / tender(?:ed|ing|s)? / (?:still )?(?:wait|look)(?:s|ing) for
    resettl\w+(?! (?:area|village|site|zone)s?\b) / consent / (?:g[ai]ve|given|giving) up (?:\w+ )?land
    ground (?:can|could|cannot|may|must|should|shall|might)(?: not| only| hardly| never)? be broken / letters? of intent
    ground[\w ]{0,20} not (?:yet )?be(?:en)? broken / put back / pushed back / (?:has|have|gets?|got) a (?:\w+ )?date
    (?:select|chose|choos|pick|found|find|fix|agree)\w* (?:on )?(?:\w+ ){0,2}(?:site|land|place|location|spot|plot) for
    (?:site|land|plot|place)s? (?:(?:has|have|had|was|were) (?:been )?)?(?:picked|chosen|found|set aside) for
    (?:has|have|had) (?:not|no) (?:\w+ )?(?:got )?(?:capital|money|funds?|land|investors?|contractors?|builders?)
    (?:may|might|could|can) (?:\w+ )?(?:start|begin|break ground)
    (?:vot|allot|releas|commit|borrow|rais)\w* (?:[\w.,$]+ ){1,5}for NAME
    (?:will|would|shall) (?:\w+ly |also |soon |now )?(?:need|take|displace|occupy|give|bring|shorten|ease|help|supply)
    (?:will|would|shall) (?:\w+ly |also |soon |now )?(?:employ|stand|carry|serve|join|replace|pass|generate|produce)
    pencil(?:s|led|ling)? in / (?:drawn|only|lines?|mark\w*) on (?:the )?maps? / (?:hoped|foreseen) for
    came up (?:again )? / (?:is|are) (?:also |still |then |meant )?to (?!be\b|blame|thank|date\b|the\b|an?\b)[a-z]+
    (?:is|are|was|were|remain\w*|exist\w*) ONLY (?:(?:an?|the|in|on) )?(?:\w+ )?(?:dot|drawing|field|figure|line)s?
    (?:is|are|was|were|remain\w*|exist\w*) ONLY (?:(?:an?|the|in|on) )?(?:\w+ )?(?:map|name|paper|plan|promise)s?
    (?:draw|drew|draft)\w* up (?:\w+ ){0,3}(?:for|of) NAME / surveyors / scoping / designers
    route (?:was|is|has been) (?:chosen|fixed|agreed|settled)
    (?:debate|talk|discussion)s? (?:of|on|about|over) NAME / (?:discuss|debat)\w* NAME
    (?:money|funding|capital|dong) (?:is|has been|was) (?:found|set aside|allocated|promised) / no money
        """,
        "proposed": r"""
    propos\w+ / ideas? / put forward / consider\w* building / ask(?:s|ed|ing)? for / suggest\w+ / leave to begin
    recommend\w+ / (?<!own )(?<!his )(?<!her )requests?\b(?! that)
    ASK (?:the )?(?:Government|Prime Minister|PM|central government|State|Ministry|Hanoi) / studying
    under study / call(?:ed|s|ing) for invest\w+ / no investor / wish list / sought / seek(?:s|ing)?
    lobb(?:y|ied|ying) / wants? NAME / petition\w* / long talked about / put in a request
    invit\w+ (?:\w+ ){1,3}to (?:take over|build|invest|fund|bid|join|develop)
    (?:call|appeal)\w* (?:on|for|to|upon) (?:\w+ )?(?:invest\w+|capital) / invit\w+ (?:\w+ )?(?:invest\w+|capital)
    (?:look|search)\w* for (?:an? )?(?:\w+ )?(?:investors?|partners?|backers?) / in search of (?:\w+ )?investors?
    submi\w+ (?:\w+ ){0,6}(?:plan|proposal|idea|request|petition)s? / moot\w+ / floated / advocat\w+ / broach\w+
    under consideration / being (?:considered|weighed) / on the table / open(?:ed)? to investors / applied for
    (?:discuss|debat|talk)\w* (?:about |of |over )?NAME / (?:plea|wish)(?:es|s)? for / expressed (?:\w+ )?interest
    would like / applied (?:to (?:\w+ ){1,3})?for / offer(?:ed|s|ing) to (?:build|invest|fund|pay|finance|develop)
    want(?:s|ed)? (?:the )?(?:\w+ ){1,3}to (?:pay|fund|finance|build|support|invest|upgrade|widen|extend|expand)
    want(?:s|ed)? (?:the )?(?:\w+ ){1,3}to (?:approve|add) / spoken of / dreamed of
    dreamt of / talked of / remain\w* (?:\w+ ){0,2}an? (?:\w+ )?(?:idea|wish|line|sketch|drawing)
    (?:only|still|just) an idea / plead\w* for / lodged / idea of
    (?:dreams?|hopes?|talk|vision) of NAME / court(?:s|ed|ing) / woo(?:s|ed|ing)
    ask(?:ed|s|ing)? (?:leave |permission )?to (?:be allowed|build|widen|extend|upgrade|invest|expand|go ahead)
    ask(?:ed|s|ing)? (?:[\w’']+ ){0,4}to (?:approve|add|allow|let|include|consider|support|invest|fund|build|back)
    (?:old|long-held) (?:wish|dream) / on offer / mull(?:s|ed|ing) / ey(?:es|ed|eing) NAME / weigh(?:s|ed|ing) NAME
    explor(?:es|ed|ing) NAME / (?:consider|study|stud)(?:s|ies|ied|ed|ing) NAME / (?:toy|flirt)(?:s|ed|ing) with
    pitch(?:es|ed|ing) / interest(?:ed)? in NAME / pressed for / without takers
    looking for an? (?:owner|investor|builder|backer) / (?:laid|put|placed) (?:it |them )?before
    has yet to (?:sanction|approve|agree)
    for which (?:[\w’']+ ){1,5}(?:hop(?:es?|ed|ing)|long(?:s|ed)|lobb\w+|plead\w*|pray\w*|beg\w*|dream\w*|wish\w*)
        """,
    },
    "vi": {
        "under_construction": r"""
    đang (?:được |gấp rút |tiếp tục |khẩn trương )?(?:thi công|xây|triển khai|làm|đầu tư|thảm|đắp|trải|mở rộng|nâng cấp)
    đang (?:được )?(?:NAME|thực hiện|mở(?! bán| lớp| cuộc| lễ| chiến)|nối dài|lắp|đổ|san|đào|dựng|lao|về đích)
    đang (?:được )?(?:chạy đua|gấp rút) / đang hoàn thiện(?! (?:thủ tục|hồ sơ)) / còn ngổn ngang / vẫn ngổn ngang
    thi công(?! (?:vào|trong)) / tăng ca / giai đoạn hoàn thiện / dang dở / khối lượng / đẩy nhanh / tăng tốc
    tiến độ(?! thực hiện (?:từ|trong|dự|là|giai))
    ba ca / ngày đêm / gấp rút / (?<!đã )(?<!vừa )về đích(?! (?:từ|hôm|hồi)) / tháo gỡ
    công nhân (?:đang |vẫn |còn |đã )?(?:thi công|làm (?:việc )?(?:cả|xuyên|suốt|ngày|ca)|bám|lắp|đổ|chia|trải)
    \d[\d.]* công nhân (?!của|tại|ở) / chạy đua / chạy nước rút / nhà thầu / công trường / hợp long / thảm nhựa
    trải nhựa / trải đá / ép cọc / đúc dầm / lao dầm / chậm tiến độ / \d ?% (?:khối lượng|giá trị)
    kiểm tra(?: hiện trường| thực tế| tiến độ) NAME / (?:hoàn thiện|triển khai(?: thực hiện)?|thực hiện|xây tiếp) NAME
    (?:đạt|được) (?:hơn |gần |khoảng )?\d[\d,.]* ?%(?! (?:kế hoạch|dự toán|so|công suất)) / sẽ xong / nốt đoạn
    (?:dự kiến|sẽ|sắp) (?:chính thức )?(?:khai thác|vận hành|hoạt động)
    đang (?:được )?(?:chỉnh trang|sơn|sửa|tôn tạo|trùng tu|tu bổ|tu sửa)
    đang (?:được )?(?:khoan|nạo|đóng|cải tạo|kéo|hàn|ghép) / san lấp / dồn lực / chạy thử / đóng cọc / 3 ca / làm "?3 ca
    (?:đạt|được|xong|thành) (?:[^\s,.;]+ ){0,4}?\d[\d,.]* ?% / mũi thi công / bị chậm / chậm (?:trễ|so với) / gia hạn
    giải ngân / bê tông / gia tải / đắp nền / san nền / san ủi / hiện trường / làm nhanh / dầm / trụ cầu / máy móc
    thiếu (?:cát|đất|đá|vật liệu|nguồn cát) / (?:ngừng|dừng|tạm dừng) thi công / nửa chừng / dở dang / đình trệ
    (?:sẽ |sắp |chuẩn bị |dự kiến )(?:được )?(?:đón|tiếp nhận|phục vụ|nhận)(?! (?:\S+ ){0,2}(?:học sinh|sinh viên|đoàn))
    (?:cơ bản (?:xong|hoàn thành)|(?:xong|hoàn thành) cơ bản)(?! (?:công tác |việc |các |toàn bộ )*GIẤY)
    (?:hoàn thành|hoàn tất) (?:việc |công tác )?(?:san (?:nền|lấp|ủi)|phần (?:thô|móng|ngầm|thân)|(?:ép|khoan|đóng) cọc)
    (?:hoàn thành|hoàn tất) (?:việc |công tác )?(?:đúc dầm|lao dầm|trụ|mố|móng|đắp nền|hạng mục|thảm nhựa|đổ bê tông)
    (?:hoàn thành|hoàn tất) (?:việc |công tác )?(?:đập (?:chính|phụ)|thân đập|nhịp|phần|mặt (?:đường|cầu)|nền đường)
    xong (?:[^\s,.;]+ ){0,3}?(?:\d|một phần|nửa|non nửa|phần thô|phần móng|phần cọc|phần thân|PHẦN)
    xong (?:[^\s,.;]+ ){0,3}?(?:nhịp|dầm|mố|trụ|móng|cọc) / lao xong / cất nóc
    (?:lên|tới) (?:[^\s,.;]+ ){0,2}?(?:tầng|giàn mái|mái|nóc|hình hài) / thành hình
    (?:làm|đi|xây|hoàn thành|xong|đạt|thi công|san|đắp|đào|thảm)(?: được)? (?:[^\s,.;]+ ){0,3}?PHẦN
    (?:hụt|trễ|chậm) (?:hẹn|tiến độ|kế hoạch|mất) / trễ (?:[^\s,.;]+ ){0,3}(?:tháng|năm|tuần)
    đang (?:được )?(?:ép|căng|gia công|đấu nối|lợp|hoàn thiện nốt) / nối nhịp / ì ạch / đội vốn / rầm rộ / hối hả
    tất bật / dồn dập / cầm chừng / lỡ hẹn / sai hẹn / lỡ tiến độ / dựng khung / khoan cọc
    rải (?:nhựa|bê tông|cấp phối) / lu lèn / nạo vét / đào hầm / chưa xong / nước rút / (?:còn|xây|làm|thi công) dở
    lắp (?:đặt )?(?:thiết bị|dầm|lan can|tua-?bin|máy móc) / thử tải / (?:chỉ )?còn thiếu / đang mở / qua nửa
    (?:thông xe|khánh thành|đưa vào \S+ \S+)(?: kỹ thuật)? (?:thêm |gần |hơn )?[\d,.]+ km (?:đầu|của)
    nửa chặng / \d km (?:\S+ ){0,2}xong / sẽ (?:sớm )?mở cửa / thảm xong / đổ xong / dựng xong / chia ba ca / đang lên
    đang đổ / tăng kíp / vượt tiến độ / kịp tiến độ / hoàn thiện nội thất / thi công trở lại / lợp mái
    (?:bóc|đào|đắp|san|đúc|lao|ép|đóng|khoan|đổ|thảm|dựng|lắp|nối|láng|gia tải|lợp|đo|trải|xây) xong / phơi khung
    xây (?:thô|đến|tới|xong) / đổ (?:sàn|mái) / trơ khung / lộ khung / (?:hoàn thành|hoàn tất) (?:lò cao|bến|tổ máy) số
    (?:làm|thi công|đắp|xây|thảm|hoàn thành|đổ|lắp|rải|trải|lát|nối) (?:\S+ ){0,3}?được (?:\S+ ){0,2}\d[\d.,]*
    thợ (?:\S+ ){0,3}?(?:sửa|xây|lắp|hàn|lát|sơn|đổ|dựng) / vượt (?:kế hoạch|thời gian|hợp đồng) / lắp kính
    (?:phần|hạng mục) (?:[^\s,.;]+ ){1,3}?đã (?:bàn giao|hoàn thành|xong) / làm nốt / làm tiếp
    đang (?:được )?(?:[a-zà-ỹ]+ ){0,2}(?:thi công|xây|đổ|đắp|san|đào|lắp|lợp|trải|thảm|bóc|đúc|ốp|lát|nạo|đóng|ép|dựng)
    giàn giáo / máy xúc / máy ủi / cần cẩu / cẩu tháp / xe ben / xe lu / bóc hữu cơ / đào đất / cọc / xây tiếp
    (?:chê|than|kêu) chậm / (?:còn|đều|cũng|vẫn|đang) dở / xong thô / lao lắp / trải thảm / cào bóc
    (?:cẩu lắp|căng cáp|kéo cáp|kẻ vạch|lắp biển báo|lắp lan can|ốp đá|sơn tường|tô trát|hàn dầm)
    vẫn (?:phủ|trơ|im lìm)
    xuyên (?:Tết|lễ|đêm) / chưa (?:xong|hoàn thành) / (?:đến|tới|lên|hết) tầng \d / gói thầu
    (?:còn|mới) ở phần (?:ngầm|móng|thô|thân) / sắp (?:xong|hoàn thành|về đích)
    (?:có|vừa có|mới có|được) (?:\S+ )?\d[\d.,]* ?% / (?:thông|hợp) (?:hầm|tuyến) kỹ thuật / bắn mìn / nổ mìn
        """,
        "completed": r"""
    vào (?:vận hành|khai thác|sử dụng|hoạt động|sản xuất) / khánh thành / thông xe
    hoàn thành(?! (?:tốt|xuất sắc|nhiệm vụ|chỉ tiêu|kế hoạch|điều trị|bài|chương trình|khóa|(?:công tác |việc )?GIẤY))
    hoàn tất (?:nâng cấp|xây dựng|thi công|hồi|trong|từ|vào) / hoàn tất NAME
    khai trương / vận hành thương mại / (?<!dự kiến )(?<!sẽ )về đích
    cắt băng / đón (?:chuyến bay|chuyến tàu|lượt khách)
    đưa vào (?:sử dụng|khai thác|vận hành|hoạt động|dùng|phục vụ) / đi vào (?:hoạt động|vận hành|khai thác) / hòa lưới
    nghiệm thu / bàn giao(?! (?:\S+ ){0,5}?(?:mặt bằng|đất|hồ sơ|nhiệm vụ|mốc|cho nhà thầu)) / thông tuyến / thông hầm
    năm khai thác / đã đón / hoà lưới / đóng điện / chạy thử xong / cho ra (?:lò|đời) / mẻ \w+ đầu tiên / đón khách
    phát điện / mở cửa đón / xong(?! (?:bước|GIẤY)) / xe (?:đã |bắt đầu |được )*(?:chạy|lăn bánh|lưu thông|qua lại)
    vào (?:chạy|phục vụ) / (?:đã|vừa) mở cửa / (?:đón|tiếp nhận|cập|nhận) (?:[^\s,.;]+ ){0,3}đầu tiên / nhận bàn giao
    đốt rác / thương mại từ / đang hoạt động / đang vận hành / vận hành (?:ổn định|từ|hết công suất) / hoạt động từ
    hòa vào lưới
    (?:xe cộ|ô tô|xe tải|phương tiện)(?: \S+)? (?:đã |bắt đầu |được )*(?:chạy|lăn bánh|lưu thông|qua lại|đi lại)
    rước khách / cho (?:xe|tàu|ô tô) (?:chạy|qua|lưu thông) / (?<!mua )bán điện / thông đường
    (?:ngăn mặn|giữ ngọt|cấp nước|phát điện|chở khách|đón khách|phục vụ|khai thác|chạy) từ (?:năm|tháng|ngày|đầu|cuối)
    (?:dỡ|cán|ra|sản xuất|xuất|bốc|phát|cập|nhận|bán|rót|nấu|đốt|làm ra) (?:[^\s,.;]+ ){1,4}đầu tiên
    đón (?:học sinh|bệnh nhân|khách|du khách|tàu|hành khách|sinh viên) / (?:bắt đầu |đã |đang |vừa |chặn dòng )tích nước
    (?:đã|vừa|chính thức) (?:mở cửa|đón|phục vụ|tiếp nhận) / đã (?:chạy|vận hành|hoạt động) / mở cửa trở lại
    chạy thương mại / ra (?:lò )?sản phẩm đầu tiên / xuất xưởng / vào guồng / mở lại
    khai thác (?:từ|thương mại|chính thức) / (?:đã|vừa|chính thức) (?:nối thông|hoạt động|vận hành)
    đón (?:tàu|chuyến|lứa|lượt) / chính thức (?:chạy|mở|nhận|thông) / gắn biển / tích nước(?! cho)
    (?:khám|mổ|dạy|xử lý|chở|chạy|cấp|mở|bay|hạ cánh|cất cánh|giao|chế biến) (?:[^\s,.;]+ ){0,3}đầu tiên
        """,
        "started": r"""
    bắt đầu (?:được )?(?:xây|thi công|khởi công) / khởi công / động thổ / phát lệnh / (?<!giai đoạn )khởi động(?! lại)
    khai móng / mở màn cho / bấm nút / đặt (?:viên đá|móng) / ra quân (?:thi công|xây|làm) / chính thức ra quân
    xuống cọc / ấn nút / xúc (?:những )?xẻng / lễ (?:ra quân|phát động) / (?:viên đá|viên gạch) đầu tiên / khai máy
    bổ (?:những )?nhát / (?:nhát cuốc|cọc) đầu tiên / đóng cọc (?:mở màn|khởi động) / bắt tay (?:vào )?(?:làm|xây|thi)
        """,
        "planned": r"""
    sẽ (?:sớm )?(?:được )?(?:xây|triển khai|đầu tư|nối|kết nối|hình thành|mở|nâng cấp|mọc lên|làm|có|dài|rộng|tốn)
    sắp(?! xếp| đi| tới| đến giờ| Tết) / sớm (?:được )?(?:triển khai|đầu tư)
    (?<!thuê )(?<!thuê được )mặt bằng(?! (?:lương|giá|chung|dân trí)) / giao đất / kiểm đếm / vướng
    chuẩn bị (?:cho|đầu tư|xây|khởi|thi|triển|mặt bằng|các|thủ tục|hồ sơ|vốn|động|đấu|làm|mọi|bước|NAME|dự án)
    khâu chuẩn bị / chờ / thủ tục / (?<!theo )hồ sơ(?! (?:lưu|bệnh|vụ|cũ)) / quy hoạch(?! (?:cán bộ|nhân sự))
    kế hoạch(?! này) / nghiên cứu / đấu thầu / đấu giá / khả thi / thẩm định / phương án / lựa chọn nhà đầu tư
    chọn (?:được )?nhà đầu tư / bố trí vốn / rót vốn / (?:rót|đổ|dồn|rải|bỏ) (?:\S+ ){1,5}vào NAME / ghi vốn
    chứng nhận / chủ trương đầu tư / danh mục / ưu tiên / bản ghi nhớ / ghi nhớ / cấp phép / giấy phép / chấp thuận
    phê duyệt / thông qua / quyết định đầu tư / mở đường cho / trên giấy / nằm trên bản vẽ / chưa cắm mốc / lùi / hoãn
    (?<!từng )(?:đầu tư|xây dựng|xây|phát triển|hình thành|thành lập|xúc tiến|mở rộng|nâng cấp|làm|cải tạo|sửa) NAME
    giai đoạn triển khai / trọng điểm / chiến lược / nhà đầu tư / vốn đầu tư / tổng mức đầu tư / tổng vốn / hướng tuyến
    khảo sát (?:thực địa|vị trí|địa điểm|mặt bằng) / trọng tâm / duyệt / chốt / lập đề án
    được (?:đầu tư|xây mới|xây dựng) / đồng ý / cho phép lập / xúc tiến / quyết định chủ trương
    (?:lựa chọn|chọn|tìm)(?: được)? nhà thầu / mời thầu / (?:được |đã |vào )?bố trí / ghi vào / khai sinh / lập dự án
    xong (?:bước|thủ tục|hồ sơ|thiết kế|mặt bằng|đền bù|kiểm đếm|quy hoạch) / bồi thường / đền bù / giải phóng
    giải tỏa / (?:hoàn thành|hoàn tất) GIẤY / thu hồi đất
    (?:có|tìm được|bố trí được|xin được) (?:tiền|vốn|nguồn vốn) / (?:tiền|vốn|quỹ đất|đất) cho NAME
    (?:chọn|giữ|dành|bố trí|tìm)(?: được)? (?:[^\s,.;]+ ){0,3}?(?:đất|vị trí|địa điểm|ha|mặt bằng)
    (?:dành|giữ|quy hoạch) (?:[^\s,.;]+ ){0,3}?\d[\d.,]* ?ha / thuê (?:\S+ ){0,3}tư vấn / vẽ (?:\S+ ){0,2}NAME
    (?:phải |còn )đợi / đợi thêm / dự thầu / danh sách dự án / sẽ có / lên đầu danh sách
    chọn (?:xong |được )?chủ đầu tư / gật đầu / cắm mốc / bật đèn xanh / đổ vào NAME / nâng NAME / lên phương án
    vạch tuyến / rục rịch / trúng thầu / thống nhất (?:vị trí|phương án|hướng) / sơ tuyển / ấn định ngày / đo đạc
    thi tuyển / ký hợp đồng / chọn (?:\S+ ){0,2}nhà thầu / nhà đầu tư (?:quan tâm|nghiên cứu)
    (?:mới|đã|vừa) có chủ trương
    quyết (?:chuyển|đổi|làm|xây) / quỹ đất / di dời(?! NAME) / mở thầu / chờ vốn / đợi vốn / giao đất sạch
    tiền khả thi / lập báo cáo / (?:trao|cấp|nhận|cầm) (?:được )?(?:quyết định )?chủ trương
    (?:ghi|dành|chi|rót|đổ|bỏ) (?:[^\s,.;]+ ){1,9}?cho NAME / loay hoay / (?:dự kiến|sẽ) mọc lên
    đưa vào (?:danh mục|quy hoạch|kế hoạch) / bổ sung vào / điểm nhấn / ủng hộ / (?:đang )?tính toán
    cần (?:làm|xây|có) / (?:sẽ|dự kiến) (?:bắt đầu|triển khai|đầu tư|xây|mở rộng)
    chưa (?:xây|làm|nộp|trao|giao|bố trí|triển khai|thi công|chọn|duyệt|được duyệt|chốt|động|khởi)
    chưa có (?:vốn|đất|tiền|mặt bằng|chủ trương|nhà thầu|quyết định|trong)
    (?:nằm|còn|có) trong (?:danh sách|quy hoạch|kế hoạch) / danh sách (?:các )?(?:công trình|dự án)
    (?:dự kiến|sẽ) (?:đặt|bố trí|dài|rộng|cần|nối|chạy(?! thử)|cấp|tạo|có|phục|đi|giúp)
    (?:nhắc|bàn|nói|hỏi) (?:đến|tới|về) NAME / tới đây / tương lai / trông chờ / kỳ vọng
    (?:mới có|(?:có|sắp có|cần|bàn) thêm) NAME / (?:tỷ|tỉ) (?:đồng )?(?:\S+ ){0,4}cho NAME
    dừng ở (?:khâu|báo cáo|bản vẽ)
    khâu(?! đề xuất) / tính làm / tính xây / (?:thảo luận|bàn|xem xét)(?: về)? NAME / đàm phán / (?:qua|lọt) cửa
    cắm biển / ra quyết định / được thành lập theo / vừa được thành lập
        """,
        "proposed": r"""
    trình (?:ngay )?(?:phương án|chủ trương) / xin (?:\S+ ){1,4}(?:để|cho) (?:nối|làm|xây|mở|nâng|NAME) / đề xuất
    kiến nghị / ý tưởng
    xin (?:mở rộng|nâng cấp|xây|được|bổ sung|đưa|cho|chủ trương|Trung ương|Chính phủ|Thủ tướng|cơ chế|vốn|làm)
    mong (?:muốn|được|Trung ương) / gợi ý / nguyện vọng / kêu gọi đầu tư / mời gọi đầu tư / chưa có nhà đầu tư
    đề nghị (?:Chính phủ|Trung ương|Thủ tướng|Bộ|Quốc hội) / ấp ủ / ngỏ ý
    đề nghị (?:được |cho phép |cho |bổ sung |đầu tư )
    (?:mời gọi|kêu gọi|mời|gọi)(?: (?:các|thêm|được))? (?:nhà đầu tư|đầu tư|doanh nghiệp|vốn)
    danh mục (?:các )?(?:dự án )?(?:[^\s,.;]+ ){0,2}?(?:thu hút|mời gọi|kêu gọi) / dự án (?:thu hút|mời gọi|kêu gọi)
    bàn (?:mãi|chuyện|tới) / manh nha / thai nghén / đặt vấn đề / nung nấu / muốn có NAME / mong có NAME / gọi vốn
    ngỏ lời / (?:cần|còn|phải) cân nhắc / mơ ước / muốn (?:[^\s,.;]+ ){1,4}(?:chi|cấp|bỏ|hỗ trợ|đầu tư|cho) / xin vốn
    bổ sung (?:[^\s,;]+ ){0,12}?cho NAME / tìm (?:kiếm )?(?:nhà )?đầu tư / hiến kế / đề đạt / xin ý kiến
    báo cáo (?:[^\s,.;]+ ){1,4}phương án
    (?:kiến nghị|đề nghị|mong|muốn)(?: [^\s,.;]+){0,3} (?:cho làm|cho xây|đầu tư|làm|xây|bổ sung)
    (?:đề nghị|kiến nghị|xin)(?: [^\s,.;]+){0,5} (?:chấp thuận|phê duyệt|cho phép|ủng hộ|cho chủ trương)
        """,
    },
}
