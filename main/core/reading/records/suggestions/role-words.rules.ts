import { textStart } from '#core/language/gaps.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

/** Words by which an organ leads, or handles a suggestion beside others that do. */
export const leading = part('leading', form`主办|牵头|承办|(分别|共同|联合)办理|分办|独办|责任`);
/** Words by which an organ helps. */
export const helping = part('helping', form`会办|协办|协助|配合|参与`);
/** Behind such a word: 承办单位, 协助办理. */
export const roleNoun = part('roleNoun', form`单位|部门|机关|办理|落实`);
/** What an organ does, with the noun behind it. */
export const doing = part('doing', form`(${leading}|${helping})${roleNoun}?`);
/** What ends a part of a cell. */
export const partEnd = part('partEnd', form`[\s，,；;。、]`);

// The words of a cell that say what organs do. The cell is read with brackets of one form （）; each rule is asked alone.

export const roleInFront = {
  id: 'organ-role-in-front',
  means: 'what organs do, in front of them: 主办：市水务局',
  form: form`^${partEnd}*由?((?<lead>${leading})|(?<support>${helping}))${roleNoun}?[：:\s]*`,
} as const satisfies FormRule;

export const roleBehind = {
  id: 'organ-role-behind',
  // 办 of 协办 stands behind the ending of an organ: 市城管局协办, but no 市政府办.
  means: 'what organs do, behind them: 市城管局协办',
  form: form`
    ${textStart}(?<names>[^]{3,}?)(负责|共同|联合|分别)?((?<lead>${leading})|(?<support>${helping}))(办理|落实|单位)?$`,
} as const satisfies FormRule;

export const roleInBrackets = {
  id: 'organ-role-in-brackets',
  means: 'what an organ does, in brackets behind it, and whether all before it do so: 共同主办',
  form: form`
    ^\s*(?<all>共同|联合|均为?|都|分别)?((?<lead>${leading})|(?<support>${helping}))(?![^]*(局|委)$)`,
} as const satisfies FormRule;

export const leadsMain = {
  id: 'organ-leads-main',
  means: 'leads by a word beside which organs without a word help',
  form: form`^(牵头|主办)$`,
} as const satisfies FormRule;

export const leaderMarked = {
  id: 'organ-leader-marked',
  means: 'marks one organ as the one that leads, so that those without a mark help',
  form: form`（\s*(共同|联合)?(主办|牵头)`,
} as const satisfies FormRule;

export const nextLabel = {
  id: 'organ-next-label',
  means: 'right before a word of what organs do and a colon',
  form: form`(?=${doing}[：:])`,
} as const satisfies FormRule;

export const nextInFront = {
  id: 'organ-next-in-front',
  // Where the cell begins with such a word, it stands in front of its organs all through.
  means: 'right before a word of what organs do and their names: 主办市水务局 会办市财政局',
  form: form`(?=((?<=${partEnd})${doing}[：:\s]*[\u4e00-\u9fff]|${doing}[：:]))`,
} as const satisfies FormRule;

export const gapBehindRole = {
  id: 'organ-gap-behind-role',
  means: 'the gap that ends what is said of the first organ: 市水务局主办 市财政局会办',
  form: form`(?<=${doing})\s+`,
} as const satisfies FormRule;

export const roleNamed = {
  id: 'organ-role-named',
  means: 'says anywhere what an organ does',
  form: form`${leading}|${helping}|会同`,
} as const satisfies FormRule;

export const roleWordRules = [
  roleInFront,
  roleBehind,
  roleInBrackets,
  leadsMain,
  leaderMarked,
  nextLabel,
  nextInFront,
  gapBehindRole,
  roleNamed,
] as const;
