"""Luminaires for outside."""

from kit import BATTERY, BUTTON, CORD, MAINS, STARE, Stock, text
from luminaires import bare, battery_led, each, lamp, led, option, series

WALL = ("Buitenwandlamp", "Outdoor wall light")
SHELTER = {
    "IP44": Stock(("Spatwaterdicht (IP44): regen van opzij deert hem niet, een waterstraal wel.", "Splash-proof (IP44): rain from the side does not hurt it, a water jet does."), ("Met IP44 kan hij tegen regen uit alle richtingen, niet tegen een hogedrukspuit.", "Rated IP44, it stands rain from all sides, not a pressure washer.")),
    "IP54": Stock(("Met IP54 is hij tegen stof en spatwater beschermd.", "Rated IP54, it is protected against dust and splashes.")),
    "IP65": Stock(("IP65: volledig stofdicht en bestand tegen een tuinslang.", "IP65: fully dust-tight and proof against a garden hose."), ("Met IP65 kan hij het hele jaar onbeschut buiten blijven.", "Rated IP65, it can stay outside unsheltered all year.")),
    "IP67": Stock(("IP67: hij mag even onder water staan na een stortbui.", "IP67: it may stand under water for a while after a downpour.")),
}


def adder(cat, category, brand="duinvuur", **defaults):
    def add(kind, name, story, light, options, **facts):
        merged = dict(dict(protection_class="I"), **dict(defaults, **facts))
        series(cat, category, merged.pop("brand", brand), kind, name, story, light, options, more=merged.pop("more", None) or SHELTER[merged.get("ip", "IP44")].next(), **merged)
    return add


def walls(cat):
    add = adder(cat, "outdoor-wall", ip="IP44", rooms="front-door terrace")
    add(WALL, "Havenkom", ("Stolplantaarn naar een scheepslamp, met een kooitje om het glas.", "Bulkhead lantern after a ship's lamp, with a cage around the glass."), bare("E27", 25), each("black brass grey", 49, 1200, "25 cm", height_mm=250, width_mm=130), shape="outdoor-wall-lantern", material="aluminium", style="industrial vintage")
    add(WALL, "Hofpoort", ("Klassieke lantaarn met vier ruitjes en een kapje dat u voor de lamp opklapt.", "Classic lantern with four panes and a cap that tips open for the bulb."), bare("E27", 40), each("black rust", 59, 1900, "38 cm", height_mm=380, width_mm=200), shape="outdoor-wall-lantern", material="aluminium", style="classic rural")
    add(WALL, "Klinker", ("Kubus met twee regelbare lichtbladen: u bepaalt hoe breed de bundel langs de gevel valt.", "Cube with two adjustable blades: you decide how wide the beam falls along the wall."), led(8.0, 680, 3000, points=2), each("anthracite black white rust", 39, 700, "10 cm", height_mm=100, width_mm=100), shape="outdoor-wall-cube", material="aluminium", ip="IP54", style="modern")
    add(WALL, "Kopergors", ("Cilinder die omhoog en omlaag schijnt, met verwisselbare GU10-lampen.", "Cylinder shining up and down, with replaceable GU10 lamps."), lamp("GU10", 4.3, 355, 2, beam=36), each("anthracite black copper", 45, 900, "23 cm", height_mm=230, diameter_mm=70), shape="outdoor-wall-cylinder", material="aluminium", ip="IP54", style="modern")
    add(WALL, "Stalhof", ("Emaillen stallamp aan een gebogen arm, zoals bij boerderijen hangt.", "Enamel barn light on a curved arm, as on farmhouses."), bare("E27", 40), each("black white anthracite", 69, 2100, "30 cm", diameter_mm=300, height_mm=350), shape="outdoor-wall-lantern", material="steel", style="rural industrial")
    add(WALL, "Huisnummer", ("Verlicht plaatje waarop u zelf de meegeleverde cijfers plakt; schemersensor ingebouwd.", "Lit plate for the stick-on numbers supplied; dusk sensor built in."), led(4.0, 300, 3000), each("anthracite steel", 44, 800, "20 cm", height_mm=200, width_mm=200), shape="outdoor-wall-cube", material="stainless", sensor="dusk", ip="IP54", style="modern")


