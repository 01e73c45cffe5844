"""Luminaires for the house, strips and what hangs with them."""

from kit import BUTTON, CORD, GLASS, MAGNET, MAINS, SMALL, TIP, number, text
from luminaires import bare, battery_led, each, lamp, led, option, series

PENDANT = ("Hanglamp", "Pendant light")
CEILING = ("Plafondlamp", "Ceiling light")
WALL = ("Wandlamp", "Wall light")
FLOOR = ("Vloerlamp", "Floor lamp")
TABLE = ("Tafellamp", "Table lamp")


def pendants(cat):
    add = lambda *a, **k: series(cat, "pendants", *a, **dict(dict(protection_class="I"), **k))
    add("noordvlam", PENDANT, "Noorder", ("Een stalen koepel van {diameter_cm} cm die het licht recht op tafel houdt; de binnenkant is wit gelakt, zodat er niets verloren gaat.",
        "A steel dome of {diameter_cm} cm that keeps the light straight on the table; the inside is painted white so that nothing is lost."), bare("E27", 40),
        each("black white", 59, 1400, "30 cm", diameter_mm=300, height_mm=240) + each("black white brass", 79, 2100, "40 cm", diameter_mm=400, height_mm=290) + each("black", 119, 3600, "55 cm", diameter_mm=550, height_mm=360),
        shape="pendant-dome", material="steel", style="industrial scandinavian", rooms="dining kitchen", cable_mm=1500)
    add("noordvlam", PENDANT, "Reiger", ("Slanke kegel aan een stoffen snoer, los of per drie boven een lange tafel. Hang de onderrand op zo'n zestig centimeter boven het blad.",
        "Slim cone on a fabric cord, single or in threes over a long table. Hang the lower edge some sixty centimetres above the top."), bare("E27", 25),
        each("black white yellow blue", 44, 700, "18 cm", diameter_mm=180, height_mm=260), shape="pendant-cone", material="aluminium", style="scandinavian", rooms="dining kitchen", cable_mm=1800)
    add("verrelune", PENDANT, "Parelmoer", ("Mondgeblazen bol van {diameter_cm} cm aan een dun snoer. Kleine belletjes in het glas horen bij het handwerk.",
        "Mouth-blown globe of {diameter_cm} cm on a thin cord. Small bubbles in the glass are part of the handwork."), bare("E27", 25),
        each("opal clear smoke amber", 89, 1900, "25 cm", diameter_mm=250, height_mm=270) + each("opal smoke", 129, 3100, "35 cm", diameter_mm=350, height_mm=370), shape="pendant-globe", material="glass",
        style="classic design", rooms="living-room hall bedroom", cable_mm=1500)
    add("noordvlam", PENDANT, "Mandevlet", ("Met de hand gevlochten mand van {diameter_cm} cm die een spel van strepen op de wanden werpt.", "Hand-woven basket of {diameter_cm} cm that throws a play of stripes on the walls."),
        bare("E27", 25), [option("rattan", 69, 900, "40 cm", diameter_mm=400, height_mm=300), option("rattan", 99, 1500, "60 cm", diameter_mm=600, height_mm=420), option("black", 74, 900, "40 cm", diameter_mm=400, height_mm=300)],
        shape="pendant-basket", material="rattan", style="japandi rural", rooms="living-room bedroom", cable_mm=1200)
    add("noordvlam", PENDANT, "Bamboelei", ("Twee schalen van gespleten bamboe over elkaar: van buiten licht, van binnen een zachte gloed.", "Two bowls of split bamboo over each other: light outside, a soft glow within."), bare("E27", 25),
        [option("wood", 84, 1000, "45 cm", diameter_mm=450, height_mm=380)], shape="pendant-basket", material="bamboo", style="japandi", rooms="bedroom living-room", cable_mm=1200)
    add("zichtbaan", PENDANT, "Kokerlijn", ("Smalle cilinder die een strak lichtrondje op keukeneiland of bar legt; van opzij kijkt u niet in de lamp.", "Narrow cylinder that lays a crisp round of light on kitchen island or bar; you do not look into it from the side."),
        lamp("GU10", 4.6, 355, beam=36, dimming="PHASE_CUT", cri=90), each("black white brass", 54, 800, "30 cm", diameter_mm=60, height_mm=300), shape="pendant-cylinder", material="aluminium", rooms="kitchen hospitality", cable_mm=1500)
    add("lohbrink", PENDANT, "Balkhof", ("Ledbalk van {length_cm} cm voor de eettafel, aan twee dunne draden waarmee u hem tussen 60 en 150 cm instelt.", "LED bar of {length_cm} cm for the dining table, on two thin wires that set it between 60 and 150 cm."),
        led(28.0, 2600, 2700, "PHASE_CUT", cri=90), [option(s, 189, 2300, "100 cm", length_mm=1000, width_mm=30, height_mm=45) for s in ("black", "brass")]
        + [option(s, 239, 3000, "140 cm", length_mm=1400, width_mm=30, height_mm=45, light=dict(watt=38.0, lumen=3600)) for s in ("black", "white")],
        shape="pendant-bar", material="aluminium", style="modern design", rooms="dining office", cable_mm=1500, months=60)
    add("lohbrink", PENDANT, "Zwevering", ("Ring van {diameter_cm} cm met licht naar binnen; u ziet geen armatuur, alleen een lijn. De hoogte stelt u zonder gereedschap in.",
        "Ring of {diameter_cm} cm with its light facing inwards; you see no luminaire, only a line. The height is set without tools."), led(24.0, 2200, 2700, "DIM_TO_WARM", cri=90),
        [option(s, 199, 1900, "60 cm", diameter_mm=600, height_mm=40, kelvin="2000-2700") for s in ("black", "gold")] + [option("black", 279, 2900, "80 cm", diameter_mm=800, height_mm=40, kelvin="2000-2700", light=dict(watt=34.0, lumen=3100))],
        shape="pendant-ring", material="aluminium", style="design modern", rooms="dining living-room", cable_mm=2000, months=60)
    add("noordvlam", PENDANT, "Drieterp", ("Balk met drie glazen kelken, op maat voor een tafel van 160 tot 200 cm.", "Beam with three glass cups, sized for a table of 160 to 200 cm."), bare("E27", 25, 3),
        each("smoke amber", 139, 4200, "90 cm", length_mm=900, width_mm=150, height_mm=220), shape="pendant-bar", material="glass", style="industrial vintage", rooms="dining", cable_mm=1200)
    add("verrelune", PENDANT, "Papierwolk", ("Kap van gevouwen papier om een stalen frame; plat verzonden, in tien minuten in vorm.", "Shade of folded paper around a steel frame; shipped flat, shaped in ten minutes."), bare("E27", 15),
        each("white pink", 39, 500, "50 cm", diameter_mm=500, height_mm=450), shape="pendant-globe", material="paper", style="scandinavian japandi", rooms="bedroom nursery", cable_mm=1000)
    add("noordvlam", PENDANT, "Smidse", ("Zware kap naar het model van de fabriekshal, met zichtbare schroeven en een ketting.", "Heavy shade after the model of the factory hall, with visible screws and a chain."), bare("E27", 60),
        each("grey rust copper", 94, 2600, "42 cm", diameter_mm=420, height_mm=330), shape="pendant-dome", material="steel", style="industrial vintage", rooms="dining kitchen hospitality", cable_mm=1500)
    add("lohbrink", PENDANT, "Betonklok", ("Gegoten kap van lichtgewicht beton; poriën en tintverschil horen bij het materiaal.", "Cast shade of lightweight concrete; pores and shade differences belong to the material."), bare("GU10", 10),
        each("grey", 69, 1700, "15 cm", diameter_mm=150, height_mm=200), shape="pendant-dome", material="concrete", style="industrial", rooms="kitchen hospitality", cable_mm=1500)


