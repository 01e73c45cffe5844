-- Schema defects: that something is wrong with an article that was delivered, what the buyer wants and what came of it. What she wrote and her photographs lie
-- sealed with the case.
create schema defects;

create table defects.report (
    number text primary key check (number ~ '^GM-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$'),
    form text not null unique check (form ~ '^[A-Za-z0-9_-]{32}$'),
    order_number text not null references orders.placed,
    position integer not null check (position > 0),
    pieces integer not null check (pieces between 1 and 999),
    kind text not null check (kind in ('DEFECT', 'DAMAGED', 'WRONG', 'MISSING')),
    wish text not null check (wish in ('REPAIR', 'REPLACEMENT', 'REFURBISHED', 'NONE')),
    state text not null check (state in ('RECEIVED', 'REPAIRING', 'DONE')),
    case_number text check (case_number ~ '^KV-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$'),
    made_at timestamptz not null,
    answer_by date not null,
    outcome text check (outcome in ('REPAIR', 'REPLACEMENT', 'REFUND', 'REFUSED')),
    decided_at timestamptz,
    done_at timestamptz,
    refund_cents bigint check (refund_cents > 0),
    replacement text references orders.placed,
    check ((outcome is null) = (decided_at is null)),
    check ((state = 'RECEIVED') = (outcome is null)),
    check ((state = 'DONE') = (done_at is not null)),
    check ((outcome = 'REFUND') = (refund_cents is not null)),
    check ((outcome = 'REPLACEMENT') = (replacement is not null))
);
create index report_order on defects.report (order_number);
create index report_walk on defects.report (state, answer_by, number);
