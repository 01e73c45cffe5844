"""Luminaires for work: offices, halls, escape routes and streets."""

from kit import BATTERY, STARE, Stock
from luminaires import bare, each, lamp, led, option, series


def adder(cat, category, **defaults):
    def add(kind, name, story, light, options, **facts):
        merged = dict(dict(protection_class="I", brand="werkstraal"), **dict(defaults, **facts))
        series(cat, category, merged.pop("brand"), kind, name, story, light, options, **merged)
    return add


def battens(cat):
    add = adder(cat, "battens", material="steel", rooms="garage shed office", shape="batten")
    add(("Tl-armatuur", "Batten"), "Balk", ("Kaal armatuur voor led-tl-buizen met eenzijdige of tweezijdige voeding, zonder voorschakelapparaat.", "Bare batten for LED tubes fed at one or both ends, without ballast."), bare("G13", 24), [option("white", 9, 450, ("60 cm enkel", "60 cm single"), length_mm=620, width_mm=45), option("white", 12, 750, ("120 cm enkel", "120 cm single"), length_mm=1230, width_mm=45),
        option("white", 16, 950, ("120 cm dubbel", "120 cm twin"), length_mm=1230, width_mm=90, light=dict(light_points=2)), option("white", 15, 950, ("150 cm enkel", "150 cm single"), length_mm=1530, width_mm=45), option("white", 19, 1200, ("150 cm dubbel", "150 cm twin"), length_mm=1530, width_mm=90, light=dict(light_points=2))])
    add(("Ledbalk", "LED batten"), "Vlaklicht", ("Compleet ledarmatuur in één stuk: ophangen, aansluiten, klaar. Doorkoppelen kan tot vijf stuks.", "Complete LED batten in one piece: hang, connect, done. Up to five can be linked."), led(18.0, 2200, 4000, life=50000), [option("white", 24, 500, "60 cm", length_mm=600, width_mm=60), option("white", 36, 900, "120 cm", length_mm=1200, width_mm=60, light=dict(watt=36.0, lumen=4500)), option("white", 46, 1200, "150 cm", length_mm=1500, width_mm=60, light=dict(watt=48.0, lumen=6000))],
        months=60, garan_years=5)
    add(("Tl-armatuur", "Batten"), "Rasterhof", ("Opbouwarmatuur met spiegelraster en twee led-tl-buizen, om een oud klaslokaal mee te vernieuwen.", "Surface batten with mirror louvre and two LED tubes, to renew an old classroom."), lamp("G13", 14.5, 1700, 2, 4000), each("white", 64, 2900, "120 cm", length_mm=1220, width_mm=300), rooms="school office")


def waterproof(cat):
    add = adder(cat, "waterproof", material="plastic", ip="IP65", rooms="garage parking stable", shape="batten-ip65")
    wp = ("Waterdicht armatuur", "Waterproof luminaire")
    add(wp, "Dicht", ("Kap en bak van polycarbonaat met roestvrijstalen clips; schoon te spuiten en bestand tegen stalstof.", "Cover and body of polycarbonate with stainless clips; can be hosed down and does not mind the dust of a stable."), led(18.0, 2300, 4000, life=50000), [option("grey", 34, 900, "60 cm", length_mm=660, width_mm=85), option("grey", 46, 1500, "120 cm", length_mm=1260, width_mm=85, light=dict(watt=36.0, lumen=4800)), option("grey", 59, 1900, "150 cm", length_mm=1560, width_mm=85, light=dict(watt=48.0, lumen=6500))],
        ik="IK08", months=60, garan_years=5)
    add(wp, "Dicht met sensor", ("Radarsensor in het huis: tien procent licht als er niemand is, vol licht als er iemand komt.", "Radar sensor inside: ten per cent light when nobody is there, full light when someone comes."), led(36.0, 4700, 4000, life=50000), [option("grey", 69, 1600, "120 cm", length_mm=1260, width_mm=85), option("grey", 84, 2000, "150 cm", length_mm=1560, width_mm=85, light=dict(watt=48.0, lumen=6300))], ik="IK08", sensor="motion", standby_watt=0.5, months=60)
    add(wp, "Leegbak", ("Waterdichte bak zonder buizen, voor led-tl-buizen van {s}.", "Waterproof body without tubes, for LED tubes of {s}."), bare("G13", 24, 2), [option("grey", 24, 1500, "120 cm", length_mm=1270, width_mm=110), option("grey", 29, 1800, "150 cm", length_mm=1570, width_mm=110)], ik="IK08")
    add(wp, "Noodbak", ("Met ingebouwde noodunit: valt de stroom uit, dan brandt hij nog drie uur op 8 procent.", "With a built-in emergency unit: when the power fails it burns on for three hours at 8 per cent."), led(48.0, 6300, 4000, life=50000), [option("grey", 129, 2500, "150 cm", length_mm=1560, width_mm=85)], ik="IK08", warn=(BATTERY,), rooms="parking garage warehouse")