def ceilings(cat):
    add = lambda *a, **k: series(cat, "ceiling-lights", *a, **dict(dict(protection_class="II"), **k))
    add("lohbrink", ("Plafonnière", "Ceiling light"), "Vlakmaan", ("Platte schijf van {diameter_cm} cm die egaal oplicht en maar {height_mm} mm uitsteekt.", "Flat disc of {diameter_cm} cm that lights up evenly and stands out only {height_mm} mm."),
        led(18.0, 1800, 3000), [option("white", 29, 700, "28 cm", diameter_mm=280, height_mm=35), option("white", 39, 1000, "38 cm", diameter_mm=380, height_mm=35, light=dict(watt=24.0, lumen=2450)),
                               option("black", 42, 1000, "38 cm", diameter_mm=380, height_mm=35, light=dict(watt=24.0, lumen=2450))], shape="ceiling-round", material="plastic", rooms="hall landing toilet")
    add("lohbrink", ("Plafonnière", "Ceiling light"), "Badmaan", ("Gesloten plafonnière met rubberen ring, waar stoom en insecten niet in komen.", "Sealed ceiling light with a rubber ring that keeps out steam and insects."),
        led(15.0, 1500, 3000), [option("white", 39, 800, "26 cm", diameter_mm=260, height_mm=60), option("chrome", 46, 900, "26 cm", diameter_mm=260, height_mm=60),
                               option("white", 49, 1100, "33 cm", diameter_mm=330, height_mm=60, light=dict(watt=20.0, lumen=2050))], shape="ceiling-round", material="plastic", ip="IP44", rooms="bathroom toilet")
    add("werkstraal", ("Plafonnière", "Ceiling light"), "Wachter", ("Radarsensor achter de kap: het licht springt aan zodra u de gang of het toilet binnenkomt. Tijd en gevoeligheid stelt u met schakelaartjes in.",
        "Radar sensor behind the cover: the light comes on as soon as you enter hallway or toilet. Time and sensitivity are set with small switches."), led(16.0, 1600, 3000),
        [option("white", 45, 800, "28 cm", diameter_mm=280, height_mm=70), option("white", 49, 800, "28 cm", tail=("4000 K", "4000 K"), diameter_mm=280, height_mm=70, light=dict(kelvin=4000, lumen=1700))],
        shape="ceiling-round", material="plastic", ip="IP54", ik="IK08", sensor="motion", rooms="hall stairs toilet garage", standby_watt=0.5)
    add("noordvlam", CEILING, "Linnenrond", ("Trommelkap van {diameter_cm} cm met een plaatje opaal eronder, zodat u nergens in de lamp kijkt.", "Drum shade of {diameter_cm} cm with an opal plate below, so that you never look into the bulb."),
        bare("E27", 25, 3), each("linen grey", 79, 1500, "45 cm", diameter_mm=450, height_mm=180), shape="ceiling-round", material="linen", style="rural classic", rooms="living-room bedroom")
    add("verrelune", CEILING, "Halvemaan", ("Glazen schaal onder een metalen rozet: een lamp op korte steel, voor wie te lage plafonds heeft voor een hanglamp.",
        "Glass bowl below a metal rose: semi-flush, for those whose ceilings are too low for a pendant."), bare("E27", 25), each("opal smoke", 64, 1800, "30 cm", diameter_mm=300, height_mm=230) + each("brass", 72, 1800, "30 cm", diameter_mm=300, height_mm=230),
        shape="ceiling-semi", material="glass", style="classic", rooms="hall landing bedroom")
    add("lohbrink", CEILING, "Kwadraat", ("Vierkant van {length_cm} cm met een smalle rand; met de meegeleverde afstandsbediening kiest u zowel sterkte als wit.",
        "Square of {length_cm} cm with a narrow rim; the remote supplied chooses both strength and white."), led(36.0, 3600, "2700-6500", "APP"),
        each("white black", 99, 2200, "45 cm", length_mm=450, width_mm=450, height_mm=60), shape="ceiling-square", material="aluminium", rooms="living-room kitchen office", protocols="infrared", warn=(BUTTON,))
    add("noordvlam", CEILING, "Spinnerf", ("Zes armen in alle richtingen, elk met een zichtbare fitting: de lampen maken het beeld.", "Six arms in every direction, each with a visible holder: the bulbs make the picture."), bare("E27", 25, 6),
        each("black brass", 109, 2400, "70 cm", diameter_mm=700, height_mm=250), shape="ceiling-semi", material="steel", style="vintage design", rooms="living-room dining")
    add("lohbrink", CEILING, "Kindermaan", ("Ronde lamp met uitgespaarde sterren die ook gedimd zichtbaar blijven; kunststof, dus zonder scherven.", "Round light with cut-out stars that stay visible when dimmed; plastic, so no shards."),
        led(20.0, 1900, 2700, "STEPS"), each("white blue pink", 54, 900, "40 cm", diameter_mm=400, height_mm=80), shape="ceiling-round", material="plastic", style="modern", rooms="nursery bedroom")
    add("noordvlam", CEILING, "Houtnerf", ("Opaal scherm in een ring van eikenfineer.", "Opal screen in a ring of oak veneer."), led(22.0, 2100, 2700, "PHASE_CUT"), [option("wood", 89, 1500, "35 cm", diameter_mm=350, height_mm=90), option("wood", 119, 2300, "50 cm", diameter_mm=500, height_mm=90, light=dict(watt=32.0, lumen=3100))],
        shape="ceiling-round", material="wood", style="japandi scandinavian", rooms="living-room bedroom")


def surface_spots(cat):
    add = lambda *a, **k: series(cat, "surface-spots", "zichtbaan", *a, **dict(dict(protection_class="I"), **k))
    add(("Opbouwspot", "Surface spot"), "Koker", ("Ronde koker van {diameter_mm} mm, voor een betonnen plafond waar u niet in kunt zagen. De lamp ligt terug in de koker en verblindt niet.",
        "Round tube of {diameter_mm} mm, for a concrete ceiling you cannot cut. The bulb sits back in the tube and does not glare."), bare("GU10", 10),
        each("black white brass", 24, 420, "10 cm", diameter_mm=80, height_mm=100), shape="surface-spot", material="aluminium", rooms="hall kitchen")
    add(("Opbouwspot", "Surface spot"), "Dubbelkoker", ("Twee kantelbare spots op één plaat; ze draaien los van elkaar.", "Two tiltable spots on one plate; they turn independently."), lamp("GU10", 4.6, 355, 2, beam=36, dimming="PHASE_CUT", cri=90),
        each("black white", 49, 700, "2 lichts", length_mm=200, width_mm=90, height_mm=120), shape="surface-spot", material="aluminium", rooms="kitchen living-room")
    add(("Spotbalk", "Spot bar"), "Rijtje", ("Balk met {n} draaibare spots op één aansluitpunt: zo krijgt ook de hoek van de kamer licht.".replace("{n}", "vier"), "Bar with four swivelling spots on one connection point: so the corner of the room gets light too."),
        lamp("GU10", 4.6, 355, 4, beam=36, dimming="PHASE_CUT"), each("black white steel", 69, 1300, "80 cm", length_mm=800, width_mm=80, height_mm=140), shape="spot-bar", material="steel", rooms="kitchen living-room office")
    add(("Opbouwspot", "Surface spot"), "Badkoker", ("Gesloten koker met glas en rubberring voor badkamer en overdekt terras.", "Sealed tube with glass and rubber ring for bathroom and covered terrace."), led(8.0, 720, 2700, "PHASE_CUT", beam=60, cri=90),
        each("black white", 44, 600, "11 cm", diameter_mm=90, height_mm=110), shape="surface-spot", material="aluminium", ip="IP65", rooms="bathroom terrace")
    add(("Opbouwspot", "Surface spot"), "Schijfspot", ("Platte wegdraaibare schijf met GX53-lamp, maar 45 mm hoog.", "Flat swivel disc with a GX53 lamp, only 45 mm high."), lamp("GX53", 7.5, 806, beam=110), each("white black", 22, 380, "9 cm", diameter_mm=90, height_mm=45), shape="surface-spot",
        material="aluminium", rooms="kitchen hall")


