import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { newId } from '../../src/kernel';
import { startEmbeddedMailbox, type EmbeddedMailbox } from '../../src/mail';
import { Jobs } from '../../src/platform/jobs';
import { invitation, openPostOffice, someone, writer, type PostOffice } from './post-office';

describe('A letter that waits', () => {
  let office: PostOffice;

  beforeAll(async () => {
    office = await openPostOffice({ JOBS: false });
  });

  afterAll(() => office.close());

  it('keeps its secret from whoever has only the database', async () => {
    const anna = someone('anna');
    await office.send(anna, { name: 'Anna', link: 'https://account.example.it/activate#s3cret' });

    const rows = await office.sql('select letters::text as everything from letters');
    const jobs = await office.sql('select _private_jobs::text as everything from graphile_worker._private_jobs');
    expect([rows.length, jobs.length]).toEqual([1, 1]);
    for (const text of [JSON.stringify(rows), JSON.stringify(jobs)]) {
      expect(text).not.toContain('s3cret');
      expect(text).not.toContain(Buffer.from('s3cret').toString('hex'));
    }
  });

  it('is seen by its own customer only', async () => {
    const anna = someone('anna.walled');
    const id = await office.send(anna);
    const seenBy = (customerId: string) =>
      office.database.inCustomer(customerId, async () => ({
        page: await office.letters.page(anna.accountId!, 10),
        address: await office.letters.addressOf(id),
      }));

    expect(await seenBy(anna.customerId!)).toEqual({
      page: { items: [expect.objectContaining({ id, state: 'queued', attempts: 0 })], next: null },
      address: anna.address,
    });
    expect(await seenBy(newId())).toEqual({ page: { items: [], next: null }, address: null });
  });

  it('cannot be put into the name of another customer', async () => {
    const anna = someone('anna.forged');
    const forged = office.database.inCustomer(newId(), () =>
      office.mail.queue(invitation, anna, invitation.sample, writer),
    );

    await expect(forged).rejects.toThrow('row-level security');
    expect(await office.sql('select id from letters where account_id = $1', [anna.accountId])).toEqual([]);
  });
});

describe('A name that tries to be more than a name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'titolare-names-'));
  let mailbox: EmbeddedMailbox;
  let office: PostOffice;

  /** As they arrived, byte for byte. */
  const arrived = () => readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const headersOf = (mail: string) => mail.slice(0, mail.indexOf('\r\n\r\n'));

  beforeAll(async () => {
    mailbox = await startEmbeddedMailbox({ folder, httpPort: 0 });
    office = await openPostOffice({ SMTP_URL: mailbox.smtpUrl, MAIL_FROM: 'Conti Rossi <conti@example.it>' });
  });

  afterAll(async () => {
    await office.close();
    await mailbox.stop();
    rmSync(folder, { recursive: true });
  });

  it('adds no header and no recipient', async () => {
    const name = 'Anna\r\nBcc: eve@example.it\r\n\r\n<script>alert(1)</script>{{this}}';
    const anna = someone('anna');
    await office.stateWhen(anna, await office.send(anna, { ...invitation.sample, name }), 'sent');

    const [mail = '', ...others] = arrived();
    expect(others).toEqual([]);
    expect(headersOf(mail)).not.toMatch(/^bcc:/im);
    expect(headersOf(mail)).toMatch(/^Subject: Benvenuta, Anna Bcc: eve@example\.it/m);
    expect(headersOf(mail)).toMatch(/^To: anna@example\.it$/m);
  });

  it('finds the headers that a letter written by a machine should have', () => {
    const [mail = ''] = arrived();
    expect(headersOf(mail)).toMatch(/^From: Conti Rossi <conti@example\.it>$/m);
    expect(headersOf(mail)).toMatch(/^Auto-Submitted: auto-generated$/m);
    expect(headersOf(mail)).toMatch(/^Content-Language: it$/m);
    expect(headersOf(mail)).toMatch(/^Message-ID: <[0-9a-f-]{36}@localhost>$/m);
  });

  it.each(['anna@example.it, eve@example.it', 'anna@example.it>\r\nRCPT TO:<eve@example.it', 'nobody'])(
    'makes no second recipient of the address %j',
    async (address) => {
      const before = arrived().length;
      const anna = someone('anna', { address });
      const id = await office.send(anna);
      await office.jobsDone();

      const {
        items: [state],
      } = await office.database.inScopeOf(anna.customerId, 'test', () => office.letters.page(anna.accountId!, 1));
      const recipients = arrived()
        .slice(before)
        .flatMap((mail) => mail.match(/^Delivered-To: .*/gm) ?? []);
      expect({ id: state?.id, state: state?.state, recipients }).toEqual({ id, state: 'failed', recipients: [] });
    },
  );
});

describe('A mail server that takes its time', () => {
  it('keeps no transaction open, half of the workers free for all else, and no letter from being put off when it goes away', async () => {
    const calls: Socket[] = [];
    const silent = createServer((socket) => calls.push(socket)).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const office = await openPostOffice({ SMTP_URL: `smtp://127.0.0.1:${port}` });
    try {
      const anna = someone('anna');
      const called = once(silent, 'connection');
      const id = await office.send(anna);
      await called;
      const open = await office.sql(
        "select query from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'",
      );
      expect(open).toEqual([]);

      for (let others = 0; others < 40; others++) await office.send(someone(`waits${others}`));
      const held = 'select from graphile_worker._private_jobs where locked_at is not null';
      await office.until(`select where (select count(*) from (${held}) held) = 4`);
      await office.database.inScopeOf(anna.customerId, 'test', () =>
        office.app.get(Jobs).enqueue('deliver-letter', { letterId: newId(), customerId: anna.customerId }),
      );
      await office.until(`select where not exists (
        select from graphile_worker._private_jobs where job_queue_id is null)`);
      expect(await office.sql(held)).toHaveLength(4);

      calls.forEach((socket) => socket.destroy());
      silent.close();
      expect(await office.stateWhen(anna, id, 'delayed')).toMatchObject({ attempts: 1, sentAt: null });
      await office.hurry();
      await office.until('select 1 from letters where attempts = 2');
      expect(await office.stateWhen(anna, id, 'delayed')).toMatchObject({
        serverAnswer: expect.stringContaining('ECONNREFUSED'),
      });
    } finally {
      await office.close();
    }
  });
});
