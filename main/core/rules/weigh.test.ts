import { holdScale } from './testing/hold-scale.ts';
import type { Scale } from './weigh.ts';

type Seen = { signs: readonly string[] };
const holds =
  (sign: string) =>
  ({ signs }: Seen) =>
    signs.includes(sign);

const scale: Scale<Seen> = {
  vetoes: [{ id: 'never', means: 'rules it out', holds: holds('never') }],
  evidence: [
    { id: 'for', means: 'speaks for it', weight: 2, holds: holds('for') },
    { id: 'hint', means: 'hints at it', weight: 0.5, holds: holds('hint') },
    { id: 'against', means: 'speaks against it', weight: -1.5, holds: holds('against') },
  ],
  enough: 1,
};

// The machine that holds scales, held by a scale of its own: on the threshold, below it, and ruled out.
holdScale('weigh', scale, [
  {
    what: 'adds up what counts',
    seen: { signs: ['hint', 'for', 'against'] },
    counts: ['for', 'hint', 'against'],
    decided: true,
  },
  {
    what: 'refuses what is just short',
    seen: { signs: ['against', 'for'] },
    counts: ['for', 'against'],
    decided: false,
  },
  { what: 'refuses a hint alone', seen: { signs: ['hint'] }, counts: ['hint'], decided: false },
  { what: 'refuses nothing at all', seen: { signs: [] }, counts: [], decided: false },
  { what: 'lets a veto count alone', seen: { signs: ['for', 'never'] }, counts: ['veto: never'], decided: false },
]);
