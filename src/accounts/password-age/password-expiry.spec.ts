import fc from 'fast-check';
import { after, DAY, newId } from '../../kernel';
import { expiryOf } from './password-expiry';

const SET_AT = new Date('2026-05-04T10:42:00Z');
const daysUntil = (moment: Date | null) => ((moment?.getTime() ?? NaN) - SET_AT.getTime()) / DAY;

describe('A password', () => {
  it('expires within the last tenth of its age, never later, and always at the same moment', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3650 }), (ageDays) => {
        const password = { id: newId(), setAt: SET_AT };
        const days = daysUntil(expiryOf(password, ageDays));
        expect(days).toBeGreaterThanOrEqual(ageDays * 0.9);
        expect(days).toBeLessThanOrEqual(ageDays);
        expect(expiryOf(password, ageDays)).toEqual(expiryOf(password, ageDays));
      }),
    );
  });

  it('of a team that chose them together expires on a day of its own: of a hundred, no more than thirty on one', () => {
    const days = Array.from({ length: 100 }, () => Math.floor(daysUntil(expiryOf({ id: newId(), setAt: SET_AT }, 90))));
    const most = Math.max(...days.map((day) => days.filter((other) => other === day).length));
    expect(new Set(days).size).toBeGreaterThanOrEqual(7);
    expect(most).toBeLessThanOrEqual(30);
  });

  it('never expires at an age of 0', () => expect(expiryOf({ id: newId(), setAt: after(SET_AT, 0) }, 0)).toBeNull());
});
