-- A statement with a trigger keeps a copy of every page it changes, in case it is to be taken back alone; for a new story, with its eight
-- indexes, that took four times as long as storing it. New stories are counted by who stores them, together for a transaction.
drop trigger story_added;
-- A piece of the index of words fills a page of the file instead of half of one.
insert into words(words, rank) values ('pgsz', 8000);
