-- The index of words gathers up to 8 MiB before it writes, and merges 16 pieces at a time instead of 4: at a million stories that halves
-- the work of storing one, for a few more pieces to look into.
insert into words(words, rank) values ('hashsize', 8388608);
insert into words(words, rank) values ('automerge', 16);
insert into words(words, rank) values ('crisismerge', 32);
