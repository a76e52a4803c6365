/** What helps to write a request: what a department asks, needs and when it is there; what a service is known by. */
export const guide = `
alter table departments add column needs text[] not null default '{}';
alter table departments add column prompts jsonb;
alter table departments add column hours jsonb;

alter table services add column hosts text[] not null default '{}';
`;
