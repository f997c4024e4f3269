import type { LintFacts } from '../facts.ts';
import type { PaperTable, PrintedPaper, Unit } from '../paper/printed-paper.ts';
import { cellsOf, partUnits, proseOf, sentencesOf, tablesOf, textsOf, titleOf, withRole } from '../paper/walk.rules.ts';
import { type Found, hit, type LintRule } from '../rule.ts';
import { daysIn, signedOn } from './days-told.rules.ts';
import { plain } from './punctuation.rules.ts';

const machine =
  /系统(?:显示|自动|统计|汇总|推送|查询|数据|比对|生成|导出|提示|识别|判定|记录|初判|匹配|未(?:登记|记录|读出))|(?:经|由|督办)系统(?!治理|性|谋划|集成|推进|施策)|(?<!生态|教育|卫生|信息|管理|操作|水|智慧|监测|评价|指标|服务|业务|政务|交通|电力|金融|税务|公安|政法|法院|检察)系统(?:内|中|里)(?!部)|初判|经比对|逐条比对|比对(?:得出|结果|条目|发现未|后)|自动比对|置信|资料库|匹配(?:到|结果|成功|条目|度\d)|(?:未|自动|逐条)匹配|(?:数据|台账|文件|资料)导入|导入(?:系统|台账|资料|文件|数据|时|后)|(?:未|已|重新)导入|台账第\s?\d+\s?号记录|第\d+号记录|(?<!挂账|对账|验收|交账|逐项|清单|台账|动态)销号(?!制度|管理)|登记在册(?=[，。；、）]|$)|登记及以前|意见条目|具体意见条目|已撤下|不作承诺|核查部分落实|回应率|(?:部分|未|已)回应(?=[\d，。；、：）]|$)|未见(?:相应|相关|此项|对应)[\p{Script=Han}]{1,4}|自动(?:生成|识别|提取)|人工核定|督办台账登记|各条意见另有时限|该规则本机关尚未确认|模型判定|字段/u;

const lineNumber = /原文第?\s?\d*|第\d+(?:[—-]\d+)?行(?!政)/u;
const code =
  /(?<![A-Za-z0-9@./_\-—])(?:op|fb|ev|src|doc|pt|sg|mt|id|rec|org|d|s|p|c|e)-?\d{1,6}(?:-[a-z]{1,3}\d{1,4})*(?![A-Za-z0-9@.%])|(?<![A-Za-z])(?:ID|id)[：:]?\d+|(?<![A-Za-z])(?:status|null|undefined|NaN|true|false|deadline|organId|dueDate|handedOver|pending|done|draft|opinion|suggestion|motion|evidence|uuid)(?![A-Za-z])|(?<![A-Za-z./@])[a-z]{2,}_[a-z_]{2,}|(?<![A-Za-z./@])(?!i[PM])[a-z]{2,}[A-Z][a-z]{2,}\w*|(?<![0-9a-fA-F])(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{10,}(?![0-9a-fA-F])/u;
const fileName =
  /[\p{Script=Han}\w（）()-]{2,}(?<![或和为用及（])\.(?:docx?|pdf|xlsx?|wps|txt|ofd|et|zip|jpg|png)(?![A-Za-z])/u;

const spoken =
  /电话里?(?:说|答复|反馈|告知|称|表示)|(?<!以|可|或者)口头(?:说|答复|反馈|汇报|表示|告知|承诺|同意|说明)|(?:微信|短信)(?:说|回复|反馈|里说)|据说|听说|私下|内部掌握|不对外/u;
const consented =
  /(?:经|报)[^，。；]{0,16}(?:同意|批准)[^。；]{0,16}(?:延期|延长|延至|顺延|推迟|展期)|(?:已|经)(?:批准|同意)延期|同意延期|延期(?:已|业)(?:获|经)?(?:批准|同意)|(?:已批准)(?=[。，；）]|$)/u;
const judged =
  /工作(?:十分|非常|较为)?扎实|成效(?:十分|非常)?(?:显著|明显|突出)|(?:取得|收到)(?:了)?(?:明显|显著|良好|积极|突出|较好|可喜)(?:的)?(?:成效|效果|成果|进展|成绩)|(?:高度|十分|非常)重视|措施(?:有力|得力|到位|扎实)|成绩(?:突出|显著|喜人)|卓有成效|圆满(?:完成|成功)|效果(?:十分|非常)?(?:显著|明显|良好)|得到(?:了)?(?:广泛|一致)好评|扎实推进|有力推动|亮点纷呈|态度(?:端正|诚恳|认真)/u;
const attributed =
  /组成人员|代表(?:们|普遍)?(?:认为|反映|评价)|会议认为|报告(?:提出|称|认为)|单位报告|政府报告|反馈报告|承诺|指出|认为/u;
const vaguePromise =
  /(?:将|下一步|今后|拟|会|要)[^。；，]{0,8}?(?:进一步|积极|逐步|不断|持续|努力|尽快|适时|稳步|着力|大力)(?:地)?(?:推进|推动|加强|完善|提高|提升|改善|落实|研究|做好|优化|加大|争取|开展|深化|强化|解决|健全)/u;

const mobile = /(?<!\d)1[3-9]\d[-\s]?\d{4}[-\s]?\d{4}(?!\d)/u;
const identity = /(?<!\d)\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dXx](?!\d)/u;
const home =
  /(?:家住|现住|家庭住址|家庭地址|住址[：:]|户籍地址)|(?:小区|花园|公寓|新村|苑|里)\d{1,3}(?:号楼|栋|幢|座)(?:\d{1,2}单元)?\d{2,4}(?:室|号)/u;

