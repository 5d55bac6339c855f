/**
 * Opposites. One axis a line: a name, the words at one end, "<>", the words at the other. A statement whose word stands at
 * the other end from its passage's is turned round.
 */
export const axisLines = `
amount: raise, raises, increase, elevate, boost, heighten, rise, grow, climb, higher, more, greater, surge, enhance, amplify, intensify, strengthen, upregulate, gain, larger, bigger, expand, double, triple, quadruple, doubling, escalate, push up, go up, upward, accumulate, exceed, most, highest, up to twice, soar, elevated, augment, peak <> lower, reduce, decrease, decline, drop, fall, cut, diminish, lessen, less, fewer, smaller, attenuate, weaken, dampen, shrink, downregulate, loss, lose, dip, halve, least, lowest, slump, plummet, curb, blunt, downward, bring down, fell, lesser, inhibit, block, suppress
length: longer, prolong, lengthen, extend, long term, long lasting <> shorter, shorten, short term, briefer, curtail
speed: fast, faster, rapid, rapidly, quick, quickly, accelerate, speed up, hasten, sooner, swift <> slow, slower, slowly, gradual, gradually, decelerate, slow down, delay
strength: strong, strongly, stronger, potent, powerful, strongest, most potent, potently <> weak, weakly, weaker, feeble, weakest, least potent
quality: improve, improvement, better, relieve, ease, alleviate, ameliorate, relief, lessened, soothe, benefit, resolve, disappear, go away, subside, vanish, clear up <> worsen, worse, deteriorate, aggravate, exacerbate, deterioration, impair, impairment
enzyme: inhibit, inhibitor, inhibition, block, suppress, blockade, blocker, hinder, shut down <> induce, inducer, induction, activate, activation, stimulate, activator, speed, switch on, boost
receptor: agonist, agonism, activate, activator, activation, stimulate <> antagonist, antagonism, block, blocker, blockade, inhibit, counteract
sufficiency: enough, sufficient, adequate, plenty <> too little, insufficient, scarce, limited
tightness: tight, tightly, strict, strictly, well <> loose, loosely, poor, poorly, weakly
evidence: strong, firm, solid, robust, ample <> limited, weak, scant, thin, little
extent: partial, partially, partly, in part <> full, fully, complete, completely, entirely, wholly
position: above, exceed, in excess of <> below, beneath
severity: mild, slight, minor, light, slightly, mildly <> severe, serious, grave, major, severely, intense, heavy, life threatening
survival: resuscitate, revive, recover, survive, recovery, survivor, lived, discharge, resuscitate, recovered, pulled through <> die, dead, death, fatal, died, fatality, lethal, deadly, killed, succumb
legality: approve, approval, accept, endorse, adopt, approved, legal, legalise, allow, permit, decriminalise, authorise, lift, permitted <> ban, prohibit, outlaw, illegal, forbid, unlawful, criminalise, banned, prohibition, restrict, disallow, criminal, reject, refuse, veto, unapproved
support: support, praise, applaud, commend, favour, back, endorse, promote, welcome <> oppose, criticise, object, discourage, condemn, attack
stopping: start, begin, initiate, commence, resume, continue <> stop, quit, cease, discontinue, halt, withdraw
order: before, prior, earlier, precede, ahead, beforehand, preceded <> after, following, later, follow, subsequently, afterwards
frequency: common, often, frequent, frequently, usual, usually, commonly, widespread, typical, regularly, typically <> rare, uncommon, seldom, infrequent, rarely, unusual, scarcely, exceptional, hardly ever
quantity: many, much, plenty, abundant, numerous, ample, extensive <> few, little, scarce, scant, sparse, limited, hardly any, thin
knowledge: known, certain, established, clear, proven, settled, understood, certainty, conclusive <> unknown, uncertain, unclear, unproven, undetermined, unsettled, unestablished, inconclusive, uncertainty, disputed
awareness: aware, familiar, heard of, knowledgeable <> unaware, unfamiliar, ignorant
safety: safe, safer, safely, harmless, benign, well tolerated, innocuous <> unsafe, harmful, dangerous, hazardous, risky, toxic, harm, danger, hazard
valence: positive, favourable, beneficial, pleasant <> negative, unfavourable, detrimental, unpleasant, adverse
sign: benefit, benefits, advantage <> harm, harms, disadvantage, drawback
presence: present, presence, abundant, detect, found, contain, detectable <> absent, absence, undetectable, free of, lack
agreement: agree, consistent, same, similar, similarly, alike, comparable, match <> disagree, inconsistent, different, differ, dissimilar, contrast, differently, distinct
effect: effective, work, successful, efficacious, success <> ineffective, fail, unsuccessful, useless, failure
likelihood: likely, likelier, probable, more likely <> unlikely, improbable, less likely
chronicity: chronic, long term, prolonged, persistent, lasting <> acute, short term, brief, transient, temporary
repetition: single, one off, sole <> repeated, multiple, recurrent
height: high, highly, elevated <> low, lowly
size: large, big, marked, substantial, considerable, huge, strongly, wide, sharply <> small, modest, slight, little, negligible, tiny, slightly, minimal, narrow
importance: main, major, chief, principal, primary, most abundant, predominant, leading <> minor, lesser, trace, secondary
age: old, older, elderly, oldest <> young, younger, youngest
timing: early, earlier, first, initial, sooner, soon <> late, later, last, final, delayed
day: morning <> evening, night
route: oral, by mouth, orally, swallowed <> injected, intravenous, injection, inhaled, topical, smoked, intraperitoneal
care: inpatient, hospitalised <> outpatient
purity: pure, purified, isolated <> contaminated, adulterated, impure
reversible: reversible, temporary <> irreversible, permanent, lasting
competitive: competitive <> non competitive, noncompetitive, uncompetitive
trade: import <> export
voluntary: accidental, unintentional, unintended <> intentional, deliberate, on purpose
sedation: sedative, sedating, sedation, calming, drowsy <> stimulant, stimulating, stimulation, energising, alert
cleanliness: tolerance develops, tolerance <> sensitisation
gain: gain <> loss
openness: disclose, disclosure, tell, reveal <> conceal, concealment, hide, withhold
difficulty: hard, difficult, tough <> easy, simple, straightforward
confidence: sure, confident, certain <> unsure, uncertain, unconfident, doubtful
adding: add, added, addition, introduce, impose, gain <> remove, removal, removed, delete, lift, lose
normality: normal, healthy, intact <> abnormal, impaired, diseased
married: married <> single, unmarried, divorced
rise: onset, appear, emerge, develop <> resolve, disappear, go away, subside, vanish
permission: should, recommend, advise, encourage, urge <> avoid, discourage, contraindicate, warn against
increaseability: upper <> lower
natural: natural, naturally <> synthetic, artificial, semi synthetic
wet: fresh <> dried, dry
proportion: majority, most <> minority, few
sobriety: sober <> intoxicated, drunk
weightdir: overweight <> underweight
exclusivity: sole, solely, exclusively, only, alone, nothing else <> among several, several substances, other substances, other drugs, several drugs, other medicines, multiple substances
persistence: remain, persist, stay <> disappear, vanish, go away, resolve, fade, clear up
laterality: left <> right
admit: admit, acknowledge, concede <> deny, dispute
liability: addictive <> non addictive
selectivity: selective <> nonselective, non selective
dependency: dependent <> independent
blinded: double blind, blinded <> open label, unblinded
prospect: prospective <> retrospective
activeness: active <> inactive
control: controlled <> uncontrolled
nature: human <> animal
fast: fasting <> fed
employment: employed, in work <> unemployed, out of work
expense: cheap, cheaper, inexpensive <> expensive, costly, dear
access: available, accessible <> unavailable, inaccessible
`
