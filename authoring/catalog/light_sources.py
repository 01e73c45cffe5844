"""Lamps: everything that goes into a fitting."""

from kit import BALLAST, BUTTON, GLASS, HOT, MERCURY, Stock, colour, replaces, text, number

SWITCHBOARD = ("Werken in een schakelkast is voorbehouden aan een vakbekwaam persoon.", "Work in a switchboard is reserved for a competent person.")

WHITE = {
    1800: Stock(("Het licht van 1800 K is amberkleurig, zoals een olielamp.", "Its light of 1800 K is amber, like an oil lamp."),
                ("Met 1800 K kleurt een kamer bijna oranje; bedoeld voor sfeer, niet om bij te werken.",
                 "At 1800 K a room turns almost orange; meant for mood, not for working by.")),
    2000: Stock(("Met 2000 K ligt de kleur tussen kaarslicht en een oude kooldraadlamp.", "At 2000 K the colour lies between candlelight and an old carbon-filament bulb."),
                ("Het gouden glas maakt het licht van 2000 K zacht en laag van toon.", "The gold glass makes its light of 2000 K soft and low in tone.")),
    2200: Stock(("De 2200 K geeft extra warm licht, prettig als de avond begint.", "At 2200 K the light is extra warm, pleasant as the evening begins."),
                ("Extra warm wit van 2200 K: hout en baksteen komen er mooi in uit.", "Extra warm white of 2200 K: wood and brick look good in it.")),
    2700: Stock(("De kleur van 2700 K is die van de vertrouwde gloeilamp.", "Its colour of 2700 K is that of the familiar incandescent bulb."),
                ("Warm wit van 2700 K past bij de lampen die u in de woonkamer waarschijnlijk al heeft.",
                 "Warm white of 2700 K goes with the lamps you probably already have in the living room."),
                ("Met 2700 K brandt hij warm wit, zonder geel te worden.", "At 2700 K it burns warm white without turning yellow."),
                ("U krijgt warm wit licht van 2700 K, rustig voor de avond.", "You get warm white light of 2700 K, restful for the evening.")),
    3000: Stock(("De 3000 K is warm wit met wat meer frisheid, zoals halogeen.", "At 3000 K it is warm white with a little more freshness, like halogen."),
                ("Warm wit van 3000 K werkt goed in keuken en badkamer.", "Warm white of 3000 K works well in kitchen and bathroom."),
                ("Met 3000 K sluit de kleur aan op halogeenspots.", "At 3000 K the colour matches halogen spots.")),
    4000: Stock(("Neutraal wit van 4000 K is prettig om bij te werken.", "Neutral white of 4000 K is pleasant to work by."),
                ("De kleur van 4000 K is helder en neutraal: goed voor garage, bijkeuken en kantoor.",
                 "The colour of 4000 K is clear and neutral: good for garage, utility room and office."),
                ("Met 4000 K ziet u kleuren en randen scherp.", "At 4000 K you see colours and edges sharply.")),
    6500: Stock(("Daglicht van 6500 K is koel en fel; kies het voor werk waarbij u precies moet kijken.",
                 "Daylight of 6500 K is cool and bright; choose it for work that needs a precise eye."),
                ("Met 6500 K lijkt het licht op een bewolkte hemel rond het middaguur.", "At 6500 K the light resembles an overcast sky around noon.")),
}
FITTING = {
    "E27": Stock(("De E27 is de gewone grote schroeffitting.", "E27 is the common large screw cap."),
                 ("Hij past in elke grote fitting (E27).", "It fits every large screw holder (E27)."),
                 ("Met zijn E27-fitting past hij in de meeste hang- en tafellampen.", "With its E27 cap it fits most pendants and table lamps.")),
    "E14": Stock(("De E14 is de kleine schroeffitting van 14 mm.", "E14 is the small screw cap of 14 mm."),
                 ("Voor de kleine fitting (E14), zoals in kroonluchters en bedlampjes.", "For the small screw holder (E14), as in chandeliers and bedside lamps."),
                 ("De smalle hals past ook in krappe E14-armaturen.", "The narrow neck also fits tight E14 luminaires.")),
    "B22d": Stock(("De bajonetsluiting B22d drukt u in en draait u een kwartslag.", "The B22d bayonet cap is pushed in and turned a quarter.")),
    "GU10": Stock(("De GU10 werkt rechtstreeks op 230 V: een trafo is niet nodig.", "GU10 runs straight on 230 V: no transformer is needed."),
                  ("U draait de twee pennen van de GU10 een kwartslag vast.", "The two GU10 pins lock with a short turn."),
                  ("Rechtstreeks op 230 V, in elke GU10-lamphouder.", "Straight on 230 V, in any GU10 holder.")),
    "GU5.3": Stock(("Hij werkt op 12 V; controleer of uw trafo met zo'n kleine belasting overweg kan.",
                    "It runs on 12 V; check that your transformer can cope with such a small load."),
                   ("De steekvoet GU5.3 (ook MR16 genoemd) vraagt een 12 V-trafo die geschikt is voor led.",
                    "The GU5.3 pin base (also called MR16) needs a 12 V transformer suited to LED.")),
}
DIM = {
    "PHASE_CUT": Stock(("Dimbaar met een leddimmer met fase-afsnijding; met een oude halogeendimmer kan hij gaan knipperen.",
                        "Dimmable with a trailing-edge LED dimmer; an old halogen dimmer may make it flicker."),
                       ("U dimt hem soepel tot ongeveer een tiende, mits de dimmer voor led is bedoeld.",
                        "It dims smoothly to about a tenth, provided the dimmer is meant for LED."),
                       ("Dimmen kan met fase-afsnijding; let op de minimale belasting van uw dimmer.",
                        "It dims on trailing edge; mind the minimum load of your dimmer.")),
    "NONE": Stock(("Niet dimbaar: zet hem in een kring met een gewone schakelaar.", "Not dimmable: use it on an ordinary switch."),
                  ("Dimmen kan niet; op een dimmer gaat de elektronica stuk.", "It cannot be dimmed; a dimmer would damage the electronics."),
                  None, ("Voor een gewone aan-uitschakelaar, niet voor een dimmer.", "For an ordinary on-off switch, not for a dimmer."), None),
    "DIM_TO_WARM": Stock(("Draait u de dimmer terug, dan zakt de kleur mee van {from} naar {to} K, net als bij een gloeilamp.",
                          "Turn down the dimmer and the colour sinks from {from} to {to} K, as with an incandescent bulb."),
                         ("Bij vol licht is hij {from} K; gedimd wordt hij steeds warmer, tot {to} K.", "At full light it is {from} K; dimmed it grows ever warmer, down to {to} K.")),
}


def sentence(stock):
    """The next of a stock, which may be nothing."""
    return stock.next() if stock else None


FROSTED = {
    "a60": Stock(("Deze peer met mat glas spreidt {lm} lumen gelijkmatig rond, zonder zichtbare ledpunten.",
                  "This pear with a frosted bulb spreads {lm} lumens evenly, with no visible LED dots."),
                 ("Een gewone peer voor alledag: {w} W, {lm} lumen en een matte bol die niet verblindt.",
                  "An everyday pear: {w} W, {lm} lumens and a frosted bulb that does not glare."),
                 ("De klassieke peervorm, zodat kap en armatuur er weer net zo uitzien als u gewend was.",
                  "The classic pear shape, so that shade and luminaire look the way you were used to.")),
    "candle": Stock(("Slanke kaars van {d} mm met matte bol, voor wandarmen en kleine kapjes.", "Slim candle of {d} mm with a frosted bulb, for wall arms and small shades."),
                    ("Deze kaarslamp geeft {lm} lumen uit {w} W en steekt niet boven een klein kapje uit.",
                     "This candle bulb gives {lm} lumens from {w} W and does not stick out above a small shade.")),
    "ball": Stock(("Kleine kogel van {d} mm, handig waar een peer te groot is.", "Small ball of {d} mm, handy where a pear is too large."),
                  ("De kogel is kort en rond en geeft {lm} lumen: goed voor toilet, gang en bedlampje.",
                   "The ball is short and round and gives {lm} lumens: good for toilet, hallway and bedside lamp.")),
    "globe": Stock(("Een bol van {d} mm die u gerust zonder kap kunt laten zien.", "A globe of {d} mm that may well be seen without a shade.")),
}
USE = Stock(("Hij is direct op volle sterkte en mag vaak worden geschakeld.", "It is at full strength at once and may be switched often."),
            ("Gebruik hem niet in een dicht armatuur zonder lucht: warmte bekort de levensduur van {life} uur.",
             "Do not use it in a closed luminaire without air: heat shortens its life of {life} hours."),
            ("De opgegeven levensduur is {life} uur, bij drie uur per dag meer dan {years} jaar.", "The stated life is {life} hours, at three hours a day more than {years} years."),
            None)
CLAIM = Stock(("Met {lm} lumen neemt hij de plaats in van een gloeilamp van {r} W.", "With {lm} lumens it takes the place of a {r} W incandescent bulb."),
              ("Hij geeft ten minste zoveel licht als een gloeilamp van {r} W.", "It gives at least as much light as a {r} W incandescent bulb."),
              ("U vervangt er een gloeilamp van {r} W mee.", "It replaces a {r} W incandescent bulb."),
              None)
SHAPE_NAME = {"a60": ("peer", "pear"), "candle": ("kaars", "candle"), "candle-tip": ("tipkaars", "bent-tip candle"), "ball": ("kogel", "ball"),
              "globe": ("globe", "globe"), "edison": ("edison", "Edison"), "tubular": ("buis", "tube")}
SIZE = {("a60", "E27"): (108, 60, 42), ("a60", "B22d"): (106, 60, 42), ("candle", "E14"): (98, 35, 24), ("candle-tip", "E14"): (118, 35, 24), ("ball", "E14"): (78, 45, 26),
        ("ball", "E27"): (74, 45, 28), ("globe", "E27"): (138, 95, 96), ("edison", "E27"): (142, 64, 52), ("tubular", "E27"): (185, 30, 44)}


def lamp_fields(lumen, watt, life, **more):
    return dict(lm=lumen, w=watt, life=life, years=int(life / 1095), r=replaces(lumen) or 0, **more)


def dim_sentence(dimming, fields):
    return sentence(DIM[dimming]) if dimming in DIM else None