def recessed(cat):
    add = lambda *a, **k: series(cat, "recessed-spots", "zichtbaan", *a, **dict(dict(protection_class="II"), **k))
    spot = ("Inbouwspot", "Recessed spot")
    add(spot, "Kantel", ("Kantelbare ring voor een losse GU10-lamp; zaagmaat {cut_out_mm} mm, inbouwdiepte {recess_depth_mm} mm met lamp.", "Tiltable ring for a separate GU10 lamp; cut-out {cut_out_mm} mm, recess depth {recess_depth_mm} mm with lamp."), bare("GU10", 10),
        each("white black steel brass", 7.5, 120, "rond", diameter_mm=92, cut_out_mm=80, recess_depth_mm=110), shape="recessed-round", material="aluminium", rooms="kitchen living-room hall")
    add(spot, "Kantelkwart", ("Vierkante, kantelbare uitvoering met zaagmaat {cut_out_mm} mm.", "Square tiltable version with a cut-out of {cut_out_mm} mm."), bare("GU10", 10), each("white black", 8.5, 140, "vierkant", length_mm=92, width_mm=92, cut_out_mm=80, recess_depth_mm=110), shape="recessed-square",
        material="aluminium", rooms="kitchen living-room")
    add(spot, "Vlakte", ("Maar {recess_depth_mm} mm inbouwdiepte, dus geschikt voor verlaagde plafonds met weinig ruimte. De driver zit erbij.", "Only {recess_depth_mm} mm of recess depth, so suited to lowered ceilings with little room. The driver is included."),
        led(5.5, 450, 2700, "PHASE_CUT", beam=60, cri=90), each("white black", 17, 160, "rond", diameter_mm=85, cut_out_mm=75, recess_depth_mm=28) + [option("white", 17, 160, "rond", tail=("4000 K", "4000 K"), diameter_mm=85, cut_out_mm=75, recess_depth_mm=28, light=dict(kelvin=4000, lumen=480))],
        shape="recessed-round", material="aluminium", rooms="kitchen hall toilet")
    add(spot, "Vlakte 12 V", ("Platte inbouwspot op 12 V voor boot, camper en badkamerkast; inbouwdiepte {recess_depth_mm} mm, zaagmaat {cut_out_mm} mm.", "Flat recessed spot on 12 V for boat, camper and bathroom cabinet; recess depth {recess_depth_mm} mm, cut-out {cut_out_mm} mm."),
        led(3.0, 240, 2700, "NONE", beam=100, voltage="12 V DC"), each("white black chrome", 14, 90, "rond", diameter_mm=68, cut_out_mm=60, recess_depth_mm=18), shape="recessed-round", material="aluminium", protection_class="III", rooms="bathroom kitchen")
    add(spot, "Regendicht", ("Inbouwspot met glas en dubbele ring voor de douche; zaagmaat {cut_out_mm} mm.", "Recessed spot with glass and a double ring for the shower; cut-out {cut_out_mm} mm."), led(6.5, 560, 2700, "DIM_TO_WARM", beam=60, cri=90),
        each("white black steel", 26, 210, "rond", diameter_mm=85, cut_out_mm=70, recess_depth_mm=60, kelvin="2000-2700"), shape="recessed-round", material="aluminium", ip="IP65", rooms="bathroom terrace")
    add(spot, "Brandwacht", ("Brandwerend getest voor plafonds van 30, 60 en 90 minuten; een kap eromheen is niet nodig. Zaagmaat {cut_out_mm} mm.", "Fire-rated for ceilings of 30, 60 and 90 minutes; no hood is needed. Cut-out {cut_out_mm} mm."),
        led(7.0, 620, 3000, "PHASE_CUT", beam=60), each("white black", 29, 290, "rond", diameter_mm=86, cut_out_mm=72, recess_depth_mm=65), shape="recessed-round", material="steel", ip="IP65", rooms="hall stairs bathroom")
    add(spot, "Driewit", ("Met een schuifje achterop kiest u bij het monteren 2700, 3000 of 4000 K.", "A slide at the back lets you choose 2700, 3000 or 4000 K when mounting."), led(8.0, 700, "2700-4000", "PHASE_CUT", beam=60, cri=90),
        each("white black", 22, 230, "rond", diameter_mm=90, cut_out_mm=75, recess_depth_mm=55), shape="recessed-round", material="aluminium", ip="IP44", rooms="bathroom kitchen hall")
    add(spot, "Galerij", ("Diep verzonken, kantelbaar tot 30 graden en met een smalle bundel: voor schilderij of nis. Zaagmaat {cut_out_mm} mm.", "Deeply recessed, tilting to 30 degrees and with a narrow beam: for picture or niche. Cut-out {cut_out_mm} mm."),
        led(9.0, 780, 2700, "PHASE_CUT", beam=24, cri=97), each("black white", 39, 320, "rond", diameter_mm=95, cut_out_mm=83, recess_depth_mm=95), shape="recessed-round", material="aluminium", rooms="living-room retail", months=60)
    add(("Inbouwspotset", "Recessed spot set"), "Zestal", ("Zes kantelbare spots met lamp en lamphouder in één doos; zaagmaat {cut_out_mm} mm.", "Six tiltable spots with bulb and holder in one box; cut-out {cut_out_mm} mm."), lamp("GU10", 4.3, 355, beam=36),
        each("white black", 49, 900, "6 stuks", diameter_mm=92, cut_out_mm=80, recess_depth_mm=110, unit="PACK", pack_size=6), shape="recessed-round", material="aluminium", rooms="kitchen living-room")


def walls(cat):
    add = lambda *a, **k: series(cat, "wall-lights", *a, **dict(dict(protection_class="I"), **k))
    add("lohbrink", WALL, "Tweestroom", ("Licht naar boven en naar beneden langs de muur; de twee bundels maken een kamer hoger.", "Light up and down along the wall; the two beams make a room taller."), led(8.0, 720, 2700, "PHASE_CUT", points=2),
        each("black white gold", 44, 700, "15 cm", height_mm=150, width_mm=100, length_mm=60), shape="wall-up-down", material="aluminium", rooms="living-room stairs hall")
    add("verrelune", WALL, "Druppel", ("Glazen bol op een messing voet, voor naast een bed of spiegel.", "Glass globe on a brass base, for beside a bed or mirror."), bare("G9", 5), each("opal clear", 49, 800, "12 cm", diameter_mm=120, height_mm=170), shape="wall-globe", material="glass", style="classic",
        rooms="bedroom hall")
    add("noordvlam", WALL, "Hefboom", ("Draaibare arm van {length_cm} cm met snoer en schakelaar, zodat u geen leiding in de muur nodig heeft.", "Swivel arm of {length_cm} cm with cord and switch, so that you need no wiring in the wall."), bare("E27", 25),
        each("black brass white", 69, 1300, "60 cm", length_mm=600, height_mm=250), shape="wall-arm", material="steel", style="industrial", rooms="bedroom living-room", cable_mm=2500)
    add("noordvlam", WALL, "Losdraad", ("Magnetisch bolletje op een wandplaat: oplaadbaar met USB-C en zonder kabel, dus ook in een huurhuis. Op de laagste stand brandt hij ongeveer veertig uur.",
        "Magnetic ball on a wall plate: charged by USB-C and cable-free, so also in a rented house. On the lowest level it burns some forty hours."), battery_led(2.5, 200), each("black white brass", 39, 420, "oplaadbaar", diameter_mm=110, height_mm=110), shape="wall-globe", material="aluminium",
        protection_class="III", rooms="bedroom hall stairs", sensor="", warn=(MAGNET,))
    add("lohbrink", WALL, "Traptrede", ("Kleine inbouwlamp die de treden van opzij aanlicht; past in een gewone inbouwdoos van 60 mm.", "Small recessed light that grazes the steps from the side; fits an ordinary 60 mm wall box."), led(1.5, 110, 3000), each("white black steel", 24, 150, "8 cm", length_mm=82, height_mm=82, cut_out_mm=60, recess_depth_mm=40),
        shape="wall-bar", material="aluminium", rooms="stairs landing hall")
    add("verrelune", WALL, "Kandelier", ("Wandarm met twee kaarsen en kapjes van plissé.", "Wall arm with two candles and pleated shades."), bare("E14", 25, 2), each("brass", 94, 1600, "32 cm", length_mm=320, height_mm=300), shape="wall-arm", material="brass", style="classic rural", rooms="living-room dining")
    add("noordvlam", WALL, "Gipsboog", ("Overschilderbaar gips: verf hem in de kleur van de muur en alleen het licht blijft.", "Paintable plaster: paint it in the colour of the wall and only the light remains."), bare("G9", 5), each("white", 39, 1200, "20 cm", length_mm=200, height_mm=110), shape="wall-up-down", material="ceramic",
        rooms="living-room stairs")


def floors(cat):
    add = lambda *a, **k: series(cat, "floor-lamps", *a, **dict(dict(protection_class="II", warn=(TIP,)), **k))
    add("noordvlam", ("Booglamp", "Arc floor lamp"), "Overbrug", ("Boog die anderhalve meter overspant: de voet staat naast de bank, de kap boven tafel.", "An arc that spans a metre and a half: the base beside the sofa, the shade over the table."), bare("E27", 40),
        each("black steel", 189, 14000, "205 cm", height_mm=2050, length_mm=1500), shape="floor-arc", material="steel", style="design modern", rooms="living-room", cable_mm=2200)
    add("noordvlam", FLOOR, "Driepoot", ("Drie houten poten en een kap van linnen; hij staat ook stevig op een kleed.", "Three wooden legs and a linen shade; it also stands firmly on a rug."), bare("E27", 40), each("wood black", 129, 5200, "150 cm", height_mm=1500, diameter_mm=500), shape="floor-tripod", material="wood",
        style="scandinavian rural", rooms="living-room bedroom", cable_mm=2000)
    add("lohbrink", ("Leeslamp", "Reading floor lamp"), "Kniebuig", ("Staande leeslamp met buigbare hals; het licht komt over uw schouder en niet in uw ogen.", "Standing reading lamp with a flexible neck; the light comes over your shoulder and not into your eyes."), led(8.0, 700, 3000, "STEPS", beam=80, cri=95),
        each("black brass white", 99, 4100, "140 cm", height_mm=1400), shape="floor-reading", material="steel", rooms="living-room bedroom", cable_mm=2000)
    add("lohbrink", FLOOR, "Vloedlicht", ("Uplighter die een hele kamer via het plafond verlicht, met een leesarm die u apart schakelt.", "Uplighter that lights a whole room by way of the ceiling, with a reading arm on its own switch."), led(30.0, 3200, 2700, "STEPS", cri=90), each("black steel", 159, 7400, "180 cm", height_mm=1800, diameter_mm=280),
        shape="floor-straight", material="steel", rooms="living-room office", cable_mm=2200)
    add("noordvlam", FLOOR, "Wadstaak", ("Rechte buis met een schakelaar in het snoer en een losse kap naar keuze.", "Straight tube with a switch in the cord and a separate shade of your choice."), bare("E27", 40), each("black brass white", 59, 3600, "135 cm", height_mm=1350), shape="floor-straight", material="steel",
        style="scandinavian", rooms="living-room bedroom", cable_mm=2000)
    add("noordvlam", FLOOR, "Papierzuil", ("Zuil van rijstpapier die zelf het licht is; vouwbaar voor de verhuizing.", "Column of rice paper that is the light itself; folds for moving house."), bare("E27", 15), each("white", 49, 1200, "120 cm", height_mm=1200, diameter_mm=300), shape="floor-straight", material="paper", style="japandi",
        rooms="bedroom living-room", cable_mm=1800)


