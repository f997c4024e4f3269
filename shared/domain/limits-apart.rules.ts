import type { TextForm } from '../text/text-form.ts';

// Which body an organ's name tells. This room knows no machine of rules: the forms are plain expressions, whose pieces
// main/core/language/reporting-body-forms.test.ts changes one by one.

/** The bodies that report to a standing committee: a limit of the government binds its bureaus, never a court. */
export type ReportingBody = 'government' | 'court' | 'procuratorate' | 'supervision';

/** The body that an organ's name tells, the first that fits; any other is of the government. */
export const bodyForms = [
  { id: 'limited-court', body: 'court', means: 'a court', form: /法院|中院/ },
  { id: 'limited-procuratorate', body: 'procuratorate', means: 'a procuratorate', form: /检察院/ },
  { id: 'limited-supervision', body: 'supervision', means: 'the commission of supervision', form: /监察委|监委/ },
] as const satisfies readonly (TextForm & { body: ReportingBody })[];

export const governmentItself = {
  id: 'limited-government',
  means: 'the government itself and its office, not a bureau',
  form: /政府(?:办公室|办公厅)?$/,
} as const satisfies TextForm;
