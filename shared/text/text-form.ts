/**
 * A form of words with its sentence for engineers, in the room that knows no machine of rules. It is written without `i`; with `g` only where
 * all such words are sought, and then it is asked by `matchAll`, `replace` and `replaceAll`, which begin anew each time.
 */
export type TextForm = {
  id: string;
  means: string;
  form: RegExp;
  /** Patterns put in whole (`(?:…)`), by name: lists whose words are held where they are listed. */
  lists?: Readonly<Record<string, string>>;
};
