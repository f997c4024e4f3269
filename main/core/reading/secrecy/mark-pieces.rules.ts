import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// What parts a line or a name into pieces in which a mark of secrecy can stand by itself. Each is asked alone.

export const unseenSign = {
  id: 'secrecy-unseen',
  means: 'a space, or a sign as narrow as none, between the signs of a mark: 机　密',
  form: form`[\s\u200b]`,
} as const satisfies FormRule;

export const narrowGap = {
  id: 'secrecy-gap',
  means: 'a gap of two spaces or a tab between the parts of a head; one wide space may stand in a mark',
  form: form`\s{2,}|\t`,
} as const satisfies FormRule;

export const anyWideGap = {
  id: 'secrecy-wide-gap',
  means: 'the same, where a wide space parts the head too',
  form: form`\s{2,}|[\t\u3000]`,
} as const satisfies FormRule;

export const frameAround = {
  id: 'secrecy-frame',
  means: 'brackets around a mark: 【机密】; book marks are none of them',
  form: form`^[（(【［[〔〖]+|[）)】］\]〕〗]+$`,
} as const satisfies FormRule;

export const inBrackets = {
  id: 'secrecy-in-brackets',
  means: 'words in brackets beside a title: （机密）',
  form: form`[（(【［[〔〖](?<inner>[^）)】］\]〕〗]{2,20})[）)】］\]〕〗]`,
} as const satisfies FormRule;

export const leftMarkup = {
  id: 'secrecy-markup',
  means: 'what a converter leaves before a heading and around bold words',
  form: form`^[\#>\s]+|\*\*`,
} as const satisfies FormRule;

export const nameSeam = {
  id: 'secrecy-name-seam',
  means: 'what parts the words of a file name: 水源地报告-绝密.pdf',
  form: form`[\s_＿—–+、，,\-]+`,
} as const satisfies FormRule;

export const rowOfCells = {
  id: 'secrecy-row',
  means: 'a row of a table, by the bars at its ends',
  form: form`^\s*\|(?<cells>.*)\|\s*$`,
} as const satisfies FormRule;

export const pieceRules = [
  unseenSign,
  narrowGap,
  anyWideGap,
  frameAround,
  inBrackets,
  leftMarkup,
  nameSeam,
  rowOfCells,
] as const;
