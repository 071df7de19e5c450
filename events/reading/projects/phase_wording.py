"""The words by which news tells which phase a project has reached, in both languages.

Slashes and line ends part them, each is a part of a pattern. NAME is the name of a project that follows at once, PART
a share of the works, LATER what puts their beginning off, PREPARED what is done before
works begin, GIẤY the same in Vietnamese. Where two could be meant, the first listed is.
"""

from events.reading.projects.vietnamese_phase_wording import VIETNAMESE
from events.reading.text.language import Lang
from events.works import Phase

PHASES: dict[Lang, dict[Phase, str]] = {
    "en": {
        "under_construction": r"""
    PART(?:(?! (?:and|while|but) )[\w ,]){0,24}?(?:complete|completed|done|finished|built|ready|work\w*|volume|mark)
    under construction / (?<!get )under way
    underway / ongoing / taking shape / in progress / in full swing / on track / all but complete
    (?<!procedures )(?<!documents )(?<!dossiers )(?:is|are) being(?! (?:PREPARED|MULLED))
    being (?!PREPARED|MULLED)(?:\w+ly )?(?:\w+ed|built|laid|driven) / in (?:its|the) final stage / nearing completion
    continu\w+ to be built / day and night / round the clock / three shifts / contractors? / construction sites?
    building site / (?:crews|engineers|gangs|machines?|men|workers) (?:are|were|have|had|on|day|work)
    (?:clay|earth|gravel|rock|sand|steel|stone|materials?) (?:for|to) NAME / unfinished / behind schedule
    on schedule
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
    half-?way mark
    PART of (?:the |its )?xxxx+ (?:\w+ ){1,3}(?:finished|complete|completed|done|built|laid|paved|open)
    SOME of (?:\w+ ){1,3}of (?:the )?xxxx+ (?:\w+ ){1,3}(?:finished|completed?|done|built)
    (?:have|has|get|see) (?:the |its |an? )?xxxx+ (?:\w+ )?(?:ready|finished|done|open) / in the making
    (?:base|sub-?base|bottom) (?:layer|course) / levelled / reclaim\w+ / being (?:driven|lifted) / joined up
    linked up
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
    (?:has|have|with) \d[\d,]* (?:workers|men|engineers|hands) (?:on|at|under) / test runs?
    trial (?:runs?|operation)
    fitted? out / fitting out
    (?:scheduled|slated|set|due|targeted|expected|planned) for (?:completion|opening|inauguration|handover)
    (?:year|date|deadline|time) of completion / finishing line / on course
    (?:is|are) (?:\w+ )?(?:building|erecting|putting up)
    (?:will|would|should) (?:\w+ )?open / welding / storeys of / a (?:shell|pit|building site)
    being (?:bored|dug|poured)
    (?:finish(?:ing)?|complet(?:e|ing)) (?:the (?:rest|remaining|last|remainder) of )?NAME
    being put up / last (?:stretch|kilomet\w+) of / finished (?:about |nearly |over )?\d[\d.,]* ?(?:%|per ?cent)
    inch(?:es|ed|ing) (?:forward|ahead|along|towards?) / (?:coming|edging|creeping|moving) (?:along|forward|ahead)
    past the point of no return / (?:storeys?|floors?|metres|km|kilomet\w+|spans?) short of
    (?:has|have) reached (?:(?:its|the|full|final|roof|design|planned) ){1,2}height
    (?:enter|reach)(?:s|ed|ing) (?:its|the|their) (?:last|final|closing) (?:phase|stage|stretch|lap|months?|weeks?)
    in (?:its|the|their) (?:last|final|closing) (?:phase|stretch|lap|months|weeks|days)(?! of the (?:year|month))
    limp(?:s|ed|ing)
    snail['’]s pace
    (?:fallen|slipped|dropped|fell|falls|falling|slipping) (?:\w+ ){0,3}?behind
    (?:is|are|was|were|been) running(?=LATE)
    run (?:\w+ )?(?:over|into|out of|short of) (?:\w+ )?(?:budget|cost|trouble|sand|stone|earth|rock|difficult\w+)
    (?<!trucks )(?<!lorries )(?<!cars )(?:is|are|remains?|has been) (?:\w+ )?stuck(?! (?:on|with|in|at)\b)
    mak(?:es|ing) (?:\w+ )?(?:headway|progress|strides)
    (?:gather|gain)(?:s|ed|ing) (?:pace|speed|steam|momentum|ground)
    pick(?:s|ed|ing) up (?:pace|speed|steam) / finish line
    (?:close|days|weeks|months|nearer) (?:to|from) (?:opening|being opened)
    nearly there / all but (?:finished|ready|done|built) / well advanced / (?:is|are) far advanced / advanced stage
    hive of activity
    (?:swarm|teem|bustl|buzz)(?:s|ing) with (?:\w+ )?(?:workers|men|machines|labourers|trucks|diggers)
    (?:swallowed|devoured|eaten up|consumed|absorbed|cost) (?=[^.;]{0,20}\d)(?:[\w,.$]+ ){1,4}(?:so far|already|to date)
    (?:awaits?|lacks?|miss(?:es|ing)|waiting for|short of|wants?) (?:only |just )?(?:its|the|their) (?:last|final)
    (?:awaits?|lacks?|missing|needs?|wants?) (?:only|just|nothing but) (?:its|the|an?|some|one|two)
    (?:will|would|should|to) be (?:\w+ )?(?:handed|turned) over(?! (?:[\w.,%]+ ){0,5}(?:land|sites?|ground)\b)
    (?:will|would|should|to) (?:\w+ )?(?:start|begin|enter|(?:come|go) into) (?:\w+ )?(?:operat\w+|service|use)
    (?:will|would|should|to) (?:\w+ )?(?:start|begin) (?:generating|produc\w+|receiving|serving|selling|treating)
    work\w* (?:\w+ )?(?:continu(?:es|ed)|drags on|goes on|presses? on|proceeds|moves on|rolls on|never stops)
    (?:will|would|should) (?:all|both) be (?:open|ready|finished|complete|in use|usable)
    (?:construction|building|works?) (?:of|on|at) (?:the )?xxxx+ (?:\w+ ){0,4}on hold
    (?:halves|ends|spans|sections) (?:\w+ ){0,9}met\b / (?:returned|back) (?:to|on|at) (?:the )?site
    (?:workers|contractors?|builders|crews?|engineers|men) (?:\w+ ){0,3}(?:returned|back) (?:to|at) work
    edg(?:es|ed|ing) (?:closer |nearer )?(?:to|towards?) (?:completion|opening|end|finish\w*|reality|readiness)
    bogged down / mired in
    (?:beset|plagued|dogged|hampered|hobbled) by (?=(?:[\w-]+ ){0,3}(?:delay|cost|land|short|lack|clear|fund|cash))
    starved of
    (?:work|construction|progress) (?:\w+ ){0,6}(?:has|have) slowed
    (?:is|are) (?:\w+ )?(?:advancing|proceeding)(?! (?:on|to|towards?)\b)
    final straight
    (?:in|within) sight of (?:completion|the end)(?! of)
    about to open
    (?:opens|finishes) (?=next (?:week|month|year|quarter|spring|MONTH)|by|later (?:this|in)|in (?:MONTH|20\d\d))
    (?:now|already|at last) (?:has|have) (?:an?|its|their|all its) (?:\w+ ){0,2}BODY
    (?:roofing|finishing|fitting-out|painting|paving) stage
    (?:was|were) (?:supposed|meant|due) to (?:have )?(?:open|been? (?:open|finish|read))\w*(?! (?:its|the|an?|with)\b)
    (?:coming|springing|shooting) up (?=in|on|from|out|amid|beside|near) / ahead of plan / going to plan
    (?:is|are) on time
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
    (?:is|are|was|were|now|been) open (?:for|to)(?! (?:bid|tender|invest))
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
    ceremony (?:\w+ ){0,6}to (?:open|inaugurate|put)
    (?:sends?|feeds?|delivers?) (?:its |their )?(?:power|electricity)
    cross(?:ing|ed) NAME / (?:are|been) (?:crossing|using|running on) NAME / (?:impound|storing|hold)\w* water
    (?:is|are) (?:now |already )?(?:open|running(?!LATE)|operating|in operation|in use) / fully open
    (?:has|have|had) been (?:fully |partly )?open / open since / (?:has|have) served
    (?<!bulldozers )(?<!builders )(?<!excavators )(?<!machines )moved in(?:to)?
    fully (?:let|leased|occupied) / (?:has|have) shortened / start(?:ed|ing)? up / (?:has|have) opened
    (?:beg[ai]n|begun|started) (?!build|construct|lay|dig|level|pil|work|widen|pour|dredg|drill|upgrad|clear)[a-z]+ing
    DID(?:its|their) first(?! (?:\w+ )?(?:concrete|pile|beam|stone|unit|turbine)) / work[\w ,]{0,60} wrapped up
    rounded off / (?:fed|powered|supplied|served|lit) by NAME / switch(?:ed)? on
    (?:is|are) now in business / enter(?:s|ed) (?:\w+ )?(?:service|operation|use|production) / turned over to
    (?:made|makes) its debut
    xxxx+ (?:(?:in|at|of|near) (?:\w+ ){1,3})?(?:is|are|was|were) (?:now |at last |finally |already )?complete\b
    pass(?:ed|es) (?:its )?(?:final |last )?(?:inspection|acceptance tests?|commissioning tests?)
    (?:is|are) (?:\w+ )?filling(?: up)?\b / (?<=xxxx )(?:(?:has|was|is) )?wrap(?:s|ped|ping)? up
    came into (?:use|service|operation)
    (?:is|are) (?:now|already) (?:carrying|handling|generating|producing|treating|feeding) (?!out\b)
    beg[ua]n to(?= (?:earn|pay|make|handle|carry|feed|supply|fill|flow|work)\b) / pay(?:s|ing) (?:its|their) way
    in (?:its|the|their) (?:first|second|third) (?:month|week|year) of operation / christened
    joined the (?:national )?(?:network|grid)
    (?:has|have) replaced the (?:old )?(?:\w+ )?(?:ferry|bridge|pontoon)
    (?:is|are) (?:now|already) (?:taking(?! (?:shape|form|over)\b)|receiving|serving)
    (?:is|are) (?:now |already )?in service
    (?:came|come|comes) to life / (?:takes|receives|welcomes|sees) its first
        """,
        "started": r"""
    ground (?:for|on|at) (?:the |an? )?xxxx+ (?:\w+ ){0,4}broken
    ground (?:for (?:it|which|them) )?(?:(?:is|was|(?:has|had)(?: just)? been) (?:(?!not|never)\w+ ){0,2})?broken
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
    begun (?=on|in|at|last|this|early|late|\w+ years?) / construction start / set in motion / first sod
    sod was turned
    (?:start|starts|started|begin|began|launch|launched|launching|starting) NAME
    (?:got|had|saw|has|have) (?:its|their|the) (?:[\w-]+ ){1,3}(?:started|begun|launched) / work has begun
    on which (?:construction|works?) (?:started|began) / (?:moved|drove|rolled) onto the site / went into the ground
    (?<=, )(?:begun|started|launched) (?=on|in|last|this|early|late|only|just|\w+ \w+ (?:ago|earlier|before))
    turn(?:s|ing)? the first sod / shovel\w*
    mark\w* the (?:start|beginning|launch) / (?:starting|beginning) (?:of|on) works? / g[eo]t(?:s|ting)? going
    ceremonially launched / turned the first / breaking of (?:the )?ground / (?:first )?(?:spades?|sods?) / broke soil
    first piles (?:were|was|have been) (?:driven|sunk) / g[eo]t(?:s|ten|ting)? off the ground
    enter(?:s|ed) (?:the |its )?construction / from paper to (?:ground|site|concrete|earth)
    (?<=xxxx )(?:project |scheme |works? )?(?:began|started) (?=in|on|last|this|early|late|only|just)
    broken (?:the )?(?:ground|earth)
    (?:just|finally|at last|officially) (?:been )?(?:started|begun)(?! (?:\w+ )?(?:operat|production|service|\w+ing))
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
    set aside / allocat\w+ / funding / funded / financ(?:ed|ing) / blessing / endors\w+ / legal framework
    in the works
    moved up / on the cards / brought forward
    (?:included|listed|named|put|written|placed|added) (?:in|into|on|among|to) (?:the|its|a) / draft / have yet to
    not yet / contracts? (?:\w+ )?(?:signed|awarded) / will (?:\w+ )?(?:start|begin|commence|follow|link|connect)
    (?:hopes|aims|plans|intends|expects) to (?:build|start|begin|commence|have|break)
    about to (?:be|have|begin|start)
    (?:money|capital|funds?|land|VND|[bmtr]+illion(?: dong| USD)?|the rest) (?:\w+ )?(?:for|to|on|into) NAME
    (?:go|goes|went|poured|pumped) (?:into|to|towards) NAME / decided to \w+ NAME
    (?:design|draw|pay|pays|paid|paying)(?:ed|ing|s)? (?:for )?NAME / put(?:ting)? up NAME / developers? (?:of|for)
    (?:has|have|had) to wait / must wait
    among (?:its|the|their) (?:\w+ )?projects / bid(?:s|ders|ding)? for / (?:have|has) NAME built
    households? (?:still )?to (?:move|be moved|resettle) / cleared (?:[\w.,%]+ ){0,4}(?:of the )?(?:land|site)
    no one to (?:finance|fund|build) / (?:has|have|had) slipped / will (?:\w+ )?(?:add|get|receive|go to tender|need)
    (?:put|plac|writ)\w* (?:\w+ ){0,2}xxxx+ (?:\w+ ){0,2}(?:in|into|on|to) (?:the|its|a) / bidders? / start date
    (?:heads?|tops?|leads?) (?:a|the) list / on (?:a|the|its) list / inscribed / entered in / (?:has|have) been found
    for a start / tender(?:ed|ing|s)? / (?:still )?waiting for / (?:still )?waits for
    (?:still )?look(?:s|ing) for(?! (?:an? )?(?:\w+ )?(?:investors?|partners?|backers?|owners?|builders?))
    resettl\w+(?! (?:area|village|site|zone)s?\b) / consent / (?:g[ai]ve|given|giving) up (?:\w+ )?land
    ground (?:can|could|cannot|may|must|should|shall|might)(?: not| only| hardly| never)? be broken
    letters? of intent
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
    in the offing / back on the agenda / next in line / (?:is|are|comes?) next(?=[.,;]) / pipe dream / a home in
    on hold
    (?:is|are|be) (?:now |also )?(?:due|set|scheduled|expected|slated|likely|meant) to (?:follow|get|kick|break|cost)
    (?:is|are|was|were|be) (?:now |also )?(?:due|set|scheduled|expected|slated|likely|meant) to be (?:\w+ly )?BUILT
    (?:due|set|scheduled|expected|slated) to (?:start|begin|commence)(?! (?:\w+ )?(?:operat|produc|service|\w+ing))
    (?:estimated|valued|costed|reckoned) at / (?:is|are) (?:\w+ly )?worth (?=(?:\w+ )?(?:VND|US\$|\$|\d))
    (?:estimated|projected|likely|said) to cost
    (?:will|would) be (?:the|one of the) (?=(?:[\w-]+ ){1,8}(?:kind|country|region|province|world|Vietnam|Asia)\b)
    waiting in the wings / in limbo
    (?:has|have) changed hands
    (?:been|was|were|being) (?:redesigned|re-?routed|redrawn|re-?examined|reworked|rethought|trimmed)
    (?:been|was|were|being) scaled (?:down|up|back) / resurrected / under review / hangs in
    included in (?:[\w’'-]+ ){0,5}(?:plan|planning|list|programme|program)\b
    (?:remains?|still) (?:uncertain|in doubt|undecided|unclear)
    (?:figures?|features?|appears?|stands?) (?:\w+ )?(?:in|on|among) (?:the|its|a) (?:[\w’']+ ){0,4}(?:plans?|list)
    (?:will|would|shall|should|to) be (?:linked|joined|connected|bridged|spanned|crossed|served) by NAME
    fund(?:ing)? NAME
    (?:doubl|rais|lift|tripl|expand|increas|boost)(?:e|ing) (?:the )?(?:capacity|output) (?:of|at) NAME
    span(?: the| NAME)
    cleared(?=[.,;]|$) / (?:will|would|shall) (?:\w+ )?(?:cross|traverse)\b
    (?:starts|begins) (?=next|later (?:this|in)|in (?:MONTH(?! [A-Z])|20\d\d|early|late|mid))
    (?:investment|its|their|the) licen[cs]e
    an? licen[cs]e for (?=an? (?:US|VND)?\$?\d)
    (?:has|have|had|enjoys?|wins?|won|got|secured) (?:the |its )?(?:[\w’']+ ){0,3}(?:backing|blessing)
    (?:clear|pass)(?:s|ed|es) (?:\w+ )?hurdle / step (?:closer|nearer|forward) / price tag
    (?:will|would|to) (?:\w+ly |also )?(?:handle|process|treat) (?=(?:[\w.,]+ ){1,7}(?:(?:a|per|each) year|annually)\b)
    (?:will|would|shall) (?:\w+ly |also |soon )?(?:accommodate|house)(?![^.;]{0,50} (?:evacuees|victims|during|for the))
    (?:is|are|was|were) (?:intended|conceived) (?:to|for|as)
    (?:needs?|requires?|calls? for) (?=(?:\w+ ){0,2}(?:VND|US\$|\$|[\d.,]+ [bmtr]+illion))
    short of (?:money|cash|funds|capital)(?! to pay) / allott?\w+ / dusted off / out of the drawer / long promised
    promised for
    a (?:\w+ )?dream
    years? (?:away|off) / long way off / slipp(?:ed|es|ing) to / (?:been|was|were) split into
    (?:will (?:get|have|receive|see)|to get) NAME
    (?:been|was|were) (?:assigned|entrusted) to / (?:will|would) be undertaken / budgeted at
    budget of (?=VND|US|\$|\d)
    (?:gets|got|receives|received) (?=(?:VND|US\$|\$)\d) / remains? (?:only |just )?a plan / (?:may|might) never be
    open (?:for|to) bid\w+
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
    under discussion / being (?:mulled|courted|wooed|mooted|floated|pitched|talked)
    draw(?:n|s|ing)? (?:\w+ )?interest
        """,
    },
    "vi": VIETNAMESE,
}
