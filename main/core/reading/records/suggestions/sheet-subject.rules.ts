import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';
import type { SheetSubject } from '#shared/domain/sheet-subject.ts';

export type SheetSubjectRule = FormRule & { subject: SheetSubject };

/** Asked of the title of a sheet, or of the heading of its titles, without brackets; the last of their words says what the sheet holds. */
export const sheetSubjectRules = [
  { id: 'sheet-of-suggestions', subject: 'suggestions', means: 'suggestions', form: form`建议|提案|批评` },
  { id: 'sheet-of-opinions', subject: 'opinions', means: 'deliberation opinions', form: form`审议意见` },
  { id: 'sheet-of-motions', subject: 'motions', means: 'motions', form: form`议案` },
  { id: 'sheet-of-commitments', subject: 'commitments', means: 'what organs promised', form: form`承诺` },
  { id: 'sheet-of-notes', subject: 'notes', means: 'how the workbook is filled in', form: form`说明|须知` },
  {
    id: 'sheet-of-contacts',
    subject: 'contacts',
    means: 'whom to call',
    form: form`联系人|联系方式|联络员|通讯录|通信录`,
  },
] as const satisfies readonly SheetSubjectRule[];

export const sheetOfBoth = {
  id: 'sheet-of-both',
  means: 'suggestions beside something else: 建议和议案, 建议办理及承诺情况',
  form: form`建议.{0,6}[和与及、暨](代表)?(议案|审议意见|承诺)`,
} as const satisfies FormRule;

export const opinionTitle = {
  id: 'sheet-opinion-title',
  means: 'the title of a deliberation opinion',
  form: form`审议意见[》”]?$`,
} as const satisfies FormRule;

export const sayingMore = {
  id: 'sheet-title-not',
  means: 'a sentence, a label or a unit over a list, which is no title of it',
  form: form`[:：。；;，,]`,
} as const satisfies FormRule;
