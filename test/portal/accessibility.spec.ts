import { Browser, Page, Route } from 'playwright-core';
import { DAY, MINUTE } from '../../src/kernel';
import { PASSWORD, Person, startApplication, TestApplication } from '../support/application';
import { openBrowser, Visitor, visitor } from './browser';
import { LockedPeople } from './locked-people';
import { MailedLinks } from './mailed-links';
import { FIRST_READER, unfitForAnyone } from './readers';

const NEW_PASSWORD = 'un nuovo inizio per tutti';

let application: TestApplication;
let browser: Browser;
let links: MailedLinks;
let someone: Visitor;

beforeAll(async () => {
  [application, browser] = await Promise.all([startApplication(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await application.stop();
});
beforeEach(async () => {
  links = await MailedLinks.of(application);
});
afterEach(async () => {
  await someone.leave();
  expect(someone.complaints).toEqual([]);
});

const save = (page: Page) => page.locator('button[type="submit"]');
const field = (page: Page) => page.locator('input[name="new-password"]');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

describe('In either language and colours, on a phone or a desk', () => {
  const LONG_NAME = 'Bartolomeo-Massimiliano Quattrocchi di San Bartolomeo in Galdo';
  let page: Page;
  let faults: string[];

  beforeEach(async () => {
    someone = await visitor(browser, FIRST_READER);
    page = someone.page;
    faults = [];
  });
  afterEach(() => expect(faults).toEqual([]));

  /** Notes what is wrong with the page as it stands there. */
  async function look(name: string): Promise<void> {
    faults.push(...(await unfitForAnyone(page, name)));
  }

  it('the pages of a link can be used and fit', async () => {
    const bruno = await links.invite(LONG_NAME);
    await page.goto(await links.linkTo(bruno, /Activate/));
    await field(page).waitFor();
    await look('empty');
    await field(page).fill('Password2025!');
    await save(page).click();
    await page.locator('[data-state="broken"]').waitFor();
    await look('refused');
    await page.route('**/passwords', (route) => route.abort());
    await field(page).fill(NEW_PASSWORD);
    await save(page).click();
    await page.getByRole('alert').waitFor();
    await look('no-connection');
    await page.unroute('**/passwords');
    await save(page).click();
    await field(page).waitFor({ state: 'detached' });
    await look('chosen');
    await page.reload();
    await page.getByRole('main').getByRole('link').waitFor();
    await look('used');
  });

  it('the pages of a code can be used and fit', async () => {
    const code = page.locator('input[name="code"]');
    await page.goto(`${application.url}/reset-password`);
    await code.waitFor();
    await look('code');
    await code.fill('K7QM-4TXZ-9PWD');
    await save(page).click();
    await page.getByRole('alert').waitFor();
    await look('wrong-code');
    const bruno = await links.invite(LONG_NAME);
    const mailed = await links.codeTo(bruno, /Activate/);
    await links.resend(bruno);
    await page.goto(`${application.url}/activate`);
    await code.fill(mailed);
    await save(page).click();
    await code.waitFor({ state: 'detached' });
    await look('replaced-code');
  });

  it('the pages of “this wasn’t me” can be used and fit', async () => {
    const [confirm, refuse] = [page.locator('main button').first(), page.locator('main button').nth(1)];
    const anna = await links.chooseAnew(NEW_PASSWORD);
    await page.goto(await links.linkTo(anna, /Your password was changed/));
    await refuse.waitFor();
    await look('not-me');
    await refuse.click();
    await refuse.waitFor({ state: 'detached' });
    await look('it-was-me');
    await page.getByRole('button').last().click();
    await page.route('**/activity-reports', (route) => route.abort());
    await confirm.click();
    await page.getByRole('alert').waitFor();
    await look('not-me-no-connection');
    await page.unroute('**/activity-reports');
    await confirm.click();
    await confirm.waitFor({ state: 'detached' });
    await look('not-me-reported');
    await page.reload();
    await heading(page).waitFor();
    await look('not-me-used');
  });

  it('the pages that unlock an account can be used and fit', async () => {
    const code = page.locator('input[name="code"]');
    const locked = new LockedPeople(application, links);
    const anna = await locked.lockOut();
    await page.goto(`${application.url}/unlock`);
    await save(page).click();
    await page.getByRole('alert').waitFor();
    await look('unlock-unnamed');
    await page.locator('input[name="username"]').fill(anna.userName);
    await save(page).click();
    await page.locator('summary').click();
    await look('unlock-code');
    await page.locator('main button').nth(1).click();
    await page.getByRole('status').filter({ hasText: /\d/ }).waitFor();
    await code.fill('K7QM-4TXZ');
    await save(page).click();
    await page.getByRole('alert').waitFor();
    await look('unlock-wrong-code');
    await page.goto(await locked.linkTo(anna));
    await heading(page).waitFor();
    await look('unlock-replaced');
    await page.goto(await locked.linkTo(anna, 1));
    await page.getByText(anna.userName).waitFor();
    await look('unlock-link');
    await page.locator('main button').click();
    await page.getByRole('main').getByRole('link').waitFor();
    await look('unlocked');
  });

  const identifier = () => page.locator('input[name="username"]');
  const password = () => page.locator('input[name="password"]');
  const sheet = () => page.locator('main button');
  async function signIn({ userName }: Person, given = PASSWORD): Promise<void> {
    await identifier().fill(userName);
    await password().fill(given);
    await save(page).click();
  }

  it('the pages that let people in can be used and fit', async () => {
    await page.goto(application.url);
    await save(page).click();
    await page.getByRole('alert').waitFor();
    await look('sign-in-empty');
    const sara = await application.people.staff();
    await signIn(sara, 'sbagliata');
    await page.getByRole('alert').waitFor();
    await look('sign-in-wrong');
    await signIn(sara);
    await page.locator('input[name="code"]').fill('123456');
    await save(page).click();
    await page.getByRole('alert').waitFor();
    await look('second-factor');
    const locked = new LockedPeople(application, links);
    const anna = await locked.lockOut();
    await page.reload();
    await signIn(anna);
    await page.getByText(anna.userName).waitFor();
    await look('locked');
    const disabled = await application.people.collaborator(links.customer);
    await links.disable(disabled);
    await sheet().last().click();
    await signIn(disabled);
    await page.getByRole('listitem').waitFor();
    await look('held');
  });

  it('the pages for whoever has forgotten something can be used and fit', async () => {
    const anna = await application.people.collaborator(links.customer);
    await page.goto(`${application.url}/forgotten-user-name`);
    await page.getByRole('radio').last().check();
    await page.locator('input[name="tax-number"]').fill('123');
    await sheet().first().click();
    await page.locator('select[name="country"]:focus').waitFor();
    await save(page).click();
    await page.getByRole('alert').waitFor();
    await look('forgotten-user-name');
    await page.getByRole('radio').first().check();
    await page.locator('input[name="email"]').fill(anna.email);
    await save(page).click();
    await page.locator('input').first().waitFor({ state: 'detached' });
    await look('user-name-mailed');
    await page.goto(`${application.url}/forgotten-password`);
    await save(page).waitFor();
    await look('forgotten-password');
    await page.getByRole('radio').last().check();
    await page.locator('input[name="tel"]').fill('+39 347 1234567');
    await save(page).click();
    await page.locator('input[name="code"]').fill('K7QM4T');
    await save(page).click();
    await page.getByRole('alert').waitFor();
    await look('phone-code');
  });

  it('the pages behind the sign-in can be used and fit', async () => {
    const anna = await application.people.collaborator(links.customer);
    await page.goto(application.url);
    await signIn(anna);
    await page.getByRole('navigation').waitFor();
    await page.locator('[aria-busy]').first().waitFor({ state: 'detached' });
    await look('home');
    await page.getByRole('banner').getByRole('button').click();
    await page.locator('#account-menu').waitFor();
    await look('account-menu');
    await page.keyboard.press('Escape');
    await page.getByRole('navigation').getByRole('link').last().click();
    await page.getByRole('listitem').first().waitFor();
    await sheet().first().click();
    await page.locator('input[name="new-password"]').waitFor();
    await look('security');
    application.clock.advance(6 * MINUTE);
    await sheet().nth(3).click();
    await password().waitFor();
    await look('password-once-more');
    await password().fill(PASSWORD);
    await page.getByRole('dialog').locator('button[type="submit"]').click();
    await page.locator('svg[role="img"]').waitFor();
    await look('new-authenticator');
    application.clock.advance(15 * DAY);
    await page.locator('main form').last().locator('button[type="submit"]').click();
    await page.getByRole('dialog').waitFor();
    await look('session-ended');
    await page.getByRole('dialog').waitFor();
  });

  it('the other pages can be used and fit', async () => {
    await page.goto(`${application.url}/`);
    await heading(page).waitFor();
    await look('sign-in');
    await page.goto(`${application.url}/elsewhere`);
    await heading(page).waitFor();
    await look('not-found');
  });

  it('what keeps people from it is noticed', async () => {
    await page.goto(`${application.url}/activate/elsewhere`);
    await heading(page).waitFor();
    await page.evaluate(`document.querySelector('main').insertAdjacentHTML('beforeend',
      '<a href="/" aria-current="page">Altrove</a><button>Basso</button><p>Ampio</p>')`);
    await page.evaluate(
      "Object.assign(document.querySelector('main > button').style, { height: '8px', overflow: 'hidden' })",
    );
    await page.evaluate("document.querySelector('main > p').style.width = '60rem'");
    await look('planted');
    const noticed = faults.splice(0).join();
    for (const fault of [
      'not the page that one is on: Altrove',
      'cut off: Basso, letters of 100%',
      'sideways, letters of 200%',
    ])
      expect(noticed).toContain(fault);
  });
});

describe('The page of a link', () => {
  it('speaks the language of the browser, changes it at a press, loses nothing that was typed, and remembers', async () => {
    someone = await visitor(browser, { language: 'it' });
    const { page } = someone;
    await page.goto(await links.linkTo(await links.invite(), /Activate/));
    await page.getByText('Almeno 12 caratteri').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('it');
    await field(page).fill('quasi tutta una frase');

    await page.getByRole('button', { name: 'English' }).click();

    await page.getByText('At least 12 characters').waitFor();
    expect(await field(page).inputValue()).toBe('quasi tutta una frase');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.reload();
    await page.getByRole('heading', { name: 'Choose your password' }).waitFor();
  });

  it('can be used with the keyboard alone', async () => {
    someone = await visitor(browser);
    const { page } = someone;
    const { keyboard } = page;
    await page.goto(await links.linkTo(await links.invite(), /Activate/));
    await field(page).waitFor();
    const focused = () => page.locator(':focus');

    await keyboard.press('Tab');
    expect(await focused().textContent()).toBe('Titolare');
    await keyboard.press('Tab');
    await page.getByRole('button', { name: 'Dark colours' }).and(focused()).waitFor();
    await keyboard.press('Tab');
    expect(await focused().textContent()).toBe('Italiano');
    await keyboard.press('Tab');
    expect(await focused().getAttribute('name')).toBe('username');
    await keyboard.press('Tab');
    expect(await focused().getAttribute('name')).toBe('new-password');
    await keyboard.type('Password2025!');
    await keyboard.press('Tab');
    expect(await focused().getAttribute('aria-label')).toBe('Show the password');
    await keyboard.press('Space');
    expect(await field(page).getAttribute('type')).toBe('text');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await page.locator('input[name="new-password"]:focus').waitFor();
    await keyboard.press('Control+A');
    await keyboard.type(NEW_PASSWORD);
    await keyboard.press('Enter');

    await page.getByRole('heading', { name: 'Your account is activated' }).waitFor();
    expect(await focused().textContent()).toBe('Your account is activated');
  });

  it('shows where the focus is', async () => {
    someone = await visitor(browser);
    const { page } = someone;
    await page.goto(await links.linkTo(await links.invite(), /Activate/));
    await field(page).waitFor();
    for (let stop = 0; stop < 5; stop++) {
      await page.keyboard.press('Tab');
      const isSeen = await page.evaluate<boolean>(
        "[document.activeElement, document.activeElement.parentElement].some((element) => getComputedStyle(element).outlineStyle === 'solid')",
      );
      expect(isSeen).toBe(true);
    }
  });
});

describe('What is seen does not move', () => {
  beforeEach(async () => {
    someone = await visitor(browser);
    await someone.page.addInitScript(
      'window.moved = 0; new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (window.moved += value))).observe({ type: "layout-shift", buffered: true })',
    );
  });
  // an init script can't be taken back
  afterEach(() => someone.context.close());

  const moved = (page: Page) => page.evaluate<number>('new Promise(requestAnimationFrame).then(() => window.moved)');

  it('while a link is being opened', async () => {
    const { page } = someone;
    await page.goto(await links.linkTo(await links.invite(), /Activate/));
    await field(page).waitFor();
    await field(page).pressSequentially('una frase abbastanza lunga');

    expect(await moved(page)).toBeLessThan(0.01);
  });

  it('whatever of a page the service answers last', async () => {
    const { page } = someone;
    const customer = await application.people.customer();
    const anna = await application.people.collaborator(customer);
    await page.goto(application.url);
    await page.getByLabel('User name', { exact: true }).fill(customer.principal.userName);
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await save(page).click();
    await page.getByRole('navigation').waitFor();
    const held: Route[] = [];
    await page.route('**/api/v1/**', (route) => void held.push(route));
    for (const path of ['home', 'security', 'activity', `collaborators/${anna.id}`]) {
      await page.goto(`${application.url}/${path}`);
      do {
        await held.pop()?.continue();
        await moved(page);
      } while (
        await page.evaluate<boolean>(
          '!document.querySelector("main h2") || !!document.querySelector("main [aria-busy=true]")',
        )
      );

      expect([path, await moved(page)]).toEqual([path, 0]);
    }
  });
});
