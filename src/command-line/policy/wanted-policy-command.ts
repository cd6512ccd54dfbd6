import { INestApplicationContext, Injectable } from '@nestjs/common';
import { Option } from 'nest-commander';
import { Policies, POLICY_PROFILES, PolicyOverrides, PolicyPreviewDto, showPreview } from '../../accounts';
import { Clock, operatorActor, SystemActor } from '../../kernel';
import { customerNamed } from '../customer-of';
import { oneOf } from '../option-values';
import { WrongUse } from '../wrong-use';
import { CUSTOMERS_FIELDS, DecidedSetting, decidedOver, decidedSetting } from './decided-setting';
import { PolicyCommand, PolicyOptions } from './policy-command';
import { previewInWords } from './preview-in-words';

export interface WantedOptions extends PolicyOptions {
  readonly setting?: readonly DecidedSetting[];
  readonly profile?: ProfileName;
}

/** A policy that the operator wants for a customer. */
export interface WantedPolicy {
  readonly customerId: string;
  /** of the policy over which it is wanted */
  readonly version: number;
  readonly overrides: PolicyOverrides;
}

type ProfileName = (typeof POLICY_PROFILES)[number]['name'];
const PROFILE_NAMES = POLICY_PROFILES.map(({ name }) => name);

/** What the commands have in common that say what another policy would do. What isn't named stays as it is. */
@Injectable()
export abstract class WantedPolicyCommand<
  Options extends WantedOptions = WantedOptions,
> extends PolicyCommand<Options> {
  protected async execute(options: Options): Promise<void> {
    const by = operatorActor(this.conversation.correlationId);
    const { preview, isChanged } = await this.house.open(async (house) => {
      const wanted = await this.wanted(house, options, by);
      const foreseen = await house.get(Policies).preview(wanted.customerId, wanted.overrides);
      const preview = showPreview(foreseen, house.get(Clock).now(), (key, values = {}) =>
        this.conversation.say(key, values),
      );
      return { preview, isChanged: preview.changes.length > 0 && (await this.conclude(house, wanted, options, by)) };
    });
    this.conversation.answer({ ...preview, isChanged }, () => this.lines(preview, isChanged));
  }

  /** Whether the policy is the wanted one from now on. */
  protected abstract conclude(
    house: INestApplicationContext,
    wanted: WantedPolicy,
    options: Options,
    by: SystemActor,
  ): Promise<boolean>;

  private async wanted(
    house: INestApplicationContext,
    { customer, profile, setting = [] }: WantedOptions,
    by: SystemActor,
  ): Promise<WantedPolicy> {
    if (profile === undefined && setting.length === 0) throw new WrongUse('Give --setting or --profile.');
    const customerId = await customerNamed(customer, house);
    const { version, overrides } = await house.get(Policies).read(customerId, by);
    const start = POLICY_PROFILES.find(({ name }) => name === profile)?.overrides ?? overrides;
    return { customerId, version, overrides: decidedOver(start, setting) };
  }

  private lines(preview: PolicyPreviewDto, isChanged: boolean): string[] {
    if (preview.changes.length === 0) return [this.say('nothingChanges')];
    const foreseen = previewInWords(preview, (key, values) => this.say(key, values));
    return [...foreseen, this.say(isChanged ? 'changed' : 'notChanged')];
  }

  @Option({
    flags: '--setting <name=value>',
    description: `as often as there are; “default” leaves it to the deployment. The names: ${CUSTOMERS_FIELDS.join(', ')}`,
  })
  parseSetting(text: string, earlier: readonly DecidedSetting[] = []): readonly DecidedSetting[] {
    return [...earlier, decidedSetting(text)];
  }

  @Option({
    flags: '--profile <name>',
    description: `start from ${PROFILE_NAMES.join(', ')}, and leave to the deployment what that doesn’t decide`,
  })
  parseProfile(text: string): ProfileName {
    return oneOf(PROFILE_NAMES, text);
  }
}
