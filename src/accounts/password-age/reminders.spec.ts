import { after, DAY, HOUR } from '../../kernel';
import { dueReminder } from './reminders';

const SET_AT = new Date('2026-05-04T10:42:00Z');

/** Every hour of a password's life: after how many of them which reminder becomes due. */
function timeline(ageDays: number): [hour: number, daysBefore: number][] {
  const expiresAt = after(SET_AT, ageDays * DAY);
  const turns: [number, number][] = [];
  for (let hour = 0; hour < ageDays * 24; hour++) {
    const due = dueReminder(expiresAt, SET_AT, after(SET_AT, hour * HOUR));
    if (due !== null && due !== turns.at(-1)?.[1]) turns.push([hour, due]);
  }
  return turns;
}

describe('Reminders', () => {
  it('become due fourteen days before, seven, and one', () => {
    expect(timeline(90)).toEqual([
      [76 * 24, 14],
      [83 * 24, 7],
      [89 * 24, 1],
    ]);
  });

  it.each([
    [
      14,
      [
        [7 * 24, 7],
        [13 * 24, 1],
      ],
    ],
    [
      10,
      [
        [3 * 24, 7],
        [9 * 24, 1],
      ],
    ],
    [7, [[6 * 24, 1]]],
    [1, []],
  ])('of a password for %i days are those that come after it was chosen', (ageDays, expected) => {
    expect(timeline(ageDays)).toEqual(expected);
  });

  it('are the latest only, however late', () => {
    const expiresAt = after(SET_AT, 90 * DAY);
    expect(dueReminder(expiresAt, SET_AT, after(expiresAt, -3 * DAY))).toBe(7);
    expect(dueReminder(expiresAt, SET_AT, after(expiresAt, -HOUR))).toBe(1);
  });
});
