-- What the user says about persons; what is derived from articles stays as it was derived.
create table merged_person (
    person integer primary key,
    target integer not null
);
create index merged_person_target on merged_person(target);
create table split_person (
    story integer not null,
    person integer not null,
    other integer not null,
    primary key (story, person)
) without rowid;

-- Hashes of runs of words of recent quotes: where two quotes share one, they may be the same words. era counts months.
create table quote_anchor (
    era integer not null,
    hash integer not null,
    quote integer not null,
    primary key (era, hash, quote)
) without rowid;

-- Telling words of recent stories: where two stories share several, they may tell of the same event. day counts days.
create table event_term (
    day integer not null,
    term integer not null,
    story integer not null,
    primary key (day, term, story)
) without rowid;

-- Read stories that still have their text, for letting it go after its time.
create index story_with_text on story(time) where unread = 0 and starred = 0 and article in (1, 2, 3);
