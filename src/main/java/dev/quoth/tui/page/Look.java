package dev.quoth.tui.page;

/** What a run of set text is; a theme says how that looks. */
public enum Look {
    TEXT, TITLE, META, HEADING, BULLET, BAR, QUOTATION, CODE, CAPTION, CREDIT, PICTURE, TABLE_HEAD, RULE, NOTE,
    SPEAKER, ROLE, WORDS, CLAUSE, BASIS, REMARK, ALSO
}
