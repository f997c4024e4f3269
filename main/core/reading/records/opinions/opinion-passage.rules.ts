import { inSentence } from '#core/language/gaps.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

// What passages of opinions, and columns of those that are tables, say of themselves. Each is asked alone.

export const consents = {
  id: 'opinion-consents',
  means: 'opens with a verb of agreeing, and names what is agreed to',
  form: form`^[^。，]{0,24}(同意|赞成|批准)${inSentence}(报告|方案|草案|决算|意见|议案)`,
} as const satisfies FormRule;

export const affirms = {
  id: 'opinion-affirms',
  means: 'judges the work, and does not open by agreeing',
  form: form`认为|肯定|成效|取得|成绩|同意`,
  not: form`^[^。]{0,24}(同意|批准)`,
} as const satisfies FormRule;

export const sectionHead = {
  id: 'opinion-section-head',
  means: 'the heading of a section and the sign behind it, where its text runs on',
  form: form`^[^。：:]{0,24}[。：:]`,
} as const satisfies FormRule;

export const headingAlone = {
  id: 'opinion-heading-alone',
  means: 'a numbered paragraph that is a heading and nothing else',
  form: form`^[^。；;：:！!？?（(]{2,44}[。；;：:]?$`,
} as const satisfies FormRule;

export const adds = {
  id: 'opinion-adds',
  means: 'a last recommendation without a number of its own: 此外，有的组成人员还建议…',
  form: form`^[^。]{0,24}[还也]建议[，,：:]?要?`,
} as const satisfies FormRule;

export const asks = {
  id: 'opinion-asks',
  means: 'a sentence that asks for something by itself; others carry on the point before',
  form: form`^\s*(同时，|此外，|还)?(要|应|须|必须|建议)`,
} as const satisfies FormRule;

export const pointColumn = {
  id: 'opinion-point-column',
  means: 'a column of recommendations',
  form: form`^(审议)?(意见|建议|意见建议|意见和建议)(内容|事项|条目|要点)?$`,
} as const satisfies FormRule;

export const recommends = {
  id: 'opinion-recommends',
  means: 'words in minutes by which what follows is an opinion; 会议认为 and 会议要求 they say of every item',
  form: form`
    (会议|组成人员|与会人员|委员)[^。：:，,]{0,12}建议|(提出|形成)[^。：:]{0,12}(审议意见|意见建议|意见和建议)`,
} as const satisfies FormRule;

/** A sign of a name, or another name in book marks that it holds: the noun of what is heard stands outside of these. */
export const signOrName = part('signOrName', form`《[^《》]{1,60}》|[^。，《》]`);

/** What a report is on, up to the noun: 水网建设情况的, 《水法》的. */
export const heardMatter = part('heardMatter', form`(《[^《》]{1,60}》的|(${signOrName}){4,80}?)`);

export const hears = {
  id: 'opinion-hears',
  means: 'an item of minutes at which a report was heard',
  form: form`
    (听取|审议)[^。]{0,20}?(?<report>
      《关于${heardMatter}((报告|汇报)》|》的?(报告|汇报))|关于${heardMatter}(报告|汇报))`,
} as const satisfies FormRule;

export const opinionPassageRules = [
  consents,
  affirms,
  sectionHead,
  headingAlone,
  adds,
  asks,
  pointColumn,
  recommends,
  hears,
] as const;
