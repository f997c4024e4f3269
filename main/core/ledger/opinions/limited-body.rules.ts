import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

/** The bodies that report to a standing committee: a limit of the government binds its bureaus, never a court. */
export type LimitedBody = 'government' | 'court' | 'procuratorate' | 'supervision';

export type BodyOfNameRule = FormRule & { body: LimitedBody };

/** The body that an organ's name tells; any other is of the government. */
export const limitedBodyRules = [
  { id: 'limited-court', body: 'court', means: 'a court', form: form`法院|中院` },
  { id: 'limited-procuratorate', body: 'procuratorate', means: 'a procuratorate', form: form`检察院` },
  { id: 'limited-supervision', body: 'supervision', means: 'the commission of supervision', form: form`监察委|监委` },
] as const satisfies readonly BodyOfNameRule[];

export const governmentItself = {
  id: 'limited-government',
  means: 'the government itself and its office, not a bureau',
  form: form`政府(办公室|办公厅)?$`,
} as const satisfies FormRule;
