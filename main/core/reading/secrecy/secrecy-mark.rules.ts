import { wholeDay } from '#core/language/dates.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';
import type { SecrecyMark } from '#shared/domain/secrecy-mark.ts';

/** `anywhere`: its form is so much its own that it is a mark in any line, and beside other words at the edge of one. */
export type SecrecyRule = FormRule & { kind: SecrecyMark['kind']; anywhere?: true };

const secret = form`[绝机秘]密`;
const level = form`${secret}级?`;
/** How long it holds. */
export const term = part('term', form`\d{1,2}(年|个?月|天)|[一二两三四五六七八九十]{1,3}(年|个?月)|长期`);
/** What a paper asks of whoever has it. */
export const keep = part('keep', form`请?(注意|妥善)保[存管]|(不得|严禁|请勿|切勿)外传|[会阅]后收回`);

/**
 * The marks of secrecy, by the form in which GB/T 9704 and the offices print them. A rule reads a piece of a head, a page's edge or a file
 * name without its spaces, in half-width signs; words of a sentence are no such piece.
 */
export const secrecyMarkRules = [
  {
    id: 'secrecy-starred',
    means: 'a level of state secrets with the star and how long it holds (机密★10年)',
    kind: 'state-secret',
    anywhere: true,
    form: form`^${level}[★☆*](${term}|${wholeDay}|.{0,12}[前止])?$`,
  },
  {
    id: 'secrecy-termed',
    means: 'a level of state secrets with how long it holds, without the star (机密·5年)',
    kind: 'state-secret',
    form: form`^${level}[·•:-]?${term}$`,
  },
  {
    id: 'secrecy-level',
    means: 'a level of state secrets alone',
    kind: 'state-secret',
    form: form`^${level}$`,
  },
  {
    id: 'secrecy-labelled',
    means: 'a level of state secrets behind the word for it (密级：秘密)',
    kind: 'state-secret',
    form: form`^(密级|秘密等级):?${secret}`,
    longest: 16,
  },
  {
    id: 'secrecy-ticked',
    means: 'a level of state secrets that is ticked among others',
    kind: 'state-secret',
    form: form`^(密级.*)?[☑√✓✔]${secret}`,
  },
  {
    id: 'secrecy-of-work',
    means: 'a secret of work (工作秘密)',
    kind: 'internal',
    form: form`^工作秘密([★☆*·].{0,8})?$`,
  },
  {
    id: 'secrecy-internal',
    means: 'kept inside the office',
    kind: 'internal',
    form: form`^仅?[供限]?内部(资料|使用|文件|材料|参阅|参考|传阅|掌握)([,;·]?${keep}){0,3}[。!]?$`,
  },
  {
    id: 'secrecy-keep',
    means: 'not to be passed on, or to be given back',
    kind: 'internal',
    form: form`^${keep}([,;·]?${keep}){0,3}[。!]?$`,
  },
] as const satisfies readonly SecrecyRule[];

/** What a printed matter says of itself that has its permit as 内部资料 and is given to everybody. */
export const freePrint = form`免费|准印证`;
