-- A family's page asks for everything of one family among the events of a million.
create index enrolment_event_family on registry.enrolment_event (family, id);
create index payment_family on registry.payment (family);