def panels(cat):
    add = adder(cat, "panels", material="aluminium", months=60, garan_years=5, rooms="office school", ugr=19, lifetime_hours=50000)
    panel = ("Ledpaneel", "LED panel")
    add(panel, "Kantoor 60×60", ("Past in een systeemplafond van 60 bij 60 en blijft onder UGR 19, zodat een beeldscherm rustig te lezen is. Driver meegeleverd.", "Fits a 60 by 60 suspended ceiling and stays below UGR 19, so that a screen reads calmly. Driver included."), led(29.0, 3800, 4000, life=50000), [option("white", 39, 2100, "29 W", tail=("4000 K", "4000 K")), option("white", 39, 2100, "29 W", tail=("3000 K", "3000 K"), light=dict(kelvin=3000, lumen=3600))], length_mm=595, width_mm=595, height_mm=30, shape="panel-square")
    add(panel, "Kantoor Plus 60×60", ("Het paneel voor wie de hele dag licht brandt: energieklasse A, met microprisma tegen verblinding.", "The panel for those who burn light all day: energy class A, with microprisms against glare."), led(17.5, 3700, 4000, life=50000), [option("white", 64, 2300, "17,5 W")], length_mm=595, width_mm=595, height_mm=30, shape="panel-square")
    add(panel, "Kantoor 30×120", ("Langwerpig paneel voor boven een rij bureaus; UGR onder 19 in de lengte en in de breedte.", "Long panel for over a row of desks; UGR below 19 lengthwise and across."), led(29.0, 3800, 4000, life=50000), [option("white", 44, 2400, "29 W", tail=("4000 K", "4000 K")), option("white", 44, 2400, "29 W", tail=("3000 K", "3000 K"), light=dict(kelvin=3000, lumen=3600))], length_mm=1195, width_mm=295, height_mm=30, shape="panel-long")
    add(panel, "Regel 60×60 DALI", ("Regelbaar paneel voor daglichtafhankelijke verlichting; DALI-2-driver meegeleverd.", "Controllable panel for daylight-linked lighting; DALI-2 driver included."), led(30.0, 3900, 4000, "DALI", life=50000), each("white", 79, 2400, "30 W"), length_mm=595, width_mm=595, height_mm=30, shape="panel-square")
    add(panel, "Daglicht 60×60", ("Instelbaar van warm tot daglicht met een wandbediening, voor klas en praktijk.", "Adjustable from warm to daylight with a wall control, for classroom and practice."), led(32.0, 3800, "2700-6500", "APP", life=50000), each("white", 109, 2400, "32 W"), length_mm=595, width_mm=595, height_mm=30, shape="panel-square", protocols="casambi", standby_watt=0.5)
    add(panel, "Berging 60×60", ("Eenvoudig paneel voor gang en berging, zonder eis aan verblinding; niet bedoeld boven een bureau.", "Plain panel for corridor and storage, with no claim on glare; not meant over a desk."), led(40.0, 4400, 4000, life=30000), each("white", 29, 1900, "40 W"), length_mm=595, width_mm=595, height_mm=30, shape="panel-square", ugr=22, months=36, garan_years="")
    add(("Opbouwraam voor ledpaneel", "Surface frame for LED panel"), "Raam", ("Aluminium raam om een paneel van {s} tegen een dicht plafond te zetten; schuift zonder gereedschap dicht.", "Aluminium frame to mount a {s} panel on a solid ceiling; closes without tools."), dict(label_duty="NO_LIGHT_SOURCE", dimming="UNKNOWN", voltage="", light_points=""), [option("white", 19, 1300, "60×60"), option("white", 24, 1500, "30×120")], shape="panel-square", ugr="", garan_years="",
        months=24, lifetime_hours="", more=("Het paneel zelf bestelt u los.", "Order the panel itself separately."), protection_class="")


