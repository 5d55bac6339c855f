/**
 * What counts as the same thing in medical and in plain words. One concept a line: names that mean the same, "=" between
 * them, then after ">" the broader concepts it is a case of (a passage on the narrower one supports a sentence on the
 * broader, never the reverse). The heading before says its class: a sentence may name nothing of a class with a heading
 * in capitals unless its passage does; IDEA lines are plain synonyms. A word may stand in several lines.
 */
export const conceptLines = `
# ORGAN
liver = hepatic = hepat = hepatocellular
kidney = renal = nephr = kidneys
heart = cardiac = cardio = myocardial = cardiovascular = coronary = ventricular = atrial
lung = pulmonary = lungs = respiratory tract
brain = cerebral = neural = central nervous system = CNS = neurological = neurologic = nervous system = intracranial
stomach = gastric
gut = intestine = intestinal = bowel = enteric = gastrointestinal tract = digestive tract = digestive = gastrointestinal = gi = colon
skin = dermal = cutaneous = dermatologic
thyroid
pancreas = pancreatic
neuromuscular > muscle, nerve
musculoskeletal > muscle, bone
muscle = muscular = skeletal muscle
bone = skeletal
eye = ocular = eyes
blood = plasma = serum = bloodstream
urine = urinary
bile = biliary
hair
saliva = oral fluid
breast milk = human milk
placenta = placental
spleen
bladder
prostate
ovary = ovarian
testis = testicular
adrenal
hip
wrist
spine = spinal = vertebral
knee
shoulder
neck = cervical
jaw
hand = hands
foot = feet
leg = legs = limb = limbs
arm bone = humerus
chest = thoracic
abdomen = abdominal = belly = tummy
throat = pharynx
oesophagus = esophageal
nose = nasal
ear = hearing
tongue
tooth = dental = teeth
breast = mammary
womb = uterus = uterine
retina = retinal
joint = joints
artery = arterial
vein = venous = intravenous = intravenously = veins
nerve = nerves
hippocampus = hippocampal > brain
cortex = cortical > brain
amygdala > brain
hypothalamus > brain
lymph node = lymph
bone marrow = marrow
immune system = immune
# CONDITION
cardiac arrest = heart stopped = heart stopping = heart had stopped = heart stop = cardiopulmonary arrest > heart problem
heart attack = myocardial infarction > heart problem
heart failure = cardiac failure > heart problem
arrhythmia = abnormal heart rhythm = heart rhythm problem = irregular heartbeat = heart rhythm disturbance = dysrhythmia = rhythm abnormality = abnormal rhythm of the heart = disturbed heart rhythm = heart rhythm > heart problem
ventricular fibrillation = VF > arrhythmia
ventricular tachycardia > arrhythmia
atrial fibrillation = AF > arrhythmia
torsades de pointes = torsade = torsades > arrhythmia
qt prolongation = long qt = qtc prolongation = prolonged qtc = prolonged qt = qt interval prolongation = qtc lengthening = lengthening of the qtc interval = qtc interval = qtc = qt interval = qt > heart problem
tachycardia = fast heartbeat = rapid heartbeat = racing heart = fast pulse = rapid pulse = heart racing = fast heart rate = rapid heart rate = raised heart rate = fast rhythm = fast heart rhythm = quick heartbeat = racing pulse = racing heartbeat > heart problem
bradycardia = slow heartbeat = slow heart rate = slow pulse > heart problem
heart problem = cardiac problem = heart trouble = cardiac event = cardiovascular event = heart disease = cardiac disease = cardiotoxicity = heart damage = cardiac effects = heart complications = cardiac complication = cardiovascular disease = cardiovascular problem
heart rate = pulse rate
palpitations = pounding heart = heart pounding > heart problem
hypertension = high blood pressure = raised blood pressure = elevated blood pressure
hypotension = low blood pressure
blood pressure = bp
stroke = cerebrovascular accident = brain bleed
seizure = convulsion = convulsed = epileptic seizure = convulsive episode = seizing = seizure like activity
tonic clonic seizure = grand mal = full body seizure > seizure
epilepsy = seizure disorder = epileptic
coma = comatose > unconscious
unconscious = unconsciousness = passed out = unresponsive = loss of consciousness = lost consciousness = knocked out = blacked out
fainting = syncope = fainted = blackout
liver injury = hepatotoxicity = liver damage = hepatotoxic = liver toxicity = drug induced liver injury = dili = liver harm = hepatic injury = harm to the liver = damage to the liver = injury to the liver = injured liver = damaged liver = hurt the liver = liver trouble = liver problem = hepatic damage = injure the liver = damage the liver = harm the liver = hepatocellular injury > liver problem
hepatitis = liver inflammation = inflammation of the liver > liver problem
cirrhosis = liver scarring > liver problem
liver failure = hepatic failure = failing liver > liver problem
cholestasis = cholestatic = blocked bile flow = bile flow blockage = impaired bile flow = bile backed up = blocked bile = bile flow > liver injury
jaundice = jaundiced = yellow skin = yellow eyes = yellowing = icteric = yellowing of the skin = yellow skin and eyes = turned yellow
liver problem = liver disease = hepatic disease = hepatic disorder
liver enzymes = liver enzyme = transaminases = aminotransferase = alanine aminotransferase = ALT = AST = liver tests = liver function tests
bilirubin
itching = pruritus = itch = itched = itchy = itchiness
dark urine = brown urine
kidney injury = kidney damage = nephrotoxicity = acute kidney injury = renal injury = kidney failure = renal failure = renal impairment = kidney impairment
respiratory depression = slowed breathing = slow breathing = breathing slowed = suppressed breathing = weakened breathing = shallow breathing = depressed breathing = hypoventilation = slow down breathing = slows breathing = slow breathing = breathing depression = breathing suppression = breathing to slow = depression of breathing = stop breathing = suppress breathing = depresses breathing > breathing problem
breathing problem = breathlessness = breathless = breathing problems = respiratory event = respiratory problem = trouble breathing = dyspnoea = shortness of breath = difficulty breathing = breathing difficulty = respiratory distress = struggling to breathe
respiratory failure = respiratory arrest = stopped breathing > breathing problem
breathing = respiration = respiratory = breathe
death = dead = die = died = dies = dying = fatality = fatal = mortality = decease = deadly = lethal = decedent = demise = lost their lives = killed = kill = lose their life
life threatening = life threat > severe
poisoning = intoxication = intoxicated = poisoned = toxicity = toxic = intoxicate = overdose
overdose = overdosed = OD
serotonin syndrome = serotonin toxicity = serotonergic toxicity = serotonin poisoning = serotonergic syndrome = too much serotonin
neuroleptic malignant syndrome = nms
hyperthermia = overheating = high body temperature = overheat = high temperature = high fever = raised temperature > fever
fever = pyrexia = feverish
hypothermia = low body temperature
clonus = rhythmic muscle jerking = rhythmic jerks
ocular clonus = jerking eye movements = rhythmic eye movements = eye movements
tremor = tremulous = shaking = trembling = shakiness = shaky = shakes
muscle jerks = myoclonus = muscle twitching = twitching = jerk = twitch
overactive reflexes = hyperreflexia = brisk reflexes = exaggerated reflexes = heightened reflexes = reflexes
rigidity = muscle rigidity = stiffness = stiff muscles = stiff = rigid
agitation = agitated = restless = restlessness = akathisia
confusion = disorientation = delirium = confused = disoriented = altered mental status = altered mental state = mental status change = changed mental state = mental confusion
sweating = diaphoresis = sweat = sweated = sweaty
dilated pupils = mydriasis = wide pupils
pinpoint pupils = miosis = small pupils
nausea = feeling sick = queasy = queasiness = nauseous > stomach upset
vomiting = throwing up = vomit = vomited = emesis = being sick > stomach upset
diarrhoea = loose stools = loose bowels > stomach upset
constipation = constipated > stomach upset
stomach upset = gastrointestinal upset = stomach trouble = gastrointestinal symptoms = gastrointestinal problems = gut trouble = upset stomach = gastrointestinal complaint = digestive problem = tummy trouble = gut symptoms = digestive complaint
abdominal pain = stomach pain = belly pain = stomach ache = tummy pain
chest pain = chest tightness
back pain > pain
dizziness = dizzy = lightheaded = light headed = light headedness = vertigo
headache = head pain = headaches = migraine
dry mouth = xerostomia
fibrosis = scarring = scarred = scar
hot flush = hot flash = hot flushes = hot flashes = flushes = flushing
cramp = cramps = muscle cramp = spasm
cough = coughing
hair loss = alopecia = balding
sore throat
blurred vision = blurry vision
tinnitus = ringing in the ears
hives = urticaria
dehydration = dehydrated
stillbirth = stillborn
menopause = menopausal
incontinence = bed wetting = wetting the bed = enuresis
nightmares = bad dreams
loss of smell = anosmia
hearing loss = deafness
kidney stones = renal stones
gallstones
appendicitis
myocarditis = inflammation of the heart
hiccups
insulin resistance
malnutrition
frostbite
burns
drowsiness = sleepiness = sedation = drowsy = sleepy = somnolence = sedated = sedative effect = sleepier
fatigue = tiredness = tired = exhaustion = weary = lethargy
insomnia = sleeplessness = trouble sleeping = poor sleep = difficulty sleeping = sleep problem = sleep disturbance = sleep difficulty = disturbed sleep = bad sleep = sleep trouble > sleep
sleep = asleep = sleeping = slept
appetite = hunger = eating
weight loss = lost weight = losing weight
weight gain = gained weight = gaining weight
loss of appetite = appetite loss = anorexia = poor appetite
depression = depressive disorder = major depressive disorder = mdd = clinical depression = depressive = depressed = major depression = major depressive episode = depressive episode > low mood, mental health problem
low mood = depressed mood = sadness = feeling low = low spirits = dysphoria = depressive symptoms = unhappiness
depressive symptoms = depression symptoms = symptoms of depression = signs of depression > depression
treatment resistant depression = trd > depression
postpartum depression = postnatal depression > depression
dysthymia = persistent depressive disorder > depression
anxiety = anxious = generalised anxiety disorder = gad = anxiety disorder = nervousness = worry = jitters = anxiousness > mental health problem
social anxiety = social phobia = social anxiety disorder > anxiety
panic = panic disorder = panic attack > anxiety
ptsd = post traumatic stress disorder = posttraumatic stress = post traumatic stress = trauma > mental health problem
ocd = obsessive compulsive disorder = obsessive compulsive > mental health problem
bipolar disorder = bipolar = manic depression > mental health problem
mania = manic = hypomania = manic episode > mental health problem
psychosis = psychotic = schizophrenia = psychotic disorder > mental health problem
schizophrenia > psychosis
hallucination = hallucinations = hearing voices = seeing things > psychosis
delusion = delusional = paranoia = paranoid > psychosis
adhd = attention deficit hyperactivity disorder = attention deficit > mental health problem
autism = autistic
eating disorder = bulimia
hyperactivity = overactive = overactivity = hyperactive = overexcited
internalising disorder = internalising
externalising disorder = externalising
mental health problem = mental illness = psychiatric disorder = mental disorder = psychiatric condition = mental health condition = psychiatric illness = mental health disorder = mental health symptoms = emotional condition = mental condition = mental health = emotional problem = psychiatric diagnosis = psychological problem = psychiatric symptom = mental = psychiatric = psychological
suicidal thoughts = suicidal ideation = suicidality = thoughts of suicide = suicidal thinking = thinking about suicide = suicidal = considered suicide = thoughts of killing themselves
suicide = killed themselves = took their own life = suicide death
suicide attempt = attempted suicide = tried to kill = tried to take her own life = tried to end > suicide
self harm = self injury = hurting themselves
irritability = irritable = crankiness
dementia = alzheimer disease = alzheimer
parkinson disease = parkinson = parkinsonism
multiple sclerosis
memory loss = amnesia = forgetfulness
memory = recall
cognition = cognitive = mental function = cognitive function
aphasia = loss of speech = trouble speaking = speech difficulty
facial droop = drooping face = face drooping
pain = ache = painful = hurt = discomfort = nociception
chronic pain = long term pain = long lasting pain = persistent pain = lasting pain = ongoing pain > pain
neuropathic pain = nerve pain = neuropathy > pain
fibromyalgia > pain
analgesia = pain relief = painkilling = analgesic = antinociceptive = antinociception = relief of pain = pain relieving = pain killing = eased pain = relieve pain = relieved pain = reduces pain = pain reduction = dulls pain = ease pain
painkiller = analgesic medicine = pain medicine = pain reliever = pain medication
withdrawal = withdrawal syndrome = withdrawal symptoms = withdrawal signs = abstinence syndrome = discontinuation symptoms = discontinuation syndrome = come off = coming off = symptoms after stopping = symptoms when stopping = symptoms on stopping
neonatal abstinence syndrome = nas = neonatal withdrawal = newborn withdrawal = withdrawal in a newborn = withdrawal in newborns = infant withdrawal = neonatal opioid withdrawal syndrome > withdrawal
dependence = addiction = dependent = addicted = addictive = hooked = use disorder = use disorders = substance use disorder = physical dependence = sud = habit forming
opioid use disorder = opioid use disorders = oud = opioid addiction = opioid dependence = opiate addiction = addiction to opioids = dependence on opioids > dependence
kratom use disorder = kud = kratom addiction = kratom dependence = addiction to kratom = kratom dependent = kratom use disorders = addicted to kratom = dependent on kratom = kratom related substance use disorder = dependence on kratom = hooked on kratom > dependence
alcohol use disorder = aud = alcoholism = alcohol dependence = alcohol addiction = problem drinking = drinking problem > dependence
tolerance = tolerant
craving = cravings = crave = craved
abuse liability = abuse potential = addictive potential = potential for abuse = potential for misuse = abuse risk
misuse = abuse = abused = nonmedical = nonmedical use = problematic use = misused = nonmedically = recreational
diabetes = diabetic = type 2 diabetes = diabetes mellitus
type 1 diabetes > diabetes
high blood sugar = hyperglycaemia = raised blood sugar = hyperglycemia
low blood sugar = hypoglycaemia = hypoglycemia = low blood glucose
blood sugar = glucose = glycaemic = blood glucose
hba1c = glycated haemoglobin = glycated hemoglobin
low sodium = hyponatraemia = hyponatremia
high cholesterol = hypercholesterolaemia = raised cholesterol
cholesterol = ldl = lipid
obesity = obese = overweight
hypothyroidism = underactive thyroid
hyperthyroidism = overactive thyroid
hypogonadism = low testosterone = low sex hormones
high prolactin = hyperprolactinemia = raised prolactin
prolactin
testosterone > hormone
oestrogen = estrogen
cortisol = corticosterone = stress hormone > hormone
erectile dysfunction = impotence = erection problems > sexual dysfunction
sexual dysfunction = sexual problem = sexual difficulties = sexual side effects = sexual function
infertility = infertile
miscarriage = spontaneous abortion = pregnancy loss
birth defect = congenital malformation = congenital anomaly = malformation
preterm birth = premature birth = prematurity = born early
low birth weight
bleeding = haemorrhage = hemorrhage = haemorrhagic = hemorrhagic = bled = nosebleed
blood clot = thrombosis = embolism = thromboembolism
anaemia = anemia
low platelets = thrombocytopenia
low white cells = neutropenia = leukopenia = agranulocytosis
infection = infected
salmonella = salmonellosis
pneumonia = lung infection
sepsis = blood poisoning
meningitis
influenza = flu
covid 19 = covid = sars cov 2 = coronavirus = pandemic
hiv = AIDS
hepatitis b
hepatitis c
asthma
copd = chronic obstructive pulmonary disease
allergy = allergic = allergic reaction
anaphylaxis
rash = skin reaction = skin eruption = skin rash
swelling = oedema = edema
fracture = broken bone = fractures = broken bones
osteoporosis = brittle bones = bone loss
arthritis = osteoarthritis
gout
cancer = tumour = carcinoma = malignancy = malignant = neoplasm = tumor
leukaemia = leukemia > cancer
pancreatitis
ulcer
reflux = heartburn = gerd
inflammation = inflammatory
premature ejaculation
glaucoma
tardive dyskinesia = involuntary movements
catalepsy
rhabdomyolysis = muscle breakdown
numbness = numb
brain swelling = encephalopathy = cerebral oedema
structural brain changes = brain changes
acute respiratory distress syndrome = ards
side effect = adverse effect = adverse event = adverse reaction = unwanted effect = side effects = adverse drug reaction = ill effect = adverse = untoward effect = bad reaction = harmful effect = undesired effect
interaction = interacted = interacting = interacts = drug interaction = drug drug interaction = interact = herb drug interaction
# GROUP
men = man = male = boys = gentleman = guy > adults
women = woman = female = girls = lady > adults
children = child = kid = paediatric = pediatric = youngsters = childhood = toddler = schoolchildren = little ones
girl = girls > children, women
boy = boys > children, men
teenagers = adolescent = teen = adolescence = teenager = youth = teenage > young people
young people = youths = young adults = young person = young adult = youngster
adults = adult = grown up
older adults = elderly = older people = seniors = senior = older person = older patient = old people > adults
fetus = foetus = fetal = unborn child = unborn baby = unborn
babies = newborn = neonate = infant = baby = neonatal = newborns
pregnant women = pregnant = pregnancy = gestation = prenatal = antenatal = expectant mothers = before birth = gestational
breastfeeding = lactation = nursing mothers = breastfed
mothers = mother = maternal = mom = mum > women, parents
fathers = father = paternal = dad > men, parents
parents = parent
students = student = undergraduate = college student = pupil
athletes = athlete = footballer = sportsman = player
veterans = veteran = military
soldiers = soldier = service member
prisoners = prisoner = inmate
nurses = nurse > clinicians
pharmacists = pharmacist = chemist > clinicians
doctors = doctor = physician = gp = medical doctor = family doctor > clinicians
psychiatrists = psychiatrist > doctors
clinicians = clinician = healthcare provider = health professional = healthcare professional = health care provider = practitioner = provider = health worker = medical professional = prescriber
midwives = midwife > clinicians
dentists = dentist > clinicians
lawyers = lawyer
police = police officer
farmers = farmer
workers = labourer = manual worker = worker
drivers = driver = drug driving = driving
smokers = smoker
nonsmokers = nonsmoker
healthy volunteers = healthy adult = healthy volunteer = healthy people = volunteer = healthy participant = healthy subject
caregivers = caregiver = carers = carer
family members = family member
bisexual
heterosexual = straight people = straight respondents = straight men = straight women
gay = homosexual
villagers = villager = village
poor metabolisers = poor metaboliser = slow metaboliser
twins = twin
# SPECIES
mice = mouse = murine > rodents
rats = rat > rodents
rodents = rodent > animals
dogs = dog = canine > animals
cats = cat = feline > animals
rabbits = rabbit > animals
pigs = pig = porcine = swine > animals
guinea pigs = guinea pig > animals
monkeys = monkey = primate = macaque = cynomolgus > animals
fish > animals
zebrafish = zebra fish > fish
flies = drosophila = fruit fly > animals
worms = nematode = elegans > animals
chickens = chick > animals
cattle = cow = bovine > animals
pets = pet > animals
pups = pup = litter > animals
animals = animal = nonhuman = beast
humans = human = human beings
# SETTING
in cells = hepatocyte = hepatocytes = fibroblasts = keratinocytes = neuron culture = cell experiment = liver cells = cell line = cell model = cell study = cell culture = cultured cells = transfected = cell based = cell lines = cells = in cultured cells = cell experiments > in the laboratory
liver microsomes = microsomes = microsomal = liver preparation = liver fractions = s9 > in the laboratory
in the laboratory = in vitro = test tube = laboratory study = laboratory work = lab work = lab study = lab tests = laboratory = lab = assay = bench = recombinant enzyme = isolated tissue = laboratory test = dish = petri dish = benchtop = preclinical = laboratory dish
in silico = computer model = docking = computer simulation = pharmacokinetic model = static model = computer modelling = physiologically based
animal study = in vivo animal = animal work = animal research = animal experiment = animal data = animal tests = preclinical > animals
# DESIGN
survey = surveys = questionnaire = respondent = poll = surveyed = online sample = polled = self report survey = survey data
interview = interviewed = focus group = qualitative = interviewees = interviewee > survey
clinical trial = trial = trials = randomised = randomised controlled trial = rct = controlled trial = placebo controlled = double blind = clinical study = crossover = controlled study = randomly assigned = randomized = placebo controlled study
meta analysis = meta analytic = pooled analysis = pooling = pooled > review
systematic review = systematically reviewed > review
scoping review > review
narrative review > review
review = reviewers = literature review = reviewed = overview
case report = case reports = case study = single case = one case
case series = cluster of cases > case report
cohort = cohort study = prospective study = longitudinal = followed up = retrospective cohort = follow up study
cross sectional = cross section
case control = case control study
retrospective = chart review = medical records
registry = register
poison centre data = poison centre = poison control = poison center = poison line = poison centre calls = poison control center = poisons centre = poison center cases = poison hotline = poison service
autopsy = postmortem = post mortem = medical examiner = coroner = after death
guideline = guidance = consensus statement
drug label = label = labelling = prescribing information = package insert = product label = boxed warning = product information
letter = correspondence
commentary = editorial = opinion piece
textbook
news report = newspaper = news article = press report = magazine = media report
biopsy = tissue sample
brain scan = mri = magnetic resonance imaging = imaging
ecg = electrocardiogram = ekg = heart tracing
placebo = dummy treatment = dummy = sham = dummy pill = inactive drink = placebo drink
hunter criteria = hunter
sternbach criteria = sternbach
dsm 5 = dsm
# AGENCY
fda = food and drug administration = us food and drug administration = us drug regulator = us regulator > regulator, united states
dea = drug enforcement administration = us drug enforcement > regulator, united states
WHO = world health organization = world health organisation
cdc = centers for disease control and prevention = centers for disease control > united states
nida = national institute on drug abuse > united states
nih = national institutes of health > united states
nimh = national institute of mental health > united states
nccih = national center for complementary and integrative health = us complementary health agency = complementary health agency
samhsa = substance abuse and mental health services administration > united states
ema = european medicines agency > regulator
emcdda = european monitoring centre for drugs = euda = european union drugs agency
mhra = medicines and healthcare products regulatory agency > regulator
NICE = national institute for health and care excellence = nice guidance
tga = therapeutic goods administration > regulator
health canada > regulator
un drugs office = unodc = united nations office on drugs and crime = un office on drugs = un report = un drugs = united nations
incb = international narcotics control board
us health department = hhs = department of health and human services > united states
department of justice = justice department
trade ministry = ministry of trade
health ministry = ministry of health = health minister
narcotics agency = narcotics board = bnn
food and drug agency = bpom
mayo clinic
aspca = animal poison centre = animal welfare = animal welfare body
american kratom association = AKA
trade group = trade association = industry group
bmj = bmj best practice
cochrane
cpic = clinical pharmacogenetics implementation consortium
supreme court
congress = senate = parliament
european union = EU
nhs = national health service
regulator = regulators = regulatory agency = drug regulator = medicines agency
university = universities
court
jury
# PLACE
united states = US = USA = america = american = americans = nationwide us = stateside
canada = canadian
united kingdom = UK = british = britain
england = english > united kingdom
scotland = scottish > united kingdom
wales = welsh > united kingdom
northern ireland > united kingdom
thailand = thai = thais > southeast asia
malaysia = malaysian = malaysians > southeast asia
indonesia = indonesian > southeast asia
vietnam = vietnamese > southeast asia
philippines = filipino > southeast asia
myanmar = burma = burmese > southeast asia
singapore > southeast asia
southeast asia = south east asia = southeast asian > asia
asia = asian
europe = european
australia = australian
new zealand
germany = german > europe
france = french > europe
spain = spanish > europe
italy = italian > europe
sweden = swedish > europe
norway = norwegian > europe
denmark = danish > europe
finland = finnish > europe
netherlands = dutch > europe
belgium = belgian > europe
poland = polish > europe
czech republic = czech = czechia > europe
ireland = irish > europe
switzerland = swiss > europe
austria = austrian > europe
portugal = portuguese > europe
greece = greek > europe
turkey = turkish
russia = russian
japan = japanese > asia
china = chinese > asia
hong kong > asia
taiwan = taiwanese > asia
korea = korean > asia
india = indian > asia
pakistan > asia
iran = iranian > asia
israel = israeli
jordan = jordanian
lebanon = lebanese
saudi arabia = saudi
syria = syrian
iraq = iraqi
ukraine = ukrainian
hungary = hungarian > europe
romania = romanian > europe
bulgaria = bulgarian > europe
croatia = croatian > europe
serbia = serbian > europe
slovenia > europe
slovakia = slovak > europe
iceland > europe
estonia > europe
latvia > europe
lithuania > europe
bangladesh > asia
sri lanka > asia
nepal > asia
cambodia > southeast asia
laos > southeast asia
bangkok > thailand
kuala lumpur > malaysia
jakarta > indonesia
london > england
paris > france
berlin > germany
tokyo > japan
chile
colombia = colombian
peru = peruvian
kenya = kenyan > africa
ethiopia = ethiopian > africa
ghana > africa
uganda > africa
tanzania > africa
morocco > africa
egypt = egyptian > africa
south africa > africa
nigeria > africa
africa = african
brazil = brazilian
mexico = mexican
argentina
alabama > united states
alaska > united states
arizona > united states
arkansas > united states
california > united states
colorado > united states
connecticut > united states
delaware > united states
florida > united states
georgia > united states
hawaii > united states
idaho > united states
illinois > united states
indiana > united states
iowa > united states
kansas > united states
kentucky > united states
louisiana > united states
^Maine > united states
maryland > united states
massachusetts > united states
michigan > united states
minnesota > united states
mississippi > united states
missouri > united states
montana > united states
nebraska > united states
nevada > united states
new hampshire > united states
new jersey > united states
new mexico > united states
new york > united states
north carolina > united states
ohio > united states
oklahoma > united states
oregon > united states
pennsylvania > united states
rhode island > united states
south carolina > united states
tennessee > united states
texas > united states
utah > united states
vermont > united states
virginia > united states
washington > united states
wisconsin > united states
wyoming > united states
ontario > canada
british columbia > canada
quebec > canada
kedah > malaysia
penang > malaysia
kelantan > malaysia
northern = north
southern = south
eastern = east
western = west
rural = countryside
urban = city
# KIND
black
white
red
green
blue
yellow
brown
purple
orange
identical
fresh
dried
# DATE
january
february
^March
^May
april
june
july
august
september
october
november
december
monday
tuesday
wednesday
thursday
friday
saturday
sunday
spring
summer
autumn
winter
christmas
# DRUGCLASS
medicine = drug = medication = pharmaceutical = meds = medicinal product = prescription drug = prescription medicine > substance
prescribed medicine = prescription
substance = agent = compound
antidepressant = antidepressants > medicine
ssri = selective serotonin reuptake inhibitor = selective serotonin reuptake inhibitors > antidepressant, serotonin reuptake inhibitor
snri = serotonin norepinephrine reuptake inhibitor = serotonin noradrenaline reuptake inhibitor = serotonin and norepinephrine reuptake inhibitor = serotonin and noradrenaline reuptake inhibitor > antidepressant, serotonin reuptake inhibitor
serotonin reuptake inhibitor = sri
tricyclic antidepressant = tricyclic = tca = tricyclics > antidepressant
maoi = monoamine oxidase inhibitor = mao inhibitor > antidepressant
antipsychotic = neuroleptic > medicine
mood stabiliser > medicine
benzodiazepine = benzo = benzos > sedative
sedative = hypnotic = sleeping pill = tranquilliser = tranquilizer = sedative drug > medicine
opioid = opiate = narcotic = narcotics = opioid drug > medicine, painkiller
stimulant = psychostimulant
antihistamine > medicine
triptan > medicine
psychedelic = hallucinogen
gabapentinoid > medicine
anticonvulsant = antiepileptic = anti seizure medicine = antiseizure = seizure medicine > medicine
beta blocker = beta blockers > medicine
statin = statins > medicine
ace inhibitor > medicine
nsaid = non steroidal anti inflammatory drug = anti inflammatory = nsaids > medicine, painkiller
antibiotic = antibacterial > medicine
antifungal > medicine
antiviral > medicine
antidote = reversal agent = reversing drug
anticoagulant = blood thinner > medicine
antiplatelet > medicine
diuretic = water tablet = water pill > medicine
corticosteroid = steroid = glucocorticoid > medicine
proton pump inhibitor = ppi > medicine
contraceptive = birth control = the pill > medicine
vaccine = vaccination = jab = immunisation
cannabinoid
nutrient = vitamin
supplement = dietary supplement = food supplement
herb = herbal = botanical = herbal product = herbal medicine = herbal remedy
anxiolytic = anti anxiety = anti anxiety medicine = anxiety medicine > anxiety
complementary medicine = alternative medicine = complementary therapy = complementary health practice = alternative therapy
traditional medicine = traditional remedy
alkaloid = alkaloids
kratom alkaloid = kratom's alkaloids > alkaloid
hormone = hormones
neurotransmitter
heavy metal = heavy metals = elemental impurities = toxic metal
lead contamination = lead levels = lead excess = lead content = lead exposure = lead concentration = lead poisoning = excess lead = lead limit > heavy metal
cadmium > heavy metal
arsenic > heavy metal
nickel > heavy metal
mercury > heavy metal
illicit drug = illegal drug = street drug
psychotherapy = talking therapy = talk therapy = cbt = cognitive behavioural therapy = counselling
smoking = tobacco = cigarette = smoke = smoked = nicotine
psychoactive = mind altering
cough syrup = cough medicine
energy drink
`
