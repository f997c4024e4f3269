/** Deadline rules of one place, as data (`assets/rules/*.json`, or imported by the office). */
export type RulePack = {
  id: string;
  title: string;
  /** Place or law, for example 全国人民代表大会和地方各级人民代表大会代表法. */
  place: string;
  /** True for national law; false means the screen says "to be confirmed" until the office confirms it. */
  confirmed: boolean;
  source: string;
  /** What the source leaves open, for the settings screen. */
  notes?: string[];
  rules: DeadlineRule[];
};

export type DeadlineRule = {
  id: string;
  title: string;
  subject: 'opinion' | 'suggestion' | 'motion' | 'audit' | 'report';
  /** Event that starts the count. */
  event: 'meeting-closed' | 'handed-over' | 'received' | 'heard' | 'dissatisfied' | 'answered' | 'before-meeting';
  /** What must be done by then. */
  action: string;
  count: number;
  unit: 'day' | 'working-day' | 'month';
  /** Longest extension in the same unit, where the rule allows one. */
  extension: { count: number; unit: 'day' | 'working-day' | 'month'; needs: string } | null;
  article: string;
};
