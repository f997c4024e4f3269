import type { RuleSubject } from '#shared/domain/rule-pack.ts';
import { Refusal, type Tools } from '../command.ts';

/**
 * The rule of any pack that a word means, by its id or title, as `pack~rule`. Rules of other subjects are refused: they count from days that
 * the record does not have. Throws Refusal with the rules that there are.
 */
export async function ruleWord(word: string, subjects: readonly RuleSubject[], tools: Tools): Promise<string> {
  const packs = await tools.call('rules.list', {});
  const rules = packs.flatMap((pack) =>
    pack.rules
      .filter((rule) => subjects.includes(rule.subject))
      .map((rule) => ({ id: `${pack.id}~${rule.id}`, names: [rule.id, rule.title], title: rule.title })),
  );
  const exact = rules.find((rule) => rule.id === word);
  const meant = exact ? [exact] : rules.filter((rule) => rule.names.includes(word));
  const [first] = meant;
  if (first && meant.length === 1) return first.id;
  const list = (first ? meant : rules).map(({ id, title }) => `${id}《${title}》`).join(tools.say('reading.separator'));
  throw first
    ? new Refusal('cli.several-meant', { word, count: meant.length, list })
    : new Refusal('cli.no-such-rule', { word, list });
}
