"""Writes the demo catalogue: ``python3 authoring/catalog/build.py``. The result is committed; the shop never runs this."""

import csv
from collections import Counter

import kit
import business
import indoor
import light_sources
import outdoor
import prices
import technics

TARGET = kit.ROOT / "src/main/resources/demo"


def write(name, header, rows):
    TARGET.mkdir(parents=True, exist_ok=True)
    with open(TARGET / name, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def cell(value):
    if value is None:
        return ""
    return f"{value:g}" if isinstance(value, float) else str(value)


def advise(rows):
    """Two makers print an advised price; the shop names it as theirs."""
    for row in rows:
        if row["maker"] in ("lohbrink", "zichtbaan") and kit.digest("advised", row["product"]) % 3 == 0 and float(row["price"]) > 30:
            row["list_price"] = f"{kit.charm(float(row['price']) * 1.12):.2f}"


def main():
    catalogue = kit.Catalogue()
    for room in (light_sources, indoor, outdoor, business, technics):
        room.make(catalogue)
    advise(catalogue.rows)
    write("articles.csv", kit.COLUMNS, [[cell(row[column]) for column in kit.COLUMNS] for row in catalogue.rows])
    write("makers.csv", ["id", "name", "postal_address", "electronic_address", "responsible"], [(b[0], b[3], b[4], b[5], b[6]) for b in kit.BRANDS])
    write("prices.csv", ["sku", "days_ago", "price", "kind"], prices.steps(catalogue.rows))
    print(len(catalogue.rows), "articles")
    for category, count in Counter(row["category"] for row in catalogue.rows).items():
        print(f"{count:5} {category}")


if __name__ == "__main__":
    main()
