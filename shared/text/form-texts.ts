/** Invented texts that hold a form: those that have it, those that only come near, and what it finds in others. */
export type FormTexts = {
  has?: readonly string[];
  hasNot?: readonly string[];
  /** What stands in a text: all words that have the form (a single one as it is), or the named pieces of the first; null for nothing. */
  finds?: Readonly<Record<string, string | readonly string[] | Readonly<Record<string, string>> | null>>;
};

/** The texts of a subject by the ids of its forms. */
export type FormCorpus = Readonly<Record<string, FormTexts>>;
