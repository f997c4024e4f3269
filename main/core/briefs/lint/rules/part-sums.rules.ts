import type { PrintedPaper, Unit } from '../paper/printed-paper.ts';
import { proseOf, type Sentence, sentencesOf } from '../paper/walk.rules.ts';
import { type Found, hit } from '../rule.ts';
import { countUnit, leadingCounts, open } from './counts.rules.ts';

const total = new RegExp(
  `(?<lead>共(?:计|有|提出[\\p{Script=Han}]{0,6}|收到[\\p{Script=Han}]{0,6}|[\\p{Script=Han}]{0,4})?|合计|总计|[\\p{Script=Han}]{2,12})?(?<number>\\d+(?:\\.\\d+)?)(?<unit>${countUnit})(?<rest>[\\p{Script=Han}]{0,10}?)(?<join>中，|[：:，])`,
  'gu',
);

/** Words by which a list behind 其中 shows that it names all parts. */
const wholes = [
  ['会议期间', '闭会期间'],
  ['按期', '逾期'],
  ['已到期', '未到期'],
  ['已落实', '部分落实'],
  ['已完成', '正在'],
  ['已整改', '部分整改'],
  ['兑现', '未兑现'],
  ['满意', '不满意'],
  ['赞成', '反对'],
] as const;

const classes = /A类(?<a>\d+)件[、，]?(?:；)?B类(?<b>\d+)件(?:[、，]C类(?<c>\d+)件)?(?:[、，]D类(?<d>\d+)件)?/gu;

/** Parts behind a total: 共11条：…, 6条审议意见中，…, …12件，其中会议期间11件，闭会期间1件. */
export function partSums(paper: PrintedPaper): Found[] {
  return proseOf(paper).flatMap((unit) => [...sentencesOf(unit).flatMap(sumsIn), ...countsBefore(unit)]);
}

function sumsIn(sentence: Sentence): Found[] {
  const text = open(sentence.text);
  return [...text.matchAll(total)].flatMap((match) => {
    const { lead = '', number = '', unit = '', join = '', rest = '' } = match.groups ?? {};
    const from = match.index + match[0].length;
    const run = leadingCounts(join === '，' ? (text.slice(from).split('；')[0] ?? '') : text.slice(from));
    const own = run.findIndex(({ lead: word }, at) => at > 0 && word !== '');
    const parts = (own < 0 ? run : run.slice(0, own)).filter((part) => !/^(?:落实率|占)/u.test(part.label));
    if (parts.length < 2 || parts.some(({ label }) => /[ABCD]类?$/u.test(label))) return [];
    const isSame = parts.every((part) => part.unit === unit);
    const isOf = parts[0]?.lead === '其中';
    const tells =
      join.startsWith('中') ||
      join === '：' ||
      join === ':' ||
      lead.startsWith('共') ||
      isOf ||
      isComplete(parts.map(({ label }) => label));
    const isList = unit === '项' && (join === '：' || isOf);
    if ((!isSame && !isList) || !tells || /(?:比|较|的)$/u.test(lead) || rest.endsWith('的')) return [];
    const sums = parts.map((_, at) => parts.slice(0, at + 1).reduce((all, part) => all + part.number, 0));
    const sum = sums.at(-1) ?? 0;
    // What follows a whole tells something else of it.
    if (isOf && sums.slice(1).includes(Number(number))) return [];
    const isWhole =
      join !== '，' || isComplete(parts.map(({ label }) => label)) || (isOf && parts.length >= 3) || /^共/u.test(lead);
    const isOff = isWhole ? Math.abs(sum - Number(number)) > 1e-6 : sum > Number(number) + 1e-6;
    return isOff ? [hit(sentence.unit, sentence.start + match.index, sentence.text.slice(match.index, from + 20))] : [];
  });
}

function isComplete(labels: readonly string[]): boolean {
  return wholes.some((words) =>
    words.every((word) => labels.some((label) => label.startsWith(word) || label.endsWith(word))),
  );
}

const bracketed = new RegExp(`(?<number>\\d+)(?<unit>${countUnit})（(?<inside>[^（）]*)）`, 'gu');

/** 代表建议6件（B类5件、C类1件）: the parts stand in the bracket. */
function countsBefore(unit: Unit): Found[] {
  return [...unit.text.matchAll(bracketed)].flatMap((match) => {
    const run = leadingCounts(match.groups?.inside ?? '');
    const cut = run.findIndex(({ lead }) => lead === '其中' || lead === '含');
    const parts = cut < 0 ? run : run.slice(0, cut);
    if (
      parts.length < 2 ||
      parts.some((part) => part.unit !== match.groups?.unit) ||
      parts.some(({ label }) => /类$/u.test(label) || /共$/u.test(label))
    )
      return [];
    const sum = parts.reduce((all, part) => all + part.number, 0);
    return sum === Number(match.groups?.number) ? [] : [hit(unit, match.index, match[0])];
  });
}

const answered =
  /(?<all>\d+)件(?:建议|代表建议)?(?:全部|均|都|已)*(?:已)?(?:答复|办复)|(?<!期|时|未)(?:答复|办复)(?:建议|代表建议)?(?<done>\d+)件|(?:建议|共|提出)(?<sum>\d+)件/gu;

/** A类…、B类…、C类… beside the number of all answers that stands nearest before them; two classes in a bracket beside the number before it. */
export function classSums(paper: PrintedPaper): Found[] {
  const prose = proseOf(paper);
  return prose.flatMap((unit, at) =>
    [...unit.text.matchAll(classes)]
      .flatMap((match) => {
        const { a = '0', b = '0', c, d = '0' } = match.groups ?? {};
        if (c === undefined) return [];
        const sum = Number(a) + Number(b) + Number(c) + Number(d);
        const before = basesIn(unit.text.slice(0, match.index));
        const earlier = prose
          .slice(0, at)
          .map(({ text }) => text)
          .join('');
        const bases = before.length > 0 || unit.role === 'summary' ? before : basesIn(earlier).slice(-1);
        const others = Number(
          /^[，、；](?:尚?未答复|未办结|其他)(?<count>\d+)件/u.exec(unit.text.slice(match.index + match[0].length))
            ?.groups?.count ?? 0,
        );
        const isAll = bases.length === 0 || bases.some((base) => base === sum || base === sum + others);
        return isAll ? [] : [hit(unit, match.index, match[0])];
      })
      .concat(twoClasses(unit)),
  );
}

/** The numbers of answers that a text tells, in its order: also those of the year before, which stand between (上年139件，共148件). */
function basesIn(text: string): number[] {
  return [...text.matchAll(answered)].flatMap(({ groups }) => Number(groups?.all ?? groups?.done ?? groups?.sum ?? []));
}

function twoClasses(unit: Unit): Found[] {
  return [...unit.text.matchAll(/(?<number>\d+)件（(?<inside>B类(?<b>\d+)件[、，]C类(?<c>\d+)件)/gu)].flatMap(
    (match) =>
      Number(match.groups?.b) + Number(match.groups?.c) === Number(match.groups?.number)
        ? []
        : [hit(unit, match.index, match[0])],
  );
}
