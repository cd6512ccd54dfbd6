import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  accountWords,
  boundsOf,
  PCI_REQUIREMENTS,
  policyOf,
  POLICY_FIELDS,
  POLICY_PROFILES,
  POLICY_SETTINGS,
  PolicyField,
  PolicyOverrides,
  PolicyProfile,
  requirementsMetBy,
} from '../../src/accounts';
import { readSettings, settingDefinitions } from '../../src/platform/config';

const PAGE = readFileSync(join(__dirname, '..', '..', 'docs', 'policy.md'), 'utf8');

/** The rows of the tables on the page that begin with the field. */
const rowsAbout = (field: PolicyField) =>
  PAGE.split('\n')
    .filter((line) => line.startsWith(`| \`${field}\``))
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(2, -1),
    );

const profiles: readonly PolicyProfile[] = POLICY_PROFILES;

describe('The page about policies', () => {
  it.each(POLICY_FIELDS)('says what a change of %s does', (field) => expect(rowsAbout(field)[0]).toHaveLength(1));

  it('has the values of the profiles, and the requirement that each of them meets', () => {
    const decided = POLICY_FIELDS.filter((field) => profiles.some(({ overrides }) => overrides[field] !== undefined));
    const listed = POLICY_FIELDS.filter((field) => rowsAbout(field).length > 1);
    expect(listed).toEqual(decided);
    for (const field of decided) {
      const values = profiles.map(({ overrides }) => String(overrides[field] ?? '–'));
      expect([field, rowsAbout(field)[1]]).toEqual([field, [...values, PCI_REQUIREMENTS[field]?.number ?? '–']]);
    }
  });
});

describe('The profiles', () => {
  const numbers = Object.fromEntries(
    Object.entries(PCI_REQUIREMENTS).map(([field, requirement]) => [field, requirement.number]),
  );
  const overridesOf = (wanted: string): PolicyOverrides => profiles.find(({ name }) => name === wanted)!.overrides;

  it.each(['pci_dss', 'strict'])('%s meets every requirement by itself, whatever the deployment decides', (name) => {
    expect(requirementsMetBy(overridesOf(name))).toEqual(numbers);
  });

  it('are told to meet a requirement only where they do', () => {
    const lax = {
      lockAfter: 11,
      lockMinutes: 29,
      passwordMinimumLength: 11,
      passwordMinimumLengthWithSecondFactor: 11,
      passwordHistory: 3,
      passwordAgeDays: 91,
    };
    expect(requirementsMetBy(lax)).toEqual({});
    expect(requirementsMetBy({ passwordAgeDays: 0, lockMinutes: 0 })).toEqual({ lockMinutes: '8.3.4' });
  });

  it.each(profiles)('$name stays within the bounds', ({ overrides }) => {
    for (const [field, value] of Object.entries(overrides)) {
      const bounds = boundsOf(field as PolicyField);
      const isWithin =
        bounds.type === 'integer'
          ? Number(value) >= bounds.minimum && Number(value) <= bounds.maximum
          : bounds.enum.includes(String(value));
      expect([field, isWithin]).toEqual([field, true]);
    }
  });

  it.each(['it', 'en'] as const)('and the effects of a change have words in %s', (language) => {
    const { effects, profiles: titles } = accountWords[language]['policy'] as Record<string, object>;
    expect(Object.keys(effects!)).toEqual([...POLICY_FIELDS]);
    expect(Object.keys(titles!)).toEqual(profiles.map(({ name }) => name));
  });
});

describe('Every field of a policy', () => {
  it('is a setting that says that a customer may override it, and the other way round', () => {
    const marked = Object.entries(settingDefinitions.shape)
      .filter(([, { description }]) => description?.endsWith('.*'))
      .map(([name]) => name);
    expect(marked.sort()).toEqual(Object.values(POLICY_SETTINGS).sort());
  });

  it('is the deployment’s unless the customer has decided', () => {
    const settings = readSettings({ LOCK_AFTER: '4' }) as Parameters<typeof policyOf>[1];
    expect(policyOf(null, settings)).toMatchObject({ lockAfter: 4, passwordAgeDays: 90 });
    expect(policyOf({ policy: { lockAfter: 9 } }, settings)).toMatchObject({ lockAfter: 9, passwordAgeDays: 90 });
  });
});