def downlights(cat):
    add = adder(cat, "downlights", material="aluminium", shape="downlight", rooms="office retail hall", months=60)
    down = ("Downlight", "Downlight")
    add(down, "Gangpad", ("Vaste downlight met opalen kap voor gang en toiletgroep; zaagmaat {cut_out_mm} mm.", "Fixed downlight with opal cover for corridor and washroom; cut-out {cut_out_mm} mm."), led(12.0, 1300, 4000, life=50000), [option("white", 24, 450, "17 cm", diameter_mm=170, cut_out_mm=150, recess_depth_mm=60), option("white", 24, 450, "17 cm", tail=("3000 K", "3000 K"), diameter_mm=170, cut_out_mm=150, recess_depth_mm=60, light=dict(kelvin=3000, lumen=1250)),
        option("white", 34, 700, "23 cm", diameter_mm=225, cut_out_mm=200, recess_depth_mm=60, light=dict(watt=18.0, lumen=2000))], ip="IP44")
    add(down, "Receptie", ("Diepe reflector die weinig verblindt (UGR onder 19), voor balie en winkel; zaagmaat {cut_out_mm} mm.", "Deep reflector with little glare (UGR below 19), for desk and shop; cut-out {cut_out_mm} mm."), led(15.0, 1650, 3000, "DALI", beam=60, cri=90, life=50000), each("white black", 64, 700, "15 cm", diameter_mm=150, cut_out_mm=140, recess_depth_mm=95), ugr=19, garan_years=5)
    add(down, "Wisselwit", ("Wit en vermogen kiest u met schuifjes achterop: 3000, 4000 of 5000 K, 10 of 18 W. Eén doos voor elk project.", "Choose white and power with slides at the back: 3000, 4000 or 5000 K, 10 or 18 W. One box for every project."), led(18.0, 1980, "3000-5000", "PHASE_CUT", life=50000), [option("white", 39, 650, "20 cm", diameter_mm=200, cut_out_mm=175, recess_depth_mm=55)], ip="IP44")
    add(down, "PL-huis", ("Inbouwhuis voor led-PL-lampen G24d, om bestaande gaten van {cut_out_mm} mm weer te vullen.", "Recessed housing for LED PL lamps G24d, to fill existing cut-outs of {cut_out_mm} mm again."), bare("G24d-3", 10, 2), each("white", 29, 900, "22 cm", diameter_mm=220, cut_out_mm=200, recess_depth_mm=120), months=24)
    add(down, "Opbouwhuis", ("Cilindrisch opbouwhuis voor een betonnen plafond, met opalen kap.", "Cylindrical surface housing for a concrete ceiling, with opal cover."), led(20.0, 2200, 4000, life=50000), each("white black", 54, 1100, "18 cm", diameter_mm=180, height_mm=120), ip="IP44")


