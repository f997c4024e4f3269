import type { RawPaper } from '../paper/raw-block.ts';
import { line, type Samples, titledLetter } from '../testing/sample-paper.ts';

const titled = (title: string, opening = '现将有关情况报告如下。', ...after: readonly string[]): string =>
  `${title}\n\n市人大常委会主任会议：\n　　${opening}\n\n${after.join('\n')}\n云泽市人大常委会办公室\n2026年12月14日\n`;

const page = { area: 156, top: 37, hasNumber: true, restarts: false, landscape: false, hasText: true };

/** A Word file with this title and an opening. */
const wordFile = (title: string): RawPaper => ({
  blocks: [line(title), line('市人大常委会主任会议：'), line('　　现将有关情况报告如下。')],
  pages: [page],
});

export const titles: Readonly<Record<string, Samples>> = {
  T01: {
    has: [
      titled('关于云泽市夜间经济\n发展情况报告\n审议意见\n落实情况的报告'),
      titled('关于云泽市夜间经济高质量发展和老旧小区改造工作推进\n情况的报告'),
      titledLetter('关于交办夜间经济\n审议意见\n有关事项的函', '市商务局', '请支持。'),
      wordFile('关于云泽市夜间经济发展情况报告审议意见落实情况的报告'),
    ],
    hasNot: [
      wordFile('关于云泽市夜间经济发展情况报告\n审议意见落实情况的报告'),
      wordFile('关于云泽市夜间经济发展情况的报告'),
      titled('关于云泽市夜间经济发展情况报告\n审议意见落实情况的报告'),
      titled('关于云泽市夜间经济发展情况报告审议意见落实情况的报告'),
    ],
  },
  T02: {
    has: [
      titled('关于夜间经济代表议\n案办理情况的报告'),
      titled('关于《云泽市夜间经济\n促进条例》实施情况的报告'),
      titled('关于夜间经济发展\n的报告'),
      titled('关于夜间经济发展情况的报\n告'),
    ],
    hasNot: [
      titled('关于夜间经济代表议案\n办理情况的报告'),
      titled('关于市九届人大四次会议第3号\n代表议案办理情况的报告'),
      titled('关于夜间经济发展情况的报告'),
    ],
  },
  T03: {
    has: [titled('关于《关于夜间经济的审议意见》落实情况的报告')],
    hasNot: [titled('关于夜间经济审议意见落实情况的报告', '《关于夜间经济发展情况的报告》已经提出。')],
  },
  T04: {
    has: [
      titled('关于夜间经济审议意见落实情况'),
      titledLetter('关于交办夜间经济审议意见的报告', '市商务局', '请支持。'),
    ],
    hasNot: [
      titled('关于夜间经济审议意见落实情况的报告'),
      titledLetter('关于交办夜间经济审议意见的函', '市商务局', '请支持。'),
      '督办专报\n2026年第4期\n\n2026年第四季度督办工作情况\n\n　　本期情况如下。\n',
    ],
  },
  T05: {
    has: [
      titled('关于全市养老服务体系建设情况的报告', '现报告如下。', '附件：全市托育服务体系建设情况对照表'),
      titled(
        '关于全市养老服务体系建设情况报告审议意见落实情况的报告',
        '常委会听取了《关于全市养老服务工作情况的报告》。',
      ),
      titled('关于组织市人大代表视察夜间经济工作的通知', '定于11月19日组织市人大代表视察城市防汛排涝工作。'),
    ],
    hasNot: [
      titled('关于组织市人大代表视察夜间经济工作的通知', '定于11月19日组织市人大代表视察夜间经济工作。'),
      titled('关于组织市人大代表视察夜间经济工作的通知', '定于11月19日组织市人大代表视察夜市建设和经济发展情况。'),
      titled(
        '关于全市养老服务体系建设情况的报告',
        '常委会听取了《关于全市养老服务体系建设情况的报告》。',
        '附件：全市养老服务体系建设情况对照表',
      ),
      titled(
        '关于幸福河湖建设代表议案审议意见落实情况的报告',
        '常委会听取了《关于“推进幸福河湖建设，改善城乡水环境”代表议案实施情况的报告》。',
      ),
    ],
  },
  T06: {
    has: [titled('关于夜间经济审议意见落实情况的报告。'), titled('关于夜间经济审议意见落实情况的报告，')],
    hasNot: [titled('关于夜间经济审议意见落实情况的报告'), titled('关于夜间经济审议意见落实情况的报告（征求意见稿）')],
  },
  T07: {
    has: [titled('关于对开展夜间经济视察情况的通报'), titled('关于对夜间经济进行调研的报告')],
    hasNot: [
      titled('关于夜间经济调研情况的报告'),
      titled('关于对口支援工作情况的报告'.replace('关于对口', '关于东西部对口')),
    ],
  },
};
