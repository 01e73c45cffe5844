-- What is to be inspected, the most urgent first, page by page.
create index parcel_to_inspect on returns.parcel (refund_by, number) where state in ('EXPECTED', 'RECEIVED');