def frosted(cat):
    plan = [  # brand, line, shape, fitting, (watt, lumen), whites, dimming, price, life, packs
        ("vonkert", "dag", "a60", "E27", (2.2, 250), [2700], "NONE", 2.4, 15000, []),
        ("vonkert", "dag", "a60", "E27", (4.9, 470), [2700, 4000, 6500], "NONE", 2.5, 15000, [3]),
        ("vonkert", "dag", "a60", "E27", (7.8, 806), [2700, 4000, 6500], "NONE", 2.9, 15000, [3, 10]),
        ("vonkert", "dag", "a60", "E27", (10.5, 1055), [2700, 4000], "NONE", 3.9, 15000, []),
        ("vonkert", "dag", "a60", "E27", (13.0, 1521), [2700, 4000], "NONE", 5.5, 15000, []),
        ("vonkert", "dag", "a60", "E27", (17.0, 2452), [4000], "NONE", 8.9, 15000, []),
        ("helderoord", "klasse-a", "a60", "E27", (2.3, 485), [2700, 4000], "NONE", 7.9, 50000, []),
        ("helderoord", "klasse-a", "a60", "E27", (3.8, 806), [2700, 4000], "NONE", 9.9, 50000, []),
        ("helderoord", "klasse-a", "a60", "E27", (5.0, 1055), [2700, 4000], "NONE", 11.9, 50000, []),
        ("helderoord", "klasse-a", "a60", "E27", (7.2, 1521), [2700, 4000], "NONE", 14.9, 50000, []),
        ("helderoord", "regel", "a60", "E27", (4.5, 470), [2700], "PHASE_CUT", 5.9, 25000, []),
        ("helderoord", "regel", "a60", "E27", (7.5, 806), [2700, 3000], "PHASE_CUT", 6.9, 25000, []),
        ("helderoord", "regel", "a60", "E27", (10.0, 1055), [2700], "PHASE_CUT", 8.9, 25000, []),
        ("helderoord", "regel", "a60", "E27", (14.0, 1521), [2700], "PHASE_CUT", 11.5, 25000, []),
        ("helderoord", "schemer", "a60", "E27", (7.2, 806), [(2200, 2700)], "DIM_TO_WARM", 9.9, 25000, []),
        ("vonkert", "dag", "a60", "B22d", (4.9, 470), [2700], "NONE", 3.4, 15000, []),
        ("vonkert", "dag", "a60", "B22d", (7.8, 806), [2700], "NONE", 3.9, 15000, []),
        ("vonkert", "dag", "candle", "E14", (2.5, 250), [2700], "NONE", 2.3, 15000, []),
        ("vonkert", "dag", "candle", "E14", (4.6, 470), [2700, 4000], "NONE", 2.5, 15000, [3]),
        ("helderoord", "regel", "candle", "E14", (4.5, 470), [2700], "PHASE_CUT", 5.5, 25000, []),
        ("helderoord", "regel", "candle", "E14", (6.5, 806), [2700], "PHASE_CUT", 7.5, 25000, []),
        ("vonkert", "dag", "ball", "E14", (4.6, 470), [2700, 4000], "NONE", 2.5, 15000, []),
        ("vonkert", "dag", "ball", "E27", (4.6, 470), [2700], "NONE", 2.6, 15000, [3]),
        ("helderoord", "regel", "ball", "E14", (4.5, 470), [2700], "PHASE_CUT", 5.5, 25000, []),
        ("helderoord", "regel", "globe", "E27", (9.5, 1055), [2700], "PHASE_CUT", 10.9, 25000, []),
    ]
    for brand, line, shape, fitting, (watt, lumen), whites, dimming, price, life, packs in plan:
        for white in whites:
            for pack in [1] + (packs if white == whites[0] else []):
                frosted_one(cat, brand, line, shape, fitting, watt, lumen, white, dimming, price, life, pack)


def frosted_one(cat, brand, line, shape, fitting, watt, lumen, white, dimming, price, life, pack):
    height, diameter, weight = SIZE[shape, fitting]
    low, high = white if isinstance(white, tuple) else (white, white)
    fields = lamp_fields(lumen, watt, life, d=diameter, n=pack, **{"from": high, "to": low})
    dim_nl, dim_en = {"NONE": ("", ""), "PHASE_CUT": (" dimbaar", " dimmable"), "DIM_TO_WARM": (" dim-to-warm", " dim-to-warm")}[dimming]
    shape_nl, shape_en = SHAPE_NAME[shape]
    kelvin_name = "" if dimming == "DIM_TO_WARM" else f" {low} K"
    pack_nl, pack_en = (f", {pack} stuks", f", pack of {pack}") if pack > 1 else ("", "")
    name = (f"Ledlamp {shape_nl} {fitting} {number(watt, 0)} W {lumen} lm{kelvin_name}{dim_nl}{pack_nl}",
            f"LED bulb {shape_en} {fitting} {number(watt, 1)} W {lumen} lm{kelvin_name}{dim_en}{pack_en}")
    klasse = line == "klasse-a"
    description = text(
        fields, FROSTED[shape],
        ("In deze doos zitten {n} lampen: genoeg voor een hele ruimte en altijd een reserve in huis.", "This box holds {n} lamps: enough for a whole room with one to spare.") if pack > 1
        else None,
        ("Energieklasse A: {w} W voor {lm} lumen, de hoogste klasse van de schaal A tot G.", "Energy class A: {w} W for {lm} lumens, the highest class on the scale A to G.") if klasse
        else None,
        sentence(CLAIM) if replaces(lumen) else None, WHITE[low] if low == high else None, dim_sentence(dimming, fields),
        sentence(FITTING[fitting]) if pack == 1 else None, sentence(USE) if pack == 1 and not klasse else None)
    cat.add("led-bulbs", brand, f"{line}-{shape}-{fitting.lower().replace('.', '')}-{lumen}", name, description,
            variant=f"{low}k" + (f"-{pack}st" if pack > 1 else ""), price=price * pack * (0.85 if pack > 1 else 1), weight=weight * pack, months=36 if brand == "helderoord" else 24,
            lumen=lumen, watt=watt, kelvin=f"{low}-{high}" if low != high else low, cri=90 if brand == "helderoord" and not klasse else 80, lifetime_hours=life, beam=220,
            replaces_watt=replaces(lumen), voltage="230 V", dimming=dimming, fitting=fitting, shape=shape, ip="IP20", colour="opal", material="plastic", height_mm=height,
            diameter_mm=diameter, unit="PACK" if pack > 1 else "PIECE", pack_size=pack, warn=(GLASS,) if klasse else ())


def special_bulbs(cat):
    """Steps, sensors, E40, reflectors, GX53 and striplights: one row each, with its own words."""
    rows = [
        ("helderoord", "drie-standen-e27", ("Ledlamp peer E27 8 W 806 lm in drie standen", "LED bulb pear E27 8 W 806 lm three steps"),
         ("Deze peer dimt zonder dimmer: tik de schakelaar nog eens aan en hij gaat van 100 naar 50 en 10 procent. Handig in een kamer waar alleen een gewone schakelaar zit. "
          "Zet hem niet achter een echte dimmer.",
          "This pear dims without a dimmer: flick the switch again and it goes from 100 to 50 and 10 per cent. Handy in a room that only has an ordinary switch. "
          "Do not put it behind a real dimmer."),
         9.9, 48, dict(lumen=806, watt=8.0, kelvin=2700, cri=80, dimming="STEPS", fitting="E27", shape="a60", beam=220, replaces_watt=60, height_mm=112, diameter_mm=60)),
        ("vonkert", "schemer-e27", ("Ledlamp peer E27 8 W 806 lm met schemersensor", "LED bulb pear E27 8 W 806 lm with dusk sensor"),
         ("Gaat vanzelf aan als het donker wordt en uit als het licht wordt; de sensor zit in de hals. Gebruik hem in een open of doorzichtig buitenarmatuur, "
          "anders merkt hij de dag niet op. Niet dimbaar.",
          "Switches on by itself at dusk and off at daybreak; the sensor sits in the neck. Use it in an open or clear outdoor luminaire, or it will not notice the day. Not dimmable."),
         8.9, 55, dict(lumen=806, watt=8.0, kelvin=3000, cri=80, fitting="E27", shape="a60", beam=220, replaces_watt=60, sensor="dusk", height_mm=115, diameter_mm=60,
                       rooms="front-door driveway")),
        ("vonkert", "beweging-e27", ("Ledlamp peer E27 9 W 900 lm met bewegingssensor", "LED bulb pear E27 9 W 900 lm with motion sensor"),
         ("Een radarsensor in de bol schakelt het licht aan zodra iemand binnen zes meter loopt en na een minuut weer uit. Goed voor berging, trapkast en kelder. "
          "De radar kijkt ook door een dunne deur: reken daarop.",
          "A radar sensor in the bulb switches the light on when somebody moves within six metres and off after a minute. Good for storeroom, stair cupboard and cellar. "
          "The radar also sees through a thin door: reckon with that."),
         10.9, 58, dict(lumen=900, watt=9.0, kelvin=4000, cri=80, fitting="E27", shape="a60", beam=220, replaces_watt=60, sensor="motion", height_mm=118, diameter_mm=60,
                        rooms="shed garage stairs")),
    ]
    for watt, lumen, kelvin, price in ((30.0, 4000, 4000, 24), (30.0, 4000, 6500, 24), (50.0, 7500, 4000, 39), (50.0, 7500, 6500, 39)):
        rows.append(("helderoord", f"e40-{lumen}", (f"Ledlamp E40 {watt:.0f} W {lumen} lm {kelvin} K", f"LED bulb E40 {watt:.0f} W {lumen} lm {kelvin} K"), text(
            dict(w=watt, lm=lumen), ("Hoogvermogenlamp van {w} W voor de zware E40-fitting in hal, stal of kas.", "High-power lamp of {w} W for the heavy E40 holder in hall, stable or greenhouse."),
            ("De {lm} lumen stralen rondom; hang hem met de fitting omhoog en geef de koelribben lucht.",
             "Its {lm} lumens radiate all round; hang it cap up and leave air around the cooling fins."), WHITE[kelvin],
            ("Haal in een armatuur voor kwikdamplampen eerst het voorschakelapparaat eruit.", "In a luminaire for mercury lamps, take out the ballast first.")),
            price, 420 + watt * 6, dict(lumen=lumen, watt=watt, kelvin=kelvin, cri=80, fitting="E40", shape="high-bay-lamp", beam=240, replaces_watt=200, height_mm=230 + int(watt),
                                        diameter_mm=118, rooms="hall-industrial warehouse stable", lifetime_hours=30000, variant=f"{kelvin}k", warn=(BALLAST,))))
    reflector = Stock(("De spiegelende binnenkant bundelt het licht tot {b}°, zoals bij de oude reflectorlamp.", "The mirrored inside gathers the light into {b}°, like the old reflector bulb."),
                      ("Een {nm} voor klemspots, keukenspots en nissen, met een bundel van {b}°.", "An {nm} for clamp spots, kitchen spots and niches, with a beam of {b}°."))
    for nm, fitting, watt, lumen, beam, height, diameter, price, dimming in (
            ("R39", "E14", 2.5, 210, 90, 67, 39, 4.5, "NONE"), ("R50", "E14", 4.9, 440, 90, 84, 50, 4.9, "PHASE_CUT"), ("R63", "E27", 6.5, 600, 90, 102, 63, 6.5, "PHASE_CUT"),
            ("R80", "E27", 9.0, 860, 90, 115, 80, 8.5, "PHASE_CUT")):
        rows.append(("helderoord", f"reflector-{nm.lower()}", (f"Ledlamp reflector {nm} {fitting} {number(watt, 0)} W {lumen} lm", f"LED reflector {nm} {fitting} {number(watt, 1)} W {lumen} lm"),
                     text(dict(nm=nm, b=beam), reflector, sentence(FITTING[fitting]), sentence(WHITE[2700]), sentence(DIM[dimming])), price, 30 + diameter,
                     dict(lumen=lumen, watt=watt, kelvin=2700, cri=90, fitting=fitting, shape="reflector", beam=beam, dimming=dimming, height_mm=height, diameter_mm=diameter)))
    for nm, watt, lumen, beam, ip, height, diameter, price in (("PAR30", 10.0, 900, 36, "IP20", 92, 95, 12.5), ("PAR38", 14.0, 1250, 30, "IP65", 133, 121, 15.9),
                                                              ("PAR38", 15.0, 1350, 60, "IP65", 133, 121, 16.9)):
        rows.append(("helderoord", f"{nm.lower()}-{beam}", (f"Ledlamp {nm} E27 {watt:.0f} W {lumen} lm {beam}°", f"LED bulb {nm} E27 {watt:.0f} W {lumen} lm {beam}°"), text(
            dict(nm=nm, b=beam, lm=lumen), ("Zware reflectorlamp met {lm} lumen in een bundel van {b}°, voor etalage, hal of gevel.",
                                            "Heavy reflector lamp with {lm} lumens in a beam of {b}°, for shop window, hall or façade."),
            ("Met IP65 mag hij buiten in een open armatuur hangen, mits de fitting een rubberen ring heeft.",
             "Rated IP65, it may hang outside in an open luminaire provided the holder has a rubber ring.") if ip == "IP65" else
            ("Voor binnen, in een railspot of aan een stevige E27-fitting.", "For indoors, in a track spot or on a sturdy E27 holder."), DIM["PHASE_CUT"]), price, 240,
            dict(lumen=lumen, watt=watt, kelvin=3000, cri=80, fitting="E27", shape="par", beam=beam, dimming="PHASE_CUT", ip=ip, height_mm=height, diameter_mm=diameter,
                 rooms="retail hospitality")))
    for watt, lumen, kelvin, price, dimming in ((5.0, 500, 2700, 6.9, "NONE"), (7.5, 806, 2700, 8.5, "NONE"), (7.5, 806, 4000, 8.5, "NONE"), (8.0, 806, 2700, 10.9, "PHASE_CUT")):
        dim = " dimbaar" if dimming == "PHASE_CUT" else ""
        rows.append(("helderoord", f"gx53-{lumen}-{dimming.lower().replace('_', '-')}",
                     (f"Ledschijf GX53 {number(watt, 0)} W {lumen} lm {kelvin} K{dim}", f"LED disc GX53 {number(watt, 1)} W {lumen} lm {kelvin} K{' dimmable' if dim else ''}"), text(
                         dict(lm=lumen), ("Platte schijf van 75 mm voor kastspots en lage plafondarmaturen met GX53: maar 26 mm hoog.",
                                          "Flat disc of 75 mm for cabinet spots and shallow ceiling lights with GX53: only 26 mm high."),
                         ("De {lm} lumen vallen breed uit, zonder scherpe rand.", "Its {lm} lumens fall wide, without a hard edge."), WHITE[kelvin], sentence(DIM[dimming])), price, 62,
                     dict(lumen=lumen, watt=watt, kelvin=kelvin, cri=80, fitting="GX53", shape="disc", beam=110, dimming=dimming, height_mm=26, diameter_mm=75, variant=f"{kelvin}k",
                          rooms="kitchen hall")))
    for fitting, length, watt, lumen, price in (("S14d", 300, 4.5, 400, 13.5), ("S14s", 300, 4.5, 400, 13.9), ("S14s", 500, 7.0, 650, 17.9), ("S14s", 1000, 13.0, 1250, 27.9),
                                                ("S19", 310, 4.0, 350, 11.9)):
        where = {"S14d": ("met één lampvoet in het midden", "with a single cap in the middle"), "S14s": ("met aan elk eind een lampvoet", "with a cap at each end"),
                 "S19": ("met twee dunne busvoeten", "with two thin socket caps")}[fitting]
        rows.append(("gloedwerk", f"lijnlamp-{fitting.lower()}-{length}", (f"Ledlijnlamp {fitting} {length // 10} cm {number(watt, 0)} W", f"LED striplight {fitting} {length // 10} cm {number(watt, 1)} W"),
                     text(dict(l=length, where=where, lm=lumen, f=fitting), ("Lijnlamp van {l} mm {where}, voor het armatuur boven de spiegel of onder het keukenkastje.",
                                                                            "Striplight of {l} mm {where}, for the luminaire over the mirror or under the kitchen cabinet."),
                          ("Het opalen glas geeft {lm} lumen zonder streepjes.", "The opal glass gives {lm} lumens without stripes."), DIM["PHASE_CUT"],
                          ("Meet de lengte en kijk naar de voeten voor u bestelt: S14d, S14s en S19 zijn niet uitwisselbaar.",
                           "Measure the length and look at the caps before ordering: S14d, S14s and S19 are not interchangeable.")), price, 70 + length / 3,
                     dict(lumen=lumen, watt=watt, kelvin=2700, cri=90, fitting=fitting, shape="linestra", beam=300, dimming="PHASE_CUT", length_mm=length, diameter_mm=30,
                          rooms="bathroom kitchen", warn=(GLASS,))))
    for brand, product, name, description, price, weight, facts in rows:
        facts = dict(dict(voltage="230 V", ip="IP20", lifetime_hours=25000, colour="opal", material="glass" if "warn" in facts else "plastic"), **facts)
        cat.add("led-bulbs", brand, product, name, description, price=price, weight=weight, months=36 if brand == "helderoord" else 24, **facts)


