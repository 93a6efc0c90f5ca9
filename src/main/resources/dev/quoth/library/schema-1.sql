-- Times are milliseconds since the epoch, flags 0 or 1, lists have one item a line, unknown strings are empty.

create table feed (
    id integer primary key,
    url text not null unique,
    title text not null default '',
    name text not null default '',
    site text not null default '',
    language text not null default '',
    tags text not null default '',
    options text not null default '',
    subscribed integer not null default 1,
    line integer not null default 0,
    etag text not null default '',
    last_modified text not null default '',
    last_fetch integer,
    last_success integer,
    next_fetch integer,
    failures integer not null default 0,
    error text not null default '',
    gone integer not null default 0,
    moved_to text not null default '',
    moved_since integer,
    moved_fetches integer not null default 0,
    -- how often the publisher wants to be asked; a 304 does not say it again
    pace text not null default ''
);

-- Addresses that feeds.txt may still say after a feed has moved for good.
create table former_url (
    url text primary key,
    feed integer not null references feed(id)
) without rowid;

-- Kept by triggers, so that counting never reads stories.
create table tally (
    feed integer primary key references feed(id),
    stories integer not null default 0,
    unread integer not null default 0
);

create table outlet (
    id integer primary key,
    name text not null unique
);

-- A story's identity and what lists show. It stays when its text goes, so that it never comes back as new.
create table story (
    id integer primary key,
    feed integer not null references feed(id),
    guid text not null,
    time integer not null,
    -- seconds east of UTC of the date of publication; null when that is unknown and time is when the story was first seen
    zone integer,
    seen integer not null,
    -- rowid in the index of words; grows with time, so that the index itself is in the order of lists
    doc integer not null unique,
    digest integer not null,
    url text not null,
    title text not null,
    byline text not null,
    authors text not null,
    outlet integer not null default 0,
    language text not null default '',
    unread integer not null default 1,
    starred integer not null default 0,
    quotes integer not null default 0,
    article integer not null default 0,
    event integer not null default 0,
    unique (feed, guid)
);
create index story_time on story(time);
create index story_unread on story(time) where unread = 1;
create index story_starred on story(time) where starred = 1;
create index story_of_feed on story(feed, time);
create index story_of_feed_unread on story(feed, time) where unread = 1;
create index story_waiting on story(feed, time) where article = 0;
create index story_of_event on story(event) where event <> 0;

create trigger feed_added after insert on feed begin
    insert into tally(feed) values (new.id);
end;
create trigger story_added after insert on story begin
    update tally set stories = stories + 1, unread = unread + new.unread where feed = new.feed;
end;
create trigger story_marked after update of unread on story when new.unread <> old.unread begin
    update tally set unread = unread + new.unread - old.unread where feed = new.feed;
end;
create trigger story_moved after update of feed on story when new.feed <> old.feed begin
    update tally set stories = stories - 1, unread = unread - old.unread where feed = old.feed;
    update tally set stories = stories + 1, unread = unread + new.unread where feed = new.feed;
end;

-- The feed's entry and the article, deflated JSON.
create table entry (
    story integer primary key references story(id),
    json blob not null
);
create table article (
    story integer primary key references story(id),
    json blob not null
);

create virtual table words using fts5(
    feed, title, author, speaker, body,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '3'
);

-- id = story * 100000 + 99999 - n: descending, it is the order of lists and of the text.
create table quote (
    id integer primary key,
    time integer not null,
    text text not null,
    parts text not null,
    kind integer not null,
    basis integer not null,
    speaker text not null,
    role text not null,
    speaker_kind integer not null,
    clause text,
    clause_start integer,
    clause_end integer,
    cue text,
    person integer not null default 0,
    same integer not null default 0
);
create index quote_time on quote(time);
create index quote_of_person on quote(person, time) where person <> 0;
create index quote_same on quote(same) where same <> 0;

-- One person or body over all stories; name_key decides who is the same, surname finds them.
create table person (
    id integer primary key,
    name_key text not null unique,
    name text not null,
    kind integer not null,
    surname text not null,
    quotes integer not null default 0,
    stories integer not null default 0
);
create index person_surname on person(surname);
create index person_quotes on person(quotes);

-- In how many stories of an outlet (its id, or the feed's negated where the outlet is unknown) a person speaks.
create table person_outlet (
    person integer not null,
    outlet integer not null,
    stories integer not null,
    primary key (person, outlet)
) without rowid;

create table host_rest (
    host text primary key,
    until integer not null
) without rowid;

create table lease (
    name text primary key,
    owner text not null,
    until integer not null
) without rowid;
