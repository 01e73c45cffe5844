"""The authoring kit of the demo catalogue: sentences, physics, numbers and the row they end in.

Everything is reproducible: article numbers, EANs and stock come from a hash of the seed and the article's own key, so a new article moves no other.
"""

import hashlib
import random
import re
import unicodedata
from pathlib import Path

SEED = 20261122
HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
CATALOG = ROOT / "src/main/java/nl/lichtxpert/catalog"

COLUMNS = """sku product slug category brand maker ean name_nl name_en description_nl description_en label_duty energy_class eprel lumen kelvin colours cri beam
lifetime_hours ugr watt standby_watt replaces_watt voltage dimming protection_class fitting shape ip ik colour material style rooms sensor light_points length_mm
width_mm height_mm diameter_mm cut_out_mm recess_depth_mm cable_mm protocols hub_needed warnings_nl warnings_en no_warning guarantee_months garan_years unit
pack_size weight_grams custom_made clearance price list_price stock""".split()

# id, brand, article prefix, maker's name, postal address, electronic address, responsible person in the Union.
# All invented. Dutch postcodes never end in SA, SD or SS; the other places do not exist; .example is reserved (RFC 2606).
BRANDS = [
    ("vonkert", "Vonkert", "VK", "Vonkert Lampen B.V.", "Voorbeeldweg 12, 5600 SS Eindhoven, Nederland", "https://www.vonkert.example", ""),
    ("helderoord", "Helderoord", "HO", "Helderoord Lichtbronnen B.V.", "Modelkade 4, 6500 SD Nijmegen, Nederland", "https://www.helderoord.example", ""),
    ("gloedwerk", "Gloedwerk", "GW", "Gloedwerk V.O.F.", "Proefstraat 31, 9700 SA Groningen, Nederland", "https://www.gloedwerk.example", ""),
    ("noordvlam", "Noordvlam", "NV", "Noordvlam Wonen B.V.", "Voorbeeldhaven 88, 3000 SS Rotterdam, Nederland", "https://www.noordvlam.example", ""),
    ("verrelune", "Maison Verrelune", "MV", "Maison Verrelune BV", "Voorbeeldlaan 3, 9999 Voorbeeldegem, België", "https://www.verrelune.example", ""),
    ("lohbrink", "Lohbrink", "LB", "Lohbrink Leuchten GmbH", "Musterstraße 7, 99999 Musterstadt, Duitsland", "https://www.lohbrink.example", ""),
    ("duinvuur", "Duinvuur", "DV", "Duinvuur Buitenlicht B.V.", "Proefduin 2, 2500 SD Den Haag, Nederland", "https://www.duinvuur.example", ""),
    ("zonnesprank", "Zonnesprank", "ZS", "Zonnesprank BV", "Modelsteenweg 140, 9998 Voorbeeldegem, België", "https://www.zonnesprank.example", ""),
    ("werkstraal", "Werkstraal", "WS", "Werkstraal Bedrijfslicht B.V.", "Voorbeeldpark 60, 7500 SS Enschede, Nederland", "https://www.werkstraal.example", ""),
    ("zichtbaan", "Zichtbaan", "ZB", "Zichtbaan GmbH", "Beispielallee 21, 99998 Musterstadt, Duitsland", "https://www.zichtbaan.example", ""),
    ("lintgloed", "Lintgloed", "LG", "Lintgloed B.V.", "Proefvaart 9, 8900 SA Leeuwarden, Nederland", "https://www.lintgloed.example", ""),
    ("pixelhaven", "Pixelhaven", "PH", "Pixelhaven Ltd", "1 Example Quay, Sampletown ZZ9 9ZZ, Verenigd Koninkrijk", "https://www.pixelhaven.example",
     "Pixelhaven Europe B.V., Modelplein 17, 1000 SS Amsterdam, Nederland, post@pixelhaven.example"),
    ("draadkracht", "Draadkracht", "DK", "Draadkracht Installatie B.V.", "Voorbeeldlaan 200, 3500 SD Utrecht, Nederland", "https://www.draadkracht.example", ""),
    ("stroomwerf", "Stroomwerf", "SW", "Stroomwerf Elektronik GmbH", "Probeweg 5, 99997 Musterstadt, Duitsland", "https://www.stroomwerf.example", ""),
    ("wachtvlam", "Wachtvlam", "WV", "Wachtvlam Noodverlichting B.V.", "Modelring 15, 4800 SS Breda, Nederland", "https://www.wachtvlam.example", ""),
    ("lichtxpert", "LichtXpert", "LX", "LichtXpert (voorbeeldwinkel)", "Voorbeeldstraat 1, 1200 SA Hilversum, Nederland", "https://www.lichtxpert.example", ""),
]
BY_ID = {brand[0]: brand for brand in BRANDS}


