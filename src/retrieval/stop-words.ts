const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that carry grammar and no topic, apostrophes removed: never indexed, never searched for. */
export const stopWords: ReadonlySet<string> = words(`
a an the this that these those and or but nor so if then than because since although though while whereas unless until
of at by for with without about against between among into through during before after above below to from up down in
out on off over under again further once here there when where why how who whom whose which what
i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself
it its itself they them their theirs themselves one ones oneself someone somebody something anyone anybody anything
everyone everybody everything
am is are was were be been being have has had having do does did doing done can could may might must shall should will
would ought cannot cant couldnt dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont wouldnt shouldnt
im ive id ill youre youve youll hes shes theyre theyve weve were thats whats wheres hows theres heres lets aint
all any both each few more most other some such no not only own same too very just also even ever never yet still
already rather quite almost much many lot lots else instead however therefore thus hence
as via per etc eg ie upon within onto toward towards along across around whether either neither
s t d ll re ve m
`)

/** Words of asking and of talk: they may be searched for, but a passage needs not hold them to be about the question. */
export const fillerWords: ReadonlySet<string> = words(`
tell know think believe hear heard read say said says saying ask asked asking answer explain describe discuss mention show
want wants wanted need needs needed like likes help please thanks thank hello hi hey ok okay okey yeah yes yep nope sure
maybe perhaps really actually basically literally pretty kinda kind sort sorta stuff thing things way ways bit little
get gets getting got gotten go goes going gone gonna wanna gotta come comes coming came make makes making made
take takes taking taken took use uses using used user users try tries trying tried give gives given gave put puts
keep keeps kept let start starts started starting begin began stop feel feels feeling felt seem seems look looks looking
work works working worked happen happens happened happening cause causes caused causing affect affects affected affecting
effect effects mean means meaning meant talk talking told find finds found finding see sees seen saw
people person persons human humans man men woman women guy guys friend friends buddy bro dude mate mom mum mother dad
father wife husband girlfriend boyfriend partner brother sister son daughter kid kids family
link linked links linking connected connection urgent nothing someone somebody anyone suddenly sudden recognised recognized solid exactly
study studies research evidence science scientific scientist scientists proof proven data fact facts information info
article articles paper papers source sources report reports reported case cases literature review
good bad better best worse worst great nice fine safe safely safety dangerous danger dangers risk risks risky harm harmful
harms okay wrong right true false real weird crazy scary worried worry worrying scared afraid concerned concern
big small high low long short new old first last next time times day days daily week weeks month months year years hour
hours minute minutes night morning evening today tomorrow yesterday tonight now later soon recently lately currently
always often sometimes usually rarely together mix mixed mixing combine combined combining combination combo same
different difference compare compared comparison versus vs interact interacts interacting interaction interactions
possible possibly likely chance chances probably certain able unable actual general common normal usual
long-term short-term term amount amounts level levels number type types form forms part parts
anyways anyway somehow somewhere everywhere nothing none lol idk tbh wtf omg btw aka etc pls plz u ur r
week-end way issue issues problem problems question questions trouble matter matters reason reasons point
medicine medicines medication medications med meds drug drugs pill pills substance substances prescription
body life world place home house job money buy bought buying sell sold selling
fix fixes handle deal regular regularly plain instead
con una und oder mit ist kann ich que por com nao dan atau dengan apa itu y de del el la los las le les du des et ou avec est
change changes changed changing increase increases increased decrease higher lower raise reduce
`)
