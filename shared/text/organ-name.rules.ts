import { organStems } from './organ-stem.ts';
import type { TextForm } from './text-form.ts';

// What names of organs look like in a running text. `lists` are held where they are listed, or as forms of their own here.

const han = '[\\u4e00-\\u9fff]';
const longestFirst = (stems: readonly string[]) => [...stems].sort((a, b) => b.length - a.length).join('|');

// 城市, 全市, 超市, 上市, 地区, 社区 and the like are words and no place of an organ. 州 alone begins a name only at the head of a phrase
// (州教育局); elsewhere it is the end of a city's name (云州).
const place = `(?<![城全超股上门夜楼集地社园街校辖片郊灾厂小景牧林矿战考])(?:市|县|区|省|自治州|(?<!${han})州|旗|盟)`;
// What may not follow keeps 办理, 局面, 部门, 中心城区, 委员, 会议, 社会, 院校 out.
const ending =
  '局(?![面部势限促长])|委员会|(?:管委|工委|党工委)(?:会)?(?!员)|委(?![员托派])|办公室|办(?![理法事学好公结])|中心(?![城镇村区校组工])|集团(?:公司)?|有限公司|分公司|支队|大队|研究院|中级法院|联合会|协会|总社|学会|专班';
// Words that cannot stand inside an organ's name; 和 and 与 may (住房和城乡建设).
const inside = `(?:(?![及的了在将对把被由向让为以从到并等各该其这那我们是已要牵会同联合配负责强化督促推动指导组织])${han}){2,10}?`;
// 县长任组长的领导小组 tells who leads a group; it is no name of one.
const group = `(?:(?![的任由为以及]|组长|挂帅|[县市区]长|书记|领导同志|主要领导)${han}){2,20}?领导小组(?:办公室)?`;
const behindStem = '[员派托理面部势]';

export const placeOfOrgan = {
  id: 'organ-place',
  means: 'the last sign of the place with which the name of an organ begins',
  form: new RegExp(`(?:${place})`),
} as const satisfies TextForm;

export const endOfOrgan = {
  id: 'organ-end',
  means: 'how names of organs end that no list knows; 办理, 局面 and 中心城区 are other words',
  form: new RegExp(`(?:${ending})`),
} as const satisfies TextForm;

export const insideOrgan = {
  id: 'organ-inside',
  means: 'what may stand between the place and the end of a name',
  form: new RegExp(`^(?:${inside})$`),
} as const satisfies TextForm;

export const leadingGroup = {
  id: 'organ-name-group',
  means: 'a leading group by name, not by who leads it',
  form: new RegExp(`^(?:${group})$`),
} as const satisfies TextForm;

const stems = longestFirst(organStems);

export const localOrgan = {
  id: 'organ-name-local',
  means: 'an organ behind the last sign of its place: a usual one, another that ends as organs do, a leading group',
  form: new RegExp(
    `(?:${place})(?:(?:${stems})(?!${behindStem})|(?![场民区域县际内级属值容面价直政委人中])(?:${inside})(?:${ending})|(?:${group}))`,
    'g',
  ),
  lists: { place, stems, inside, ending, group },
} as const satisfies TextForm;

export const stemOfPlace = {
  id: 'organ-no-bare-stem',
  means: 'a usual name that says nothing without its place: 法院 and 政府 alone are words of every paper',
  form: /^[委级直]|法院|检察院|政府$/,
} as const satisfies TextForm;

const shortestBare = 3;
const bareStems = longestFirst(
  organStems.filter((stem) => stem.length >= shortestBare && !stemOfPlace.form.test(stem)),
);

export const bareOrgan = {
  id: 'organ-bare',
  means: 'a usual organ without its place: 教育局',
  form: new RegExp(`(?:${bareStems})(?!${behindStem})`, 'g'),
  lists: { bareStems },
} as const satisfies TextForm;

export const nationalOrgan = {
  id: 'organ-name-national',
  means: 'an organ of the nation: 国务院, 国家能源局, 财政部',
  form: new RegExp(
    `国务院(?:办公厅)?|最高人民法院|最高人民检察院|国家${han}{2,8}?(?:局|委员会|委|办公室)(?![面部])|` +
      '(?:生态环境|自然资源|住房和城乡建设|住建|财政|教育|公安|民政|司法|农业农村|商务|交通运输|水利|应急管理)部(?![门分署])',
    'g',
  ),
} as const satisfies TextForm;