def vocabulary():
    words = {}
    for line in (CATALOG / "vocabulary.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            kind, key, nl, en = line.split("\t")
            words[kind, key] = (nl, en)
    return words


VOCABULARY = vocabulary()


def colour(key):
    """The finish as it stands inside a sentence."""
    nl, en = VOCABULARY["colour", key]
    return nl.lower().replace(" (corten)", ""), en.lower().replace(" (corten)", "")


# --- sentences ---------------------------------------------------------------------------------------------------------------------------------------------

class Stock:
    """Sentences that say the same sort of thing, taken in turn so that neighbours differ."""

    def __init__(self, *pairs):
        self.pairs, self.turn = pairs, 0

    def next(self):
        pair = self.pairs[self.turn % len(self.pairs)]
        self.turn += 1
        return pair


def number(value, language):
    if isinstance(value, float) and value != int(value):
        text = f"{value:.2f}".rstrip("0").rstrip(".")
        return text.replace(".", ",") if language == 0 else text
    value = int(value)
    return f"{value:,}".replace(",", "." if language == 0 else ",") if value >= 10_000 else str(value)


def fill(pair, fields):
    """Both languages of a sentence with its fields; a field is a number or itself a pair."""
    filled = []
    for language in (0, 1):
        values = {key: value[language] if isinstance(value, tuple) else value if isinstance(value, str) else number(value, language) for key, value in fields.items()}
        filled.append(pair[language].format(**values))
    return tuple(filled)


def text(fields, *parts):
    """Sentences, from stocks or written out, joined to a description; None is left out and the last ones go when it grows too long."""
    pairs = [fill(pair, fields) for pair in (part.next() if isinstance(part, Stock) else part for part in parts) if pair]
    while sum(len(re.findall(r"[.!?](?= |$)", pair[0])) for pair in pairs) > 5:
        pairs.pop()
    return " ".join(pair[0] for pair in pairs), " ".join(pair[1] for pair in pairs)


# --- numbers -----------------------------------------------------------------------------------------------------------------------------------------------

# Useful lumen an incandescent bulb of so many watt gave: a claim "replaces x W" may only be made from here on (Reg. (EU) 2019/2020).
REPLACES = [(200, 3452), (150, 2452), (100, 1521), (75, 1055), (60, 806), (40, 470), (25, 249), (15, 136)]


def replaces(lumen):
    return next((watt for watt, floor in REPLACES if lumen >= floor), None)


def energy_class(lumen, watt, mains, directional):
    factor = (1.176 if mains else 1.089) if directional else (1.0 if mains else 0.926)
    efficacy = lumen / watt * factor
    return next((letter for letter, floor in (("A", 210), ("B", 185), ("C", 160), ("D", 135), ("E", 110), ("F", 85)) if efficacy >= floor), "G")


def charm(price):
    """A price as shops write it."""
    if price < 3:
        return max(0.45, next((int(price) + end for end in (0.25, 0.50, 0.75) if price <= int(price) + end), int(price) + 0.95))
    if price < 20:
        return int(price) + (0.50 if price % 1 < 0.5 else 0.95)
    if price < 250:
        return int(price) + 0.95
    return float(int(price / 5) * 5 + 4)


def digest(*parts):
    return int(hashlib.sha256(":".join([str(SEED), *map(str, parts)]).encode()).hexdigest(), 16)


def ean(sku):
    """GTIN-13 from the range 20-29, restricted circulation: no company's number."""
    digits = "2" + str(digest("ean", sku) % 10**11).zfill(11)
    total = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits))
    return digits + str(-total % 10)


def slugify(name):
    plain = unicodedata.normalize("NFKD", name.lower().replace("ø", "o")).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.replace("'", "")).strip("-")


def in_stock(sku):
    dice = random.Random(digest("stock", sku))
    chance = dice.random()
    if chance < 0.06:
        return 0
    if chance < 0.15:
        return dice.randint(1, 4)
    return dice.choice([dice.randint(5, 40), dice.randint(12, 120), dice.randint(40, 400)])


# --- warnings ----------------------------------------------------------------------------------------------------------------------------------------------

GLASS = ("Glazen onderdelen kunnen breken; gebruik het artikel niet als het glas gebarsten is.",
         "Glass parts can break; do not use the article when the glass is cracked.")
MAINS = ("Aansluiten op 230 V is werk voor een vakbekwaam persoon. Schakel eerst de spanning uit in de meterkast.",
         "Connecting to 230 V is work for a competent person. Switch off the power at the consumer unit first.")
HOT = ("Wordt tijdens het branden zeer heet. Laat afkoelen voor u het aanraakt en houd afstand tot brandbaar materiaal.",
       "Gets very hot in use. Let it cool down before touching and keep away from combustible material.")
MERCURY = ("Bevat een kleine hoeveelheid kwik. Breekt de lamp, lucht de kamer dan een kwartier en raap de resten niet met blote handen op.",
           "Contains a small amount of mercury. If the lamp breaks, air the room for a quarter of an hour and do not pick up the remains with bare hands.")
