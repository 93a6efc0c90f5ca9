-- Telling words of the latest stories, all of a story's in one row: which of them are common decides whether two stories are one event.
drop table event_term;
create table event_story (
    story integer primary key,
    feed integer not null,
    time integer not null,
    -- one byte: how many words are the headline's; then four bytes for each
    terms blob not null
);
create index event_story_time on event_story(time);