FILAMENT = {
    "clear": Stock(("In het heldere glas ziet u de lange ledraden lopen, zoals vroeger de gloeidraad.", "Through the clear glass you see the long LED filaments, as once the glowing wire."),
                   ("Helder glas, zichtbare draden en licht rondom: bedoeld om gezien te worden.", "Clear glass, visible filaments and light all round: meant to be seen.")),
    "amber": Stock(("Amberkleurig glas om gekruiste ledraden, voor een lamp zonder kap.", "Amber glass around crossed LED filaments, for a lamp without a shade."),
                   ("Het goudkleurige glas staat ook mooi als de lamp uit is.", "The gold-coloured glass looks good even with the lamp off.")),
    "smoke": Stock(("Het rookglas dempt de draden tot een rustige gloed; reken niet op werklicht.", "The smoked glass mutes the filaments to a quiet glow; do not count on it to work by.")),
    "opal": Stock(("Opaal glas over de draden: het lichtbeeld van een matte gloeilamp, zonder schittering.", "Opal glass over the filaments: the look of a frosted incandescent bulb, without glare."),
                  ("Melkwit glas verbergt de draden en geeft zachte schaduwen.", "Milk-white glass hides the filaments and gives soft shadows.")),
}
FILAMENT_SHAPE = {
    "a60": Stock(("De peer past op elke tafel- en hanglamp.", "The pear suits any table lamp or pendant."), ("Een gewone peervorm van 60 mm.", "An ordinary pear of 60 mm.")),
    "candle": Stock(("De kaarsvorm hoort thuis in kroonluchter en wandarm.", "The candle shape belongs in chandelier and wall arm.")),
    "candle-tip": Stock(("De omgebogen punt bootst een vlammetje na.", "The bent tip imitates a small flame.")),
    "ball": Stock(("De kogel van 45 mm is klein genoeg voor een nachtlampje.", "The ball of 45 mm is small enough for a night light.")),
    "globe": Stock(("De grote bol van {d} mm vraagt om een eenvoudige pendel.", "The large globe of {d} mm asks for a plain cord set."),
                   ("Als bol van {d} mm is hij zelf het armatuur.", "As a globe of {d} mm it is a luminaire in itself.")),
    "edison": Stock(("De druppelvorm ST64 doet het goed in een rij boven de eettafel.", "The ST64 drop shape does well in a row over the dining table."),
                    ("ST64, de vorm van de eerste gloeilampen.", "ST64, the shape of the first incandescent bulbs.")),
    "tubular": Stock(("De smalle buis van 30 mm past in een open metalen kapje.", "The slim tube of 30 mm fits an open metal shade.")),
}


def filament(cat):
    plan = [  # shape, fitting, glass, watt, lumen, kelvin, dimming, price, diameter
        ("a60", "E27", "clear", 4.3, 470, 2700, "NONE", 3.9, 60), ("a60", "E27", "clear", 7.0, 806, 2700, "NONE", 4.9, 60), ("a60", "E27", "clear", 4.5, 470, 2700, "PHASE_CUT", 5.9, 60),
        ("a60", "E27", "clear", 7.2, 806, 2700, "PHASE_CUT", 6.9, 60), ("a60", "E27", "clear", 9.0, 1055, 2700, "PHASE_CUT", 8.9, 60), ("a60", "E27", "clear", 11.0, 1521, 2700, "PHASE_CUT", 10.9, 60),
        ("a60", "E27", "opal", 4.5, 470, 2700, "PHASE_CUT", 6.5, 60), ("a60", "E27", "opal", 7.2, 806, 2700, "PHASE_CUT", 7.5, 60), ("a60", "E27", "opal", 9.0, 1055, 2700, "PHASE_CUT", 9.5, 60),
        ("a60", "E27", "amber", 4.0, 300, 2000, "PHASE_CUT", 8.5, 60), ("a60", "B22d", "clear", 7.0, 806, 2700, "NONE", 6.5, 60),
        ("candle", "E14", "clear", 2.3, 250, 2700, "NONE", 3.5, 35), ("candle", "E14", "clear", 4.3, 470, 2700, "PHASE_CUT", 5.9, 35), ("candle", "E14", "amber", 3.5, 250, 2000, "PHASE_CUT", 6.5, 35),
        ("candle", "E14", "opal", 4.3, 470, 2700, "PHASE_CUT", 6.2, 35), ("candle-tip", "E14", "clear", 4.3, 470, 2700, "PHASE_CUT", 6.2, 35), ("candle-tip", "E14", "amber", 3.5, 250, 2000, "PHASE_CUT", 6.9, 35),
        ("ball", "E14", "clear", 4.3, 470, 2700, "PHASE_CUT", 5.9, 45), ("ball", "E27", "clear", 4.3, 470, 2700, "NONE", 4.2, 45), ("ball", "E14", "opal", 4.3, 470, 2700, "PHASE_CUT", 6.2, 45),
        ("ball", "E27", "amber", 3.5, 250, 2000, "PHASE_CUT", 6.9, 45),
        ("edison", "E27", "clear", 7.0, 806, 2700, "PHASE_CUT", 9.9, 64), ("edison", "E27", "amber", 4.0, 300, 1800, "PHASE_CUT", 9.9, 64), ("edison", "E27", "amber", 7.0, 600, 2000, "PHASE_CUT", 11.9, 64),
        ("edison", "E27", "smoke", 4.0, 150, 1800, "PHASE_CUT", 12.9, 64), ("globe", "E27", "clear", 7.0, 806, 2700, "PHASE_CUT", 12.9, 95), ("globe", "E27", "amber", 5.0, 400, 2000, "PHASE_CUT", 13.9, 95),
        ("globe", "E27", "opal", 7.2, 806, 2700, "PHASE_CUT", 14.9, 95), ("globe", "E27", "amber", 6.0, 470, 2000, "PHASE_CUT", 18.9, 125), ("globe", "E27", "opal", 9.0, 1055, 2700, "PHASE_CUT", 19.9, 125),
        ("globe", "E27", "smoke", 5.0, 200, 1800, "PHASE_CUT", 19.9, 125), ("tubular", "E27", "clear", 5.0, 500, 2200, "PHASE_CUT", 9.5, 30), ("tubular", "E27", "amber", 4.0, 280, 1800, "PHASE_CUT", 10.5, 30),
    ]
    warm = [("a60", "E27", "clear", 7.2, 806, "DIM_TO_WARM", 11.9, 60), ("candle", "E14", "clear", 4.5, 470, "DIM_TO_WARM", 9.9, 35), ("globe", "E27", "opal", 8.0, 806, "DIM_TO_WARM", 21.9, 95)]
    for shape, fitting, glass, watt, lumen, dimming, price, diameter in warm:
        plan.append((shape, fitting, glass, watt, lumen, (2200, 2700), dimming, price, diameter))
    for shape, fitting, glass, watt, lumen, kelvin, dimming, price, diameter in plan:
        low, high = kelvin if isinstance(kelvin, tuple) else (kelvin, kelvin)
        height, _, weight = SIZE[shape, fitting]
        fields = lamp_fields(lumen, watt, 15000, d=diameter, **{"from": high, "to": low})
        dim = {"NONE": ("", ""), "PHASE_CUT": (" dimbaar", " dimmable"), "DIM_TO_WARM": (" dim-to-warm", " dim-to-warm")}[dimming]
        big = f" {diameter} mm" if shape == "globe" else ""
        glass_nl, glass_en = {"clear": ("helder", "clear"), "amber": ("goud", "gold"), "smoke": ("rookglas", "smoked"), "opal": ("opaal", "opal")}[glass]
        name = (f"Filamentlamp {SHAPE_NAME[shape][0]}{big} {fitting} {number(watt, 0)} W {lumen} lm {glass_nl}{dim[0]}",
                f"Filament bulb {SHAPE_NAME[shape][1]}{big} {fitting} {number(watt, 1)} W {lumen} lm {glass_en}{dim[1]}")
        description = text(fields, FILAMENT[glass], FILAMENT_SHAPE[shape], sentence(WHITE[low]) if low == high else None, sentence(DIM[dimming]),
                           sentence(CLAIM) if replaces(lumen) and glass == "clear" else None, sentence(FITTING[fitting]) if shape in ("a60", "candle", "ball") else None)
        cat.add("filament-bulbs", "gloedwerk", f"draad-{shape}-{diameter}-{fitting.lower()}-{lumen}-{dimming.lower().replace('_', '-')}", name, description, variant=f"{glass}-{low}k",
                price=price, weight=weight * (2 if diameter == 125 else 1), months=24, lumen=lumen, watt=watt, kelvin=f"{low}-{high}" if low != high else low, cri=90, beam=320,
                lifetime_hours=15000, replaces_watt=replaces(lumen) if glass in ("clear", "opal") else "", voltage="230 V", dimming=dimming, fitting=fitting, shape=shape, ip="IP20",
                colour=glass, material="glass", style="vintage industrial" if glass in ("amber", "smoke") else "classic", height_mm=height + (diameter - 95 if shape == "globe" else 0),
                diameter_mm=diameter, warn=(GLASS,))


