import { after, DAY } from '../../kernel';
import { dueNotice } from './due-notice';

const START = new Date('2026-05-31T22:00:00Z');

it.each([
  [8, null],
  [7, 7],
  [1.5, 7],
  [1, 1],
  [0.1, 1],
  [0, 0],
  [-3, 0],
])('%d days before a hold begins, this notice is due: %s', (days, notice) => {
  expect(dueNotice(START, after(START, -days * DAY))).toBe(notice);
});
