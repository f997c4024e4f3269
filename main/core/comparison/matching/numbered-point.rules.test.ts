import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { numberedHeadings } from './numbered-point.corpus.ts';
import { anyPaper, headingSign, numberedRules } from './numbered-point.rules.ts';

holdEach('measure that names its point by number', numberedRules, numberedHeadings);
holdReplacement(
  'signs of a heading',
  headingSign.form,
  { '审议意见 第五条：': '审议意见第五条', '第五条:办理情况': '第五条办理情况', '第五条。': '第五条。' },
  (text, own) => own.replaceAll(text),
);
holdReplacement(
  'words that name no paper',
  anyPaper.form,
  {
    关于渡口: '／渡口',
    对渡口: '／渡口',
    就渡口: '／渡口',
    市人大常委会渡口审议意见: '／渡口／',
    县常委会渡口意见: '／渡口／',
    区人大常委会渡口建议: '／渡口／',
    省人大常委会渡口报告: '／渡口／',
    常委会渡口: '／渡口',
    市人大渡口: '市人大渡口',
    渡口的水: '渡口／水',
    渡口中水: '渡口／水',
    渡口提出水: '渡口／水',
  },
  (text, own) => own.replaceAll(text, '／'),
);
