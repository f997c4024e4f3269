import { texts } from '#core/rules/testing/texts.ts';
import type { toldKeptRules } from './told-kept.rules.ts';

type Held = { has: readonly string[]; hasNot: readonly string[] };

/** Invented passages on what became of promises. */
export const toldKept: Readonly<Record<(typeof toldKeptRules)[number]['id'], Held>> = {
  'told-of-promise': { has: texts`承诺事项 已经兑现`, hasNot: ['清淤已经完成'] },
  'told-not-kept': {
    has: texts`尚未清淤 未能清淤 没有清淤 仍未清淤 还未清淤 部分清淤 基本清淤 不能清淤 无法清淤 其余明年清淤 剩余明年清淤`,
    hasNot: ['清淤已经完成'],
  },
};