def tables(cat):
    add = lambda *a, **k: series(cat, "table-lamps", *a, **dict(dict(protection_class="II"), **k))
    add("noordvlam", TABLE, "Linnenhof", ("Keramische voet met een linnen kap van {diameter_cm} cm; een tafellamp zoals uw grootmoeder er een had, maar strakker.", "Ceramic base with a linen shade of {diameter_cm} cm; a table lamp like your grandmother's, only plainer."), bare("E27", 25),
        each("white grey blue", 54, 1800, "45 cm", height_mm=450, diameter_mm=280), shape="table-shade", material="ceramic", style="rural classic", rooms="living-room bedroom", cable_mm=1800)
    add("verrelune", TABLE, "Lichtbes", ("Opalen bol op een houten ring, met dimmer in het snoer.", "Opal globe on a wooden ring, with a dimmer in the cord."), lamp("E14", 4.5, 470, dimming="PHASE_CUT"), each("opal amber", 49, 1100, "20 cm", diameter_mm=200, height_mm=210), shape="table-globe", material="glass", style="scandinavian",
        rooms="bedroom living-room", cable_mm=1600)
    add("noordvlam", TABLE, "Terrasje", ("Oplaadbare tafellamp voor binnen en buiten: tikken op de kap dimt in drie stappen, een volle accu gaat negen tot veertig uur mee.",
        "Rechargeable table lamp for indoors and out: a tap on the shade dims in three steps, a full battery lasts nine to forty hours."), battery_led(2.8, 200), each("black white bronze red", 39, 800, "38 cm", height_mm=380, diameter_mm=110), shape="table-portable", material="aluminium",
        ip="IP54", rooms="terrace garden living-room", protection_class="III")
    add("noordvlam", TABLE, "Kaarsvrij", ("Klein oplaadbaar lichtje van {height_cm} cm voor een restauranttafel of vensterbank, te laden in een rek van zes.", "Small rechargeable light of {height_cm} cm for a restaurant table or window sill, charged in a rack of six."), battery_led(1.2, 90, 2200),
        each("black gold", 24, 350, "22 cm", height_mm=220, diameter_mm=90), shape="table-portable", material="aluminium", ip="IP44", rooms="hospitality balcony", protection_class="III")
    add("verrelune", TABLE, "Paddenstoel", ("Glas uit één stuk: de kap loopt over in de voet en alles licht op.", "Glass in one piece: the shade runs into the base and all of it lights up."), bare("E27", 15), each("smoke amber opal", 69, 1700, "28 cm", height_mm=280, diameter_mm=240), shape="table-globe", material="glass", style="vintage design",
        rooms="living-room bedroom", cable_mm=1800)


def desks(cat):
    add = lambda *a, **k: series(cat, "desk-lamps", *a, **dict(dict(protection_class="II"), **k))
    add("lohbrink", ("Bureaulamp", "Desk lamp"), "Schrijver", ("Evenwichtsarm die blijft staan waar u hem zet, met een kap die het toetsenbord verlicht en het scherm niet.", "Balanced arm that stays where you put it, with a head that lights the keyboard and not the screen."), led(9.0, 800, "2700-6500", "STEPS", beam=90, cri=95),
        each("black white steel", 84, 1900, "45 cm", height_mm=450, length_mm=400), shape="desk-arm", material="aluminium", rooms="office", cable_mm=1800)
    add("noordvlam", ("Bureaulamp", "Desk lamp"), "Notaris", ("Klassieke bureaulamp met kantelbare glazen kap en trekkoord.", "Classic desk lamp with a tilting glass shade and pull cord."), bare("E27", 25), each("brass", 79, 2400, "36 cm", height_mm=360, length_mm=270), shape="desk-arm", material="brass", style="classic vintage", rooms="office", cable_mm=1500,
        warn=(GLASS,))
    add("lohbrink", ("Bureaulamp", "Desk lamp"), "Laadvlak", ("In de voet laadt u draadloos een telefoon; de arm vouwt plat dicht.", "The base charges a phone wirelessly; the arm folds flat."), led(7.0, 560, "3000-5000", "STEPS", beam=100), each("black white", 64, 1100, "40 cm", height_mm=400, length_mm=320), shape="desk-arm", material="plastic", rooms="office nursery", cable_mm=1500)
    add("lohbrink", ("Bureaulamp", "Desk lamp"), "Tekenaar", ("Veerarm met tafelklem en een reik van 90 cm, voor tekentafel en werkplaats.", "Sprung arm with a table clamp and a reach of 90 cm, for drawing table and workshop."), bare("E27", 40), each("black white red", 49, 1600, "90 cm", length_mm=900, height_mm=700), shape="desk-arm", material="steel", style="industrial",
        rooms="office shed", cable_mm=1800)


def readers(cat):
    add = lambda *a, **k: series(cat, "reading-lamps", *a, **dict(dict(protection_class="II"), **k))
    add("lohbrink", ("Klemlamp", "Clamp lamp"), "Kreeft", ("Klem voor plank, hoofdeinde of muziekstandaard, tot 45 mm dik.", "Clamp for shelf, headboard or music stand, up to 45 mm thick."), led(4.5, 380, 3000, "STEPS", beam=90), each("black white", 24, 380, "35 cm", length_mm=350), shape="clamp", material="plastic", rooms="bedroom office", cable_mm=1800)
    add("lohbrink", ("Leeslamp", "Reading light"), "Bladzij", ("Wandleeslampje met buigbare hals van 30 cm en een schakelaar op de voet.", "Wall reading light with a flexible neck of 30 cm and a switch on the base."), led(3.0, 240, 2700, "NONE", beam=36), each("black brass white", 44, 500, "30 cm", length_mm=300), shape="wall-arm", material="steel", rooms="bedroom", warn=(MAINS,))
    add("noordvlam", ("Boeklampje", "Book light"), "Letterlicht", ("Klemt op de kaft van een boek en laadt met USB-C; het amberkleurige licht stoort een slapende partner niet.", "Clips to a book cover and charges by USB-C; its amber light does not disturb a sleeping partner."), battery_led(0.8, 40, 1800), each("black white", 14, 60, "mini", length_mm=180),
        shape="clamp", material="plastic", rooms="bedroom nursery", protection_class="III")
    add("lohbrink", ("Klemspot", "Clamp spot"), "Atelier", ("Spot met porseleinen fitting en stevige klem; verdraagt ook een warmtelamp voor planten of kuikens tot 100 W.", "Spot with a porcelain holder and a sturdy clamp; also takes a heat lamp for plants or chicks up to 100 W."), bare("E27", 100), each("black", 19, 450, "20 cm", diameter_mm=200), shape="clamp", material="aluminium",
        style="industrial", rooms="shed office", cable_mm=2000)


def chandeliers(cat):
    add = lambda *a, **k: series(cat, "chandeliers", *a, **dict(dict(protection_class="I", shape="chandelier"), **k))
    light = ("Kroonluchter", "Chandelier")
    add("verrelune", light, "Oudegracht", ("Messing kroon met gebogen armen, naar een Hollands model; de ketting kort u zelf in.", "Brass chandelier with curved arms, after a Dutch model; shorten the chain yourself."), bare("E14", 25, 6), each("brass", 249, 6200, "6 armen", diameter_mm=620, height_mm=520) + [option("brass", 329, 7800, "8 armen", diameter_mm=720, height_mm=560, light=dict(light_points=8))],
        material="brass", style="classic", rooms="dining living-room", cable_mm=800)
    add("verrelune", light, "Kristalhof", ("Geslepen glas om een chromen ring: overdag glinstert het, 's avonds strooit het vlekjes over het plafond. Het ophangen kost een uurtje geduld.",
        "Cut glass around a chrome ring: it glitters by day and scatters specks over the ceiling at night. Hanging it takes an hour's patience."), bare("E14", 25, 5), each("chrome gold", 189, 5400, "50 cm", diameter_mm=500, height_mm=450), material="glass", style="classic design", rooms="dining hall", cable_mm=1000)
    add("noordvlam", light, "Wagenwiel", ("Houten wiel met zwarte beugels, voor een hoge zolder of boerderijkeuken.", "Wooden wheel with black brackets, for a tall attic or farmhouse kitchen."), bare("E27", 25, 8), each("wood", 279, 9800, "90 cm", diameter_mm=900, height_mm=300), material="wood", style="rural", rooms="dining hospitality", cable_mm=1000)
    add("lohbrink", light, "Twaalftak", ("Strakke takken met twaalf kleine fittingen: een kroon zonder krullen.", "Straight branches with twelve small holders: a chandelier without curls."), bare("G9", 5, 12), each("black gold", 219, 3800, "100 cm", diameter_mm=1000, height_mm=600), material="steel", style="modern design", rooms="living-room dining", cable_mm=1200)