def gardens(cat):
    add = adder(cat, "garden-lights", ip="IP54", rooms="garden driveway")
    bollard = ("Tuinpaal", "Bollard light")
    add(bollard, "Pad", ("Lage paal van {height_cm} cm die het pad verlicht en niet de slaapkamer van de buren: het licht valt alleen naar beneden.", "Low post of {height_cm} cm that lights the path and not the neighbours' bedroom: its light falls only downwards."), led(7.0, 560, 3000), [option("anthracite", 49, 1700, "40 cm", height_mm=400), option("black", 49, 1700, "40 cm", height_mm=400),
        option("anthracite", 64, 2500, "80 cm", height_mm=800), option("rust", 69, 2500, "80 cm", height_mm=800)], shape="bollard", material="aluminium", style="modern")
    add(bollard, "Duinriet", ("Slanke stok met een lichtkopje, mooi per drie tussen siergrassen; werkt op 12 V zodat u zelf de kabel mag leggen.", "Slender stem with a light on top, good in threes among grasses; runs on 12 V so that you may lay the cable yourself."), led(2.0, 150, 2700, voltage="12 V DC"), each("black rust", 34, 500, "60 cm", height_mm=600), shape="bollard", material="steel", protection_class="III", ip="IP65", style="japandi")
    add(("Tuinlamp", "Garden light"), "Zwerfkei", ("Verlichte steen die er overdag bij hoort.", "A lit stone that belongs there by day as well."), lamp("E27", 7.8, 806), each("grey", 59, 3200, "35 cm", diameter_mm=350, height_mm=240), shape="bollard", material="plastic", ip="IP65", style="design", protection_class="II")
    add(("Tuinlamp", "Garden light"), "Kogel", ("Witte bol met grondpen en drie meter kabel; kiest u een gekleurde lamp, dan kleurt hij mee.", "White globe with ground spike and three metres of cable; choose a coloured bulb and it takes that colour."), bare("E27", 25), [option("opal", 29, 900, "25 cm", diameter_mm=250), option("opal", 39, 1400, "35 cm", diameter_mm=350)], shape="bollard", material="plastic", ip="IP65", protection_class="II", cable_mm=3000)
    add(("Buitenhanglamp", "Outdoor pendant"), "Prieel", ("Gevlochten kap van weerbestendig touw, voor onder pergola of overkapping.", "Woven shade of weatherproof rope, for under a pergola or veranda."), bare("E27", 25), each("black grey", 79, 1500, "40 cm", diameter_mm=400, height_mm=350), shape="pendant-basket", material="textile", ip="IP44", rooms="terrace", style="rural", cable_mm=2000)
    add(("Traplamp", "Step light"), "Vlonder", ("Rond inbouwlampje voor vlonder en traptrede, per vijf met trafo en kabel.", "Round recessed light for deck and step, in fives with transformer and cable."), led(3.0, 150, 3000, voltage="12 V DC", points=5), each("steel black", 69, 1300, "set van 5", diameter_mm=45, cut_out_mm=38, recess_depth_mm=30), shape="ground-spot", material="stainless", ip="IP67", protection_class="III", rooms="terrace")


