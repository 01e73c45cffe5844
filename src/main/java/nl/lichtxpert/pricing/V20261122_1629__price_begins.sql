-- Prices planned for later are found when they begin, so that the pages showing them are made again.
create index price_begins on pricing.price (valid_from);
