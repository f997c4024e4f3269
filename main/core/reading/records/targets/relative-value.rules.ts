import { lineStart } from '#core/language/line-start.ts';
import { few, number } from '#core/language/numerals.ts';
import type { ExtractionRule } from '#core/rules/extract.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { type Found, form, part } from '#core/rules/form.ts';
import { heldAgainst } from './measured.rules.ts';
import type { WordedValue } from './worded-value.rules.ts';

/** A verb of having or taking a place among others. */
export const placing = part(
  'placing',
  form`(蝉联|稳居|位居|位列|位于|名列|跃居|居|列|排名?在?|跃升[到至]|升至|上升[到至]|进入|跻身|迈入|保持在?|稳定在)`,
);
/** Those among whom a place is taken: 全省, 全国百强县. */
export const amongOthers = part('amongOthers', form`[^，。；\d]{1,16}?`);
/** All of a country, a province or the world. */
export const everywhere = part('everywhere', form`全[国省市州县区盟旗]|全自治区|世界|全球`);
/** The place itself: 第三位, 前10名, 首位. */
export const placeTaken = part(
  'placeTaken',
  form`(第\s?${number}|前\s?${number})\s?(位|名|强|方阵|梯队)?(之列|行列)?|首位|榜首`,
);
/** What a multiple is reckoned from: 2020年, “十三五”末, 上年. */
export const multipleBase = part(
  'multipleBase',
  form`(20\d\d年|“十.五”|上年|去年|五年前|同期|全[国省]平均)[^，。；\d]{0,8}`,
);

const read = ({ groups }: Found): WordedValue => ({ name: groups.name ?? '', value: groups.value ?? '' });

/** Values told by others beside them: a place, or a multiple. A name that is left out is that of the clause before. The first that holds decides. */
export const relativeValueRules = [
  {
    id: 'relative-moved',
    means: 'so many places up or down: 全国百强县排名上升3位',
    form: form`${lineStart}(?<name>.*?)(?<value>(${heldAgainst}|同比)*(上升|提升|前移|前进|跃升|跨升|晋升|下降|后移|下滑)了?\s?${few}\s?个?(位次?|名))$`,
    read,
  },
  {
    id: 'relative-above',
    means: 'so many points above or below others: 增速高于全省平均2.1个百分点',
    form: form`${lineStart}(?<name>.*?)(?<value>(快于|高于|低于|优于)[^，。；\d]{2,16}[\d.]+\s?个百分点(左右|以上)?)$`,
    read,
  },
  {
    id: 'relative-rank',
    means: 'a place among others with its verb: 总量居全省第三位, 进入全国前十',
    form: form`${lineStart}(?<name>.*?)(?<value>${placing}${amongOthers}(${placeTaken}))$`,
    read,
  },
  {
    id: 'relative-rank-bare',
    means: 'a place among all of a country or a province without a verb: 全省第一',
    form: form`${lineStart}(?<name>.*?)(?<value>(${everywhere})[^，。；\d]{0,6}?(${placeTaken}))$`,
    read,
  },
  {
    id: 'relative-multiple',
    means: 'a multiple of an earlier or another value: 是2020年的1.5倍',
    form: form`${lineStart}(?<name>.*?)(是|为|达到?|相当于|提高到|增[加长]到|增至)(?<value>(${multipleBase})的\s?[\d.]+\s?倍(以上|左右|多)?)$`,
    read,
  },
  {
    id: 'relative-doubled',
    means: 'twice or four times as much, in words: 翻一番, 比2020年翻两番',
    form: form`${lineStart}(?<name>.*?)(实现)?(?<value>([比较].{2,10})?翻[一两]?番)$`,
    read,
  },
] as const satisfies readonly ExtractionRule<WordedValue>[];

export const mayTellPlace = {
  id: 'relative-may-tell',
  means:
    'a sign that every place and every multiple holds; a clause without one is let go before anything is tried on it',
  form: form`[位名首番倍第前点]`,
} as const satisfies FormRule;

export const placeKept = {
  id: 'relative-kept',
  means: 'words before a place that say only how it was kept, not of what',
  form: form`(连续[^，年]{1,3}年|^[三五四两十\d]{1,2}年(来|内|间)?|继续|持续|也|仍|再次|首次|始终|一直)$`,
} as const satisfies FormRule;

export const placeNoun = {
  id: 'relative-place-noun',
  means: 'a word for the place itself, behind the name of what is ranked: 全国百强县排名',
  form: form`(排名|位次|名次)$`,
} as const satisfies FormRule;

export const saidOfSeveral = {
  id: 'relative-of-several',
  means: 'said of several things at once: 均居全国首位',
  form: form`[均都]$`,
} as const satisfies FormRule;

export const aroundPlaceRules = [mayTellPlace, placeKept, placeNoun, saidOfSeveral] as const;