SPOT = Stock(("Ledspot met {lm} lumen in een bundel van {b}°.", "LED spot with {lm} lumens in a beam of {b}°."),
             ("Deze spot zet {lm} lumen in een bundel van {b}°, zonder hinderlijke rand.", "This spot puts {lm} lumens into a beam of {b}°, without a distracting rim."),
             ("Met {w} W en {b}° verlicht u gericht een werkblad, kunstwerk of kastwand.", "With {w} W and {b}° you light a worktop, picture or cupboard wall with purpose."))
BEAM = {24: ("Zo smal dat u hem het best voor accenten gebruikt, niet om een kamer te vullen.", "So narrow that it is best for accents, not to fill a room."),
        36: ("De bundel van 36° is de gewone keus bij een plafond van 2,40 tot 2,80 meter.", "The 36° beam is the usual choice for a ceiling of 2.40 to 2.80 metres."),
        60: ("Door de brede bundel van 60° heeft u minder spots nodig voor een egaal plafond.", "Thanks to the wide 60° beam you need fewer spots for an even ceiling."),
        40: ("De bundel van 40° is zacht aan de randen en geschikt voor winkels.", "The 40° beam is soft at the edges and suits shops.")}


def spots(cat):
    plan = [  # brand, line, fitting, shape, watt, lumen, whites, beam, cri, dimming, voltage, price, packs
        ("vonkert", "gericht", "GU10", "spot", 3.4, 255, [2700, 4000], 36, 80, "NONE", "230 V", 2.9, []),
        ("vonkert", "gericht", "GU10", "spot", 4.3, 355, [2700, 3000, 4000, 6500], 36, 80, "NONE", "230 V", 2.9, [5, 10]),
        ("vonkert", "gericht", "GU10", "spot", 6.5, 575, [2700, 4000], 36, 80, "NONE", "230 V", 4.5, []),
        ("vonkert", "breed", "GU10", "spot", 4.5, 380, [2700, 4000], 60, 80, "NONE", "230 V", 3.4, []),
        ("helderoord", "regel", "GU10", "spot", 4.6, 355, [2700, 3000, 4000], 36, 90, "PHASE_CUT", "230 V", 5.9, [5]),
        ("helderoord", "regel", "GU10", "spot", 6.8, 575, [2700, 3000], 36, 90, "PHASE_CUT", "230 V", 7.5, []),
        ("helderoord", "regel-breed", "GU10", "spot", 5.0, 400, [2700], 60, 90, "PHASE_CUT", "230 V", 6.5, []),
        ("helderoord", "schemer", "GU10", "spot", 4.8, 350, [(1800, 2700)], 36, 90, "DIM_TO_WARM", "230 V", 9.5, [5]),
        ("helderoord", "galerie", "GU10", "spot", 5.5, 400, [2700, 3000], 24, 97, "PHASE_CUT", "230 V", 11.9, []),
        ("helderoord", "laag", "GU5.3", "spot", 4.4, 345, [2700, 3000], 36, 90, "PHASE_CUT", "12 V AC/DC", 6.5, []),
        ("helderoord", "laag", "GU5.3", "spot", 7.5, 621, [2700, 4000], 36, 90, "PHASE_CUT", "12 V AC/DC", 8.9, []),
        ("vonkert", "laag", "GU5.3", "spot", 4.5, 345, [2700], 60, 80, "NONE", "12 V AC/DC", 4.5, []),
        ("helderoord", "mr11", "GU4", "spot-small", 2.5, 200, [2700], 36, 80, "NONE", "12 V AC/DC", 6.2, []),
        ("helderoord", "mr11", "GU4", "spot-small", 4.0, 345, [2700], 36, 80, "NONE", "12 V AC/DC", 7.9, []),
        ("helderoord", "ar111", "G53", "ar111", 8.0, 650, [2700, 3000], 24, 90, "PHASE_CUT", "12 V AC/DC", 24.9, []),
        ("helderoord", "ar111", "G53", "ar111", 12.0, 1050, [3000], 40, 90, "PHASE_CUT", "12 V AC/DC", 28.9, []),
        ("helderoord", "ar111-gu10", "GU10", "ar111", 12.0, 1100, [2700], 40, 90, "PHASE_CUT", "230 V", 26.9, []),
    ]
    for brand, line, fitting, shape, watt, lumen, whites, beam, cri, dimming, voltage, price, packs in plan:
        for white in whites:
            for pack in [1] + (packs if white == whites[0] else []):
                spot(cat, brand, line, fitting, shape, watt, lumen, white, beam, cri, dimming, voltage, price, pack)


def spot(cat, brand, line, fitting, shape, watt, lumen, white, beam, cri, dimming, voltage, price, pack):
    low, high = white if isinstance(white, tuple) else (white, white)
    height, diameter, weight = {"spot": (54, 50, 45), "spot-small": (40, 35, 20), "ar111": (62, 111, 190)}[shape]
    fields = lamp_fields(lumen, watt, 25000, b=beam, n=pack, **{"from": high, "to": low})
    dim = {"NONE": ("", ""), "PHASE_CUT": (" dimbaar", " dimmable"), "DIM_TO_WARM": (" dim-to-warm", " dim-to-warm")}[dimming]
    extra = {"spot": "", "spot-small": "MR11 ", "ar111": "AR111 "}[shape]
    wide = f" {beam}°" if beam != 36 else ""
    ra = " Ra 97" if cri == 97 else ""
    kelvin_name = f" {low} K" if low == high else ""
    name = (f"Ledspot {extra}{fitting} {number(watt, 0)} W {lumen} lm{kelvin_name}{wide}{ra}{dim[0]}" + (f", {pack} stuks" if pack > 1 else ""),
            f"LED spot {extra}{fitting} {number(watt, 1)} W {lumen} lm{kelvin_name}{wide}{ra}{dim[1]}" + (f", pack of {pack}" if pack > 1 else ""))
    special = {
        "galerie": ("Met Ra 97 komen rood, huid en hout natuurgetrouw over; gemaakt voor wie schilderijen of stoffen verlicht.",
                    "With Ra 97, reds, skin and wood come across faithfully; made for lighting pictures or fabrics."),
        "mr11": ("Het kleine broertje van de MR16: 35 mm, voor meubel- en sterrenhemelspots.", "The small brother of the MR16: 35 mm, for furniture and starlight spots."),
        "ar111": ("De platte AR111-schijf verbergt de leds achter een kap, zodat u er van opzij niet in kijkt.",
                  "The flat AR111 disc hides the LEDs behind a cap, so that you do not look into them from the side."),
    }.get(line)
    twelve = ("Hij heeft een trafo van 12 V nodig; reken bij een elektronische trafo het minimale vermogen na.",
              "It needs a 12 V transformer; with an electronic one, check its minimum load.") if fitting in ("GU4", "G53") else None
    description = text(fields, SPOT, special, ("Verpakt per {n} stuks, voor een heel plafond in dezelfde lichtkleur.", "A box of {n}, for a whole ceiling in the same white.") if pack > 1 else None,
                       BEAM[beam] if pack == 1 and not special else None, sentence(WHITE[low]) if low == high else None, sentence(DIM[dimming]),
                       twelve or (sentence(FITTING[fitting]) if pack == 1 else None))
    cat.add("led-spots", brand, f"{line}-{fitting.lower().replace('.', '')}-{lumen}-{beam}", name, description, variant=f"{low}k" + (f"-{pack}st" if pack > 1 else ""),
            price=price * pack * (0.85 if pack > 1 else 1), weight=weight * pack, months=36 if brand == "helderoord" else 24, lumen=lumen, watt=watt,
            kelvin=f"{low}-{high}" if low != high else low, cri=cri, beam=beam, lifetime_hours=25000, voltage=voltage, dimming=dimming, fitting=fitting, shape=shape, ip="IP20",
            colour="white" if brand == "vonkert" else "aluminium", material="plastic" if brand == "vonkert" else "aluminium", height_mm=height, diameter_mm=diameter,
            unit="PACK" if pack > 1 else "PIECE", pack_size=pack, rooms="kitchen living-room hall")