def pedestals(cat):
    add = adder(cat, "pedestals", ip="IP44", rooms="driveway front-door garden", shape="pedestal")
    name = ("Sokkellamp", "Pedestal light")
    add(name, "Poortstijl", ("Lantaarn op een voet van {height_cm} cm voor muurtje of poortstijl; vier schroeven in de steen.", "Lantern on a base of {height_cm} cm for a wall or gatepost; four screws into the stone."), bare("E27", 40), each("black rust", 59, 1700, "36 cm", height_mm=360), material="aluminium", style="classic")
    add(name, "Kubushof", ("Opalen kubus op een vlakke voet, naar alle kanten even licht.", "Opal cube on a flat base, equally bright to all sides."), led(10.0, 900, 3000), each("anthracite black", 54, 1600, "25 cm", height_mm=250, width_mm=150), material="aluminium", ip="IP54", style="modern")
    add(name, "Stuurhut", ("Ronde sokkellamp met stolp en kooi, in scheepsstijl.", "Round pedestal light with dome and cage, in ship's style."), bare("E27", 25), each("brass anthracite", 69, 1900, "28 cm", height_mm=280), material="brass", style="vintage")
    add(name, "Lichtring", ("Kort paaltje met een ring van licht net onder de dop.", "Short post with a ring of light just below the cap."), led(8.0, 640, 3000), each("anthracite rust", 49, 1500, "30 cm", height_mm=300), material="aluminium", ip="IP65", style="modern")


def posts(cat):
    add = adder(cat, "lamp-posts", ip="IP44", rooms="driveway garden", shape="lamp-post")
    name = ("Lantaarn", "Lamp post")
    add(name, "Dorpsstraat", ("Lantaarnpaal van {height_cm} cm met een vierkante lantaarn, voor oprit of hofje; verankering en deurtje voor de aansluiting zitten erbij.", "Lamp post of {height_cm} cm with a square lantern, for drive or courtyard; anchor and a hatch for the connection are included."), bare("E27", 60), [option("black", 189, 6900, "190 cm", height_mm=1900), option("black", 239, 8900, "230 cm", height_mm=2300), option("rust", 199, 6900, "190 cm", height_mm=1900)],
        material="aluminium", style="classic")
    add(name, "Drielicht", ("Paal met drie lantaarns op gebogen armen.", "Post with three lanterns on curved arms."), bare("E27", 40, 3), each("black", 289, 11500, "220 cm", height_mm=2200), material="aluminium", style="classic")
    add(name, "Lijnpaal", ("Rechte paal met een neerwaarts licht op {height_cm} cm hoogte; verblindt niet als u de oprit oprijdt.", "Straight post with a downward light at {height_cm} cm; does not dazzle as you drive in."), led(15.0, 1400, 3000), each("anthracite black", 149, 5200, "150 cm", height_mm=1500), material="aluminium", ip="IP65", style="modern")
    add(name, "Hofbol", ("Korte lantaarn van {height_cm} cm met een opalen bol.", "Short lamp post of {height_cm} cm with an opal globe."), bare("E27", 40), each("black anthracite", 99, 3800, "100 cm", height_mm=1000), material="aluminium", style="classic")


def ground(cat):
    add = adder(cat, "ground-spots", ip="IP67", rooms="garden driveway terrace", shape="ground-spot", material="stainless")
    name = ("Grondspot", "Ground spot")
    add(name, "Overrij", ("Overrijdbaar tot 2000 kg, met een roestvrijstalen ring en gehard glas; leg er een laag grind onder voor de afwatering.", "May be driven over up to 2000 kg, with a stainless ring and toughened glass; lay gravel below it for drainage."), bare("GU10", 10), each("steel", 34, 1100, "rond", diameter_mm=110, cut_out_mm=100, recess_depth_mm=130) + [option("steel", 36, 1200, "vierkant", length_mm=110, width_mm=110, cut_out_mm=100, recess_depth_mm=130)], ik="IK10")
    add(name, "Boomlicht", ("Kantelbare ledspot onder het glas, om een boom of gevel van onderaf aan te lichten.", "Tilting LED spot below the glass, to light a tree or façade from beneath."), led(9.0, 800, 3000, beam=24), each("steel black", 79, 1700, "16 cm", diameter_mm=160, cut_out_mm=150, recess_depth_mm=160), ik="IK10", warn=(STARE,))
    add(name, "Sterpunt", ("Klein lichtpuntje van 45 mm voor terras en looppad, op 12 V.", "Small point of light of 45 mm for terrace and path, on 12 V."), led(1.0, 70, 2700, voltage="12 V DC", beam=60), each("steel", 19, 200, "45 mm", diameter_mm=45, cut_out_mm=38, recess_depth_mm=50), protection_class="III")
    add(name, "Muurwasser", ("Langwerpige grondspot van een halve meter die een muur over de volle breedte aanlicht.", "Long ground spot of half a metre that washes a wall over its full width."), led(18.0, 1600, 3000, beam=60), each("steel", 149, 3900, "50 cm", length_mm=500, width_mm=80, recess_depth_mm=110), ik="IK08")