def high_bays(cat):
    add = adder(cat, "high-bays", material="aluminium", ip="IP65", ik="IK08", months=60, garan_years=5, rooms="hall-industrial warehouse sports", warn=(STARE,))
    add(("High bay", "High bay"), "Hal", ("Ronde hallamp voor productie en opslag ({s} hoog); ophangoog en veiligheidskabel zitten erbij.", "Round hall light for production and storage ({s} high); hanging eye and safety cable are included."), led(100.0, 16500, 4000, "ANALOGUE_1_10V", life=50000, beam=110), [option("black", 139, 3200, ("100 W, 5 tot 8 m", "100 W, 5 to 8 m"), diameter_mm=280, height_mm=150), option("black", 189, 3900, ("150 W, 7 tot 10 m", "150 W, 7 to 10 m"), diameter_mm=320, height_mm=160, light=dict(watt=150.0, lumen=24500)),
        option("black", 239, 4700, ("200 W, 9 tot 14 m", "200 W, 9 to 14 m"), diameter_mm=360, height_mm=170, light=dict(watt=200.0, lumen=33000)), option("black", 199, 3900, ("150 W 5000 K, 7 tot 10 m", "150 W 5000 K, 7 to 10 m"), diameter_mm=320, height_mm=160, light=dict(watt=150.0, lumen=24800, kelvin=5000))], shape="high-bay")
    add(("High bay", "High bay"), "Hal 60 graden", ("Smalle bundel van 60 graden voor hoge stellingen: het licht komt tussen de schappen en niet erop.", "Narrow beam of 60 degrees for tall racks: the light lands between the shelves and not on top."), led(150.0, 23500, 4000, "ANALOGUE_1_10V", life=50000, beam=60), each("black", 219, 4000, "150 W", diameter_mm=320, height_mm=160), shape="high-bay")
    add(("High bay", "High bay"), "Hal DALI", ("DALI-2-uitvoering die met daglicht en aanwezigheid meeregelt.", "DALI-2 version that follows daylight and presence."), led(150.0, 24500, 4000, "DALI", life=50000, beam=110), each("black", 249, 4200, "150 W", diameter_mm=320, height_mm=160), shape="high-bay", sensor="presence")
    add(("Low bay", "Low bay"), "Loods", ("Vlakke, brede lamp voor werkplaats en stal met een hoogte van 3 tot 5 meter.", "Flat, wide light for workshop and stable with a height of 3 to 5 metres."), led(60.0, 9300, 4000, "NONE", life=50000, beam=120), [option("grey", 99, 2600, "60 W", length_mm=600, width_mm=280, height_mm=60), option("grey", 149, 3600, "100 W", length_mm=900, width_mm=280, height_mm=60, light=dict(watt=100.0, lumen=15600))], shape="low-bay", rooms="hall-industrial stable shed")
    add(("High bay", "High bay"), "Koelhal", ("Uitgevoerd voor koel- en vriescellen, tot 40 graden onder nul op volle sterkte.", "Built for cold stores and freezers, at full strength down to 40 degrees below zero."), led(100.0, 16000, 5000, "NONE", life=50000, beam=110), each("white", 179, 3400, "100 W", diameter_mm=280, height_mm=150), shape="high-bay", rooms="warehouse")


