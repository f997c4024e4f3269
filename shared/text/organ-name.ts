import { organStems } from './organ-stem.ts';

export type FoundOrgan = {
  /** The name as printed, without spaces. */
  name: string;
  /** UTF-16 offsets in the text given. */
  start: number;
  end: number;
};

const stems = [...organStems].sort((a, b) => b.length - a.length).join('|');

// Endings of organs that stand in no list. What may not follow keeps 办理, 局面, 部门, 中心城区, 委员, 会议, 社会, 院校 out.
const endings =
  '局(?![面部势限促长])|委员会|(?:管委|工委|党工委)(?:会)?(?!员)|委(?![员托派])|办公室|办(?![理法事学好公结])|中心(?![城镇村区校组工])|集团(?:公司)?|有限公司|分公司|支队|大队|研究院|中级法院|联合会|协会|总社|学会|专班';
// Words that cannot stand inside an organ's name; 和 and 与 may (住房和城乡建设).
const inside =
  '(?:(?![及的了在将对把被由向让为以从到并等各该其这那我们是已要牵会同联合配合负责强化督促推动指导组织])[\\u4e00-\\u9fff]){2,10}?';

// 州 alone begins a name only at the head of a phrase (州教育局); elsewhere it is the end of a city's name (云州).
const placeEnd = '(?:市|县|区|省|自治州|(?<![\\u4e00-\\u9fff])州|旗|盟)';
// 城市, 全市, 超市, 上市, 地区, 社区 and the like are words and no place of an organ.
const notPlace = '(?<![城全超股上门夜楼集地社园街校辖片郊灾厂小景牧林矿战考])';

// 县长任组长的领导小组 tells who leads a group; it is no name of one.
const group =
  '(?:(?![的任由为以及]|[书记副]*组长|挂帅|[县市区]长|书记|领导同志|主要领导)[\\u4e00-\\u9fff]){2,20}?领导小组(?:办公室)?';

const local = new RegExp(
  `${notPlace}${placeEnd}(?:(?:${stems})(?![员派托理面部势])|(?![场民区域县际内级属值容面价直政委人中])${inside}(?:${endings})|${group})`,
  'g',
);
// Without a place only the long forms are names: 法院 and 政府 alone are words of every paper.
const bareStems = organStems.filter(
  (stem) => stem.length > 2 && !/^[委级直]/.test(stem) && !/法院|检察院|政府$/.test(stem),
);
const bare = new RegExp(`(?:${[...bareStems].sort((a, b) => b.length - a.length).join('|')})(?![员派托理面部势])`, 'g');
const national =
  /国务院(?:办公厅)?|最高人民法院|最高人民检察院|国家[\u4e00-\u9fff]{2,8}?(?:局|委员会|委|办公室)(?![面部])|(?:生态环境|自然资源|住房和城乡建设|住建|财政|教育|公安|民政|司法|农业农村|商务|交通运输|水利|应急管理)部(?![门分署])/g;
const collective =
  /各(?:地|县级市|县|市|区|乡镇|镇|街道)(?:[（(][^（）()]{1,8}[）)])?(?:[、和及]?各?(?:相关|有关|职能)?(?:部门|单位)|人民政府|政府|[、和及]?(?:各)?(?:乡镇|镇|街道))?|各级(?:人民)?政府(?:[、和及](?:相关|有关|职能)?部门)?|(?:市|县|区)?(?:人民)?政府(?:及其?|和)?(?:相关|有关|各)?(?:职能)?部门|各(?:相关|有关|承办|职能)?(?:部门|单位)/g;

// A branch that stands in a list behind its own or another office: 市生态环境局、东湖分局.
const branch =
  /(?<=[局委院司队厅团][、和及与])(?:(?![、和及与的各市县区省]|负责|牵头)[\u4e00-\u9fff]){2,6}?区?(?:分局|支队|大队|分公司)/g;

// Words in front of a place name that are not part of it, so that 会同张山市教育局 gives 张山市教育局.
const placeName =
  /(?:^|[^\u4e00-\u9fff]|[由在和与及向对将的为从请令受经是同合促导动调])((?:(?![由在和与及向对将的为从请令受经近期联会各有关要把])[\u4e00-\u9fff]){2,3})$/;

