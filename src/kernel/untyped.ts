/**
 * Stands for the types of a noun where all nouns are handled alike: `Act`, `Noun` and their parts without arguments are
 * of whichever noun. No other type can say it: an act both takes its entry and answers columns of it, so that acts of
 * different nouns have nothing in common that the compiler knows. Only defaults of type parameters, the engine and
 * what extends a class it is given use it; a room's tables name their nouns.
 */
export type Untyped = any;
