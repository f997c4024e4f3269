// Nouns of what is wrong, with which opinions name problems and papers answer them.
import { form, part } from '../rules/form.ts';

/** What is wrong: 问题, 不足. */
export const wrongNoun = part('wrongNoun', form`问题|不足|困难|短板`);
/** The same, and what is behind where it should be: 差距, 薄弱环节. */
export const weakNoun = part('weakNoun', form`${wrongNoun}|差距|薄弱环节`);
