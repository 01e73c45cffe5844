"""Writes the demo catalogue: ``python3 authoring/catalog/build.py``. The result is committed; the shop never runs this."""

import csv
from collections import Counter

import kit
import light_sources

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


def main():
    catalogue = kit.Catalogue()
    for room in (light_sources,):
        room.make(catalogue)
    write("articles.csv", kit.COLUMNS, [[cell(row[column]) for column in kit.COLUMNS] for row in catalogue.rows])
    write("makers.csv", ["id", "name", "postal_address", "electronic_address", "responsible"], [(b[0], b[3], b[4], b[5], b[6]) for b in kit.BRANDS])
    print(len(catalogue.rows), "articles")
    for category, count in Counter(row["category"] for row in catalogue.rows).items():
        print(f"{count:5} {category}")


if __name__ == "__main__":
    main()