def capsules(cat):
    opener = Stock(("Steeklampje van {h} mm lang dat {lm} lumen geeft uit {w} W.", "Capsule {h} mm long that gives {lm} lumens from {w} W."),
                   ("Klein genoeg voor een glazen bolletje of kastspot: {h} bij {d} mm.", "Small enough for a glass bead or a cabinet spot: {h} by {d} mm."),
                   ("De {fit} steekt u met twee pennen in de lamphouder; dit lampje geeft {lm} lumen.", "{fit} plugs into its holder with two pins; this one gives {lm} lumens."))
    mind = {"G4": Stock(("Werkt op 12 V wissel- en gelijkspanning; oude trafo's schakelen soms niet in bij zo weinig watt.",
                         "Runs on 12 V AC and DC; old transformers sometimes do not start with so few watts."),
                        ("Ook geschikt voor caravan en boot op 12 V.", "Also suits caravan and boat on 12 V.")),
            "G9": Stock(("Rechtstreeks op 230 V. Meet eerst of het glaasje van uw armatuur ruimte laat: led is iets dikker dan halogeen.",
                         "Straight on 230 V. First measure whether the glass of your luminaire leaves room: LED is a little thicker than halogen."),
                        ("Voor G9 op 230 V, dus zonder trafo.", "For G9 on 230 V, so without a transformer.")),
            "GY6.35": Stock(("Voor de brede steekvoet GY6.35 op een 12 V-trafo; de pennen staan 6,35 mm uit elkaar.",
                             "For the wide GY6.35 base on a 12 V transformer; the pins are 6.35 mm apart."))}
    plan = [("G4", 1.0, 110, 2700, "NONE", 3.5, 33, 11), ("G4", 1.8, 200, 2700, "NONE", 3.9, 38, 13), ("G4", 1.8, 200, 4000, "NONE", 3.9, 38, 13), ("G4", 2.0, 200, 2700, "PHASE_CUT", 5.9, 38, 14),
            ("G4", 2.6, 300, 3000, "NONE", 4.9, 42, 15), ("G9", 1.9, 200, 2700, "NONE", 3.9, 47, 15), ("G9", 2.6, 300, 2700, "NONE", 4.5, 48, 16), ("G9", 2.6, 300, 4000, "NONE", 4.5, 48, 16),
            ("G9", 3.8, 470, 2700, "NONE", 5.5, 56, 18), ("G9", 3.8, 470, 4000, "NONE", 5.5, 56, 18), ("G9", 2.8, 300, 2700, "PHASE_CUT", 6.5, 50, 16), ("G9", 4.0, 470, 2700, "PHASE_CUT", 7.9, 60, 18),
            ("G9", 4.8, 600, 2700, "PHASE_CUT", 8.9, 66, 20), ("GY6.35", 2.0, 220, 2700, "NONE", 5.5, 45, 14), ("GY6.35", 3.5, 430, 2700, "NONE", 6.5, 52, 17), ("GY6.35", 3.5, 430, 4000, "NONE", 6.5, 52, 17)]
    for fitting, watt, lumen, kelvin, dimming, price, height, diameter in plan:
        fields = lamp_fields(lumen, watt, 15000, h=height, d=diameter, fit=fitting)
        dim = (" dimbaar", " dimmable") if dimming == "PHASE_CUT" else ("", "")
        name = (f"Ledsteeklampje {fitting} {number(watt, 0)} W {lumen} lm {kelvin} K{dim[0]}", f"LED capsule {fitting} {number(watt, 1)} W {lumen} lm {kelvin} K{dim[1]}")
        mains = fitting == "G9"
        cat.add("capsule-bulbs", "vonkert" if dimming == "NONE" else "helderoord", f"steek-{fitting.lower().replace('.', '')}-{lumen}-{dimming.lower().replace('_', '-')}", name,
                text(fields, opener, mind[fitting], sentence(WHITE[kelvin]), sentence(DIM[dimming])), variant=f"{kelvin}k", price=price, weight=8 + diameter, lumen=lumen, watt=watt,
                kelvin=kelvin, cri=80 if dimming == "NONE" else 90, beam=320, lifetime_hours=15000, replaces_watt=replaces(lumen) if mains else "",
                voltage="230 V" if mains else "12 V AC/DC", dimming=dimming, fitting=fitting, shape="capsule", ip="IP20", colour="clear", material="silicone", height_mm=height,
                diameter_mm=diameter, months=24 if dimming == "NONE" else 36)


def linear(cat):
    opener = Stock(("Staaflamp van {l} mm voor bouwlamp, uplighter en wandlamp met R7s.", "Linear lamp of {l} mm for work light, uplighter and wall light with R7s."),
                   ("Vervangt de halogeenstaaf van {l} mm en blijft veel koeler.", "Replaces the {l} mm halogen rod and stays far cooler."),
                   ("De twee veercontacten van de R7s klemmen deze staaf van {l} mm vast.", "The two spring contacts of R7s hold this rod of {l} mm."))
    mind = Stock(("Led is dikker dan de glazen halogeenstaaf: u heeft rondom {d} mm nodig.", "LED is thicker than the glass halogen rod: you need {d} mm all round."),
                 ("Het licht straalt rondom, zodat ook een uplighter weer het hele plafond raakt.", "The light radiates all round, so that an uplighter again reaches the whole ceiling."))
    for length, watt, lumen, kelvin, dimming, diameter, price in (
            (78, 7.5, 810, 2700, "NONE", 22, 8.9), (78, 7.5, 810, 4000, "NONE", 22, 8.9), (78, 9.0, 1055, 3000, "PHASE_CUT", 26, 12.9), (118, 11.0, 1521, 2700, "NONE", 24, 10.9),
            (118, 11.0, 1521, 4000, "NONE", 24, 10.9), (118, 14.0, 2000, 3000, "PHASE_CUT", 29, 15.9), (118, 17.5, 2452, 3000, "PHASE_CUT", 29, 18.9), (118, 17.5, 2452, 4000, "PHASE_CUT", 29, 18.9)):
        dim = (" dimbaar", " dimmable") if dimming == "PHASE_CUT" else ("", "")
        name = (f"Ledstaaflamp R7s {length} mm {number(watt, 0)} W {lumen} lm {kelvin} K{dim[0]}", f"LED linear lamp R7s {length} mm {number(watt, 1)} W {lumen} lm {kelvin} K{dim[1]}")
        cat.add("linear-bulbs", "helderoord", f"staaf-{length}-{lumen}", name, text(lamp_fields(lumen, watt, 25000, l=length, d=diameter), opener, mind, sentence(WHITE[kelvin]),
                sentence(DIM[dimming]), sentence(CLAIM)), variant=f"{kelvin}k", price=price, weight=length * 0.8, months=36, lumen=lumen, watt=watt, kelvin=kelvin, cri=80, beam=360,
                lifetime_hours=25000, replaces_watt=replaces(lumen), voltage="230 V", dimming=dimming, fitting="R7s", shape="linear", ip="IP20", colour="clear", material="plastic",
                length_mm=length, diameter_mm=diameter)


TUBE = Stock(("Led-tl-buis van {cm} cm met {lm} lumen uit {w} W, in plaats van een tl-buis van {old} W.", "LED tube of {cm} cm with {lm} lumens from {w} W, in place of a fluorescent tube of {old} W."),
             ("Past op de plaats van de tl-buis van {cm} cm en {old} W, en brandt zonder knipperen aan.", "Takes the place of the {cm} cm, {old} W fluorescent tube and starts without flicker."),
             ("Voor het armatuur van {cm} cm: {lm} lumen over de hele lengte, zonder donkere einden.", "For the {cm} cm batten: {lm} lumens over the full length, without dark ends."))
FEED = {
    "em": (("Werkt rechtstreeks op 230 V of op een conventioneel voorschakelapparaat met de meegeleverde ledstarter; niet op een elektronisch apparaat (HF).",
            "Runs straight on 230 V or on a conventional ballast with the LED starter supplied; not on an electronic ballast (HF)."),
           ("In een oud armatuur vervangt u de starter door de meegeleverde ledstarter; met 230 V rechtstreeks kan ook.",
            "In an old batten, swap the starter for the LED starter supplied; straight 230 V works too.")),
    "universal": (("De universele uitvoering werkt op een elektronisch (HF) en op een conventioneel voorschakelapparaat en rechtstreeks op 230 V.",
                   "The universal version runs on an electronic (HF) ballast, on a conventional one and straight on 230 V."),
                  ("U hoeft niet te weten wat er in het armatuur zit: deze buis kan HF, conventioneel en 230 V aan.",
                   "You need not know what is inside the batten: this tube takes HF, conventional and 230 V.")),
    "hf": (("Alleen voor een elektronisch voorschakelapparaat (HF); kijk in de lijst van de maker of uw type erbij staat.",
            "Only for an electronic (HF) ballast; check the maker's list for your type."),
           ("Klik hem in het T5-armatuur met evsa: herbedraden is niet nodig.", "Click it into the T5 luminaire with electronic ballast: no rewiring needed.")),
}
FEEDS = {feed: Stock(*pairs) for feed, pairs in FEED.items()}


def tubes(cat):
    plan = [  # line, feed, T, cm, length, watt, lumen, whites, old, price
        ("basis", "em", 8, 60, 590, 7.5, 850, [4000, 6500], 18, 6.5), ("basis", "em", 8, 90, 895, 11.0, 1300, [4000], 30, 8.5), ("basis", "em", 8, 120, 1200, 14.5, 1700, [3000, 4000, 6500], 36, 8.9),
        ("basis", "em", 8, 150, 1500, 19.5, 2300, [3000, 4000, 6500], 58, 10.9), ("plus", "universal", 8, 60, 590, 7.0, 1100, [4000], 18, 11.5),
        ("plus", "universal", 8, 90, 895, 10.0, 1600, [4000], 30, 14.5), ("plus", "universal", 8, 120, 1200, 13.0, 2150, [3000, 4000], 36, 15.9),
        ("plus", "universal", 8, 150, 1500, 20.0, 3300, [3000, 4000, 6500], 58, 18.9), ("top", "em", 8, 120, 1200, 11.0, 2320, [4000], 36, 24.9), ("top", "em", 8, 150, 1500, 16.0, 3370, [4000], 58, 27.9),
        ("t5", "hf", 5, 55, 549, 7.0, 1000, [4000], 14, 13.9), ("t5", "hf", 5, 85, 849, 10.0, 1500, [4000], 21, 15.9), ("t5", "hf", 5, 115, 1149, 16.0, 2450, [3000, 4000], 28, 17.9),
        ("t5", "hf", 5, 145, 1449, 18.0, 2900, [3000, 4000], 35, 19.9), ("t5", "hf", 5, 145, 1449, 26.0, 4000, [4000], 49, 23.9)]
    for line, feed, size, cm, length, watt, lumen, whites, old, price in plan:
        for kelvin in whites:
            kind = {"em": ("EM/230 V", "EM/230 V"), "universal": ("universeel", "universal"), "hf": ("HF", "HF")}[feed]
            exact = f"{length} mm" if size == 5 else f"{cm} cm"
            name = (f"Led-tl-buis T{size} {exact} {number(watt, 0)} W {lumen} lm {kelvin} K {kind[0]}", f"LED tube T{size} {exact} {number(watt, 1)} W {lumen} lm {kelvin} K {kind[1]}")
            top = ("Met energieklasse A vraagt hij {w} W; in een gang die dag en nacht verlicht is scheelt dat het meest.",
                   "In energy class A it takes {w} W; that counts most in a corridor lit day and night.") if line == "top" else None
            cat.add("led-tubes", "werkstraal", f"buis-{line}-t{size}-{length}-{lumen}", name, text(lamp_fields(lumen, watt, 50000, cm=cm, old=old), TUBE, FEEDS[feed], top, sentence(WHITE[kelvin])),
                    variant=f"{kelvin}k", price=price, weight=length * 0.18, months=36, lumen=lumen, watt=watt, kelvin=kelvin, cri=80, beam=200 if feed == "em" else 160, lifetime_hours=50000,
                    voltage="" if feed == "hf" else "230 V", fitting="G13" if size == 8 else "G5", shape=f"tube-t{size}", ip="IP20", colour="opal", material="glass", length_mm=length,
                    diameter_mm=26 if size == 8 else 16, rooms="office garage warehouse", warn=(GLASS, BALLAST))
    for cm, length, watt, lumen, price in ((120, 1200, 14.0, 2100, 27.9), (150, 1500, 20.0, 3100, 32.9)):
        cat.add("led-tubes", "werkstraal", f"buis-radar-{length}", (f"Led-tl-buis T8 {cm} cm {watt:.0f} W {lumen} lm met bewegingssensor", f"LED tube T8 {cm} cm {watt:.0f} W {lumen} lm with motion sensor"),
                text(dict(cm=cm, lm=lumen), ("In het eind van deze buis zit een radarsensor: zonder beweging zakt het licht naar 20 procent, bij beweging gaat hij direct naar {lm} lumen.",
                                             "A radar sensor sits in the end of this tube: without movement the light drops to 20 per cent, with movement it goes straight to {lm} lumens."),
                     ("Gemaakt voor parkeergarage, fietsenkelder en trappenhuis.", "Made for car park, bicycle cellar and stairwell."), FEEDS["em"]), price=price, weight=260, months=36,
                lumen=lumen, watt=watt, standby_watt=0.5, kelvin=4000, cri=80, beam=200, lifetime_hours=50000, voltage="230 V", fitting="G13", shape="tube-t8", ip="IP20", colour="opal",
                material="glass", sensor="motion", length_mm=length, diameter_mm=26, rooms="parking stairs garage", warn=(GLASS, BALLAST))


