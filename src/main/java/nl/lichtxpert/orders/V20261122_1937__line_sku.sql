-- How many pieces of an article are ordered and still on the shelf: asked when somebody counts.
create index line_sku on orders.line (sku);
