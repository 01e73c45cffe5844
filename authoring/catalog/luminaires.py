"""How a luminaire is told: a series with its story, its light, and its variants."""

from kit import BATTERY, COVER, GLASS, HEAVY, MAINS, Stock, colour, slugify, text

FINISH = {
    "black": Stock(("Het matzwart laat vingers nauwelijks zien.", "The matt black hardly shows fingerprints."), ("Zwart past bij stalen deuren en donkere kozijnen.", "Black goes with steel doors and dark frames."),
                   ("Matzwart, zonder glans.", "Matt black, without gloss.")),
    "white": Stock(("Het wit is zijdemat en spiegelt niet.", "The white is satin and does not mirror."), ("Wit houdt een kleine ruimte rustig.", "White keeps a small room calm."), None),
    "anthracite": Stock(("Antraciet (RAL 7016) sluit aan op de meeste kozijnen.", "Anthracite (RAL 7016) matches most window frames."), ("De antracieten poederlak is bestand tegen regen en zon.", "The anthracite powder coat withstands rain and sun.")),
    "grey": Stock(("Het zachte grijs ligt tussen wit en beton in.", "The soft grey lies between white and concrete."), ("Grijs is de minst opvallende keus.", "Grey is the least conspicuous choice.")),
    "brass": Stock(("Het messing is gelakt en verkleurt dus niet.", "The brass is lacquered and so does not tarnish."), ("Messing maakt het geheel warmer van toon.", "Brass gives the whole a warmer tone.")),
    "gold": Stock(("De gouden binnenkant kaatst warmer licht terug.", "The gold inside reflects warmer light."), ("Mat goud, zonder spiegeling.", "Matt gold, without mirroring.")),
    "bronze": Stock(("Het brons is donker met een lichte rand.", "The bronze is dark with a lighter edge."), ("Brons staat goed bij noten- en eikenhout.", "Bronze goes well with walnut and oak.")),
    "copper": Stock(("Koper met een heldere lak, zodat de gloed blijft.", "Copper with a clear lacquer, so that the glow stays.")),
    "steel": Stock(("Geborsteld staal; neem het af met een zachte doek in de richting van de borstel.", "Brushed steel; wipe it with a soft cloth along the grain."), ("Het staal is geborsteld en niet spiegelend.", "The steel is brushed, not mirrored.")),
    "chrome": Stock(("Het chroom spiegelt en vraagt af en toe een zachte doek.", "The chrome mirrors and asks for a soft cloth now and then."), ("Chroom sluit aan bij kranen en grepen.", "Chrome matches taps and handles.")),
    "rust": Stock(("De roestkleur is een lak en geeft niet af op de muur.", "The rust colour is a paint and does not stain the wall."), ("Roestbruin, dat mooi bij baksteen en beplanting staat.", "Rust brown, good with brick and planting.")),
    "wood": Stock(("Elk stuk hout heeft een eigen tekening.", "Each piece of wood has its own grain."), ("Het hout is geolied; houd het uit de volle zon.", "The wood is oiled; keep it out of full sun.")),
    "rattan": Stock(("Rotan is een natuurproduct: tint en vlechtwerk verschillen per stuk.", "Rattan is a natural product: shade and weave differ per piece.")),
    "linen": Stock(("Het linnen is ongebleekt en laat warm licht door.", "The linen is unbleached and lets warm light through."), ("De linnen stof kunt u met een pluizenroller schoonhouden.", "The linen can be kept clean with a lint roller.")),
    "smoke": Stock(("Het rookglas verbergt de lamp half en dempt het licht.", "The smoked glass half hides the bulb and mutes the light.")),
    "amber": Stock(("Het amberglas kleurt het licht honinggeel.", "The amber glass colours the light honey yellow.")),
    "opal": Stock(("De opalen kap geeft zacht licht zonder harde schaduw.", "The opal shade gives soft light without hard shadows.")),
    "clear": Stock(("Door het heldere glas ziet u de lamp; kies dus een mooie.", "You see the bulb through the clear glass; choose a handsome one.")),
    "aluminium": Stock(("Het aluminium is naturel geanodiseerd.", "The aluminium is anodised in its natural colour."), ("Geanodiseerd aluminium, dat niet bladdert.", "Anodised aluminium, which does not flake.")),
    "blue": Stock(("Het blauw is gedempt, als leisteen.", "The blue is muted, like slate.")),
    "red": Stock(("Het rood is diep en mat.", "The red is deep and matt.")),
    "yellow": Stock(("Het okergeel fleurt een hoek op.", "The ochre yellow brightens a corner.")),
    "pink": Stock(("Het roze is licht en wat grijzig.", "The pink is light and slightly greyish.")),
}
OVERHEAD = {
    "black": Stock(("In zwart tekent hij zich scherp af tegen een licht plafond.", "In black it stands out sharply against a light ceiling."), ("Het matzwart laat vingers nauwelijks zien.", "The matt black hardly shows fingerprints."),
                   ("Zwart past bij stalen deuren en donkere kozijnen.", "Black goes with steel doors and dark frames.")),
    "white": Stock(("In wit valt hij weg tegen het plafond, zodat u vooral het licht ziet.", "In white it disappears against the ceiling, so that you mainly see the light."), ("Het wit (RAL 9016) is zijdemat.", "The white (RAL 9016) is satin."),
                   ("Wit houdt een kleine ruimte rustig.", "White keeps a small room calm.")),
}
OUTDOORS = {
    "black": Stock(("De zwarte poederlak is bestand tegen regen en zon.", "The black powder coat withstands rain and sun."), ("Zwart past bij donkere kozijnen en een donker hek.", "Black goes with dark frames and a dark fence.")),
    "white": Stock(("Wit past bij stucwerk en lichte kozijnen.", "White goes with render and light frames.")), "yellow": Stock(None),
    "grey": Stock(("Grijs is de minst opvallende keus.", "Grey is the least conspicuous choice.")),
}
ABOVE = {"pendants", "ceiling-lights", "surface-spots", "recessed-spots", "track-lighting", "chandeliers", "cabinet-lighting"}
OUTSIDE = {"outdoor-wall", "garden-lights", "pedestals", "lamp-posts", "ground-spots", "spike-spots", "floodlights", "sensor-lights", "solar", "string-lights", "festive"}
AT_WORK = {"battens", "waterproof", "panels", "downlights", "high-bays", "line-lighting", "emergency", "street"}


