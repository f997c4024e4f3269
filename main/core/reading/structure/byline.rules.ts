import { day, month, wholeDay, year } from '#core/language/dates.ts';
import { inClause } from '#core/language/gaps.ts';
import { itemNumber } from '#core/language/list-marks.ts';
import { dateSign, number } from '#core/language/numerals.ts';
import { bodyBeforePost, organEnding, post, postRemark } from '#core/language/organs.ts';
import { names, shortName } from '#core/language/persons.ts';
import {
  anyMark,
  clauseMark,
  close,
  colon,
  comma,
  open,
  remark,
  stop,
  yearClose,
  yearOpen,
} from '#core/language/punctuation.ts';
import type { ExtractionRule } from '#core/rules/extract.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { type Found, form, part } from '#core/rules/form.ts';
import { jointOrgans } from '#shared/text/joint-place.ts';
import { isPersonName } from './person-name.ts';
import { splitNames } from './split-names.ts';

/** A line between title and body that says when, where and by whom. */
export type BylinePart =
  | { form: 'note'; text: string }
  | { form: 'office-and-name'; office: string; names: string[] }
  | { form: 'organ'; organ: string }
  | { form: 'names'; names: string[] }
  | { form: 'salutation' }
  | { form: 'document-number' };

/** `（草案）` and its like. */
export const versionBracket = part(
  'versionBracket',
  form`
    ${open}\s?(
      摘要|节选|书面|试行|暂行|初稿|草案|修订草案|修正草案|修正案草案|修改稿|表决稿|征求意见稿|审议稿|讨论稿|送审稿|代拟稿|建议稿|
      第[一二三四\d]{1,2}稿|草案[^）)]{0,12}稿|修订草案修改稿|审议表决稿|二次审议稿
    )\s?${close}`,
);
/** A line of nothing but that: part of the title above it. */
export const versionSuffix = part('versionSuffix', form`^${versionBracket}$`);
/** `（征求意见稿）的意见`: goes on with the title above it. */
export const versionGoesOn = part('versionGoesOn', form`^${versionBracket}的[\u4e00-\u9fff]{2,12}$`);

export const oneNumber = part(
  'oneNumber',
  form`[\u3400-\u9fff]{0,16}\s?${yearOpen}\s?(19|20)\d\d\s?${yearClose}\s?(第\s?)?\d{1,4}\s?号`,
);

/**
 * A number line of its own: `云人发〔2025〕7 号`, or that of each office of a joint paper; the class of an answer may stand behind it:
 * `云教函〔2026〕17号　A类`.
 */
export const documentNumber = part(
  'documentNumber',
  form`
    ^(\s?${oneNumber})+
    (\s*签发人\s?${colon}.+|\s*[A-E]\s?类|\s*${open}\s?[A-E]\s?类?\s?${close})?$`,
);

/** `（14 名）` under the title of a list. */
export const countLine = form`^${open}\s?共?\s?\d{1,4}\s?[名人件项位个][^）)]{0,20}${close}$`;

/** A line of nothing but `（第一号）`. */
export const serialLine = form`^${open}?\s?((19|20)?\d\d\s?年?)?\s?第\s?${number}\s?[号次期]\s?${close}?$`;

/** How a note under the title (题注) is told: a dash or bracket with a day or a meeting in it, or a day. */
export const noteRules = [
  {
    id: 'note-dash',
    means: 'opens with a dash and names a day or a meeting',
    form: form`^(—|──|－－|--|–).*(\d|${dateSign}年|会议|上$)`,
  },
  {
    id: 'note-bracket',
    means: 'opens with a bracket and says when or by whom something was passed, put or published',
    form: form`
      ^${open}.*(
        ${dateSign}\s?[年月日]|通过|批准|会议|选举|推定|推选|决定|提请|提交|公布|施行|修订|修正|
        草案|征求意见|审议稿|讨论稿|书面|代拟|摘要)`,
    not: form`${versionSuffix}`,
  },
  {
    id: 'note-day',
    means: 'nothing but a day or a month',
    form: form`^${year}\s?${month}(\s?${day})?$`,
  },
  {
    id: 'note-meeting',
    means: 'a day, and the meeting that heard or passed it',
    form: form`^${wholeDay}${comma}?${inClause}(会上|会议上|会议|通过|批准)$`,
  },
] as const satisfies readonly FormRule[];