def spikes(cat):
    add = adder(cat, "spike-spots", ip="IP65", rooms="garden", shape="spike-spot", material="aluminium")
    name = ("Prikspot", "Spike spot")
    add(name, "Border", ("Spot op een pen met twee meter kabel en stekker: verplaatsen is een kwestie van uittrekken en opnieuw prikken.", "Spot on a spike with two metres of cable and plug: moving it is a matter of pulling out and sticking in again."), lamp("GU10", 4.3, 355, beam=36), each("black anthracite", 27, 700, "30 cm", height_mm=300), cable_mm=2000)
    add(name, "Snoeischaar", ("Ledspot van 12 V met kantelbare kop; hoort bij een tuintrafo en koppelkabel.", "12 V LED spot with a tilting head; goes with a garden transformer and link cable."), led(4.0, 320, 2700, voltage="12 V DC", beam=36), each("black rust", 29, 420, "25 cm", height_mm=250) + [option("black", 69, 1600, "set van 3", height_mm=250, unit="PACK", pack_size=3)], protection_class="III", cable_mm=1500)
    add(name, "Kleurborder", ("Prikspot in kleur en wit, met afstandsbediening die tot vijftien meter reikt.", "Spike spot in colour and white, with a remote that reaches fifteen metres."), led(6.0, 400, 3000, "APP", beam=60), each("black", 44, 800, "30 cm", height_mm=300), colours=True, protocols="infrared", cable_mm=3000)
    add(name, "Tweeling", ("Twee koppen op één pen, voor een boom met twee stammen of een pad naar twee kanten.", "Two heads on one spike, for a tree with two trunks or a path going both ways."), lamp("GU10", 4.3, 355, 2, beam=36), each("anthracite", 44, 1200, "35 cm", height_mm=350), cable_mm=2000)


