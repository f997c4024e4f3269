import { chineseNumber, few, number } from '#core/language/numerals.ts';
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

/** What stands beside a number in its brackets, and what parts the two. */
export const beside = part('beside', form`[^（）()]{3,50}?`);
export const apart = part('apart', form`[，,；;]\s?`);

/** The number before a motion, and the one in brackets behind it, alone or with those who move it. */
export const numberBefore = form`第\x20?(?<number>${number})\x20?号`;
export const numberBehind = form`
  ^\x20?${open}\s?((?<first>${beside})${apart})?(议案)?第\x20?(?<number>${number})\x20?号(${apart}(?<then>${beside}))?\s?${close}`;

export type People = { leadProposers: string[]; signers: number | null };

/** Deputies of whatever congress, or only the word: 市人大代表, 市九届人大代表. */
export const deputies = part('deputies', form`([省市县区州]?(第?${chineseNumber}届)?(人大)?代表)?`);
/** Words of moving before the last one: 依法联名提出. */
export const jointly = part('jointly', form`(依法|联名|共同|联合|领衔|向大会){0,3}`);
/** Of what body the deputies are that are named behind it: 河西代表团周远, 市人大代表周远. */
export const ofBody = part('ofBody', form`代表团|人大代表`);
/** What a paper calls those who sign beside the ones who lead. */
export const alsoSigned = part('alsoSigned', form`附议|联名|联署`);
/** What parts those who lead from those who sign too. */
export const gap = part('gap', form`[，,、；;\s]?`);
/** Those who lead, parted by 、 alone: a comma may lead to those who sign too. */
export const leads = part('leads', form`${nameSign}{2,4}?(、${nameSign}{2,4}?){0,4}?`);
/** How many those are who lead: 周远、李明两名代表. */
export const asMany = part('asMany', form`(${few}[名位])?(代表)?`);
/** Words that go on to the next of several, and name nobody: 其中，, 另有, 以及. */
export const goesOn = part('goesOn', form`(其中|另外?|还|此外|同时|以及|及)[有由]?[，,、：:\s]?`);
/** The last of these words that opens a count of its own, with all before it; what joins two names joins them on. */
export const behindGoesOn = form`^.*(其中|另外?|还|此外|同时)[有由]?[，,、：:\s]?(?=[\u3400-\u9fff])`;
/** A word that joins a name to those before it, where it opens what stands for the name. */
export const joinsOn = form`(^|[、，,\s])(以及|及)(?=[\u3400-\u9fff])`;
/** The body of those who are named behind it, with all before it. */
export const behindBody = form`^.*${ofBody}(?=[\u3400-\u9fff])`;
/** Words that lead to a name and are no part of it: 建议将周远, and the rest of a number before it. */
export const beforeName = form`^号\s?|.*?(将|由|对|把|是|的)(?=[\u3400-\u9fff])`;
/** Words that close a list of names. */
export const behindName = form`(等|[市县区省]?(人大)?代表|领衔|提出)+$`;

/** Who moves it, by the words right before its title. */
export const moversBefore = [
  {
    id: 'movers-led-before',
    means: 'who leads, and how many sign with them or in all: 周远代表领衔、15名代表附议的《',
    form: form`
      ${goesOn}?${ofBody}?(?<names>${leads})${asMany}领衔(提出)?${gap}(?<all>共)?(?<count>${number})[名位]代表${alsoSigned}(提出)?的?[：:]?《?$`,
    read: ({ groups }) => ledBy(groups),
  },
  {
    id: 'movers-before',
    means: 'names, how many with them, and a word of moving',
    form: form`
      ((?<=[）)》”案])(和|与)|${goesOn}|(?<first>${nameSign}{2,4}?)(和|与|以?及))?
      ${ofBody}?(?<names>${movers})\x20?(等\x20?)?((?<count>${number})\x20?[名位个人])?${deputies}${jointly}(提出|提交)?的?
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

/** Who lead by the names of a rule, with those who sign too, who are counted for themselves unless `all` says that they are not. */
export function ledBy({ names = '', count, all }: Readonly<Record<string, string | undefined>>): People | null {
  const people = peopleOf(behindName.replace(beforeName.replace(names)), count);
  if (people === null || people.signers === null || all !== undefined) return people;
  return { ...people, signers: people.leadProposers.length + people.signers };
}

/** Words that are in no name of a person: of what holds one, nobody can say who moves it. */
export const noName = form`代表|领衔|附议|联名|议案|提出|大会|委员会|政府|届$|^(有关|相关|部分|若干|多名|多位|全体|上述)$`;

/** A word of moving: without one, names are anybody's. */
export const said = form`等|代表|提出|领衔`;

export function peopleOf(names: string, count: string | undefined): People | null {
  const leadProposers = splitPersonNames(
    joinsOn.replaceAll(behindBody.replace(behindGoesOn.replace(names)), () => '、'),
  );
  if (leadProposers.length === 0 || leadProposers.some((name) => noName.test(name))) return null;
  return { leadProposers, signers: toNumber(count) };
}

/** The number that figures or words say; null for none. */
export function toNumber(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^\d+$/.test(text) ? Number(text) : parseChineseNumeral(text);
}
