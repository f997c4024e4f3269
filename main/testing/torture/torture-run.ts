// What `npm run torture` runs, bundled by scripts/torture.mjs.
export { bundleChild } from './bundle-child.ts';
export { runDamage } from './damage-log.ts';
export { diceOf } from './dice.ts';
export { runRace } from './race.ts';
