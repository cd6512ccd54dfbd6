import { DAY, HOUR } from '../../src/kernel';
import { openSmsOffice, someone, writer, code, type SmsOffice } from './sms-office';

const GATEWAY = 'http://account:secret@127.0.0.1:9'; // nobody answers there, and nobody asks: the queue is left alone

let office: SmsOffice;

const open = async (settings: Parameters<typeof openSmsOffice>[0]) => {
  office = await openSmsOffice({ SMS_URL: GATEWAY, JOBS: false, ...settings });
};

afterEach(() => office.close());

/** How often each answer was given; `null`: it may go. */
const tally = (answers: readonly unknown[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const answer of answers) counts[String(answer)] = (counts[String(answer)] ?? 0) + 1;
  return counts;
};

describe('To one number', () => {
  it('no more go within an hour than are allowed, of twenty asked for at once by different customers', async () => {
    await open({});
    const { number } = someone();
    const asked = Array.from({ length: 20 }, () => office.sendIfAllowed(someone({ number })));
    expect(tally(await Promise.all(asked))).toEqual({ null: 3, number_has_had_enough: 17 });

    office.clock.advance(HOUR - 1);
    expect(await office.sendIfAllowed(someone({ number }))).toBe('number_has_had_enough');
    expect(await office.sendIfAllowed(someone())).toBeNull();
    office.clock.advance(1);
    expect(await office.sendIfAllowed(someone({ number }))).toBeNull();
  });

  it('counts what was given up, and not what was withheld or taken back', async () => {
    await open({ SMS_PER_NUMBER: 1 });
    const anna = someone();
    const takenBack = office.database.inScopeOf(anna.customerId, 'test', async () => {
      expect(await office.messages.withheldBecause(anna.number, null)).toBeNull();
      await office.messages.queue(code, anna, code.sample, writer, null);
      throw new Error('taken back');
    });
    await expect(takenBack).rejects.toThrow('taken back');
    await office.database.inScopeOf(anna.customerId, 'test', () =>
      office.messages.withhold(code, anna, 'day_is_full', writer, null),
    );

    expect(await office.sendIfAllowed(anna)).toBeNull();
    await office.sql(
      'update text_messages set sealed_content = null, failed_at = now() where sealed_content is not null',
    );
    expect(await office.sendIfAllowed(anna)).toBe('number_has_had_enough');
  });
});

describe('From one network', () => {
  it('no more are asked for within an hour than are allowed, whoever they go to', async () => {
    await open({ SMS_PER_NETWORK: 4 });
    const asked = Array.from({ length: 12 }, () => office.sendIfAllowed(someone(), '192.0.2.1'));
    expect(tally(await Promise.all(asked))).toEqual({ null: 4, network_has_had_enough: 8 });

    expect(await office.sendIfAllowed(someone(), '192.0.2.2')).toBeNull();
    expect(await office.sendIfAllowed(someone(), null)).toBeNull();
    office.clock.advance(HOUR);
    expect(await office.sendIfAllowed(someone(), '192.0.2.1')).toBeNull();
  });

  it('is not known from the database', async () => {
    await open({});
    await office.sendIfAllowed(someone(), '192.0.2.1');
    const [row] = await office.sql<{ asked_from: string }>('select asked_from from text_messages');
    expect(row?.asked_from).toMatch(/^[\w-]{43}$/);
  });
});

describe('In all', () => {
  it('no more go within a day than are allowed, whoever asks and whoever they go to', async () => {
    await open({ SMS_PER_DAY: 5 });
    const asked = Array.from({ length: 12 }, (_, number) => office.sendIfAllowed(someone(), `192.0.2.${number}`));
    expect(tally(await Promise.all(asked))).toEqual({ null: 5, day_is_full: 7 });

    office.clock.advance(DAY - 1);
    expect(await office.sendIfAllowed(someone())).toBe('day_is_full');
    office.clock.advance(1);
    expect(await office.sendIfAllowed(someone())).toBeNull();
  });
});

describe('A message is withheld', () => {
  it('where its country is not served', async () => {
    await open({ SMS_COUNTRIES: ['IT', 'DE'] });
    expect(await office.sendIfAllowed(someone({ number: '+4915123456789' }))).toBeNull();
    expect(await office.sendIfAllowed(someone({ number: '+33612345678' }))).toBe('country_not_served');
    expect(office.messages.isConfigured).toBe(true);
  });

  it('where the deployment has no gateway', async () => {
    await open({ SMS_URL: undefined });
    expect(office.messages.isConfigured).toBe(false);
    expect(await office.sendIfAllowed(someone())).toBe('no_gateway');
  });

  it('and that is written down, once an hour, where managers look for those that were sent', async () => {
    await open({});
    const anna = someone();
    const withhold = (because: 'number_has_had_enough' | 'day_is_full') =>
      office.database.inScopeOf(anna.customerId, 'test', () =>
        office.messages.withhold(code, anna, because, writer, '192.0.2.1'),
      );
    await withhold('number_has_had_enough');
    await withhold('number_has_had_enough');
    await withhold('day_is_full');
    const written = await office.messagesTo(anna);
    expect(written.map(({ withheldBecause }) => withheldBecause).sort()).toEqual([
      'day_is_full',
      'number_has_had_enough',
    ]);
    expect(written[0]).toMatchObject({ state: 'failed', kind: 'sms-test.code', attempts: 0, gatewayAnswer: null });

    office.clock.advance(HOUR);
    await withhold('day_is_full');
    expect(await office.messagesTo(anna)).toHaveLength(3);
  });
});