const notPlaceName =
  /[全本我各级该了及]|围绕|根据|建立|月份|按照|落实|贯彻|对照|通过|依托|牵头|支持|经过|配合|协助|提请|报请|交由|要求|委托|印发|制定|包括|结合|加强|领导|其中|目前|今年|明确|完善|上报|发挥|部门|单位|地区|成立|组建|设立|撤销|建议|责成|督促|希望|联合|会同|借鉴|参照/;

function withPlace(text: string, start: number): number {
  const hit = placeName.exec(text.slice(Math.max(0, start - 4), start));
  if (hit?.[1] === undefined || notPlaceName.test(hit[1])) return start;
  return start - hit[1].length;
}

/**
 * Names of the organs that a text mentions, by their form: departments of a city, county or district in full or short
 * form (市教育局, 云泽市住房和城乡建设局), courts and procuratorates, groups and centres (市燃气集团), national bodies,
 * and the collective forms (各县（市、区）, 各有关部门). In order of place; overlapping finds give way to the earlier, longer one.
 * A name is what is printed; which organ of the ledger it means is not decided here.
 */
export function findOrganNames(text: string): FoundOrgan[] {
  const all: FoundOrgan[] = [];
  for (const hit of text.matchAll(local)) {
    const start = withPlace(text, hit.index);
    // 市县两级…专班 is many organs under one word.
    if (hit[0].includes('两级')) continue;
    all.push({ name: text.slice(start, hit.index + hit[0].length), start, end: hit.index + hit[0].length });
  }
  for (const pattern of [national, collective, bare, branch]) {
    for (const hit of text.matchAll(pattern)) {
      all.push({ name: hit[0], start: hit.index, end: hit.index + hit[0].length });
    }
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: FoundOrgan[] = [];
  for (const one of all) {
    const last = kept.at(-1);
    if (!last || one.start >= last.end) kept.push({ ...one, name: one.name.replace(/\s/g, '') });
  }
  return kept;
}

/** True when the whole text is the name of one organ. */
export function isOrganName(text: string): boolean {
  const name = text.replace(/\s/g, '');
  const found = findOrganNames(name)[0];
  return found !== undefined && found.start === 0 && found.end === name.length;
}

const officeEnding =
  /(?:局|委|厅|部|院|办|处|所|站|馆|台|室|中心|集团|公司|政府|支队|大队|协会|学会|联合会|商会|基金会|委员会|管委会|总社|学校|大学|中学|小学|银行|[分支]行|街道|社区|镇|乡|领导小组|专班|指挥部)$/;
const shortestOffice = 4;

/** True when a text could be the name of one organ, also of one that no list knows: it ends as such names do. */
export function hasOrganForm(text: string): boolean {
  const name = text.replace(/\s/g, '');
  if (isOrganName(name)) return true;
  return name.length >= shortestOffice && /^[\u4e00-\u9fff（）()·]+$/.test(name) && officeEnding.test(name);
}

/**
 * The organs of a cell or a 牵头单位 line, in order and without doubles: `市教育局、市妇联（各区）` → three names. Splits at the
 * marks that such lists use; `无` and `/` give none.
 */
export function splitOrganList(text: string): string[] {
  const names = text
    // 各县（市、区） and 各镇（街道） are one name each: their brackets and marks are hidden while splitting.
    .replace(/各[\u4e00-\u9fff]{1,4}[（(][^（）()]{1,8}[）)]/g, (name) =>
      name.replace(/[（(]/g, '\u0001').replace(/[）)]/g, '\u0002').replace(/、/g, '\u0003'),
    )
    .replace(/[（(]\s*(?:牵头|主办|会办|协办|配合|排名[^）)]*)\s*[）)]/g, '、')
    .split(/[、，,；;\n\r/]|\s{2,}|(?<=[局委办院会部司团队心府厅署处室站所馆校社联学道镇乡])\s+(?=[市县区省])/)
    .flatMap((part) => part.split(/[（(）)]/))
    .map((part) => part.replace(/\s/g, '').replace(/[。：:]$/, ''))
    .map((part) => part.replaceAll('\u0001', '（').replaceAll('\u0002', '）').replaceAll('\u0003', '、'))
    .filter((part) => part !== '' && !/^(?:无|暂无|—+|-+)$/.test(part));
  return [...new Set(names)];
}
