-- A signal of the browser is one more way by which a yes is taken back.
alter table consent.event drop constraint event_mechanism_check;
alter table consent.event add constraint event_mechanism_check
    check (mechanism in ('BANNER', 'SETTINGS', 'WITHDRAW_BUTTON', 'ACCOUNT', 'SIGNAL', 'TERM', 'GROUND'));
