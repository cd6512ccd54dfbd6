import { ApiProperty } from '@nestjs/swagger';
import { Reception } from '../../billing-status';

export class WebhookReceptionDto {
  @ApiProperty({ description: 'Whether this message came before. It changes nothing, then.' })
  isRepeated: boolean;

  @ApiProperty({
    description: 'How much of it was news: not known before, and not older than what is known.',
    example: 1,
  })
  news: number;

  @ApiProperty({
    type: [String],
    description: 'The billing system’s customers in it that are linked to none of ours: kept, and reported to staff.',
    example: [],
  })
  unknownCustomers: readonly string[];

  /** @param reception undefined: the message came before */
  static of(reception: Reception | undefined): WebhookReceptionDto {
    const { news = [], unknownCustomers = [] } = reception ?? {};
    return { isRepeated: reception === undefined, news: news.length, unknownCustomers };
  }
}
