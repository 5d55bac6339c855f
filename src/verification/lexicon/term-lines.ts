/**
 * Names of substances, enzymes and receptors: generic names, brands and abbreviations between "=", broader classes after ">".
 * Written from the term list (names only); brand and generic pairs of common medicines outside it stand at the end.
 */
export const termLines = `
SUBSTANCE|sertraline = sertraline hydrochloride = Zoloft = Lustral = Sertralin = Besitran = Aremis = Gladem = Setrona = Tolrest > ssri
SUBSTANCE|fluoxetine = fluoxetine hydrochloride = Prozac = Sarafem = Fluctin = Prozep = Olena = Adofen = Fluox = Zactin > ssri
SUBSTANCE|paroxetine = paroxetine hydrochloride = Paxil = Seroxat = Aropax = Pexeva = Brisdelle = Deroxat = Paxtine = Extine = Tagonis > ssri
SUBSTANCE|citalopram = citalopram hydrobromide = Celexa = Cipramil = Seropram = Talam = Celapram = Cipram > ssri
SUBSTANCE|escitalopram = escitalopram oxalate = Lexapro = Cipralex = Esipram = Loxalate = Seroplex = Entact = Cilentra > ssri
SUBSTANCE|fluvoxamine = fluvoxamine maleate = Luvox = Faverin = Fevarin = Dumirox = Floxyfral > ssri
SUBSTANCE|dapoxetine = Priligy > ssri, medicine
SUBSTANCE|venlafaxine = venlafaxine hydrochloride = Effexor = Effexor XR = Efexor = Efexor XL = Venlalic = Trevilor = Enlafax = Vensir = Vandral = Dobupal > snri
SUBSTANCE|desvenlafaxine = desvenlafaxine succinate = Pristiq = Khedezla = Desfax = O-desmethylvenlafaxine > snri
SUBSTANCE|duloxetine = duloxetine hydrochloride = Cymbalta = Irenka = Yentreve = Drizalma = Xeristar = Ariclaim = Depalta = Duciltia > snri
SUBSTANCE|levomilnacipran = Fetzima > snri
SUBSTANCE|milnacipran = Savella = Ixel = Joncia = Dalcipran > snri
SUBSTANCE|bupropion = bupropion hydrochloride = amfebutamone = Wellbutrin = Wellbutrin XL = Wellbutrin SR = Zyban = Elontril = Aplenzin = Forfivo = Budeprion = Prexaton > antidepressant
SUBSTANCE|mirtazapine = Remeron = RemeronSolTab = Zispin = Avanza = Norset = Rexer = Axit = Mirtazon > antidepressant
SUBSTANCE|mianserin = Tolvon = Athymil = Lerivon > antidepressant
SUBSTANCE|trazodone = trazodone hydrochloride = Desyrel = Oleptro = Molipaxin = Trittico = Deprax = Trazorel > antidepressant
SUBSTANCE|nefazodone = Serzone = Dutonin = Nefadar > antidepressant
SUBSTANCE|vortioxetine = Trintellix = Brintellix > antidepressant
SUBSTANCE|vilazodone = Viibryd > antidepressant
SUBSTANCE|agomelatine = Valdoxan = Thymanax > antidepressant
SUBSTANCE|reboxetine = Edronax = Norebox = Prolift > antidepressant
SUBSTANCE|tianeptine = Stablon = Coaxil = Tatinol = tianeptine sodium = tianeptine sulfate > opioid
SUBSTANCE|esketamine = Spravato = Ketanest = S-ketamine > antidepressant
SUBSTANCE|zuranolone = Zurzuvae > antidepressant
SUBSTANCE|brexanolone = Zulresso = allopregnanolone > antidepressant
SUBSTANCE|gepirone = Exxua > antidepressant
SUBSTANCE|viloxazine = Qelbree = Vivalan > medicine
SUBSTANCE|atomoxetine = Strattera = Atomaid > medicine
SUBSTANCE|amitriptyline = amitriptyline hydrochloride = Elavil = Endep = Tryptizol = Laroxyl = Saroten = Entrip = Vanatrip > tricyclic antidepressant
SUBSTANCE|nortriptyline = Pamelor = Aventyl = Allegron = Nortrilen = Noritren > tricyclic antidepressant
SUBSTANCE|imipramine = Tofranil = Janimine > tricyclic antidepressant
SUBSTANCE|desipramine = Norpramin = Pertofran > tricyclic antidepressant
SUBSTANCE|clomipramine = Anafranil = Placil > tricyclic antidepressant
SUBSTANCE|doxepin = Sinequan = Silenor = Deptran = Aponal > tricyclic antidepressant
SUBSTANCE|trimipramine = Surmontil = Stangyl > tricyclic antidepressant
SUBSTANCE|protriptyline = Vivactil > tricyclic antidepressant
SUBSTANCE|dosulepin = dothiepin = Prothiaden = Dothep > tricyclic antidepressant
SUBSTANCE|lofepramine = Gamanil = Lomont > tricyclic antidepressant
SUBSTANCE|amoxapine = Asendin > tricyclic antidepressant
SUBSTANCE|maprotiline = Ludiomil > antidepressant
SUBSTANCE|opipramol = Insidon > tricyclic antidepressant
SUBSTANCE|phenelzine = phenelzine sulfate = Nardil = Margyl > maoi
SUBSTANCE|tranylcypromine = Parnate = Jatrosom > maoi
SUBSTANCE|isocarboxazid = Marplan > maoi
SUBSTANCE|selegiline = Emsam = Eldepryl = Zelapar = deprenyl = Movergan > maoi
SUBSTANCE|moclobemide = Manerix = Aurorix = Moclamine > maoi
SUBSTANCE|rasagiline = Azilect > maoi, medicine
SUBSTANCE|safinamide = Xadago > maoi, medicine
SUBSTANCE|lithium = lithium carbonate = Lithobid = Eskalith = Priadel = Camcolit = Carbolith = Lithicarb = Quilonum > mood stabiliser, medicine
SUBSTANCE|valproate = valproic acid = sodium valproate = divalproex = Depakote = Depakene = Epilim = Epival = Orfiril = Dépakine > mood stabiliser, medicine
SUBSTANCE|lamotrigine = Lamictal = Lamictin > mood stabiliser, medicine
SUBSTANCE|carbamazepine = Tegretol = Equetro = Carbatrol = Teril > mood stabiliser, medicine
SUBSTANCE|oxcarbazepine = Trileptal = Oxtellar > anticonvulsant, medicine
SUBSTANCE|topiramate = Topamax = Qudexy > anticonvulsant, medicine
SUBSTANCE|quetiapine = Seroquel = Seroquel XR = Biquelle = Xeroquel > antipsychotic, medicine
SUBSTANCE|olanzapine = Zyprexa = Zypadhera > antipsychotic, medicine
SUBSTANCE|risperidone = Risperdal = Perseris = Rispa > antipsychotic, medicine
SUBSTANCE|paliperidone = Invega = Xeplion > antipsychotic, medicine
SUBSTANCE|aripiprazole = Abilify = Aristada > antipsychotic, medicine
SUBSTANCE|brexpiprazole = Rexulti = Rxulti > antipsychotic, medicine
SUBSTANCE|cariprazine = Vraylar = Reagila > antipsychotic, medicine
SUBSTANCE|lurasidone = Latuda > antipsychotic, medicine
SUBSTANCE|ziprasidone = Geodon = Zeldox > antipsychotic, medicine
SUBSTANCE|clozapine = Clozaril = Leponex = Denzapine > antipsychotic, medicine
SUBSTANCE|haloperidol = Haldol = Serenace > antipsychotic, medicine
SUBSTANCE|chlorpromazine = Thorazine = Largactil > antipsychotic, medicine
SUBSTANCE|amisulpride = Solian = Sulpitac > antipsychotic, medicine
SUBSTANCE|sulpiride = Dogmatil > antipsychotic, medicine
SUBSTANCE|asenapine = Saphris = Sycrest > antipsychotic, medicine
SUBSTANCE|lumateperone = Caplyta > antipsychotic, medicine
SUBSTANCE|flupentixol = Fluanxol = Depixol = flupenthixol > antipsychotic, medicine
SUBSTANCE|alprazolam = Xanax = Niravam = Kalma = Alprax = Tafil = Trankimazin > benzodiazepine, medicine
SUBSTANCE|diazepam = Valium = Antenex = Ducene = Stesolid > benzodiazepine, medicine
SUBSTANCE|clonazepam = Klonopin = Rivotril = Paxam > benzodiazepine, medicine
SUBSTANCE|lorazepam = Ativan = Temesta = Tavor = Orfidal > benzodiazepine, medicine
SUBSTANCE|temazepam = Restoril = Normison = Temaze > benzodiazepine, medicine
SUBSTANCE|oxazepam = Serax = Serepax = Murelax > benzodiazepine, medicine
SUBSTANCE|chlordiazepoxide = Librium > benzodiazepine, medicine
SUBSTANCE|nitrazepam = Mogadon = Alodorm > benzodiazepine, medicine
SUBSTANCE|midazolam = Versed = Dormicum = Hypnovel = Buccolam > benzodiazepine, medicine
SUBSTANCE|triazolam = Halcion > benzodiazepine, medicine
SUBSTANCE|clobazam = Onfi = Frisium = Sympazan > benzodiazepine, medicine
SUBSTANCE|bromazepam = Lexotan = Lexotanil = Lexomil = Lectopam > benzodiazepine, medicine
SUBSTANCE|clorazepate = Tranxene > benzodiazepine, medicine
SUBSTANCE|flunitrazepam = Rohypnol > benzodiazepine, substance
SUBSTANCE|etizolam = Etilaam = Etizest = Depas > substance
SUBSTANCE|phenazepam = fenazepam > benzodiazepine, substance
SUBSTANCE|zolpidem = Ambien = Stilnox = Stilnoct = Sublinox = Edluar > medicine
SUBSTANCE|zopiclone = Imovane = Zimovane = Zileze > medicine
SUBSTANCE|eszopiclone = Lunesta > medicine
SUBSTANCE|zaleplon = Starnoc > medicine
SUBSTANCE|suvorexant = Belsomra > medicine
SUBSTANCE|buspirone = Buspar = Bespar > medicine
SUBSTANCE|hydroxyzine = Vistaril = Atarax = Ucerax > antihistamine, medicine
SUBSTANCE|propranolol = Inderal = Hemangeol > beta blocker, medicine
SUBSTANCE|prazosin = Minipress = Hypovase > medicine
SUBSTANCE|clonidine = Catapres = Kapvay = Duraclon > medicine
SUBSTANCE|guanfacine = Intuniv = Tenex > medicine
SUBSTANCE|gabapentin = Neurontin = Gralise = Horizant > gabapentinoid, medicine
SUBSTANCE|pregabalin = Lyrica = Alzain = Axalid > gabapentinoid, medicine
SUBSTANCE|phenibut = Anvifen = Noofen > supplement
SUBSTANCE|baclofen = Lioresal = Gablofen > medicine
SUBSTANCE|morphine = MS Contin = Oramorph = MST = Sevredol > opioid, medicine
SUBSTANCE|codeine = co-codamol = Tylenol 3 = Panadeine > opioid, medicine
SUBSTANCE|oxycodone = OxyContin = Roxicodone = OxyNorm = Endone = Targin > opioid, medicine
SUBSTANCE|hydrocodone = Vicodin = Norco = Lortab = Hysingla > opioid, medicine
SUBSTANCE|hydromorphone = Dilaudid = Exalgo = Palladone = Jurnista > opioid, medicine
SUBSTANCE|oxymorphone = Opana > opioid, medicine
SUBSTANCE|fentanyl = Duragesic = Actiq = Sublimaze = Abstral > opioid, medicine
SUBSTANCE|carfentanil > opioid, substance
SUBSTANCE|nitazenes = isotonitazene = metonitazene = protonitazene > opioid, substance
SUBSTANCE|heroin = diamorphine = diacetylmorphine > opioid, substance
SUBSTANCE|opium = laudanum > opioid, substance
SUBSTANCE|methadone = Dolophine = Methadose = Physeptone = Metadol > opioid, medicine
SUBSTANCE|buprenorphine = Subutex = Zubsolv = Sublocade = Buvidal = Brixadi = Butrans = Temgesic = Espranor > opioid, medicine
SUBSTANCE|naloxone = Narcan = Nyxoid = Kloxxado = Prenoxad = Zimhi > opioid, medicine
SUBSTANCE|naltrexone = Vivitrol = Revia = Nalorex > opioid, medicine
SUBSTANCE|nalmefene = Selincro = Opvee > opioid, medicine
SUBSTANCE|tramadol = Ultram = ConZip = Zydol = Tramal = Contramal > opioid, medicine
SUBSTANCE|O-desmethyltramadol = O-DSMT = desmetramadol > opioid, substance
SUBSTANCE|tapentadol = Nucynta = Palexia > opioid, medicine
SUBSTANCE|pethidine = meperidine = Demerol = Dolantin > opioid, medicine
SUBSTANCE|loperamide = Imodium > opioid, medicine
SUBSTANCE|butorphanol = Stadol > opioid, medicine
SUBSTANCE|desomorphine > opioid, substance
SUBSTANCE|amphetamine = Adderall = Evekeo = dexamphetamine = dextroamphetamine = Dexedrine > stimulant, medicine
SUBSTANCE|lisdexamfetamine = Vyvanse = Elvanse = Tyvense > stimulant, medicine
SUBSTANCE|methylphenidate = Ritalin = Medikinet = Equasym = Biphentin = Daytrana > stimulant, medicine
SUBSTANCE|dexmethylphenidate = Focalin > stimulant, medicine
SUBSTANCE|modafinil = Provigil = Modalert = Alertec > medicine
SUBSTANCE|armodafinil = Nuvigil > medicine
SUBSTANCE|methamphetamine > stimulant, substance
SUBSTANCE|cocaine > stimulant, substance
SUBSTANCE|mephedrone = 4-MMC > substance
SUBSTANCE|ephedrine = ephedra = Ma Huang > stimulant, medicine
SUBSTANCE|pseudoephedrine = Sudafed > medicine
SUBSTANCE|caffeine > stimulant, substance
SUBSTANCE|nicotine = Zyn > stimulant, substance
SUBSTANCE|varenicline = Chantix = Champix > medicine
SUBSTANCE|phentermine = Adipex > stimulant, medicine
SUBSTANCE|dextromethorphan = DXM = Robitussin DM = Delsym = NyQuil = DayQuil = Mucinex DM = Coricidin HBP = Benylin > medicine
SUBSTANCE|diphenhydramine = Benadryl = Nytol = ZzzQuil = Sominex = Unisom SleepGels > antihistamine, medicine
SUBSTANCE|doxylamine = Unisom = Restavit > antihistamine, medicine
SUBSTANCE|chlorphenamine = chlorpheniramine = Piriton = Chlor-Trimeton > antihistamine, medicine
SUBSTANCE|promethazine = Phenergan > antihistamine, medicine
SUBSTANCE|cyclobenzaprine = Flexeril = Amrix > medicine
SUBSTANCE|carisoprodol > medicine
SUBSTANCE|paracetamol = acetaminophen = Tylenol = Panadol = Doliprane > painkiller, medicine
SUBSTANCE|ibuprofen = Advil = Nurofen = Motrin = Brufen > nsaid, medicine
SUBSTANCE|naproxen = Aleve = Naprosyn > nsaid, medicine
SUBSTANCE|aspirin = acetylsalicylic acid > nsaid, medicine
SUBSTANCE|omeprazole = Prilosec = Losec > proton pump inhibitor, medicine
SUBSTANCE|ondansetron = Zofran > medicine
SUBSTANCE|metoclopramide = Reglan = Primperan = Maxolon > medicine
SUBSTANCE|grapefruit = grapefruit juice > supplement
SUBSTANCE|ketoconazole = Nizoral > antifungal, medicine
SUBSTANCE|ritonavir = Norvir > antiviral, medicine
SUBSTANCE|sumatriptan = Imitrex = Imigran > triptan, medicine
SUBSTANCE|rizatriptan = Maxalt > triptan, medicine
SUBSTANCE|zolmitriptan = Zomig > triptan, medicine
SUBSTANCE|eletriptan = Relpax > triptan, medicine
SUBSTANCE|naratriptan = Amerge = Naramig > triptan, medicine
SUBSTANCE|linezolid = Zyvox = Zyvoxam = Zyvoxid > antibiotic, medicine
SUBSTANCE|methylene blue = methylthioninium = ProvayBlue > medicine
SUBSTANCE|fenfluramine = Fintepla > medicine
SUBSTANCE|lasmiditan = Reyvow > medicine
SUBSTANCE|pimavanserin = Nuplazid > antipsychotic, medicine
SUBSTANCE|St John's wort = Hypericum perforatum = hypericum = SJW = St. John's wort = Remotiv = Jarsin > herb, supplement
SUBSTANCE|5-HTP = 5-hydroxytryptophan = oxitriptan = Griffonia > supplement
SUBSTANCE|L-tryptophan = tryptophan > supplement
SUBSTANCE|SAMe = S-adenosylmethionine = ademetionine > supplement
SUBSTANCE|kava = Piper methysticum = kava kava = kavain = yaqona > herb, supplement
SUBSTANCE|kanna = Sceletium tortuosum = Zembrin > herb, supplement
SUBSTANCE|cannabidiol = CBD = Epidiolex > cannabinoid, supplement
SUBSTANCE|ashwagandha = Withania somnifera = KSM-66 > herb, supplement
SUBSTANCE|valerian = Valeriana officinalis > herb, supplement
SUBSTANCE|melatonin = Circadin > supplement
SUBSTANCE|L-theanine = theanine > supplement
SUBSTANCE|turmeric = curcumin = curcuma > supplement
SUBSTANCE|black pepper = piperine > supplement
SUBSTANCE|magnesium > supplement
SUBSTANCE|omega-3 = fish oil > supplement
SUBSTANCE|vitamin D = cholecalciferol > supplement
SUBSTANCE|saffron = Crocus sativus > herb, supplement
SUBSTANCE|rhodiola = Rhodiola rosea > herb, supplement
SUBSTANCE|ginkgo > herb, supplement
SUBSTANCE|ginseng = Panax ginseng > herb, supplement
SUBSTANCE|passionflower = Passiflora incarnata > herb, supplement
SUBSTANCE|blue lotus = Nymphaea caerulea > herb, supplement
SUBSTANCE|akuamma = Picralima nitida > opioid, herb, supplement
SUBSTANCE|Mitragyna javanica > supplement
SUBSTANCE|alcohol = ethanol > substance
SUBSTANCE|cannabis = marijuana = THC = hashish > cannabinoid, substance
SUBSTANCE|synthetic cannabinoids = Black Mamba > cannabinoid, substance
SUBSTANCE|MDMA = ecstasy = 3,4-methylenedioxymethamphetamine > substance
SUBSTANCE|MDA = sass > substance
SUBSTANCE|LSD = lysergic acid diethylamide > psychedelic, substance
SUBSTANCE|psilocybin = magic mushrooms = psilocin > psychedelic, substance
SUBSTANCE|DMT = dimethyltryptamine = changa > psychedelic, substance
SUBSTANCE|ayahuasca = yage = Banisteriopsis caapi > psychedelic, substance
SUBSTANCE|Syrian rue = Peganum harmala = harmala = harmaline > herb, supplement
SUBSTANCE|mescaline = peyote = San Pedro > psychedelic, substance
SUBSTANCE|2C-B > psychedelic, substance
SUBSTANCE|ketamine = Ketalar = ketamine infusion > substance
SUBSTANCE|PCP = phencyclidine > substance
SUBSTANCE|nitrous oxide = N2O = laughing gas > substance
SUBSTANCE|GHB = gamma-hydroxybutyrate = GBL = Xyrem = sodium oxybate > substance
SUBSTANCE|poppers = amyl nitrite > substance
SUBSTANCE|salvia = Salvia divinorum > opioid, substance
SUBSTANCE|ibogaine = iboga > psychedelic, substance
SUBSTANCE|khat = Catha edulis = qat > stimulant, herb, substance
SUBSTANCE|betel nut = areca nut = paan > stimulant, herb, substance
SUBSTANCE|kratom = Mitragyna speciosa = ketum = biak = biak-biak = ithang = kakuam = kakuum = thom = thang = krathom = kratum = mambog = mitragyna = Nauclea speciosa > substance
SUBSTANCE|mitragynine = 9-methoxycorynantheidine > kratom alkaloid, indole alkaloid
SUBSTANCE|7-hydroxymitragynine = 7-OH = 7-OHM = 7-OHMG = 7-hydroxy = 7OH-mitragynine > kratom alkaloid, indole alkaloid
SUBSTANCE|mitragynine pseudoindoxyl = pseudoindoxyl > kratom alkaloid
SUBSTANCE|dihydro-7-hydroxymitragynine = MGM-15 = DHM > kratom alkaloid
SUBSTANCE|MGM-16 = 9-fluoro-7-hydroxymitragynine > kratom alkaloid
SUBSTANCE|speciogynine > kratom alkaloid, indole alkaloid
SUBSTANCE|speciociliatine > kratom alkaloid, indole alkaloid
SUBSTANCE|paynantheine > kratom alkaloid, indole alkaloid
SUBSTANCE|corynantheidine > kratom alkaloid, indole alkaloid
SUBSTANCE|mitraphylline > kratom alkaloid, indole alkaloid
SUBSTANCE|mitraciliatine > kratom alkaloid, indole alkaloid
SUBSTANCE|rhynchophylline > kratom alkaloid, indole alkaloid
SUBSTANCE|isopaynantheine > kratom alkaloid, indole alkaloid
SUBSTANCE|9-hydroxycorynantheidine = 9-O-demethylmitragynine > kratom alkaloid, indole alkaloid
ENZYME|CYP2D6 = 2D6 = cytochrome P450 2D6 > CYP450
ENZYME|CYP3A4 = 3A4 = CYP3A = cytochrome P450 3A4 > CYP450
ENZYME|CYP2C19 = 2C19 > CYP450
ENZYME|CYP2C9 = 2C9 > CYP450
ENZYME|CYP1A2 = 1A2 > CYP450
ENZYME|CYP2B6 = 2B6 > CYP450
ENZYME|P-glycoprotein = P-gp = ABCB1
ENZYME|MAO-A = monoamine oxidase A
RECEPTOR|serotonin transporter = SERT = 5-HTT
RECEPTOR|noradrenaline transporter
RECEPTOR|mu-opioid receptor = mu = mu receptor = mu opioid = MOR = μ-opioid receptor = OPRM1 > opioid receptor
RECEPTOR|kappa-opioid receptor = kappa = kappa receptor = kappa opioid = KOR = κ-opioid receptor > opioid receptor
RECEPTOR|delta-opioid receptor = delta = delta receptor = delta opioid = DOR = δ-opioid receptor > opioid receptor
RECEPTOR|alpha-2 adrenergic receptor = alpha-2 = alpha-2 receptor > adrenergic receptor
RECEPTOR|5-HT2A receptor = 5-HT2A = 5HT2A > serotonin receptor
RECEPTOR|5-HT2B receptor = 5-HT2B = 5HT2B > serotonin receptor
RECEPTOR|5-HT1A receptor = 5-HT1A = 5HT1A > serotonin receptor
RECEPTOR|dopamine D2 receptor = D2 receptor > dopamine receptor
RECEPTOR|hERG channel = hERG = KCNH2
RECEPTOR|serotonin = 5-HT = 5-hydroxytryptamine
RECEPTOR|dopamine
RECEPTOR|noradrenaline = norepinephrine
SUBSTANCE|lofexidine = Lucemyra = Britlofex > medicine
SUBSTANCE|warfarin = Coumadin = Jantoven = Marevan > anticoagulant, medicine
SUBSTANCE|oral contraceptive = birth control pill = ethinylestradiol > medicine
SUBSTANCE|levothyroxine = Synthroid = Eltroxin = Euthyrox > medicine
SUBSTANCE|metformin = Glucophage > medicine
SUBSTANCE|amlodipine = Norvasc = Istin > medicine
SUBSTANCE|lisinopril = Zestril = Prinivil > ace inhibitor, medicine
SUBSTANCE|atorvastatin = Lipitor > statin, medicine
SUBSTANCE|sildenafil = Viagra > medicine
SUBSTANCE|prednisone = Deltasone = prednisolone > corticosteroid, medicine
SUBSTANCE|clarithromycin = Biaxin = Klacid > antibiotic, medicine
SUBSTANCE|rifampicin = rifampin = Rifadin > antibiotic, medicine
SUBSTANCE|levetiracetam = Keppra > anticonvulsant, medicine
SUBSTANCE|mitragynine = kratom's main alkaloid = main kratom alkaloid = main alkaloid of kratom = principal alkaloid = chief alkaloid = main alkaloid = kratom's chief alkaloid > kratom alkaloid
ENZYME|CYP450 = cytochrome P450 = P450 = CYP enzymes = CYP = liver enzymes > CYP450
ENZYME|monoamine oxidase = MAO
RECEPTOR|opioid receptor = opioid receptors
RECEPTOR|adrenergic receptor = adrenoceptor = adrenergic
RECEPTOR|serotonin receptor = serotonergic receptor
RECEPTOR|serotonergic = serotonin
RECEPTOR|dopamine receptor = dopaminergic
RECEPTOR|cannabinoid receptor
RECEPTOR|muscarinic receptor = muscarinic
RECEPTOR|NMDA receptor = NMDA
RECEPTOR|GABA receptor = GABA = GABAergic
RECEPTOR|histamine = histaminergic
RECEPTOR|glutamate = glutamatergic
RECEPTOR|acetylcholine = cholinergic
RECEPTOR|potassium channel
RECEPTOR|sodium channel
RECEPTOR|calcium channel
RECEPTOR|GLP-1 receptor = GLP-1
SUBSTANCE|cyproheptadine > antihistamine
SUBSTANCE|thioridazine > antipsychotic
SUBSTANCE|pimozide > antipsychotic
SUBSTANCE|perphenazine > antipsychotic
SUBSTANCE|insulin > medicine
SUBSTANCE|salbutamol = albuterol = Ventolin > medicine
SUBSTANCE|semaglutide = Ozempic = Wegovy > medicine
SUBSTANCE|simvastatin = Zocor > statin
SUBSTANCE|rosuvastatin = Crestor > statin
SUBSTANCE|clopidogrel = Plavix > antiplatelet
SUBSTANCE|apixaban = Eliquis > anticoagulant
SUBSTANCE|rivaroxaban = Xarelto > anticoagulant
SUBSTANCE|metoprolol = Lopressor > beta blocker
SUBSTANCE|losartan = Cozaar > medicine
SUBSTANCE|furosemide = frusemide = Lasix > diuretic
SUBSTANCE|hydrochlorothiazide > diuretic
SUBSTANCE|amoxicillin > antibiotic
SUBSTANCE|azithromycin = Zithromax > antibiotic
SUBSTANCE|ciprofloxacin = Cipro > antibiotic
SUBSTANCE|erythromycin > antibiotic
SUBSTANCE|fluconazole = Diflucan > antifungal
SUBSTANCE|phenytoin = Dilantin > anticonvulsant
SUBSTANCE|phenobarbital = phenobarbitone > anticonvulsant
SUBSTANCE|donepezil = Aricept > medicine
SUBSTANCE|levodopa = L-dopa > medicine
SUBSTANCE|epinephrine = adrenaline
SUBSTANCE|tadalafil = Cialis > medicine
SUBSTANCE|isotretinoin = Accutane > medicine
SUBSTANCE|methotrexate > medicine
SUBSTANCE|adalimumab = Humira > medicine
SUBSTANCE|alcohol = alcoholic drink = booze
SUBSTANCE|wine > alcohol
SUBSTANCE|beer > alcohol
SUBSTANCE|spirits > alcohol
SUBSTANCE|cannabis = marijuana = weed
SUBSTANCE|tyramine
SUBSTANCE|phenylethylamine
SUBSTANCE|empagliflozin = Jardiance > gliflozin
SUBSTANCE|dapagliflozin = Farxiga = Forxiga > gliflozin
SUBSTANCE|canagliflozin = Invokana > gliflozin
DRUGCLASS|gliflozin = sglt2 inhibitor > medicine
DRUGCLASS|sulfonylurea = sulphonylurea > medicine
SUBSTANCE|sitagliptin = Januvia > medicine
SUBSTANCE|liraglutide = Victoza = Saxenda > medicine
SUBSTANCE|tirzepatide = Mounjaro = Zepbound > medicine
SUBSTANCE|pantoprazole = Protonix > proton pump inhibitor
SUBSTANCE|esomeprazole = Nexium > proton pump inhibitor
SUBSTANCE|montelukast = Singulair > medicine
SUBSTANCE|cetirizine = Zyrtec > antihistamine
SUBSTANCE|loratadine = Claritin > antihistamine
SUBSTANCE|valsartan = Diovan > medicine
SUBSTANCE|dabigatran = Pradaxa > anticoagulant
SUBSTANCE|enoxaparin = Lovenox > anticoagulant
SUBSTANCE|heparin > anticoagulant
SUBSTANCE|infliximab = Remicade > medicine
SUBSTANCE|etanercept = Enbrel > medicine
SUBSTANCE|trastuzumab = Herceptin > medicine
SUBSTANCE|imatinib = Gleevec > medicine
SUBSTANCE|tamoxifen = Nolvadex > medicine
SUBSTANCE|allopurinol = Zyloprim > medicine
SUBSTANCE|colchicine > medicine
SUBSTANCE|digoxin = Lanoxin > medicine
SUBSTANCE|amiodarone = Cordarone > medicine
SUBSTANCE|spironolactone = Aldactone > diuretic
SUBSTANCE|tacrolimus = Prograf > medicine
SUBSTANCE|ciclosporin = cyclosporine = Neoral > medicine
SUBSTANCE|vancomycin > antibiotic
SUBSTANCE|doxycycline > antibiotic
SUBSTANCE|metronidazole = Flagyl > antibiotic
SUBSTANCE|acyclovir = aciclovir = Zovirax > antiviral
SUBSTANCE|oseltamivir = Tamiflu > antiviral
SUBSTANCE|remdesivir > antiviral
SUBSTANCE|flumazenil > medicine
SUBSTANCE|dexmedetomidine > sedative
SUBSTANCE|propofol > sedative
SUBSTANCE|isoflurane
SUBSTANCE|memantine = Namenda > medicine
SUBSTANCE|cabergoline > medicine
SUBSTANCE|oxytocin
SUBSTANCE|melatonin
SUBSTANCE|iron
SUBSTANCE|zinc
SUBSTANCE|calcium
SUBSTANCE|folic acid = folate
SUBSTANCE|vitamin B12
SUBSTANCE|vitamin C = ascorbic acid
`