def fluorescent(cat):
    opener = Stock(("Gewone tl-buis T{t} van {cm} cm en {w} W in kleur {code}, uit de laatste voorraad.", "Ordinary T{t} fluorescent tube of {cm} cm and {w} W in colour {code}, from the last stock."),
                   ("Fluorescentiebuis van {w} W voor wie zijn armaturen nog niet wil ombouwen.", "Fluorescent tube of {w} W for those who do not want to convert their battens yet."),
                   ("Past zonder ombouw in het bestaande T{t}-armatuur van {cm} cm.", "Fits the existing {cm} cm T{t} batten without conversion."))
    ending = Stock(("Uitlopend: er komt geen nieuwe productie meer, en wij verkopen wat er nog is. Als vervanging heeft u een led-tl-buis van dezelfde lengte nodig.",
                    "Phased out: nothing new is made, and we sell what is left. As a replacement you need an LED tube of the same length."),
                   ("Dit artikel verkopen wij zolang de voorraad strekt. Kiest u led, let dan op het voorschakelapparaat in uw armatuur.",
                    "We sell this article while stocks last. If you choose LED, mind the ballast in your batten."))
    for size, cm, length, watt, lumen, codes, price in ((8, 60, 590, 18, 1350, (830, 840, 865), 4.5), (8, 90, 895, 30, 2400, (840,), 5.9), (8, 120, 1200, 36, 3350, (830, 840, 865), 4.9),
                                                       (8, 150, 1500, 58, 5200, (830, 840), 5.9), (5, 55, 549, 14, 1200, (830,), 6.9), (5, 115, 1149, 28, 2600, (830, 840), 7.5),
                                                       (5, 29, 288, 8, 430, (840,), 4.9)):
        for code in codes:
            kelvin = code % 100 * 100
            name = (f"Tl-buis T{size} {cm} cm {watt} W kleur {code}", f"Fluorescent tube T{size} {cm} cm {watt} W colour {code}")
            cat.add("fluorescent", "helderoord", f"tl-t{size}-{length}-{watt}", name, text(dict(t=str(size), cm=cm, w=watt, code=str(code)), opener, sentence(WHITE[kelvin]), ending), variant=str(code),
                    price=price, weight=length * 0.12 + 20, lumen=lumen, watt=watt, kelvin=kelvin, cri=80, beam=360, lifetime_hours=15000, fitting="G13" if size == 8 else "G5",
                    shape=f"tube-t{size}", ip="IP20", colour="opal", material="glass", length_mm=length, diameter_mm=26 if size == 8 else 16, clearance=True, warn=(MERCURY, GLASS))


def pl_lamps(cat):
    opener = Stock(("Led-PL-lamp met {pins} pennen ({fit}) die {lm} lumen geeft uit {w} W.", "LED PL lamp with {pins} pins ({fit}) that gives {lm} lumens from {w} W."),
                   ("Draait en klikt op de plaats van de PL-lamp van {old} W in downlight of plafonnière.", "Clicks in where the {old} W PL lamp was, in downlight or ceiling light."),
                   ("Vervangt een {fit}-spaarlamp van {old} W; de leds schijnen naar één kant, draai de lamp dus naar beneden.",
                    "Replaces a {fit} compact fluorescent of {old} W; the LEDs face one way, so turn the lamp downwards."))
    for fitting, feed, watt, lumen, old, whites, price, length in (
            ("G23", "em", 4.5, 480, 9, (2700, 4000), 8.9, 165), ("G24d-1", "em", 5.0, 550, 13, (3000, 4000), 8.5, 130), ("G24d-2", "em", 6.5, 750, 18, (3000,), 8.9, 145),
            ("G24d-3", "em", 9.0, 1050, 26, (3000, 4000), 9.9, 165), ("G24q-1", "hf", 4.5, 520, 13, (3000,), 10.5, 128), ("G24q-2", "hf", 6.5, 750, 18, (4000,), 10.9, 143),
            ("G24q-3", "hf", 8.5, 1050, 26, (3000, 4000), 11.9, 163), ("2G7", "hf", 4.5, 520, 9, (4000,), 9.9, 145), ("2G7", "hf", 5.5, 650, 11, (2700,), 10.5, 215),
            ("2G11", "hf", 8.0, 1100, 18, (4000,), 13.9, 225), ("2G11", "hf", 16.0, 2250, 36, (3000, 4000), 18.9, 411), ("2G11", "hf", 23.0, 3300, 55, (4000,), 22.9, 535),
            ("GX24q-3", "hf", 13.0, 1500, 32, (3000,), 16.9, 155)):
        for kelvin in whites:
            four = "q" in fitting or fitting.startswith("2G")
            name = (f"Led-PL-lamp {fitting} {number(watt, 0)} W {lumen} lm {kelvin} K", f"LED PL lamp {fitting} {number(watt, 1)} W {lumen} lm {kelvin} K")
            fields = dict(pins=("vier", "four") if four else ("twee", "two"), fit=fitting, lm=lumen, w=watt, old=old)
            feeding = ("Voor een elektronisch voorschakelapparaat (HF); de vier pennen zijn het herkenningsteken.", "For an electronic (HF) ballast; the four pins give it away.") \
                if feed == "hf" else ("Voor een conventioneel voorschakelapparaat of rechtstreeks 230 V; de starter zit in de voet.", "For a conventional ballast or straight 230 V; the starter sits in the base.")
            cat.add("pl-lamps", "helderoord", f"pl-{fitting.lower()}-{lumen}", name, text(fields, opener, feeding, sentence(WHITE[kelvin])), variant=f"{kelvin}k", price=price, weight=length * 0.5,
                    months=36, lumen=lumen, watt=watt, kelvin=kelvin, cri=80, beam=130, lifetime_hours=30000, voltage="230 V" if feed == "em" else "", fitting=fitting, shape="pl", ip="IP20",
                    colour="opal", material="plastic", length_mm=length, diameter_mm=36 if "24" in fitting else 28, rooms="office hall", warn=(BALLAST,))
    for fitting, watt, lumen, code, price, length, type_name in (("G23", 9, 600, 827, 3.9, 167, "PL-S"), ("G24d-2", 18, 1200, 830, 4.9, 146, "PL-C"), ("G24d-3", 26, 1800, 840, 5.5, 165, "PL-C"),
                                                                ("G24q-3", 26, 1800, 840, 5.9, 163, "PL-C"), ("2G11", 36, 2900, 840, 7.5, 415, "PL-L")):
        cat.add("pl-lamps", "helderoord", f"spaar-{fitting.lower()}-{watt}", (f"{type_name}-spaarlamp {fitting} {watt} W kleur {code}", f"{type_name} compact fluorescent {fitting} {watt} W colour {code}"),
                text(dict(t=type_name, w=watt, code=str(code), lm=lumen), ("De oorspronkelijke {t} van {w} W met {lm} lumen in kleur {code}, voor wie armaturen gelijk wil houden.",
                                                                         "The original {t} of {w} W with {lm} lumens in colour {code}, for those who want to keep luminaires alike."),
                     ("Heeft een halve minuut nodig om op sterkte te komen.", "Needs half a minute to reach full strength."),
                     ("Uitlopend: verkrijgbaar zolang de voorraad strekt, daarna alleen nog in led.", "Phased out: available while stocks last, after that only in LED.")), price=price, weight=length * 0.35,
                lumen=lumen, watt=watt, kelvin=code % 100 * 100, cri=80, beam=360, lifetime_hours=10000, fitting=fitting, shape="pl", ip="IP20", colour="opal", material="glass", length_mm=length,
                diameter_mm=28, clearance=True, warn=(MERCURY, GLASS))


def halogen(cat):
    opener = Stock(("Halogeenlamp {fit} van {w} W met {lm} lumen en het volle, warme licht dat led lang niet kon nadoen.",
                    "Halogen lamp {fit} of {w} W with {lm} lumens and the full, warm light LED long could not match."),
                   ("Restvoorraad halogeen: {fit}, {w} W, traploos te dimmen met elke gewone dimmer.", "Remaining halogen stock: {fit}, {w} W, dimmable with any ordinary dimmer."),
                   ("Voor armaturen waarin led niet past of niet bevalt: {fit}, {w} W, {lm} lumen.", "For luminaires where LED does not fit or does not please: {fit}, {w} W, {lm} lumens."))
    ending = Stock(("Uitlopend, zolang de voorraad strekt. Let op het hogere verbruik: bij duizend branduren {w} kWh.", "Phased out, while stocks last. Mind the higher consumption: {w} kWh per thousand hours."),
                   ("Raak het glas niet met blote vingers aan; huidvet bekort de levensduur. Uitlopend, zolang de voorraad strekt.",
                    "Do not touch the glass with bare fingers; skin grease shortens its life. Phased out, while stocks last."))
    for fitting, watt, lumen, volt, shape, beam, price, size in (
            ("G4", 10, 120, 12, "capsule", 360, 2.5, (30, 9)), ("G4", 20, 300, 12, "capsule", 360, 2.5, (33, 9)), ("GY6.35", 35, 600, 12, "capsule", 360, 3.5, (44, 11)),
            ("GY6.35", 50, 900, 12, "capsule", 360, 3.9, (44, 11)), ("G9", 28, 340, 230, "capsule", 360, 3.2, (43, 14)), ("G9", 42, 620, 230, "capsule", 360, 3.5, (43, 14)),
            ("GU5.3", 20, 210, 12, "spot", 36, 3.5, (46, 50)), ("GU5.3", 35, 430, 12, "spot", 36, 3.9, (46, 50)), ("GU4", 20, 190, 12, "spot-small", 30, 4.5, (38, 35)),
            ("R7s", 80, 1400, 230, "linear", 360, 4.9, (78, 11)), ("R7s", 120, 2250, 230, "linear", 360, 4.5, (118, 11)), ("G53", 50, 750, 12, "ar111", 24, 16.9, (67, 111))):
        length = fitting == "R7s"
        size_name = f" {size[0]} mm" if length else ""
        cat.add("halogen", "helderoord", f"halogeen-{fitting.lower().replace('.', '')}-{watt}", (f"Halogeenlamp {fitting}{size_name} {watt} W {lumen} lm", f"Halogen bulb {fitting}{size_name} {watt} W {lumen} lm"),
                text(dict(fit=fitting, w=watt, lm=lumen), opener, ("Vraagt een trafo van 12 V die {w} W kan leveren.", "Needs a 12 V transformer that can supply {w} W.") if volt == 12
                     else ("Rechtstreeks op 230 V.", "Straight on 230 V."), ending), price=price, weight=6 + size[1] * 2, lumen=lumen, watt=watt, kelvin=2800, cri=99, beam=beam, lifetime_hours=2000,
                voltage="230 V" if volt == 230 else "12 V AC/DC", dimming="PHASE_CUT", fitting=fitting, shape=shape, ip="IP20", colour="clear", material="glass",
                **({"length_mm": size[0]} if length else {"height_mm": size[0]}), diameter_mm=size[1], clearance=True, warn=(HOT, GLASS))