def floods(cat):
    add = adder(cat, "floodlights", "werkstraal", ip="IP65", ik="IK08", rooms="driveway garage sports", shape="floodlight", material="aluminium", warn=(STARE,))
    name = ("Breedstraler", "Floodlight")
    add(name, "Werf", ("Vlakke breedstraler met beugel en een meter kabel; richt hem naar beneden, dan hebben u en de buren er allebei plezier van.", "Flat floodlight with bracket and a metre of cable; point it downwards, then both you and the neighbours will be pleased."), led(10.0, 1150, 4000, life=50000, beam=110),
        [option(s, p, w, f"{int(watt)} W", length_mm=l, height_mm=l - 20, light=dict(watt=watt, lumen=lm, kelvin=k), tail=(f"{k} K", f"{k} K")) for watt, lm, p, w, l, s, k in ((10.0, 1150, 14, 350, 110, "black", 4000), (20.0, 2300, 19, 500, 140, "black", 3000), (20.0, 2350, 19, 500, 140, "black", 4000), (30.0, 3500, 26, 700, 170, "white", 4000),
                                                                                                                          (50.0, 6000, 36, 1200, 210, "black", 3000), (50.0, 6100, 36, 1200, 210, "black", 4000), (100.0, 12500, 74, 2600, 300, "black", 4000), (150.0, 19500, 119, 3900, 360, "black", 4000))], warn=(STARE, MAINS))
    add(("Breedstraler", "Floodlight"), "Erfwacht", ("Breedstraler met losse bewegingssensor die u apart kunt richten.", "Floodlight with a separate motion sensor that you aim on its own."), led(30.0, 3400, 4000, life=50000, beam=110), [option("black", 44, 900, "30 W", length_mm=180, height_mm=220), option("black", 59, 1400, "50 W", length_mm=220, height_mm=260, light=dict(watt=50.0, lumen=5900))], sensor="motion-dusk", warn=(STARE, MAINS))
    work = ("Bouwlamp", "Work light")
    add(work, "Steiger", ("Bouwlamp op een vouwstatief, met rubberkabel van 3 meter en randgeaarde stekker.", "Work light on a folding stand, with 3 metres of rubber cable and earthed plug."), led(50.0, 6000, 6500, beam=110), [option("yellow", 59, 2800, "50 W", height_mm=450), option("yellow", 39, 1700, "30 W", height_mm=380, light=dict(watt=30.0, lumen=3500))], shape="work-light", cable_mm=3000)
    add(work, "Klusaccu", ("Oplaadbare bouwlamp met magneetvoet: op halve kracht ruim zes uur, en de accu laadt ook uw telefoon.", "Rechargeable work light with a magnetic foot: over six hours at half strength, and the battery charges your phone as well."), battery_led(20.0, 1900, 5000), each("yellow black", 49, 1100, "20 W", height_mm=220), shape="work-light", protection_class="III", ip="IP54")


def sensors(cat):
    add = adder(cat, "sensor-lights", ip="IP44", rooms="front-door driveway", sensor="motion-dusk")
    name = ("Buitenlamp met sensor", "Outdoor light with sensor")
    add(name, "Poortwacht", ("Bewegingssensor tot acht meter, alleen in het donker; brandduur instelbaar van tien seconden tot vijf minuten.", "Motion sensor up to eight metres, only in the dark; on-time adjustable from ten seconds to five minutes."), bare("E27", 25), each("anthracite black steel", 54, 1000, "22 cm", height_mm=220, width_mm=120), shape="outdoor-wall-cylinder", material="stainless")
    add(name, "Rondwacht", ("Ronde wandlamp met radar achter de kap: u ziet geen sensoroog.", "Round wall light with radar behind the cover: no sensor eye to be seen."), led(14.0, 1300, 3000), each("anthracite white black", 64, 1100, "26 cm", diameter_mm=260, height_mm=70), shape="wall-globe", material="plastic", ip="IP65", standby_watt=0.5)
    add(name, "Kierlicht", ("Brandt de hele avond op een tiende en gaat bij beweging naar vol licht.", "Burns at a tenth all evening and goes to full light on movement."), led(11.0, 950, 3000, points=2), each("anthracite black", 79, 1200, "20 cm", height_mm=200, width_mm=95), shape="outdoor-wall-cube", material="aluminium", ip="IP54", standby_watt=0.5)
    add(name, "Lantaarnwacht", ("Klassieke lantaarn met een sensor onder het huis, zonder het model te bederven.", "Classic lantern with a sensor beneath, without spoiling the model."), bare("E27", 40), each("black rust", 74, 2000, "40 cm", height_mm=400), shape="outdoor-wall-lantern", material="aluminium", style="classic rural")
    add(name, "Schemerhof", ("Alleen een schemersensor: aan bij het donker worden, uit bij het licht, elke dag.", "Dusk sensor only: on when it gets dark, off at daylight, every day."), led(6.0, 500, 2700), each("anthracite", 46, 800, "18 cm", height_mm=180), shape="outdoor-wall-cylinder", material="aluminium", ip="IP54", sensor="dusk", standby_watt=0.3)


