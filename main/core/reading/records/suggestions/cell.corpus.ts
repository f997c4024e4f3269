import { texts } from '#core/rules/testing/texts.ts';
import type { cellMarkRules, channelRules, contactRules } from './cell.rules.ts';

type Corpus<R extends readonly { id: string }[]> = Readonly<Record<R[number]['id'], readonly string[]>>;

export const marks: Corpus<typeof cellMarkRules> = {
  'cell-yes': texts`是 √ ✓ ✔ ☑ 有 对 重点 重点督办 疑难 y yes true 1 ★ ●`,
  'cell-no': texts`否 不是 × x ✗ ☐ 非重点 非 n no false 0`,
};
export const noMarks = texts`也许 是吗 不对 新重点 10 01 是否`;

export const channels: Corpus<typeof channelRules> = {
  'cell-between-sessions': texts`闭会期间 会外 会下 平时 betweensessions`,
  'cell-in-session': texts`会议期间 大会期间 会内 会上 会间 insession`,
};
export const noChannels = texts`会议 期间`;

export const contacts: Corpus<typeof contactRules> = {
  'cell-no-contact': texts`未沟通 尚未沟通 没有 没见面 未电话联系`,
  'cell-contact': texts`已沟通 电话 走访 上门 座谈会 面商 见面 微信 书面 当面 邮件 电话未通`,
};
export const noContacts = texts`计划沟通 早已沟通`;
