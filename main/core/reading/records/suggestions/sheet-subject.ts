import { holds } from '#core/rules/first-match.ts';
import type { SheetSubject } from '#shared/domain/sheet-subject.ts';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { bracketWords } from './cell-edges.rules.ts';
import { isNote } from './row-words.ts';
import { opinionTitle, sayingMore, sheetOfBoth, sheetSubjectRules } from './sheet-subject.rules.ts';

/** Signs of a title over a list; what is longer tells something. */
const longestTitle = 40;

/** What a title says that its sheet holds; null where it says nothing of it. A title of suggestions beside something else is one of suggestions. */
export function subjectOfTitle(title: string): SheetSubject | null {
  const bare = bracketWords.form.replaceAll(title.replace(/\s/g, ''));
  if (holds(sheetOfBoth, bare)) return 'suggestions';
  const named = sheetSubjectRules.flatMap(({ subject, form }) =>
    form.findAll(bare).map(({ start, words }) => ({ subject, end: start + words.length })),
  );
  return (
    named.reduce<(typeof named)[number] | null>((last, one) => (last && last.end >= one.end ? last : one), null)
      ?.subject ?? null
  );
}

type Titled = {
  /** Name of the sheet, or of the file where it has only one. */
  name: string | null;
  /** Lines over the headings, from the top. */
  above: readonly string[];
  mapping: Readonly<Record<string, SuggestionField>>;
  /** The titles in its rows. */
  titles?: readonly string[];
};

/**
 * What a list holds: opinions where the heading of its titles or all of these are such, else the nearest title over it, else the name of its sheet, else the
 * heading of its titles. Null where nothing says it.
 */
export function subjectOfList({ name, above, mapping, titles: named = [] }: Titled): SheetSubject | null {
  const headings = Object.keys(mapping).filter((heading) => mapping[heading] === 'title');
  const headed = headings.map(subjectOfTitle).find((one) => one !== null) ?? null;
  const isOfOpinions = named.length > 0 && named.every((title) => holds(opinionTitle, title.trim()));
  if (headed === 'opinions' || isOfOpinions) return 'opinions';
  const titles = above
    .filter((line) => !isNote(line) && line.length <= longestTitle && !holds(sayingMore, line))
    .toReversed();
  return [...titles, name ?? ''].map(subjectOfTitle).find((one) => one !== null) ?? headed;
}