def solar(cat):
    add = adder(cat, "solar", "zonnesprank", ip="IP44", rooms="garden terrace", protection_class="III", more=("Op een grijze winterdag laadt het paneel weinig; reken dan op een paar uur licht.", "On a grey winter day the panel charges little; count on a few hours of light then."))
    sun = lambda watt, lumen, kelvin=3000: battery_led(watt, lumen, kelvin, "NONE", "solar")
    add(("Solarprikker", "Solar stake light"), "Krokus", ("Prikker met zonnepaneel in de dop; gaat bij schemer vanzelf aan en brandt na een zonnige dag zes tot acht uur.", "Stake with the panel in its cap; comes on at dusk by itself and burns six to eight hours after a sunny day."), sun(0.2, 12, 2700), [option("black", 19, 500, "4 stuks", height_mm=380, unit="PACK", pack_size=4), option("steel", 22, 560, "4 stuks", height_mm=380, unit="PACK", pack_size=4), option("black", 9, 160, "1 stuk", height_mm=380)],
        shape="solar-stake", material="plastic")
    add(("Solarwandlamp", "Solar wall light"), "Zonnewacht", ("Wandlamp met zonnepaneel bovenop en bewegingssensor; twee schroeven en hij hangt.", "Wall light with a panel on top and a motion sensor; two screws and it hangs."), sun(3.0, 350, 4000), each("black white", 29, 450, "15 cm", height_mm=150, width_mm=120), shape="outdoor-wall-cube", material="plastic", sensor="motion-dusk", ip="IP65")
    add(("Solartuinpaal", "Solar bollard"), "Zonnepad", ("Paaltje van {height_cm} cm zonder kabel; het licht valt in een cirkel van twee meter.", "Post of {height_cm} cm without a cable; its light falls in a circle of two metres."), sun(1.5, 120), each("anthracite black", 39, 1200, "60 cm", height_mm=600), shape="bollard", material="aluminium")
    add(("Solartafellamp", "Solar table lamp"), "Zonnestolp", ("Tafellamp die overdag in de tuin laadt en ook met USB-C bij te laden is.", "Table lamp that charges in the garden by day and can be topped up by USB-C."), sun(1.0, 90, 2700), each("rattan black", 34, 600, "28 cm", height_mm=280), shape="table-portable", material="rattan", rooms="terrace balcony", style="rural")
    add(("Solarbreedstraler", "Solar floodlight"), "Zonnewerf", ("Straler met een los paneel aan vijf meter kabel, zodat de lamp in de schaduw mag hangen; voor schuur, pad of volkstuin.", "Floodlight with a separate panel on five metres of cable, so that the lamp may hang in the shade; for shed, path or allotment."), sun(12.0, 1200, 4000), each("black", 64, 1600, "12 W", height_mm=200), shape="floodlight", material="aluminium", ip="IP65", sensor="motion-dusk", rooms="shed driveway garden")
    add(("Solarlampion", "Solar lantern"), "Papierbloem", ("Lampion van weerbestendige stof, op te hangen in een boom.", "Lantern of weatherproof fabric, to hang in a tree."), sun(0.3, 20, 2700), each("white yellow pink", 16, 180, "30 cm", diameter_mm=300), shape="pendant-globe", material="textile")


