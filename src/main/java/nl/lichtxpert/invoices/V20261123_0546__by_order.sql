-- Invoices are asked for by order all day long; the partial indexes answer only the questions that name their conditions, and a list of unpaid orders read
-- every invoice there ever was for each of its lines.
create index issued_order on invoices.issued (order_number);
