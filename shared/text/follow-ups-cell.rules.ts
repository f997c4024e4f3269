import type { TextForm } from './text-form.ts';

// A cell of later answers, as we write it and as an office may: day, class, number and note, answers parted by ；.

export const needsQuotes = {
  id: 'cell-word-quoted',
  means: 'a class or number with a sign that would be taken for a border of it: written in 「」',
  form: /[\s，,；;「」]/,
} as const satisfies TextForm;

export const noteNeedsQuotes = {
  id: 'cell-note-quoted',
  means: 'a note that begins like a border or holds one: written in 「」',
  form: /^[，,]|[\n\r；;「」]/,
} as const satisfies TextForm;

export const dayOfAnswer = {
  id: 'cell-day',
  means: 'the day with which a later answer begins: 2026-06-01, 2026.6.1, 2026年6月1日',
  form: /^(?<year>\d{4})(?:[-./]|年)(?<month>\d{1,2})(?:[-./]|月)(?<day>\d{1,2})日?(?!\d)/,
} as const satisfies TextForm;

export const gapInCell = {
  id: 'cell-gap',
  means: 'spaces and commas before the next words of an answer',
  form: /^[ \t\u3000，,]*/,
} as const satisfies TextForm;

export const quotedInCell = {
  id: 'cell-quoted',
  means: 'words in 「」, each 」 of their own doubled',
  form: /^「(?<words>(?:[^」]|」」)*)」(?!」)/,
} as const satisfies TextForm;

export const endOfWord = {
  id: 'cell-word-end',
  means: 'where a class or number ends that does not stand in 「」',
  form: /[\s，,；;]/,
} as const satisfies TextForm;

export const endOfNote = {
  id: 'cell-note-end',
  means: 'where a note ends that does not stand in 「」',
  form: /[；;\n\r]/,
} as const satisfies TextForm;

export const endOfAnswer = {
  id: 'cell-answer-end',
  means: 'the border between two answers, or the end of the last',
  form: /^\s*(?:[；;\n]\s*|$)/,
} as const satisfies TextForm;
