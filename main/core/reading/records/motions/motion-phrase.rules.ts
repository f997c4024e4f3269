import { number } from '#core/language/numerals.ts';
import { movers, nameSign } from '#core/language/persons.ts';
import { close, open } from '#core/language/punctuation.ts';
import type { ExtractionRule } from '#core/rules/extract.ts';
import { form, part } from '#core/rules/form.ts';
import { parseChineseNumeral } from '#shared/text/chinese-numeral.ts';
import { splitPersonNames } from '#shared/text/person-names.ts';

/** Words of a title: quotation marks and book marks in it hold anything but their own closing; outside of them no stop. */
export const titleWords = part('titleWords', form`(“[^”]{1,160}”|《[^》]{1,160}》|[^“”《》。；：\n]){1,120}?`);

/** A motion or a suggestion named in full: `关于…的议案`. */
export const titleForms = { 议案: form`《?关于${titleWords}的议案》?`, 建议: form`《?关于${titleWords}的建议》?` };

/** The number before a motion, and the one in brackets behind it. */
export const numberBefore = form`第\x20?(?<number>${number})\x20?号`;
export const numberBehind = form`^\x20?${open}\s?第\x20?(?<number>${number})\x20?号\s?${close}`;

export type People = { leadProposers: string[]; signers: number | null };

const deputies = part('deputies', form`([省市县区州]?(人大)?代表)?`);

/** Words that lead to a name and are no part of it: 建议将周远. */
export const beforeName = form`.*?(将|由|对|把|是|的)(?=[\u3400-\u9fff])`;
/** Words that close a list of names. */
export const behindName = form`(等|[市县区省]?(人大)?代表|领衔|提出)+$`;

/** Who moves it, by the words right before its title. */
export const moversBefore = [
  {
    id: 'movers-before',
    means: 'names, how many with them, and a word of moving',
    form: form`
      ((?<=[）)》”案])(和|与|以?及)|(?<first>${nameSign}{2,4}?)(和|与|以?及))?
      (?<names>${movers})\x20?(等\x20?)?((?<count>${number})\x20?[名位个人])?${deputies}(联名)?(共同)?(领衔)?(提出|提交)?的?
      [：:]?(第\x20?${number}\x20?号)?《?$`,
    read: ({ words, groups }) =>
      said.test(words) ? peopleOf(behindName.replace(beforeName.replace(namesIn(groups))), groups.count) : null,
  },
] as const satisfies readonly ExtractionRule<People>[];

/** The names of a list whose last two may be joined by 和; behind a motion that ends, 和 only joins the next one. */
function namesIn({ first, names = '' }: Readonly<Record<string, string | undefined>>): string {
  return first === undefined ? names : `${first}、${names}`;
}

/** Who moves it, by the brackets right behind its title. */
export const moversBehind = [
  {
    id: 'movers-behind',
    means: 'names in brackets, with a word of moving and without a number',
    form: form`
      ^\x20?${open}(?<names>[^（(]+?)等?\x20?((?<count>${number})\x20?[名位人])?${deputies}(联名)?(提出|领衔|提交)?${close}`,
    read: ({ words, groups }) =>
      said.test(words) && !(groups.names ?? '').includes('第') ? peopleOf(groups.names ?? '', groups.count) : null,
  },
] as const satisfies readonly ExtractionRule<People>[];

/** A word of moving: without one, names are anybody's. */
export const said = form`等|代表|提出|领衔`;

function peopleOf(names: string, count: string | undefined): People | null {
  const leadProposers = splitPersonNames(names);
  return leadProposers.length === 0 ? null : { leadProposers, signers: toNumber(count) };
}

/** The number that figures or words say; null for none. */
export function toNumber(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^\d+$/.test(text) ? Number(text) : parseChineseNumeral(text);
}
