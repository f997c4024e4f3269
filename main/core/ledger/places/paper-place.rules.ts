import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// What tells that a title or a by-line begins with the place of its paper. They are read without spaces; each is asked alone.

export const behindPlace = {
  id: 'place-behind',
  means: 'an organ, a body or a year right behind the place of a paper; in 北川市来我市考察的报告 the place is another',
  form: form`
    ^(人民|人大|中级|监察|政府|政协|第?[一二三四五六七八九十]{1,3}届|\d\d\d\d|[〇○零一二三四五六七八九]{4}年|国民经济|本级|
    [\u4e00-\u9fff]{2,16}?(局|委员会|委|办公室|厅|院|部|会)(关于|对|[^\u4e00-\u9fff]|$))`,
} as const satisfies FormRule;

export const party = {
  id: 'place-party',
  means: 'the party before the place of its committee',
  form: form`^中共`,
} as const satisfies FormRule;

export const paperPlaceRules = [behindPlace, party] as const;
