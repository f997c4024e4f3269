import { texts } from '#core/rules/testing/texts.ts';
import type { otherNameRules } from './bracketed-organ.rules.ts';

/** Words in brackets behind the name of an organ that give it another one, by the rule that sees it. */
export const otherNames: Readonly<Record<(typeof otherNameRules)[number]['id'], readonly string[]>> = {
  'bracket-former-name': texts`原市水利局 曾用名水利局 前身为水利局 更名为水务局 现为水务局 现更名水务局`,
  'bracket-short-name': texts`即水务局 简称水务局 又称水务局 又名水务局 也称水务局 以下简称水务局 全称云泽市水务局 对外称河长办`,
  'bracket-second-sign': texts`加挂河长办 挂河长办牌 河长制办公室牌子 与林业局合署办公 与林业局合署办`,
};

export const noOtherNames = texts`
  原则同意 市水务局 市园林局 还原 不即 市简称 已又称 已又名 已也称 见以下简称 市全称 未曾用名 局前身 已更名 已现为 不对外称
  未挂河长办 牌子在内 合署办公楼 合署`;
