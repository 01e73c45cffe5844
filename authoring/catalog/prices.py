"""Sixty days of price history for some forty articles, so that "lowest price of the thirty days before" has something to say.

A line means: from so many days ago on, this price, announced as a reduction or not. The last line is today's price.
"""

from kit import charm, digest

ORDINARY, ENDED, RAISED = 12, 9, 15


def steps(rows):
    """(sku, days ago, price, kind) for a choice of articles that moves with none but themselves."""
    chosen = {}
    pool = sorted((row for row in rows if 12 <= float(row["price"]) <= 300 and row["stock"] and not row["list_price"] and row["category"] not in ("light-plan", "mounting", "custom-strip")), key=lambda row: digest("price", row["sku"]))
    # The case of the law's own example (C-330/23): 29.95, a dip to 24.95 inside the thirty days, then 22.46. The prior price is the dip.
    dips = [row for row in pool if row["price"] == "29.95"][:2]
    for row, promotion in zip(dips, (22.46, 21.95)):
        chosen[row["sku"]] = [(60, 29.95, "REGULAR"), (33, 24.95, "REGULAR"), (25, 29.95, "REGULAR"), (12, promotion, "PROMOTION")]
    rest = iter(row for row in pool if row["sku"] not in chosen)
    row = next(rest)  # raised, then "reduced" to what it was: no prior price may be shown
    price = float(row["price"])
    chosen[row["sku"]] = [(60, price, "REGULAR"), (20, charm(price * 1.25), "REGULAR"), (10, price, "PROMOTION")]
    row = next(rest)  # a second step down counts from the first
    price = float(row["price"])
    chosen[row["sku"]] = [(60, price, "REGULAR"), (18, charm(price * 0.88), "PROMOTION"), (6, charm(price * 0.76), "PROMOTION")]
    for turn in range(ORDINARY):
        row = next(rest)
        price = float(row["price"])
        chosen[row["sku"]] = [(60, price, "REGULAR"), (2 + turn, charm(price * (0.75, 0.8, 0.85, 0.9)[turn % 4]), "PROMOTION")]
    for turn in range(ENDED):
        row = next(rest)
        price = float(row["price"])
        chosen[row["sku"]] = [(60, price, "REGULAR"), (45 - turn, charm(price * 0.85), "PROMOTION"), (31 - 2 * turn, price, "REGULAR")]
    for turn in range(RAISED):
        row = next(rest)
        price = float(row["price"])
        chosen[row["sku"]] = [(60, charm(price * (0.94 if turn % 3 else 1.07)), "REGULAR"), (14 + 2 * turn, price, "REGULAR")]
    return [(sku, days, f"{price:.2f}", kind) for sku, line in chosen.items() for days, price, kind in line]
