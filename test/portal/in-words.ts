/** How the page tells a moment to somebody in Rome, today. */
export function inWords(moment: Date): string {
  const say = (options: Intl.DateTimeFormatOptions, date = moment) =>
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'Europe/Rome' }).format(date);
  const isToday = say({ dateStyle: 'short' }) === say({ dateStyle: 'short' }, new Date());
  const day = isToday ? 'today' : `on ${say({ day: 'numeric', month: 'long' })}`;
  return `${day} at ${say({ hour: '2-digit', minute: '2-digit' })}`;
}
