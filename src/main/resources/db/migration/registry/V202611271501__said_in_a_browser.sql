-- The field's forms are filled in with browsers too.
comment on column registry.entry.way is 'How it came in: FORMULIR, BUKU_KERJA, OLAHAN, PONSEL, PERAMBAN, KPM, SISTEM, SK.';
