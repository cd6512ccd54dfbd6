import { newId } from '../kernel';
import { RunningSettings } from '../platform/config';
import { HashSlots } from '../platform/crypto';
import { CodeDigests } from './code-digests';

const CODE = 'K7QM4T';
const digestsUnder = (secret: string, HASH_MEMORY_KIB = 8192, HASH_PASSES = 1) =>
  new CodeDigests(new HashSlots({ HASH_SLOTS: 1 }), {
    SECRET_KEY: Buffer.alloc(32, secret),
    HASH_MEMORY_KIB,
    HASH_PASSES,
  } as RunningSettings);
const digests = digestsUnder('ours');
const challengeId = newId();

describe('The digest of a short code', () => {
  it('is the same for the same code of the same challenge', async () => {
    const [first, second] = [await ofShortCode(), await ofShortCode()];

    expect(first).toEqual(second);
    expect(first).toHaveLength(32);
  });

  it.each([
    ['another challenge', () => digests.ofShortCode('sms_recovery', newId(), CODE)],
    ['another purpose', () => digests.ofShortCode('phone_confirmation', challengeId, CODE)],
    ['another code', () => digests.ofShortCode('sms_recovery', challengeId, 'K7QM4V')],
    ['another SECRET_KEY', () => digestsUnder('theirs').ofShortCode('sms_recovery', challengeId, CODE)],
  ])('is another one for %s', async (_, compute) => {
    expect(await compute()).not.toEqual(await ofShortCode());
  });

  it.each([
    ['memory', digestsUnder('ours', 9216)],
    ['passes', digestsUnder('ours', 8192, 2)],
  ])('costs the %s that a password costs', async (_, costlier) => {
    expect(await costlier.ofShortCode('sms_recovery', challengeId, CODE)).not.toEqual(await ofShortCode());
  });

  const ofShortCode = () => digests.ofShortCode('sms_recovery', challengeId, CODE);
});

describe('The digest of a code beside a link', () => {
  it('is bound to its purpose and to the SECRET_KEY', () => {
    const digest = digests.ofLinkCode('reset', CODE);

    expect(digest).toEqual(digests.ofLinkCode('reset', CODE));
    expect(digest).not.toEqual(digests.ofLinkCode('activation', CODE));
    expect(digest).not.toEqual(digestsUnder('theirs').ofLinkCode('reset', CODE));
  });
});
