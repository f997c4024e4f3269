import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';
import type { RuleNumbers } from '#core/rules/numbers.ts';

// What a letter that asks for more time says. Each is asked alone.

export const extensionReason = {
  id: 'extension-reason',
  means: 'why more time is asked for, in the sentence that asks: 因汛情复杂，恳请延期',
  form: form`因(为)?(?<reason>[^。；;]{2,120}?)[，,](?=[^，,。；;]{0,12}(恳请|申请|商请|请求))`,
} as const satisfies FormRule;

export const matterTail = {
  id: 'extension-matter-tail',
  means: 'words behind a matter that a letter may leave out: 渡口管理(工作)',
  form: form`(推进|开展)?(工作|建设)$`,
} as const satisfies FormRule;

export const officeTail = {
  id: 'extension-office',
  means: 'the office of an organ, which signs for it: 云泽市人民政府(办公室)',
  form: form`办公[室厅]$`,
} as const satisfies FormRule;

export const extensionRules = [extensionReason, matterTail, officeTail] as const;

export const extensionNumbers = {
  shortestMatter: {
    value: 4,
    unit: 'signs',
    step: 1,
    means: 'what an opinion is about, as a letter may name it without more; shorter words are those of many',
  },
} as const satisfies RuleNumbers;