SIZES = {"rond": "round", "vierkant": "square", "6 stuks": "set of 6", "4 stuks": "set of 4", "1 stuk": "single", "oplaadbaar": "rechargeable", "2 lichts": "2 lights", "6 armen": "6 arms",
         "8 armen": "8 arms", "3 uur": "3 h", "schemersensor": "dusk sensor", "bewegingssensor": "motion sensor", "17,5 W": "17.5 W", "Dicht met sensor": "Dicht with sensor", "Wachter opbouw": "Wachter surface", "Wachter inbouw": "Wachter recessed", "Wachter buiten": "Wachter outdoor",
         "Hal 60 graden": "Hal 60 degrees"}


def english(size):
    """A size, or a series name with a common word in it, as it stands in an English name."""
    return SIZES.get(size, size.replace("set van", "set of"))


METAL = {"steel", "aluminium", "stainless", "brass", "copper"}


def finish(category, shade, material):
    """What is worth saying of a finish depends on where the luminaire hangs and what it is made of; at work nobody asks."""
    if category in AT_WORK or category in ("string-lights", "festive") or not shade:
        return None
    special = OVERHEAD if category in ABOVE else OUTDOORS if category in OUTSIDE else {}
    stock = special.get(shade, FINISH[shade])
    for _ in stock.pairs:
        pair = stock.next()
        if pair and (material in METAL or "lak " not in pair[0]):
            return pair
    return None


BARE = Stock(("De lamp kiest u zelf: {n} {f}, tot {max} W per fitting.", "You choose the bulb yourself: {n} {f}, up to {max} W per holder."),
             ("Geleverd zonder lamp, zodat u kleur en sterkte zelf bepaalt ({n} {f}, tot {max} W).", "Supplied without a bulb, so that you decide on colour and strength ({n} {f}, up to {max} W)."),
             ("Er past {n} {f}-lamp in tot {max} W; die bestelt u erbij.", "It takes {n} {f} up to {max} W; order it along."))
LAMP = Stock(("De ledlamp ({f}, {lm} lumen) zit erbij en is zelf te vervangen.", "The LED bulb ({f}, {lm} lumens) is included and can be replaced by yourself."),
             ("Inclusief {n} {f} met samen {lm} lumen; de lichtbron kunt u later zelf wisselen.", "Including {n} {f} giving {lm} lumens together; you can change the light source later yourself."))
LED = Stock(("De ingebouwde leds geven {lm} lumen bij {w} W, in {k}.", "The built-in LEDs give {lm} lumens at {w} W, in {k}."),
            ("Ingebouwd ledlicht: {lm} lumen, {k}. De leds zijn niet los te vervangen.", "Built-in LED light: {lm} lumens, {k}. The LEDs cannot be replaced separately."),
            ("U krijgt {lm} lumen in {k}, uit {w} W.", "You get {lm} lumens in {k}, from {w} W."))
