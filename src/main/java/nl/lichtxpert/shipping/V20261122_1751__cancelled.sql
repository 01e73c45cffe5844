-- An order that was cancelled before it left is not packed.
alter table shipping.task drop constraint task_state_check;
alter table shipping.task add constraint task_state_check check (state in ('OPEN', 'OPENED', 'PACKED', 'SHIPPED', 'CANCELLED'));
