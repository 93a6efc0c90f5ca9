-- Anchors of the latest quotes, all of a story's in one row: an index of them had a random page to write for each.
create table recent_quotes (
    n integer primary key,
    story integer not null unique,
    time integer not null,
    -- for each quote its number, eight bytes; how many anchors, four bytes; and they, four bytes each
    quotes blob not null
);
insert into recent_quotes(story, time, quotes)
    select quote / 100000, min(time), unhex(group_concat(packed, '')) from (
        select a.quote, q.time, printf('%016X%08X', a.quote, count(*)) || group_concat(printf('%08X', a.hash & 0xffffffff), '') as packed
        from quote_anchor a join quote q on q.id = a.quote
        where a.era >= (select max(era) - 1 from quote_anchor)
        group by a.quote
    ) group by quote / 100000 order by 1;
drop table quote_anchor;

-- What one outlet publishes stands together, and how many outlets quote a person stands with the person.
alter table person add column outlets integer not null default 0;
update person set outlets = (select count(*) from person_outlet o where o.person = person.id);
create table outlet_person (
    outlet integer not null,
    person integer not null,
    stories integer not null,
    primary key (outlet, person)
) without rowid;
insert into outlet_person select outlet, person, stories from person_outlet order by outlet, person;
drop table person_outlet;