def smart(cat):
    hub = {"zigbee": Stock(("Hij praat Zigbee en heeft een hub nodig, van Pixelhaven of van een ander merk dat Zigbee 3.0 kent.",
                            "It speaks Zigbee and needs a hub, from Pixelhaven or another brand that knows Zigbee 3.0."),
                           ("Via een Zigbee-hub bedient u hem met telefoon, wandknop of stem; elke lamp geeft het signaal door aan de volgende.",
                            "Through a Zigbee hub you control it by phone, wall button or voice; each lamp passes the signal on to the next.")),
           "wifi": Stock(("Verbindt rechtstreeks met uw wifi (2,4 GHz); een hub is niet nodig.", "Connects straight to your Wi-Fi (2.4 GHz); no hub needed."),
                         ("Instellen gaat met de app over wifi. De lamp blijft ook zonder internet via de schakelaar werken.",
                          "Set it up with the app over Wi-Fi. The lamp keeps working from the switch without internet.")),
           "matter thread": Stock(("Matter over Thread: u scant de code en kiest zelf met welk systeem u hem bedient.", "Matter over Thread: scan the code and choose yourself which system controls it.")),
           "bluetooth": Stock(("Bluetooth volstaat voor één kamer: de telefoon praat rechtstreeks met de lamp.", "Bluetooth is enough for one room: the phone talks straight to the lamp."))}
    can = {"white": Stock(("Warm wit dat u met de app tussen 1 en 100 procent zet.", "Warm white that you set between 1 and 100 per cent in the app."),
                          ("Eén vaste warmwitte kleur, in de app te dimmen en op tijd te zetten.", "One fixed warm white, dimmed and timed in the app.")),
           "cct": Stock(("U schuift van {low} tot {high} K: fris bij het ontbijt, warm in de avond.", "You slide from {low} to {high} K: fresh at breakfast, warm in the evening."),
                        ("Wit licht instelbaar van {low} tot {high} K, ook vanzelf mee met het uur van de dag.", "White light adjustable from {low} to {high} K, also by itself with the hour of the day.")),
           "rgb": Stock(("Naast wit van {low} tot {high} K kent hij alle kleuren; in wit geeft hij zijn {lm} lumen, in een diepe kleur minder.",
                         "Beside white from {low} to {high} K it knows every colour; in white it gives its {lm} lumens, less in a deep colour."),
                        ("Kleur en wit in één lamp, met wit van {low} tot {high} K.", "Colour and white in one lamp, with white from {low} to {high} K."))}
    standby = Stock(("Laat de wandschakelaar aan staan, anders luistert de lamp niet; ze gebruikt dan {s} W.", "Leave the wall switch on or the lamp cannot listen; it then takes {s} W."),
                    ("In ruststand vraagt hij {s} W. Zet er geen dimmer voor.", "On standby it takes {s} W. Do not put a dimmer in front."))
    plan = [("white", "a60", "E27", "zigbee", 8.8, 806, 11.9), ("white", "a60", "E27", "wifi", 8.8, 806, 9.9), ("cct", "a60", "E27", "zigbee", 8.8, 806, 17.9), ("cct", "a60", "E27", "wifi", 8.8, 806, 14.9),
            ("cct", "a60", "E27", "matter thread", 9.0, 900, 19.9), ("rgb", "a60", "E27", "zigbee", 9.0, 806, 29.9), ("rgb", "a60", "E27", "wifi", 9.0, 806, 19.9), ("rgb", "a60", "E27", "matter thread", 9.5, 1055, 34.9),
            ("rgb", "a60", "E27", "zigbee", 14.0, 1521, 44.9), ("white", "candle", "E14", "zigbee", 4.9, 470, 12.9), ("cct", "candle", "E14", "zigbee", 4.9, 470, 18.9), ("rgb", "candle", "E14", "wifi", 5.0, 470, 18.9),
            ("rgb", "ball", "E14", "zigbee", 5.0, 470, 27.9), ("white", "spot", "GU10", "zigbee", 4.7, 355, 12.9), ("cct", "spot", "GU10", "zigbee", 4.7, 355, 18.9), ("cct", "spot", "GU10", "wifi", 4.7, 355, 15.9),
            ("rgb", "spot", "GU10", "zigbee", 5.2, 355, 29.9), ("rgb", "spot", "GU10", "matter thread", 5.2, 380, 31.9), ("cct", "globe", "E27", "zigbee", 7.0, 806, 26.9), ("white", "edison", "E27", "bluetooth", 5.5, 470, 14.9),
            ("cct", "a60", "B22d", "zigbee", 8.8, 806, 18.9)]
    for kind, shape, fitting, protocol, watt, lumen, price in plan:
        low, high = {"white": (2700, 2700), "cct": (2200, 6500), "rgb": (2000, 6500)}[kind]
        if shape == "edison":
            low = high = 2100
        glass = shape in ("globe", "edison")
        what = {"white": ("warm wit", "warm white"), "cct": ("instelbaar wit", "adjustable white"), "rgb": ("kleur en wit", "colour and white")}[kind]
        label = {"zigbee": "Zigbee", "wifi": "wifi", "matter thread": "Matter", "bluetooth": "Bluetooth"}[protocol]
        shape_name = SHAPE_NAME.get(shape, ("spot", "spot"))
        name = (f"Slimme lamp {shape_name[0]} {fitting} {number(watt, 0)} W {lumen} lm {what[0]} {label}",
                f"Smart bulb {shape_name[1]} {fitting} {number(watt, 1)} W {lumen} lm {what[1]} {label.replace('wifi', 'Wi-Fi')}")
        height, diameter, weight = SIZE.get((shape, fitting), (56, 50, 62))
        cat.add("smart-bulbs", "pixelhaven", f"haven-{shape}-{fitting.lower()}-{lumen}-{kind}", name, text(dict(low=low, high=high, lm=lumen, s=0.4), can[kind], hub[protocol], standby), variant=protocol.split()[0],
                price=price, weight=weight + 20, months=24, lumen=lumen, watt=watt, standby_watt=0.4, kelvin=low if low == high else f"{low}-{high}", colours=kind == "rgb", cri=80,
                beam=36 if shape == "spot" else 220, lifetime_hours=25000, replaces_watt="" if shape == "spot" else replaces(lumen), voltage="230 V", dimming="APP", fitting=fitting, shape=shape,
                ip="IP20", colour="clear" if glass else "white", material="glass" if glass else "plastic", protocols=protocol, hub_needed=protocol in ("zigbee", "matter thread"), height_mm=height,
                diameter_mm=diameter, warn=(GLASS,) if glass else ())


def coloured(cat):
    opener = Stock(("Gekleurde kogel van {w} W voor prikkabel en feest, in {c}.", "Coloured ball of {w} W for string lights and parties, in {c}."),
                   ("De kap is door en door {c}, dus de kleur bladdert niet af.", "The cover is {c} right through, so the colour cannot flake off."),
                   ("Kleurlamp in {c}: meer om te zien dan om bij te zien.", "Coloured lamp in {c}: more to look at than to see by."))
    mind = Stock(("Met IP44 mag hij onder een afdak of in een prikkabel met rubberen ring buiten hangen.", "Rated IP44, it may hang outside under a canopy or in string lights with a rubber ring."),
                 ("Schroef hem in een prikkabel met E27; twintig stuks vragen samen maar 20 W.", "Screw it into E27 string lights; twenty of them take no more than 20 W together."))
    for key in ("red", "yellow", "green", "blue", "pink"):
        nl, en = colour(key)
        cat.add("coloured-bulbs", "vonkert", "feestkogel-e27", (f"Kleurlamp kogel E27 1 W {nl}", f"Coloured bulb ball E27 1 W {en}"), text(dict(w=1, c=(nl, en)), opener, mind), variant=key, price=2.5,
                weight=24, label_duty="NO_LIGHT_SOURCE", watt=1.0, dimming="NONE", voltage="230 V", fitting="E27", shape="ball", ip="IP44", colour=key, material="plastic", height_mm=72, diameter_mm=45,
                lifetime_hours=20000, rooms="terrace garden")
    cat.add("coloured-bulbs", "vonkert", "feestkogel-e27-set", ("Kleurlampen kogel E27 1 W, set van 5 kleuren", "Coloured bulbs ball E27 1 W, set of 5 colours"),
            ("Vijf kogels in vijf kleuren, om een prikkabel van tien lichtpunten mee te beginnen. De doos is zo gemaakt dat u de lampen er na het feest weer in opbergt.",
             "Five balls in five colours, to begin a string of ten lights with. The box is made so that the bulbs go back into it after the party."), price=10.9, weight=140,
            label_duty="NO_LIGHT_SOURCE", watt=1.0, dimming="NONE", voltage="230 V", fitting="E27", shape="ball", ip="IP44", colour="multi", material="plastic", height_mm=72, diameter_mm=45,
            lifetime_hours=20000, unit="PACK", pack_size=5, rooms="terrace garden")
    for key, nl_c, en_c in (("amber", "amber", "amber"), ("red", "rood", "red")):
        cat.add("coloured-bulbs", "gloedwerk", "kleurdraad-a60", (f"Filamentlamp peer E27 4 W {nl_c} licht", f"Filament bulb pear E27 4 W {en_c} light"),
                (f"Doorzichtig glas met draden die zelf {nl_c} licht geven, dus zonder verf op de bol. Gebruikt in bars, doka's en etalages. Dimbaar met fase-afsnijding.",
                 f"Clear glass with filaments that glow {en_c} themselves, so without paint on the bulb. Used in bars, darkrooms and shop windows. Dimmable on trailing edge."), variant=key, price=8.9,
                weight=42, label_duty="NO_LIGHT_SOURCE", watt=4.0, dimming="PHASE_CUT", voltage="230 V", fitting="E27", shape="a60", ip="IP20", colour=key, material="glass", height_mm=108, diameter_mm=60,
                lifetime_hours=15000, rooms="hospitality", warn=(GLASS,))
    for fitting, shape, watt, lumen, price in (("E27", "a60", 8.5, 806, 11.9), ("E14", "ball", 4.9, 470, 10.9), ("GU10", "spot", 4.5, 300, 10.9)):
        cat.add("coloured-bulbs", "vonkert", f"regenboog-{fitting.lower()}", (f"Kleurlamp {SHAPE_NAME.get(shape, ('spot', 'spot'))[0]} {fitting} {number(watt, 0)} W met afstandsbediening",
                                                                           f"Colour bulb {SHAPE_NAME.get(shape, ('spot', 'spot'))[1]} {fitting} {number(watt, 1)} W with remote"),
                text(dict(lm=lumen, f=fitting), ("Zestien kleuren en warm wit van {lm} lumen, te kiezen met de meegeleverde infraroodafstandsbediening.",
                                                 "Sixteen colours and warm white of {lm} lumens, chosen with the infrared remote supplied."),
                     ("De lamp onthoudt de laatste stand als u hem met de schakelaar uitzet.", "The lamp remembers its last setting when switched off at the wall."),
                     ("De afstandsbediening moet de lamp kunnen zien; achter een dichte kap werkt hij niet.", "The remote must see the lamp; behind a closed shade it does not work.")), price=price, weight=70,
                lumen=lumen, watt=watt, standby_watt=0.4, kelvin=2700, colours=True, cri=80, beam=60 if shape == "spot" else 220, lifetime_hours=15000,
                replaces_watt="" if shape == "spot" else replaces(lumen), voltage="230 V", dimming="APP", fitting=fitting, shape=shape, ip="IP20", colour="multi", material="plastic",
                protocols="infrared", height_mm=SIZE.get((shape, fitting), (56, 50, 0))[0], diameter_mm=SIZE.get((shape, fitting), (56, 50, 0))[1], warn=(BUTTON,))


