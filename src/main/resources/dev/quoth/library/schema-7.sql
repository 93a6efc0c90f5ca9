-- Each story is indexed twice, first by its title, then with its article. Pieces of which a tenth has gone were merged at once, so each
-- piece of the first kind was merged with the next piece; now they wait for the sixteen.
insert into words(words, rank) values ('deletemerge', 60);
