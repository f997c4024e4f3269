import { isTable, type PrintedPaper, type Unit } from '../paper/printed-paper.ts';
import { partTables, partUnits, proseOf } from '../paper/walk.rules.ts';
import { type Found, hit } from '../rule.ts';

type Value = { unit: Unit; index: number; value: number; words: string };

const measured =
  /(?<before>\p{Script=Han}{2,12})(?<value>\d+(?:\.\d+)?)(?<unit>个百分点|个|件|条|项|处|家|所|公里|张|人次|人|万元|亿元|平方米|户|名)(?<after>\p{Script=Han}{0,2})/gu;

/** One thing told with two values: in two places of the text in the same words, or in a section and in the row of the annex that is about it. */
export function otherValues(paper: PrintedPaper): Found[] {
  return [
    ...sameWords(paper),
    ...sameEnd(paper),
    ...opinionsTold(paper),
    ...beside(paper),
    ...besideRow(paper),
    ...openClasses(paper),
  ].slice(0, 2);
}

/** The same five characters before and two behind a number, in two paragraphs. */
function sameWords(paper: PrintedPaper): Found[] {
  const known: (Value & { before: string; key: string })[] = [];
  const found: Found[] = [];
  for (const unit of [...proseOf(paper), ...longCells(paper)]) {
    for (const match of unit.text.matchAll(measured)) {
      const { before = '', value = '', unit: measure = '', after = '' } = match.groups ?? {};
      if (before.length < leastBefore || moves.test(before)) continue;
      const told = {
        unit,
        index: match.index,
        value: Number(value),
        words: match[0],
        before,
        key: `${measure}|${after}`,
      };
      const same = known.find(
        (one) =>
          one.key === told.key && one.unit !== unit && !isSameColumn(one.unit, unit) && isSuffix(one.before, before),
      );
      if (same && same.value !== told.value) found.push(hit(unit, match.index, `${same.words}，${match[0]}`));
      if (!same) known.push(told);
    }
  }
  return found;
}

const leastBefore = 5;
const moves = /[年月日第]$|其中|增加|减少|其余|还差|还有|提高|下降|超过|达到$|逾期|扣除|增长|增速/u;

/** One ends with the other, and what stands before it in the longer makes no other thing of it. */
function isSuffix(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    long.endsWith(short) && !/新增|新建|累计|计划|目标|预计|共|首批/u.test(long.slice(0, long.length - short.length))
  );
}

function longCells(paper: PrintedPaper): Unit[] {
  return paper.parts
    .flatMap(partTables)
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter(({ text }) => text.length > 12)));
}

const opening =
  /(?<=^|[，。；：]|[一二三四五六七八九]是)(?<value>\d+)(?<unit>个|件|条|项|处|家|所|名|户)(?<after>\p{Script=Han}{5,})/gu;
const leastAfter = 5;

/** 8个小区尚未选聘物业 and 9个小区尚未选聘物业: clauses that begin with the number and go on alike. */
function sameEnd(paper: PrintedPaper): Found[] {
  const first = new Map<string, Value>();
  const found: Found[] = [];
  for (const unit of proseOf(paper)) {
    for (const match of unit.text.matchAll(opening)) {
      const { value = '', unit: measure = '', after = '' } = match.groups ?? {};
      const key = `${measure}|${after.slice(0, leastAfter)}`;
      const told = { unit, index: match.index, value: Number(value), words: match[0].slice(0, 16) };
      const known = first.get(key);
      if (known && known.unit !== unit && known.value !== told.value)
        found.push(hit(unit, match.index, `${known.words}，${told.words}`));
      if (!known) first.set(key, told);
    }
  }
  return found;
}

const isSameColumn = (one: Unit, other: Unit): boolean =>
  one.role === 'cell' && other.role === 'cell' && one.at === other.at;

/** 提出审议意见6条 in the opening and 5条审议意见中 or 共5条 below: where the paper is about one opinion. */
function opinionsTold(paper: PrintedPaper): Found[] {
  const [body] = paper.parts;
  const texts = body ? partUnits(body).filter(({ role }) => role === 'paragraph') : [];
  const all = texts.flatMap((unit) =>
    [...unit.text.matchAll(/(?:提出|形成)(?:了)?审议意见(?<count>\d+)条/gu)].map((match) => ({ unit, match })),
  );
  const [only] = all;
  if (!only || all.length !== 1) return [];
  const later = texts.flatMap((unit) =>
    [...unit.text.matchAll(/(?<count>\d+)条审议意见中|率[\d.]+%（落实\d+条，共(?<base>\d+)条）/gu)].map((match) => ({
      unit,
      match,
    })),
  );
  const other = later.find(
    ({ match }) => Number(match.groups?.count ?? match.groups?.base) !== Number(only.match.groups?.count),
  );
  return other ? [hit(other.unit, other.match.index, `${only.match[0]}，${other.match[0]}`)] : [];
}

