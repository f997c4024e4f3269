/** A form of words with its sentence for engineers, in a room that knows no machine of rules. */
export type TextForm = { id: string; means: string; form: RegExp };
