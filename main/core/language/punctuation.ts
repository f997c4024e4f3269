// Signs that are written in a full-width and a half-width form, and the groups of them that forms ask for.
import { form, part } from '../rules/form.ts';

export const open = part('open', form`[（(]`);
export const close = part('close', form`[）)]`);
/** A comma or a colon. */
export const pause = part('pause', form`[，,：:]`);
export const colon = part('colon', form`[：:]`);
export const comma = part('comma', form`[，,]`);
/** What ends a sentence or a clause as long as one. */
export const stop = part('stop', form`[。；;！!？?]`);
/** What ends a sentence or a clause, or leads to what follows. */
export const stopOrColon = part('stopOrColon', form`[。；;！!？?：:]`);
/** What ends a sentence. */
export const fullStop = part('fullStop', form`[。！!？?]`);
/** What parts clauses. */
export const clauseMark = part('clauseMark', form`[，,。；;：:]`);
/** Any sign that a name or a title does not hold. */
export const anyMark = part('anyMark', form`[，,。；;：:！!？?、“”]`);
/** A bracket as it stands around a year or a number: 〔2026〕. */
export const yearOpen = part('yearOpen', form`[〔[【（(]`);
export const yearClose = part('yearClose', form`[〕\]】）)]`);
/** A bracket with up to thirty signs in it. */
export const remark = part('remark', form`[（(][^（）()]{1,30}[）)]`);