def tracks(cat):
    add = lambda *a, **k: series(cat, "track-lighting", "zichtbaan", *a, **dict(dict(protection_class="I"), **k))
    one, three = ("1-fase", "single-phase"), ("3-fase", "three-phase")
    add(("Railspot 1-fase", "Track spot single-phase"), "Wissel", ("Spot voor de 1-faserail: klikt vast, draait 350 graden en kantelt 90.", "Spot for single-phase track: clicks in, turns 350 degrees and tilts 90."), bare("GU10", 10), each("black white", 19, 260, "GU10", diameter_mm=55, height_mm=150), shape="track-spot", material="aluminium", rooms="living-room kitchen")
    add(("Railspot 1-fase", "Track spot single-phase"), "Wisselled", ("Compacte ledspot met ingebouwde driver voor de 1-faserail.", "Compact LED spot with built-in driver for single-phase track."), led(10.0, 900, 2700, "PHASE_CUT", beam=36, cri=90), each("black white", 36, 380, "10 W", diameter_mm=65, height_mm=170), shape="track-spot", material="aluminium", rooms="living-room kitchen")
    add(("Railspot 3-fase", "Track spot three-phase"), "Etalage", ("Winkelspot voor de 3-faserail met verwisselbare lens; op de adapter kiest u welke fase hij volgt.", "Shop spot for three-phase track with an interchangeable lens; the adapter chooses which phase it follows."), led(20.0, 2200, 3000, "NONE", beam=36, cri=90, life=50000),
        each("black white", 69, 900, "20 W", diameter_mm=80, height_mm=220) + [option(s, 89, 1200, "30 W", diameter_mm=95, height_mm=240, light=dict(watt=30.0, lumen=3400)) for s in ("black", "white")], shape="track-spot", material="aluminium", rooms="retail hospitality", months=60, garan_years=5)
    add(("Railspot 3-fase", "Track spot three-phase"), "Versbalie", ("Met Ra 97 komen brood, vlees en bloemen in hun eigen kleur uit.", "With Ra 97, bread, meat and flowers show in their own colour."), led(28.0, 2700, 3000, "DALI", beam=40, cri=97, life=50000), each("black white", 119, 1300, "28 W", diameter_mm=95, height_mm=240), shape="track-spot", material="aluminium", rooms="retail",
        months=60, garan_years=5)
    add(("Railspot 48 V", "Track spot 48 V"), "Kleefspot", ("Magnetische spot voor de 48 V-rail: u verplaatst hem met de hand, ook als hij brandt.", "Magnetic spot for 48 V track: move it by hand, even when lit."), led(7.0, 600, 2700, "DALI", beam=24, cri=90, voltage="48 V DC"), each("black white", 49, 250, "7 W", diameter_mm=35, height_mm=110), shape="track-spot", material="aluminium",
        protection_class="III", rooms="living-room retail", warn=(MAGNET,))
    add(("Railbalk 48 V", "Track bar 48 V"), "Kleeflijn", ("Lichtlijn van {length_cm} cm die magnetisch in de 48 V-rail ligt en gelijkmatig oplicht.", "Light line of {length_cm} cm that sits magnetically in the 48 V track and lights evenly."), led(12.0, 1080, 2700, "DALI", cri=90, voltage="48 V DC"), each("black white", 59, 320, "40 cm", length_mm=400, width_mm=22, height_mm=25), shape="pendant-bar",
        material="aluminium", protection_class="III", rooms="living-room office", warn=(MAGNET,))
    add(("Railhanglamp 1-fase", "Track pendant single-phase"), "Wisselkoepel", ("Hanglamp die u in de rail klikt, zodat hij midden boven tafel hangt zonder nieuw gat in het plafond.", "Pendant that clicks into the track, so that it hangs centred over the table without a new hole in the ceiling."), bare("E27", 25), each("black white", 54, 1100, "22 cm", diameter_mm=220, height_mm=200), shape="pendant-dome", material="steel",
        rooms="dining kitchen", cable_mm=1200)
    part = dict(label_duty="NO_LIGHT_SOURCE", shape="track", material="aluminium", dimming="UNKNOWN", warn=(MAINS,), voltage="230 V")
    for phase, pair in ((1, one), (3, three)):
        for length in (1000, 2000) + ((3000,) if phase == 3 else ()):
            for shade, nl, en in (("black", "zwart", "black"), ("white", "wit", "white")):
                cat.add("track-lighting", "zichtbaan", f"rail-{phase}-fase-{length}", (f"Rail {pair[0]} {length // 1000} m {nl}", f"Track {pair[1]} {length // 1000} m {en}"), text(dict(l=length / 1000, p=pair),
                        ("Stroomrail van {l} m voor {p}spots, op elke plaats in te korten.", "Power track of {l} m for {p} spots, to be cut anywhere.") if phase == 1 else ("Driefasenrail van {l} m: drie groepen spots op één rail, elk met een eigen schakelaar.", "Three-phase track of {l} m: three groups of spots on one track, each with its own switch."),
                        ("De aansluitkop en de eindkap bestelt u los; schroeven zitten erbij.", "Order live end and end cap separately; screws are included."), ("Per fase mag u tot 16 A aansluiten.", "Each phase carries up to 16 A.")), variant=shade, price=(14 if phase == 1 else 29) * length / 1000,
                        weight=length * (0.5 if phase == 1 else 0.9), colour=shade, length_mm=length, width_mm=35, height_mm=20 if phase == 1 else 32, protection_class="I", ip="IP20", rooms="living-room retail", **part)
        for nl, en, key, price, weight, story in (("Aansluitkop", "Live end", "kop", 7, 60, ("Hier komt de stroom de rail in; voor het linker- en rechtereind.", "This is where power enters the track; for the left or right end.")),
                                           ("Hoekstuk 90°", "Corner 90°", "hoek", 11, 90, ("Koppelt twee rails in een rechte hoek en geeft de stroom door.", "Joins two tracks at a right angle and passes the power on.")),
                                           ("Eindkap", "End cap", "eindkap", 2, 10, ("Sluit het open eind van de rail veilig af.", "Closes the open end of the track safely."))):
            cat.add("track-lighting", "zichtbaan", f"rail-{phase}-fase-{key}", (f"{nl} {pair[0]}rail zwart", f"{en} {pair[1]} track black"), text(dict(p=pair), story, ("Past alleen op {p}rail van Zichtbaan.", "Fits {p} track from Zichtbaan only.")), price=price * (1 if phase == 1 else 1.6), weight=weight, colour="black",
                    protection_class="I", ip="IP20", **part)
    cat.add("track-lighting", "zichtbaan", "rail-48v-1000", ("Magneetrail 48 V 1 m inbouw zwart", "Magnetic track 48 V 1 m recessed black"), ("Inbouwrail van een meter voor magnetische 48 V-spots en -lijnen; in het plafond ziet u alleen een smalle zwarte sleuf. De voeding van 48 V komt erbuiten, reken per meter op 20 W.",
            "Recessed track of one metre for magnetic 48 V spots and lines; in the ceiling you only see a narrow black slot. The 48 V supply sits outside, allow 20 W per metre."), price=64, weight=900, colour="black", length_mm=1000, width_mm=26, height_mm=54, protection_class="III", ip="IP20", rooms="living-room retail",
            **dict(part, voltage="48 V DC", warn=(MAGNET,)))