const twice = /(?<word>\p{Script=Han}{2,4})\k<word>/u;
const mayRepeat =
  /^(?:一\p{Script=Han}|研究|讨论|商量|了解|考虑|\p{Script=Han}年|\p{Script=Han}天|许多|逐\p{Script=Han}|层层)$|^(?<sign>\p{Script=Han})\k<sign>/u;
const doubledSign = /的的(?!确|士)|了了(?!解|结|然)|是是(?!非)|(?<!实)在在(?!建|校|职|岗|线|场|全|市|编|册|押)/u;

export const inwardRules: readonly LintRule[] = [
  {
    id: 'I01',
    severity: 'E',
    means: 'a word of the machine or of the inner process',
    find: (paper) => firstOf(textsOf(paper), machine),
  },
  {
    id: 'I02',
    severity: 'E',
    means: 'a code, an id, the name of a field or the number of a line in a file',
    find: (paper) =>
      textsOf(paper).flatMap((unit) => {
        if (unit.role === 'contact') return [];
        const text = plain(unit.text).replace(new RegExp(fileName.source, 'gu'), (words) =>
          '\u0001'.repeat(words.length),
        );
        const line = isBasis(unit) ? null : /第\d+(?:[—-]\d+)?行(?!政)/u.exec(text);
        const found = (line && !/表\d*第?\d*$/u.test(text.slice(0, line.index)) ? line : null) ?? code.exec(text);
        return found ? [hit(unit, found.index, found[0])] : [];
      }),
  },
  {
    id: 'I03',
    severity: 'E',
    means: 'what was remarked inside the house or said by telephone',
    find: (paper, facts) => [...firstOf(textsOf(paper), spoken), ...notesIn(paper, facts)].slice(0, 3),
  },
  {
    id: 'I04',
    severity: 'E',
    means: 'an extension or approval told without the letter that records it',
    find: (paper, facts) =>
      textsOf(paper).flatMap((unit) =>
        sentencesOf(unit).flatMap(({ text, start }) => {
          const found = consented.exec(text);
          return found && !/〔\d{4}〕/u.test(text) && !isRecorded(unit, text, facts, signedOn(paper)?.year ?? null)
            ? [hit(unit, start + found.index, found[0])]
            : [];
        }),
      ),
  },
  {
    id: 'I05',
    severity: 'W',
    means: 'a judgement that nobody wrote in this paper',
    find: (paper) =>
      ownSentences(paper).flatMap(({ unit, text, start }) => {
        const found = judged.exec(text);
        return found && !attributed.test(text) ? [hit(unit, start + found.index, found[0])] : [];
      }),
  },
  {
    id: 'I06',
    severity: 'W',
    means: 'a promise without who, what or when, not marked as such',
    find: (paper) => [
      ...ownSentences(paper).flatMap(({ unit, text, start }) => {
        const found = vaguePromise.exec(text);
        const clause = found ? text.slice(found.index).split(/[。；]/u)[0] : '';
        return found &&
          !/\d/u.test(clause ?? '') &&
          !/组成人员|会议要求|建议|请|提出|承诺|要求/u.test(text.slice(0, found.index))
          ? [hit(unit, start + found.index, found[0])]
          : [];
      }),
      ...vagueAdvice(paper),
      ...vagueCells(paper),
    ],
  },
  {
    id: 'I07',
    severity: 'E',
    means: 'a letter that tells one organ what another has not done',
    find: otherOrgans,
  },
  {
    id: 'I08',
    severity: 'E',
    means: 'a private telephone number, address or number of identity',
    find: (paper) => [
      ...firstOf(textsOf(paper), mobile),
      ...firstOf(textsOf(paper), identity),
      ...firstOf(textsOf(paper), home),
    ],
  },
  {
    id: 'I09',
    severity: 'W',
    means: 'no basis where the kind of paper wants one, or a basis told by a line or by the name of a file',
    find: (paper) => [
      ...firstOf(textsOf(paper), fileName),
      ...textsOf(paper).filter(isBasis).flatMap(basisByLine),
      ...missingBasis(paper),
    ],
  },
  {
    id: 'I10',
    severity: 'W',
    means: 'a word or a sentence that stands twice',
    find: (paper) =>
      [...textsOf(paper).flatMap(doubledWords), ...paper.parts.flatMap((part) => repeated(partUnits(part)))].slice(
        0,
        3,
      ),
  },
];

