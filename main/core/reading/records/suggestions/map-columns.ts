import { type Decision, firstMatch } from '#core/rules/first-match.ts';
import { type SuggestionField, suggestionFields } from '#shared/domain/suggestion-field.ts';
import { catalogue } from '#shared/messages/catalogue.ts';
import { bracketSign, bracketWords } from './cell-edges.rules.ts';
import { furtherAnswerField, isOfFurtherAnswer } from './further-answer-columns.ts';
import {
  earlierRating,
  type ListColumnRule,
  listColumnRules,
  ourColumn,
  roleInBrackets,
  tickedOption,
} from './list-column.rules.ts';
import { organsHeading } from './organs-heading.ts';

/** Headings that our own lists have, in every language, without spaces and brackets. */
const ownNames: ReadonlyMap<string, SuggestionField> = new Map(
  Object.values(catalogue).flatMap((texts) =>
    suggestionFields.map((field) => [plainHeading(texts[`list-field.${field}`]), field] as const),
  ),
);

function withoutBrackets(heading: string): string {
  return bracketSign.form.replaceAll(heading);
}

function plainHeading(heading: string): string {
  return withoutBrackets(heading).toLowerCase();
}

/** The field that a heading of a column stands for, or null. Headings of two rows are joined with `/` (承办单位/主办). */
export function suggestionFieldOf(heading: string): SuggestionField | null {
  const named = ourColumn.form.replace(heading.trim());
  const own = ownNames.get(plainHeading(named));
  if (own) return own;
  const plain = withoutBrackets(named);
  const field = decideListColumn(named)?.rule.field ?? null;
  // A column of leading organs whose heading says which of them support tells of both.
  if (field === 'lead' && ['brackets-support', 'first-leads'].includes(organsHeading(named, field))) return 'organs';
  return isOfFurtherAnswer(plain) ? furtherAnswerField(plain) : field;
}

/** The rule by which a heading stands for a field, or for none, with the words it decided by. */
export function decideListColumn(heading: string): Decision<ListColumnRule> | null {
  const [plain, bare] = [withoutBrackets(heading), bracketWords.form.replaceAll(heading)];
  const fits = (text: string) => firstMatch<ListColumnRule>(listColumnRules, text);
  return roleInBrackets.form.test(heading) ? (fits(plain) ?? fits(bare)) : (fits(bare) ?? fits(plain));
}

/** The answer that a column stands for which is only ticked (满意度/基本满意, 答复类别/B); null for a column whose cells say it. */
export function optionOf(heading: string): string | null {
  return tickedOption.form.find(heading.replace(/\s/g, ''))?.groups.option ?? null;
}

/** Fields that several columns may share. */
const shared: readonly SuggestionField[] = [
  'lead',
  'support',
  'organs',
  'proposers',
  'cosigners',
  'followUps',
  'followUpOn',
  'followUpNumber',
  'followUpClass',
];

/**
 * Which heading means what: heading → field. `remembered` (heading → field, as a person fixed it for such a list) wins over the names; a value that
 * is no field leaves the column out. A field that two headings claim stays with the first, lists of organs and deputies excepted, and a first rating, which
 * yields to the last one.
 */
export function mapColumns(
  headings: readonly string[],
  remembered: Record<string, string> = {},
): Record<string, SuggestionField> {
  const mapping: Record<string, SuggestionField> = {};
  const taken = new Set<SuggestionField>();
  for (const heading of headings) {
    const fixed = remembered[heading];
    const field =
      fixed === undefined ? suggestionFieldOf(heading) : (suggestionFields.find((one) => one === fixed) ?? null);
    yieldEarlier(mapping, taken, field);
    if (
      heading === '' ||
      field === null ||
      (taken.has(field) && fixed === undefined && !shared.includes(field) && optionOf(heading) === null)
    )
      continue;
    mapping[heading] = field;
    taken.add(field);
  }
  return mapping;
}

/** Takes a rating back from a column that says itself to be an earlier one, where a later column claims it. */
function yieldEarlier(
  mapping: Record<string, SuggestionField>,
  taken: Set<SuggestionField>,
  field: SuggestionField | null,
): void {
  if (field !== 'satisfaction' && field !== 'attitude') return;
  const earlier = Object.keys(mapping).find((one) => mapping[one] === field && earlierRating.form.test(one));
  if (earlier === undefined) return;
  delete mapping[earlier];
  taken.delete(field);
}
