import { holdEach } from '#core/rules/testing/hold-each.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { ofTownship } from './few-signers.rules.ts';

holdEach('congress of a motion', [ofTownship], {
  'session-of-township': {
    has: [
      ...texts`云泽市清河镇第九届人民代表大会第五次会议 白石乡十届人大一次会议 清河镇第十二届`,
      ...[...'〇零一二三四五六七八九十9'].map((sign) => `镇${sign}届`),
    ],
    hasNot: texts`云泽市第九届人民代表大会第五次会议 清河镇届 清河镇人大第九届 镇江市第九届`,
  },
});
