-- Other keys of a person's name ("joseph r moor" of "joe moor"), so that who was once known stays so whoever else comes.
create table person_alias (
    name_key text primary key,
    person integer not null
) without rowid;

-- Keys have blanks instead of hyphens, and a name of several words is the same key whether it is said to be a person's or a body's. Where
-- the new key is taken already the old one stays.
update or ignore person set name_key = replace(name_key, '-', ' ') where instr(name_key, '-') > 0;
update or ignore person set name_key = 'p ' || substr(name_key, 3) where name_key like 'b % %';
update person set surname = replace(surname, rtrim(surname, replace(surname, '-', '')), '') where instr(surname, '-') > 0;
