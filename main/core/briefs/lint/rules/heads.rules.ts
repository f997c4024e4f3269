import type { LintFacts } from '../facts.ts';
import type { PrintedPaper, Unit } from '../paper/printed-paper.ts';
import { kindNoun } from '../paper/roles.rules.ts';
import { textsOf, titleOf, withRole } from '../paper/walk.rules.ts';
import { type Found, hit, type LintRule } from '../rule.ts';
import { signedOn } from './days-told.rules.ts';

/** A reference number in any brackets, with the code of an organ before it. */
const cited =
  /(?<code>\p{Script=Han}{2,12})(?<open>[〔［[（(【])\s?(?<year>\d{2,4})\s?(?<close>[〕］\])）】])\s?(?<ordinal>第)?\s?(?<number>\d{1,5})\s?号/gu;
const goodHead = /^[\p{Script=Han}]+〔\d{4}〕[1-9]\d*号$/u;
const _blankNumber = /[〕\])）][\s　×X○_]*号|^[〔［[]/u;
const allowedSecrecy =
  /^(?:绝密|机密|秘密)★(?:\d{1,2}年|\d{1,2}个月|长期)$|^内部资料[\s　]*注意保存$|^(?:特急|加急|平急)$|^\d{6}$/u;
const longest: Readonly<Record<string, number>> = { 绝密: 30, 机密: 20, 秘密: 10 };

export const headRules: readonly LintRule[] = [
  {
    id: 'H01',
    severity: 'E',
    means: 'a reference number that is not organ code, four-digit year in 〔〕 and a number without 第 or zero',
    find: (paper) => textsOf(paper).flatMap(wrongNumbers),
  },
  {
    id: 'H02',
    severity: 'E',
    means: 'no reference number in a form that has one, or one in a form that has none',
    find: (paper) => {
      const numbers = withRole(paper, 'reference');
      const [head] = withRole(paper, 'head');
      if (['H1', 'H2', 'H3'].includes(paper.form ?? '') && numbers.length === 0 && head)
        return [hit(head, 0, head.text)];
      const [first] = numbers;
      return first && ['H4', 'H5', 'H6'].includes(paper.form ?? '') ? [hit(first, 0, first.text)] : [];
    },
  },
  {
    id: 'H03',
    severity: 'W',
    means: 'a reference number of another year than that of signing',
    find: (paper) => {
      const year = signedOn(paper)?.year;
      return withRole(paper, 'reference').flatMap((unit) => {
        const own = /[〔［[（(](?<year>\d{4})/u.exec(unit.text)?.groups?.year;
        return own !== undefined && year !== undefined && year !== null && Number(own) !== year
          ? [hit(unit, 0, unit.text)]
          : [];
      });
    },
  },
  {
    id: 'H04',
    severity: 'E',
    means: 'a reference number that another paper of the year has',
    find: (paper, { issuedNumbers = [] }: LintFacts) =>
      withRole(paper, 'reference').flatMap((unit) =>
        issuedNumbers.includes(unit.text.replace(/\s/gu, '')) ? [hit(unit, 0, unit.text)] : [],
      ),
  },
  {
    id: 'H05',
    severity: 'E',
    means: 'an upward paper without its signer, or a signer on a paper that is not upward',
    find: signerFaults,
  },
  {
    id: 'H06',
    severity: 'E',
    means: 'a bulletin without its issue number, or with 文件 in its mark',
    find: bulletinFaults,
  },
  {
    id: 'H07',
    severity: 'E',
    means: 'a letter under the red head of a document',
    find: (paper) => {
      const [head] = withRole(paper, 'head');
      return head && isDocumentHead(head) && /函$/u.test(titleOf(paper)) ? [hit(head, 0, head.text)] : [];
    },
  },
  {
    id: 'H08',
    severity: 'E',
    means: 'a mark of secrecy that is none of those allowed, or without its term',
    find: (paper) =>
      withRole(paper, 'secrecy').flatMap((unit) => (isAllowed(unit.text) ? [] : [hit(unit, 0, unit.text)])),
  },
  {
    id: 'H09',
    severity: 'W',
    means: 'a mark of another organ than the one that signs',
    find: (paper) => {
      const [head] = withRole(paper, 'head');
      const [signature] = withRole(paper, 'signature');
      if (!head || !signature || paper.form === 'H4') return [];
      const mark = shortened(head.text.replace(/\s/gu, '').replace(/文件$/u, ''));
      const name = shortened(signature.text.replace(/\s/gu, ''));
      // A bare mark of several organs is signed by each of them.
      return mark === name || mark.includes(name) ? [] : [hit(signature, 0, signature.text)];
    },
  },
];

const isDocumentHead = (head: Unit): boolean => head.text.replace(/\s/gu, '').endsWith('文件');

const shortened = (name: string): string =>
  name.replace('人民代表大会常务委员会', '人大常委会').replace('人民代表大会', '人大').replace('常务委员会', '常委会');

function wrongNumbers(unit: Unit): Found[] {
  if (unit.role === 'reference') {
    const text = unit.text.replace(/[\s　]/gu, '');
    if (/〕[×X○_]*号/u.test(text) && /^[\p{Script=Han}]+〔\d{4}〕[×X○_]*号$/u.test(text)) return [];
    return goodHead.test(text) ? [] : [hit(unit, 0, unit.text)];
  }
  for (const match of unit.text.matchAll(cited)) {
    const { open, close, year = '', ordinal, number = '' } = match.groups ?? {};
    const isCase = /号$/u.test(match[0]) && /(?:民初|刑初|行初|执)$/u.test(match.groups?.code ?? '');
    const isYear = year.length === 4 ? /^(?:19|20)/u.test(year) : true;
    if (isCase || !isYear || !hasOrganCode(match.groups?.code ?? '', open === '〔' || year.length === 4)) continue;
    if (open !== '〔' || close !== '〕' || year.length !== 4 || ordinal !== undefined || number.startsWith('0'))
      return [hit(unit, match.index, match[0].slice(-20))];
  }
  return [];
}

/** Words before a bracket with a year are a code where they end as codes do; in 〔〕 they are one anyhow. */
function hasOrganCode(code: string, isLikely: boolean): boolean {
  return (
    /(?:发|函|办|字|文|令|号文|政|议|通|报|复|人常|委|规|电|呈|审|批|纪|党组|建|民|卫|教|财)$/u.test(code) && isLikely
  );
}

function signerFaults(paper: PrintedPaper): Found[] {
  const [head] = withRole(paper, 'head');
  const [signer] = withRole(paper, 'signer');
  const title = titleOf(paper).replace(/[。，；、：,.;:]$/u, '');
  if (!head || title === '' || /函$/u.test(title)) {
    return signer && paper.form === 'H3' ? [hit(signer, 0, signer.text)] : [];
  }
  const isUpward = isDocumentHead(head) && /(?:报告|请示)$/u.test(title);
  if (isUpward) {
    if (!signer) return [hit(head, 0, head.text)];
    return /[：:][\s　]*\p{Script=Han}|签发人[\s　]+\p{Script=Han}/u.test(signer.text)
      ? []
      : [hit(signer, 0, signer.text)];
  }
  // Of a title without its kind another rule speaks.
  return signer && kindNoun.test(title) ? [hit(signer, 0, signer.text)] : [];
}

function bulletinFaults(paper: PrintedPaper): Found[] {
  const [head] = withRole(paper, 'head');
  const [issue] = withRole(paper, 'issue');
  if (!head) return [];
  const isBulletin =
    /(?:专报|摘编|简报|要情|动态|快报)$/u.test(head.text.replace(/\s/gu, '')) ||
    issue !== undefined ||
    /(?:专报|摘编|简报)$/u.test(titleOf(paper));
  if (!isBulletin) return [];
  if (isDocumentHead(head)) return [hit(head, 0, head.text)];
  if (issue === undefined)
    return [/摘编$/u.test(head.text) ? null : hit(head, 0, head.text)].filter((one) => one !== null);
  return /第\s*\d+\s*期/u.test(issue.text) ? [] : [hit(issue, 0, issue.text)];
}

function isAllowed(text: string): boolean {
  const mark = text.replace(/[ ]/gu, '');
  if (!allowedSecrecy.test(mark)) return false;
  const [, grade = '', years] = /^(?<grade>绝密|机密|秘密)★(?<years>\d+)年$/u.exec(mark) ?? [];
  return years === undefined || Number(years) <= (longest[grade] ?? 0);
}
