import type { Citation } from '#shared/domain/citation.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import type { LaidPoints, ProposedPoint } from './laid-points.ts';
import { layOverlaps } from './lay-overlaps.ts';
import { type Laid, layPassages } from './lay-passages.ts';

/** The words that the paper had for a point before persons merged others into it. */
export function ownWords(point: PointRecord): Citation {
  return point.merged?.find((part) => part.id === point.id)?.citation ?? point.citation;
}

type Points = ReadonlyMap<string, PointRecord>;

/** The point from which this one was split, or into which it was merged, as far as that goes back. */
function rootOf(points: Points, id: string): string {
  const seen = new Set<string>();
  let at = id;
  for (;;) {
    const point = points.get(at);
    const before = point?.mergedInto ?? point?.splitFrom;
    if (before === undefined || seen.has(at)) return at;
    seen.add(at);
    at = before;
  }
}

function inOrder(points: Points, ids: readonly string[]): PointRecord[] {
  return ids
    .flatMap((id) => points.get(id) ?? [])
    .sort((a, b) => a.citation.firstLine - b.citation.firstLine || a.number - b.number);
}

/** A point that a person merged or withdrew is not asked about: whoever cut it once has decided. */
function isAsked(point: PointRecord): boolean {
  return point.state !== 'withdrawn' && point.merged === undefined;
}

function keepSplit(
  { ids, claimed, kept }: LaidPoints,
  split: Laid['split'],
  scene: { points: Points; read: readonly ProposedPoint[]; isTouched: (id: string) => boolean },
): void {
  for (const [id, places] of split) {
    const point = scene.points.get(id);
    if (!point || !scene.isTouched(id)) continue;
    const parts = places.flatMap((place) => scene.read[place] ?? []);
    for (const place of places) {
      ids[place] = null;
      claimed.add(place);
    }
    kept.set(id, isAsked(point) ? { type: 'split', parts } : null);
  }
}

function keepJoined(
  { ids, claimed, kept, cut }: LaidPoints,
  joined: Laid['joined'],
  scene: { points: Points; read: readonly ProposedPoint[]; isTouched: (id: string) => boolean },
): void {
  for (const [place, held] of joined) {
    if (!held.some(scene.isTouched)) continue;
    const read = scene.read[place];
    const [first, ...others] = inOrder(scene.points, held).filter((point) => point.state !== 'withdrawn');
    const isOurs = new Set(held.map((id) => rootOf(scene.points, id))).size === 1;
    ids[place] = null;
    claimed.add(place);
    for (const id of held) if (!kept.has(id)) kept.set(id, null);
    if (isOurs) cut.set(place, first ? [first.id, ...others.map((one) => one.id)] : []);
    if (!first || !read || others.length === 0 || isOurs) continue;
    kept.set(first.id, { type: 'joined', with: others.map((one) => one.id), ...read });
  }
}

/**
 * Lays the points that a reading gives to the points of an opinion that stand, by their words. Where the reading cuts the words of a
 * point on which somebody worked otherwise, that point and all others concerned stay as they are: merged and split points hold the
 * words of all their parts, withdrawn ones and those added by hand hold their own, also against points that would run into their words.
 */
export function layPoints(
  read: readonly ProposedPoint[],
  standing: readonly PointRecord[],
  isTouched: (point: PointRecord) => boolean,
): LaidPoints {
  const points = new Map(standing.map((point) => [point.id, point]));
  const laid = layPassages(
    read.map((one) => one.citation),
    standing.map((point) => ({ id: point.id, passage: ownWords(point) })),
  );
  const touched = new Set(standing.filter(isTouched).map((point) => point.id));
  const result: LaidPoints = { ids: laid.ids, claimed: new Set(), kept: new Map(), cut: new Map() };
  const scene = { points, read, isTouched: (id: string) => touched.has(id) };
  keepSplit(result, laid.split, scene);
  keepJoined(result, laid.joined, scene);
  layOverlaps(result, read, standing);
  return result;
}
