package dev.adit.template;

/** A column of a Smelter List; which letter it stands under depends on the layout. */
enum SmelterColumn {
    METAL,
    ID_TYPED,
    LOOKUP,
    NAME,
    COUNTRY,
    ID,
    ID_SOURCE,
    MINES,
    MINE_COUNTRIES,
    RECYCLED,
    COMMENTS
}
