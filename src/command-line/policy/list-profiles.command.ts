import { SubCommand } from 'nest-commander';
import { POLICY_PROFILES, PolicyProfileDto, showProfile } from '../../accounts';
import { HouseCommand } from '../house-command';

@SubCommand({ name: 'profiles', description: 'policies to start from' })
export class ListProfiles extends HouseCommand {
  protected execute(): Promise<void> {
    const say = (key: string, values = {}) => this.conversation.say(key, values);
    const profiles = POLICY_PROFILES.map((profile) => showProfile(profile, say));
    this.conversation.answer(profiles, () => profiles.flatMap(lines));
    return Promise.resolve();
  }
}

function lines({ name, title, description, policy, pciDss }: PolicyProfileDto): string[] {
  const met = new Map(Object.entries(pciDss));
  const settings = Object.entries(policy).map(([field, value]) => {
    const requirement = met.get(field);
    return `  ${field}=${value}${requirement === undefined ? '' : `  PCI DSS ${requirement}`}`;
  });
  return [`${name}  ${title}: ${description}`, ...settings];
}