export const collectiveOrgan = {
  id: 'organ-name-collective',
  means: 'many organs under one word: 各县（市、区）, 各有关部门, 市政府相关部门',
  form: /各(?:地|县级市|县|市|区|乡镇|镇|街道)(?:[（(][^（）()]{1,8}[）)])?(?:[、和及]?各?(?:相关|有关|职能)?(?:部门|单位)|人民政府|政府|[、和及]?各?(?:乡镇|镇|街道))?|各级(?:人民)?政府(?:[、和及](?:相关|有关|职能)?部门)?|[市县区]?(?:人民)?政府(?:及其?|和)?(?:相关|有关|各)?(?:职能)?部门|各(?:相关|有关|承办|职能)?(?:部门|单位)/g,
} as const satisfies TextForm;

export const branchOrgan = {
  id: 'organ-branch',
  means: 'a branch in a list behind its own or another office: 市生态环境局、东湖分局',
  form: new RegExp(
    `(?<=[局委院司队厅团][、和及与])(?:(?![和及与的各市县区省]|负责|牵头)${han}){2,6}?区?(?:分局|支队|大队|分公司)`,
    'g',
  ),
} as const satisfies TextForm;

export const nameBeforeOrgan = {
  id: 'organ-place-name',
  means:
    'two or three signs before an organ that may be the name of its place; words in front of it are no part: 会同张山',
  form: new RegExp(
    `(?:^|[^\\u4e00-\\u9fff]|[由在和与及向对将的为从请令受经是同合促导动调])(?<name>(?:(?![由在和与及向对将的为从请令受经近期联会各有关要把])${han}){2,3})$`,
  ),
} as const satisfies TextForm;

export const noNameBeforeOrgan = {
  id: 'organ-no-place-name',
  means: 'words that stand before an organ and are no name of a place',
  form: /[全本我各级该了及]|围绕|根据|建立|月份|按照|落实|贯彻|对照|通过|依托|牵头|支持|经过|配合|协助|提请|报请|交由|要求|委托|印发|制定|包括|结合|加强|领导|其中|目前|今年|明确|完善|上报|发挥|部门|单位|地区|成立|组建|设立|撤销|建议|责成|督促|希望|联合|会同|借鉴|参照/,
} as const satisfies TextForm;

export const officeEnding = {
  id: 'organ-office-end',
  means: 'how the name of an office ends that stands alone in its cell',
  form: /(?:局|委|厅|部|院|办|处|所|站|馆|台|室|中心|集团|公司|政府|支队|大队|协会|学会|联合会|商会|基金会|委员会|管委会|总社|学校|大学|中学|小学|银行|[分支]行|街道|社区|镇|乡|领导小组|专班)$/,
} as const satisfies TextForm;

export const officeSigns = {
  id: 'organ-office-signs',
  means: 'nothing but signs that stand in names of offices',
  form: /^[\u4e00-\u9fff（）()·]+$/,
} as const satisfies TextForm;

// A cell or a line of organs.

export const collectiveWithNote = {
  id: 'organ-list-collective',
  means: 'a collective name with its bracket, which is one name: 各县（市、区）',
  form: /各[\u4e00-\u9fff]{1,4}[（(][^（）()]{1,8}[）)]/g,
} as const satisfies TextForm;

export const roleNote = {
  id: 'organ-list-role',
  means: 'a bracket that tells what an organ does, and parts it from the next: （牵头）, （排名不分先后）',
  form: /[（(]\s*(?:牵头|主办|会办|协办|配合|排名[^）)]*)\s*[）)]/g,
} as const satisfies TextForm;

export const betweenOrgans = {
  id: 'organ-list-between',
  means: 'what parts two organs: a mark, a wide gap, or a space between the end of one and the place of the next',
  form: /[、，,；;\n\r/]|\s{2,}|(?<=[局委办院会部司团队心府厅署处室站所馆校社联学道镇乡])\s(?=[市县区省])/,
} as const satisfies TextForm;

export const bracketInList = {
  id: 'organ-list-bracket',
  means: 'a bracket, in and around which names are parted too',
  form: /[（(）)]/,
} as const satisfies TextForm;

export const endOfList = {
  id: 'organ-list-end',
  means: 'the mark that ends a list of organs',
  form: /[。：:]$/,
} as const satisfies TextForm;

export const noOrgan = {
  id: 'organ-list-none',
  means: 'a cell that says that there is none: 无, —',
  form: /^(?:无|暂无|—+|-+)$/,
} as const satisfies TextForm;
