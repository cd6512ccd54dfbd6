import { Page, Route } from 'playwright-core';

/** Has what is sent by this method wait, first come first, until the test lets it go on or breaks it off. */
export async function slowLine(page: Page, method: 'POST' | 'DELETE'): Promise<Route[]> {
  const waiting: Route[] = [];
  await page.route('**/api/v1/**', async (route) => {
    if (route.request().method() === method) waiting.push(route);
    else await route.continue();
  });
  return waiting;
}
