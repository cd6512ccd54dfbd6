import fc from 'fast-check';
import { dayIn, endOfDay, zonesOf } from './end-of-day';

describe('A day is over', () => {
  it.each([
    ['IT', '2026-01-31', '2026-01-31T23:00:00Z', 'in Italian winter'],
    ['IT', '2026-05-31', '2026-05-31T22:00:00Z', 'in Italian summer'],
    ['IT', '2026-03-28', '2026-03-28T23:00:00Z', 'the day before clocks go forward'],
    ['IT', '2026-03-29', '2026-03-29T22:00:00Z', 'the day on which they do'],
    ['IT', '2026-10-25', '2026-10-25T23:00:00Z', 'the day on which they go back'],
    ['IT', '2026-12-31', '2026-12-31T23:00:00Z', 'the last of a year'],
    ['IT', '2028-02-28', '2028-02-28T23:00:00Z', 'before a leap day'],
    ['IN', '2026-05-31', '2026-05-31T18:30:00Z', 'where clocks differ by half an hour'],
    ['US', '2026-05-31', '2026-06-01T10:00:00Z', 'last on Hawaii'],
    ['CU', '2026-03-07', '2026-03-08T05:00:00Z', 'where there is no midnight, for clocks go forward then'],
    ['XX', '2026-05-31', '2026-06-01T00:00:00Z', 'in Greenwich, for a country that nobody knows'],
  ])('%s %s: %s, %s', (country, day, moment) => expect(endOfDay(day, country)).toEqual(new Date(moment)));

  it('once the calendar has turned in every zone of the country, and no earlier', () => {
    const countries = fc.constantFrom('IT', 'DE', 'GB', 'US', 'BR', 'AU', 'RU', 'CL', 'LB', 'IR', 'NZ', 'PF', 'EG');
    const days = fc.date({ min: new Date('2024-01-01'), max: new Date('2036-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(countries, days, (country, date) => {
        const day = date.toISOString().slice(0, 10);
        const end = endOfDay(day, country).getTime();
        const zones = zonesOf(country);
        expect(zones.every((zone) => dayIn(zone, end) > day)).toBe(true);
        expect(zones.some((zone) => dayIn(zone, end - 1) === day)).toBe(true);
      }),
    );
  });
});
