/**
 * A sentence that nobody has worded yet: the key of its text and what fills the places. It travels, and is stored, as data; the host,
 * the page or the brief that shows it words it in its reader's language. A place may take a sentence or several. The catalogue says
 * which keys there are (`Told` there).
 */
export type ToldBy<Key extends string> = { key: Key; details?: ToldDetails<Key> };

/** Several in one place, set apart by the text of `mark` (an enumeration comma unless something else is named). */
export type ToldList<Key extends string> = { list: readonly (string | ToldBy<Key>)[]; mark?: Key };

export type ToldDetail<Key extends string> = string | number | ToldBy<Key> | ToldList<Key>;
export type ToldDetails<Key extends string> = Readonly<Record<string, ToldDetail<Key>>>;