function firstOf(units: readonly Unit[], form: RegExp): Found[] {
  return units.flatMap((unit) => {
    const found = form.exec(plain(unit.text));
    return found ? [hit(unit, found.index)] : [];
  });
}

const isBasis = ({ role, column = '', text }: Unit): boolean =>
  (role === 'cell' && /依据|出处|来源/u.test(column)) || /^(?:依据|出处)[：:]/u.test(text);

function basisByLine(unit: Unit): Found[] {
  const found = lineNumber.exec(unit.text);
  return found && /行/u.test(unit.text.slice(found.index)) ? [hit(unit, found.index)] : [];
}

/** Lists of promises, of what is open and of findings say where each thing stands. */
function missingBasis(paper: PrintedPaper): Found[] {
  const cells = tablesOf(paper)
    .flatMap(cellsOf)
    .filter(
      (cell) =>
        cell.row?.kind === 'data' && /^依据$/u.test(cell.column ?? '') && (cell.text === '' || cell.text === '—'),
    );
  const [first] = cells;
  if (first) return [hit(first, 0, first.place)];
  const [table] = tablesOf(paper);
  const isLedger = /承诺事项.*台账$/u.test(titleOf(paper));
  return isLedger && table && table.header.length > 2 && !table.header.some(({ text }) => /依据|出处|来源/u.test(text))
    ? [{ place: `${table.place}表头`, words: table.header.map(({ text }) => text).join('、') }]
    : [];
}

const leastNote = 6;

function notesIn(paper: PrintedPaper, { notes = [] }: LintFacts): Found[] {
  const wanted = [...new Set(notes.flatMap((note) => note.split(/[\n。；]/u)).map((note) => note.trim()))].filter(
    (note) => note.length >= leastNote,
  );
  return textsOf(paper).flatMap((unit) => {
    const note = wanted.find((one) => unit.text.includes(one));
    return note === undefined ? [] : [hit(unit, unit.text.indexOf(note), note)];
  });
}

function isRecorded(unit: Unit, sentence: string, { extensions = [] }: LintFacts, year: number | null): boolean {
  return daysIn({ ...unit, text: sentence }, year).some(({ iso }) => iso !== null && extensions.includes(iso));
}

/** Sentences of the paper's own text: no words of an opinion that is annexed, nothing that is put into somebody's mouth by its section. */
function ownSentences(paper: PrintedPaper): { unit: Unit; text: string; start: number }[] {
  const own = paper.parts.filter(
    ({ kind, titles }) => kind === 'body' || !/意见|报告/u.test(titles.map(({ text }) => text).join('')),
  );
  const units = own.flatMap((part) => partUnits(part)).filter(({ role }) => role === 'paragraph' || role === 'summary');
  const cells = tablesOf(paper)
    .flatMap(cellsOf)
    .filter(({ column = '' }) => !/审议意见|意见|原文|承诺|单位报告|措施/u.test(column));
  return [...units, ...cells].flatMap(sentencesOf);
}

const adviceSection = /建议|下一步|要求|打算/u;
const vagueOpening =
  /^（[一二三四五六七八九十]{1,3}）(?:进一步|逐步|积极|不断|持续|着力|大力|切实)(?:推进|推动|加强|完善|提高|提升|改善|落实|做好|优化|加大|深化|强化|健全|规范)/u;
