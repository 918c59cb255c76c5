-- The layout is Spring Session's own; sessions are here so that a restart signs nobody out.
create table access.spring_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index spring_session_expiry on access.spring_session (expiry_time);
create index spring_session_principal on access.spring_session (principal_name);
comment on table access.spring_session is 'Who is signed in, in the layout of Spring Session.';
comment on column access.spring_session.primary_id is 'The row, for as long as the session lasts.';
comment on column access.spring_session.session_id is 'What the browser''s cookie names; changes at sign-in.';
comment on column access.spring_session.creation_time is 'When it began, in milliseconds since 1970.';
comment on column access.spring_session.last_access_time is 'When it was last used, in milliseconds since 1970.';
comment on column access.spring_session.max_inactive_interval is 'How long it may rest, in seconds.';
comment on column access.spring_session.expiry_time is 'When it ends unless it is used, in milliseconds since 1970.';
comment on column access.spring_session.principal_name is 'The account''s name; empty before sign-in.';

create table access.spring_session_attributes (
    session_primary_id char(36)     not null references access.spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
comment on table access.spring_session_attributes is 'What a session remembers, in the layout of Spring Session.';
comment on column access.spring_session_attributes.session_primary_id is 'The session.';
comment on column access.spring_session_attributes.attribute_name is 'What is remembered.';
comment on column access.spring_session_attributes.attribute_bytes is 'Its value, as Java writes objects.';
