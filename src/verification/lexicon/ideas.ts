/**
 * Plain synonyms that WordNet lacks or keeps apart: what reports, labels and lay people use for the same act or quality.
 * One idea a line. Opposites never share a line; what is opposed to what stands in axes.ts.
 */
export const ideaLines = `
inhibit = block = suppress = dampen = hinder = hamper = shut down = put the brakes on = blocker = inhibitor = antagonise = antagonist = interfere with = slow down = stop working
activate = stimulate = switch on = turn on = agonist = agonism = activation = trigger
bind = attach = latch onto = dock = affinity = bound
break down = metabolise = metabolism = clear = clearance = eliminate = elimination = process = degrade = breakdown = biotransform = cleared = handle = remove = get rid of = rid
substrate = cleared by = broken down by = metabolised by = carried by
excrete = excretion = leave the body = pass out = eliminate = leave = left the body
absorb = absorption = taken up = uptake = take up
half life = time to halve = halve
peak = cmax = maximum concentration = highest level = tmax = highest = maximum
concentration = level = exposure = amount = auc = quantity = content
bioavailability
potent = potency = strong = powerful = strength
affinity = binding
efficacy = effective = effectiveness = work = benefit = efficacious = working
raise = increase = elevate = boost = enhance = enhancing = heighten = push up = go up = rise = grow = climb = higher = up = put up = drive up = more = surge = bump
lower = reduce = decrease = decline = drop = fall = cut = diminish = lessen = down = less = bring down = attenuate = weaken = dampen = shrink = dip
improve = better = improvement = ameliorate = relieve = ease = alleviate = help = relief = lessen = soothe = get better = feel better = reduce
worsen = deteriorate = aggravate = exacerbate = worse = deterioration = get worse = go downhill
prolong = lengthen = extend = longer = stretch = last
shorten = shorter = curtail = cut
recover = recovery = get better = resolve = go away = disappear = clear up = subside = recuperate = settle = survive = pull through = fully recovered = got well = resolution = vanish = well again
survive = survival = live = survivor
cause = lead to = result in = bring on = bring about = trigger = produce = give rise to = provoke = set off = due to = because of = responsible for = induce = precipitate = bring = owing to = arise from = stem from = resulting from = make
contribute = play a part = play a role = factor in = contributor = role = part = contributing = share
associate = link = tie = correlate = connect = relate = go with = go along with = association = relationship = correlation = accompany = go together = went with = went along with = relation = connection = tend to = hand in hand = coincide
risk = danger = hazard = threat = chance = odds = likelihood = probability = likelier
harm = damage = hurt = injure = injury = harmful = dangerous = hazardous = unsafe = danger
safe = safety = harmless = well tolerated
tolerate = tolerability = well tolerated = bear = put up with
severe = serious = grave = major = critical = intense = bad = badly = heavy
mild = slight = minor = light = modest = small = gentle
moderate = medium = middling = intermediate = fair
frequent = common = often = commonly = usual = widespread = prevalent = typical = frequently = regularly = commonplace
rare = uncommon = seldom = infrequent = rarely = unusual = few = scarcely
prevalence = how common = proportion = rate = frequency = share = how often = how many
incidence = new cases = rate = how often
begin = start = onset = commence = initiate = first = set in = initiation = appear = come on
stop = quit = cease = discontinue = halt = end = give up = cessation = discontinuation = come off = withdraw = go off = quitting
continue = keep = go on = persist = carry on = ongoing = remain = still = last
abrupt = sudden = all at once = cold turkey = at once = suddenly = abruptly
gradual = slow = taper = step by step = bit by bit = little by little
use = take = consume = ingest = intake = ingestion = consumption = swallow = exposure = drink = administer = have = chew = usage = dosing = taking = administration
co use = alongside = together with = combined with = co ingest = concomitant = concurrent = at the same time = in combination = with = mix = combination = combine = coadminister = co exposure = co administration = as well as = plus = jointly = joint = other drugs = polysubstance = multiple substances = several substances
give = administer = administration = provide = receive = get
treat = treatment = therapy = manage = management = therapeutic = care for = remedy
self treat = self medicate = self medication = self treatment = self manage = treat themselves = treating themselves = on their own
respond = response = react = improve = work
prescribe = prescription
hospital = hospitalise = admit = admission = hospitalisation = inpatient = hospitalised = hospital care = ward
emergency department = emergency room = ER = casualty = emergency care = a and e = emergency = emergency unit
intensive care = icu = critical care
intubate = intubation = breathing tube = ventilator = mechanical ventilation = ventilated = breathing machine
resuscitate = resuscitation = revive = cpr = bring back
diagnose = diagnosis = identify = recognise = found to have
detect = find = pick up = show up = identify = present = measure = discover = detection = spot = appear = turn up = reveal = test positive = positive
test = testing = screen = screening = assay = check = examine = analysis = analyse = examination = measure
screen = drug test = urine test = drug screen = urine screen = toxicology = urine drug test
sample = specimen
report = describe = document = say = state = write = note = record = publish = mention = tell = recount = relate = account
claim = assert = argue = maintain = contend = say
believe = think = feel = consider = view = perceive = regard = opinion = see = reckon = judge = deem = perception
suspect = suspected = suspicion = thought to = presume
suggest = indicate = point to = imply = hint = signal = consistent with = infer = speak for = evidence
conclude = conclusion = find = determine = infer = judge = decide
show = demonstrate = reveal = find = display = exhibit = indicate = see = observe = observed = have
confirm = verify = corroborate = validate = bear out = back up
hypothesise = propose = theorise = postulate = speculate = idea
uncertain = unclear = unknown = not known = unsure = not clear = undetermined = uncertainty = in doubt = unsettled = hard to say = remain to be seen = open question = disputed = cannot be told = hard to determine
difficult = hard = tough = challenging = complicate = struggle = difficulty
recommend = advise = urge = recommendation = advice = encourage = counsel = say to = tell people to = call for = should
warn = caution = alert = warning = flag = advisory = concern
require = need = necessitate = must = have to
call for = ask for = urge = request = want = need for = plead = appeal = argue for = demand = push for
propose = put forward = suggest = plan = move = intend = aim = want = proposal = seek
ban = prohibit = outlaw = forbid = illegal = banned = criminalise = unlawful = not allowed = prohibition = criminal = against the law = schedule i = make illegal = controlled = restrict = ban
legal = allow = permit = lawful = legalise = permitted = lift the ban = decriminalise = legalisation = authorise = let = lawfully = allowed
approve = authorise = approval = license = sanction = green light = approved = cleared
regulate = control = regulation = rule = oversight = govern = regulatory = restrict = rules
schedule = scheduling = classify = controlled substance list = controlled substance = list
law = legislation = act = statute = rule = bill = legal
fine = penalty = punish = punishable = prison = jail
market = sell = sale = trade = offer for sale = marketed = commercial = vendor = seller = retail = commerce = vend
buy = purchase = order = get hold of = obtain = bought
import = bring into the country = shipment = brought in
export = ship abroad = send abroad
product = goods = preparation = item
contaminate = contaminant = taint = contamination = pollute = contaminated = impurity
adulterate = spike = lace = adulteration = adulterant = added = adulterated = mixed in = cut with
mislabelled = mislabel = misbranded = wrong label = inaccurate label = misleading label
identify = recognise = name = find = pinpoint
contain = hold = include = have = content = carry = made up of = consist = comprise = amount to = make up
compare = versus = than = relative to = against = comparison = compared = next to = set against = beside
similar = alike = comparable = like = same = close = resemble = equivalent = equal = in line with = much like = match
differ = different = difference = vary = distinct = unlike = disagree = variation = dissimilar = variable = contrast
change = alter = affect = shift = influence = modify = impact = effect = alteration = modulate = make a difference
unchanged = no change = unaffected = unaltered = same = stable = not affected = not change = stay the same = did not change = no difference = steady
mainly = mostly = chiefly = primarily = largely = above all = predominantly = for the most part = main = chief = principal = primary = predominate = mostly = in the main = leading = key = predominant = most = majority
also = too = as well = in addition = besides = additionally = likewise = further
only = just = solely = merely = alone = no more than = nothing but = sole = single
every day = daily = each day = per day = day to day
week = weekly
month = monthly
year = annual = yearly = annually = per year
night = overnight
long term = chronic = prolonged = long = extended = long lasting = over a long time
short term = acute = brief = short
single = one = once = one off = one time = a = sole
repeated = multiple = several = recurrent = again = many = repeat = recurring = numerous
multiple = several = many = various = a number of = numerous = different = more than one
case = instance = patient = episode = casework
people = person = individual = patient = participant = user = subject = respondent = human = volunteer = someone = anyone = those = adult = consumer = who
user = consumer = take = use = people who use = those who use = taker = those taking = people taking = people using = someone who used = drinker = chewer
group = arm = cohort = set
study = research = investigation = work = paper = analysis = report = article = experiment = project = evaluate = investigate = examine = assess = publication = finding = evidence = data = literature
researcher = investigator = author = scientist = team = writer = expert
evidence = data = proof = finding = information = result = knowledge
scarce = little = limited = few = thin = sparse = lacking = hardly any = not much = insufficient = scant = modest = low = poor = small amount
lack = absence = missing = no = without = none = absent = gap = shortage
aware = know = heard of = familiar = awareness = knowledge = familiarity = acquainted = knowledgeable
unaware = unfamiliar = not know = did not know = unknowing
disclose = tell = reveal = disclosure = share with = mention = inform = talk about = bring up
ask = enquire = question = inquire
talk = discuss = speak = conversation = communicate = consult = discussion = counsel = see
avoid = steer clear = refrain = keep away = stay away = not take = should not = contraindicate
contraindicate = must not be used = should not be used = not be taken = rule out = contraindicated = never be = not be combined
carry = bear
mood = spirits = emotional state
energy = stamina = endurance = vigour = vitality = energetic = physical endurance = work energy
work = job = employed = in work = employment = labour
relax = relaxation = calm = calming
motive = reason = why = motivation = purpose = grounds = to
mother = mum = mom
leaf = leaves = plant = foliage = plant material = botanical
tea = brew = drink = infusion = beverage = decoction = brewed
powder = powdered = ground
capsule = pill = tablet = caps
extract = concentrate = concentrated = extraction
injected = injection = intravenous = by needle = inject = infusion
oral = by mouth = orally = swallowed = mouth
inhaled = inhalation = breathed in
mixture = blend = cocktail = mix
receptor = docking site = binding site = target
partial agonist
enzyme = protein
pathway = route = mechanism = way
mechanism = how it works = way it works = mode of action = action = how it acts = act
metabolite = breakdown product = metabolic product = by product = derivative
constituent = component = ingredient = compound = chemical = substance = element
main = principal = chief = leading = primary = key = most abundant = predominant = major = biggest = top
minor = lesser = small = trace
natural = naturally occurring
synthetic = man made = semi synthetic = artificial = lab made
form = convert = turn into = conversion = become = formation = make = transform = produce
convert = turn = change = transform
effect = action = impact = result = influence = what it does
outcome = result = consequence = end point = endpoint
symptom = sign = complaint = problem = manifestation = feature = effect
condition = disorder = disease = illness = problem = ailment = complaint
develop = get = come down with = experience = have = suffer = show = undergo = acquire = occur = happen = appear = go through
occur = happen = take place = come about = arise = appear = be seen = emerge = follow
increase in number = growing = on the rise = rising = recent increase
country = nation = state
government = authority = official = authorities = ministry = minister = officials
area = region = district = locality = part
town = city = municipality
village = rural = community
community = local
traditional = customary = historic = folk = tradition = traditionally = centuries = history = custom
culture = cultural
centuries = hundreds of years
early = beginning = initial = at first
late = later
recent = new = lately
first = earliest = initial = original
final = last = ultimate
before = prior = earlier = ahead = previously = beforehand = previous = past = former
after = following = later = subsequently = afterwards = post = then = once = since = on
during = while = throughout = in the course of
within = inside = in = under
between = from = to = range = among
about = around = roughly = approximately = nearly = almost = some = circa = close to = just over = just under = an estimated = or so
over = more than = above = exceed = greater than = upwards = higher than = beyond
under = less than = below = fewer than = lower than
half = 50 = fifty
majority = most = more than half = over half
minority = less than half = few
average = mean = median = typical = on average
significant = marked = clear = meaningful = considerable = notable = substantial = appreciable = strongly = markedly = measurable = real
random = chance = randomised = allocate = assigned
enrol = include = recruit = take part = participate = involve = sign up = cover = enroll
complete = finish = fill in
fail = unsuccessful = not manage = unable = did not = fell through
succeed = success = manage = able
able = can = capable = could = ability
ability = capacity = skill = capability
understand = grasp = comprehension = know
learn = learning
aim = goal = intend = purpose = objective = seek
help = support = assist = aid = benefit
replace = substitute = instead of = in place of = swap = alternative = stand in = take the place
reverse = undo = counter = counteract = overturn = offset
naloxone reversal = reversed by naloxone
child resistant
ongoing = current = present = now = today = still
past = former = previous = history = ever = lifetime = prior = before = earlier = last
cover = span = include
fund = pay for = sponsor = finance = funded = paid
cost = price = expensive = cheap
cheap = inexpensive = low cost = affordable = cheaper
popular = well liked = favourite = widely used
available = on offer = can be bought = sold
visit = come to = attend = present = go to = show up = arrive = turn up
call = phone call = phone = contact = ring
present = come in = arrive
collapse = fall down = fell = collapsed
elevated = raised = high = above normal = increase
normal = usual = ordinary = healthy
abnormal = irregular = unusual = out of the ordinary
cheque = check
combination = together = mix
dose dependent = dose related = depend on dose = higher amounts more = more at higher
specific = particular = certain
broad = wide = sweeping
criticise = critique = find fault = take issue = object = criticism = dispute
dispute = disagree = contest = argue
support = back = favour = in favour
oppose = against = object = resist
stigma = shame = being judged = label
fear = afraid = worry = worried = concern
judge = assess = rate = evaluate = grade
score = rating = points = scale
scale = instrument = questionnaire
criteria = criterion = standard = requirement = threshold
meet = fulfil = satisfy = qualify
threshold = cut off = limit = level
quality = standard = purity
manufacture = make = produce = maker = manufacturer = company = firm
company = firm = manufacturer = business = vendor
import alert = alert
seize = confiscate = seizure of goods
driving = drive = behind the wheel
accident = crash = collision
attempt = try = effort
happiness = joy = happy = good mood = euphoria = elation
euphoria = high = elated
boy = boys
sexual = sex = libido
fertility = fertile
birth = born = delivery = labour = childbirth
unborn = foetus = fetal = in the womb
grow = grown = cultivate = plant = cultivation = farm
harvest = pick
tree = plant
adverse = negative = unwanted = bad = undesirable = harmful = unfavourable
positive = favourable = good = beneficial
hyper = over
rapid = fast = quick = swift = quickly = soon
soon = shortly = within days
alone = by itself = single substance = only substance = on its own = sole = only drug = without other = nothing else = solely
other = another = further = different = else = additional
unproven = not proven = not been shown = unestablished
proven = prove = shown
insufficient = not enough = inadequate = too little
conclusive = definitive = final
plausible = possible = conceivable = could be
delay = postpone = put off = later = slow
fat = fatty = high fat
meal = food = eating
fasting = empty stomach
elderly = old
weight = body weight
remission = free of symptoms = symptom free
relapse = return of symptoms = recurrence = recur = come back = return
retain = retention = stay in treatment = remain in treatment = still in treatment = kept
abstinent = abstinence = clean = stop using = not using = off
counterproductive = counter productive = backfire
sensitive = sensitivity = susceptible = vulnerable = prone
resistant = resistance
inform = tell = educate
false positive = wrongly positive = mistaken positive
false negative = missed
mistake = error = misinterpret = confuse = wrong = wrongly
interfere = disturb = disrupt
necessary = essential = needed
enough = sufficient = adequate
usually = generally = typically = normally = as a rule = in general = tend
immobile = immobility = motionless = still = not moving
pretreated = beforehand = pretreatment = given before = in advance
log = record = register = count = tally
mimic = imitate = model = resemble = simulate = copy
regular = habitual = steady = daily
pattern = picture = profile
lift = rise = improve
stay = remain = keep
reading = read = interpret = taken as
linger = stay long = remain = persist = hang around
escalate = rise = growing = grow = step up
confined = limited = restricted = only = seen only
sooner = early
pass = passing = transient = temporary = short lived = brief
postmenopausal = past the menopause = after the menopause = menopause
broken = fracture
taper = tapering = reduce = reduction = slow reduction
supervise = supervision = watch = oversee = monitor
prefer = favour = rather
discolour = stain = colour = turn black
concentrate = build up = accumulate = collect
beat = outperform = better than = superior
rank = rate = place
extrapolate = extrapolation = carry over = apply = transfer = generalise
dysfunction = disturbed function = poor function = malfunction = disturbance = disturbed
excitation = overexcited = overactive = excited
fully = completely = entirely
recognise = know = accept = establish
drop out = discontinue = leave = quit = stop
by chance = incidental = incidentally = unexpected
offspring = pups = young = babies
wean = weaning
presume = taken for granted = assume
seizure = fits = fit
overdose = took too much
restrict = limit = less
harm = problem = damage
calculate = work out = compute = estimate = figure out
complete = full = fully = whole
comply = obey = follow the rules
gait = walk = walking = way of walking
fewer = rarer = less often = less
expensive = costly = dear = cost
increase = more frequent = more common = more often = growing number = on the rise
marks = grades = scores
sure = confident = certain
unsure = uncertain = not confident
sale = buy = purchase = sell = market
control group = comparison group = controls = comparator
held = persist = remain = stay = hold = survive
explain = account for = reason
bring up = mention
nose = nosebleed
transfuse = transfusion
multidrug = several drugs = multiple drugs = many drugs
halve = halved = by half = in half
drink = drinker = drinking
`