def strings(cat):
    add = adder(cat, "string-lights", ip="IP44", rooms="terrace garden balcony", protection_class="II", shape="string-lights", material="plastic", warn=(CORD,))
    name = ("Prikkabel", "String lights")
    add(name, "Kermis", ("Kabel met {points} fittingen en rubberen ringen, te koppelen tot honderd meter: u draait er lampen in wanneer het feest begint.", "Cable with {points} holders and rubber rings, linkable to a hundred metres: screw in bulbs when the party begins."), bare("E27", 5, 10), [option("black", 44, 1600, ("10 m, 10 fittingen", "10 m, 10 holders"), length_mm=10000), option("black", 79, 3000, ("20 m, 20 fittingen", "20 m, 20 holders"), length_mm=20000, light=dict(light_points=20)), option("white", 44, 1600, ("10 m, 10 fittingen", "10 m, 10 holders"), length_mm=10000)])
    add(name, "Zomeravond", ("Complete set met {points} lampjes op lage spanning; de glaasjes zijn van kunststof en breken niet.", "Complete set with {points} bulbs on low voltage; the bulbs are plastic and do not break."), led(5.0, 350, 2200, voltage="24 V DC", points=10, beam=320), [option("black", 39, 1100, ("10 lampen, 8 m", "10 bulbs, 8 m"), length_mm=8000), option("black", 69, 2000, ("20 lampen, 15 m", "20 bulbs, 15 m"), length_mm=15000, light=dict(watt=10.0, lumen=700, light_points=20)),
        option("white", 39, 1100, ("10 lampen, 8 m", "10 bulbs, 8 m"), length_mm=8000)])
    add(name, "Zonnefeest", ("Prikkabel op zonne-energie met {points} lampjes; het paneel staat op een pen in de border.", "String lights on solar power with {points} bulbs; the panel stands on a spike in the border."), dict(battery_led(1.5, 80, 2200, "NONE", "solar"), light_points=10), [option("black", 34, 900, ("10 lampen, 6 m", "10 bulbs, 6 m"), length_mm=6000), option("multi", 36, 900, ("10 lampen, 6 m", "10 bulbs, 6 m"), length_mm=6000)], brand="zonnesprank")
    add(name, "Markt", ("Platte kabel voor zwaar gebruik met {points} fittingen, voor wie elk jaar opnieuw ophangt; de fittingen klemt u waar u wilt.", "Flat heavy-duty cable with {points} holders, for those who hang it again each year; clip the holders where you like."), bare("E27", 10, 25), [option("black", 129, 5200, ("25 m, 25 fittingen", "25 m, 25 holders"), length_mm=25000, light=dict(light_points=25))], ip="IP65", rooms="terrace hospitality")


