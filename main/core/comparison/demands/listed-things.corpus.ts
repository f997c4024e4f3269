import { texts } from '#core/rules/testing/texts.ts';
import type { listedThingsRules } from './listed-things.rules.ts';

type Held = { has: readonly string[]; hasNot: readonly string[] };

/** Invented demands that list three things or more, and such as do not. */
export const listedDemands: Readonly<Record<(typeof listedThingsRules)[number]['id'], Held>> = {
  'demand-lists-things': {
    has: texts`石阶、栏杆、坡道 修缮候船棚、石阶、栏杆 石阶、栏杆、坡道、站台 修缮坡道、一二三四五六、栏杆 修缮石阶、栏杆、坡道，不等 修缮石阶、栏杆、坡道。等 修缮石阶、栏杆、坡道、等`,
    hasNot: texts`
      修缮候船棚、石阶 棚、石阶、栏杆 修缮候船棚、石、栏杆 修缮候船棚、石阶、栏 修缮候船棚、一二三四五六七、栏杆 修缮候船棚、石阶、栏杆等设施 修缮2、石阶、栏杆`,
  },
};
