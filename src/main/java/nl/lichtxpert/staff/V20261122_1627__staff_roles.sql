-- More roles; support by the builder ends by itself (H3); which words of confidentiality were accepted (T1).
alter table staff.account drop constraint account_role_check;
alter table staff.account add constraint account_role_check
    check (role in ('WAREHOUSE', 'SERVICE', 'CATALOGUE', 'FINANCE', 'PRIVACY_OFFICER', 'OWNER', 'BUILDER'));
alter table staff.account add column until timestamptz;
alter table staff.account add constraint account_builder_ends check (role <> 'BUILDER' or until is not null);
alter table staff.account add column confidential_version text not null default '2026-11-22' check (confidential_version ~ '^\d{4}-\d{2}-\d{2}$');
alter table staff.account alter column confidential_version drop default;

alter table staff.invitation drop constraint invitation_role_check;
alter table staff.invitation add constraint invitation_role_check
    check (role in ('WAREHOUSE', 'SERVICE', 'CATALOGUE', 'FINANCE', 'PRIVACY_OFFICER', 'OWNER', 'BUILDER'));
