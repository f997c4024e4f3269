// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeTransport } from '#renderer/testing/fake-transport.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import type { LogRow } from '#shared/contract/workspace-calls.ts';
import { ValueHistory } from './ValueHistory.tsx';

afterEach(cleanup);

const row: LogRow = {
  id: 'log-5',
  seq: 5,
  at: '2026-07-13T02:00:00.000Z',
  who: '周文',
  what: 'source-imported',
  title: '七月清单',
  undoes: null,
  redoes: null,
  records: 3,
  moreChanges: 0,
  changes: [
    {
      collection: 'suggestions',
      record: 's1',
      title: '关于增加路灯的建议',
      is: 'changed',
      fields: [
        { field: 'answeredOn', label: { key: 'list-field.answeredOn' }, from: '2026-06-11', to: '2026-06-12' },
        { field: 'note', label: { key: 'list-field.note' }, from: '', to: '已电话核实' },
      ],
    },
  ],
};

describe('the former values of a record', () => {
  it('stand with day, cause and both values once they are opened, and the log is not asked before', async () => {
    const transport = fakeTransport({
      'log.list': [row, { ...row, id: 'log-4', seq: 4, title: '三月清单', changes: [] }],
    });
    renderScreen(<ValueHistory record="s1" />, transport);
    expect(transport.inputsOf('log.list')).toEqual([]);
    await userEvent.click(screen.getByText('修改记录'));
    expect(await screen.findByText('答复日期：2026-06-11 → 2026-06-12')).toBeTruthy();
    expect(screen.getByText('备注：（空） → 已电话核实')).toBeTruthy();
    expect(screen.getByText('2026-07-13')).toBeTruthy();
    expect(screen.getByText('七月清单 · 周文')).toBeTruthy();
    expect(screen.queryByText(/三月清单/)).toBeNull();
    expect(transport.inputsOf('log.list')).toEqual([{ record: 's1', limit: 500, values: true }]);
  });
});
