/**
 * General and lay words for the same thing, as people reword a report: one idea a line, "=" between its wordings.
 * Opposites never share a line. Names that may not be swapped (substances, organs, people, places) stand in concepts.ts.
 */
export const plainWordLines = `
hasten = speed up = accelerate = quicken = speed
slow down = hold up = hold back = delay = retard = slow
pump up = push up = drive up = shoot up = jump = leap = soar = climb = rise = spike
sink = slide = tumble = plunge = drop = fall = go down = come down
level off = plateau = ceiling = stop growing = no further = flatten = top out
wear off = fade = lessen = die away = taper off = ebb = pass
build up = accumulate = pile up = collect = raise
hardly change = change little = little affected = barely move = largely untouched = unchanged
boost = strengthen = deepen = heighten = intensify = amplify = add to
ease = lighten = calm = soften = relieve = take the edge off = soothe
keep = maintain = preserve = retain = hold
lose = loss = lost = forfeit
share = proportion = fraction = percentage = part = rate
extent = degree = amount = measure = magnitude
roughly = about = around = approximately = more or less = some = thereabouts
nearly = almost = close to = just under = approach
fewer than = under = below = less than
bulk = majority = most = main part = greater part = mainly
handful = few = small number = several
couple = two = pair = one or two
dozens = scores = many = tens
double = twice = two times = twofold = twice as
triple = three times = threefold
peak = high point = top = most often = highest
trough = low point = lowest = bottom
range = run from = span = vary = spread = extend
average = mean = typically = on average = median
overall = in all = altogether = total = taken together = as a whole
each = every = all = apiece
entire = whole = full = complete
gut = intestine = bowel
go into hospital = admit = hospitalise = admission = hospital care
leave hospital = discharge
doctor's surgery = clinic = practice = doctor's office = doctor's
come through = recover = pull through = survive = get over
fall ill = get sick = become ill = sicken = ill
suffer = have = experience = undergo = live with = go through = bout = episode
fit = seizure = convulsion
sore = pain = ache = painful = hurt
swollen = swelling = oedema
shaky = tremor = tremulous = trembling = shake
sweaty = sweat = sweating
blind = blindness = loss of sight = lost sight = sightless
deaf = deafness
sick = ill = unwell = nausea
lung water = pulmonary oedema
thin blood = blood thinning = inr = clotting
clot = clotting = coagulation
breakdown product = metabolite = by product
blood vessel = vessel = artery = vascular
blood pressure = pressure = pressure in the blood vessels = pressure of the blood
pulse = heart rate = heartbeat
breath = breathing = respiration = respiratory
waking = awake = alertness
doze = sleep = nap = drop off = fall asleep = nod off
mood = spirits = feel = feeling = emotional state
feel better = lift mood = improve mood = mood improve = improvement
sociable = social = social contact = sociability
rigid = stiff = catalepsy = rigidly = stillness = still
antidepressant like = depression like
anxiolytic like = less anxiety = anti anxiety = anxiolytic
nervous = anxious = anxiety
behaviour = acting = act = conduct
thinking = thoughts = thought = ideation = idea
attempt = act = try
harm = injure = damage = hurt = do harm = come to harm
serious harm = severe outcome = serious outcome
side effect = unwanted effect = complaint
complaint = symptom = problem = trouble
remedy = treatment = cure = therapy = medicine
dose form = tablet = pill = capsule
jab = injection = shot
drip = infusion = intravenous
operation = surgery = surgical = operate
scan = imaging
check up = examination = check
measurement = reading = measure = value
lab = laboratory
lab dish = in vitro = test tube
sewage = wastewater = waste water = drain
graft = transplant = transplanted
herb = plant = botanical
fungi = fungus = mould = germ
germ = bacteria = bacterium = microbe = bug
metal = heavy metal = nickel = chromium = lead
impurity = contaminant = adulterant = foreign substance
caution = warning = warn = alert
strongest warning = boxed warning = strongest caution
reason = why = ground = cause = motive = for this reason
owe = due = caused by = attribute = put down to = come from
stem from = come from = arise from = result from = be due
settle on = stabilise = stabilised = steady
steady = stable = stabilise = constant
begin = start = launch = set out = take up = embark
carry on = continue = go on = keep on = proceed
give up = stop = quit = abandon = leave off = kick
put off = postpone = delay = defer
come forward = volunteer = offer = step forward
join = enrol = take part = participate = enter
turn to = use = resort to = rely on
swallow = take = ingest = eat
feed = give = administer = fed
hand out = give = supply = provide = distribute = dispense
buy = purchase = shop = shopping = get
shop = store = retail = commercial = bought in shops = outlet
shop bought = commercial = off the shelf = over the counter
parcel = shipment = package = consignment = delivery
hold back = detain = hold = stop = impound = withhold
open = examine = inspect = look inside = physical examination
border = customs = frontier
firm = company = business = maker = manufacturer = vendor = seller
website = online = web = internet = site = page
web survey = online survey = internet survey
post = publish = put out = issue = release = bring out
notice = announcement = announce = give notice = declare = make known
plan = intend = propose = aim = intention = scheme = would
withdraw = take back = drop = abandon = retract = pull
let = allow = permit = authorise = enable
forbid = ban = prohibit = outlaw = break the law = against the law
custody = jail = prison = detention
own use = personal use = one's own use = private use
possess = have = own = hold = possession = having
bring in = import = bringing into = bring into the country
crime = offence = criminal = criminal offence = punishable
penalty = punishment = fine = sanction
court = judge = tribunal
rule = regulation = law = regulate
age limit = minimum age = adults only
official = authority = government = regulator
advice = guidance = guideline = recommend = counsel = recommendation
favour = prefer = preferred = choose = favours
say = state = tell = report = put it = note = remark
speak for = support = back = favour = evidence
speak against = contradict = oppose
promise = claim = assure = guarantee
quote = cite = cited = mention = name
call = describe = term = dub = label = rate
liken = compare = resemble = similar = like
admit = concede = acknowledge = grant = accept
stress = emphasise = underline = highlight = point out
doubt = question = uncertain = unsure
leave open = not show = cannot tell = could not show = unclear = undecided
hold true = apply = hold = be valid
everywhere = generally = in general = elsewhere = widely
limit = restrict = cap = confine
look into = study = investigate = examine = test = explore
look at = examine = consider = assess = review
find out = learn = discover = determine
turn up = find = detect = appear
point to = suggest = indicate = sign
take as = interpret = regard = see as = consider
sign = indication = mark = evidence = signal
proof = evidence = prove = confirm
picture = view = overview = profile = details
detail = particular = information = complete details
reader = public = consumer = visitor
miss = not detect = overlook = fail to detect = not pick up
follow up = follow = track = monitor = keep watch
watch = observe = monitor = log
count = number = tally = record = log
year long = for a year = over a year
lately = recently = recent = of late
ago = before = earlier
decade = ten years
fortnight = two weeks
day one = first day = first day of life
at once = immediately = straight away = right away
eventually = in the end = finally = later
at first = initially = early on = to begin with
by then = before
meanwhile = at the same time = during
small hours = early morning = between midnight and six = night
summer = warm months = hot months
rains = rainy season = wet season
season = time of year
past = history = previous = formerly = earlier
lifelong = lifetime = ever
ever = lifetime = at some point = in their life
once = one time = single = one
again = once more = anew = second time = renewed
afresh = new = again = anew
repeatedly = repeated = over and over = again and again
often = frequently = commonly = many times
seldom = rarely = infrequently = uncommon
outcome = result = end = ending
finish = end = complete = conclude
remain = stay = be left = continue
leave = quit = depart = drop out = go
arrive = come = reach
reach = attain = get to = achieve = hit = arrive at
venture = explore = exploration = go into = enter
space = area = open area = room
shape = arrangement = arranged = form = structure = structural
build = make up = consist = compose = construct
common = shared = share = in common
share = have in common = common to
like = similar = such as = alike
different = other = otherwise = differ
same = equal = identical = equally
same extent = equally = same amount = no difference
fair = moderate = reasonable
poor = badly = poorly = low quality
good = well = high quality
full = complete = entire
lacking = missing = absent = without = not given
properly = adequate = well controlled = adequately = sound
matter = relevant = count = importance = significant
extent that matters = relevant degree = meaningful
trial paid = funded = sponsor = pay
public body = public money = government = public
hard = difficult = tough
easy = simple
plain = clear = obvious
crowd = group = population
line = hotline = centre = helpline
phone = call = ring = telephone
text = message
chat = talk
free = no cost = free of charge = without charge
in confidence = confidential = private
any hour = day and night = around the clock = at all hours = twenty four hours
crisis = emergency = danger
anyone = anybody = everyone = people
grown up = adult
youngster = child = young
mother and baby = mother infant = mother infant pair
walk = walked = on foot = walking
fall = fell = tumble
hip = hip fracture
frailty = frail
grow older = age = aging = ageing = aged
ward = hospital = hospital ward
nurse = nursing
carer = caregiver
relative = family member = kin
worker = employee = staff
driver = drive = driving = motorist
police check = roadside
boss = employer
seller = vendor = trader = dealer
buyer = customer = consumer = purchaser
maker = producer = manufacturer
grower = farmer
writer = author = team = researcher
expert = specialist = authority
panel = committee = board = group
body = organisation = agency = institute = institution
agency = body = authority = regulator = office
centre = center = institute
website owner = operator
label claim = claim = stated
state = claim = say = declare
strength = potency = concentration = strong
strong = potent = powerful
rich = high = abundant = richer
weak = low = feeble
fall off = decline = fade = fell
ranked = rank = come = place = stand
beat = outdo = exceed = better
far = much = well = greatly = clearly
slightly = a little = somewhat = a bit
little = small = slight = minor
somewhat = moderately = fairly
mainly = for the most part = above all = mostly
partly = in part = partially
wholly = fully = entirely = completely
simply = just = only = merely
together = jointly = along = combined = in combination
apart = separately = aside = besides = except = otherwise
apart from = otherwise = except for = other than
besides = as well = also = too = alongside = in addition
alongside = beside = together with = along with = next to
instead = in place = rather = in place of = instead of
despite = although = even though = in spite of
unlike = in contrast = by contrast = as opposed to
whether = if
tend = usually = commonly = often = be inclined
happen = occur = take place = be seen = arise
show up = appear = begin = emerge = be seen = present
come up = occur = appear = arise
involve = include = concern = feature = be part of
concern = about = on = regard
deal in = sell = trade = supply
work on = act on = affect = target
act on = work on = bind = affect
block = shut down = stop = inhibit = switch off
pathway = enzyme = transporter = route
transport = carry = move = pump
pump = transporter = transport = glycoprotein
barrier = blood brain barrier
stand in = model = simulate = represent
model = stand in = simulation
cell = cells = cellular
protein = enzyme = receptor
atom = atoms = molecule
molecule = compound = chemical
bond = bonds = link
charge = current
nerve cell = neuron
messenger = transmitter = neurotransmitter
chemical messenger = neurotransmitter
signal = signalling = message
produce = make = put out = release = generate = yield
release = put out = secrete = give off
secretion = release
removal = clearance = elimination = get rid of
kidneys = kidney = renal
excrete = get rid of = eliminate = pass
take up = reuptake = absorb
reuptake = take up again = uptake
interrupt = stop = break = pause
opened = start = begin
fridge = refrigerate = cold
warm = heat = hot
weather = climate
country wide = nationwide = national
national = nationwide = country
local = regional = community
regional = local = provincial = region
province = region = state
city = town = urban = cities
village = rural = villages = countryside
home = at home = household
school = school grounds = schoolyard
outdoor = outdoors = outside = open air
indoors = indoor = inside
outside = except = out of = beyond
inside = in = within
public health = health
health form = health history = history form
form = questionnaire
mention = bring up = disclose = talk about
keep quiet = not disclose = not tell = conceal
let know = tell = inform = disclose
ask = enquire = question = asked
answer = respond = reply = response
number = figure = count
figure = number = estimate = value
estimate = put = reckon = calculate = work out
put = estimate = place = set
note = report = observe = record
knowledge = awareness = understanding = insight
understand = know = grasp
teach = instruct = train
train = trained = training
skill = ability
reward = rewarding = reinforcing = pleasurable
work for = self administer = press for = seek out
craving = urge = desire = longing
urge = desire = wish
wish = want = desire = would like
hope = expect
plan ahead = prepare
prepare = make = brew
brewed = boiled = cooked
chew = bite = munch
smoke = tobacco = cigarette = smoking
quit smoking = give up smoking = stop smoking = stopped smoking = smokers quit
drink = beverage = drank
shot = single dose = dose
serving = portion = helping
batch = lot = supply
sold as = labelled as = marketed as = offered as
spiked = laced = added = adulterated
add = put in = mix in = spike
mix = combine = combination = blend = cocktail
combine = together = jointly = mix
pair = couple = two
trouble = problem = difficulty
danger = risk = hazard = threat
risky = dangerous = hazardous = unsafe
cost = risk = harm = price
benefit = good = advantage = help = gain
drawback = disadvantage = downside
worth = value = benefit
useful = helpful = of use
useless = no use = ineffective
work = be effective = succeed = function
fail = not work = be unsuccessful
fault = blame = guilt = responsibility
blame = fault = responsible = attribute
help = support = assistance = aid
need = require = call for = have to = must
still needed = would have to = still have to
have to = must = need to = required
should = ought = advise = is to
could = might = may
chance = likelihood = probability = risk = odds
likely = probable = prone = at risk
unexplained = unclear = unknown
known = recognise = established = familiar
new = novel = fresh = newly = recent
old = aged = older
long = lasting = extended = prolonged
brief = short = passing = quick
quick = fast = rapid = rapidly = quickly = swift
usual = conventional = standard = ordinary = normal = customary
standard = usual = regular = conventional
ordinary = usual = everyday = common
special = specialist = licensed = dedicated
licensed = approved = authorised
machine = vending machine
strict = tight = stringent
loose = lax
early years = beginning = start
earliest = first
unusual = odd = strange = abnormal = rare
odd = strange = unusual = peculiar
strange = abnormal = odd = unusual
artery = coronary
laid out = anomalous = arranged
blocked artery = ischaemic = ischaemia = ischemic disease = narrowed artery = ischaemic disease
pumping = beating = arrest
heart stop pumping = cardiac arrest = ventricular fibrillation arrest
shaking = tremor = tremulous
agitated = restless = agitation = upset
calm down = settle = sedate
cool = cooling = cold
brain = cerebral = encephalopathy
brain syndrome = encephalopathy
hair = hairs
tired = tiredness = fatigue = weary
headache = head
upset = distress = trouble
distress = suffering = upset
joy = pleasure = happiness
sad = low = down = depressed
lonely = isolated
isolated = single = lone
lone = single = alone = only
first hand = personal
anecdote = anecdotal = personal report = individual report
self report = self reported = own report = users say = say
rely = depend = reliance = rest on
rest on = depend on = be based on = come from = go by
based = rest = built
go by = according to = on the basis of
according = by = say
undated = without a date = no date
summary = overview = digest = abstract
digest = summary = review
abstract = summary
paper = article = publication = report = study
print = published = publication = in print
published = in print = literature
literature = publications = published work
register = record = log
unsigned = anonymous = without a name
anonymous = unnamed = unsigned
weigh = consider = assess
rebuild = make new = remake
differ widely = vary widely = vary = varies
swap = exchange = change over
exchange = swap = trade
`
