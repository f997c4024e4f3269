import type { TextForm } from './text-form.ts';

// By what the name of a place is known at the start of a text. This room knows no machine of rules: the forms are plain expressions,
// whose pieces main/core/language/place-name-forms.test.ts changes one by one.

const han = '[\\u4e00-\\u9fff]';
/** What follows 民 in the name of an office: 市民政局 is no 市民. */
const civil = '[政族宗营兵间主防航委革盟进建生]';

/** A place with its level, in the order in which they are tried. */
export const placeForms = [
  {
    id: 'place-autonomous',
    means: 'a place that governs itself: 云岭苗族自治州',
    form: new RegExp(`^(?<name>${han}{2,8}?)(?<level>自治[区州县旗])`),
  },
  {
    id: 'place-of-directions',
    means: 'a district named for its side of the city: 市中区',
    form: /^(?<name>市[中南北])(?<level>区)/,
  },
  {
    id: 'place-usual',
    means:
      'a place of two to four signs and its level; of 市场, 市民, 市区, 县长, 县域, 区域 and 区块 the first is no level',
    form: new RegExp(
      `^(?<name>${han}{2,4}?)(?<level>省|市(?![场长区]|民(?!${civil}))|县(?![域长区])|区(?![域块间别位划])|旗(?!帜)|盟|州(?!市))`,
    ),
  },
  {
    id: 'place-short-county',
    means: 'a county may have one sign: 沛县',
    form: new RegExp(`^(?<name>${han})(?<level>县)(?![域长区])`),
  },
] as const satisfies readonly TextForm[];

/** What no name of a place is, asked of the name with its level. */
export const noNameForms = [
  {
    id: 'place-none-sign',
    means: 'a sign that stands in no name of a place',
    form: /[的及了在把被该其这那我们牵各与促第届次]/,
  },
  { id: 'place-none-whole', means: 'all of a place, or any: 全市, 某县', form: /^[全本两每某][省市县区州旗盟]/ },
  { id: 'place-none-kind', means: 'a kind of place: 自治州', form: /^自治.$/ },
  { id: 'place-none-level', means: 'a level before 城: 市城市管理局', form: /^[省市县区]城/ },
] as const satisfies readonly TextForm[];

export const leadingVerb = {
  id: 'place-none-verb',
  means: 'a word that leads to a place: 会同云泽市; 会同县 is a county',
  form: /^会同.|^(?:联合|商请|提请|报请|交办|转交|督促|要求|按照|根据|围绕|依托|落实|贯彻|支持|配合|协助|委托|组织|推动|指导|通过|经过|关于|对照|参照|赶赴|来自|位于|包括|其中|以及|同意|批准|听取|审议|印发|制定|通报|邀请|陪同|走访|考察|调研|视察|检查)/,
} as const satisfies TextForm;

/** Words before a level that make no place with it. */
export const noPlaceForms = {
  市: {
    id: 'place-none-city',
    means: 'a kind of city or a market: 智慧城市, 大城市, 超市',
    form: /..城$|[大小新旧中老县省全和]城$|[超股上门夜楼集早菜街]$/,
  },
  县: {
    id: 'place-none-county',
    means: 'counties told by what they are to others: 全县, 外县',
    form: /^[全本该各我两外邻区市省州辖属郊每某此]$/,
  },
  区: {
    id: 'place-none-district',
    means: 'an area that is no district: 开发区, 中心城区, 园区',
    form: /(?:开发|高新|经开|度假|自贸|试验|示范|功能|产业|工业|商业|住宅|保税|合作|先行|旅游|核心|中心)$|^.?新$|[园社小校景库林牧灾片郊辖地市老矿港聚]$|^(?:主|新|老|旧|中心)城$/,
  },
  盟: { id: 'place-none-league', means: 'an alliance: 产业联盟', form: /[联同结加]$/ },
} as const satisfies Record<string, TextForm>;

export const bareLevel = {
  id: 'place-bare-level',
  means: 'the level of an organ whose name prints no place: 市教育局',
  form: /^(?<level>省|自治区|自治州|市|自治县|县|区|自治旗|旗|盟|州)/,
} as const satisfies TextForm;
