import { describe, expect, it } from 'vitest';
import { Sessions, sessionLife } from './sessions.ts';

function sessionsAt(start = 1_000_000) {
  const clock = { now: start };
  return { clock, sessions: new Sessions(() => clock.now) };
}

describe('a session', () => {
  it('is found by its id, and by no other text', () => {
    const { sessions } = sessionsAt();
    const one = sessions.begin();
    expect(sessions.find(one.id)?.token).toBe(one.token);
    for (const other of ['', one.token, one.id.slice(1), `${one.id}=`]) expect(sessions.find(other)).toBeNull();
  });

  it('ends when nothing was asked for four hours, and lasts while it is used', () => {
    const { clock, sessions } = sessionsAt();
    const [idle, used] = [sessions.begin(), sessions.begin()];
    clock.now += sessionLife.idle - 1;
    expect(sessions.find(idle.id)).not.toBeNull();
    sessions.use(used);
    clock.now += 1;
    expect([sessions.find(idle.id), sessions.find(used.id)?.id]).toEqual([null, used.id]);
  });

  it('ends after twelve hours however much it is used', () => {
    const { clock, sessions } = sessionsAt();
    const one = sessions.begin();
    for (let hours = 0; hours < 11; hours += 1) {
      clock.now += 60 * 60_000;
      sessions.use(one);
    }
    expect(sessions.find(one.id)).not.toBeNull();
    clock.now += 60 * 60_000;
    sessions.use(one);
    expect(sessions.find(one.id)).toBeNull();
  });

  it('does not come back by being used after it ended', () => {
    const { clock, sessions } = sessionsAt();
    const one = sessions.begin();
    clock.now += sessionLife.idle;
    expect(sessions.find(one.id)).toBeNull();
    sessions.use(one);
    expect(sessions.find(one.id)).toBeNull();
  });

  it('is ended alone', () => {
    const { sessions } = sessionsAt();
    const [one, other] = [sessions.begin(), sessions.begin()];
    sessions.end(one);
    expect([sessions.find(one.id), sessions.find(other.id)?.id]).toEqual([null, other.id]);
  });
});