def appliance(cat):
    cold = ("Blijft helder bij vorst en wordt niet warm naast de melk.", "Stays bright in the frost and does not warm up the milk.")
    oven = ("Alleen een gloei- of halogeenlamp verdraagt 300 °C; zet nooit een ledlamp in de oven.", "Only an incandescent or halogen lamp stands 300 °C; never put an LED in the oven.")
    hood = ("Wasem en vet horen niet op de lamp: maak het filter van de kap op tijd schoon.", "Steam and grease do not belong on the lamp: clean the hood filter in time.")
    rows = [("vonkert", "koelkast", ("Ledkoelkastlamp T26 E14 1,6 W 140 lm", "LED fridge lamp T26 E14 1.6 W 140 lm"), ("Kort buislampje van 57 mm voor koelkast, vriezer en naaimachine met E14.",
             "Short tube of 57 mm for fridge, freezer and sewing machine with E14."), cold, 4.9, 18, dict(lumen=140, watt=1.6, kelvin=4000, fitting="E14", shape="fridge", height_mm=57, diameter_mm=26, variant="4000k")),
            ("vonkert", "koelkast", ("Ledkoelkastlamp T26 E14 1,6 W 136 lm warm wit", "LED fridge lamp T26 E14 1.6 W 136 lm warm white"), ("Dezelfde korte koelkastlamp in warm wit, voor wie wit licht in de keuken te kil vindt.",
             "The same short fridge lamp in warm white, for those who find cool light in the kitchen too harsh."), cold, 4.9, 18, dict(lumen=136, watt=1.6, kelvin=2700, fitting="E14", shape="fridge", height_mm=57, diameter_mm=26, variant="2700k")),
            ("vonkert", "koelkast-helder", ("Ledkoelkastlamp T25 E14 2,5 W 250 lm", "LED fridge lamp T25 E14 2.5 W 250 lm"), ("Iets langer (63 mm) en duidelijk helderder, voor de grote koelkast met glazen platen.",
             "A little longer (63 mm) and clearly brighter, for the large fridge with glass shelves."), cold, 5.9, 20, dict(lumen=250, watt=2.5, kelvin=4000, fitting="E14", shape="fridge", height_mm=63, diameter_mm=25, replaces_watt=25)),
            ("helderoord", "oven-15", ("Ovenlamp E14 15 W 300 °C", "Oven lamp E14 15 W 300 °C"), ("Gloeilampje dat 300 °C verdraagt, voor oven en zoutlamp.", "Incandescent lamp that stands 300 °C, for oven and salt lamp."), oven, 2.9, 14,
             dict(lumen=90, watt=15.0, kelvin=2600, fitting="E14", shape="fridge", height_mm=48, diameter_mm=22, hot=1)),
            ("helderoord", "oven-25", ("Ovenlamp E14 25 W 300 °C", "Oven lamp E14 25 W 300 °C"), ("De gangbare ovenlamp: 25 W, E14, hittevast glas.", "The common oven lamp: 25 W, E14, heat-resistant glass."), oven, 3.2, 16,
             dict(lumen=170, watt=25.0, kelvin=2600, fitting="E14", shape="fridge", height_mm=57, diameter_mm=25, hot=1)),
            ("helderoord", "oven-40", ("Ovenlamp E14 40 W 300 °C", "Oven lamp E14 40 W 300 °C"), ("Voor grote ovens en bakkersovens met E14; geeft 300 lumen achter het ruitje.", "For large and bakery ovens with E14; gives 300 lumens behind the window."), oven, 3.9, 20,
             dict(lumen=300, watt=40.0, kelvin=2600, fitting="E14", shape="ball", height_mm=75, diameter_mm=45, hot=1)),
            ("helderoord", "oven-g9", ("Ovenlamp halogeen G9 25 W 300 °C", "Oven lamp halogen G9 25 W 300 °C"), ("Halogeensteeklampje voor inbouwovens en combimagnetrons met G9.", "Halogen capsule for built-in ovens and combination microwaves with G9."), oven, 6.5, 8,
             dict(lumen=260, watt=25.0, kelvin=2700, fitting="G9", shape="capsule", height_mm=43, diameter_mm=14, hot=1)),
            ("vonkert", "afzuigkap-kaars", ("Ledafzuigkaplamp kaars E14 3 W 250 lm", "LED hood lamp candle E14 3 W 250 lm"), ("Slanke kaars voor de afzuigkap, met een kap van kunststof die vet niet vasthoudt.",
             "Slim candle for the cooker hood, with a plastic cover that does not hold grease."), hood, 4.5, 22, dict(lumen=250, watt=3.0, kelvin=3000, fitting="E14", shape="candle", height_mm=98, diameter_mm=35, replaces_watt=25)),
            ("vonkert", "afzuigkap-t25", ("Ledafzuigkaplamp buis E14 4 W 470 lm", "LED hood lamp tube E14 4 W 470 lm"), ("Buisje van 80 mm dat ook in een ondiepe afzuigkap past en het fornuis echt verlicht.",
             "Tube of 80 mm that also fits a shallow hood and really lights the cooker."), hood, 5.5, 24, dict(lumen=470, watt=4.0, kelvin=4000, fitting="E14", shape="tubular", height_mm=80, diameter_mm=25, replaces_watt=40)),
            ("vonkert", "naaimachine", ("Lednaaimachinelamp E14 1,5 W 140 lm", "LED sewing machine lamp E14 1.5 W 140 lm"), ("Klein peervormig lampje voor de naaimachine: neutraal wit, zodat u garen op kleur kunt vinden.",
             "Small pear for the sewing machine: neutral white, so that you can match thread by colour."), ("Hij wordt nauwelijks warm, prettig zo dicht bij de vingers.", "It hardly gets warm, pleasant so near the fingers."), 5.9, 15,
             dict(lumen=140, watt=1.5, kelvin=4000, fitting="E14", shape="signal", height_mm=54, diameter_mm=22))]
    for brand, product, name, first, second, price, weight, facts in rows:
        hot = facts.pop("hot", 0)
        cat.add("appliance-bulbs", brand, product, name, text({}, first, second, sentence(FITTING["E14"]) if facts["fitting"] == "E14" and not hot else None), price=price, weight=weight, cri=99 if hot else 80,
                beam=360 if hot else 220, lifetime_hours=1000 if hot else 15000, voltage="230 V", dimming="PHASE_CUT" if hot else "NONE", ip="IP20", colour="clear" if hot else "opal",
                material="glass" if hot else "plastic", rooms="kitchen", warn=(HOT, GLASS) if hot else (), **facts)


def signal(cat):
    opener = Stock(("Signaallampje met {c} licht voor drukknop, meldpaneel of schakelkast.", "Indicator lamp with {c} light for push button, signal panel or switchboard."),
                   ("Schakelbordlampje met {f}-voet voor {v}, dat {c} licht geeft.", "Panel lamp with {f} base for {v}, giving {c} light."),
                   ("Vervangt het gloeilampje van {v} in meld- en bedieningspanelen en geeft {c} licht.", "Replaces the {v} filament lamp in signal and control panels and gives {c} light."))
    mind = Stock(("Kijk naar de spanning op het oude lampje: 24 en 230 V zien er gelijk uit.", "Look at the voltage on the old lamp: 24 and 230 V look alike."),
                 ("Schakel het paneel spanningsloos voor u het lampje wisselt.", "Take the power off the panel before changing the lamp."),
                 ("Door de geringe lekstroom van een schakelkast kan led nagloeien; neem dan een lampje met weerstand.", "The small leakage current of a switchboard can make LED glow; then take a lamp with a resistor."))
    for fitting, volt, key, watt, size, price in (("BA9s", "24 V DC", "white", 0.5, (26, 10), 3.5), ("BA9s", "24 V DC", "red", 0.5, (26, 10), 3.5), ("BA9s", "24 V DC", "green", 0.5, (26, 10), 3.5),
                                                 ("BA9s", "24 V DC", "yellow", 0.5, (26, 10), 3.5), ("BA9s", "230 V", "white", 0.7, (28, 10), 4.5), ("BA9s", "230 V", "red", 0.7, (28, 10), 4.5),
                                                 ("E10", "12 V AC/DC", "white", 0.4, (28, 10), 3.2), ("E14", "230 V", "white", 1.0, (54, 22), 3.9), ("E14", "230 V", "red", 1.0, (54, 22), 3.9),
                                                 ("BA15d", "24 V DC", "white", 0.9, (35, 16), 4.9)):
        pair = colour(key)
        v = volt.split(" ")[0] + " V"
        cat.add("signal-lamps", "draadkracht", f"meld-{fitting.lower()}-{v.replace(' ', '').lower()}", (f"Schakelbordlampje {fitting} {v} {pair[0]} licht", f"Panel indicator lamp {fitting} {v} {pair[1]} light"),
                text(dict(c=pair, f=fitting, v=v), opener, mind), variant=key, price=price, weight=5, label_duty="NO_LIGHT_SOURCE", watt=watt, dimming="NONE", voltage=volt, fitting=fitting, shape="signal", ip="IP20",
                colour=key, material="plastic", height_mm=size[0], diameter_mm=size[1], lifetime_hours=30000, rooms="hall-industrial", warn=(SWITCHBOARD,))




def make(cat):
    for family in (frosted, special_bulbs, filament, spots, capsules, linear, tubes, fluorescent, pl_lamps, halogen, smart, coloured, appliance, signal):
        family(cat)
