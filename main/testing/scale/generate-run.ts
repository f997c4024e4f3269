// What `npm run generate` and `npm run bench` run, bundled by their scripts.
export { benchYears, makeYears, tableOf } from './bench-run.ts';