/** How the address is told that a paper opens with: `各位代表：`, `市人大常委会：`. */
export const addressRules = [
  {
    id: 'address-opening',
    means: 'opens with a word of address',
    form: form`^(各位|尊敬的)`,
    not: form`${stop}`,
    longest: 80,
    ends: '：:',
  },
  {
    id: 'address-naming',
    means: 'names those who are addressed, and no list follows',
    form: form`
      ^(副?主任|主席|
        .{0,40}(常委会|委员|政府|主席团|代表|同志|先生|女士|单位|会议|领导|部门|局|办公室|机关)
      )`,
    not: form`${stop}|(如下|决定|决议|建议|认为|指出|要求|强调|措施|问题|包括|方面|工作)${colon}`,
    longest: 80,
    ends: '：:',
  },
] as const satisfies readonly FormRule[];

const ownRules = [
  {
    id: 'by-speaker',
    means: 'a word for the speaker, a colon, names',
    form: form`^(报告人|汇报人|发言人|述职人|说明人|作报告人)\s?${colon}\s?(?<names>${names})$`,
    read: ({ groups }) => ({ form: 'names', names: splitNames(groups.names ?? '') }),
  },
  {
    id: 'by-office',
    means: 'an office, a space, names',
    form: form`^(?<office>.{0,46}?${post}${postRemark}?)[\x20\u3000]+(?<names>${names})$`,
    not: form`${clauseMark}|《`,
    read: officeOf,
  },
  {
    id: 'by-office-closed',
    means: 'a body with its post and a person’s name right behind it',
    form: form`^(?<office>[^\x20]{2,}${bodyBeforePost}副?${post})(?<names>[\u3400-\u9fff]+)$`,
    not: form`${clauseMark}|《`,
    read: (found) => (isPersonName(found.groups.names ?? '') ? officeOf(found) : null),
  },
  {
    id: 'by-organ',
    means: 'ends as the name of a body, and is no sentence, heading or item',
    form: form`${organEnding}${remark}?$`,
    not: form`${anyMark}|^关于|^${itemNumber}`,
    longest: 44,
    read: (_, text) => ({ form: 'organ', organ: jointOrgans(text.replaceAll(' ', '')).join('、') }),
  },
  {
    id: 'by-names',
    means: 'nothing but names of persons',
    form: form`^${shortName}([\x20、]+${shortName}){0,4}$`,
    read: (_, text) => namesOf(splitNames(text)),
  },
] as const satisfies readonly ExtractionRule<BylinePart>[];

const numberRule = {
  id: 'by-number',
  means: 'a document number',
  form: form`${documentNumber}`,
  read: () => ({ form: 'document-number' }),
} as const satisfies ExtractionRule<BylinePart>;

/** What a line under the title says of number, day, address, person or organ. The first rule that reads something decides. */
export const bylineRules: readonly BylineRule[] = [
  numberRule,
  ...noteRules.map((rule) => ({ ...rule, read: (_: Found, text: string) => ({ form: 'note', text }) as const })),
  ...addressRules.map((rule) => ({ ...rule, read: () => ({ form: 'salutation' }) as const })),
  ...ownRules,
];

export type BylineRule = ExtractionRule<BylinePart> & { id: BylineRuleId };
export type BylineRuleId =
  | (typeof numberRule)['id']
  | (typeof noteRules)[number]['id']
  | (typeof addressRules)[number]['id']
  | (typeof ownRules)[number]['id'];

function officeOf({ groups }: Found): BylinePart {
  return { form: 'office-and-name', office: groups.office ?? '', names: splitNames(groups.names ?? '') };
}

function namesOf(names: string[]): BylinePart | null {
  return names.every(isPersonName) ? { form: 'names', names } : null;
}
