import { few } from '#core/language/numerals.ts';
import type { ExtractionRule } from '#core/rules/extract.ts';
import { form } from '#core/rules/form.ts';
import { splitList } from './split-list.ts';

/** How a feedback paper lists, in its opening, what the opinion asked. A list has two entries or more. */
export const namedRules = [
  {
    id: 'named-aspects',
    means: '从A、B、C等方面提出…意见',
    form: form`
      (从|就|围绕|在)(?<list>[^。；：:]+?)等?(${few}个?)?方面[^。；]*?提出[^。；，]*(意见|建议|要求)`,
    read: ({ groups }) => listOf(groups.list),
  },
  {
    id: 'named-count',
    means: '提出A、B、C等三条意见',
    form: form`提出了?(要|关于)?(?<list>[^。；：:]+?)等[^。；，]*(意见|建议|要求)`,
    read: ({ groups }) => listOf(groups.list),
  },
] as const satisfies readonly ExtractionRule<string[]>[];

/** One point that a heading names: in quotation marks, or as its whole topic. */
export const headingRules = [
  {
    id: 'names-quoted',
    means: '关于“A”的意见',
    form: form`(关于|对于?)[“"](?<point>[^”"]{4,})[”"][^。，]{0,10}(意见|建议|要求|问题)`,
    read: ({ groups }) => groups.point ?? null,
  },
] as const satisfies readonly ExtractionRule<string>[];

export const topicRules = [
  {
    id: 'names-topic',
    means: '关于A方面, 关于A的建议, 关于A落实情况',
    form: form`^(关于|针对)(?<point>[^“”]{4,40}?)(方面|的(审议意见|意见|建议|问题).*|(落实|整改|办理)情况)?$`,
    read: ({ groups }) => groups.point ?? null,
  },
] as const satisfies readonly ExtractionRule<string>[];

function listOf(text = ''): string[] | null {
  const parts = splitList(text);
  return parts.length > 1 ? parts : null;
}
