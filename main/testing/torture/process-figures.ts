import { readFileSync } from 'node:fs';

/** Milliseconds of work of a process, and the megabytes that it had at most. */
type Figures = { workedMs: number; peakMb: number };

/** `startedMb`: the highest peak of the processes that were started, without this one. */
type AllFigures = Figures & { startedMb: number };

/** How often the processes are looked at, in milliseconds; what one worked in its last such time is not counted. */
const everyMs = 20;

/** Milliseconds of a tick of the system's clock. */
const tickMs = 10;

/**
 * Watches this process and those that it starts, as far as the system tells (Linux; elsewhere this one alone). `end` gives the work of all
 * since the beginning, and the peak of this one with the highest of the others.
 */
export function watchProcesses(): { end(): AllFigures } {
  const others = new Map<string, Figures>();
  const look = () => {
    for (const id of startedProcesses()) {
      const figures = figuresOf(id);
      if (figures !== null) others.set(id, figures);
    }
  };
  const before = process.cpuUsage();
  const clock = setInterval(look, everyMs);
  return {
    end() {
      clearInterval(clock);
      look();
      const { user, system } = process.cpuUsage(before);
      const all = [...others.values()];
      const startedMb = Math.round(Math.max(0, ...all.map(({ peakMb }) => peakMb)));
      return {
        startedMb,
        workedMs: Math.round((user + system) / 1000 + all.reduce((sum, { workedMs }) => sum + workedMs, 0)),
        peakMb: Math.round(ownPeak()) + startedMb,
      };
    },
  };
}

function startedProcesses(): string[] {
  return (textOf(`/proc/self/task/${process.pid}/children`) ?? '').split(' ').filter((id) => id !== '');
}

function figuresOf(id: string): Figures | null {
  const [stat, status] = [textOf(`/proc/${id}/stat`), textOf(`/proc/${id}/status`)];
  const peakMb = status === null ? null : peakIn(status);
  if (stat === null || status === null || peakMb === null) return null;
  // Behind the name, which may hold anything, the times of the program and of the system are the 12th and 13th.
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  // Both are the same program, whose pages stand in memory once.
  const sharedMb = kilobytesOf(status, 'RssFile') / 1024;
  return { workedMs: ((user ?? 0) + (system ?? 0)) * tickMs, peakMb: peakMb - sharedMb };
}

/** Linux counts what the starting process had into `maxRSS`, and tells this process's own beside it. */
function ownPeak(): number {
  return peakIn(textOf('/proc/self/status') ?? '') ?? process.resourceUsage().maxRSS / 1024;
}

function peakIn(status: string): number | null {
  const peak = kilobytesOf(status, 'VmHWM');
  return peak === 0 ? null : peak / 1024;
}

function kilobytesOf(status: string, field: string): number {
  return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0);
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The process is gone, or the system tells nothing of the kind.
    return null;
  }
}
