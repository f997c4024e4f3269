import { count } from '#core/language/numerals.ts';
import { form } from '#core/rules/form.ts';

/** Names an opinion. */
export const namesOpinion = form`审议意见`;

/** Opens a heading: 一、 or （一）. */
export const opensHeading = form`^(${count}、|[（(]${count}[）)])`;
