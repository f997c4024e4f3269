import beijing from '#assets/rules/beijing.json' with { type: 'json' };
import changzhou from '#assets/rules/changzhou.json' with { type: 'json' };
import chongqing from '#assets/rules/chongqing.json' with { type: 'json' };
import cityDefault from '#assets/rules/city-default.json' with { type: 'json' };
import guichi from '#assets/rules/guichi.json' with { type: 'json' };
import henan from '#assets/rules/henan.json' with { type: 'json' };
import national from '#assets/rules/national.json' with { type: 'json' };
import qingdao from '#assets/rules/qingdao.json' with { type: 'json' };
import shandong from '#assets/rules/shandong.json' with { type: 'json' };
import shanghai from '#assets/rules/shanghai.json' with { type: 'json' };
import xiping from '#assets/rules/xiping.json' with { type: 'json' };
import zhejiang from '#assets/rules/zhejiang.json' with { type: 'json' };
import type { RulePack } from '#shared/domain/rule-pack.ts';
import { toRulePack } from './rule-pack-schema.ts';

/**
 * The rule packs that come with the program, in the order in which settings list them. They are data of the program and bundled with
 * it, so that a due date can be counted wherever the ledger is at hand.
 */
export const shippedPacks: readonly RulePack[] = [
  national,
  cityDefault,
  beijing,
  shanghai,
  zhejiang,
  shandong,
  qingdao,
  chongqing,
  henan,
  xiping,
  changzhou,
  guichi,
].map(toRulePack);