def cabinets(cat):
    add = lambda *a, **k: series(cat, "cabinet-lighting", *a, **dict(dict(protection_class="II", shape="cabinet-bar"), **k))
    add("lintgloed", ("Keukenbalk", "Kitchen bar"), "Aanrecht", ("Platte balk van {length_cm} cm onder het bovenkastje, met stekker en schakelaar; koppelbaar tot vijf stuks.", "Flat bar of {length_cm} cm under the wall cabinet, with plug and switch; up to five can be linked."), led(6.0, 540, 3000),
        [option("white", 22, 260, "40 cm", length_mm=400, width_mm=30, height_mm=12), option("white", 29, 340, "60 cm", length_mm=600, width_mm=30, height_mm=12, light=dict(watt=9.0, lumen=820)), option("aluminium", 36, 480, "90 cm", length_mm=900, width_mm=30, height_mm=12, light=dict(watt=13.0, lumen=1200))], material="aluminium", rooms="kitchen", cable_mm=1800)
    add("lintgloed", ("Kastlamp", "Cupboard light"), "Deurwacht", ("Gaat aan als de kastdeur opengaat en laadt met USB-C; plakstrip en magneet zitten erbij.", "Comes on when the cupboard opens and charges by USB-C; adhesive strip and magnet are included."), battery_led(1.5, 120, 3000, "NONE"), each("white black", 19, 110, "30 cm", length_mm=300, width_mm=40, height_mm=10),
        material="plastic", rooms="kitchen bedroom", sensor="motion", protection_class="III", warn=(MAGNET,))
    add("lintgloed", ("Vitrinespot", "Display spot"), "Puntje", ("Drie spotjes van 30 mm op één 12 V-driver die in de plint verdwijnt.", "Three spots of 30 mm on one 12 V driver that disappears into the plinth."), led(6.0, 480, 3000, "NONE", beam=60, points=3), each("steel black", 34, 300, "set van 3", diameter_mm=30, height_mm=18), material="aluminium", rooms="kitchen living-room", ip="IP20")
    add("lintgloed", ("Plintlicht", "Plinth light"), "Voetlijn", ("Acht lichtpuntjes voor de keukenplint, met schemersensor: 's nachts vindt u de weg zonder het grote licht.", "Eight points of light for the kitchen plinth, with a dusk sensor: at night you find your way without the main light."), led(4.0, 200, 2700), each("steel", 39, 380, "set van 8", diameter_mm=25, light_points=8), material="stainless", sensor="dusk",
        rooms="kitchen bathroom", ip="IP44")


def mirrors(cat):
    add = lambda *a, **k: series(cat, "mirror-lights", *a, **dict(dict(protection_class="II", shape="mirror-bar", ip="IP44", rooms="bathroom"), **k))
    add("lohbrink", ("Spiegellamp", "Mirror light"), "Evenbeeld", ("Balk van {length_cm} cm boven de spiegel met licht zonder schaduw onder de kin; Ra 95, dus scheren en opmaken in ware kleuren.", "Bar of {length_cm} cm over the mirror with light that casts no shadow under the chin; Ra 95, so shaving and make-up in true colours."), led(8.0, 720, 3000, "NONE", cri=95),
        [option("chrome", 49, 500, "40 cm", length_mm=400, height_mm=40, width_mm=100), *each("chrome black", 64, 700, "60 cm", length_mm=600, height_mm=40, width_mm=100, light=dict(watt=12.0, lumen=1100)), option("black", 89, 950, "90 cm", length_mm=900, height_mm=40, width_mm=100, light=dict(watt=17.0, lumen=1600))], material="aluminium")
    add("lohbrink", ("Spiegelklem", "Mirror clip light"), "Randje", ("Klemt op de rand van spiegel of kast, zonder gaten in de tegels.", "Clips to the edge of mirror or cabinet, without holes in the tiles."), led(5.0, 430, 3000, "NONE", cri=90), each("chrome black", 39, 260, "30 cm", length_mm=300), material="aluminium")
    add("verrelune", ("Spiegelwandlamp", "Mirror wall light"), "Toilette", ("Twee opalen bollen op een stang, voor naast een ronde spiegel.", "Two opal globes on a rod, for beside a round mirror."), bare("G9", 5, 2), each("brass black", 79, 1200, "35 cm", height_mm=350, diameter_mm=100), material="glass", style="classic")


def pictures(cat):
    add = lambda *a, **k: series(cat, "picture-lights", *a, **dict(dict(protection_class="II", shape="picture-bar", rooms="living-room hall"), **k))
    add("lohbrink", ("Schilderijlamp", "Picture light"), "Galeriehouder", ("Arm van 22 cm boven de lijst, zonder uv in het licht; kies de lamp half zo breed als het schilderij.", "Arm of 22 cm over the frame, with no UV in its light; choose the lamp half as wide as the picture."), led(6.0, 450, 2700, "PHASE_CUT", beam=90, cri=97), each("brass black", 84, 700, "35 cm", length_mm=350) + each("brass", 109, 950, "55 cm", length_mm=550, light=dict(watt=9.0, lumen=680)),
        material="brass", style="classic modern", warn=(MAINS,))
    add("noordvlam", ("Schilderijlamp", "Picture light"), "Draadloos doek", ("Oplaadbare schilderijlamp met afstandsbediening, te schroeven of te hangen; geen leiding nodig.", "Rechargeable picture light with remote, to screw or to hang; no wiring needed."), battery_led(3.0, 220, 2700, "APP", beam=90, cri=95), each("brass black white", 54, 480, "40 cm", length_mm=400), material="steel", protection_class="III", protocols="infrared",
        warn=(BUTTON,))


def nights(cat):
    add = lambda *a, **k: series(cat, "night-lights", *a, **dict(dict(protection_class="II", shape="night-light"), **k))
    dim = dict(led(0.5, 15, 2200), label_duty="NO_LIGHT_SOURCE")
    add("vonkert", ("Stekkerlampje", "Plug-in night light"), "Slaapwel", ("Steekt in het stopcontact en gaat vanzelf aan in het donker; zo zwak dat niemand er wakker van wordt.", "Plugs into the socket and comes on by itself in the dark; so faint that nobody wakes up."), dim, each("white", 6.5, 50, "schemersensor", height_mm=80), material="plastic", sensor="dusk", rooms="bedroom nursery landing")
    add("vonkert", ("Stekkerlampje", "Plug-in night light"), "Gangwacht", ("Met bewegingssensor: wie 's nachts naar beneden loopt krijgt licht, daarna gaat het weer uit.", "With a motion sensor: whoever goes downstairs at night gets light, then it goes off again."), dict(dim, watt=0.8, lumen=30), each("white", 12, 70, "bewegingssensor", height_mm=95), material="plastic", sensor="motion", rooms="hall stairs landing")
    add("noordvlam", ("Nachtlampje", "Night light"), "Egeltje", ("Zacht siliconen diertje dat u mee in bed mag nemen: laadt met USB-C en dooft na een half uur.", "Soft silicone animal that may come to bed: charges by USB-C and goes out after half an hour."), battery_led(0.6, 25, 2200), each("white blue pink", 22, 240, "12 cm", height_mm=120), material="silicone", rooms="nursery", protection_class="III")
    add("vonkert", ("Oriëntatielampje", "Orientation light"), "Plakstip", ("Klein plaklampje op drie batterijen (niet meegeleverd) voor trap, meterkast en tent.", "Small stick-on light on three batteries (not supplied) for stairs, meter cupboard and tent."), dict(dim, voltage="batterij", watt=0.6, lumen=40), each("white black", 7.5, 60, "8 cm", diameter_mm=80), material="plastic", rooms="stairs attic", warn=(SMALL,))


