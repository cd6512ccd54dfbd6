import { letter } from '../../src/mail';
import { RunningSettings, SETTINGS } from '../../src/platform/config';
import { openMailbox, type TestMailbox } from '../support/mailbox';
import { invitation, openPostOffice, someone, writer, type PostOffice } from './post-office';

const notice = letter('mail-test.notice', invitation.wordings, invitation.sample);
const templates = Array.from({ length: 14 }, (_, number) =>
  letter(`mail-test.kind-${number}`, invitation.wordings, invitation.sample),
);

let mailbox: TestMailbox;
let office: PostOffice;
let other: PostOffice;

beforeAll(async () => {
  mailbox = await openMailbox();
  const settings = { SMTP_URL: mailbox.smtpUrl, LETTERS_PER_HOUR: 3, LETTERS_ON_REQUEST_PER_HOUR: 7 };
  office = await openPostOffice(settings);
  const { DATABASE_URL, DATABASE_OWNER_URL } = office.app.get<RunningSettings>(SETTINGS);
  other = await openPostOffice({ ...settings, DATABASE_URL, DATABASE_OWNER_URL });
});

afterAll(async () => {
  await other.close();
  await office.close();
  await mailbox.close();
});

/** What somebody who may be anybody asks for, again and again, by both processes at once. */
async function flood(times: number, ask: (asked: PostOffice, time: number) => Promise<void>): Promise<void> {
  const offices = [office, other];
  await Promise.all(Array.from({ length: times }, (_, time) => ask(offices[time % offices.length]!, time)));
}

async function askFor(template: typeof invitation, address: string, asked = office): Promise<boolean> {
  const to = someone('x', { address });
  return asked.database.inScopeOf(to.customerId, 'test', async () => {
    const hasRoom = await asked.mail.hasRoom(template, address);
    if (hasRoom) await asked.mail.queueOnRequest(template, to, template.sample, writer);
    else await asked.mail.queueOnceAnHour(notice, to, notice.sample, writer);
    return hasRoom;
  });
}

async function kindsTo(address: string): Promise<Record<string, number>> {
  const rows = await office.sql<{ kind: string; count: number }>(
    'select kind, count(*)::int from letters where lower(address) = lower($1) group by kind order by kind',
    [address],
  );
  return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]));
}

describe('Of letters that anybody can ask for', () => {
  it('a mailbox gets three of a kind and one notice, by however many asked for at once, by whichever process and customer', async () => {
    await flood(30, async (asked, time) => {
      await askFor(invitation, time % 3 === 0 ? 'Anna.Flooded@Example.IT' : 'anna.flooded@example.it', asked);
    });
    expect(await kindsTo('anna.flooded@example.it')).toEqual({ 'mail-test.invitation': 3, 'mail-test.notice': 1 });
  });

  it('it gets seven of all kinds together', async () => {
    await flood(28, async (asked, time) => {
      await askFor(templates[time % templates.length]!, 'anna.all-kinds@example.it', asked);
    });
    const { 'mail-test.notice': notices, ...kinds } = await kindsTo('anna.all-kinds@example.it');
    expect(notices).toBe(1);
    expect(Object.values(kinds).reduce((sum, count) => sum + count)).toBe(7);
  });

  it('another mailbox gets its own', async () => {
    expect(await askFor(invitation, 'somebody.else@example.it')).toBe(true);
  });

  it('those that follow somebody’s act are none', async () => {
    const anna = someone('anna.managed');
    for (let time = 0; time < 8; time++) await office.send(anna);
    expect(await askFor(templates[0]!, anna.address)).toBe(true);
  });
});

describe('A letter that a manager sends once more', () => {
  const requireRoom = (address: string) =>
    office.database.acrossCustomers('test', () => office.mail.requireRoom(invitation, address));

  it('is refused where the mailbox has had three of its kind, saying when there will be room', async () => {
    const anna = someone('anna.resent');
    for (let time = 0; time < 3; time++) {
      await requireRoom(anna.address);
      await office.send(anna);
    }
    await expect(requireRoom(anna.address)).rejects.toMatchObject({
      code: 'mail/too-many-letters',
      details: { params: { limit: 3 }, retryAfter: expect.any(Number) },
    });
  });

  it('is not kept away by whoever asks for letters of other kinds', async () => {
    for (const template of templates) await askFor(template, 'anna.besieged@example.it');
    expect(await askFor(templates[0]!, 'anna.besieged@example.it')).toBe(false);
    await expect(requireRoom('anna.besieged@example.it')).resolves.toBeUndefined();
  });
});

it('a letter to an address that nobody has is sent, and stands in nobody’s list', async () => {
  const nobody = someone('nobody', { accountId: null, customerId: null });
  const id = await office.send(nobody);
  await mailbox.letterTo(nobody.address);
  await office.until(`select 1 from letters where id = '${id}' and sent_at is not null and account_id is null`);
});