def festive(cat):
    rows = []
    for leds, metres, price in ((100, 10, 14), (240, 24, 24), (500, 50, 39)):
        for key, nl, en, kelvin in (("2700", "warm wit", "warm white", 2700), ("multi", "gekleurd", "multicoloured", None)):
            rows.append((f"lichtsnoer-{leds}", key, f"Lichtsnoer {metres} m {leds} ledjes {nl}", f"Fairy lights {metres} m {leds} LEDs {en}", price, text(dict(n=leds, m=metres), ("Lichtsnoer van {m} meter met {n} ledjes voor boom, heg of balkon; de kabel past bij dennentakken.", "Fairy lights of {m} metres with {n} LEDs for tree, hedge or balcony; the cable matches fir branches."),
                         ("Met timer: zes uur aan, achttien uur uit, elke dag op hetzelfde uur.", "With timer: six hours on, eighteen off, every day at the same hour."), ("De trafo op 31 V heeft vijf meter aanloopsnoer.", "The 31 V transformer has five metres of lead.")), kelvin, leds, metres))
    for product, key, nl, en, price, words, kelvin, leds, metres in rows:
        cat.add("festive", "duinvuur", product, (nl, en), words, variant=key, price=price, weight=300 + metres * 22, label_duty="NO_LIGHT_SOURCE", watt=leds * 0.03, dimming="STEPS", kelvin=kelvin, colours=kelvin is None, voltage="31 V DC", shape="fairy-lights", ip="IP44", colour="multi" if kelvin is None else "clear", material="plastic",
                length_mm=metres * 1000, light_points=leds, protection_class="III", rooms="garden balcony living-room", warn=(CORD,), lifetime_hours=20000)
    singles = [("ijspegel", "IJspegelgordijn 5 m 200 ledjes koel wit", "Icicle curtain 5 m 200 LEDs cool white", 29, 6500, 200, "De draadjes hangen ongelijk, van 20 tot 60 cm, zodat het op ijspegels langs de dakgoot lijkt. Koppelbaar met een tweede gordijn.", "The drops hang unevenly, from 20 to 60 cm, so that it looks like icicles along the gutter. A second curtain can be linked."),
               ("draadlicht", "Draadverlichting 10 m 100 ledjes op batterij", "Wire lights 10 m 100 LEDs battery-powered", 12, 2200, 100, "Dun koperdraad dat blijft staan zoals u het buigt: om een krans, in een vaas, over de tafel. Werkt op drie AA-batterijen, die u zelf toevoegt.", "Thin copper wire that stays as you bend it: around a wreath, in a vase, over the table. Runs on three AA batteries, which you add yourself."),
               ("ster", "Verlichte kerstster papier 60 cm wit", "Lit paper star 60 cm white", 19, None, 1, "Gevouwen ster voor het raam, plat bewaard van januari tot november. Met E14-snoer; de lamp van hooguit 10 W kiest u zelf.", "Folded star for the window, kept flat from January to November. With an E14 cord; you choose the bulb of 10 W at most."),
               ("kaarsen", "Ledkaarsen met afstandsbediening, 3 stuks", "LED candles with remote, set of 3", 22, 1800, 3, "Drie kaarsen van echte was met een vlammetje dat beweegt. Geen roet en geen gesmolten was, ook niet tussen de gordijnen.", "Three candles of real wax with a moving flame. No soot and no molten wax, not even near curtains."),
               ("rendier", "Verlicht rendier 90 cm voor buiten", "Lit reindeer 90 cm for outdoors", 79, 2700, 120, "Metalen frame met 120 ledjes en grondpennen tegen de wind. Uit elkaar te nemen in vier delen, dus het past weer in de schuur.", "Metal frame with 120 LEDs and ground pegs against the wind. Comes apart in four, so it fits back in the shed."),
               ("lampionnen", "Lampionnen op zonne-energie, 10 stuks gekleurd", "Solar paper lanterns, 10 coloured", 26, None, 10, "Tien stoffen lampionnen aan een snoer van zes meter, voor verjaardag en tuinfeest. Haal ze bij storm even binnen.", "Ten fabric lanterns on six metres of cord, for birthday and garden party. Take them in during a storm.")]
    for product, nl, en, price, kelvin, leds, words_nl, words_en in singles:
        solar_set, on_battery = product == "lampionnen", product in ("draadlicht", "kaarsen")
        cat.add("festive", "zonnesprank" if solar_set else "duinvuur", f"feest-{product}", (nl, en), (words_nl, words_en), price=price, weight=400 + price * 14, label_duty="NO_LIGHT_SOURCE", watt=max(0.5, leds * 0.03) if product != "ster" else "", dimming="UNKNOWN" if product == "ster" else "NONE", kelvin=kelvin, fitting="E14" if product == "ster" else "",
                voltage="solar" if solar_set else "batterij" if on_battery else "230 V" if product == "ster" else "31 V DC", shape="fairy-lights", ip="IP20" if product in ("draadlicht", "kaarsen", "ster") else "IP44", colour={"ster": "white", "lampionnen": "multi", "kaarsen": "white", "draadlicht": "copper"}.get(product, "clear"),
                material="paper" if product == "ster" else "plastic", light_points=leds, protection_class="II" if product == "ster" else "III", rooms="living-room" if product in ("draadlicht", "kaarsen", "ster") else "garden balcony", warn=(BATTERY,) if solar_set else (BUTTON,) if product == "kaarsen" else (CORD,), unit="PACK" if product in ("kaarsen", "lampionnen") else "PIECE",
                pack_size={"kaarsen": 3, "lampionnen": 10}.get(product, 1))


def make(cat):
    for family in (walls, gardens, pedestals, posts, ground, spikes, floods, sensors, solar, strings, festive):
        family(cat)
