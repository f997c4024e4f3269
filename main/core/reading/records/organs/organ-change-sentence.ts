import { holds } from '#core/rules/first-match.ts';
import type { OrganChange } from '#shared/domain/readings/organ-change.ts';
import { parseChineseDate } from '#shared/text/chinese-date.ts';
import {
  aside,
  behindNames,
  changeVerb,
  keptNoLonger,
  newlyNamed,
  type OrganChangeRule,
  openingDay,
  organChangeSentences,
  sentenceOver,
  sinceDay,
  wished,
} from './organ-change.rules.ts';
import { namesIn, nextNamesIn } from './organ-names-in.ts';

/** A change as one rule read it out of a sentence; `on` where the sentence has a day of its own. */
export type ToldOrganChange = Pick<OrganChange, 'kind' | 'names' | 'to' | 'on'> & { rule: OrganChangeRule };

/** The sentences of a text that may tell of a change, as the rules read them. Longer ones than papers have are left out: time grows with their length. */
export function organSentences(text: string): string[] {
  if (!changeVerb.form.test(text.replace(/\s/g, ''))) return [];
  return keptNoLonger.form
    .replaceAll(aside.form.replaceAll(text), '，')
    .split(sentenceOver.form.regex)
    .filter((sentence) => holds(changeVerb, sentence) && !holds(wished, sentence));
}

/** Names that end, each beside the one that follows; empty where they do not go together. */
function pairs(rule: OrganChangeRule, names: readonly string[], next: readonly string[]) {
  if (rule.id === 'organ-change-renamed-apart')
    return names.length === next.length ? names.map((name, at) => ({ ended: [name], to: next[at] ?? name })) : [];
  const [to] = next;
  return to !== undefined && next.length === 1 ? [{ ended: names, to }] : [];
}

function toldBy(rule: OrganChangeRule, sentence: string, day: string | null): ToldOrganChange[] {
  const isRenaming = rule.id.startsWith('organ-change-renamed') || newlyNamed.form.test(sentence);
  return rule.form.findAll(sentence).flatMap(({ groups: { names = '', to = '' } }) => {
    const on = parseChineseDate(behindNames.form.find(names)?.groups.day ?? '') ?? day;
    return pairs(rule, namesIn(names), nextNamesIn(to)).flatMap(({ ended, to: next }) => {
      const left = ended.filter((name) => name !== next);
      const kind = left.length === 1 && isRenaming ? 'renaming' : 'merger';
      return left.length === 0 ? [] : [{ rule, kind, names: left, to: next, on }];
    });
  });
}

/** The changes that a sentence tells, by the rules that read them; what one rule told is not read again by the next. */
export function readOrganSentence(
  sentence: string,
  rules: readonly OrganChangeRule[] = organChangeSentences,
): ToldOrganChange[] {
  const day = parseChineseDate((sinceDay.form.find(sentence) ?? openingDay.form.find(sentence))?.groups.day ?? '');
  let left = sentence;
  return rules.flatMap((rule) => {
    const told = toldBy(rule, left, day);
    if (told.length > 0) left = rule.form.replaceAll(left, '，');
    return told;
  });
}
