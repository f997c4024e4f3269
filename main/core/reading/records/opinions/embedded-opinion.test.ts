import { describe, expect, it } from 'vitest';
import { inventedPaper } from '../invented-paper.ts';
import { readEmbeddedOpinions } from './embedded-opinion.ts';

const read = (text: string) =>
  readEmbeddedOpinions(inventedPaper('minutes', '云山区第九届人大常委会第七次会议纪要', text));

describe('readEmbeddedOpinions', () => {
  it('reads 会议建议：一要…二要… inside an agenda item, with less confidence and a reason', () => {
    const [opinion, ...others] = read(`一、审议通过会议议程。
二、听取和审议了《关于全区垃圾分类工作情况的报告》。会议认为，工作取得实效。会议指出，居民参与率不高。会议建议：一要加强宣传引导。二要完善收运体系。三要严格执法监督。
三、通过人事任免事项。`);
    expect(others).toEqual([]);
    expect(opinion?.subject).toBe('关于全区垃圾分类工作情况的报告');
    expect(opinion?.points.map((point) => [point.heading, point.firstLine])).toEqual([
      ['加强宣传引导', 2],
      ['完善收运体系', 2],
      ['严格执法监督', 2],
    ]);
    expect(opinion?.confidence).toBeLessThanOrEqual(0.6);
    expect(opinion?.points[0]?.because).toContain('embedded-in-minutes');
  });

  it('reads one opinion per agenda item and stops at the next item', () => {
    const opinions = read(`会议听取了关于全区绿化工作情况的报告。会议建议：
1.扩大绿地面积。
2.加强养护管理。
会议听取了关于全区教育工作情况的报告。会议认为，成绩显著。会议建议，一是优化布局，二是建强队伍。`);
    expect(opinions.map((opinion) => [opinion.subject, opinion.points.length])).toEqual([
      ['关于全区绿化工作情况的报告', 2],
      ['关于全区教育工作情况的报告', 2],
    ]);
  });

  it('reads nothing from minutes that only say 会议指出 and 会议要求', () => {
    expect(
      read(`会议听取审议了关于全区消费情况的报告。会议认为，消费回升。会议指出，基础尚不牢固。会议要求，区政府要加大力度：一是促消费，二是优环境。
会议审议了条例草案。会议要求，要认真修改。`),
    ).toEqual([]);
  });
});
