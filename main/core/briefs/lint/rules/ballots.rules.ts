import { isTable, type PrintedPaper, type Unit } from '../paper/printed-paper.ts';
import { partUnits, proseOf, textsOf } from '../paper/walk.rules.ts';
import { type Found, hit } from '../rule.ts';

const grades =
  /(?<!基本)满意(?<good>\d+)票[、，](?:基本满意|基本)(?<fair>\d+)票[、，]不满意(?<bad>\d+)票(?:[、，]弃权(?<none>\d+)票)?/gu;
const validBefore = /(?:有效票|有效|)(?<valid>\d+)(?:张|票)(?:有效票)?(?:中|，|：)?[^。；]{0,12}$/u;
const division = /赞成(?<yes>\d+)票[、，]反对(?<no>\d+)票[、，]弃权(?<none>\d+)票/gu;

/** The number of members whose half a grade needs, where the paper says rule and number. */
function membersOf(paper: PrintedPaper, members: number | undefined): number | null {
  const texts = textsOf(paper)
    .map(({ text }) => text)
    .join('\n');
  if (!/超过全体组成人员(?:的)?半数/u.test(texts)) return null;
  const told = /(?:常委会)?组成人员(?<count>\d+)人/u.exec(texts)?.groups?.count;
  return told === undefined ? (members ?? null) : Number(told);
}

export function ballots(paper: PrintedPaper, { members }: { members?: number }): Found[] {
  const all = membersOf(paper, members);
  return [
    ...textsOf(paper).flatMap((unit) => ballotsIn(unit, all)),
    ...tableBallots(paper, all),
    ...divisions(paper),
    ...issued(paper),
  ];
}

function ballotsIn(unit: Unit, members: number | null): Found[] {
  return [...unit.text.matchAll(grades)].flatMap((match) => {
    const { good = '', fair = '', bad = '', none = '0' } = match.groups ?? {};
    const before = unit.text.slice(0, match.index);
    const sentence = before.slice(before.lastIndexOf('。') + 1);
    const valid = validBefore.exec(sentence)?.groups?.valid;
    const sum = Number(good) + Number(fair) + Number(bad) + Number(none);
    if (valid !== undefined && sum !== Number(valid)) return [hit(unit, match.index, match[0])];
    const grade =
      /结果(?:为|是)(?<grade>不满意|基本满意|满意)/u.exec(sentence)?.groups?.grade ??
      /^[，）]*(?:，)?结果(?:为|是)(?<grade>不满意|基本满意|满意)/u.exec(unit.text.slice(match.index + match[0].length))
        ?.groups?.grade;
    return grade !== undefined && members !== null && grade !== gradeOf(Number(good), Number(fair), members)
      ? [hit(unit, match.index, match[0])]
      : [];
  });
}

const gradeOf = (good: number, fair: number, members: number): string =>
  good > members / 2 ? '满意' : good + fair > members / 2 ? '基本满意' : '不满意';

function tableBallots(paper: PrintedPaper, members: number | null): Found[] {
  return paper.parts
    .flatMap(({ items }) => items.filter(isTable))
    .flatMap(({ header, rows }) => {
      const at = (name: string) => header.findIndex(({ text }) => text.replace(/[\s（票）]/gu, '') === name);
      const [good, fair, bad, valid] = [at('满意'), at('基本满意'), at('不满意'), at('有效')];
      const none = at('弃权');
      const whole = valid >= 0 ? valid : header.findIndex(({ text }) => /^有效/u.test(text.trim()));
      if (good < 0 || fair < 0 || bad < 0) return [];
      return rows.flatMap(({ cells }) => {
        const value = (column: number) =>
          column < 0 ? 0 : Number(/^\d+/u.exec(cells[column]?.text ?? '')?.[0] ?? Number.NaN);
        const sum = value(good) + value(fair) + value(bad) + value(none);
        const cell = cells[whole];
        if (cell && whole >= 0 && Number.isFinite(sum) && Number.isFinite(value(whole)) && sum !== value(whole))
          return [hit(cell, 0, cell.text)];
        const grade = cells[header.findIndex(({ text }) => /^(?:测评)?(?:结果|等次)$/u.test(text.trim()))];
        const isGrade = grade !== undefined && /^(?:不满意|基本满意|满意)$/u.test(grade.text);
        return isGrade &&
          members !== null &&
          Number.isFinite(sum) &&
          grade.text !== gradeOf(value(good), value(fair), members)
          ? [hit(grade, 0, grade.text)]
          : [];
      });
    });
}

/** More votes than members were present. */
function divisions(paper: PrintedPaper): Found[] {
  const texts = proseOf(paper);
  const present = texts
    .map(({ text }) => /出席(?:会议)?(?<count>\d+)人/u.exec(text)?.groups?.count)
    .find((count) => count !== undefined);
  if (present === undefined) return [];
  return texts.flatMap((unit) =>
    [...unit.text.matchAll(division)]
      .filter(
        (match) => Number(match.groups?.yes) + Number(match.groups?.no) + Number(match.groups?.none) > Number(present),
      )
      .map((match) => hit(unit, match.index, match[0])),
  );
}

/** 发出 ≥ 收回 ≥ 有效. */
function issued(paper: PrintedPaper): Found[] {
  return proseOf(paper).flatMap((unit) => {
    const found =
      /发出(?:测评票|表决票|选票)?(?<out>\d+)张[，、](?:实际)?收回(?<back>\d+)张(?:[，、](?:其中)?有效票(?<valid>\d+)张)?/u.exec(
        unit.text,
      );
    const { out = '', back = '', valid = back } = found?.groups ?? {};
    return found && (Number(back) > Number(out) || Number(valid) > Number(back))
      ? [hit(unit, found.index, found[0])]
      : [];
  });
}

export function agenda(paper: PrintedPaper): Found[] {
  return paper.parts.flatMap((part) => {
    if (part.kind !== 'body') return [];
    const units = partUnits(part);
    const told = units.flatMap((unit) =>
      [...unit.text.matchAll(/(?:会议)?(?:共)?(?:有|安排|确定)(?:了)?(?<count>\d+)项议程|(?<other>\d+)项议程/gu)].map(
        (match) => ({ unit, match }),
      ),
    )[0];
    if (!told) return [];
    const treated = units.filter(
      ({ level, text }) => level === 1 && !/^.{1,3}、(?:综合|总的|其他|总体)/u.test(text),
    ).length;
    const count = Number(told.match.groups?.count ?? told.match.groups?.other);
    return treated > 1 && treated !== count ? [hit(told.unit, told.match.index, told.match[0])] : [];
  });
}