/** A section and a row of a table under the same heading: a verb, a unit, and two numbers so near that they are meant as one. */
function beside(paper: PrintedPaper): Found[] {
  const sections = paper.parts.flatMap(sectionsOf);
  const rows = paper.parts
    .flatMap(({ items }) => items.filter(isTable))
    .flatMap(({ rows: all }) => all.filter(({ kind }) => kind === 'data'));
  return rows.flatMap(({ cells }) => {
    const text = cells.map((cell) => cell.text).join('。');
    const section = sections.find(({ title }) => title.length >= 4 && text.includes(title));
    if (!section) return [];
    const told = verbsIn(section.units);
    const own = verbsIn(cells);
    return own.flatMap((value) => {
      const same = told.filter(({ key }) => key === value.key);
      if (same.length === 0 || same.some((one) => one.value === value.value)) return [];
      const near = same.find(
        (one) =>
          Math.abs(one.value - value.value) / Math.max(one.value, 1) <= 0.15 &&
          !own.some((other) => other.key === one.key && other.value === one.value),
      );
      return near ? [hit(value.unit, value.index, `${near.words}，${value.words}`)] : [];
    });
  });
}

type Section = { title: string; units: Unit[] };

/** Stretches of the text under a numbered heading or a heading that runs into its text. */
function sectionsOf(part: PrintedPaper['parts'][number]): Section[] {
  const sections: Section[] = [];
  for (const unit of partUnits(part)) {
    if (unit.level !== undefined) {
      const title = unit.text.replace(/^(?:（.{1,3}）|.{1,3}、|\d{1,2}[.．])/u, '').split(/[。：（，]/u)[0] ?? '';
      sections.push({ title, units: [unit] });
    } else if (unit.role === 'paragraph') sections.at(-1)?.units.push(unit);
  }
  return sections;
}

const done =
  /(?<verb>完成|新增|培训|抽查|拨付|清理|追回|建成|签约|收回|盘活|达到|整治|改造)(?:了)?(?<value>\d+(?:\.\d+)?)(?<measure>个|件|处|家|公里|张|人次|人|万元|亿元|平方米|户|所)/gu;

function verbsIn(units: readonly Unit[]): (Value & { key: string })[] {
  return units.flatMap((unit) =>
    [...unit.text.matchAll(done)].map((match) => ({
      unit,
      index: match.index,
      value: Number(match.groups?.value),
      words: match[0],
      key: `${match.groups?.verb}${match.groups?.measure}`,
    })),
  );
}

const nameColumn = /^(?:项目|事项|目标|任务|指标|内容)(?:名称)?$/u;
const doneColumn = /^(?:实际|累计)?完成(?:数|量|情况)?(?:（.*）)?$/u;

/** 改造小巷完成142条 in the text and 138条 in the column 完成 of the row of that name. */
function besideRow(paper: PrintedPaper): Found[] {
  const prose = proseOf(paper);
  return paper.parts.flatMap(partTables).flatMap(({ header, rows }) => {
    const [name, done] = [nameColumn, doneColumn].map((form) => header.findIndex(({ text }) => form.test(text)));
    if (name === undefined || done === undefined || name < 0 || done < 0) return [];
    return rows.flatMap(({ kind, cells }) => {
      const title = cells[name]?.text ?? '';
      const told = /^(?<value>\d+(?:\.\d+)?)(?<measure>\p{Script=Han}{1,3})$/u.exec(cells[done]?.text ?? '')?.groups;
      if (kind !== 'data' || title.length < leastBefore || told === undefined) return [];
      return prose.flatMap((unit) => otherDone(unit, title, Number(told.value), told.measure ?? ''));
    });
  });
}

/** Words about the row with another number of the same unit; a number of another day is another. */
function otherDone(unit: Unit, title: string, value: number, measure: string): Found[] {
  const at = unit.text.indexOf(`${title}完成`);
  const found = at < 0 ? null : /^完成(\d+(?:\.\d+)?)(\p{Script=Han}{1,3})/u.exec(unit.text.slice(at + title.length));
  const clause =
    unit.text
      .slice(0, Math.max(at, 0))
      .split(/[。；]/u)
      .at(-1) ?? '';
  return found?.[2]?.startsWith(measure) && Number(found[1]) !== value && !/月|日|上年|去年/u.test(clause)
    ? [hit(unit, at, `${title}完成${found[1]}${measure}，${value}${measure}`)]
    : [];
}

/** B类、C类8件 where the paper counts B类4件、C类2件 once. */
function openClasses(paper: PrintedPaper): Found[] {
  const prose = proseOf(paper);
  const sums = new Set(
    prose.flatMap(({ text }) =>
      [...text.matchAll(/B类(?<b>\d+)件[、，]C类(?<c>\d+)件/gu)].map(
        ({ groups }) => Number(groups?.b) + Number(groups?.c),
      ),
    ),
  );
  const [sum] = sums;
  if (sum === undefined || sums.size !== 1) return [];
  return prose.flatMap((unit) =>
    [...unit.text.matchAll(/B类[、和]C类(?:建议)?(?:共|合计)?(?<count>\d+)件/gu)]
      .filter(({ groups }) => Number(groups?.count) !== sum)
      .map((match) => hit(unit, match.index, match[0])),
  );
}
