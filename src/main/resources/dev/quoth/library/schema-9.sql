-- Stories numbered higher than this that have no article yet are not in the index of words: they come into it once, with their article or at
-- the end of an update, and not twice. Until then a search looks through their titles.
create table pending_words (
    after integer not null
);
insert into pending_words select coalesce(max(id), 0) from story;
