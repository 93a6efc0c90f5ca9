-- A statement with a trigger keeps a copy of every page it changes, in case it is to be taken back alone; for a new story, with its eight
-- indexes, that took four times as long as storing it. New stories are counted by who stores them, together for a transaction.
drop trigger story_added;
-- A piece of the index of words fills a page of the file instead of half of one.
insert into words(words, rank) values ('pgsz', 8000);
-- Pieces of it are merged 64 at a time, the most FTS5 allows, instead of 16: each word is copied half as often on its way to a million stories,
-- a third of the work of storing one, and no query measured takes longer for the pieces more that it looks into.
insert into words(words, rank) values ('automerge', 64);
insert into words(words, rank) values ('crisismerge', 128);