const namesOne = /\d|[局委办院厅会]|政府|部门|单位|中心|[市县区](?!场|域|政|容)|代表|前[，。]/u;

/** A piece of advice of a report that is one sentence without who, what or when; an opinion itself may speak so. */
function vagueAdvice(paper: PrintedPaper): Found[] {
  if (/意见$/u.test(titleOf(paper))) return [];
  let section = '';
  return (paper.parts[0] ? partUnits(paper.parts[0]) : []).flatMap((unit) => {
    if (unit.level === 1) section = unit.text;
    const isAdvice = unit.role === 'paragraph' && unit.level === 2 && adviceSection.test(section);
    const found = isAdvice ? vagueOpening.exec(unit.text) : null;
    return found && !namesOne.test(unit.text) && sentencesOf(unit).length === 1
      ? [hit(unit, 0, unit.text.slice(0, 20))]
      : [];
  });
}

const vagueCell =
  /^(?:正在|将|拟|已)?(?:积极|持续|稳步|有序|逐步|加快|抓紧|全力|大力)(?:推进|落实|办理|协调|研究|推动)(?:中|之中|当中)?。?$/u;

/** A cell of the office's own columns that says nothing but 正在积极推进. */
function vagueCells(paper: PrintedPaper): Found[] {
  return tablesOf(paper)
    .flatMap(cellsOf)
    .filter(
      ({ column = '', text, row }) =>
        row?.kind === 'data' && vagueCell.test(text) && !/原文|承诺|自评|单位报告|措施|意见|建议/u.test(column),
    )
    .map((cell) => hit(cell, 0, cell.text));
}

function otherOrgans(paper: PrintedPaper): Found[] {
  const [to] = withRole(paper, 'addressee');
  if (paper.form !== 'H3' || !to || !/(?:催办|催报|督办|逾期)/u.test(titleOf(paper))) return [];
  const name = to.text.replace(/[：:\s]+$/u, '');
  if (/政府|办公室|：.*，|，/u.test(name)) return [];
  const own = name.slice(-4);
  const rows = tablesOf(paper)
    .flatMap(organCells)
    .filter(({ text }) => text !== '' && text !== '—' && !text.includes(own));
  const [cell] = rows;
  if (cell) return [hit(cell, 0, cell.text)];
  return proseOf(paper).flatMap((unit) =>
    sentencesOf(unit).flatMap(({ text, start }) => {
      const other =
        /(?<organ>市[\p{Script=Han}]{2,12}(?:局|委员会|委))(?:[\p{Script=Han}，、（）\d]{0,24})(?:逾期|尚未答复|未答复|未报送|滞后|不满意)/u.exec(
          text,
        );
      const isOther =
        other !== null &&
        !(other.groups?.organ ?? '').includes(own) &&
        !/人大|工作委员会/u.test(other.groups?.organ ?? '');
      return isOther && other ? [hit(unit, start + other.index, other[0])] : [];
    }),
  );
}

function organCells(table: PaperTable): Unit[] {
  return cellsOf(table).filter(
    (cell) => cell.row?.kind === 'data' && /^(?:主办|承办|办理|责任)单位/u.test(cell.column ?? ''),
  );
}

function doubledWords(unit: Unit): Found[] {
  if (unit.role === 'reference' || unit.role === 'contact') return [];
  for (const match of unit.text.matchAll(new RegExp(twice.source, 'gu'))) {
    const word = match.groups?.word ?? '';
    if (mayRepeat.test(word) || (word === '代表' && unit.text[match.index + 4] === '团')) continue;
    return [hit(unit, match.index, match[0])];
  }
  const found = doubledSign.exec(unit.text);
  return found ? [hit(unit, found.index)] : [];
}

const leastSentence = 14;
const article = /^第[一二三四五六七八九十百]+条/u;

function repeated(units: readonly Unit[]): Found[] {
  const seen = new Set<string>();
  return units.flatMap((unit) => {
    // A formula may close each section, each item and each article.
    if (unit.level !== undefined || article.test(unit.text)) seen.clear();
    if (unit.role !== 'paragraph') return [];
    return sentencesOf(unit).flatMap(({ text, start }) => {
      const words = text.trim();
      if (words.length < leastSentence || !words.endsWith('。')) return [];
      if (seen.has(words)) return [hit(unit, start, words.slice(0, 30))];
      seen.add(words);
      return [];
    });
  });
}
