import { Say } from '../../kernel';
import { PolicyOverrides } from '../customers/policy';
import { countExpiries } from './expiry-counts';
import { PolicyPreview } from './policies';
import { PolicyPreviewDto, PolicyProfileDto, WantedPolicyDto } from './policy.dto';
import { PolicyProfile, requirementsMetBy } from './policy-profiles';

/** What somebody wants to decide, without what they leave to the deployment. */
export function wantedPolicy(wanted: WantedPolicyDto): PolicyOverrides {
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== null && value !== undefined));
}

export function showPreview({ changes, passwords, expiries }: PolicyPreview, now: Date, say: Say): PolicyPreviewDto {
  return {
    changes: changes.map(({ field, before, after }) => ({
      field,
      before: before.value,
      after: after.value,
      backToDefault: after.isDefault,
      effect: say(`policy.effects.${field}`),
    })),
    passwords,
    expiry: countExpiries(expiries, now),
  };
}

export function showProfile({ name, overrides }: PolicyProfile, say: Say): PolicyProfileDto {
  return {
    name,
    title: say(`policy.profiles.${name}.title`),
    description: say(`policy.profiles.${name}.description`),
    policy: overrides,
    pciDss: requirementsMetBy(overrides),
  };
}
