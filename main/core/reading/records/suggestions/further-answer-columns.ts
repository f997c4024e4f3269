import { firstMatch } from '#core/rules/first-match.ts';
import type { FollowUp } from '#shared/domain/follow-up.ts';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import {
  type AnswerColumnRule,
  again,
  againBefore,
  againBehind,
  answerColumnRules,
  whichBefore,
  whichBehind,
} from './answer-column.rules.ts';
import { ordinalSign } from './cell-edges.rules.ts';

type Mapping = Readonly<Record<string, SuggestionField>>;

/** What a heading without spaces and brackets says of a later answer to the same handling; null where it speaks of something else. */
export function furtherAnswerField(heading: string): SuggestionField | null {
  if (!isOfFurtherAnswer(heading)) return null;
  const plain = withoutSlash(heading);
  const which = againBehind.form.test(plain) ? whichBehind : whichBefore;
  return firstMatch<AnswerColumnRule>(answerColumnRules, which.form.replace(plain))?.rule.field ?? null;
}

/** True for a heading that speaks of a later answer, whatever it says of it. */
export function isOfFurtherAnswer(heading: string): boolean {
  const plain = withoutSlash(heading);
  return againBefore.form.test(plain) || againBehind.form.test(plain);
}

/** Headings of two rows are joined with `/`, which parts no words here. */
function withoutSlash(heading: string): string {
  return heading.replaceAll('/', '');
}

const parts = { followUpOn: 'on', followUpNumber: 'answerNumber', followUpClass: 'answerClass' } as const;
type Part = (typeof parts)[keyof typeof parts];

/** What columns tell of one answer. */
export const furtherAnswerParts = ['on', 'answerNumber', 'answerClass'] as const satisfies readonly Part[];

function partOf(field: SuggestionField | undefined): Part | null {
  return field !== undefined && field in parts ? parts[field as keyof typeof parts] : null;
}

/** Headings of the columns that tell one later answer, by what they tell of it. */
export type FurtherAnswerColumns = Partial<Record<Part, string>>;

/** The columns of each later answer, in the order of the list: those of one answer are named alike. */
export function furtherAnswerColumns(headings: readonly string[], mapping: Mapping): FurtherAnswerColumns[] {
  const found = new Map<string, FurtherAnswerColumns>();
  for (const heading of headings) {
    const part = partOf(mapping[heading]);
    if (part === null) continue;
    const which = ordinalSign.form.replace(again.words(heading) ?? '');
    found.set(which, { [part]: heading, ...found.get(which) });
  }
  return [...found.values()];
}

/** True where the columns of a list tell all of these answers and everything of them. */
export function tellsAll(columns: readonly FurtherAnswerColumns[], answers: readonly FollowUp[]): boolean {
  return answers.every(({ answerNumber, answerClass, note }, at) => {
    const { on, answerNumber: number, answerClass: cls } = columns[at] ?? {};
    return on !== undefined && note === '' && (answerNumber === null || number) && (answerClass === null || cls);
  });
}
