import type { FollowUp } from '#shared/domain/follow-up.ts';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';

type Mapping = Readonly<Record<string, SuggestionField>>;

/** Which of several answers a heading speaks of: 第二次答复, 二次复函, 再次答复, 补充答复, 答复日期（第三次）. */
const again = '(?:第?[二两三四五六2-6]次|再次|补充|追加)';
const answer = '(?:答复|办复|回复|复函|复文)';
const front = new RegExp(`${again}(?:的)?${answer}`);
const behind = new RegExp(`^${answer}.*?${again}$`);

/** What a heading without spaces and brackets says of a later answer to the same handling; null where it speaks of something else. */
export function furtherAnswerField(heading: string): SuggestionField | null {
  const plain = heading.replace(/\//g, '');
  const isBehind = behind.test(plain);
  if (!front.test(plain) && !isBehind) return null;
  const what = plain.replace(isBehind ? new RegExp(`${again}$`) : new RegExp(`^.*?${again}(?:的)?(?=${answer})`), '');
  if (new RegExp(`^${answer}(?:情况)?(?:日期|时间|日)$`).test(what)) return 'followUpOn';
  if (new RegExp(`^${answer}(?:情况)?(?:的?文号|编号|函号|字号|号)$`).test(what)) return 'followUpNumber';
  if (new RegExp(`^${answer}(?:结果|情况)?(?:类别|类型|分类|等级|等次|类|结果)$`).test(what)) return 'followUpClass';
  return new RegExp(`^${answer}(?:情况|内容|意见)?$`).test(what) ? 'followUps' : null;
}

/** True for a heading that speaks of a later answer, whatever it says of it. */
export function isOfFurtherAnswer(heading: string): boolean {
  const plain = heading.replace(/\//g, '');
  return front.test(plain) || behind.test(plain);
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
    const which = new RegExp(again).exec(heading)?.[0].replace(/^第/, '') ?? '';
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
