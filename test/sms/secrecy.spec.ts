import type { LoggerService } from '@nestjs/common';
import { newId } from '../../src/kernel';
import { code, openSmsOffice, someone, writer, type SmsOffice } from './sms-office';

describe('A text message that waits', () => {
  let office: SmsOffice;

  beforeAll(async () => {
    office = await openSmsOffice({ SMS_URL: 'http://account:secret@127.0.0.1:9', JOBS: false });
  });

  afterAll(() => office.close());

  it('keeps its secret from whoever has only the database', async () => {
    await office.send(someone(), { code: 's3cret' });
    const rows = await office.sql('select text_messages::text as everything from text_messages');
    const jobs = await office.sql('select _private_jobs::text as everything from graphile_worker._private_jobs');
    expect([rows.length, jobs.length]).toEqual([1, 1]);
    for (const text of [JSON.stringify(rows), JSON.stringify(jobs)]) {
      expect(text).not.toContain('s3cret');
      expect(text).not.toContain(Buffer.from('s3cret').toString('hex'));
    }
  });

  it('does not tell its number to the queue', async () => {
    const anna = someone();
    await office.send(anna);
    const jobs = await office.sql('select _private_jobs::text as everything from graphile_worker._private_jobs');
    expect(JSON.stringify(jobs)).not.toContain(anna.number.slice(1));
  });

  it('is seen by its own customer only', async () => {
    const anna = someone();
    const id = await office.send(anna);
    const seenBy = (customerId: string) =>
      office.database.inCustomer(customerId, async () => (await office.list.page(anna.accountId, 10)).items);

    expect(await seenBy(anna.customerId!)).toEqual([expect.objectContaining({ id, state: 'queued', attempts: 0 })]);
    expect(await seenBy(newId())).toEqual([]);
  });

  it('cannot be put into the name of another customer', async () => {
    const anna = someone();
    const forged = office.database.inCustomer(newId(), () =>
      office.messages.queue(code, anna, code.sample, writer, null),
    );
    await expect(forged).rejects.toThrow('row-level security');
    expect(await office.messagesTo(anna)).toEqual([]);
  });
});

describe('A gateway that can’t be reached', () => {
  it('leaves no code, number or secret of ours in the logs, nor beside the message', async () => {
    const office = await openSmsOffice({ SMS_URL: 'http://account:hunter2@127.0.0.1:9' });
    const lines: unknown[][] = [];
    const note = (...words: unknown[]) => void lines.push(words);
    const logger: LoggerService = { log: note, error: note, warn: note, debug: note, verbose: note, fatal: note };
    office.app.useLogger(logger);

    const anna = someone();
    const id = await office.send(anna, { code: 's3cret' });
    await office.stateWhen(anna, id, 'delayed');
    const rows = await office.sql('select text_messages::text as everything from text_messages');
    await office.close();

    expect(lines.length).toBeGreaterThan(0); // the queue tells what it does
    for (const told of ['s3cret', 'hunter2', anna.number]) expect(JSON.stringify(lines)).not.toContain(told);
    for (const told of ['s3cret', 'hunter2']) expect(JSON.stringify(rows)).not.toContain(told);
  });
});
