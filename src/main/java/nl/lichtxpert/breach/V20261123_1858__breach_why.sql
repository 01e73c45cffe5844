-- Why a breach need not be reported, or was reported late, is written down with the decision (art. 33(1) and (5) GDPR).
alter table breach.report add column why text not null default '' check (length(why) <= 2000 and why !~ '@');
update breach.report set why = 'Besloten voordat hier naar een reden werd gevraagd.' where state = 'NOT_REPORTED';
alter table breach.report add constraint report_why check (state <> 'NOT_REPORTED' or length(why) >= 20);