def lines(cat):
    add = adder(cat, "line-lighting", material="aluminium", shape="line", rooms="office retail warehouse", months=60, garan_years=5)
    line = ("Lijnarmatuur", "Linear luminaire")
    add(line, "Werklijn", ("Lijn van {length_cm} cm om zonder tussenruimte aan elkaar te zetten; hangend of tegen het plafond.", "Line of {length_cm} cm to join without a gap; suspended or against the ceiling."), led(20.0, 2600, 4000, "DALI", life=50000, cri=90), [option(s, 119, 1900, "120 cm", length_mm=1200, width_mm=60, height_mm=75) for s in ("black", "white")] + [option(s, 149, 2600, "150 cm", length_mm=1500, width_mm=60, height_mm=75, light=dict(watt=26.0, lumen=3400)) for s in ("black", "white")], ugr=19)
    add(line, "Dubbellijn", ("Licht naar beneden én naar het plafond, waardoor een kantoor minder donker aan de bovenkant wordt.", "Light downwards and to the ceiling, so that an office looks less dark at the top."), led(40.0, 5000, "3000-4000", "DALI", life=50000, cri=90), each("black white", 219, 3100, "150 cm", length_mm=1500, width_mm=60, height_mm=80), ugr=19)
    add(("Draagrailarmatuur", "Trunking luminaire"), "Magazijnlijn", ("Klikt in een draagrail en is met de hand te wisselen; lens naar keuze smal of breed.", "Clicks into a trunking rail and swaps by hand; lens narrow or wide as you choose."), led(50.0, 8000, 4000, "DALI", life=50000), [option("white", 129, 2200, ("breed", "wide"), length_mm=1450, width_mm=62, light=dict(beam=110)), option("white", 129, 2200, ("smal", "narrow"), length_mm=1450, width_mm=62, light=dict(beam=60))], rooms="warehouse retail")


def emergency(cat):
    add = adder(cat, "emergency", brand="wachtvlam", material="plastic", rooms="office retail hospitality school", warn=(BATTERY,), months=36)
    dark = dict(label_duty="NO_LIGHT_SOURCE", dimming="NONE", voltage="230 V", kelvin=5000, lifetime_hours=50000)
    note = Stock(("Test hem maandelijks met de knop en leg dat vast in het logboek.", "Test it monthly with the button and note it in the log book."), ("Met zelftest: een rood lampje meldt een fout.", "With self-test: a red light reports a fault."))

    def unit(kind, name, story, watt, lumen, options, **facts):
        add(kind, name, story, dict(dark, watt=watt, lumen=lumen), options, more=note.next(), **facts)
    unit(("Noodverlichting", "Emergency light"), "Wachter opbouw", ("Opbouwarmatuur dat bij stroomuitval drie uur brandt; alleen in nood of doorlopend aan, te kiezen bij het aansluiten.", "Surface light that burns three hours when the power fails; emergency-only or maintained, chosen when connecting."), 3.0, 200, [option("white", 49, 700, "3 uur", length_mm=350, height_mm=120), option("white", 64, 750, ("3 uur zelftest", "3 h self-test"), length_mm=350, height_mm=120)], shape="emergency", protection_class="II")
    unit(("Noodverlichting", "Emergency light"), "Wachter inbouw", ("Klein inbouwspotje voor de vluchtroute, met losse accu boven het plafond; zaagmaat {cut_out_mm} mm.", "Small recessed spot for the escape route, with a separate battery above the ceiling; cut-out {cut_out_mm} mm."), 3.0, 180, each("white black", 59, 600, "3 uur", diameter_mm=85, cut_out_mm=68, recess_depth_mm=50), shape="emergency", protection_class="II")
    unit(("Noodverlichting", "Emergency light"), "Wachter buiten", ("Voor de gevel bij de nooduitgang, met verwarming van de accu bij vorst.", "For the wall at the emergency exit, with a battery heater against frost."), 4.0, 250, each("grey", 89, 1100, "3 uur", length_mm=360, height_mm=140), shape="emergency", ip="IP65", ik="IK08", protection_class="II")
    unit(("Noodverlichting", "Emergency light"), "Tweespot", ("Twee kantelbare spots op een accukast, voor hal en magazijn tot 6 meter hoog.", "Two tilting spots on a battery box, for hall and warehouse up to 6 metres high."), 6.0, 800, each("white", 119, 2900, "3 uur", length_mm=280, height_mm=270), shape="emergency", ip="IP65", rooms="warehouse hall-industrial")
    unit(("Vluchtwegarmatuur", "Exit sign"), "Uitgang", ("Verlicht bord met een leesafstand van 30 meter; pijlen naar links, rechts en beneden zitten erbij.", "Lit sign with a viewing distance of 30 metres; arrows left, right and down are included."), 3.0, 90, [option("white", 59, 800, ("3 uur opbouw", "3 h surface"), length_mm=320, height_mm=180), option("white", 74, 900, ("3 uur inbouw", "3 h recessed"), length_mm=320, height_mm=180, recess_depth_mm=60), option("white", 69, 900, ("1 uur decentraal dubbelzijdig", "1 h double-sided"), length_mm=320, height_mm=200)],
         shape="exit-sign", protection_class="II")
    unit(("Vluchtwegarmatuur", "Exit sign"), "Glaslijn", ("Plaat van acryl in een smalle aluminium lijst, voor een hal waar het oog ook wat wil.", "Acrylic plate in a slim aluminium frame, for a hall where looks count."), 2.5, 80, each("aluminium black", 89, 1000, "3 uur", length_mm=340, height_mm=220), shape="exit-sign", protection_class="II")
    dark = {key: value for key, value in dark.items() if key != "kelvin"}
    unit(("Noodunit voor ledpaneel", "Emergency unit for LED panel"), "Noodpak", ("Accu en omvormer om een bestaand ledpaneel drie uur als noodverlichting te laten branden.", "Battery and inverter to let an existing LED panel burn for three hours as emergency light."), 5.0, "", each("white", 84, 900, "3 uur", length_mm=300, height_mm=40), shape="emergency", protection_class="II")