def strips(cat):
    add = cat.add
    mind = ("Plak hem op een aluminium profiel: dan blijft hij koel en houdt hij zijn levensduur.", "Stick it to an aluminium profile: then it stays cool and keeps its life.")
    for kind, ip, per_watt, per_lumen, kelvin, cri, price, cut in (
            ("COB", "IP20", 8.0, 760, 2700, 90, 44, 50), ("COB", "IP20", 8.0, 800, 4000, 90, 44, 50), ("COB", "IP20", 14.0, 1400, 3000, 90, 64, 50), ("COB", "IP67", 10.0, 900, 3000, 90, 74, 50),
            ("SMD", "IP20", 4.8, 480, 2700, 80, 24, 100), ("SMD", "IP20", 9.6, 960, 3000, 80, 32, 50), ("SMD", "IP20", 19.2, 2300, 4000, 80, 59, 50), ("SMD", "IP67", 9.6, 860, 3000, 80, 49, 100), ("SMD", "IP68", 9.6, 820, 3000, 80, 69, 100)):
        seal = {"IP20": ("Voor droge ruimtes.", "For dry rooms."), "IP67": ("Ingegoten in siliconen (IP67): voor de overkapping en de badkamer.", "Encased in silicone (IP67): for the veranda and the bathroom."),
                "IP68": ("IP68: mag blijvend onder water, zoals in een vijverrand.", "IP68: may stay under water, as in a pond edge.")}[ip]
        look = ("De leds zitten zo dicht op elkaar dat u een lijn ziet in plaats van puntjes.", "The LEDs sit so close that you see a line instead of dots.") if kind == "COB" else ("Met losse leds: in een profiel met opalen kap vloeien de puntjes samen.", "With separate LEDs: in a profile with an opal cover the dots merge.")
        add("strips", "lintgloed", f"lint-{kind.lower()}-{ip.lower()}-{number(per_watt, 1).replace('.', '')}", (f"Ledstrip {kind} 5 m {number(per_watt, 0)} W/m {kelvin} K {ip}", f"LED strip {kind} 5 m {number(per_watt, 1)} W/m {kelvin} K {ip}"),
            text(dict(w=per_watt, lm=per_lumen, cut=cut, total=round(per_watt * 5 / 0.8)), ("Rol van 5 meter op 24 V met {lm} lumen en {w} W per meter, deelbaar per {cut} mm.", "Reel of 5 metres on 24 V with {lm} lumens and {w} W per metre, to be cut every {cut} mm."), look, seal,
                 ("U heeft een driver van ten minste {total} W nodig; dimmen gaat met een 24 V-controller.", "You need a driver of at least {total} W; dimming goes through a 24 V controller."), mind), variant=f"{kelvin}k", price=price, weight=180 if ip == "IP20" else 420,
            lumen=per_lumen * 5, watt=per_watt * 5, kelvin=kelvin, cri=cri, beam=120, lifetime_hours=30000, voltage="24 V DC", dimming="APP", shape="strip", ip=ip, length_mm=5000, width_mm=10, material="silicone" if ip != "IP20" else "plastic",
            rooms="terrace bathroom" if ip != "IP20" else "kitchen living-room", protection_class="III")
    for nl, en, kelvin, watt, lumen, colours, price, key in (("RGB met afstandsbediening", "RGB with remote", 6500, 30.0, 1500, True, 29, "rgb"), ("RGB en wit, Zigbee", "RGB and white, Zigbee", "2200-6500", 40.0, 3000, True, 69, "rgbcct"), ("instelbaar wit", "adjustable white", "2700-6500", 48.0, 4400, False, 54, "cct")):
        smart = key == "rgbcct"
        add("strips", "pixelhaven" if smart else "lintgloed", f"lint-{key}", (f"Ledstrip 5 m 24 V {nl}", f"LED strip 5 m 24 V {en}"), text(dict(w=watt), ("Complete set van 5 meter met driver van 60 W en bediening: uitrollen, plakken, aansluiten.", "Complete set of 5 metres with a 60 W driver and control: unroll, stick, connect."),
            {"rgb": ("Bedoeld voor kleur; het wit is koel en minder geschikt als hoofdverlichting.", "Meant for colour; its white is cool and less suited as main light."), "rgbcct": ("Met een Zigbee-hub bedient u kleur en wit; zonder hub werkt alleen de knop op de controller.", "A Zigbee hub controls colour and white; without a hub only the button on the controller works."),
             "cct": ("Met de meegeleverde wandbediening schuift u van warm naar daglicht.", "The wall remote supplied slides from warm to daylight.")}[key], mind), price=price, weight=900, lumen=lumen, watt=watt, standby_watt=0.5, kelvin=kelvin, colours=colours, cri=80, beam=120, lifetime_hours=25000, voltage="230 V", dimming="APP", shape="strip",
            ip="IP20", length_mm=5000, width_mm=12, material="plastic", protocols="zigbee" if smart else "infrared", hub_needed=smart, rooms="living-room bedroom", protection_class="II", colour="multi" if colours else "", warn=() if smart else (BUTTON,))
    for form, nl, en, width, height, price, story in (
            ("opbouw", "opbouw", "surface", 17, 8, 14, ("Vlak profiel om op te schroeven of te lijmen.", "Flat profile to screw or glue on.")), ("inbouw", "inbouw", "recessed", 25, 8, 16, ("Met vleugels die de freesrand van {groove} mm bedekken.", "With wings that cover the edge of a {groove} mm groove.")),
            ("hoek", "hoek", "corner", 16, 16, 15, ("Zet het licht onder 45 graden, voor de hoek onder een bovenkast.", "Sets the light at 45 degrees, for the corner under a wall cabinet.")), ("stuc", "stucwerk", "plaster-in", 60, 14, 29, ("Verdwijnt achter het stucwerk, zodat alleen een lichtlijn overblijft.", "Disappears behind the plaster, leaving only a line of light."))):
        for shade, snl, sen in (("aluminium", "aluminium", "aluminium"), ("black", "zwart", "black")) if form != "stuc" else (("white", "wit", "white"),):
            add("strips", "lintgloed", f"profiel-{form}", (f"Ledprofiel {nl} 2 m {snl} met opalen kap", f"LED profile {en} 2 m {sen} with opal cover"), text(dict(groove=18, w=width, h=height), story, ("Aluminium van {w} bij {h} mm en 2 meter lang, geleverd met opalen kap, twee eindkappen en vier clips.", "Aluminium of {w} by {h} mm and 2 metres long, supplied with opal cover, two end caps and four clips."),
                ("Voor strips tot 12 mm breed; inkorten kan met een fijne zaag.", "For strips up to 12 mm wide; cut it with a fine saw.")), variant=shade, price=price * (1.15 if shade == "black" else 1), weight=620, label_duty="NO_LIGHT_SOURCE", colour=shade, material="aluminium", shape="profile", length_mm=2000, width_mm=width, height_mm=height, rooms="kitchen living-room")
    add("strips", "lintgloed", "profiel-eindkap", ("Eindkappen ledprofiel opbouw, 10 stuks", "End caps LED profile surface, pack of 10"), ("Losse eindkappen voor het opbouwprofiel, vijf met en vijf zonder kabelgat. Ze klemmen zonder lijm.", "Spare end caps for the surface profile, five with and five without cable hole. They clip on without glue."), price=5.5, weight=20, label_duty="NO_LIGHT_SOURCE",
        colour="grey", material="plastic", shape="profile", unit="PACK", pack_size=10, warn=(SMALL,))
    add("strips", "lintgloed", "stripverbinder", ("Stripverbinders 10 mm, 5 stuks", "Strip connectors 10 mm, pack of 5"), ("Klikverbinders voor enkelkleurige strips van 10 mm breed, zodat u niet hoeft te solderen. Voor COB en SMD; tot 5 A.", "Click connectors for single-colour strips 10 mm wide, so that you need not solder. For COB and SMD; up to 5 A."), price=6.5, weight=25, label_duty="NO_LIGHT_SOURCE",
        voltage="24 V DC", colour="clear", material="plastic", shape="profile", unit="PACK", pack_size=5, warn=(SMALL,))


