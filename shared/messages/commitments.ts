import { defineMessages } from './define-messages.ts';

export const commitmentsMessages = defineMessages({
  'zh-CN': {
    'commitments.count': '{count} 项承诺',
    'commitments.count-left': '{count} 项承诺（另有 {left} 项不再跟踪）',
    'commitments.none': '还没有承诺。反馈报告和答复里带日期或数字的承诺会自动列在这里。',
    'commitments.one': '承诺',
    'commitments.decided-on': '认定日期',
    'commitments.shown-by': '依据',
    'commitments.not-shown': '不是这一处',
    'commitments.nothing-shown': '后来的文件里还没有找到。',
    'commitments.show-by': '指定依据',
    'commitments.show-paper': '哪份文件',
    'commitments.show-first': '起行',
    'commitments.show-last': '止行',
    'commitments.note': '备注',
    'commitments.targets': '{count} 项指标',
    'commitments.no-targets': '还没有指标。导入计划报告、政府工作报告或规划纲要后会出现在这里。',
  },
  en: {
    'commitments.count': '{count} {count|promise|promises}',
    'commitments.count-left': '{count} {count|promise|promises} ({left} dropped)',
    'commitments.none':
      'No promises yet. Those with a date or a number in feedback and answers are listed here by themselves.',
    'commitments.one': 'Promise',
    'commitments.decided-on': 'Found on',
    'commitments.shown-by': 'Shown by',
    'commitments.not-shown': 'Not this passage',
    'commitments.nothing-shown': 'No later paper shows it yet.',
    'commitments.show-by': 'Name the passage',
    'commitments.show-paper': 'Paper',
    'commitments.show-first': 'First line',
    'commitments.show-last': 'Last line',
    'commitments.note': 'Note',
    'commitments.targets': '{count} {count|target|targets}',
    'commitments.no-targets': 'No targets yet. They appear with plan reports, government work reports and plans.',
  },
});