def streets(cat):
    add = adder(cat, "street", material="aluminium", ip="IP65", ik="IK08", shape="street", rooms="parking driveway", months=60, garan_years=5, warn=(STARE,))
    street = ("Straatlamp", "Street light")
    add(street, "Laan", ("Armatuur voor een mast van 60 mm, met een asymmetrische lens die de weg volgt en niet de gevels.", "Luminaire for a 60 mm mast, with an asymmetric lens that follows the road and not the façades."), led(30.0, 4500, 3000, "ANALOGUE_1_10V", life=100000, beam=140), [option("grey", 169, 3900, "30 W", length_mm=480), option("grey", 209, 4600, "60 W", length_mm=560, light=dict(watt=60.0, lumen=9300)), option("grey", 269, 5600, "100 W", length_mm=640, light=dict(watt=100.0, lumen=15800))])
    add(street, "Plein", ("Ronde parklamp op een mast van 3 tot 4 meter, zonder licht naar de hemel.", "Round park light on a mast of 3 to 4 metres, with no light to the sky."), led(25.0, 3300, 2200, "DALI", life=100000, beam=150), each("anthracite black", 289, 6400, "25 W", diameter_mm=480, height_mm=420), rooms="parking garden")
    add(street, "Fietspad", ("Amberkleurig licht van 2200 K, dat vleermuizen en insecten minder stoort langs een buitenweg.", "Amber light of 2200 K, which disturbs bats and insects less along a country lane."), led(15.0, 1800, 2200, "ANALOGUE_1_10V", life=100000, beam=140), each("grey", 149, 3400, "15 W", length_mm=420))
    add(("Parkeerterreinlamp", "Car park light"), "Zonnemast", ("Straatlamp met eigen paneel en accu, voor een terrein zonder grondkabel; dimt 's nachts tot er beweging is.", "Street light with its own panel and battery, for a site without an underground cable; dims at night until there is movement."), dict(led(20.0, 3000, 3000, "NONE", voltage="solar", life=50000), label_duty="NO_LIGHT_SOURCE"), each("black", 349, 9800, "20 W", length_mm=900), brand="zonnesprank", sensor="motion-dusk",
        garan_years="", protection_class="III")


def make(cat):
    for family in (battens, waterproof, panels, downlights, high_bays, lines, emergency, streets):
        family(cat)