BATTERY = ("Bevat een oplaadbare batterij: niet openen, niet in vuur werpen en alleen laden met de passende lader.",
           "Contains a rechargeable battery: do not open, do not throw into fire and charge only with a suitable charger.")
BUTTON = ("Bevat of gebruikt een kleine batterij. Houd batterijen buiten het bereik van kinderen; waarschuw direct een arts na inslikken.",
          "Contains or uses a small battery. Keep batteries out of reach of children; call a doctor at once if swallowed.")
SMALL = ("Bevat kleine onderdelen; niet geschikt voor kinderen jonger dan drie jaar.", "Contains small parts; not suitable for children under three.")
MAGNET = ("Bevat magneten. Houd ze weg van kinderen en van geïmplanteerde medische apparaten.",
          "Contains magnets. Keep them away from children and from implanted medical devices.")
CORD = ("Hang het snoer buiten het bereik van kleine kinderen en dieren: gevaar voor verstrikking. Niet gebruiken in de verpakking.",
        "Hang the cable out of reach of small children and animals: danger of entanglement. Do not use inside the packaging.")
STARE = ("Kijk niet langdurig van dichtbij in de brandende lichtbron.", "Do not stare into the lit light source from close by.")
HEAVY = ("Zwaar artikel: monteer het aan een dragende constructie en zeker het met de bijgeleverde veiligheidskabel.",
         "Heavy article: mount it on a load-bearing structure and secure it with the safety cable supplied.")
COVER = ("Dek het armatuur niet af met isolatiemateriaal, tenzij in de handleiding staat dat dit mag.",
         "Do not cover the luminaire with insulation unless the manual says it is allowed.")
BALLAST = ("Gebruik deze lamp alleen met de aansluiting die in de omschrijving staat; een verkeerde aansluiting geeft gevaar voor een elektrische schok.",
           "Use this lamp only with the connection given in the description; a wrong connection brings a risk of electric shock.")
TIP = ("Zet de lamp op een vlakke ondergrond en leid het snoer zo dat niemand erover struikelt.",
       "Place the lamp on a level surface and lay the cable so that nobody trips over it.")


# --- rows --------------------------------------------------------------------------------------------------------------------------------------------------

class Catalogue:
    """The rows made so far."""

    def __init__(self):
        self.rows, self.slugs, self.skus = [], set(), set()

    def add(self, category, brand, product, name, description, *, price, weight, variant="", warn=(), months=24, **facts):
        """One article. ``product`` is the key its variants share, ``variant`` what sets this one apart; ``facts`` are further columns."""
        row = dict.fromkeys(COLUMNS, "")
        house = BY_ID[brand]
        sku = f"{house[2]}-{digest('sku', product, variant) % 1_000_000:06d}"
        row.update(facts)
        row.update(sku=sku, product=product, slug=self.slug(name[0], product, variant), category=category, brand=house[1], maker=brand, ean=ean(sku),
                   name_nl=name[0], name_en=name[1], description_nl=description[0], description_en=description[1], weight_grams=int(weight),
                   guarantee_months=months, price=f"{charm(price):.2f}", unit=facts.get("unit", "PIECE"), pack_size=facts.get("pack_size", 1),
                   stock=facts.get("stock", in_stock(sku)))
        row["label_duty"] = facts.get("label_duty", "LIGHT_SOURCE")
        row["dimming"] = facts.get("dimming", "NONE" if row["lumen"] else "UNKNOWN")
        if row["label_duty"] != "NO_LIGHT_SOURCE":
            row["energy_class"] = energy_class(row["lumen"], row["watt"], str(row["voltage"]).startswith("230 V"), row["beam"] != "" and row["beam"] <= 90)
        if warn:
            row["warnings_nl"], row["warnings_en"] = (" ".join(pair[language] for pair in warn) for language in (0, 1))
        else:
            row["no_warning"] = "yes"
        for column in ("style", "rooms", "protocols"):
            row[column] = "|".join(row[column].split()) if isinstance(row[column], str) else "|".join(row[column])
        for column in ("colours", "hub_needed", "custom_made", "clearance"):
            row[column] = "yes" if row[column] else "no"
        if sku in self.skus:
            raise ValueError(f"{product} {variant}: article number {sku} is taken")
        unknown = set(row) - set(COLUMNS)
        if unknown:
            raise ValueError(f"{product}: unknown columns {unknown}")
        self.skus.add(sku)
        self.rows.append(row)
        return row

    def slug(self, name, product, variant):
        slug = slugify(name)
        if slug in self.slugs:
            slug = f"{slug}-{slugify(str(variant)) or slugify(product)}"
        if slug in self.slugs:
            raise ValueError(f"slug taken twice: {slug}")
        self.slugs.add(slug)
        return slug
