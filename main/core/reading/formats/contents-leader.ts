import { pageBehindTab } from './contents-leader.rules.ts';

/**
 * A line of a table of contents as the page shows it: Word keeps a tab where it draws dots up to the page number
 * (`标题\t12` is `标题……12`), and by the dots such lines are known as contents.
 */
export function withLeader(text: string): string {
  return pageBehindTab.form.replaceAll(text, (_, { page = '' }) => `……${page}`);
}

/** Whether a field code is that of a table of contents (`TOC \\o "1-3"`). */
export function isContentsField(code: string): boolean {
  return /^\s*TOC\b/.test(code);
}
