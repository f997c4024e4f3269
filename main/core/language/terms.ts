import { form, part } from '../rules/form.ts';

/** What papers explain behind their text: 名词, 缩略语. */
export const termNoun = part('termNoun', form`用语|术语|名词|缩略语|词语`);
/** The noun of explaining them. */
export const explainingNoun = part('explainingNoun', form`说明|解释|注释|释义`);
