import type { MessageKey } from '#shared/messages/catalogue.ts';
import type { Option } from '../command.ts';

const text = { type: 'string', value: 'TEXT' } as const;
const name = { type: 'string', value: 'NAME' } as const;
const names = { type: 'string', value: 'NAME', multiple: true } as const;
const day = { type: 'string', value: 'DATE' } as const;
/** A day, or words in which an answer names one (2026年10月底前). */
const time = { type: 'string', value: 'TIME' } as const;
const number = { type: 'string', value: 'N' } as const;
const code = { type: 'string', value: 'CODE' } as const;
const yesNo = { type: 'string', value: 'yes|no' } as const;
const lines = { type: 'string', value: 'A-B' } as const;
const file = { type: 'string', value: 'FILE' } as const;
const record = { type: 'string', value: 'RECORD' } as const;
const flag = { type: 'boolean' } as const;

/** Every option of the command line: a name means the same with every command that takes it. */
const allOptions = {
  all: flag,
  'allowed-by': text,
  'answer-class': { ...text, value: 'CODE:LABEL[:FLAG…]', multiple: true },
  'answer-number': text,
  answered: day,
  'as-of': day,
  attitude: code,
  ballots: { type: 'string', value: 'A/B/C/D' },
  page: number,
  present: { type: 'string', value: 'N' },
  by: name,
  category: text,
  channel: code,
  class: code,
  commitment: record,
  committee: name,
  'contact-name': name,
  'contact-phone': text,
  confirm: { ...code, multiple: true },
  contacted: day,
  'copy-to': names,
  date: day,
  days: number,
  'decided-on': day,
  delegation: text,
  disposition: code,
  document: record,
  due: day,
  'handling-committee': text,
  'due-reason': text,
  'lead-change': text,
  explain: flag,
  feedback: record,
  format: { type: 'string', value: 'docx|xlsx' },
  finished: day,
  'former-name': names,
  from: day,
  'handed-over': day,
  hard: yesNo,
  heading: text,
  into: record,
  issuer: name,
  'keep-going': flag,
  key: yesNo,
  kind: code,
  known: flag,
  language: { type: 'string', value: 'zh-CN|en' },
  'last-line': number,
  'line-text': text,
  'leave-out': { type: 'string', value: 'NAME[=DUTY]', multiple: true },
  letter: text,
  like: { type: 'string', value: 'LIST' },
  limit: number,
  line: number,
  lines,
  list: flag,
  map: { type: 'string', value: 'HEADING=FIELD', multiple: true },
  'mark-measure': number,
  'mark-point': number,
  matter: code,
  meeting: name,
  members: number,
  'merge-with-previous': flag,
  'merged-into': record,
  missing: text,
  motion: record,
  next: text,
  'no-chase': flag,
  not: flag,
  'not-a-paper': flag,
  'no-short-name': names,
  note: text,
  number: text,
  offset: number,
  on: day,
  only: { ...record, multiple: true },
  operator: name,
  opinion: record,
  outline: flag,
  organ: names,
  out: file,
  part: { type: 'string', value: 'NAME=TEXT', multiple: true },
  period: text,
  for: { type: 'string', value: 'FORM' },
  'part-size': { type: 'string', value: 'SIZE' },
  'planned-for': time,
  promise: text,
  point: record,
  preview: flag,
  profile: code,
  proposer: names,
  rated: day,
  reason: text,
  received: day,
  record,
  'red-head': yesNo,
  'reference-pattern': text,
  replaces: record,
  result: code,
  role: code,
  rule: code,
  'rule-pack': { ...code, multiple: true },
  samples: flag,
  session: text,
  sheet: { type: 'string', value: 'NAME', multiple: true },
  'short-name': names,
  'shown-by': { type: 'string', value: 'PAPER:A-B' },
  'seen-to': number,
  'signed-for': day,
  signers: number,
  source: record,
  sources: { type: 'string', value: 'footnotes|column|none' },
  split: flag,
  state: code,
  status: code,
  suggestion: record,
  support: names,
  'support-since': { type: 'string', value: 'DATE|NAME=DATE', multiple: true },
  'support-on': { type: 'string', value: 'NAME=DATE', multiple: true },
  sure: flag,
  take: { type: 'string', value: 'ID', multiple: true },
  template: record,
  term: text,
  title: text,
  to: day,
  'to-work': flag,
  unmark: flag,
  value: code,
  version: { type: 'string', value: 'draft|stage|formal' },
  'work-limit': day,
  way: code,
  who: name,
  within: { type: 'string', value: '30d' },
  year: number,
} as const satisfies Record<string, Omit<Option, 'about'>>;

export type OptionName = keyof typeof allOptions;

/** Options by name, each with its meaning. */
export function pickOptions(...picked: readonly OptionName[]): Record<string, Option> {
  return Object.fromEntries(
    picked.map((one) => {
      const about: MessageKey = `cli.means-${one}`;
      return [one, { ...allOptions[one], about }];
    }),
  );
}

/** The options of every command that records something which may be doubted. */
export const sureOptions = ['sure', 'confirm'] as const satisfies OptionName[];