def ropes(cat):
    for length, watt, lumen, price in ((6, 24.0, 1000, 24), (10, 40.0, 1700, 36), (20, 80.0, 3400, 64)):
        for kelvin in (2700, 6500):
            if kelvin == 6500 and length == 20:
                continue
            cat.add("rope-lights", "lintgloed", f"lichtslang-{length}", (f"Lichtslang {length} m {kelvin} K IP44", f"Rope light {length} m {kelvin} K IP44"), text(dict(l=length, lm=lumen // length), ("Ronde lichtslang van {l} meter op 230 V, met stekker en {lm} lumen per meter.", "Round rope light of {l} metres on 230 V, with plug and {lm} lumens per metre."),
                    ("Buigzaam en schopvast: langs trap, balkon of pergola.", "Flexible and kick-proof: along stairs, balcony or pergola."), ("Niet inkorten en niet opgerold laten branden.", "Do not cut it and do not burn it rolled up.")), variant=f"{kelvin}k", price=price, weight=length * 190, lumen=lumen, watt=watt, kelvin=kelvin, cri=80, beam=360, lifetime_hours=20000,
                    voltage="230 V", dimming="NONE", shape="rope", ip="IP44", colour="clear", material="plastic", length_mm=length * 1000, diameter_mm=13, rooms="terrace balcony garden", protection_class="II", warn=(CORD,))





def shades(cat):
    plan = [("Trommel", "linen", "linen", [("30 cm", 300, 210, 24), ("40 cm", 400, 250, 34), ("50 cm", 500, 280, 44)], ("linen", "black", "white"), ("Rechte trommelkap met witte binnenkant, voor E27 met reductiering naar E14.", "Straight drum shade with a white inside, for E27 with a reducer to E14."), "classic scandinavian"),
            ("Toren", "textile", "textile", [("20 cm", 200, 180, 16)], ("grey", "pink", "blue"), ("Kleine conische kap voor wandarm of bedlampje, met klem voor de lamp zelf.", "Small tapered shade for wall arm or bedside lamp, with a clip for the bulb itself."), "rural classic"),
            ("Draadwerk", "steel", "steel", [("22 cm", 220, 260, 18)], ("black", "copper", "brass"), ("Open draadkap die om een filamentlamp heen hoort.", "Open wire shade that belongs around a filament bulb."), "industrial"),
            ("Riet", "rattan", "rattan", [("35 cm", 350, 250, 39)], ("rattan",), ("Gevlochten kap die u over een gewone pendel schuift.", "Woven shade that slides over an ordinary cord set."), "rural japandi"),
            ("Glaskelk", "glass", "glass", [("15 cm", 150, 160, 19)], ("clear", "opal", "smoke"), ("Los glas met een hals van 42 mm, als vervanging of voor een eigen ontwerp.", "Loose glass with a neck of 42 mm, as a replacement or for a design of your own."), "classic")]
    from luminaires import FINISH
    from kit import colour
    for name, material, _, sizes, finishes, story, style in plan:
        for size, diameter, height, price in sizes:
            for shade in finishes:
                nl, en = colour(shade)
                cat.add("shades", "verrelune" if material == "glass" else "noordvlam", f"kap-{name.lower()}", (f"Lampenkap {name} {size} {nl}", f"Lampshade {name} {size} {en}"), text(dict(d=diameter / 10, h=height / 10), story,
                        ("Doorsnee {d} cm, hoogte {h} cm.", "Diameter {d} cm, height {h} cm."), FINISH[shade]), variant=f"{size}-{shade}", price=price, weight=200 + diameter * 1.2, label_duty="NO_LIGHT_SOURCE", fitting="E27", shape="shade", colour=shade, material=material, style=style,
                        diameter_mm=diameter, height_mm=height, rooms="living-room bedroom", warn=(GLASS,) if material == "glass" else ())


def cords(cat):
    from kit import colour
    for shade in ("black", "white", "red", "grey"):
        nl, en = colour(shade)
        cat.add("cord-sets", "gloedwerk", "pendel-stof", (f"Snoerpendel E27 stof {nl} 1,5 m", f"Cord set E27 fabric {en} 1.5 m"), (f"Pendel met stoffen snoer in {nl} en een bijpassende fitting en plafondkap: met een mooie lamp erin is hij klaar. Het snoer kort u in de plafondkap in, tot 60 W.",
                f"Pendant with a fabric cord in {en}, a matching holder and ceiling rose: with a handsome bulb it is done. Shorten the cord inside the rose, up to 60 W."), variant=shade, price=19, weight=320, label_duty="NO_LIGHT_SOURCE", fitting="E27", shape="cord-set", colour=shade, material="textile", style="scandinavian vintage", cable_mm=1500,
                voltage="230 V", protection_class="II", light_points=1, rooms="dining living-room", warn=(MAINS,))
    for shade in ("brass", "copper", "black"):
        nl, en = colour(shade)
        cat.add("cord-sets", "gloedwerk", "pendel-metaal", (f"Snoerpendel E27 metaal {nl} 3 m", f"Cord set E27 metal {en} 3 m"), (f"Gedraaide fitting in {nl} aan drie meter snoer, lang genoeg om met een haak naar de tafel te leiden. Voor lampen tot 60 W.", f"Turned holder in {en} on three metres of cord, long enough to lead to the table with a hook. For bulbs up to 60 W."),
                variant=shade, price=29, weight=420, label_duty="NO_LIGHT_SOURCE", fitting="E27", shape="cord-set", colour=shade, material="brass" if shade == "brass" else "copper" if shade == "copper" else "steel", style="industrial vintage", cable_mm=3000, voltage="230 V", protection_class="I", light_points=1, rooms="dining living-room",
                warn=(MAINS,))
    for shade in ("black", "white"):
        nl, en = colour(shade)
        cat.add("cord-sets", "gloedwerk", "snoer-stekker", (f"Snoer met stekker en schakelaar E27 {nl} 4 m", f"Cord with plug and switch E27 {en} 4 m"), (f"Vier meter snoer met fitting, tussenschakelaar en stekker: hang er zelf een kap aan, zonder plafondaansluiting. Kleur {nl}.", f"Four metres of cord with holder, in-line switch and plug: hang a shade on it, without a ceiling connection. Colour {en}."),
                variant=shade, price=17, weight=360, label_duty="NO_LIGHT_SOURCE", fitting="E27", shape="cord-set", colour=shade, material="plastic", style="scandinavian", cable_mm=4000, voltage="230 V", protection_class="II", light_points=1, rooms="bedroom living-room")
    for shade in ("black", "white", "yellow"):
        nl, en = colour(shade)
        cat.add("cord-sets", "gloedwerk", "strijkijzersnoer", (f"Strijkijzersnoer 2 × 0,75 mm² {nl} per meter", f"Fabric cable 2 × 0.75 mm² {en} per metre"), (f"Stoffen snoer van de rol, {nl}, voor lampen tot 500 W samen. U bestelt hele meters; wij leveren ze aan één stuk.", f"Fabric cable off the reel, {en}, for lamps up to 500 W together. You order whole metres; we supply them in one piece."),
                variant=shade, price=2.6, weight=55, label_duty="NO_LIGHT_SOURCE", shape="cord-set", colour=shade, material="textile", unit="METRE", voltage="230 V", protection_class="II", custom_made=False, warn=(MAINS,))
    cat.add("cord-sets", "gloedwerk", "plafondkap-driegats", ("Plafondkap voor drie pendels zwart", "Ceiling rose for three pendants black"), ("Ronde plafondkap van 30 cm met drie trekontlastingen, zodat drie pendels uit één aansluitpunt komen. Haken om de snoeren te verdelen zitten erbij.", "Round rose of 30 cm with three cord grips, so that three pendants share one connection. Hooks to spread the cords are included."),
            price=24, weight=640, label_duty="NO_LIGHT_SOURCE", shape="cord-set", colour="black", material="steel", diameter_mm=300, height_mm=35, protection_class="I", voltage="230 V", warn=(MAINS,))


def smart(cat):
    add = lambda *a, **k: series(cat, "smart-luminaires", "pixelhaven", *a, **dict(dict(protection_class="II", standby_watt=0.5, warn=(MAINS,)), **k))
    zig = dict(protocols="zigbee", hub_needed=True)
    add(("Slimme plafondlamp", "Smart ceiling light"), "Havenmaan", ("Plafondlamp die met de dag meeloopt: koel in de ochtend, warm in de avond. Via een Zigbee-hub of met de meegeleverde knop.", "Ceiling light that follows the day: cool in the morning, warm in the evening. Through a Zigbee hub or with the button supplied."), led(24.0, 2400, "2200-6500", "APP"), each("white black", 119, 1500, "40 cm", diameter_mm=400, height_mm=60),
        shape="ceiling-round", material="plastic", rooms="living-room bedroom", **zig)
    add(("Slimme inbouwspot", "Smart recessed spot"), "Havenpunt", ("Inbouwspot met instelbaar wit; zaagmaat {cut_out_mm} mm, inbouwdiepte {recess_depth_mm} mm.", "Recessed spot with adjustable white; cut-out {cut_out_mm} mm, recess depth {recess_depth_mm} mm."), led(6.0, 500, "2200-6500", "APP", beam=60), each("white black", 34, 220, "rond", diameter_mm=88, cut_out_mm=75, recess_depth_mm=60), shape="recessed-round",
        material="aluminium", rooms="kitchen bathroom", ip="IP44", **zig)
    add(("Slim ledpaneel", "Smart LED panel"), "Havenvlak", ("Plat paneel voor werkkamer en keuken, rechtstreeks op wifi: geen hub, wel een app.", "Flat panel for study and kitchen, straight on Wi-Fi: no hub, but an app."), led(30.0, 3000, "2700-6500", "APP"), each("white", 99, 2600, "60 × 60 cm", length_mm=595, width_mm=595, height_mm=30), shape="panel-square", material="aluminium", rooms="office kitchen", protocols="wifi")
    add(("Slimme wandlamp", "Smart wall light"), "Havenmuur", ("Wandlamp met kleur en wit naar boven en naar beneden, los te regelen; Matter over Thread.", "Wall light with colour and white up and down, set separately; Matter over Thread."), led(10.0, 800, "2000-6500", "APP", points=2), each("black white", 84, 800, "18 cm", height_mm=180, width_mm=90), shape="wall-up-down", material="aluminium", rooms="living-room hall", colours=True,
        protocols="matter thread", hub_needed=True)
    add(("Slimme tafellamp", "Smart table lamp"), "Havenwekker", ("Bedlamp die een half uur voor de wekker langzaam lichter wordt; bediening met app, knop of stem.", "Bedside lamp that slowly brightens half an hour before the alarm; by app, button or voice."), led(8.0, 600, "2000-6500", "APP"), each("white grey", 59, 700, "22 cm", height_mm=220, diameter_mm=140), shape="table-globe", material="plastic", rooms="bedroom nursery",
        colours=True, protocols="wifi bluetooth", warn=())
    add(("Slimme buitenlamp", "Smart outdoor light"), "Havenpoort", ("Buitenlamp met bewegingssensor die ook een berichtje kan sturen; IP54, aan een Zigbee-hub.", "Outdoor light with a motion sensor that can also send a message; IP54, on a Zigbee hub."), led(12.0, 1100, "2200-4000", "APP"), each("anthracite", 109, 1300, "24 cm", height_mm=240, width_mm=110), shape="outdoor-wall-cube", material="aluminium", ip="IP54",
        rooms="front-door driveway", sensor="motion-dusk", **zig)


def make(cat):
    for family in (pendants, ceilings, surface_spots, recessed, walls, floors, tables, desks, readers, chandeliers, tracks, cabinets, mirrors, pictures, nights, strips, ropes, shades, cords, smart):
        family(cat)
