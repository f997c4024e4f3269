// What `npm run torture` runs, bundled by scripts/torture.mjs.

export { diceOf } from '../dice.ts';
export { bundleChild, bundleReadingProcess } from './bundle-child.ts';
export { runFileDamage } from './damage-files.ts';
export { runDamage } from './damage-log.ts';
export { runHostile } from './hostile-run.ts';
export { runRace } from './race.ts';
