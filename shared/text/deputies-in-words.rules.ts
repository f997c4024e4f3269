import type { TextForm } from './text-form.ts';

// How many deputies move a suggestion, as the last words of a list of them say it; tried piece by piece in deputies-in-words.rules.test.ts.

export const namedAndCounted = {
  id: 'movers-named-and-counted',
  means: 'a deputy by name with the number of all: 李四等12名代表',
  form: /^(?<name>.+?)等(?<count>\d{1,4})名代表$/,
} as const satisfies TextForm;

export const countedAlone = {
  id: 'movers-counted-alone',
  means: 'only a number of deputies: 12名代表',
  form: /^(?<count>\d{1,4})名代表$/,
} as const satisfies TextForm;
