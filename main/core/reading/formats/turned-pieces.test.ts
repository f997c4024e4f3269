import { describe, expect, it } from 'vitest';
import { layOutPages } from './page-layout.ts';
import type { PagePiece } from './page-piece.ts';
import { partsByTurn, turnOf } from './turned-pieces.ts';

const piece = (text: string, x: number, y: number, turn: PagePiece['turn']): PagePiece => ({
  text,
  x,
  y,
  width: text.length * 10,
  size: 10,
  ...(turn === undefined ? {} : { turn }),
});
const lines = (pieces: PagePiece[]) => layOutPages([{ pieces, rules: [] }])[0]?.map(({ text }) => text.trim());

describe('text that is turned', () => {
  it('is known by its direction, and as a stamp at any other angle', () => {
    expect([turnOf(1, 0), turnOf(0, 1), turnOf(-1, 0.05), turnOf(0.05, -1)]).toEqual([0, 90, 180, 270]);
    expect([turnOf(1, 0.3), turnOf(1, 1), turnOf(-0.2, 1)]).toEqual([null, null, null]);
  });

  it('is read line by line, whichever way a page is turned', () => {
    expect(lines([piece('会议要求', 200, 50, 90), piece('会议认为', 220, 50, 90)])).toEqual(['会议认为', '会议要求']);
    expect(lines([piece('会议要求', 220, 500, 270), piece('会议认为', 200, 500, 270)])).toEqual([
      '会议认为',
      '会议要求',
    ]);
    expect(lines([piece('会议要求', 300, 400, 180), piece('会议认为', 300, 420, 180)])).toEqual([
      '会议认为',
      '会议要求',
    ]);
  });

  it('stands behind the text of a page that is level', () => {
    const page = [piece('侧注', 10, 20, 90), piece('会议认为成效明显', 50, 100, undefined)];
    expect(lines(page)).toEqual(['会议认为成效明显', '侧注']);
  });

  it('turns the ruled lines with the most text', () => {
    const rules = [{ x0: 5, y0: 10, x1: 5, y1: 90 }];
    const [first, second] = partsByTurn({ pieces: [piece('长的文字', 0, 0, 90), piece('短', 0, 0, 0)], rules });
    expect(first?.rules).toEqual([{ x0: 10, y0: -5, x1: 90, y1: -5 }]);
    expect(second?.rules).toEqual([]);
  });
});
