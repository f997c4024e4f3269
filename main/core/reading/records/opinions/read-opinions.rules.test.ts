import { holdEach } from '#core/rules/testing/hold-each.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { titleOfPart } from './read-opinions.rules.ts';

const long = (length: number) => '甲'.repeat(length);

holdEach('title of a part', [titleOfPart], {
  'opinion-of-part': {
    has: [
      ...texts`关于渡口管理报告的审议意见 对渡口管理情况的审议意见 关于渡口管理汇报审议意见`,
      ...[4, 80].map((length) => `关于${long(length)}报告的审议意见`),
      `关于渡口管理报告${long(4)}审议意见`,
    ],
    hasNot: [
      ...texts`渡口管理报告的审议意见 听取关于渡口管理报告的审议意见 关于渡口管理的审议意见 关于渡口管理报告的审议意见书 关于渡口管理报告的意见`,
      ...[3, 81].map((length) => `关于${long(length)}报告的审议意见`),
      `关于渡口管理报告${long(5)}审议意见`,
    ],
  },
});