DIMS = {
    "PHASE_CUT": Stock(("Dimbaar met een leddimmer met fase-afsnijding.", "Dimmable with a trailing-edge LED dimmer."), ("Dimmen kan met fase-afsnijding.", "It dims on trailing edge."),
                       ("Te dimmen met een wanddimmer die voor led is gemaakt.", "Dimmable with a wall dimmer made for LED.")),
    "NONE": Stock(None, ("Niet dimbaar.", "Not dimmable."), None, ("Hij gaat op een gewone schakelaar.", "It goes on an ordinary switch.")),
    "STEPS": Stock(("Met een knop kiest u uit drie lichtstanden.", "A button chooses between three light levels."), ("Een tik op de knop dimt in drie stappen.", "A tap on the button dims in three steps.")),
    "DIM_TO_WARM": Stock(("Gedimd zakt de kleur mee, tot 2000 K.", "When dimmed the colour sinks along, down to 2000 K."), ("Hij dimt warmer, zoals een gloeilamp dat deed.", "It dims warmer, as an incandescent bulb did.")),
    "APP": Stock(("Dimmen gaat met de app of de afstandsbediening.", "Dim it with the app or the remote.")),
    "DALI": Stock(("Regelbaar over DALI-2.", "Controlled over DALI-2.")),
    "ANALOGUE_1_10V": Stock(("Regelbaar met 1–10 V.", "Controlled by 1–10 V.")),
}
PLACE = {
    "IP44": Stock(("Met IP44 mag hij in zone 2 van de badkamer.", "Rated IP44, it may hang in bathroom zone 2."), ("Spatwaterdicht (IP44), dus ook naast douche of wastafel in zone 2.", "Splash-proof (IP44), so also beside shower or basin in zone 2.")),
    "IP65": Stock(("Met IP65 mag hij ook in zone 1, boven de douche.", "Rated IP65, it may also hang in zone 1, over the shower."), ("De IP65 houdt waterstralen tegen.", "IP65 keeps out water jets.")),
}
COUNT = {1: ("één", "one"), 2: ("twee", "two"), 3: ("drie", "three"), 4: ("vier", "four"), 5: ("vijf", "five"), 6: ("zes", "six"), 8: ("acht", "eight"), 12: ("twaalf", "twelve")}
FIXED = {"pendants", "ceiling-lights", "surface-spots", "recessed-spots", "wall-lights", "chandeliers", "mirror-lights", "outdoor-wall", "lamp-posts", "ground-spots", "pedestals", "sensor-lights",
         "battens", "waterproof", "panels", "downlights", "high-bays", "line-lighting", "emergency", "street", "track-lighting"}

OVERHEAD_HEAVY = {"pendants", "chandeliers", "high-bays"}


def bare(fitting, top=40, points=1):
    """A luminaire sold without lamp."""
    return dict(label_duty="NO_LIGHT_SOURCE", fitting=fitting, light_points=points, dimming="UNKNOWN", voltage="230 V", top=top)


def lamp(fitting, watt, lumen, points=1, kelvin=2700, beam=220, dimming="NONE", cri=80):
    """A luminaire with its removable lamp in the box; watt and lumen of one lamp."""
    return dict(label_duty="CONTAINING_PRODUCT", fitting=fitting, light_points=points, watt=round(watt * points, 2), lumen=lumen * points, kelvin=kelvin, beam=beam, dimming=dimming, cri=cri,
                voltage="230 V", lifetime_hours=15000)


def led(watt, lumen, kelvin=2700, dimming="NONE", beam=120, cri=80, voltage="230 V", life=30000, points=1):
    """A luminaire whose LEDs cannot be taken out: it is itself the light source."""
    return dict(label_duty="LIGHT_SOURCE", watt=watt, lumen=lumen, kelvin=kelvin, dimming=dimming, beam=beam, cri=cri, voltage=voltage, lifetime_hours=life, light_points=points)


def battery_led(watt, lumen, kelvin=2700, dimming="STEPS", voltage="accu", beam=120, cri=80):
    """Battery-operated products lie outside Reg. (EU) 2019/2015: light, but no label."""
    return dict(led(watt, lumen, kelvin, dimming, beam, cri, voltage, 20000), label_duty="NO_LIGHT_SOURCE")


def whiteness(kelvin):
    if isinstance(kelvin, str):
        low, high = kelvin.split("-")
        return f"wit dat u instelt van {low} tot {high} K", f"white set from {low} to {high} K"
    word = ("extra warm wit", "extra warm white") if kelvin < 2600 else ("warm wit", "warm white") if kelvin < 3500 else ("neutraal wit", "neutral white") if kelvin < 5000 else ("daglichtwit", "daylight white")
    return f"{word[0]} van {kelvin} K", f"{word[1]} of {kelvin} K"


