/** The scope with which each kind is written from the invented ledger. */
export const proofScopes: Record<string, Record<string, string>> = {
  comparison: { opinion: 'op1' },
  'opinion-report': { opinion: 'op1' },
  'motion-report': { motion: 'motion-1' },
  'suggestion-report': { year: '2026' },
  'hand-over-letter': { opinion: 'op1' },
  'chase-letter': { organ: 'organ-6' },
  bulletin: { from: '2026-11-01', to: '2026-11-21' },
  'deliberation-digest': { meeting: '云泽市第七届人大常委会第二十六次会议' },
  'commitment-ledger': {},
  'unfinished-list': {},
  'handover-list': {},
};
