import { lineStart } from '#core/language/line-start.ts';
import type { ExtractionRule } from '#core/rules/extract.ts';
import { type Found, form, part } from '#core/rules/form.ts';

/** A goal in words: of what, and the words as printed. */
export type WordedValue = { name: string; value: string };

/** A growth between a name and what it is held against, and words of all: they belong to neither. */
export const grown = part('grown', form`(增长|增速|增幅)?[都均]?`);
/** What a goal is held against: 经济增长, 全国平均水平. */
export const against = part('against', form`[^，；。\d]{2,14}`);
/** Better or worse. */
export const turn = part('turn', form`下降|降低|减少|提升|提高|改善|增长|增加|优化|扩大|好转|回升`);
/** Who orders that something be reached. */
export const orderer = part('orderer', form`国家|自治区|上级|[省市州县区]`);

const read = ({ groups }: Found): WordedValue => ({ name: groups.name ?? '', value: groups.value ?? '' });

/** Goals given in words instead of figures. The first that holds decides. */
export const wordedValueRules = [
  {
    id: 'worded-order',
    means: 'an order of somebody else that is to be fulfilled, whatever it asks: 完成上级下达的节能减排任务',
    form: form`^(全面)?(?<value>完成)(?<name>(${orderer})${against}(任务|目标|指标))$`,
    read,
  },
  {
    id: 'worded-in-step',
    means: 'in step with something else, or level with the year before',
    form: form`${lineStart}(?<name>.+?)${grown}(?<value>[与和同跟]${against}(同步|持平))$`,
    read,
  },
  {
    id: 'worded-against',
    means: 'above or below something else',
    form: form`${lineStart}(?<name>.+?)(增长|增幅)?[都均]?(?<value>(快于|高于|低于|不低于|不高于|优于|好于)${against})$`,
    read,
  },
  {
    id: 'worded-kept',
    means: 'kept as it is',
    form: form`
      ${lineStart}(?<name>.+?)(?<value>((保持|维持|处于)在?(合理|基本|总体|稳定|优良|平衡|良好)[^，；。\d]{0,6}|基本(平衡|稳定)))$`,
    read,
  },
  {
    id: 'worded-tendency',
    means: 'a direction without a number',
    form: form`${lineStart}(?<name>.+?)(?<value>(持续|稳步|进一步|继续|不断|稳定|明显|逐步)(${turn}))$`,
    read,
  },
  {
    id: 'worded-fulfilled',
    means: 'as much as somebody else ordered',
    form: form`
      ${lineStart}(?<name>.+?)(?<value>(完成|达到|实现|控制在)(${orderer})[^，；。\d]{0,14}(任务|目标|要求|标准|指标|以内))$`,
    read,
  },
  {
    id: 'worded-multiple',
    means: 'a multiple or a turn in words',
    form: form`${lineStart}(?<name>.+?)(?<value>(实现)?(倍增|转正|动态清零|全覆盖|[保促稳]稳?[稳促保]?提质|稳中(提质|向好|有升|有进|趋优)|“双下降”))$`,
    read,
  },
] as const satisfies readonly ExtractionRule<WordedValue>[];