def light_sentence(light, pack=1):
    fields = dict(f=light.get("fitting", ""), n=COUNT.get(light.get("light_points", 1), ("", "")), max=light.get("top", 40), lm=light.get("lumen", 0), w=light.get("watt", 0),
                  k=whiteness(light["kelvin"]) if light.get("kelvin") else ("", ""))
    if light.get("top"):
        points = light["light_points"]
        if points > 1:
            return text(dict(fields, n=COUNT.get(points, (str(points), str(points)))), ("De lampen kiest u zelf: {n} stuks {f}, tot {max} W elk.", "You choose the bulbs yourself: {n} of {f}, up to {max} W each."))
        pair = BARE.next()
        return text(dict(fields, n=("één", "one")), pair)
    if not light.get("lumen"):
        return None
    if light["label_duty"] == "CONTAINING_PRODUCT" and pack > 1:
        return text(fields, ("De ledlampen ({f}, elk {lm} lumen) zitten erbij en zijn zelf te vervangen.", "The LED bulbs ({f}, {lm} lumens each) are included and can be replaced by yourself."))
    if light["label_duty"] == "CONTAINING_PRODUCT":
        if light["light_points"] > 1:
            return text(dict(fields, n=COUNT.get(light["light_points"], ("", ""))), ("Inclusief {n} ledlampen {f} met samen {lm} lumen; u kunt ze later zelf wisselen.", "Including {n} {f} LED bulbs giving {lm} lumens together; you can change them later yourself."))
        return text(fields, LAMP.pairs[0])
    return text(fields, LED)


def dims(category, light, facts):
    """How it dims, where that is not already clear from what it is."""
    if light["label_duty"] == "NO_LIGHT_SOURCE":
        return None
    if light["dimming"] == "NONE" and (facts.get("sensor") or not str(light["voltage"]).startswith("230 V")):
        return None
    if light["dimming"] == "STEPS" and category in FIXED:
        return "Met de wandschakelaar dimt u in drie stappen.", "The wall switch dims it in three steps."
    return DIMS[light["dimming"]]


def option(shade=None, price=0.0, weight=0, size="", **facts):
    """A variant: finish, price, weight, the size as it stands in the name, and what differs from the series."""
    return dict(shade=shade, price=price, weight=weight, size=size, facts=facts)


def each(shades, price, weight, size="", **facts):
    return [option(shade, price, weight, size, **facts) for shade in shades.split()]


def series(cat, category, brand, kind, name, story, light, options, warn=(), more=None, months=24, **common):
    """All variants of one series; the story is its own, what follows comes from light, finish and place."""
    for index, choice in enumerate(options):
        facts = dict(common, **choice["facts"])
        own = dict(light, **facts.pop("light", {}))
        note = facts.pop("note", None)
        tail = facts.pop("tail", ("", ""))
        shade = choice["shade"]
        nl, en = colour(shade) if shade else ("", "")
        size = choice["size"] if isinstance(choice["size"], tuple) else (choice["size"], english(choice["size"]))
        full = tuple(" ".join(part for part in (kind[side], (name, english(name))[side], size[side], tail[side], (nl, en)[side]) if part) for side in (0, 1))
        fields = {key: facts[key] for key in ("length_mm", "width_mm", "height_mm", "diameter_mm", "cut_out_mm", "recess_depth_mm", "cable_mm") if key in facts}
        fields.update({key + "_cm": fields[key + "_mm"] / 10 for key in ("length", "width", "height", "diameter", "cable") if key + "_mm" in fields})
        fields.update(c=(nl, en), s=size, points=own.get("light_points") or 0)
        ip = facts.get("ip", "IP20")
        indoor = "bathroom" in facts.get("rooms", "")
        description = text(fields, story, note, light_sentence(own, facts.get("pack_size", 1)), dims(category, own, facts),
                           PLACE[ip] if indoor and ip in PLACE else None, more, finish(category, shade, facts.get("material")))
        top = own.pop("top", None)
        warnings = list(warn)
        if category in FIXED and str(own.get("voltage", "")).startswith("230 V"):
            warnings.append(MAINS)
        if category == "recessed-spots" or category == "downlights":
            warnings.append(COVER)
        if facts.get("material") == "glass" or shade in ("smoke", "amber", "opal", "clear"):
            warnings.append(GLASS)
        if own.get("voltage") in ("accu", "solar"):
            warnings.append(BATTERY)
        if choice["weight"] >= 4500 and category in OVERHEAD_HEAVY:
            warnings.append(HEAVY)
        style = facts.get("style", "modern")
        cat.add(category, brand, facts.get("product", slugify(f"{kind[0]} {name}")), full, description,
                price=choice["price"], weight=choice["weight"], variant="-".join(part for part in (size[0], tail[0], shade or "") if part) or str(index), warn=warnings, months=months,
                colour=shade or "", **dict(dict(own, ip=ip, style=style), **{key: value for key, value in facts.items() if key not in ("ip", "style", "product")}))
